import type { Translation } from '../../keys.ts'
import type { page as english } from '../en/page.ts'

export const page: Translation<typeof english> = {
  'page.title': '{{title}} – {{organization}}',
  'page.titleWithErrors': 'لطفاً بررسی کنید: {{title}} – {{organization}}',
  'page.skip': 'رفتن به متن اصلی',
  'page.languages': 'انتخاب زبان',
  'page.back': 'بازگشت',
  'page.footer.label': 'درباره این خدمت',
  'page.footer.howToComplain': 'چگونه به شکایت‌ها رسیدگی می‌کنیم',
  'page.footer.track': 'پیگیری پرونده',
  'page.footer.privacy': 'با داده‌های شما چه می‌کنیم',
  'page.footer.accessibility': 'دسترس‌پذیری',
  'page.errors.title': 'لطفاً موارد زیر را بررسی کنید',
  'page.errors.field': 'لطفاً بررسی کنید:',
}
