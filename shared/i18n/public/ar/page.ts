import type { Translation } from '../../keys.ts'
import type { page as english } from '../en/page.ts'

export const page: Translation<typeof english> = {
  'page.title': '{{title}} – {{organization}}',
  'page.titleWithErrors': 'يُرجى التحقق: {{title}} – {{organization}}',
  'page.skip': 'الانتقال إلى النص الرئيسي',
  'page.languages': 'اختيار اللغة',
  'page.back': 'رجوع',
  'page.footer.label': 'عن هذه الخدمة',
  'page.footer.howToComplain': 'كيف نتعامل مع الشكاوى',
  'page.footer.track': 'متابعة ملفك',
  'page.footer.privacy': 'ماذا نفعل ببياناتك',
  'page.footer.accessibility': 'سهولة الاستخدام للجميع',
  'page.errors.title': 'يُرجى التحقق مما يلي',
  'page.errors.field': 'يُرجى التحقق:',
}
