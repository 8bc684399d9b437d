import type { Translation } from '../../keys.ts'
import type { receipt as english } from '../en/receipt.ts'

export const receipt: Translation<typeof english> = {
  'receipt.title.complaint': 'وصلتنا شكواك',
  'receipt.title.compliment': 'وصلتنا كلماتك الطيبة. شكرًا لك!',
  'receipt.title.suggestion': 'وصلنا اقتراحك. شكرًا لك!',
  'receipt.title.enquiry': 'وصلنا سؤالك',
  'receipt.sorry': 'يؤسفنا أن حدث ما دفعك إلى الكتابة إلينا. سننظر في الأمر بعناية.',
  'receipt.reference.label': 'رقمك المرجعي',
  'receipt.accessCode.label': 'رمز الدخول الخاص بك',
  'receipt.keep': 'يُرجى تدوينهما أو طباعة هذه الصفحة أو التقاط صورة لها. فنحن نعرض رمز الدخول مرة واحدة فقط.',
  'receipt.secret': 'كل من يملكهما معًا يستطيع قراءة ملفك. ولن يسألك موظفونا أبدًا عن رمز الدخول.',
  'receipt.print': 'طباعة هذه الصفحة',
  'receipt.pdf': 'حفظ إيصال الاستلام (PDF)',
  'receipt.track.link': 'فتح ملفك',
  'receipt.qr.caption': 'يفتح هذا الرمز الصفحة التي يمكنك فيها متابعة ملفك.',
  'receipt.email.pending':
    'أرسلنا رسالة إلى {{email}}. يُرجى فتح الرابط الذي فيها، لنتأكد من أن العنوان لك. وحتى ذلك الحين لا نرسل إليه أي تفاصيل.',
  'receipt.email.notArrived':
    'لم يصل شيء بعد بضع دقائق؟ قد تكون الرسالة في مجلد البريد غير المرغوب فيه. ويمكنك متابعة ملفك من دونها.',
  'receipt.anonymous':
    'اخترت عدم ذكر هويتك. الرقم المرجعي ورمز الدخول هما طريقك الوحيد للعودة: لا يمكننا إرسالهما إليك مرة أخرى.',
  'receipt.next.title': 'ماذا يحدث بعد ذلك',
  'receipt.next.complaint.restatement': 'يخبرك شخص بما فهمناه. ويمكنك تصحيحه.',
  'receipt.next.complaint.decision': 'يصلك ردّنا مع الأسباب.',
  'receipt.next.complaint.late': 'إذا احتجنا إلى وقت أطول، أخبرناك قبل ذلك اليوم وذكرنا السبب.',
  'receipt.next.compliment.passedOn': 'نوصلها إلى المعنيين.',
  'receipt.next.suggestion.answer': 'نخبرك هل نأخذ به، ولماذا.',
  'receipt.next.enquiry.answer': 'يصلك ردّنا.',
  'receipt.another': 'إخبارنا بشيء آخر',
}
