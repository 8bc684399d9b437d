import type { Translation } from '../../keys.ts'
import type { page as english } from '../en/page.ts'

export const page: Translation<typeof english> = {
  'page.title': '{{title}} – {{organization}}',
  'page.titleWithErrors': 'Kérjük, ellenőrizze: {{title}} – {{organization}}',
  'page.skip': 'Ugrás a fő szövegre',
  'page.languages': 'Válasszon nyelvet',
  'page.back': 'Vissza',
  'page.footer.label': 'Erről a szolgáltatásról',
  'page.footer.howToComplain': 'Hogyan kezeljük a panaszokat?',
  'page.footer.track': 'Hol tart az ügye?',
  'page.footer.privacy': 'Mit teszünk az adataival?',
  'page.footer.accessibility': 'Akadálymentesség',
  'page.errors.title': 'Kérjük, ellenőrizze a következőket',
  'page.errors.field': 'Kérjük, ellenőrizze:',
}
