import type { Translation } from '../../keys.ts'
import type { home as english } from '../en/home.ts'

export const home: Translation<typeof english> = {
  'home.title': 'برایمان بنویسید چه مشکلی پیش آمد',
  'home.lead': 'می‌خواهیم بشنویم و می‌خواهیم آن را جبران کنیم.',
  'home.free': 'هزینه‌ای ندارد. به حساب کاربری نیاز نیست. هرگز به زیان شما تمام نمی‌شود.',
  'home.firstAnswer': 'یک نفر نوشته شما را می‌خواند و {{within}} به شما پاسخ می‌دهد.',
  'home.start.complaint': 'ثبت شکایت',
  'home.start.others': 'یا چیز دیگری به ما بگویید',
  'home.start.compliment': 'قدردانی از کسی یا چیزی',
  'home.start.suggestion': 'ثبت پیشنهاد',
  'home.start.enquiry': 'پرسیدن یک پرسش',
  'home.track.title': 'قبلاً برای ما نوشته‌اید؟',
  'home.track.link': 'ببینید پرونده شما در چه مرحله‌ای است',

  'home.who.title': 'چه کسی می‌تواند شکایت کند',
  'home.who.anyone': 'هر کسی. لازم نیست مشتری باشید.',
  'home.who.anyone_citizen': 'هر کسی. لازم نیست ساکن اینجا باشید.',
  'home.who.anyone_patient': 'هر کسی. لازم نیست بیمار باشید.',
  'home.who.anyone_passenger': 'هر کسی. لازم نیست مسافر باشید.',
  'home.who.representative':
    'کسی که به او اعتماد دارید می‌تواند از طرف شما شکایت کند: یکی از بستگان، یک دوست، یک وکیل.',
  'home.who.anonymous': 'می‌توانید ناشناس هم بمانید.',
  'home.who.aboutHandling': 'می‌توانید از نحوه رسیدگی ما به شکایت قبلی نیز شکایت کنید.',

  'home.where.title': 'کجا می‌توانید شکایت کنید',
  'home.where.online': 'آنلاین',
  'home.where.onlineHint': 'در همین صفحه، شبانه‌روز.',
  'home.where.email': 'ایمیل',
  'home.where.phone': 'تلفن',
  'home.where.post': 'پست',
  'home.where.inPerson': 'حضوری',
  'home.where.paper': 'روی کاغذ',
  'home.where.paperLink': 'فرم برای چاپ و پر کردن (PDF)',

  'home.give.title': 'چه چیزهایی به ما بگویید',
  'home.give.whatHappened': 'چه اتفاقی افتاد، به بیان خودتان و به زبان خودتان.',
  'home.give.contact': 'چگونه با شما تماس بگیریم.',
  'home.give.more': 'فقط همین دو لازم است. اگر این‌ها را هم دارید، به ما کمک می‌کند:',
  'home.give.whenWhere': 'چه زمانی و کجا اتفاق افتاد',
  'home.give.product': 'محصول یا خدمت، و شماره سفارش یا قرارداد',
  'home.give.remedy': 'به نظر شما چه چیزی آن را جبران می‌کند',
  'home.give.files': 'عکس، صورت‌حساب یا نامه',

  'home.steps.title': 'بعد چه می‌شود',
  'home.steps.receipt.title': 'تأیید می‌کنیم که به دست ما رسیده است',
  'home.steps.receipt.text': 'بی‌درنگ یک شماره پیگیری می‌گیرید.',
  'home.steps.restatement.title': 'مطمئن می‌شویم که حرفتان را فهمیده‌ایم',
  'home.steps.restatement.text':
    'یک نفر {{within}} با کلمات ساده به شما می‌گوید چه فهمیده‌ایم. می‌توانید آن را اصلاح کنید.',
  'home.steps.investigation.title': 'موضوع را بررسی می‌کنیم',
  'home.steps.investigation.text':
    'حرف کسی را که از او شکایت کرده‌اید می‌شنویم، اما او هرگز تصمیم نمی‌گیرد. {{every}} شما را در جریان می‌گذاریم.',
  'home.steps.decision.title': 'تصمیم می‌گیریم و دلیلش را به شما می‌گوییم',
  'home.steps.decision.text': '{{within}} پاسخ ما را همراه با دلایل دریافت می‌کنید.',
  'home.steps.outcome.title': 'شما می‌گویید آن را می‌پذیرید یا نه',
  'home.steps.outcome.text': 'اگر نپذیرید، شخص دیگری دوباره آن را بررسی می‌کند.',
  'home.steps.late': 'اگر به زمان بیشتری نیاز داشته باشیم، پیش از موعد به شما خبر می‌دهیم و دلیلش را می‌گوییم.',

  'home.remedies.title': 'چه کاری می‌توانیم برایتان بکنیم',
  'home.remedies.text': 'بستگی دارد چه اتفاقی افتاده باشد. برای نمونه:',

  'home.outside.title': 'اگر با پاسخ ما موافق نیستید',
  'home.outside.review':
    'می‌توانید از ما بررسی دوباره بخواهید. کسی که در پاسخ نخست نقشی نداشته، پرونده شما را از نو بررسی می‌کند. این هم رایگان است.',
  'home.outside.list': 'همچنین می‌توانید به نهادی مستقل از ما مراجعه کنید:',
  'home.outside.none': 'همچنین هر زمان می‌توانید به دادگاه یا نهاد دولتی مراجعه کنید.',

  'home.status.title': 'چگونه ببینید پرونده در چه مرحله‌ای است',
  'home.status.text':
    'با شماره پیگیری و کد دسترسی، همه مراحل، تاریخ بعدی و پیام‌های ما را می‌بینید. همان‌جا می‌توانید به پرونده‌تان چیزی بیفزایید و برای ما بنویسید.',

  'home.help.title': 'اگر به کمک نیاز دارید',
  'home.help.text':
    'بگویید چه چیزی کار را برایتان آسان‌تر می‌کند: خط درشت، تماس تلفنی، کسی که به جای شما بنویسد. لازم نیست دلیلش را بگویید.',
  'home.help.languages': 'می‌توانید به هر یک از زبان‌های این صفحه برای ما بنویسید. ما به زبان شما پاسخ می‌دهیم.',
}
