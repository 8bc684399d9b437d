import type { Translation } from '../../keys.ts'
import type { receipt as english } from '../en/receipt.ts'

export const receipt: Translation<typeof english> = {
  'receipt.title.complaint': '我們收到您的申訴了',
  'receipt.title.compliment': '我們收到您的讚美了，謝謝您！',
  'receipt.title.suggestion': '我們收到您的建議了，謝謝您！',
  'receipt.title.enquiry': '我們收到您的詢問了',
  'receipt.sorry': '很抱歉發生了讓您不得不寫信的事。我們會仔細處理。',
  'receipt.reference.label': '您的案件編號',
  'receipt.accessCode.label': '您的查詢碼',
  'receipt.keep': '請把這兩項寫下來、列印本頁或拍照保存。查詢碼只顯示這一次。',
  'receipt.secret': '任何人有了這兩項都能看到您的案件。我們的人員絕不會向您要查詢碼。',
  'receipt.print': '列印本頁',
  'receipt.pdf': '儲存收件證明（PDF）',
  'receipt.track.link': '查看您的案件',
  'receipt.qr.caption': '掃描這個碼，可開啟查看案件進度的頁面。',
  'receipt.email.pending':
    '我們已寄信到 {{email}}。請打開信中的連結，讓我們知道這個地址是您的。在那之前，我們不會寄送任何內容到該地址。',
  'receipt.email.notArrived': '過幾分鐘還沒收到嗎？請看看垃圾郵件匣。沒有這封信，您也能查看案件。',
  'receipt.anonymous': '您選擇了匿名。要再回來查看，只能靠案件編號和查詢碼：我們無法再次寄給您。',
  'receipt.next.title': '接下來會怎麼進行',
  'receipt.next.complaint.restatement': '會有專人告訴您我們的理解。您可以更正。',
  'receipt.next.complaint.decision': '您會收到我們的答覆和理由。',
  'receipt.next.complaint.late': '如果我們需要更多時間，會在那天之前告訴您，並說明原因。',
  'receipt.next.compliment.passedOn': '我們會轉達給相關的人。',
  'receipt.next.suggestion.answer': '我們會告訴您是否採用，以及原因。',
  'receipt.next.enquiry.answer': '您會收到我們的答覆。',
  'receipt.another': '告訴我們別的事',
}
