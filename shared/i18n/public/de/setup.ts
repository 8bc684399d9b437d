import type { Translation } from '../../keys.ts'
import type { setup as english } from '../en/setup.ts'

export const setup: Translation<typeof english> = {
  'setup.title': 'Redress einrichten',
  'setup.lead': 'Ein paar Antworten, dann können Sie anfangen. Sie können alles später ändern.',
  'setup.organization.title': 'Ihre Organisation',
  'setup.name.label': 'Name der Organisation',
  'setup.name.hint': 'So, wie man sie kennt. Er steht auf jeder Seite und jedem Brief.',
  'setup.country.label': 'Land',
  'setup.country.choose': 'Land wählen',
  'setup.country.hint': 'Danach richten sich die Feiertage und welche Regeln vorgeschlagen werden.',
  'setup.timeZone.label': 'Zeitzone',
  'setup.timeZone.choose': 'Zeitzone wählen',
  'setup.languages.label': 'Sprachen der öffentlichen Seiten',
  'setup.languages.hint': 'Schreiben kann man in jeder Sprache. In diesen Sprachen antworten Sie.',
  'setup.people.label': 'Wer wird damit arbeiten?',
  'setup.people.one': 'Eine Person',
  'setup.people.oneHint': 'Sie machen alles selbst. Überprüfungen übernimmt jemand von außen.',
  'setup.people.several': 'Mehrere Personen',
  'setup.people.severalHint': 'Die Aufgaben sind getrennt: Niemand überprüft die eigene Entscheidung.',
  'setup.complaintsManager.label': 'Ich leite auch die Bearbeitung der Beschwerden',
  'setup.complaintsManager.hint':
    'Sie sehen und bearbeiten Beschwerden. Sonst laden Sie jemanden dafür ein, bevor die erste kommt.',
  'setup.administrator.title': 'Sie',
  'setup.administratorName.label': 'Ihr Name',
  'setup.email.label': 'Ihre E-Mail-Adresse',
  'setup.email.hint': 'Damit melden Sie sich an.',
  'setup.password.label': 'Passwort',
  'setup.password.hint': 'Mindestens {{min}} Zeichen. Gut sind einige Wörter hintereinander.',
  'setup.button': 'Einrichten',
  'setup.done.title': '{{organization}} ist bereit',
  'setup.done.text': 'Jetzt kann man Ihnen schreiben.',
  'setup.done.desk': 'Anmelden und sich umsehen',
  'setup.done.portal': 'Die öffentliche Seite ansehen',
  'setup.done.mail':
    'Der Versand von E-Mails ist noch nicht eingerichtet. Bis dahin warten Nachrichten im Postausgang; dort können Sie sie sehen.',
}
