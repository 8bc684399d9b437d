import type { Translation } from '../../keys.ts'
import type { common as english } from '../en/common.ts'

/**
 * Persian says “پرونده” for a case, “شماره پیگیری” for its reference, “پاسخ” for our answer,
 * “بررسی دوباره” for a review and “جبران” for a remedy.
 */
export const common: Translation<typeof english> = {
  'kind.complaint': 'شکایت',
  'kind.compliment': 'قدردانی',
  'kind.suggestion': 'پیشنهاد',
  'kind.enquiry': 'پرسش',

  'channel.email': 'ایمیل',
  'channel.phone': 'تلفن',
  'channel.letter': 'نامه',
  'channel.portal': 'همین وب‌سایت',
  'channel.web': 'همین وب‌سایت',
  'channel.counter': 'حضوری',
  'channel.qr': 'کد QR',
  'channel.import': 'منتقل‌شده از سوابق دیگر',
  'channel.api': 'سامانه‌ای دیگر',
  'channel.social': 'شبکه‌های اجتماعی',

  'remedy.apology': 'عذرخواهی',
  'remedy.explanation': 'توضیح',
  'remedy.correction': 'اصلاح اشتباه',
  'remedy.replacement': 'تعویض',
  'remedy.repair': 'تعمیر',
  'remedy.refund': 'بازگرداندن پول شما',
  'remedy.compensation': 'پرداخت خسارت',
  'remedy.substitute': 'چیزی دیگر به جای آن',
  'remedy.technicalHelp': 'کمک فنی',
  'remedy.information': 'اطلاعات',
  'remedy.referral': 'سپردن به کسی که می‌تواند کمک کند',
  'remedy.goodwill': 'نشانی از حسن نیت',
  'remedy.changeOfProduct': 'تغییر در محصول یا خدمت',
  'remedy.changeOfProcess': 'تغییر در شیوه کار ما',
  'remedy.changeOfPolicy': 'تغییر در مقررات ما',
  'remedy.other': 'چیزی دیگر',

  'within.hours_one': 'ظرف {{count}} ساعت',
  'within.hours_other': 'ظرف {{count}} ساعت',
  'within.days_one': 'ظرف {{count}} روز',
  'within.days_other': 'ظرف {{count}} روز',
  'within.businessDays_one': 'ظرف {{count}} روز کاری',
  'within.businessDays_other': 'ظرف {{count}} روز کاری',
  'within.weeks_one': 'ظرف {{count}} هفته',
  'within.weeks_other': 'ظرف {{count}} هفته',
  'within.months_one': 'ظرف {{count}} ماه',
  'within.months_other': 'ظرف {{count}} ماه',
  'every.hours_one': 'هر ساعت',
  'every.hours_other': 'هر {{count}} ساعت',
  'every.days_one': 'هر روز',
  'every.days_other': 'هر {{count}} روز',
  'every.businessDays_one': 'هر روز کاری',
  'every.businessDays_other': 'هر {{count}} روز کاری',
  'every.weeks_one': 'هر هفته',
  'every.weeks_other': 'هر {{count}} هفته',
  'every.months_one': 'هر ماه',
  'every.months_other': 'هر {{count}} ماه',

  'date.alsoGregorian': '{{date}} ({{gregorian}})',
  'time.at': '{{date}}، ساعت {{time}}',

  'size.kilobytes': '{{size}} کیلوبایت',
  'size.megabytes': '{{size}} مگابایت',

  'words.optional': 'اختیاری',
}
