import type { Translation } from '../../keys.ts'
import type { common as english } from '../en/common.ts'

/**
 * Traditional Chinese as written in Taiwan says 案件 for a case, 案件編號 for its reference,
 * 查詢碼 for the access code, 答覆 for our answer, 覆核 for a review and 補救 for a remedy.
 */
export const common: Translation<typeof english> = {
  'kind.complaint': '申訴',
  'kind.compliment': '讚美',
  'kind.suggestion': '建議',
  'kind.enquiry': '詢問',

  'channel.email': '電子郵件',
  'channel.phone': '電話',
  'channel.letter': '信件',
  'channel.portal': '本網站',
  'channel.web': '本網站',
  'channel.counter': '親自前來',
  'channel.qr': 'QR 碼',
  'channel.import': '由其他紀錄轉入',
  'channel.api': '其他系統',
  'channel.social': '社群媒體',

  'remedy.apology': '道歉',
  'remedy.explanation': '說明',
  'remedy.correction': '更正錯誤',
  'remedy.replacement': '更換',
  'remedy.repair': '維修',
  'remedy.refund': '退費',
  'remedy.compensation': '賠償',
  'remedy.substitute': '以其他東西代替',
  'remedy.technicalHelp': '技術協助',
  'remedy.information': '提供資訊',
  'remedy.referral': '轉給能幫忙的人',
  'remedy.goodwill': '一份心意',
  'remedy.changeOfProduct': '改善產品或服務',
  'remedy.changeOfProcess': '改善我們的做事方式',
  'remedy.changeOfPolicy': '修改我們的規定',
  'remedy.other': '其他',

  'within.hours_other': '{{count}} 小時內',
  'within.days_other': '{{count}} 天內',
  'within.businessDays_other': '{{count}} 個工作天內',
  'within.weeks_other': '{{count}} 週內',
  'within.months_other': '{{count}} 個月內',
  'every.hours_other': '每 {{count}} 小時',
  'every.days_other': '每 {{count}} 天',
  'every.businessDays_other': '每 {{count}} 個工作天',
  'every.weeks_other': '每 {{count}} 週',
  'every.months_other': '每 {{count}} 個月',

  'date.alsoGregorian': '{{date}}（{{gregorian}}）',
  'time.at': '{{date}} {{time}}',

  'size.kilobytes': '{{size}} KB',
  'size.megabytes': '{{size}} MB',

  'words.optional': '選填',
}
