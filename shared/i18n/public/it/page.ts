import type { Translation } from '../../keys.ts'
import type { page as english } from '../en/page.ts'

export const page: Translation<typeof english> = {
  'page.title': '{{title}} – {{organization}}',
  'page.titleWithErrors': 'Da controllare: {{title}} – {{organization}}',
  'page.skip': 'Vai al testo principale',
  'page.languages': 'Scelga una lingua',
  'page.back': 'Indietro',
  'page.footer.label': 'Su questo servizio',
  'page.footer.howToComplain': 'Come seguiamo i reclami',
  'page.footer.track': 'Vedere a che punto è la sua segnalazione',
  'page.footer.privacy': 'Che cosa facciamo con i suoi dati',
  'page.footer.accessibility': 'Accessibilità',
  'page.errors.title': 'Controlli quanto segue',
  'page.errors.field': 'Da controllare:',
}
