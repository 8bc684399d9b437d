import type { Translation } from '../../keys.ts'
import type { letter as english } from '../en/letter.ts'

export const letter: Translation<typeof english> = {
  'letter.salutation': '{{name}} 您好：',
  'letter.salutation.noName': '您好：',
  'letter.closing': '敬祝 平安',
  'letter.follow': '查看案件進度：{{url}}',

  'letter.acknowledgement.subject': '我們已於 {{receivedOn}} 收到您的申訴',
  'letter.acknowledgement.body': `謝謝您告訴我們發生了什麼事。我們收到您的申訴了，正在仔細處理。

您的案件編號是 {{reference}}，查詢碼是 {{accessCode}}。用這兩項可以在 {{trackingUrl}} 查看案件進度，也可以打電話給我們並告知案件編號。

會有專人用簡單的話告訴您我們的理解，最晚在這一天：{{restatementDueOn}}。

您最晚會在這一天收到我們的答覆和理由：{{decisionDueOn}}。如果我們需要更多時間，會事先告訴您，並說明原因。

申訴不收費，也絕不會對您不利。`,

  'letter.restatement.subject': '我們的理解對嗎？',
  'letter.restatement.body': `我讀了您於 {{receivedOn}} 提出的申訴。我的理解是：

{{restatement}}

您對我們的要求是：

{{remedySought}}

有錯或有遺漏嗎？請寫信、打電話，或在 {{trackingUrl}} 告訴我們。如果沒有收到您的回覆，我們會依此內容繼續處理。

您最晚會在這一天收到我們的答覆：{{decisionDueOn}}。`,

  'letter.holding.subject': '您的申訴需要更多時間',
  'letter.holding.body': `我們原本希望現在就能答覆您於 {{receivedOn}} 提出的申訴，很抱歉還做不到。

原因是：

{{reason}}

您最晚會在這一天收到我們的答覆：{{decisionDueOn}}。您現在就可以找獨立機構：

{{outsideRoutes}}`,

  'letter.decision.subject': '我們對您申訴的答覆',
  'letter.decision.body': `謝謝您的耐心等候。我們已調查您於 {{receivedOn}} 提出的申訴。申訴的內容是：

{{restatement}}

## 我們查明的事實和決定

{{points}}

## 我們會這樣做

{{remedies}}

## 如果您不同意

請在這一天以前告訴我們您是否接受這個答覆：{{answerBy}}。如果不接受，請寫信、打電話，或在 {{trackingUrl}} 要求覆核。會由沒有參與這次答覆的人重新檢視您的申訴，不收費。

您也可以找獨立於我們的機構：

{{outsideRoutes}}`,

  'letter.reviewDecision.subject': '您的申訴覆核後的答覆',
  'letter.reviewDecision.body': `您不同意我們於 {{decidedOn}} 的答覆，並要求覆核。我沒有參與那次答覆，已將所有內容重新檢視過。

## 我查明的事實和決定

{{points}}

## 我們會這樣做

{{remedies}}

## 如果您仍然不同意

這是我們最終的答覆。您現在可以找獨立於我們的機構：

{{outsideRoutes}}

該機構會需要這封信，以及您的案件編號 {{reference}}。`,

  'letter.closing.subject': '您的案件已結案',
  'letter.closing.body': `您的案件 {{reference}} 現在已結案：

{{closingReason}}

還有什麼不對嗎？您可以在 {{reopenUntil}} 以前要求重新開啟案件：寫信、打電話，或到 {{trackingUrl}}。

謝謝您告訴我們，這能幫助我們做得更好。`,

  'letter.point.upheld': '這一點我們同意您的看法。',
  'letter.point.partlyUpheld': '這一點我們部分同意您的看法。',
  'letter.point.notUpheld': '這一點我們不同意您的看法。',
  'letter.point.reasons': '我們的理由：{{reasons}}',
  'letter.remedies.none': '我們不提供補救。理由寫在上面。',
  'letter.remedies.by': '{{remedy}}，最晚 {{date}}',
  'letter.remedySought.none': '您沒有提出要求。如果有，請告訴我們。',
  'letter.outsideRoute.window': '{{date}} 以前可以提出',
  'letter.outsideRoutes.none': '您可以隨時向法院或主管機關提出。',
}
