import type { Translation } from '../../keys.ts'
import type { mail as english } from '../en/mail.ts'

export const mail: Translation<typeof english> = {
  'mail.greeting': '{{name}} 您好：',
  'mail.outside.why':
    '{{organization}} 想請您就一件申訴提供意見。請直接回覆這封信：您的回覆只會送達承辦人員，申訴人不會看到。此處內容屬機密，不再需要時請刪除。',
  'mail.greeting.noName': '您好：',
  'mail.closing': '敬祝 平安',
  'mail.closing.person': '{{organization}} {{person}}',
  'mail.files.linked':
    '這些檔案太大，無法以電子郵件寄送。您可以在案件頁面取得；頁面會請您輸入案件編號和查詢碼：',
  'mail.footer.noReplies': '請不要回覆這封信：沒有人會讀到回信。請改在您的案件頁面寫信給我們：',
  'mail.footer.why': '您收到這封信，是因為 {{organization}} 的案件 {{reference}} 留了這個地址。',
  'mail.footer.secret': '請不要轉寄這封信：信中的連結可以開啟您的案件。',

  'mail.confirmEmail.subject': '請確認您的電子郵件地址（{{reference}}）',
  'mail.confirmEmail.body':
    '有人寫信給 {{organization}}，並留了這個電子郵件地址。案件編號是 {{reference}}。\n\n如果是您，請確認地址。之後我們會把案件的消息寄到這裡。\n\n如果不是您，不需要做任何事。',
  'mail.confirmEmail.action': '確認我的地址',

  'mail.receipt.subject': '我們收到了：{{reference}}',
  'mail.receipt.body.complaint':
    '謝謝您告訴我們。我們已於 {{receivedOn}} 收到您的申訴。您的案件編號是 {{reference}}。\n\n會有專人閱讀您寫的內容，並用簡單的話告訴您我們的理解。您最晚會在這一天收到消息：{{restatementDueOn}}。\n\n您最晚會在這一天收到我們的答覆和理由：{{decisionDueOn}}。如果我們需要更多時間，會事先告訴您，並說明原因。\n\n申訴不收費，也絕不會對您不利。',
  'mail.receipt.body.compliment': '謝謝您的讚美。您的案件編號是 {{reference}}。我們會轉達給相關的人。',
  'mail.receipt.body.suggestion':
    '謝謝您的想法。您的案件編號是 {{reference}}。我們會告訴您我們的看法。\n\n您最晚會在這一天收到消息：{{answerDueOn}}。',
  'mail.receipt.body.enquiry':
    '我們收到您的詢問了。您的案件編號是 {{reference}}。\n\n您最晚會在這一天收到消息：{{answerDueOn}}。',
  'mail.receipt.action': '查看案件進度',

  'mail.restatement.subject': '我們的理解對嗎？（{{reference}}）',
  'mail.restatement.body':
    '我讀了您寫給我們的內容。我的理解是：\n\n{{restatement}}\n\n這樣對嗎？請告訴我們，並更正錯誤或補充遺漏。如果您沒有回覆，我們會依此內容繼續處理。',
  'mail.restatement.action': '確認或更正',

  'mail.update.subject': '您的案件 {{reference}} 有新消息',
  'mail.update.body': '我們想告訴您案件的進度。\n\n{{text}}\n\n您最晚會在這一天再次收到消息：{{nextOn}}。',
  'mail.update.action': '查看我的案件',

  'mail.delay.subject': '您的案件 {{reference}} 需要更多時間',
  'mail.delay.body':
    '我們原本希望現在就能答覆您，很抱歉還做不到。原因是：\n\n{{reason}}\n\n您最晚會在這一天收到我們的答覆：{{dueOn}}。',
  'mail.delay.action': '查看我的案件',

  'mail.decision.subject': '我們對案件 {{reference}} 的答覆',
  'mail.decision.body':
    '我們已調查您的案件並做出決定。我們的答覆和所有理由，寫在附上的信和您的案件頁面上。\n\n請告訴我們您是否接受。如果不接受，會由另一個人重新檢視您的案件，不收費。',
  'mail.decision.action': '閱讀答覆',

  'mail.reviewDecision.subject': '案件 {{reference}} 覆核後的答覆',
  'mail.reviewDecision.body':
    '沒有參與第一次答覆的人，已重新檢視您的案件。我們的答覆和所有理由，寫在附上的信和您的案件頁面上。\n\n如果您仍然不同意，那裡也寫著 {{organization}} 以外誰能幫忙。',
  'mail.reviewDecision.action': '閱讀答覆',

  'mail.reminder.subject': '您接受我們的答覆嗎？（{{reference}}）',
  'mail.reminder.body':
    '我們於 {{answeredOn}} 把答覆寄給您，還沒有收到您的回覆。\n\n您接受嗎？如果不接受，請告訴我們，會由另一個人重新檢視您的案件。\n\n如果沒有收到您的回覆，我們會在這一天將案件結案：{{closesOn}}。我們不會把您的沉默當作同意，之後您仍可要求重新開啟案件。',
  'mail.reminder.action': '現在回覆',

  'mail.closing.settled.subject': '我們就您的案件 {{reference}} 達成的協議',
  'mail.closing.settled.body':
    '謝謝您與我們談話。以下是我們達成的協議：\n\n{{text}}\n\n您告訴我們，這樣事情對您來說就解決了。如果後來發現並沒有解決，請開啟您的案件告訴我們，我們會再次處理。',
  'mail.closing.accepted.subject': '您的案件 {{reference}} 已結案',
  'mail.closing.accepted.body':
    '您接受了我們的答覆，我們也履行了承諾。您的案件現在已結案。\n\n還有什麼不對嗎？請開啟您的案件告訴我們。\n\n謝謝您告訴我們，這能幫助我們做得更好。',
  'mail.closing.noResponse.subject': '我們已將您的案件 {{reference}} 結案',
  'mail.closing.noResponse.body':
    '自從我們答覆後，一直沒有收到您的消息，因此我們已將案件結案。我們不會把這當作您的同意。\n\n在這一天以前，您可以要求重新開啟：{{reopenUntil}}。',
  'mail.closing.withdrawn.subject': '您撤回了案件 {{reference}}',
  'mail.closing.withdrawn.body':
    '依照您的意願，我們已停止處理您的案件。您隨時可以就同一件事再次申訴。\n\n如果不是您撤回的，請開啟您的案件告訴我們。',
  'mail.closing.duplicate.subject': '我們已合併您的案件（{{reference}}）',
  'mail.closing.duplicate.body':
    '您就同一件事寫了兩次，因此我們以案件編號 {{otherReference}} 一併處理。您寫的內容都還在。',
  'mail.closing.outOfScope.subject': '關於您的案件 {{reference}}',
  'mail.closing.outOfScope.body':
    '謝謝您寫信給我們。很抱歉，這件事不是我們能決定的。原因是：\n\n{{reason}}\n\n在您的案件頁面上，可以看到誰能幫您。',
  'mail.closing.other.subject': '您的案件 {{reference}} 已結案',
  'mail.closing.other.body':
    '您在我們這裡的案件現在已結案。您可以在案件頁面上再次閱讀所有內容；如果不同意，也能看到 {{organization}} 以外誰能幫忙。',
  'mail.closing.action': '查看我的案件',

  'mail.lostCode.subject': '案件 {{reference}} 的新查詢碼',
  'mail.lostCode.body':
    '有人要求為您的案件產生新的查詢碼，很可能就是您。請按下按鈕產生。之後舊的查詢碼將失效。\n\n連結在 {{validUntil}} 以前有效。如果不是您要求的，不需要做任何事：舊的查詢碼仍然有效。',
  'mail.lostCode.action': '產生新的查詢碼',

  'mail.codeReissued.subject': '您的查詢碼已變更（{{reference}}）',
  'mail.codeReissued.body':
    '您的案件已產生新的查詢碼，舊的查詢碼已失效。\n\n如果不是您做的，請立即打電話或寫信給我們。',
  'mail.codeReissued.action': '查看案件進度',

  'mail.message.action': '在案件頁面上回覆',

  'mail.suggestionAnswer.subject': '您的建議 {{reference}}',
  'mail.suggestionAnswer.body': '再次謝謝您的建議。我們考慮後的看法是：\n\n{{text}}',
  'mail.enquiryAnswer.subject': '對您的詢問 {{reference}} 的答覆',
  'mail.enquiryAnswer.body': '以下是我們對您詢問的答覆：\n\n{{text}}',
  'mail.answer.action': '查看',

  'mail.passedOn.subject': '您的讚美已經送達（{{reference}}）',
  'mail.passedOn.body': '我們已把您的讚美轉達給相關的人，他們也讀到了。謝謝您！',
  'mail.reviewStarted.subject': '由另一個人重新檢視您的案件（{{reference}}）',
  'mail.reviewStarted.body':
    '您不同意我們的答覆，所以您的案件現在進入覆核：由沒有參與那次答覆的人重新檢視一切，不收任何費用。\n\n您最晚會在這一天收到附上理由的答覆：{{decisionDueOn}}。在那之前，您可以在案件頁面上補充內容。',
  'mail.referred.subject': '您的案件 {{reference}} 已交由獨立單位處理',
  'mail.referred.body':
    '您的案件現在由獨立於我們的單位處理：{{outsideBody}}。他們依照自己的規則審查，需要什麼時會聯絡您或我們。\n\n在他們處理完之前，您的案件在我們這裡維持開啟。您可以在案件頁面上看到目前的情況。',
  'mail.reopened.subject': '您的案件 {{reference}} 已重新開啟',
  'mail.reopened.body':
    '您的案件已重新開啟，我們正在處理尚未解決的部分。您可以在案件頁面上看到接下來會怎麼進行，也可以補充內容。',

  'mail.news.subject': '您的案件 {{reference}} 有新消息',
  'mail.news.body': '您的案件頁面上有新內容。因為您的案件是保密的，我們不寫在這裡。',

  'mail.passwordReset.subject': '請設定新密碼',
  'mail.passwordReset.body':
    '有人為您在 {{organization}} 的帳號申請了新密碼。如果是您本人，請按下按鈕並設定新密碼。\n\n連結只能使用一次，有效至：{{validUntil}}。如果不是您，您不需要做任何事，密碼會保持不變。',
  'mail.passwordReset.action': '設定新密碼',
  'mail.passwordChanged.subject': '您的密碼已變更',
  'mail.passwordChanged.body':
    '您在 {{organization}} 的帳號密碼已變更：{{changedAt}}。您在其他地方的登入已結束。\n\n如果不是您本人操作，請立即告知您的管理員。',
  'mail.account.why': '您收到這封信，是因為您有 {{organization}} 處理申訴的帳號。',

  'mail.invitation.subject': '邀請您在 {{organization}} 處理申訴',
  'mail.invitation.body':
    '有人邀請您使用 Redress，{{organization}} 用它來處理申訴。請按下按鈕並設定密碼。\n\n連結只能使用一次，在 {{validUntil}} 以前有效。',
  'mail.invitation.action': '接受邀請',
  'mail.invitation.why': '您收到這封信，是因為 {{organization}} 的管理員邀請了您。',

  'mail.checkpoint.subject': '{{organization}}：記錄簿共 {{size}} 筆時的狀態',
  'mail.checkpoint.body':
    '請將這封郵件保存在任何人都無法更改的地方。下面幾行是 {{organization}} 至今所有記錄的簽章指紋。日後憑這幾行就能查出是否有記錄遭到竄改；方法請見 Redress 的手冊。',
  'intake.mail.noText': '這封電子郵件沒有文字內容。',
  'intake.mail.unreadable': '我們的系統無法讀取這封電子郵件，已將原信附上。',
}
