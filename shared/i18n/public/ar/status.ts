import type { Translation } from '../../keys.ts'
import type { status as english } from '../en/status.ts'

export const status: Translation<typeof english> = {
  'step.received': 'وصل إلينا',
  'step.understanding': 'نتأكد من أننا فهمناك',
  'step.investigation': 'نبحث في الأمر',
  'step.decision': 'ردّنا',
  'step.yourAnswer': 'رأيك في ردّنا',
  'step.yourChoice': 'اختيارك للخطوة التالية',
  'step.review': 'شخص آخر ينظر في الأمر من جديد',
  'step.outside': 'جهة مستقلة تنظر في الأمر',
  'step.remedy': 'ننفذ ما وعدنا به',
  'step.passedOn': 'نوصله إلى المعنيين',
  'step.consideration': 'نفكر فيه',
  'step.answer': 'ردّنا',
  'step.closed': 'أُغلق',

  'status.complaint.received': 'وصلتنا شكواك. سيقرؤها شخص ويخبرك بما فهمناه.',
  'status.complaint.restated': 'أخبرناك بما فهمناه. يُرجى إبلاغنا إن كان فيه خطأ.',
  'status.complaint.assessing': 'ننظر في مدى خطورة الأمر ومن ينبغي أن يتولاه.',
  'status.complaint.investigating': 'نبحث فيما حدث. نستمع إلى الشخص المشتكى منه، لكنه لا يقرر.',
  'status.complaint.waitingForYou': 'لدينا سؤال لك. نتابع العمل فور وصول جوابك.',
  'status.complaint.deciding': 'عرفنا ما حدث، ونقرر الآن كيف نصلحه.',
  'status.complaint.answered': 'وصلك ردّنا. يُرجى إخبارنا هل هو مقبول لديك.',
  'status.complaint.refused':
    'ردّنا غير مقبول لديك. يبقى ملفك مفتوحًا، ويمكنك طلب مراجعة أو التوجه إلى جهة مستقلة.',
  'status.complaint.underReview': 'شخص لم يشارك في ردّنا الأول ينظر في ملفك من جديد.',
  'status.complaint.referred': 'ملفك الآن لدى {{body}}، وهي جهة مستقلة عنا.',
  'status.complaint.carryingOut': 'قبلت ردّنا. ونحن الآن ننفذ ما وعدنا به.',
  'status.complaint.reopened': 'فُتح ملفك من جديد. ننظر فيما لم يُحل بعد.',
  'status.complaint.closed.accepted': 'أُغلق ملفك. قبلت ردّنا ونفذنا ما وعدنا به.',
  'status.complaint.closed.noResponse': 'أغلقنا ملفك لأنه لم يصلنا جواب منك. يمكنك طلب فتحه من جديد.',
  'status.complaint.closed.withdrawn': 'سحبت ملفك. لم نعد نعمل عليه.',
  'status.complaint.closed.duplicate':
    'هذا هو الموضوع نفسه الوارد في ملف آخر لك. نعالجهما معًا هناك: {{reference}}.',
  'status.complaint.closed.knownMatter':
    'نعالج هذا الموضوع بالفعل في ملف آخر، ونأخذ ما كتبته هناك بعين الاعتبار.',
  'status.complaint.closed.outOfScope': 'هذا أمر لا نملك البت فيه. أوضحنا لك السبب ومن يمكنه المساعدة.',
  'status.complaint.closed.exhausted':
    'أُغلق ملفك. لا توجد خطوة أخرى لدينا. وما زال بإمكانك التوجه إلى جهة مستقلة.',
  'status.complaint.closed.endedBefore': 'أُغلق ملفك. انتهى قبل أن نعتمد سجلنا الحالي.',
  'status.complaint.closed.settledOutside': 'أُغلق ملفك. سُوّي الأمر لدى {{body}}.',

  'status.compliment.received': 'وصلتنا كلماتك الطيبة. شكرًا لك!',
  'status.compliment.passedOn': 'قرأها المعنيون. شكرًا لك!',
  'status.compliment.closed': 'قرأها المعنيون. شكرًا لك!',
  'status.suggestion.received': 'وصلنا اقتراحك وسننظر فيه.',
  'status.suggestion.considering': 'نفكر في اقتراحك.',
  'status.suggestion.adopted': 'سنأخذ باقتراحك. شكرًا لك!',
  'status.suggestion.declined': 'لن نأخذ باقتراحك. يمكنك قراءة السبب أدناه. ومع ذلك نشكرك عليه.',
  'status.suggestion.closed': 'أُغلق ملف اقتراحك. شكرًا لك عليه.',
  'status.enquiry.received': 'وصلنا سؤالك وسنجيب عنه.',
  'status.enquiry.answering': 'نعمل على الإجابة عن سؤالك.',
  'status.enquiry.answered': 'وصلك ردّنا.',
  'status.enquiry.closed': 'أجبنا عن سؤالك وأُغلق ملفه. يسعدنا أي سؤال آخر منك.',
  'status.withdrawn': 'سحبت ما أرسلته. لم نعد نعمل عليه.',
}
