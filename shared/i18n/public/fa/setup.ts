import type { Translation } from '../../keys.ts'
import type { setup as english } from '../en/setup.ts'

export const setup: Translation<typeof english> = {
  'setup.title': 'راه‌اندازی Redress',
  'setup.lead': 'چند پاسخ کوتاه، سپس می‌توانید شروع کنید. همه چیز را بعداً می‌توان تغییر داد.',
  'setup.organization.title': 'سازمان شما',
  'setup.name.label': 'نام سازمان',
  'setup.name.hint': 'همان‌طور که مردم می‌شناسند. روی هر صفحه و نامه می‌آید.',
  'setup.country.label': 'کشور',
  'setup.country.choose': 'یک کشور را انتخاب کنید',
  'setup.country.hint': 'تعطیلات و مقررات پیشنهادی را تعیین می‌کند.',
  'setup.timeZone.label': 'منطقه زمانی',
  'setup.timeZone.choose': 'یک منطقه زمانی را انتخاب کنید',
  'setup.languages.label': 'زبان‌های صفحه‌های عمومی',
  'setup.languages.hint': 'مردم می‌توانند به هر زبانی بنویسند. این‌ها زبان‌هایی است که شما به آن پاسخ می‌دهید.',
  'setup.people.label': 'چه کسانی با آن کار می‌کنند؟',
  'setup.people.one': 'یک نفر',
  'setup.people.oneHint': 'همه کارها را خودتان می‌کنید. بررسی دوباره به کسی بیرون از سازمان سپرده می‌شود.',
  'setup.people.several': 'چند نفر',
  'setup.people.severalHint': 'نقش‌ها از هم جداست: هیچ‌کس تصمیم خودش را بررسی نمی‌کند.',
  'setup.complaintsManager.label': 'مدیریت شکایت‌ها هم با من است',
  'setup.complaintsManager.hint':
    'شکایت‌ها را می‌بینید و به آن‌ها رسیدگی می‌کنید. اگر کار شما نیست، پیش از رسیدن نخستین شکایت کسی را برای آن دعوت کنید.',
  'setup.administrator.title': 'شما',
  'setup.administratorName.label': 'نام شما',
  'setup.email.label': 'نشانی ایمیل شما',
  'setup.email.hint': 'با آن وارد می‌شوید.',
  'setup.password.label': 'گذرواژه',
  'setup.password.hint': 'دست‌کم {{min}} نویسه. چند کلمه پشت سر هم خوب است.',
  'setup.button': 'راه‌اندازی',
  'setup.done.title': '{{organization}} آماده است',
  'setup.done.text': 'اکنون مردم می‌توانند برایتان بنویسند.',
  'setup.done.desk': 'ورود و نگاهی به اطراف',
  'setup.done.portal': 'دیدن صفحه عمومی',
  'setup.done.mail':
    'ارسال ایمیل هنوز تنظیم نشده است. تا آن زمان پیام‌ها در صندوق خروجی می‌مانند و همان‌جا آن‌ها را می‌بینید.',
}
