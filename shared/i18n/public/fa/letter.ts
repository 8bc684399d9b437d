import type { Translation } from '../../keys.ts'
import type { letter as english } from '../en/letter.ts'

export const letter: Translation<typeof english> = {
  'letter.salutation': '{{name}} گرامی،',
  'letter.salutation.noName': 'با سلام و احترام،',
  'letter.closing': 'با احترام',
  'letter.reference': 'شماره پیگیری شما: {{reference}}',
  'letter.date': 'تاریخ: {{date}}',
  'letter.page': 'صفحه {{page}} از {{pages}}',
  'letter.follow': 'پیگیری پرونده: {{url}}',

  'letter.acknowledgement.subject': 'شکایت شما در {{receivedOn}} به دست ما رسید',
  'letter.acknowledgement.body': `سپاسگزاریم که به ما گفتید چه اتفاقی افتاد. شکایت شما به دست ما رسیده است و با دقت آن را بررسی می‌کنیم.

شماره پیگیری شما {{reference}} است. کد دسترسی شما {{accessCode}} است. با این دو می‌توانید در {{trackingUrl}} ببینید پرونده‌تان در چه مرحله‌ای است، یا با ما تماس بگیرید و شماره پیگیری را بگویید.

یک نفر با کلمات ساده به شما می‌گوید چه فهمیده‌ایم، حداکثر تا این روز: {{restatementDueOn}}.

پاسخ ما را همراه با دلایل حداکثر تا این روز دریافت می‌کنید: {{decisionDueOn}}. اگر به زمان بیشتری نیاز داشته باشیم، پیش از موعد به شما خبر می‌دهیم و دلیلش را می‌گوییم.

این کار برای شما رایگان است و هرگز به زیان شما تمام نمی‌شود.`,

  'letter.restatement.subject': 'آیا حرفتان را درست فهمیده‌ایم؟',
  'letter.restatement.body': `شکایت شما را که در {{receivedOn}} رسید خواندم. آنچه فهمیدم این است:

{{restatement}}

خواسته شما از ما این بود:

{{remedySought}}

آیا چیزی نادرست است یا کم دارد؟ لطفاً با نامه، با تلفن یا در {{trackingUrl}} به ما بگویید. اگر از شما خبری نگیریم، با همین برداشت ادامه می‌دهیم.

حداکثر تا این روز پاسخ ما را دریافت می‌کنید: {{decisionDueOn}}.`,

  'letter.holding.subject': 'برای شکایت شما به زمان بیشتری نیاز داریم',
  'letter.holding.body': `می‌خواستیم تا امروز به شکایتی که در {{receivedOn}} از شما رسید پاسخ دهیم. متأسفیم که هنوز نمی‌توانیم.

دلیلش این است:

{{reason}}

حداکثر تا این روز پاسخ ما را دریافت می‌کنید: {{decisionDueOn}}. از همین حالا هم می‌توانید به نهادی مستقل مراجعه کنید:

{{outsideRoutes}}`,

  'letter.decision.subject': 'پاسخ ما به شکایت شما',
  'letter.decision.body': `از شکیبایی شما سپاسگزاریم. شکایتی را که در {{receivedOn}} از شما رسید بررسی کردیم. موضوع آن این بود:

{{restatement}}

## آنچه دریافتیم و تصمیمی که گرفتیم

{{points}}

## چه می‌کنیم

{{remedies}}

## اگر موافق نیستید

لطفاً تا این روز بگویید این پاسخ را می‌پذیرید یا نه: {{answerBy}}. اگر نمی‌پذیرید، با نامه، با تلفن یا در {{trackingUrl}} بررسی دوباره بخواهید. آنگاه کسی که در این پاسخ نقشی نداشته، شکایت شما را دوباره بررسی می‌کند. این کار رایگان است.

همچنین می‌توانید به نهادی مستقل از ما مراجعه کنید:

{{outsideRoutes}}`,

  'letter.reviewDecision.subject': 'پاسخ ما پس از بررسی دوباره شکایت شما',
  'letter.reviewDecision.body': `با پاسخی که در {{decidedOn}} به شما دادیم موافق نبودید و بررسی دوباره خواستید. من در آن پاسخ نقشی نداشتم و همه چیز را از نو بررسی کردم.

## آنچه دریافتم و تصمیمی که گرفتم

{{points}}

## چه می‌کنیم

{{remedies}}

## اگر همچنان موافق نیستید

این پاسخ نهایی ماست. اکنون می‌توانید به نهادی مستقل از ما مراجعه کنید:

{{outsideRoutes}}

آن‌ها به این نامه و به شماره پیگیری شما {{reference}} نیاز دارند.`,

  'letter.closing.subject': 'پرونده شما بسته شد',
  'letter.closing.body': `پرونده شما {{reference}} اکنون بسته است:

{{closingReason}}

آیا هنوز چیزی درست نیست؟ تا {{reopenUntil}} می‌توانید بخواهید پرونده‌تان دوباره باز شود: با نامه، با تلفن یا در {{trackingUrl}}.

سپاسگزاریم که به ما گفتید. این کمک می‌کند بهتر کار کنیم.`,

  'letter.point.upheld': 'در این مورد حق را به شما می‌دهیم.',
  'letter.point.partlyUpheld': 'در این مورد تا اندازه‌ای حق را به شما می‌دهیم.',
  'letter.point.notUpheld': 'در این مورد با شما هم‌نظر نیستیم.',
  'letter.point.reasons': 'دلایل ما: {{reasons}}',
  'letter.remedies.none': 'جبرانی پیشنهاد نمی‌کنیم. دلایل در بالا آمده است.',
  'letter.remedies.by': '{{remedy}}، حداکثر تا {{date}}',
  'letter.remedySought.none': 'چیزی ننوشته‌اید. اگر خواسته‌ای دارید، به ما بگویید.',
  'letter.outsideRoute.window': 'تا {{date}} ممکن است',
  'letter.outsideRoutes.none': 'هر زمان می‌توانید به دادگاه یا نهاد دولتی مراجعه کنید.',
}
