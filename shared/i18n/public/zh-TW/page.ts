import type { Translation } from '../../keys.ts'
import type { page as english } from '../en/page.ts'

export const page: Translation<typeof english> = {
  'page.title': '{{title}}｜{{organization}}',
  'page.titleWithErrors': '請檢查：{{title}}｜{{organization}}',
  'page.skip': '跳到主要內容',
  'page.languages': '選擇語言',
  'page.back': '返回',
  'page.footer.label': '關於這項服務',
  'page.footer.howToComplain': '我們如何處理申訴',
  'page.footer.track': '查看案件進度',
  'page.footer.privacy': '我們如何使用您的資料',
  'page.footer.accessibility': '無障礙說明',
  'page.errors.title': '請檢查以下內容',
  'page.errors.field': '請檢查：',
}
