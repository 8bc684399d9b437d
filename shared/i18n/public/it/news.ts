import type { Translation } from '../../keys.ts'
import type { news as english } from '../en/news.ts'

export const news: Translation<typeof english> = {
  'mail.footer.news':
    'Preferisce non ricevere queste novità per e-mail? Allora le trova solo sulla pagina della sua segnalazione:',
  'mail.footer.replies':
    'Può semplicemente rispondere a questa e-mail. La pagina della sua segnalazione è qui:',
  'news.ask.title': 'Non vuole più novità per e-mail?',
  'news.ask.text':
    'In questo caso {{organization}} non le invia più e-mail su come procedono le cose. Trova queste novità sulla pagina della sua segnalazione. Ciò che le dobbiamo arriva sempre per e-mail: conferme, domande e la nostra risposta.',
  'news.off.button': 'Non voglio più novità per e-mail',
  'news.off.title': 'Non riceverà più novità per e-mail',
  'news.off.text':
    'Le novità di {{organization}} sono sulla pagina della sua segnalazione. Conferme, domande e la nostra risposta arrivano sempre per e-mail.',
  'news.on.button': 'Voglio di nuovo le novità per e-mail',
  'news.on.title': 'Riceve di nuovo le novità per e-mail',
  'news.on.text': '{{organization}} le scrive di nuovo quando ci sono novità sulla sua segnalazione.',
}
