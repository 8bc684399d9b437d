import type { Translation } from '../../keys.ts'
import type { setup as english } from '../en/setup.ts'

export const setup: Translation<typeof english> = {
  'setup.title': 'إعداد Redress',
  'setup.lead': 'بضع إجابات ثم يمكنك البدء. ويمكنك تغيير كل شيء لاحقًا.',
  'setup.organization.title': 'مؤسستك',
  'setup.name.label': 'اسم المؤسسة',
  'setup.name.hint': 'كما يعرفه الناس. يظهر في كل صفحة وكل رسالة.',
  'setup.country.label': 'البلد',
  'setup.country.choose': 'اختيار بلد',
  'setup.country.hint': 'يحدد العطل الرسمية والقواعد المقترحة.',
  'setup.timeZone.label': 'المنطقة الزمنية',
  'setup.timeZone.choose': 'اختيار منطقة زمنية',
  'setup.languages.label': 'لغات الصفحات العامة',
  'setup.languages.hint': 'يمكن للناس أن يكتبوا بأي لغة. هذه هي اللغات التي تردّون بها.',
  'setup.people.label': 'من سيعمل عليه؟',
  'setup.people.one': 'شخص واحد',
  'setup.people.oneHint': 'يتولى شخص واحد كل شيء. وتذهب المراجعات إلى جهة خارجية.',
  'setup.people.several': 'عدة أشخاص',
  'setup.people.severalHint': 'الأدوار منفصلة: لا أحد يراجع قراره بنفسه.',
  'setup.complaintsManager.label': 'أتولى إدارة الشكاوى أيضًا',
  'setup.complaintsManager.hint':
    'ترى الشكاوى وتعالجها. وإن لم يكن ذلك عملك، فادعُ من يتولاه قبل وصول أول شكوى.',
  'setup.administrator.title': 'أنت',
  'setup.administratorName.label': 'اسمك',
  'setup.email.label': 'عنوان بريدك الإلكتروني',
  'setup.email.hint': 'يُستخدم لتسجيل الدخول.',
  'setup.password.label': 'كلمة المرور',
  'setup.password.hint': 'الحد الأدنى لعدد الأحرف هو {{min}}. يُفضّل استخدام بضع كلمات متتالية.',
  'setup.button': 'إعداد',
  'setup.done.title': 'أصبح كل شيء جاهزًا لدى {{organization}}',
  'setup.done.text': 'يمكن للناس الآن أن يكتبوا إليكم.',
  'setup.done.desk': 'تسجيل الدخول وإلقاء نظرة',
  'setup.done.portal': 'عرض الصفحة العامة',
  'setup.done.mail':
    'لم يُعدّ إرسال البريد بعد. حتى ذلك الحين تنتظر الرسائل في صندوق الصادر، ويمكنك رؤيتها هناك.',
}
