import type { Translation } from '../../keys.ts'
import type { news as english } from '../en/news.ts'

export const news: Translation<typeof english> = {
  'mail.footer.news':
    'Bu tür haberleri e-postayla almak istemiyor musunuz? O zaman yalnızca başvurunuzun sayfasında bulursunuz:',
  'mail.footer.replies': 'Bu e-postayı doğrudan yanıtlayabilirsiniz. Başvurunuzun sayfası burada:',
  'news.ask.title': 'Artık e-postayla haber gelmesin mi?',
  'news.ask.text':
    'O zaman {{organization}} gidişatla ilgili e-posta göndermez. Bu haberleri başvurunuzun sayfasında bulursunuz. Size borçlu olduklarımız yine e-postayla gelir: alındı bildirimleri, sorular ve yanıtımız.',
  'news.off.button': 'E-postayla haber gelmesin',
  'news.off.title': 'Artık e-postayla haber gelmeyecek',
  'news.off.text':
    '{{organization}} haberleri başvurunuzun sayfasında durur. Alındı bildirimleri, sorular ve yanıtımız yine e-postayla gelir.',
  'news.on.button': 'Yeniden e-postayla haber istiyorum',
  'news.on.title': 'E-postayla yeniden haber alacaksınız',
  'news.on.text': 'Başvurunuzla ilgili bir haber olduğunda {{organization}} size yeniden e-posta gönderir.',
}
