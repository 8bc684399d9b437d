import type { Translation } from '../../keys.ts'
import type { receipt as english } from '../en/receipt.ts'

export const receipt: Translation<typeof english> = {
  'receipt.title.complaint': 'شکایت شما به دست ما رسید',
  'receipt.title.compliment': 'قدردانی شما به دست ما رسید. سپاسگزاریم!',
  'receipt.title.suggestion': 'پیشنهاد شما به دست ما رسید. سپاسگزاریم!',
  'receipt.title.enquiry': 'پرسش شما به دست ما رسید',
  'receipt.sorry': 'متأسفیم که مجبور شدید برای ما بنویسید. با دقت به آن رسیدگی می‌کنیم.',
  'receipt.reference.label': 'شماره پیگیری شما',
  'receipt.accessCode.label': 'کد دسترسی شما',
  'receipt.keep':
    'لطفاً هر دو را یادداشت کنید، این صفحه را چاپ کنید یا از آن عکس بگیرید. کد دسترسی را فقط یک بار نشان می‌دهیم.',
  'receipt.secret':
    'هر کس هر دو را داشته باشد می‌تواند پرونده شما را بخواند. کارکنان ما هرگز کد دسترسی را از شما نمی‌پرسند.',
  'receipt.print': 'چاپ این صفحه',
  'receipt.pdf': 'ذخیره رسید (PDF)',
  'receipt.track.link': 'باز کردن پرونده',
  'receipt.qr.caption': 'این کد صفحه‌ای را باز می‌کند که در آن پرونده‌تان را پیگیری می‌کنید.',
  'receipt.email.pending':
    'پیامی به {{email}} فرستادیم. لطفاً پیوند داخل آن را باز کنید تا بدانیم این نشانی از آنِ شماست. تا آن زمان هیچ جزئیاتی به آن نمی‌فرستیم.',
  'receipt.email.notArrived':
    'پس از چند دقیقه چیزی نرسید؟ پوشه هرزنامه را ببینید. بدون آن هم می‌توانید پرونده‌تان را پیگیری کنید.',
  'receipt.anonymous':
    'خواسته‌اید ناشناس بمانید. شماره پیگیری و کد دسترسی تنها راه بازگشت شماست: نمی‌توانیم آن‌ها را دوباره برایتان بفرستیم.',
  'receipt.next.title': 'بعد چه می‌شود',
  'receipt.next.complaint.restatement': 'یک نفر به شما می‌گوید چه فهمیده‌ایم. می‌توانید آن را اصلاح کنید.',
  'receipt.next.complaint.decision': 'پاسخ ما را همراه با دلایل دریافت می‌کنید.',
  'receipt.next.complaint.late':
    'اگر به زمان بیشتری نیاز داشته باشیم، پیش از آن روز به شما خبر می‌دهیم و دلیلش را می‌گوییم.',
  'receipt.next.compliment.passedOn': 'آن را به افراد مربوط می‌رسانیم.',
  'receipt.next.suggestion.answer': 'به شما می‌گوییم که آن را اجرا می‌کنیم یا نه، و چرا.',
  'receipt.next.enquiry.answer': 'پاسخ ما را دریافت می‌کنید.',
  'receipt.another': 'چیز دیگری به ما بگویید',
}
