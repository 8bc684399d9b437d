import type { Translation } from '../../keys.ts'
import type { complain as english } from '../en/complain.ts'

export const complain: Translation<typeof english> = {
  'complain.title.complaint': 'Erzählen Sie uns, was passiert ist',
  'complain.title.compliment': 'Erzählen Sie uns, was gut war',
  'complain.title.suggestion': 'Erzählen Sie uns Ihre Idee',
  'complain.title.enquiry': 'Stellen Sie uns eine Frage',
  'complain.lead.complaint': 'Wir lesen jedes Wort. Es kostet nichts und bringt Ihnen nie Nachteile.',
  'complain.lead.compliment': 'Wir geben es an die Menschen weiter, die Sie meinen.',
  'complain.lead.suggestion': 'Wir lesen jede Idee und sagen Ihnen, was wir davon halten.',
  'complain.lead.enquiry': 'Wir antworten in Ihrer Sprache.',
  'complain.oneKind': 'Meinen Sie etwas anderes?',
  'complain.aboutEarlier':
    'Es geht darum, wie wir mit Ihrem Anliegen {{reference}} umgegangen sind. Jemand sieht es sich an, der damit nichts zu tun hatte.',

  'complain.whatHappened.label.complaint': 'Was ist passiert?',
  'complain.whatHappened.label.compliment': 'Was war gut?',
  'complain.whatHappened.label.suggestion': 'Was schlagen Sie vor?',
  'complain.whatHappened.label.enquiry': 'Was möchten Sie wissen?',
  'complain.whatHappened.hint.complaint':
    'Mit Ihren eigenen Worten, so lang oder so kurz, wie Sie mögen. Bitte schreiben Sie keine Kartennummern und Passwörter.',
  'complain.whatHappened.hint.compliment':
    'Wenn Sie wissen, wer Ihnen geholfen hat, nennen Sie den Namen. Das wird Freude machen.',
  'complain.whatHappened.hint.suggestion': 'Was würde sich ändern, und für wen wäre es besser?',
  'complain.whatHappened.hint.enquiry':
    'Mit Ihren eigenen Worten. Bitte schreiben Sie keine Kartennummern und Passwörter.',

  'complain.contact.title': 'Wie können wir Sie erreichen?',
  'complain.contact.hint': 'Eine dieser Angaben genügt.',
  'complain.email.label': 'E-Mail',
  'complain.phone.label': 'Telefon',
  'complain.phone.hint': 'Mit Ländervorwahl, wenn es keine Nummer aus diesem Land ist.',
  'complain.post.label': 'Postanschrift',
  'complain.anonymous.label': 'Ich möchte anonym bleiben',
  'complain.anonymous.cost':
    'Dann wissen wir nicht, wer Sie sind, und können Ihnen nicht schreiben. Sie bekommen eine Vorgangsnummer und einen Zugangscode. Bewahren Sie beide gut auf: Nur damit sehen Sie unsere Antwort und unsere Fragen. Vielleicht können wir dann kein Geld erstatten und manches nicht nachprüfen.',

  'complain.more.title': 'Mehr dazu, wenn Sie möchten',
  'complain.more.hint': 'Nichts in diesem Teil ist nötig. Jede Angabe kann uns eine Rückfrage ersparen.',
  'complain.remedy.label': 'Was würde die Sache für Sie in Ordnung bringen?',
  'complain.remedy.hint': 'Wählen Sie so viel aus, wie Sie möchten.',
  'complain.remedyText.label': 'Mit Ihren Worten',
  'complain.product.label': 'Produkt oder Dienstleistung',
  'complain.product.choose': 'Aus der Liste wählen',
  'complain.productText.label': 'Oder hier eintragen',
  'complain.orderNumber.label': 'Bestell-, Vertrags- oder Rechnungsnummer',
  'complain.customerNumber.label': 'Kundennummer',
  'complain.customerNumber.label_citizen': 'Aktenzeichen',
  'complain.customerNumber.label_patient': 'Patientennummer',
  'complain.customerNumber.label_passenger': 'Buchungsnummer',
  'complain.when.label': 'Wann ist es passiert?',
  'complain.when.hint': 'Ein Datum oder Worte wie „letzte Woche“ oder „seit Mai“.',
  'complain.site.label': 'Wo ist es passiert?',
  'complain.site.choose': 'Einen Ort wählen',
  'complain.siteText.label': 'Oder den Ort beschreiben',
  'complain.name.label': 'Ihr Name',
  'complain.files.label': 'Fotos, Rechnungen, Briefe',
  'complain.files.hint_one': 'Eine Datei, bis zu {{megabytes}} MB.',
  'complain.files.hint_other': 'Bis zu {{count}} Dateien, jede bis zu {{megabytes}} MB.',
  'complain.files.again':
    'Wenn die Seite mit einer Rückfrage wiederkommt, wählen Sie Ihre Dateien bitte noch einmal aus. Zu Ihrer Sicherheit merken sich Browser keine Dateien.',
  'complain.channel.label': 'Wie möchten Sie von uns hören?',
  'complain.channel.any': 'Das ist mir gleich',
  'complain.language.label': 'In welcher Sprache?',
  'complain.needs.label': 'Was würde es Ihnen leichter machen?',
  'complain.needs.hint':
    'Zum Beispiel große Schrift, keine Anrufe, Gebärdensprache, mehr Zeit. Sie müssen nicht erklären, warum.',

  'complain.talk.title': 'Wie wir mit Ihnen sprechen sollen',

  'complain.representative.title': 'Ich schreibe für jemand anderen',
  'complain.representative.hint':
    'Alles oben betrifft dann Sie selbst. Sagen Sie uns hier etwas über die Person, für die Sie sprechen.',
  'complain.representative.name.label': 'Name dieser Person',
  'complain.representative.role.label': 'In welchem Verhältnis stehen Sie zu ihr?',
  'complain.representative.role.choose': 'Bitte wählen',
  'complain.representative.role.family': 'Familie',
  'complain.representative.role.friend': 'Freundschaft oder Nachbarschaft',
  'complain.representative.role.carer': 'Pflege oder rechtliche Betreuung',
  'complain.representative.role.lawyer': 'Anwaltliche Vertretung oder Beratung',
  'complain.representative.role.organization': 'Ein Verein oder ein Unternehmen',
  'complain.representative.role.other': 'Etwas anderes',
  'complain.representative.authority.label': 'Woher wissen wir, dass die Person einverstanden ist?',
  'complain.representative.authority.hint':
    'Zum Beispiel: eine unterschriebene Vollmacht (bitte als Datei beifügen), Sie sind Vater oder Mutter, ein Gericht hat Sie bestellt. Wenn Sie noch nichts haben, fragen wir Sie später danach.',

  'complain.trap.label': 'Bitte lassen Sie dieses Feld leer',
  'complain.privacy.text': 'Wir verwenden Ihre Angaben nur, um uns darum zu kümmern und daraus zu lernen.',
  'complain.privacy.link': 'Was wir mit Ihren Daten tun',
  'complain.send.complaint': 'Beschwerde absenden',
  'complain.send.compliment': 'Lob absenden',
  'complain.send.suggestion': 'Vorschlag absenden',
  'complain.send.enquiry': 'Frage absenden',
  'complain.prefilled.site': 'Es geht um diesen Ort: {{site}}',
  'complain.prefilled.product': 'Es geht um dieses Produkt oder diese Dienstleistung: {{product}}',
  'complain.draft.restored':
    'Wir haben wieder eingesetzt, was Sie auf diesem Gerät schon geschrieben hatten.',
  'complain.draft.clear': 'Löschen',
}
