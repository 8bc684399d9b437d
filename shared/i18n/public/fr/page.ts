import type { Translation } from '../../keys.ts'
import type { page as english } from '../en/page.ts'

export const page: Translation<typeof english> = {
  'page.title': '{{title}} – {{organization}}',
  'page.titleWithErrors': 'À vérifier : {{title}} – {{organization}}',
  'page.skip': 'Aller au texte principal',
  'page.languages': 'Choisir une langue',
  'page.back': 'Retour',
  'page.footer.label': 'À propos de ce service',
  'page.footer.howToComplain': 'Comment nous traitons les réclamations',
  'page.footer.track': 'Voir où en est votre dossier',
  'page.footer.privacy': 'Ce que nous faisons de vos données',
  'page.footer.accessibility': 'Accessibilité',
  'page.errors.title': 'Vérifiez ce qui suit',
  'page.errors.field': 'À vérifier :',
}
