import type { Translation } from '../../keys.ts'
import type { home as english } from '../en/home.ts'

export const home: Translation<typeof english> = {
  'home.title': 'هل حدث ما أزعجك؟ نحن نسمعك',
  'home.lead': 'نريد أن نعرف ما حدث، ونريد أن نصلحه.',
  'home.free': 'الشكوى مجانية ولا تحتاج إلى حساب، ولن تُحسب عليك أبدًا.',
  'home.firstAnswer': 'يقرأ شخص ما كتبته ويجيبك {{within}}.',
  'home.start.complaint': 'تقديم شكوى',
  'home.start.others': 'أو لديك شيء آخر لنا',
  'home.start.compliment': 'شكر شخص أو الثناء على شيء',
  'home.start.suggestion': 'تقديم اقتراح',
  'home.start.enquiry': 'طرح سؤال',
  'home.track.title': 'هل سبق أن كتبت إلينا؟',
  'home.track.link': 'متابعة ملفك',

  'home.who.title': 'من يمكنه تقديم شكوى',
  'home.who.anyone': 'أي شخص، حتى إن لم يكن من عملائنا.',
  'home.who.anyone_citizen': 'أي شخص، حتى إن لم يكن من سكان المنطقة.',
  'home.who.anyone_patient': 'أي شخص، حتى إن لم يكن من المرضى.',
  'home.who.anyone_passenger': 'أي شخص، حتى إن لم يكن من المسافرين.',
  'home.who.representative': 'يمكن لشخص موضع ثقتك أن يشتكي نيابة عنك: قريب أو صديق أو محامٍ.',
  'home.who.anonymous': 'يمكنك أيضًا عدم ذكر هويتك.',
  'home.who.aboutHandling': 'يمكنك أيضًا تقديم شكوى من طريقة تعاملنا مع شكوى سابقة.',

  'home.where.title': 'أين يمكنك تقديم الشكوى',
  'home.where.online': 'عبر الإنترنت',
  'home.where.onlineHint': 'في هذه الصفحة، ليلًا ونهارًا.',
  'home.where.email': 'البريد الإلكتروني',
  'home.where.phone': 'الهاتف',
  'home.where.post': 'البريد',
  'home.where.inPerson': 'حضوريًا',
  'home.where.paper': 'على الورق',
  'home.where.paperLink': 'نموذج للطباعة والتعبئة (PDF)',

  'home.give.title': 'ما الذي نحتاج إلى معرفته',
  'home.give.whatHappened': 'ما حدث، بكلماتك وبلغتك.',
  'home.give.contact': 'كيف يمكننا التواصل معك.',
  'home.give.more': 'هذان فقط ضروريان. وإن توفّر لديك ما يلي فهو يساعدنا أيضًا:',
  'home.give.whenWhere': 'متى حدث ذلك وأين',
  'home.give.product': 'المنتج أو الخدمة، ورقم الطلب أو العقد',
  'home.give.remedy': 'ما الذي يصلح الأمر في نظرك',
  'home.give.files': 'صور أو فواتير أو رسائل',

  'home.steps.title': 'ماذا يحدث بعد ذلك',
  'home.steps.receipt.title': 'نؤكد لك أن رسالتك وصلت',
  'home.steps.receipt.text': 'نعطيك فورًا رقمًا مرجعيًا.',
  'home.steps.restatement.title': 'نتأكد من أننا فهمناك',
  'home.steps.restatement.text': 'يخبرك شخص بكلمات واضحة بما فهمناه، {{within}}. ويمكنك تصحيحه.',
  'home.steps.investigation.title': 'نبحث في الأمر',
  'home.steps.investigation.text':
    'نستمع إلى الشخص المشتكى منه، لكنه لا يقرر أبدًا. ونُطلعك على المستجدات {{every}}.',
  'home.steps.decision.title': 'نقرر ونوضح لك السبب',
  'home.steps.decision.text': 'يصلك ردّنا مع الأسباب {{within}}.',
  'home.steps.outcome.title': 'نسألك هل الرد مقبول لديك',
  'home.steps.outcome.text': 'إن لم يكن الرد مقبولًا لديك، ينظر شخص آخر في الأمر من جديد.',
  'home.steps.late': 'إذا احتجنا إلى وقت أطول، أخبرناك مسبقًا وذكرنا السبب.',

  'home.remedies.title': 'ما الذي يمكننا فعله من أجلك',
  'home.remedies.text': 'يتوقف ذلك على ما حدث. مثلًا:',

  'home.outside.title': 'إن لم يكن ردّنا مقبولًا لديك',
  'home.outside.review':
    'يمكنك طلب مراجعة. ينظر عندئذ في ملفك من جديد شخص لم يشارك في الرد الأول. وهذا مجاني أيضًا.',
  'home.outside.list': 'يمكنك أيضًا التوجه إلى جهة مستقلة عنا:',
  'home.outside.none': 'يمكنك أيضًا التوجه في أي وقت إلى القضاء أو إلى جهة حكومية مختصة.',

  'home.status.title': 'كيف يمكنك متابعة ملفك',
  'home.status.text':
    'بالرقم المرجعي ورمز الدخول يمكنك الاطلاع على كل خطوة وعلى الموعد القادم ورسائلنا. ويمكنك هناك الإضافة إلى ملفك والكتابة إلينا.',

  'home.help.title': 'إن احتجت إلى مساعدة',
  'home.help.text':
    'نودّ أن نعرف ما يسهّل الأمر عليك: خط كبير، أو مكالمة هاتفية، أو شخص يكتب عنك. لا حاجة إلى ذكر السبب.',
  'home.help.languages': 'يمكنك الكتابة إلينا بأي لغة من لغات هذه الصفحة. ونجيبك بلغتك.',
}
