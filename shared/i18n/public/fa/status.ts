import type { Translation } from '../../keys.ts'
import type { status as english } from '../en/status.ts'

export const status: Translation<typeof english> = {
  'step.received': 'به دست ما رسید',
  'step.understanding': 'مطمئن می‌شویم که حرفتان را فهمیده‌ایم',
  'step.investigation': 'موضوع را بررسی می‌کنیم',
  'step.decision': 'پاسخ ما',
  'step.yourAnswer': 'شما می‌گویید آن را می‌پذیرید یا نه',
  'step.yourChoice': 'شما انتخاب می‌کنید چگونه ادامه یابد',
  'step.review': 'شخص دیگری دوباره آن را بررسی می‌کند',
  'step.outside': 'نهادی مستقل آن را بررسی می‌کند',
  'step.remedy': 'به وعده خود عمل می‌کنیم',
  'step.passedOn': 'آن را می‌رسانیم',
  'step.consideration': 'به آن فکر می‌کنیم',
  'step.answer': 'پاسخ ما',
  'step.closed': 'بسته شد',

  'status.complaint.received':
    'شکایت شما به دست ما رسیده است. یک نفر آن را می‌خواند و به شما می‌گوید چه فهمیده‌ایم.',
  'status.complaint.restated': 'به شما گفته‌ایم چه فهمیده‌ایم. اگر چیزی نادرست است، لطفاً به ما بگویید.',
  'status.complaint.assessing': 'بررسی می‌کنیم که موضوع چقدر جدی است و چه کسی باید به آن رسیدگی کند.',
  'status.complaint.investigating':
    'داریم روشن می‌کنیم چه اتفاقی افتاده است. حرف کسی را که از او شکایت کرده‌اید می‌شنویم، اما او تصمیم نمی‌گیرد.',
  'status.complaint.waitingForYou': 'از شما پرسشی داریم. به محض دریافت پاسخ شما ادامه می‌دهیم.',
  'status.complaint.deciding': 'می‌دانیم چه اتفاقی افتاده است و داریم تصمیم می‌گیریم چگونه جبرانش کنیم.',
  'status.complaint.answered': 'پاسخ ما به دست شما رسیده است. لطفاً بگویید آن را می‌پذیرید یا نه.',
  'status.complaint.refused':
    'پاسخ ما را نپذیرفته‌اید. پرونده شما باز می‌ماند و می‌توانید بررسی دوباره بخواهید یا به نهادی مستقل مراجعه کنید.',
  'status.complaint.underReview': 'کسی که در پاسخ نخست ما نقشی نداشته، پرونده شما را دوباره بررسی می‌کند.',
  'status.complaint.referred': 'پرونده شما نزد {{body}} است. این نهاد مستقل از ماست.',
  'status.complaint.carryingOut': 'پاسخ ما را پذیرفته‌اید. اکنون به وعده خود عمل می‌کنیم.',
  'status.complaint.reopened': 'پرونده شما دوباره باز است. آنچه را هنوز حل نشده بررسی می‌کنیم.',
  'status.complaint.closed.accepted':
    'پرونده شما بسته شده است. پاسخ ما را پذیرفتید و ما به وعده خود عمل کردیم.',
  'status.complaint.closed.noResponse':
    'چون پاسخی از شما نگرفتیم، پرونده را بستیم. می‌توانید بخواهید دوباره باز شود.',
  'status.complaint.closed.withdrawn': 'پرونده‌تان را پس گرفتید. دیگر روی آن کار نمی‌کنیم.',
  'status.complaint.closed.duplicate':
    'این همان موضوع پرونده دیگری از شماست. به هر دو در آنجا رسیدگی می‌کنیم: {{reference}}.',
  'status.complaint.closed.knownMatter':
    'هم‌اکنون در پرونده دیگری به این موضوع رسیدگی می‌کنیم. نوشته شما را در آنجا در نظر می‌گیریم.',
  'status.complaint.closed.outOfScope':
    'تصمیم‌گیری در این باره با ما نیست. دلیلش را گفته‌ایم و اینکه چه کسی می‌تواند کمک کند.',
  'status.complaint.closed.exhausted':
    'پرونده شما بسته شده است. نزد ما مرحله دیگری نیست. همچنان می‌توانید به نهادی مستقل مراجعه کنید.',
  'status.complaint.closed.endedBefore':
    'پرونده شما بسته شده است. پیش از آنکه دفتر امروزی را داشته باشیم پایان یافته بود.',
  'status.complaint.closed.settledOutside': 'پرونده شما بسته شده است. موضوع نزد {{body}} حل شد.',

  'status.compliment.received': 'قدردانی شما به دست ما رسید. سپاسگزاریم!',
  'status.compliment.passedOn': 'افراد مربوط آن را خوانده‌اند. سپاسگزاریم!',
  'status.compliment.closed': 'افراد مربوط آن را خوانده‌اند. سپاسگزاریم!',
  'status.suggestion.received': 'پیشنهاد شما به دست ما رسید و آن را بررسی می‌کنیم.',
  'status.suggestion.considering': 'به پیشنهاد شما فکر می‌کنیم.',
  'status.suggestion.adopted': 'پیشنهاد شما را اجرا می‌کنیم. سپاسگزاریم!',
  'status.suggestion.declined':
    'پیشنهاد شما را اجرا نمی‌کنیم. دلیلش را در پایین می‌خوانید. با این حال از شما سپاسگزاریم.',
  'status.suggestion.closed': 'پرونده پیشنهاد شما بسته شد. از شما سپاسگزاریم.',
  'status.enquiry.received': 'پرسش شما به دست ما رسید و به آن پاسخ می‌دهیم.',
  'status.enquiry.answering': 'داریم پاسخ پرسش شما را آماده می‌کنیم.',
  'status.enquiry.answered': 'پاسخ ما به دست شما رسیده است.',
  'status.enquiry.closed': 'به پرسش شما پاسخ داده شد و پرونده‌اش بسته شد. هر زمان می‌توانید دوباره بپرسید.',
  'status.withdrawn': 'آن را پس گرفتید. دیگر روی آن کار نمی‌کنیم.',
}
