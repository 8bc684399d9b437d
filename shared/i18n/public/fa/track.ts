import type { Translation } from '../../keys.ts'
import type { track as english } from '../en/track.ts'

export const track: Translation<typeof english> = {
  'track.signIn.title': 'ببینید پرونده شما در چه مرحله‌ای است',
  'track.signIn.lead': 'به شماره پیگیری و کد دسترسی نیاز دارید؛ وقتی برای ما نوشتید، هر دو را به شما دادیم.',
  'track.reference.label': 'شماره پیگیری',
  'track.reference.hint': 'با حروف بزرگ یا کوچک، با فاصله یا بی‌فاصله.',
  'track.accessCode.label': 'کد دسترسی',
  'track.signIn.button': 'باز کردن پرونده من',
  'track.signIn.lost': 'دیگر کد دسترسی را ندارم',
  'track.signIn.expired':
    'برای امنیت شما، پس از مدتی پرونده‌تان را بستیم. لطفاً دوباره بازش کنید. چیزی از فرستاده‌هایتان گم نشده است.',
  'track.signOut': 'بستن پرونده من روی این دستگاه',
  'track.signedOut.title': 'پرونده شما روی این دستگاه بسته شد',
  'track.signedOut.text': 'هر زمان می‌توانید با شماره پیگیری و کد دسترسی برگردید.',

  'track.lost.title': 'گرفتن کد دسترسی تازه',
  'track.lost.lead':
    'شماره پیگیری و نشانی ایمیلی را که به ما داده‌اید بنویسید. پیوندی برای گرفتن کد تازه به آن می‌فرستیم. تا وقتی از پیوند استفاده نکرده‌اید، کد قبلی کار می‌کند.',
  'track.lost.button': 'پیوند را برایم بفرستید',
  'track.lost.noEmail':
    'نشانی ایمیل شما را نداریم؟ با ما تماس بگیرید یا برایمان بنویسید. چند پرسش از شما می‌کنیم و سپس کد تازه‌ای به شما می‌دهیم.',
  'track.lost.sent.title': 'لطفاً ایمیلتان را ببینید',
  'track.lost.sent.text_one':
    'اگر شماره پیگیری و نشانی با هم بخوانند، پیامی در راه است. پیوند داخل آن {{count}} ساعت کار می‌کند.',
  'track.lost.sent.text_other':
    'اگر شماره پیگیری و نشانی با هم بخوانند، پیامی در راه است. پیوند داخل آن {{count}} ساعت کار می‌کند.',
  'track.newCode.title': 'ساختن کد دسترسی تازه',
  'track.newCode.lead':
    'با فشردن دکمه، کد دسترسی تازه‌ای برای پرونده {{reference}} می‌گیرید. کد قبلی از کار می‌افتد.',
  'track.newCode.button': 'ساختن کد تازه',
  'track.newCode.done.title': 'کد دسترسی تازه شما',
  'track.newCode.done.text':
    'کد قبلی دیگر کار نمی‌کند. این کد را فقط یک بار نشان می‌دهیم: لطفاً همین حالا یادداشتش کنید.',

  'track.confirmEmail.title': 'آیا این نشانی ایمیل شماست؟',
  'track.confirmEmail.lead': 'در این صورت خبرهای پرونده‌تان را به {{email}} می‌فرستیم.',
  'track.confirmEmail.button': 'بله، این نشانی من است',
  'track.confirmEmail.notYou':
    'شما نیستید؟ کافی است این صفحه را ببندید. دیگر چیزی به این نشانی فرستاده نمی‌شود.',
  'track.confirmEmail.done.title': 'سپاسگزاریم. نشانی شما تأیید شد.',
  'track.confirmEmail.done.text': 'از این پس خبرهای پرونده‌تان به آنجا می‌رسد.',
  'track.link.expired.title': 'این پیوند دیگر کار نمی‌کند',
  'track.link.expired.text':
    'قبلاً استفاده شده یا کهنه شده است. همچنان می‌توانید با شماره پیگیری و کد دسترسی پرونده‌تان را باز کنید.',

  'track.title.complaint': 'شکایت شما',
  'track.title.compliment': 'قدردانی شما',
  'track.title.suggestion': 'پیشنهاد شما',
  'track.title.enquiry': 'پرسش شما',
  'track.received': 'دریافت در {{date}}',
  'track.next.title': 'گام بعدی',
  'track.next.by': '{{what}} – حداکثر تا {{date}}.',
  'track.next.overdue': 'این دیرتر از وعده ماست. متأسفیم. اکنون کسی مراقب است که از ما خبر بگیرید.',
  'track.next.why': 'چرا این تاریخ؟',
  'track.next.promise': 'قول می‌دهیم این کار را {{within}} انجام دهیم، با شمارش از {{date}}.',
  'track.saved.restatementConfirmed': 'سپاسگزاریم. همان‌طور که تأیید کردید ادامه می‌دهیم.',
  'track.saved.restatementCorrected': 'سپاسگزاریم. اصلاح شما به دست ما رسید و به آن پاسخ می‌دهیم.',
  'track.saved.message': 'پیام شما به دست ما رسید.',
  'track.saved.objected': 'اعتراض شما به دست ما رسید. شخص دیگری آن را بررسی می‌کند.',
  'track.saved.files': 'فایل‌های شما به دست ما رسید.',
  'track.saved.information': 'سپاسگزاریم. آنچه گفتید ثبت شد.',
  'track.saved.remedy': 'ثبت کردیم که کدام را ترجیح می‌دهید.',
  'track.saved.accepted': 'سپاسگزاریم. ثبت کردیم که پاسخ ما را می‌پذیرید.',
  'track.saved.refused': 'ثبت کردیم که پاسخ ما را نمی‌پذیرید. پرونده شما باز می‌ماند.',
  'track.saved.reviewRequested': 'درخواست شما به دست ما رسید. شخص دیگری پرونده شما را دوباره بررسی می‌کند.',
  'track.saved.withdrawn': 'پرونده‌تان را پس گرفتید.',
  'track.saved.emailConfirmed': 'نشانی ایمیل شما تأیید شد.',

  'track.timeline.title': 'مراحل',
  'track.timeline.done': 'انجام شد',
  'track.timeline.current': 'اکنون',
  'track.timeline.ahead': 'بعداً',
  'track.timeline.by': 'حداکثر تا {{date}}',

  'track.restatement.title': 'آیا حرفتان را درست فهمیده‌ایم؟',
  'track.restatement.lead': 'آنچه فهمیده‌ایم این است:',
  'track.restatement.yes': 'بله، درست است',
  'track.restatement.correct': 'چیزی نادرست است یا کم دارد',
  'track.restatement.correction.label': 'چه چیزی را اصلاح کنیم؟',
  'track.restatement.send': 'ارسال اصلاح',
  'track.restatement.silence': 'اگر پاسخ ندهید، با همین برداشت ادامه می‌دهیم.',

  'track.information.title': 'چیزهایی که هنوز باید بدانیم',
  'track.information.lead':
    'با این‌ها می‌توانیم ادامه دهیم. آنچه پیش‌تر گفته‌اید نوشته شده است: فقط آن را بررسی کنید.',
  'track.information.tell': 'لطفاً به ما بگویید:',
  'track.information.check': 'لطفاً ببینید این‌ها هنوز درست است یا نه:',
  'track.information.how':
    'برای پاسخ دادن، پرونده‌تان را باز کنید. آنچه می‌دانیم آنجا نوشته شده و لازم نیست دوباره بنویسید.',
  'track.information.isItRight': 'این چیزی است که ما داریم. اگر درست نیست، تغییرش دهید.',
  'track.information.send': 'ارسال',
  'track.information.empty': 'آنچه را نمی‌دانید خالی بگذارید.',
  'track.information.affectedParties': 'چه کسان دیگری درگیر این موضوع‌اند؟',

  'track.remedy.title': 'به نظر شما چه چیزی آن را جبران می‌کند؟',
  'track.remedy.lead':
    'می‌توانیم یکی از این‌ها را پیشنهاد کنیم. کدام را ترجیح می‌دهید؟ این به تصمیم‌گیری ما کمک می‌کند، اما هنوز نمی‌توانیم قولش را بدهیم.',
  'track.remedy.asked': 'خواسته شما: {{remedy}}',
  'track.remedy.choose': 'ترجیح می‌دهم',
  'track.remedy.none': 'هیچ‌کدام',
  'track.remedy.comment.label': 'آیا چیزی هست که باید بدانیم؟',
  'track.remedy.send': 'ارسال انتخاب من',

  'track.decision.title': 'پاسخ ما',
  'track.decision.on': 'در {{date}}',
  'track.decision.reviewed': 'پاسخ ما پس از بررسی دوباره',
  'track.decision.point': 'مورد {{number}}',
  'track.decision.upheld': 'حق را به شما می‌دهیم',
  'track.decision.partlyUpheld': 'تا اندازه‌ای حق را به شما می‌دهیم',
  'track.decision.notUpheld': 'با شما هم‌نظر نیستیم',
  'track.decision.reasons': 'دلیل',
  'track.decision.remedies': 'چه می‌کنیم',
  'track.decision.remedyBy': '{{remedy}} – حداکثر تا {{date}}',
  'track.decision.remedyDone': '{{remedy}} – انجام شد در {{date}}',
  'track.decision.letter': 'نامه ما (PDF)',

  'track.answer.title': 'آیا پاسخ ما را می‌پذیرید؟',
  'track.answer.lead': 'عجله نکنید. تا {{date}} فرصت پاسخ دارید.',
  'track.answer.choose': 'پاسخ شما',
  'track.answer.accept': 'بله، می‌پذیرم',
  'track.answer.acceptHint': 'به وعده خود عمل می‌کنیم و پرونده شما را می‌بندیم.',
  'track.answer.review': 'نه، لطفاً دوباره بررسی کنید',
  'track.answer.reviewHint': 'کسی که در این پاسخ نقشی نداشته، پرونده شما را دوباره بررسی می‌کند. رایگان است.',
  'track.answer.refuse': 'نه، و بررسی دوباره هم نمی‌خواهم',
  'track.answer.refuseHint': 'پرونده شما حل‌شده به شمار نمی‌آید. همچنان می‌توانید به نهادی مستقل مراجعه کنید.',
  'track.answer.reason.label': 'چرا موافق نیستید؟',
  'track.answer.reason.hint': 'فقط اگر «نه» را انتخاب کرده‌اید. چه چیزی را ندیدیم یا اشتباه فهمیدیم؟',
  'track.answer.send': 'ارسال پاسخ من',
  'track.answer.silence':
    'اگر از شما خبری نگیریم، یک بار یادآوری می‌کنیم. سپس پرونده شما را در {{date}} می‌بندیم. بعداً می‌توانید بخواهید دوباره باز شود.',

  'track.outside.title': 'نهادی مستقل از ما',
  'track.outside.lead': 'لازم نیست با ما موافق باشید. این نهادها می‌توانند پرونده شما را بررسی کنند:',
  'track.outside.window': 'تا {{date}} می‌توانید به آنجا مراجعه کنید.',
  'track.outside.cost': 'هزینه: {{cost}}',

  'track.messages.title': 'پیام‌ها',
  'track.messages.none': 'هنوز پیامی نیست.',
  'track.messages.fromYou': 'شما',
  'track.messages.fromUs': '{{organization}}',
  'track.messages.write.label': 'برای ما بنویسید',
  'track.messages.write.hint':
    'پرسشی بپرسید یا آنچه را به یاد می‌آورید بیفزایید. پیش از ادامه کار آن را می‌خوانیم.',
  'track.messages.files.label': 'افزودن فایل',
  'track.messages.send': 'ارسال',

  'track.restriction.title': 'بعضی از راه‌های تماس با ما برای شما بسته است',
  'track.restriction.lead': 'پس از آنچه رخ داد، نمی‌توانیم از این راه‌ها پاسخ‌گوی شما باشیم:',
  'track.restriction.phone': 'تلفنی',
  'track.restriction.counter': 'حضوری در باجه',
  'track.restriction.email': 'با ایمیل',
  'track.restriction.until': 'این وضع تا این روز ادامه دارد: {{date}}. آن‌گاه دوباره بررسی می‌کنیم.',
  'track.restriction.stays':
    'نامه و این صفحه برای شما باز می‌ماند و رسیدگی به شکایت شما مانند قبل ادامه دارد.',
  'track.restriction.objected':
    'شما اعتراض کرده‌اید. اکنون کسی که این تصمیم را نگرفته آن را بررسی می‌کند و به شما خبر می‌دهد.',
  'track.restriction.decided':
    'کسی که این تصمیم را نگرفته بود اعتراض شما را بررسی کرد. این راه‌ها فعلاً بسته می‌مانند.',
  'track.restriction.object': 'با این موافق نیستم',
  'track.restriction.objection.label': 'چرا موافق نیستید؟',
  'track.restriction.objection.hint':
    'بگویید ماجرا از نگاه شما چگونه بود. کسی که این تصمیم را نگرفته آن را می‌خواند. برای شکایت شما پیامد بدی ندارد.',
  'track.restriction.send': 'فرستادن اعتراض من',

  'track.yours.title': 'آنچه به ما گفتید',
  'track.yours.remedy': 'چه چیزی جبرانش می‌کند',
  'track.yours.product': 'محصول یا خدمت',
  'track.yours.orderNumber': 'شماره',
  'track.yours.when': 'زمان',
  'track.yours.where': 'محل',
  'track.yours.receipt': 'رسید (PDF)',

  'track.more.title': 'کارهای دیگری که می‌توانید بکنید',
  'track.handling.link': 'شکایت از نحوه رسیدگی ما به این پرونده',
  'track.handling.hint': 'کسی که در این پرونده نقشی ندارد آن را بررسی می‌کند.',
  'track.withdraw.link': 'پس گرفتن پرونده',
  'track.withdraw.title': 'آیا می‌خواهید پرونده‌تان را پس بگیرید؟',
  'track.withdraw.lead':
    'در این صورت دیگر روی آن کار نمی‌کنیم. ثبت می‌ماند که برای ما نوشته‌اید. بعداً می‌توانید درباره همین موضوع دوباره شکایت کنید.',
  'track.withdraw.reason.label': 'آیا مایلید دلیلش را بگویید؟',
  'track.withdraw.button': 'بله، پس می‌گیرم',
  'track.withdraw.keep': 'نه، باز بماند',
  'track.reopen.title': 'آیا هنوز حل نشده است؟',
  'track.reopen.lead': 'تا {{date}} می‌توانید بخواهید پرونده‌تان دوباره باز شود.',
  'track.reopen.reason.label': 'چه چیزی هنوز حل نشده است؟',
  'track.reopen.button': 'پرونده‌ام را دوباره باز کنید',
  'track.saved.reopened': 'پرونده شما دوباره باز است.',
}
