import type { Translation } from '../../keys.ts'
import type { privacy as english } from '../en/privacy.ts'

export const privacy: Translation<typeof english> = {
  'privacy.title': 'Was wir mit Ihren Daten tun',
  'privacy.lead':
    'Kurz gesagt: Wir verwenden Ihre Angaben, um uns darum zu kümmern und daraus zu lernen, und für nichts anderes.',
  'privacy.who.title': 'Wer verantwortlich ist',
  'privacy.who.text': 'Für Ihre Daten verantwortlich: {{organization}}.',
  'privacy.who.officer':
    'Die Person, die sich hier um den Datenschutz kümmert, erreichen Sie so: {{contact}}',
  'privacy.what.title': 'Was wir aufbewahren',
  'privacy.what.text':
    'Was Sie schreiben, wie wir Sie erreichen, die Dateien, die Sie beifügen, unsere Nachrichten aneinander, was wir herausgefunden und was wir entschieden haben.',
  'privacy.why.title': 'Wozu, und warum wir das dürfen',
  'privacy.why.text':
    'Um der Sache nachzugehen, Ihnen zu antworten, etwas in Ordnung zu bringen und zu verhindern, dass es wieder passiert. Wir sind verpflichtet, uns um Beschwerden zu kümmern, oder haben ein berechtigtes Interesse daran. Deshalb brauchen wir Ihre Einwilligung nicht. Wo wir sie doch brauchen, fragen wir Sie gesondert.',
  'privacy.see.title': 'Wer es sieht',
  'privacy.see.text':
    'Nur die Menschen hier, die an Ihrem Anliegen arbeiten oder prüfen, ob gut damit umgegangen wird. An andere geben wir es nur weiter, wenn Ihr Anliegen das braucht, zum Beispiel an eine unabhängige Stelle, an die Sie sich wenden, oder wenn das Gesetz uns dazu verpflichtet.',
  'privacy.long.title': 'Wie lange wir es aufbewahren',
  'privacy.long.text_one':
    'Wir löschen Ihre personenbezogenen Daten {{count}} Jahr, nachdem Ihr Anliegen abgeschlossen ist.',
  'privacy.long.text_other':
    'Wir löschen Ihre personenbezogenen Daten {{count}} Jahre, nachdem Ihr Anliegen abgeschlossen ist.',
  'privacy.long.unset':
    'Wir löschen Ihre personenbezogenen Daten, sobald kein Gesetz mehr verlangt, dass wir sie aufbewahren, und niemand sie mehr für die Sache braucht.',
  'privacy.long.statistics': 'Zahlen, die nichts über Sie verraten, bleiben.',
  'privacy.rights.title': 'Ihre Rechte',
  'privacy.rights.text':
    'Sie können Ihre Daten einsehen, eine Kopie bekommen, Fehler berichtigen lassen, Daten löschen lassen, widersprechen und sich bei der Datenschutzbehörde beschweren.',
  'privacy.rights.authority': 'Die Behörde ist: {{authority}}',
  'privacy.cookies.title': 'Cookies',
  'privacy.cookies.text':
    'Wir setzen ein Cookie, wenn Sie Ihr Anliegen öffnen, damit Sie den Code nicht auf jeder Seite eingeben müssen, und eines, das sich Ihre Sprache merkt. Niemand verfolgt, was Sie hier tun. Ein Entwurf Ihres Textes bleibt auf Ihrem Gerät, bis Sie ihn absenden oder löschen.',

  'accessibility.title': 'Barrierefreiheit',
  'accessibility.lead':
    'Alle sollen sich hier beschweren können, egal mit welchem Gerät, und egal, wie gut sie sehen, hören, sich bewegen oder lesen können.',
  'accessibility.can.title': 'Was diese Seiten können',
  'accessibility.can.keyboard': 'Sie können alles allein mit der Tastatur bedienen.',
  'accessibility.can.reader': 'Bildschirmleseprogramme können alles vorlesen, in der Sprache der Seite.',
  'accessibility.can.zoom':
    'Sie können die Schrift viermal so groß stellen und die Seiten auf einem kleinen Telefon nutzen.',
  'accessibility.can.contrast': 'Die Farben haben starken Kontrast, und nichts wird nur durch Farbe gezeigt.',
  'accessibility.can.scripts': 'Alles geht ohne JavaScript und ohne schnelle Verbindung.',
  'accessibility.can.time': 'Während Sie schreiben, läuft keine Uhr.',
  'accessibility.standard':
    'Unser Ziel ist die Stufe AA der Richtlinien für barrierefreie Webinhalte (WCAG) 2.2.',
  'accessibility.limits.title': 'Was vielleicht nicht gut geht',
  'accessibility.limits.text':
    'Dateien, die andere beifügen, etwa eingescannte Briefe, kann ein Bildschirmleseprogramm vielleicht nicht lesen. Sagen Sie es uns, dann schicken wir Ihnen den Text.',
  'accessibility.other.title': 'Andere Wege',
  'accessibility.other.text':
    'Wenn diese Seiten für Sie nicht gut gehen, beschweren Sie sich am Telefon, per Brief oder persönlich. Das zählt genauso viel.',
  'accessibility.report.title': 'Sagen Sie uns, wo es eine Barriere gibt',
  'accessibility.report.text': 'Wir möchten wissen, wo Sie nicht weitergekommen sind.',
  'accessibility.report.link': 'Sagen Sie uns, was nicht ging',
}
