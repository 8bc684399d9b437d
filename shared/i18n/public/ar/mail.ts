import type { Translation } from '../../keys.ts'
import type { mail as english } from '../en/mail.ts'

export const mail: Translation<typeof english> = {
  'mail.greeting': 'تحية طيبة إلى {{name}}،',
  'mail.outside.why':
    'تطلب {{organization}} رأيكم في شكوى. يُرجى الرد على هذه الرسالة: يصل ردكم إلى من يتولون الشكوى، لا إلى صاحبها. ما تقرؤونه هنا سري؛ يُرجى حذفه عندما لا تعودون بحاجة إليه.',
  'mail.greeting.noName': 'تحية طيبة،',
  'mail.closing': 'مع أطيب التحيات',
  'mail.closing.person': '{{person}}، {{organization}}',
  'mail.files.linked':
    'هذه الملفات أكبر من أن تُرسَل بالبريد الإلكتروني. تجدها في صفحة ملفك، وتطلب الصفحة الرقم المرجعي ورمز الدخول:',
  'mail.footer.noReplies':
    'يُرجى عدم الرد على هذه الرسالة، فلا أحد يقرأ الردود عليها. يمكنك الكتابة إلينا في صفحة ملفك:',
  'mail.footer.why': 'وصلتك هذه الرسالة لأن هذا العنوان أُعطي للملف {{reference}} لدى {{organization}}.',
  'mail.footer.secret': 'يُرجى عدم إرسال هذه الرسالة إلى أحد: فالرابط الذي فيها يفتح ملفك.',

  'mail.confirmEmail.subject': 'يُرجى تأكيد عنوان بريدك الإلكتروني ({{reference}})',
  'mail.confirmEmail.body':
    'كتب شخص إلى {{organization}} وذكر عنوان البريد الإلكتروني هذا. الرقم المرجعي هو {{reference}}.\n\nإن كان ذلك منك، فيُرجى تأكيد العنوان. بعدها نرسل أخبار ملفك إلى هنا.\n\nوإن لم يكن منك، فلا حاجة إلى فعل أي شيء.',
  'mail.confirmEmail.action': 'تأكيد عنواني',

  'mail.receipt.subject': 'وصلتنا رسالتك: {{reference}}',
  'mail.receipt.body.complaint':
    'شكرًا لك على إخبارنا. وصلتنا شكواك بتاريخ {{receivedOn}}. رقمك المرجعي هو {{reference}}.\n\nيقرأ شخص ما كتبته ويخبرك بكلمات واضحة بما فهمناه. يصلك خبر منا في موعد أقصاه: {{restatementDueOn}}.\n\nويصلك ردّنا مع الأسباب في موعد أقصاه: {{decisionDueOn}}. إذا احتجنا إلى وقت أطول، أخبرناك مسبقًا وذكرنا السبب.\n\nالشكوى مجانية ولن تُحسب عليك أبدًا.',
  'mail.receipt.body.compliment':
    'شكرًا لك على كلماتك الطيبة. رقمك المرجعي هو {{reference}}. نوصل كلماتك إلى المعنيين.',
  'mail.receipt.body.suggestion':
    'شكرًا لك على فكرتك. رقمك المرجعي هو {{reference}}. سنخبرك برأينا فيها.\n\nيصلك خبر منا في موعد أقصاه: {{answerDueOn}}.',
  'mail.receipt.body.enquiry':
    'وصلنا سؤالك. رقمك المرجعي هو {{reference}}.\n\nيصلك خبر منا في موعد أقصاه: {{answerDueOn}}.',
  'mail.receipt.action': 'متابعة الملف',

  'mail.restatement.subject': 'هل فهمناك؟ ({{reference}})',
  'mail.restatement.body':
    'قرأت ما كتبته إلينا. وهذا ما فهمته:\n\n{{restatement}}\n\nهل هذا صحيح؟ يُرجى إخبارنا بذلك وتصحيح أي خطأ أو نقص. إن لم يصلنا جواب منك، نتابع العمل على هذا الأساس.',
  'mail.restatement.action': 'التأكيد أو التصحيح',

  'mail.update.subject': 'مستجدات ملفك {{reference}}',
  'mail.update.body':
    'نودّ أن نخبرك إلى أين وصل ملفك.\n\n{{text}}\n\nيصلك خبر آخر منا في موعد أقصاه: {{nextOn}}.',
  'mail.update.action': 'فتح ملفي',

  'mail.delay.subject': 'نحتاج إلى وقت أطول لملفك {{reference}}',
  'mail.delay.body':
    'كنا نريد أن نرد عليك قبل الآن، ويؤسفنا أننا لا نستطيع ذلك بعد. والسبب هو:\n\n{{reason}}\n\nيصلك ردّنا في موعد أقصاه: {{dueOn}}.',
  'mail.delay.action': 'فتح ملفي',

  'mail.decision.subject': 'ردّنا على ملفك {{reference}}',
  'mail.decision.body':
    'نظرنا في ملفك واتخذنا قرارنا. ردّنا مع كل الأسباب موجود في الرسالة المرفقة وفي صفحة ملفك.\n\nيُرجى إخبارنا هل هو مقبول لديك. وإن لم يكن كذلك، ينظر شخص آخر في ملفك من جديد، مجانًا.',
  'mail.decision.action': 'قراءة الرد',

  'mail.reviewDecision.subject': 'ردّنا بعد مراجعة ملفك {{reference}}',
  'mail.reviewDecision.body':
    'نظر في ملفك من جديد شخص لم يشارك في ردّنا الأول. ردّنا مع كل الأسباب موجود في الرسالة المرفقة وفي صفحة ملفك.\n\nوهناك أيضًا أسماء الجهات خارج {{organization}} التي يمكنها المساعدة إن لم يكن الرد مقبولًا لديك.',
  'mail.reviewDecision.action': 'قراءة الرد',

  'mail.reminder.subject': 'هل ردّنا مقبول لديك؟ ({{reference}})',
  'mail.reminder.body':
    'أرسلنا إليك ردّنا بتاريخ {{answeredOn}} ولم يصلنا جواب منك بعد.\n\nهل هو مقبول لديك؟ إن لم يكن كذلك، يكفي إخبارنا لينظر شخص آخر في ملفك من جديد.\n\nإن لم يصلنا جواب منك، نغلق ملفك في هذا اليوم: {{closesOn}}. لا نعدّ صمتك موافقة، ويمكنك طلب فتح ملفك من جديد لاحقًا.',
  'mail.reminder.action': 'الرد الآن',

  'mail.closing.settled.subject': 'ما اتفقنا عليه في ملفك {{reference}}',
  'mail.closing.settled.body':
    'شكرًا لك على الحديث معنا. هذا ما اتفقنا عليه:\n\n{{text}}\n\nأخبرتنا أن الأمر حُلّ بذلك بالنسبة إليك. إن لم يُحل بعد كل شيء، يمكنك فتح ملفك وإخبارنا، وسننظر فيه من جديد.',
  'mail.closing.accepted.subject': 'أُغلق ملفك {{reference}}',
  'mail.closing.accepted.body':
    'قبلت ردّنا ونفذنا ما وعدنا به. أُغلق ملفك الآن.\n\nهل ما زال هناك شيء لم يُحل؟ يمكنك فتح ملفك وإخبارنا.\n\nشكرًا لك على إخبارنا. فهذا يساعدنا على تحسين عملنا.',
  'mail.closing.noResponse.subject': 'أغلقنا ملفك {{reference}}',
  'mail.closing.noResponse.body':
    'لم يصلنا جواب منك منذ ردّنا، ولذلك أغلقنا ملفك. لا نعدّ هذا موافقة منك.\n\nيمكنك طلب فتحه من جديد حتى هذا اليوم: {{reopenUntil}}.',
  'mail.closing.withdrawn.subject': 'سُحب ملفك {{reference}}',
  'mail.closing.withdrawn.body':
    'توقفنا عن العمل على ملفك بناءً على طلبك. يمكنك تقديم شكوى في الموضوع نفسه من جديد في أي وقت.\n\nإن لم يكن هذا الطلب منك، يُرجى فتح ملفك وإخبارنا.',
  'mail.closing.duplicate.subject': 'جمعنا ملفاتك معًا ({{reference}})',
  'mail.closing.duplicate.body':
    'كتبت إلينا مرتين في الموضوع نفسه، ولذلك نعالجهما معًا تحت الرقم المرجعي {{otherReference}}. لم يضع شيء مما كتبته.',
  'mail.closing.outOfScope.subject': 'بخصوص ملفك {{reference}}',
  'mail.closing.outOfScope.body':
    'شكرًا لك على الكتابة إلينا. يؤسفنا أننا لا نملك البت في هذا الأمر. والسبب هو:\n\n{{reason}}\n\nفي صفحة ملفك بيان بمن يمكنه مساعدتك.',
  'mail.closing.other.subject': 'أُغلق ملفك {{reference}}',
  'mail.closing.other.body':
    'أُغلق ملفك لدينا الآن. في صفحة ملفك يمكنك قراءة كل شيء من جديد، ومعرفة من يمكنه المساعدة خارج {{organization}} إن لم يكن الرد مقبولًا لديك.',
  'mail.closing.action': 'فتح ملفي',

  'mail.lostCode.subject': 'رمز دخول جديد للملف {{reference}}',
  'mail.lostCode.body':
    'طلب شخص، على الأرجح أنت، رمز دخول جديدًا لملفك. يصدر الرمز بالضغط على الزر. وبعدها يتوقف الرمز القديم عن العمل.\n\nالرابط صالح حتى {{validUntil}}. إن لم يكن هذا الطلب منك، فلا حاجة إلى فعل أي شيء: يبقى الرمز القديم صالحًا.',
  'mail.lostCode.action': 'إنشاء رمز دخول جديد',

  'mail.codeReissued.subject': 'تغيّر رمز الدخول الخاص بك ({{reference}})',
  'mail.codeReissued.body':
    'صدر رمز دخول جديد لملفك، ولم يعد الرمز القديم صالحًا.\n\nإن لم يكن ذلك بطلب منك، يُرجى الاتصال بنا أو الكتابة إلينا فورًا.',
  'mail.codeReissued.action': 'متابعة الملف',

  'mail.message.action': 'الرد في صفحة ملفك',

  'mail.suggestionAnswer.subject': 'اقتراحك {{reference}}',
  'mail.suggestionAnswer.body': 'شكرًا لك مرة أخرى على اقتراحك. فكرنا فيه:\n\n{{text}}',
  'mail.enquiryAnswer.subject': 'الإجابة عن سؤالك {{reference}}',
  'mail.enquiryAnswer.body': 'هذه إجابتنا عن سؤالك:\n\n{{text}}',
  'mail.answer.action': 'فتح الملف',

  'mail.passedOn.subject': 'وصلت كلماتك الطيبة ({{reference}})',
  'mail.passedOn.body': 'أوصلنا كلماتك الطيبة إلى المعنيين وقد قرؤوها. شكرًا لك!',
  'mail.reviewStarted.subject': 'شخص آخر ينظر في ملفك من جديد ({{reference}})',
  'mail.reviewStarted.body':
    'لم يكن ردّنا مقبولًا لديك، لذلك يخضع ملفك الآن للمراجعة: شخص لم يشارك في ذلك الرد ينظر في كل شيء من جديد، دون أي تكلفة عليك.\n\nيصلك الرد مع الأسباب في موعد أقصاه: {{decisionDueOn}}. وحتى ذلك الحين يمكنك إخبارنا بالمزيد في صفحة ملفك.',
  'mail.referred.subject': 'ملفك {{reference}} الآن لدى جهة مستقلة',
  'mail.referred.body':
    'ملفك الآن لدى جهة مستقلة عنّا: {{outsideBody}}. تنظر فيه وفق قواعدها، وتتواصل معك أو معنا إن احتاجت إلى شيء.\n\nيبقى ملفك مفتوحًا لدينا إلى أن تنتهي منه. في صفحة ملفك يمكنك معرفة ما وصل إليه.',
  'mail.reopened.subject': 'فُتح ملفك {{reference}} من جديد',
  'mail.reopened.body':
    'فُتح ملفك من جديد، وننظر فيما لم يُحل بعد. في صفحة ملفك يمكنك معرفة ما سيحدث بعد ذلك وإخبارنا بالمزيد.',

  'mail.news.subject': 'هناك مستجدات في ملفك {{reference}}',
  'mail.news.body': 'هناك شيء جديد في صفحة ملفك. لا نكتبه هنا لأن ملفك سري.',

  'mail.passwordReset.subject': 'اختر كلمة مرور جديدة',
  'mail.passwordReset.body':
    'طلب أحدهم كلمة مرور جديدة لحسابك لدى {{organization}}. إن كنت أنت من طلبها فاضغط الزر واختر كلمة مرور.\n\nيعمل الرابط مرة واحدة وحتى: {{validUntil}}. وإن لم تكن أنت فلا داعي لفعل شيء: تبقى كلمة مرورك كما هي.',
  'mail.passwordReset.action': 'اختيار كلمة مرور جديدة',
  'mail.passwordChanged.subject': 'تغيّرت كلمة مرورك',
  'mail.passwordChanged.body':
    'تغيّرت كلمة مرور حسابك لدى {{organization}}: {{changedAt}}. وأُنهيت جلساتك في الأماكن الأخرى.\n\nإن لم تفعل ذلك أنت فأخبر مسؤول النظام فورًا.',
  'mail.account.why': 'وصلتك هذه الرسالة لأن لديك حسابًا للعمل على الشكاوى لدى {{organization}}.',

  'mail.invitation.subject': 'دعوة إلى العمل على الشكاوى لدى {{organization}}',
  'mail.invitation.body':
    'وصلتك دعوة إلى العمل باستخدام Redress، حيث تعالج {{organization}} الشكاوى. بالضغط على الزر يمكنك اختيار كلمة المرور.\n\nالرابط صالح لمرة واحدة، حتى {{validUntil}}.',
  'mail.invitation.action': 'قبول الدعوة',
  'mail.invitation.why': 'وصلتك هذه الرسالة لأن مسؤول النظام لدى {{organization}} أرسل إليك دعوة.',

  'mail.checkpoint.subject': '{{organization}}: حالة السجل بعد {{size}} من القيود',
  'mail.checkpoint.body':
    'نرجو حفظ هذه الرسالة حيث لا يستطيع أحد تغييرها. السطور أدناه بصمة موقّعة لكل ما سجّلته {{organization}} حتى الآن، ومن يملكها يستطيع لاحقًا أن يعرف هل غُيّر شيء بعد ذلك. طريقة التحقق مشروحة في دليل Redress.',
  'intake.mail.noText': 'لا يوجد نص في هذه الرسالة.',
  'intake.mail.unreadable': 'تعذّر على نظامنا قراءة هذه الرسالة. وهي مرفقة كما وصلت.',
}
