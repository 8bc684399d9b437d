import type { Translation } from '../../keys.ts'
import type { privacy as english } from '../en/privacy.ts'

export const privacy: Translation<typeof english> = {
  'privacy.title': 'ماذا نفعل ببياناتك',
  'privacy.lead': 'باختصار: نستخدم ما يصلنا منك لمعالجة الأمر والتعلم منه، لا لشيء آخر.',
  'privacy.who.title': 'من المسؤول',
  'privacy.who.text': 'الجهة المسؤولة عن بياناتك هي {{organization}}.',
  'privacy.who.officer': 'للتواصل مع مسؤول حماية البيانات لدينا: {{contact}}',
  'privacy.what.title': 'ما الذي نحتفظ به',
  'privacy.what.text':
    'ما كتبته، وكيف يمكننا التواصل معك، والمرفقات التي أضفتها، والرسائل المتبادلة بيننا، وما توصلنا إليه وما قررناه.',
  'privacy.why.title': 'لأي غرض، ولماذا يحق لنا ذلك',
  'privacy.why.text':
    'للبحث في الأمر والرد عليك وإصلاح الخطأ ومنع تكراره. نحن ملزمون بمعالجة الشكاوى أو لنا مصلحة مشروعة في ذلك، ولهذا لا نحتاج إلى موافقتك. وحيث نحتاج إليها نسألك على حدة.',
  'privacy.see.title': 'من يطلع عليها',
  'privacy.see.text':
    'فقط من يعملون لدينا على ملفك أو يتحققون من حسن معالجته. ولا ننقلها إلى غيرهم إلا إذا تطلّب ملفك ذلك، مثلًا إلى جهة مستقلة توجهت إليها، أو إذا ألزمنا القانون بذلك.',
  'privacy.long.title': 'كم نحتفظ بها',
  'privacy.long.text_zero': 'نحذف بياناتك الشخصية عند إغلاق ملفك.',
  'privacy.long.text_one': 'نحذف بياناتك الشخصية بعد سنة واحدة من إغلاق ملفك.',
  'privacy.long.text_two': 'نحذف بياناتك الشخصية بعد سنتين من إغلاق ملفك.',
  'privacy.long.text_few': 'نحذف بياناتك الشخصية بعد {{count}} سنوات من إغلاق ملفك.',
  'privacy.long.text_many': 'نحذف بياناتك الشخصية بعد {{count}} سنة من إغلاق ملفك.',
  'privacy.long.text_other': 'نحذف بياناتك الشخصية بعد {{count}} سنة من إغلاق ملفك.',
  'privacy.long.unset':
    'نحذف بياناتك الشخصية حين لا يعود القانون يلزمنا بالاحتفاظ بها ولا يحتاج إليها أحد في هذا الأمر.',
  'privacy.long.statistics': 'تبقى الأرقام التي لا تدل عليك.',
  'privacy.rights.title': 'حقوقك',
  'privacy.rights.text':
    'يمكنك الاطلاع على بياناتك والحصول على نسخة منها وطلب تصحيح الأخطاء وطلب حذف البيانات والاعتراض وتقديم شكوى إلى هيئة حماية البيانات.',
  'privacy.rights.authority': 'الهيئة هي: {{authority}}',
  'privacy.cookies.title': 'ملفات تعريف الارتباط (الكوكيز)',
  'privacy.cookies.text':
    'نضع واحدًا منها عندما يُفتح ملفك، لتجنب إدخال الرمز في كل صفحة، وآخر يتذكر لغتك. لا أحد يتعقبك هنا. وتبقى مسودة نصك على جهازك حتى إرسالها أو حذفها.',

  'accessibility.title': 'سهولة الاستخدام للجميع',
  'accessibility.lead':
    'ينبغي أن يتمكن كل شخص من تقديم شكوى هنا، أيًا كان جهازه وأيًا كانت قدرته على الرؤية أو السمع أو الحركة أو القراءة.',
  'accessibility.can.title': 'ما الذي توفره هذه الصفحات',
  'accessibility.can.keyboard': 'يمكن استخدام كل شيء بلوحة المفاتيح وحدها.',
  'accessibility.can.reader': 'تستطيع برامج قراءة الشاشة قراءة كل شيء بلغة الصفحة.',
  'accessibility.can.zoom': 'يمكن تكبير النص أربع مرات واستخدام الصفحات على هاتف صغير.',
  'accessibility.can.contrast': 'تباين الألوان قوي، ولا يُعبَّر عن شيء باللون وحده.',
  'accessibility.can.scripts': 'يعمل كل شيء من دون JavaScript ومن دون اتصال سريع.',
  'accessibility.can.time': 'لا يوجد حد زمني للكتابة.',
  'accessibility.standard': 'نسعى إلى استيفاء المستوى AA من إرشادات إتاحة محتوى الويب (WCAG) 2.2.',
  'accessibility.limits.title': 'ما قد لا يعمل جيدًا',
  'accessibility.limits.text':
    'المرفقات التي يضيفها آخرون، كالرسائل الممسوحة ضوئيًا، قد لا تستطيع برامج قراءة الشاشة قراءتها. يكفي إخبارنا بذلك لنرسل إليك النص.',
  'accessibility.other.title': 'طرق أخرى',
  'accessibility.other.text':
    'إن لم تكن هذه الصفحات مناسبة لك، يمكنك تقديم الشكوى بالهاتف أو برسالة أو حضوريًا. ولها القيمة نفسها.',
  'accessibility.report.title': 'الإبلاغ عن عائق',
  'accessibility.report.text': 'نريد أن نعرف أين واجهتك صعوبة.',
  'accessibility.report.link': 'إخبارنا بما لم يعمل',
}
