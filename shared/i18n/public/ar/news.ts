import type { Translation } from '../../keys.ts'
import type { news as english } from '../en/news.ts'

export const news: Translation<typeof english> = {
  'mail.footer.news': 'هل تفضّل ألا تصلك مثل هذه الأخبار بالبريد الإلكتروني؟ عندها تجدها في صفحة ملفك فقط:',
  'mail.footer.replies': 'يمكنك الرد على هذه الرسالة مباشرة. صفحة ملفك هنا:',
  'news.ask.title': 'هل نوقف الأخبار بالبريد الإلكتروني؟',
  'news.ask.text':
    'عندها لا تصلك من {{organization}} رسائل عن سير الأمور، وتجد هذه الأخبار في صفحة ملفك. أما ما هو حق لك علينا فيصلك بالبريد كما كان: إشعارات الاستلام والأسئلة وجوابنا.',
  'news.off.button': 'إيقاف الأخبار بالبريد الإلكتروني',
  'news.off.title': 'لن تصلك أخبار بالبريد الإلكتروني',
  'news.off.text':
    'تجد أخبار {{organization}} في صفحة ملفك. أما إشعارات الاستلام والأسئلة وجوابنا فتصلك بالبريد كما كانت.',
  'news.on.button': 'أريد الأخبار بالبريد الإلكتروني من جديد',
  'news.on.title': 'تصلك الأخبار بالبريد الإلكتروني من جديد',
  'news.on.text': 'ستصلك رسالة من {{organization}} كلما جدّ شيء في ملفك.',
}
