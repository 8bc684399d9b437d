import type { Translation } from '../../keys.ts'
import type { news as english } from '../en/news.ts'

export const news: Translation<typeof english> = {
  'mail.footer.news':
    'Vous préférez ne pas recevoir ces nouvelles par e-mail ? Vous les trouverez alors seulement sur la page de votre dossier :',
  'mail.footer.replies':
    'Vous pouvez répondre directement à cet e-mail. La page de votre dossier se trouve ici :',
  'news.ask.title': 'Ne plus recevoir de nouvelles par e-mail ?',
  'news.ask.text':
    '{{organization}} ne vous enverra alors plus d’e-mails pour vous dire où en sont les choses. Vous trouverez ces nouvelles sur la page de votre dossier. Ce que nous vous devons arrive toujours par e-mail : accusés de réception, questions et notre réponse.',
  'news.off.button': 'Ne plus recevoir de nouvelles par e-mail',
  'news.off.title': 'Vous ne recevrez plus de nouvelles par e-mail',
  'news.off.text':
    'Les nouvelles de {{organization}} se trouvent sur la page de votre dossier. Les accusés de réception, les questions et notre réponse arrivent toujours par e-mail.',
  'news.on.button': 'Je veux à nouveau des nouvelles par e-mail',
  'news.on.title': 'Vous recevez à nouveau des nouvelles par e-mail',
  'news.on.text': '{{organization}} vous écrit à nouveau dès qu’il y a du nouveau dans votre dossier.',
}
