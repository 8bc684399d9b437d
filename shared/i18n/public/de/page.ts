import type { Translation } from '../../keys.ts'
import type { page as english } from '../en/page.ts'

export const page: Translation<typeof english> = {
  'page.title': '{{title}} – {{organization}}',
  'page.titleWithErrors': 'Bitte prüfen: {{title}} – {{organization}}',
  'page.skip': 'Zum Hauptinhalt springen',
  'page.languages': 'Sprache wählen',
  'page.back': 'Zurück',
  'page.footer.label': 'Über diesen Dienst',
  'page.footer.howToComplain': 'Wie wir mit Beschwerden umgehen',
  'page.footer.track': 'Sehen, wie es um Ihr Anliegen steht',
  'page.footer.privacy': 'Was wir mit Ihren Daten tun',
  'page.footer.accessibility': 'Barrierefreiheit',
  'page.errors.title': 'Bitte prüfen Sie Folgendes',
  'page.errors.field': 'Bitte prüfen:',
}
