import type { Translation } from '../../keys.ts'
import type { letter as english } from '../en/letter.ts'

export const letter: Translation<typeof english> = {
  'letter.salutation': 'تحية طيبة إلى {{name}}،',
  'letter.salutation.noName': 'تحية طيبة وبعد،',
  'letter.closing': 'مع أطيب التحيات',
  'letter.follow': 'متابعة ملفك: {{url}}',

  'letter.acknowledgement.subject': 'وصلتنا شكواك بتاريخ {{receivedOn}}',
  'letter.acknowledgement.body': `شكرًا لك على إخبارنا بما حدث. وصلتنا شكواك ونحن ننظر فيها بعناية.

رقمك المرجعي هو {{reference}}. ورمز الدخول الخاص بك هو {{accessCode}}. بهما معًا يمكنك متابعة ملفك على {{trackingUrl}}، أو الاتصال بنا وذكر الرقم المرجعي.

يخبرك شخص بكلمات واضحة بما فهمناه في موعد أقصاه: {{restatementDueOn}}.

ويصلك ردّنا مع الأسباب في موعد أقصاه: {{decisionDueOn}}. إذا احتجنا إلى وقت أطول، أخبرناك مسبقًا وذكرنا السبب.

الشكوى مجانية ولن تُحسب عليك أبدًا.`,

  'letter.restatement.subject': 'هل فهمناك؟',
  'letter.restatement.body': `قرأت شكواك بتاريخ {{receivedOn}}. وهذا ما فهمته:

{{restatement}}

وقد طلبت منا ما يلي:

{{remedySought}}

هل هناك خطأ أو شيء ناقص؟ يُرجى إخبارنا برسالة أو بالهاتف أو على {{trackingUrl}}. إن لم يصلنا جواب منك، نتابع العمل على هذا الأساس.

يصلك ردّنا في موعد أقصاه: {{decisionDueOn}}.`,

  'letter.holding.subject': 'نحتاج إلى وقت أطول لشكواك',
  'letter.holding.body': `كنا نريد أن نرد قبل الآن على شكواك بتاريخ {{receivedOn}}. ويؤسفنا أننا لا نستطيع ذلك بعد.

والسبب هو:

{{reason}}

يصلك ردّنا في موعد أقصاه: {{decisionDueOn}}. ويمكنك منذ الآن التوجه إلى جهة مستقلة:

{{outsideRoutes}}`,

  'letter.decision.subject': 'ردّنا على شكواك',
  'letter.decision.body': `شكرًا لك على صبرك. نظرنا في شكواك بتاريخ {{receivedOn}}. وكان موضوعها:

{{restatement}}

## ما توصلنا إليه وما قررناه

{{points}}

## ما سنفعله

{{remedies}}

## إن لم يكن ردّنا مقبولًا لديك

يُرجى إخبارنا هل هذا الرد مقبول لديك، حتى هذا اليوم: {{answerBy}}. وإن لم يكن كذلك، يمكنك طلب مراجعة برسالة أو بالهاتف أو على {{trackingUrl}}. عندئذ ينظر في شكواك من جديد شخص لم يشارك في هذا الرد. وهذا مجاني.

ويمكنك أيضًا التوجه إلى جهة مستقلة عنا:

{{outsideRoutes}}`,

  'letter.reviewDecision.subject': 'ردّنا بعد مراجعة شكواك',
  'letter.reviewDecision.body': `لم يكن ردّنا بتاريخ {{decidedOn}} مقبولًا لديك وطلبت مراجعة. لم أشارك في ذلك الرد، وقد نظرت في كل شيء من جديد.

## ما توصلت إليه وما قررته

{{points}}

## ما سنفعله

{{remedies}}

## إن لم يكن ردّنا مقبولًا لديك بعد

هذا ردّنا النهائي. يمكنك الآن التوجه إلى جهة مستقلة عنا:

{{outsideRoutes}}

ستحتاج تلك الجهة إلى هذه الرسالة وإلى رقمك المرجعي {{reference}}.`,

  'letter.closing.subject': 'أُغلق ملفك',
  'letter.closing.body': `أُغلق ملفك {{reference}} الآن:

{{closingReason}}

هل ما زال هناك شيء لم يُحل؟ يمكنك طلب فتح ملفك من جديد حتى {{reopenUntil}}: برسالة أو بالهاتف أو على {{trackingUrl}}.

شكرًا لك على إخبارنا. فهذا يساعدنا على تحسين عملنا.`,

  'letter.point.upheld': 'نوافقك الرأي في هذه النقطة.',
  'letter.point.partlyUpheld': 'نوافقك الرأي جزئيًا في هذه النقطة.',
  'letter.point.notUpheld': 'لا نوافقك الرأي في هذه النقطة.',
  'letter.point.reasons': 'أسبابنا: {{reasons}}',
  'letter.remedies.none': 'لا نعرض حلًا. الأسباب مذكورة أعلاه.',
  'letter.remedies.by': '{{remedy}}، في موعد أقصاه {{date}}',
  'letter.remedySought.none': 'لا شيء محدد حتى الآن. يُرجى إخبارنا إن كان لديك طلب.',
  'letter.outsideRoute.window': 'ممكن حتى {{date}}',
  'letter.outsideRoutes.none': 'يمكنك التوجه في أي وقت إلى القضاء أو إلى جهة حكومية مختصة.',
}
