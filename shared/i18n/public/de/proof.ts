import type { Translation } from '../../keys.ts'
import type { proof as english } from '../en/proof.ts'

export const proof: Translation<typeof english> = {
  'proof.receipt.title': 'Ihre signierte Empfangsbestätigung',
  'proof.receipt.text':
    'Wir haben sie signiert, nachdem wir gespeichert hatten, was Sie uns geschrieben haben. Damit können Sie allen zeigen, dass es zu dieser Zeit bei uns war, auch noch nach Jahren.',
  'proof.receipt.keep': 'Sie müssen sie nicht verstehen. Heben Sie sie einfach auf.',
  'proof.receipt.save': 'Signierte Empfangsbestätigung speichern',
  'proof.receipt.check': 'Diese Bestätigung prüfen',
  'proof.receipt.qr': 'Dieser Code öffnet die Seite, die diese Bestätigung prüft.',
  'proof.mail.text':
    'Ihre signierte Empfangsbestätigung hängt an. Damit können Sie allen zeigen, dass zu dieser Zeit bei uns war, was Sie uns geschrieben haben. Bitte heben Sie sie auf. Hier können alle sie prüfen:',
  'proof.record.title': 'Nachweis, dass es festgehalten ist',
  'proof.record.entry':
    'Was Sie uns geschrieben haben, ist Eintrag {{entry}} von {{size}} in unserem Journal.',
  'proof.record.meaning':
    'Niemand, auch wir nicht, kann einen Eintrag unbemerkt ändern oder entfernen. Das können alle prüfen.',
  'proof.record.soon':
    'Was Sie uns geschrieben haben, ist gespeichert. Der Nachweis ist in wenigen Sekunden fertig. Bitte öffnen Sie diese Seite gleich noch einmal.',
  'proof.record.save': 'Nachweis speichern',
  'proof.record.check': 'So lässt er sich prüfen',
  'verify.title': 'Bestätigung prüfen',
  'verify.lead':
    'Geben Sie eine signierte Empfangsbestätigung ein oder den Nachweis von der Seite eines Anliegens. Sie erfahren, ob beides echt und unverändert ist.',
  'verify.text.label': 'Bestätigung oder Nachweis',
  'verify.text.hint': 'Kopieren Sie alles, mit der Klammer am Anfang und der am Ende.',
  'verify.files.label': 'Oder wählen Sie die Dateien',
  'verify.files.hint':
    'Es können mehrere sein, auch ein älterer Nachweis. Dann erfahren Sie auch, ob sie zusammenpassen.',
  'verify.keys.label': 'Öffentliche Schlüssel',
  'verify.keys.hint':
    'Die Datei {{file}}, am besten eine, die Sie mit der Bestätigung gespeichert haben oder von jemandem bekommen, dem Sie vertrauen.',
  'verify.button': 'Prüfen',
  'verify.onServer': 'Geprüft wird auf unserem Server.',
  'verify.inBrowser': 'Geprüft wird in Ihrem Browser. Was Sie eingeben, verlässt Ihr Gerät nicht.',
  'verify.failed':
    'Die öffentlichen Schlüssel ließen sich nicht laden. Bitte versuchen Sie es gleich noch einmal.',
  'verify.noCrypto':
    'Dieser Browser kann solche Signaturen nicht prüfen. Bitte nehmen Sie eine aktuelle Version oder einen anderen Browser.',
  'verify.verdict.good': 'Echt und unverändert',
  'verify.verdict.bad': 'Stimmt nicht',
  'verify.verdict.open': 'Nicht vollständig geprüft',
  'verify.steps': 'Was geprüft wurde',
  'verify.organization.bad': 'Darin steht eine andere Organisation als in den öffentlichen Schlüsseln.',
  'verify.key.good': 'Den Schlüssel, den sie nennt, hat {{organization}} veröffentlicht: {{key}}.',
  'verify.key.bad': 'Der Schlüssel, den sie nennt, ist nicht unter den öffentlichen Schlüsseln: {{key}}.',
  'verify.receipt.good': 'Die Signatur der Bestätigung passt. Darin wurde nichts geändert.',
  'verify.receipt.bad':
    'Die Signatur der Bestätigung passt nicht. Etwas darin wurde geändert, oder sie wurde nie ausgestellt.',
  'verify.event.good': 'Der Eintrag im Nachweis ist der, für den die Bestätigung ausgestellt wurde.',
  'verify.event.bad':
    'Der Eintrag im Nachweis wurde geändert, oder die Bestätigung wurde für einen anderen ausgestellt.',
  'verify.words.good': 'Der Wortlaut im Nachweis ist genau der, der festgehalten wurde.',
  'verify.words.bad': 'Der Wortlaut im Nachweis ist nicht der, der festgehalten wurde.',
  'verify.entry.good': 'Es ist Eintrag {{entry}} von {{size}} im Journal.',
  'verify.entry.bad': 'Der Eintrag steht im Journal nicht dort, wo der Nachweis es sagt.',
  'verify.checkpoint.good': 'Der Stand des Journals mit {{size}} Einträgen ist signiert, und zwar: {{date}}.',
  'verify.checkpoint.bad': 'Die Signatur unter dem Stand des Journals passt nicht.',
  'verify.growth.good':
    'Zwischen {{earlier}} und {{size}} Einträgen kam nur etwas hinzu. Nichts Früheres wurde geändert.',
  'verify.growth.bad':
    'Zwei signierte Stände des Journals widersprechen sich. Das Journal wurde neu geschrieben.',
  'verify.growth.open':
    'Um die Stände mit {{earlier}} und {{size}} Einträgen zu vergleichen, fehlt die Datei, die sie verbindet. Sie finden sie hier: {{address}}',
  'verify.connection.bad':
    'Die Datei, die die Stände mit {{earlier}} und {{size}} Einträgen verbindet, passt nicht. Wenn sie von der Organisation selbst kommt, wurde deren Journal neu geschrieben.',
  'verify.proves.title': 'Was das zeigt',
  'verify.proves.receipt':
    '{{organization}} hat bestätigt, dass es da war: {{date}}. Die Vorgangsnummer: {{reference}}.',
  'verify.proves.record': 'Es ist festgehalten. Es lässt sich nicht unbemerkt ändern oder entfernen.',
  'verify.provesNot.title': 'Was es nicht zeigt',
  'verify.provesNot.text':
    'Ob die Beschwerde berechtigt ist, wie sie behandelt wurde und wer sie geschrieben hat. Mitgeschickte Dateien gehören nicht dazu.',
  'verify.offline.title': 'Prüfen, ohne uns zu vertrauen',
  'verify.offline.text':
    'Speichern Sie diese Seite und unsere öffentlichen Schlüssel als Dateien und heben Sie sie mit der Bestätigung auf. Die gespeicherte Seite funktioniert ohne Internet und schickt niemandem etwas.',
  'verify.offline.page': 'Prüfseite speichern',
  'verify.offline.keys': 'Öffentliche Schlüssel speichern',
  'error.verify.nothing': 'Geben Sie eine Bestätigung oder einen Nachweis ein, oder wählen Sie die Datei.',
  'error.verify.unreadable':
    'Das ist keine Bestätigung und kein Nachweis, oder es fehlt ein Teil. Kopieren Sie alles, oder wählen Sie die Datei.',
  'error.verify.keysMissing': 'Wählen Sie die Datei mit den öffentlichen Schlüsseln, oder geben Sie sie ein.',
}
