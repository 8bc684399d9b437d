import type { Translation } from '../../keys.ts'
import type { home as english } from '../en/home.ts'

export const home: Translation<typeof english> = {
  'home.title': '請告訴我們哪裡出了問題',
  'home.lead': '我們想聽您說，也想把事情處理好。',
  'home.free': '不收費，不需要帳號，也絕不會對您不利。',
  'home.firstAnswer': '會有專人閱讀您寫的內容，並於 {{within}}回覆您。',
  'home.start.complaint': '提出申訴',
  'home.start.others': '或告訴我們別的事',
  'home.start.compliment': '讚美某人或某件事',
  'home.start.suggestion': '提出建議',
  'home.start.enquiry': '提出詢問',
  'home.track.title': '您已經寫信給我們了嗎？',
  'home.track.link': '查看案件進度',

  'home.who.title': '誰可以申訴',
  'home.who.anyone': '任何人都可以，不一定要是顧客。',
  'home.who.anyone_citizen': '任何人都可以，不一定要住在這裡。',
  'home.who.anyone_patient': '任何人都可以，不一定要是病患。',
  'home.who.anyone_passenger': '任何人都可以，不一定要是旅客。',
  'home.who.representative': '您信任的人可以代替您申訴：親人、朋友或律師。',
  'home.who.anonymous': '您也可以匿名。',
  'home.who.aboutHandling': '如果不滿意我們處理先前申訴的方式，也可以申訴。',

  'home.where.title': '在哪裡申訴',
  'home.where.online': '線上',
  'home.where.onlineHint': '在本頁面，全天都可以。',
  'home.where.email': '電子郵件',
  'home.where.phone': '電話',
  'home.where.post': '郵寄',
  'home.where.inPerson': '親自前來',
  'home.where.paper': '紙本',
  'home.where.paperLink': '可列印填寫的表格（PDF）',

  'home.give.title': '需要告訴我們什麼',
  'home.give.whatHappened': '發生了什麼事，用您自己的話和語言。',
  'home.give.contact': '我們如何與您聯絡。',
  'home.give.more': '只需要這兩項。如果有以下內容，對我們也有幫助：',
  'home.give.whenWhere': '什麼時候、在哪裡發生的',
  'home.give.product': '產品或服務，以及訂單或合約號碼',
  'home.give.remedy': '您希望我們怎麼做',
  'home.give.files': '照片、帳單或信件',

  'home.steps.title': '接下來會怎麼進行',
  'home.steps.receipt.title': '我們確認已經收到',
  'home.steps.receipt.text': '您會立即拿到案件編號。',
  'home.steps.restatement.title': '我們確認沒有誤解您',
  'home.steps.restatement.text': '會有專人於 {{within}}用簡單的話告訴您我們的理解。您可以更正。',
  'home.steps.investigation.title': '我們調查這件事',
  'home.steps.investigation.text':
    '我們會聽取被申訴者的說明，但絕不由對方做決定。我們{{every}}會告訴您進度。',
  'home.steps.decision.title': '我們做出決定並告訴您原因',
  'home.steps.decision.text': '您會於 {{within}}收到我們的答覆和理由。',
  'home.steps.outcome.title': '您告訴我們是否接受',
  'home.steps.outcome.text': '如果不接受，會由另一個人重新檢視。',
  'home.steps.late': '如果我們需要更多時間，會事先告訴您，並說明原因。',

  'home.remedies.title': '我們能為您做什麼',
  'home.remedies.text': '要看發生了什麼事。例如：',

  'home.outside.title': '如果您不同意我們的答覆',
  'home.outside.review': '您可以要求我們覆核，由沒有參與第一次答覆的人重新檢視您的案件。這也不收費。',
  'home.outside.list': '您也可以找獨立於我們的機構：',
  'home.outside.none': '您也可以隨時向法院或主管機關提出。',

  'home.status.title': '如何查看進度',
  'home.status.text':
    '用案件編號和查詢碼，就能看到每個步驟、下一個日期和我們的訊息。您也可以在那裡補充資料、寫信給我們。',

  'home.help.title': '如果您需要協助',
  'home.help.text': '請告訴我們怎麼做會讓您更方便：大字、打電話、由別人幫您寫下來。不需要說明原因。',
  'home.help.languages': '您可以用本頁面的任何一種語言寫信給我們。我們會用您的語言回答。',
}
