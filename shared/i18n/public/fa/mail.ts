import type { Translation } from '../../keys.ts'
import type { mail as english } from '../en/mail.ts'

export const mail: Translation<typeof english> = {
  'mail.greeting': '{{name}} گرامی،',
  'mail.greeting.noName': 'با سلام،',
  'mail.closing': 'با احترام',
  'mail.closing.person': '{{person}}، {{organization}}',
  'mail.footer.noReplies':
    'لطفاً به این ایمیل پاسخ ندهید: کسی پاسخ‌ها را نمی‌خواند. به جای آن در صفحه پرونده‌تان برای ما بنویسید:',
  'mail.footer.why':
    'این ایمیل را می‌گیرید چون این نشانی برای پرونده {{reference}} نزد {{organization}} داده شده است.',
  'mail.footer.secret': 'این ایمیل را به کسی ندهید: پیوند آن پرونده شما را باز می‌کند.',

  'mail.confirmEmail.subject': 'لطفاً نشانی ایمیل خود را تأیید کنید ({{reference}})',
  'mail.confirmEmail.body':
    'کسی برای {{organization}} نوشته و این نشانی ایمیل را داده است. شماره پیگیری {{reference}} است.\n\nاگر شما بودید، لطفاً نشانی را تأیید کنید. از آن پس خبرهای پرونده‌تان را به اینجا می‌فرستیم.\n\nاگر شما نبودید، لازم نیست کاری بکنید.',
  'mail.confirmEmail.action': 'تأیید نشانی من',

  'mail.receipt.subject': 'به دست ما رسید: {{reference}}',
  'mail.receipt.body.complaint':
    'سپاسگزاریم که به ما گفتید. شکایت شما در {{receivedOn}} به دست ما رسید. شماره پیگیری شما {{reference}} است.\n\nیک نفر نوشته شما را می‌خواند و با کلمات ساده به شما می‌گوید چه فهمیده‌ایم. حداکثر تا این روز از ما خبر می‌گیرید: {{restatementDueOn}}.\n\nپاسخ ما را همراه با دلایل حداکثر تا این روز دریافت می‌کنید: {{decisionDueOn}}. اگر به زمان بیشتری نیاز داشته باشیم، پیش از موعد به شما خبر می‌دهیم و دلیلش را می‌گوییم.\n\nاین کار برای شما رایگان است و هرگز به زیان شما تمام نمی‌شود.',
  'mail.receipt.body.compliment':
    'از سخنان پرمهر شما سپاسگزاریم. شماره پیگیری شما {{reference}} است. آن را به افراد مربوط می‌رسانیم.',
  'mail.receipt.body.suggestion':
    'از پیشنهاد شما سپاسگزاریم. شماره پیگیری شما {{reference}} است. نظرمان را به شما می‌گوییم.\n\nحداکثر تا این روز از ما خبر می‌گیرید: {{answerDueOn}}.',
  'mail.receipt.body.enquiry':
    'پرسش شما به دست ما رسید. شماره پیگیری شما {{reference}} است.\n\nحداکثر تا این روز از ما خبر می‌گیرید: {{answerDueOn}}.',
  'mail.receipt.action': 'پیگیری پرونده',

  'mail.restatement.subject': 'آیا حرفتان را درست فهمیده‌ایم؟ ({{reference}})',
  'mail.restatement.body':
    'نوشته شما را خواندم. آنچه فهمیدم این است:\n\n{{restatement}}\n\nآیا درست است؟ لطفاً به ما بگویید و هر چه را نادرست است یا کم دارد اصلاح کنید. اگر پاسخ ندهید، با همین برداشت ادامه می‌دهیم.',
  'mail.restatement.action': 'تأیید یا اصلاح',

  'mail.update.subject': 'خبری از پرونده شما {{reference}}',
  'mail.update.body':
    'می‌خواهیم بگوییم پرونده شما در چه مرحله‌ای است.\n\n{{text}}\n\nحداکثر تا این روز دوباره از ما خبر می‌گیرید: {{nextOn}}.',
  'mail.update.action': 'باز کردن پرونده من',

  'mail.delay.subject': 'برای پرونده شما {{reference}} به زمان بیشتری نیاز داریم',
  'mail.delay.body':
    'می‌خواستیم تا امروز به شما پاسخ دهیم و متأسفیم که هنوز نمی‌توانیم. دلیلش این است:\n\n{{reason}}\n\nحداکثر تا این روز پاسخ ما را دریافت می‌کنید: {{dueOn}}.',
  'mail.delay.action': 'باز کردن پرونده من',

  'mail.decision.subject': 'پاسخ ما به پرونده شما {{reference}}',
  'mail.decision.body':
    'پرونده شما را بررسی کردیم و تصمیم گرفتیم. پاسخ ما با همه دلایل در نامه پیوست و در صفحه پرونده شماست.\n\nلطفاً بگویید آن را می‌پذیرید یا نه. اگر نپذیرید، شخص دیگری پرونده شما را دوباره بررسی می‌کند، رایگان.',
  'mail.decision.action': 'خواندن پاسخ',

  'mail.reviewDecision.subject': 'پاسخ ما پس از بررسی دوباره پرونده شما {{reference}}',
  'mail.reviewDecision.body':
    'کسی که در پاسخ نخست ما نقشی نداشت، پرونده شما را دوباره بررسی کرد. پاسخ ما با همه دلایل در نامه پیوست و در صفحه پرونده شماست.\n\nهمان‌جا می‌بینید که اگر همچنان موافق نیستید، چه کسی بیرون از {{organization}} می‌تواند کمک کند.',
  'mail.reviewDecision.action': 'خواندن پاسخ',

  'mail.reminder.subject': 'آیا پاسخ ما را می‌پذیرید؟ ({{reference}})',
  'mail.reminder.body':
    'پاسخمان را در {{answeredOn}} برایتان فرستادیم و هنوز از شما خبری نگرفته‌ایم.\n\nآیا آن را می‌پذیرید؟ اگر نه، به ما بگویید تا شخص دیگری پرونده شما را دوباره بررسی کند.\n\nاگر از شما خبری نگیریم، پرونده شما را در این روز می‌بندیم: {{closesOn}}. سکوت شما را به معنای پذیرش نمی‌گیریم و بعداً می‌توانید بخواهید پرونده دوباره باز شود.',
  'mail.reminder.action': 'پاسخ دادن',

  'mail.closing.accepted.subject': 'پرونده شما {{reference}} بسته شد',
  'mail.closing.accepted.body':
    'پاسخ ما را پذیرفتید و ما به وعده خود عمل کردیم. پرونده شما اکنون بسته است.\n\nآیا هنوز چیزی درست نیست؟ پرونده‌تان را باز کنید و به ما بگویید.\n\nسپاسگزاریم که به ما گفتید. این کمک می‌کند بهتر کار کنیم.',
  'mail.closing.noResponse.subject': 'پرونده شما {{reference}} را بستیم',
  'mail.closing.noResponse.body':
    'از زمان پاسخمان خبری از شما نگرفتیم و به همین دلیل پرونده شما را بستیم. این را به معنای موافقت شما نمی‌گیریم.\n\nتا این روز می‌توانید بخواهید دوباره باز شود: {{reopenUntil}}.',
  'mail.closing.withdrawn.subject': 'پرونده {{reference}} را پس گرفتید',
  'mail.closing.withdrawn.body':
    'به خواست شما، کار روی پرونده‌تان را متوقف کردیم. هر زمان می‌توانید درباره همین موضوع دوباره شکایت کنید.\n\nاگر این خواست شما نبود، لطفاً پرونده‌تان را باز کنید و به ما بگویید.',
  'mail.closing.duplicate.subject': 'پرونده‌های شما را یکی کردیم ({{reference}})',
  'mail.closing.duplicate.body':
    'دو بار درباره یک موضوع برای ما نوشته‌اید، پس به هر دو با هم زیر شماره پیگیری {{otherReference}} رسیدگی می‌کنیم. چیزی از نوشته‌هایتان گم نشده است.',
  'mail.closing.outOfScope.subject': 'درباره پرونده شما {{reference}}',
  'mail.closing.outOfScope.body':
    'سپاسگزاریم که برای ما نوشتید. متأسفیم که نمی‌توانیم در این باره تصمیم بگیریم. دلیلش این است:\n\n{{reason}}\n\nدر صفحه پرونده‌تان می‌بینید چه کسی می‌تواند به شما کمک کند.',
  'mail.closing.other.subject': 'پرونده شما {{reference}} بسته شد',
  'mail.closing.other.body':
    'پرونده شما نزد ما اکنون بسته است. در صفحه پرونده‌تان می‌توانید همه چیز را دوباره بخوانید و ببینید که اگر موافق نیستید، چه کسی بیرون از {{organization}} می‌تواند کمک کند.',
  'mail.closing.action': 'باز کردن پرونده من',

  'mail.lostCode.subject': 'کد دسترسی تازه برای {{reference}}',
  'mail.lostCode.body':
    'کسی، احتمالاً خود شما، برای پرونده‌تان کد دسترسی تازه‌ای خواسته است. برای ساختن آن دکمه را بفشارید. پس از آن کد قبلی از کار می‌افتد.\n\nپیوند تا {{validUntil}} کار می‌کند. اگر شما نخواسته‌اید، لازم نیست کاری بکنید: کد قبلی همچنان کار می‌کند.',
  'mail.lostCode.action': 'ساختن کد دسترسی تازه',

  'mail.codeReissued.subject': 'کد دسترسی شما عوض شد ({{reference}})',
  'mail.codeReissued.body':
    'کد دسترسی تازه‌ای برای پرونده شما ساخته شد و کد قبلی دیگر کار نمی‌کند.\n\nاگر این کار شما نبود، لطفاً بی‌درنگ با ما تماس بگیرید یا برایمان بنویسید.',
  'mail.codeReissued.action': 'پیگیری پرونده',

  'mail.message.subject': 'پیامی درباره پرونده شما {{reference}}',
  'mail.message.body': '{{text}}',
  'mail.message.action': 'پاسخ در صفحه پرونده',

  'mail.suggestionAnswer.subject': 'پیشنهاد شما {{reference}}',
  'mail.suggestionAnswer.body': 'باز هم از پیشنهاد شما سپاسگزاریم. به آن فکر کردیم:\n\n{{text}}',
  'mail.enquiryAnswer.subject': 'پاسخ پرسش شما {{reference}}',
  'mail.enquiryAnswer.body': 'پاسخ ما به پرسش شما:\n\n{{text}}',
  'mail.answer.action': 'باز کردن',

  'mail.passedOn.subject': 'سخنان پرمهر شما رسید ({{reference}})',
  'mail.passedOn.body': 'سخنان پرمهر شما را به افراد مربوط رساندیم. آن‌ها خوانده‌اند. سپاسگزاریم!',
  'mail.reopened.subject': 'پرونده شما {{reference}} دوباره باز است',
  'mail.reopened.body':
    'پرونده شما دوباره باز است و آنچه را هنوز حل نشده بررسی می‌کنیم. در صفحه پرونده‌تان می‌بینید بعد چه می‌شود و می‌توانید بیشتر برایمان بنویسید.',

  'mail.news.subject': 'خبری درباره پرونده شما {{reference}}',
  'mail.news.body': 'در صفحه پرونده‌تان چیز تازه‌ای هست. آن را اینجا نمی‌نویسیم، چون پرونده شما محرمانه است.',

  'mail.invitation.subject': 'دعوت شما به کار روی شکایت‌ها در {{organization}}',
  'mail.invitation.body':
    'از شما دعوت شده است با Redress کار کنید؛ {{organization}} در آن به شکایت‌ها رسیدگی می‌کند. دکمه را بفشارید و گذرواژه‌تان را انتخاب کنید.\n\nپیوند یک بار کار می‌کند، تا {{validUntil}}.',
  'mail.invitation.action': 'پذیرفتن دعوت',
  'mail.invitation.why':
    'این ایمیل را می‌گیرید چون یکی از مدیران سامانه در {{organization}} از شما دعوت کرده است.',

  'mail.test.subject': 'پیام آزمایشی از {{organization}}',
  'mail.test.body': 'این پیام نشان می‌دهد که ایمیل درست فرستاده می‌شود. لازم نیست کاری بکنید.',
}
