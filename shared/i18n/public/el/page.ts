import type { Translation } from '../../keys.ts'
import type { page as english } from '../en/page.ts'

export const page: Translation<typeof english> = {
  'page.title': '{{title}} – {{organization}}',
  'page.titleWithErrors': 'Ελέγξτε: {{title}} – {{organization}}',
  'page.skip': 'Μετάβαση στο κύριο κείμενο',
  'page.languages': 'Επιλογή γλώσσας',
  'page.back': 'Πίσω',
  'page.footer.label': 'Σχετικά με αυτή την υπηρεσία',
  'page.footer.howToComplain': 'Πώς χειριζόμαστε τα παράπονα',
  'page.footer.track': 'Δείτε πού βρίσκεται η υπόθεσή σας',
  'page.footer.privacy': 'Τι κάνουμε με τα δεδομένα σας',
  'page.footer.accessibility': 'Προσβασιμότητα',
  'page.errors.title': 'Παρακαλούμε ελέγξτε τα εξής',
  'page.errors.field': 'Παρακαλούμε ελέγξτε:',
}
