import type { Translation } from '../../keys.ts'
import type { privacy as english } from '../en/privacy.ts'

export const privacy: Translation<typeof english> = {
  'privacy.title': '我們如何使用您的資料',
  'privacy.lead': '簡單說：您告訴我們的內容，只用來處理這件事並從中學習，不作其他用途。',
  'privacy.who.title': '由誰負責',
  'privacy.who.text': '您的資料由 {{organization}} 負責。',
  'privacy.who.officer': '您可以這樣聯絡負責資料保護的人：{{contact}}',
  'privacy.what.title': '我們保存什麼',
  'privacy.what.text':
    '您寫的內容、您的聯絡方式、您附上的檔案、我們之間的訊息、我們查明的事實，以及我們的決定。',
  'privacy.why.title': '用途和依據',
  'privacy.why.text':
    '為了調查這件事、答覆您、把事情處理好，並避免再次發生。我們有義務處理申訴，或對此有正當利益，因此不需要您的同意。如果需要同意，我們會另外詢問您。',
  'privacy.see.title': '誰能看到',
  'privacy.see.text':
    '只有處理您案件的人，或檢查處理是否妥當的人。只有在案件需要時（例如您找了獨立機構），或法律要求時，我們才會交給他人。',
  'privacy.long.title': '保存多久',
  'privacy.long.text_other': '您的案件結案 {{count}} 年後，我們會刪除您的個人資料。',
  'privacy.long.unset': '當法律不再要求保存，且這件事也不再需要時，我們會刪除您的個人資料。',
  'privacy.long.statistics': '不涉及您個人的統計數字會保留。',
  'privacy.rights.title': '您的權利',
  'privacy.rights.text':
    '您可以查閱您的資料、取得副本、要求更正錯誤、要求刪除、提出反對，以及向資料保護主管機關申訴。',
  'privacy.rights.authority': '主管機關是：{{authority}}',
  'privacy.cookies.title': '關於 Cookie',
  'privacy.cookies.text':
    '您開啟案件時，我們會設定一個 Cookie，讓您不必在每一頁都輸入查詢碼；另一個用來記住您的語言。這裡沒有人追蹤您。您的草稿會留在您的裝置上，直到您送出或刪除。',

  'accessibility.title': '無障礙說明',
  'accessibility.lead': '不論使用什麼裝置，不論看、聽、行動或閱讀的能力如何，每個人都應該能在這裡申訴。',
  'accessibility.can.title': '這些頁面能做到的事',
  'accessibility.can.keyboard': '只用鍵盤就能操作所有功能。',
  'accessibility.can.reader': '螢幕報讀軟體能以頁面的語言讀出所有內容。',
  'accessibility.can.zoom': '您可以把文字放大到四倍，也可以在小手機上使用。',
  'accessibility.can.contrast': '顏色對比強，而且不會只靠顏色表達。',
  'accessibility.can.scripts': '不需要 JavaScript，也不需要高速網路。',
  'accessibility.can.time': '填寫時沒有時間限制。',
  'accessibility.standard': '我們的目標是符合《網頁內容無障礙指引》（WCAG）2.2 的 AA 等級。',
  'accessibility.limits.title': '可能不太好用的地方',
  'accessibility.limits.text':
    '其他人附上的檔案，例如掃描的信件，螢幕報讀軟體可能讀不出來。請告訴我們，我們會把文字寄給您。',
  'accessibility.other.title': '其他方式',
  'accessibility.other.text': '如果這些頁面不適合您，可以打電話、寫信或親自前來申訴。效果完全一樣。',
  'accessibility.report.title': '告訴我們哪裡有障礙',
  'accessibility.report.text': '我們想知道您在哪裡遇到困難。',
  'accessibility.report.link': '告訴我們哪裡不能用',
}
