import type { Translation } from '../../keys.ts'
import type { news as english } from '../en/news.ts'

export const news: Translation<typeof english> = {
  'mail.footer.news':
    'Möchten Sie solche Nachrichten lieber nicht per E-Mail? Dann finden Sie sie nur auf der Seite Ihres Anliegens:',
  'mail.footer.replies':
    'Sie können auf diese E-Mail einfach antworten. Die Seite Ihres Anliegens finden Sie hier:',
  'news.ask.title': 'Keine Neuigkeiten mehr per E-Mail?',
  'news.ask.text':
    'Dann schickt Ihnen {{organization}} keine E-Mails mehr darüber, wie es steht. Sie finden diese Neuigkeiten auf der Seite Ihres Anliegens. Was wir Ihnen schulden, kommt weiterhin per E-Mail: Eingangsbestätigungen, Fragen und unsere Antwort.',
  'news.off.button': 'Keine Neuigkeiten mehr per E-Mail',
  'news.off.title': 'Sie erhalten keine Neuigkeiten mehr per E-Mail',
  'news.off.text':
    'Neuigkeiten von {{organization}} stehen auf der Seite Ihres Anliegens. Eingangsbestätigungen, Fragen und unsere Antwort kommen weiterhin per E-Mail.',
  'news.on.button': 'Ich möchte wieder Neuigkeiten per E-Mail',
  'news.on.title': 'Sie erhalten wieder Neuigkeiten per E-Mail',
  'news.on.text':
    '{{organization}} schreibt Ihnen wieder eine E-Mail, wenn es Neuigkeiten zu Ihrem Anliegen gibt.',
}
