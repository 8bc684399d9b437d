import type { Translation } from '../../keys.ts'
import type { survey as english } from '../en/survey.ts'

export const survey: Translation<typeof english> = {
  'survey.title': 'كيف تعاملنا مع شكواك؟',
  'survey.lead':
    'خمسة أسئلة قصيرة عن طريقة تعامل {{organization}} مع ملفك، لا عن المنتج أو الخدمة. اترك ما تشاء منها. لا يرى إجاباتك أحد ممن عملوا على ملفك.',
  'survey.score.5': 'أفضل بكثير مما توقعت',
  'survey.score.4': 'أفضل مما توقعت',
  'survey.score.3': 'كما توقعت',
  'survey.score.2': 'أسوأ مما توقعت',
  'survey.score.1': 'أسوأ بكثير مما توقعت',
  'survey.score.none': 'لا رأي لي',
  'survey.question.reach': 'سهولة العثور علينا والوصول إلينا بشكواك',
  'survey.question.quality': 'حُسن إصغائنا وفهمنا وشرحنا',
  'survey.question.effort': 'ما كلّفك ذلك من وقت وجهد',
  'survey.question.benefit': 'ما حصلت عليه في النهاية',
  'survey.question.followUp': 'وفاؤنا بوعودنا وإطلاعك على المستجدات حتى النهاية',
  'survey.comment.label': 'ماذا تود أن تقول لنا أيضًا؟',
  'survey.comment.hint': 'لا يردّ أحد على ما يُكتب هنا. إن كنت لا تزال بحاجة إلى شيء منا، فاكتبه في صفحة ملفك.',
  'survey.once': 'تُحسب إجابتك مرة واحدة ولا يمكن تغييرها لاحقًا.',
  'survey.send': 'إرسال إجاباتي',
  'survey.thanks.title': 'شكرًا لك',
  'survey.thanks.text': 'حُفظت إجاباتك، وهي تساعدنا على التعامل مع الشكاوى بشكل أفضل.',
  'survey.kept.title': 'إجاباتك محفوظة لدينا',
  'survey.kept.text': 'شكرًا لك، وصلتنا إجابتك في {{date}}. تُحسب لكل ملف إجابة واحدة، ولذلك تبقى كما هي.',
  'survey.gone.title': 'هذا الرابط لم يعد صالحًا',
  'survey.gone.text':
    'نسأل عن طريقة تعاملنا مع الشكوى خلال 60 يومًا فقط. لا يزال بإمكانك الكتابة إلينا في صفحة ملفك.',
  'survey.toCase': 'إلى صفحة ملفك',
  'survey.track.title': 'كيف كان أداؤنا؟',
  'survey.track.text': 'خمسة أسئلة قصيرة عن طريقة تعاملنا مع ملفك. لا يرى إجاباتك أحد ممن عملوا عليه.',
  'survey.track.link': 'الإجابة عن الأسئلة',
  'error.survey.nothingSaid': 'أجب عن سؤال واحد على الأقل، أو اكتب لنا شيئًا.',
  'error.survey.kept': 'إجاباتك محفوظة لدينا، وتبقى كما هي.',
  'error.survey.notAsked': 'لا نطرح أسئلة عن هذا الملف.',
  'mail.survey.subject': 'كيف تعاملنا مع شكواك؟ ({{reference}})',
  'mail.survey.body':
    'أُغلق ملفك لدينا. نود أن نعرف رأيك في طريقة تعاملنا معه، أيًّا كانت النتيجة.\n\nيستغرق ذلك نحو دقيقة: خمسة أسئلة قصيرة ومكان لكلماتك. لا يرى إجاباتك أحد ممن عملوا على ملفك، ولست ملزمًا بالإجابة.',
  'mail.survey.action': 'الإجابة عن الأسئلة',
}
