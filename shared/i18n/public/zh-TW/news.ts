import type { Translation } from '../../keys.ts'
import type { news as english } from '../en/news.ts'

export const news: Translation<typeof english> = {
  'mail.footer.news': '不想再以電子郵件收到這類消息嗎？您仍可在案件頁面上看到：',
  'mail.footer.replies': '您可以直接回覆這封郵件。您的案件頁面在這裡：',
  'news.ask.title': '不再以電子郵件通知消息？',
  'news.ask.text':
    '這樣{{organization}}就不會再寄郵件告訴您目前的進度，您可以在案件頁面上看到這些消息。該給您的通知仍會以電子郵件寄出：收件通知、問題和我們的答覆。',
  'news.off.button': '不再以電子郵件通知消息',
  'news.off.title': '您不會再收到消息郵件',
  'news.off.text':
    '{{organization}}的消息會放在您的案件頁面上。收件通知、問題和我們的答覆仍會以電子郵件寄給您。',
  'news.on.button': '我想再以電子郵件收到消息',
  'news.on.title': '您會再次以電子郵件收到消息',
  'news.on.text': '您的案件有消息時，{{organization}}會再寄電子郵件給您。',
}
