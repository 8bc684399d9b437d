import type { Translation } from '../../keys.ts'
import type { error as english } from '../en/error.ts'

export const error: Translation<typeof english> = {
  'error.unexpected':
    'Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es in ein paar Minuten noch einmal. Was Sie schon abgesendet haben, ist sicher.',

  'error.intake.narrativeMissing.complaint': 'Sagen Sie uns, was passiert ist. Ein paar Worte genügen.',
  'error.intake.narrativeMissing.compliment': 'Sagen Sie uns, was gut war. Ein paar Worte genügen.',
  'error.intake.narrativeMissing.suggestion': 'Sagen Sie uns Ihre Idee. Ein paar Worte genügen.',
  'error.intake.narrativeMissing.enquiry': 'Schreiben Sie Ihre Frage.',
  'error.intake.narrativeTooLong':
    'Das ist mehr Text, als wir aufnehmen können. Möglich sind {{max}} Zeichen. Bitte kürzen Sie ihn oder fügen Sie ihn als Datei bei.',
  'error.intake.fieldTooLong': 'Bitte kürzen Sie das.',
  'error.intake.contactMissing':
    'Geben Sie einen Weg an, wie wir Sie erreichen, oder wählen Sie, anonym zu bleiben.',
  'error.intake.emailInvalid':
    'Bitte prüfen Sie die E-Mail-Adresse. Sie sieht etwa so aus: name@example.org.',
  'error.intake.phoneInvalid':
    'Bitte prüfen Sie die Telefonnummer. Eine Nummer aus einem anderen Land beginnt mit + und der Ländervorwahl.',
  'error.intake.postIncomplete': 'Schreiben Sie die ganze Anschrift: Straße, Postleitzahl, Ort.',
  'error.intake.anonymousWithContact':
    'Sie möchten anonym bleiben, haben aber einen Weg angegeben, Sie zu erreichen. Bitte nehmen Sie eines von beiden heraus.',
  'error.intake.representedNameMissing': 'Sagen Sie uns den Namen der Person, für die Sie sprechen.',
  'error.intake.representativeNameMissing': 'Sagen Sie uns bitte auch Ihren eigenen Namen.',

  'error.files.tooMany': 'Möglich sind {{max}} Dateien. Bitte wählen Sie die wichtigsten aus.',
  'error.files.tooLarge': '„{{name}}“ ist zu groß. Eine Datei darf bis zu {{megabytes}} MB haben.',
  'error.files.typeNotAllowed':
    '„{{name}}“ können wir nicht annehmen. Gut gehen Fotos, PDF, Text, Office-Dokumente, Ton und Video.',
  'error.files.empty': '„{{name}}“ ist leer. Bitte wählen Sie die Datei noch einmal aus.',
  'error.files.missing': 'Diese Datei gibt es nicht mehr.',
  'error.files.quotaReached':
    'Heute können wir keine weiteren Dateien von Ihnen annehmen. Bitte schicken Sie sie morgen oder mit der Post.',
  'error.files.diskFull':
    'Im Moment können wir keine Dateien annehmen. Bitte senden Sie Ihren Text ohne Dateien ab; Sie können sie später nachreichen.',

  'error.documents.renderFailed':
    'Wir konnten das PDF gerade nicht erstellen. Bitte versuchen Sie es in ein paar Minuten noch einmal. Was Sie abgesendet haben, ist sicher.',

  'error.tracking.wrongPair':
    'Die Vorgangsnummer und der Zugangscode gehören nicht zusammen. Bitte prüfen Sie beides.',
  'error.tracking.referenceMissing': 'Geben Sie Ihre Vorgangsnummer ein.',
  'error.tracking.accessCodeMissing': 'Geben Sie Ihren Zugangscode ein.',
  'error.tracking.correctionMissing': 'Sagen Sie uns, was wir berichtigen sollen.',
  'error.tracking.answerMissing': 'Wählen Sie eine der Antworten.',
  'error.tracking.reasonMissing': 'Sagen Sie uns, warum. Ein paar Worte genügen.',
  'error.tracking.messageMissing': 'Schreiben Sie eine Nachricht oder wählen Sie eine Datei.',
  'error.tracking.informationMissing':
    'Füllen Sie mindestens ein Feld aus oder schreiben Sie uns unten eine Nachricht.',
  'error.tracking.remedyMissing': 'Wählen Sie, was Ihnen lieber ist.',
  'error.tracking.notNow':
    'Bei diesem Schritt geht das nicht mehr. Die Seite unten zeigt, wie es jetzt steht.',

  'error.notFound': 'Wir können diese Seite nicht finden.',
  'error.organization.unknown': 'Unter dieser Adresse gibt es nichts.',
  'error.tooManyRequests':
    'Das war viel auf einmal. Bitte warten Sie ein wenig und versuchen Sie es dann noch einmal.',
  'error.bodyTooLarge': 'Das war zu viel auf einmal. Bitte senden Sie weniger oder kleinere Dateien.',
  'error.invalidInput':
    'Etwas an dem, was Sie gesendet haben, passt nicht. Bitte gehen Sie zurück und prüfen Sie es.',
  'error.invalidJson':
    'Etwas an dem, was Sie gesendet haben, passt nicht. Bitte gehen Sie zurück und prüfen Sie es.',
  'error.unsupportedMediaType':
    'Wir können nicht lesen, was Sie gesendet haben. Bitte gehen Sie zurück und versuchen Sie es noch einmal.',
  'error.outcomeUnknown':
    'Beim Speichern ist etwas abgebrochen, und wir wissen nicht, ob es angekommen ist. Bitte sehen Sie nach, bevor Sie es noch einmal senden.',
  'error.intake.notSaved':
    'Es wurde nichts gespeichert, weil wir im Moment nicht speichern können. Was Sie geschrieben haben, steht noch hier: Bitte senden Sie es in ein paar Minuten noch einmal. Dateien müssen Sie neu auswählen.',
  'error.intake.perhapsSaved':
    'Beim Speichern ist die Verbindung abgebrochen. Bitte senden Sie es noch einmal: Es wird nur einmal aufgenommen. Dateien müssen Sie neu auswählen.',
  'error.databaseAway':
    'Im Moment können wir nichts speichern. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
  'error.auth.originMissing':
    'Ihr Browser hat nicht mitgeteilt, von welcher Seite das kam. Bitte öffnen Sie die Seite neu und senden Sie es noch einmal ab.',
  'error.auth.otherOrigin':
    'Das kam von einer anderen Website. Bitte öffnen Sie unsere Seite und senden Sie es dort ab.',
  'error.intake.formExpired':
    'Diese Seite war lange geöffnet. Bitte senden Sie es noch einmal ab: Alles, was Sie geschrieben haben, steht noch hier.',

  'error.field.required': 'Bitte füllen Sie das aus.',
  'error.field.invalid': 'Bitte prüfen Sie das.',
  'error.field.wrongType': 'Bitte prüfen Sie das.',
  'error.field.wrongFormat': 'Bitte prüfen Sie die Schreibweise.',
  'error.field.notAnEmail': 'Bitte prüfen Sie die E-Mail-Adresse. Sie sieht etwa so aus: name@example.org.',
  'error.field.notAnOption': 'Bitte wählen Sie eine der Antworten.',
  'error.field.tooLong': 'Bitte kürzen Sie das.',
  'error.field.tooShort': 'Bitte schreiben Sie etwas mehr.',
  'error.field.unknown':
    'Damit haben wir nicht gerechnet. Bitte gehen Sie zurück und versuchen Sie es noch einmal.',

  'error.complaint.notFound': 'Wir können dieses Anliegen nicht finden.',
  'error.complaint.alreadyClosed':
    'Dieses Anliegen ist abgeschlossen. Unten sehen Sie, ob es wieder aufgenommen werden kann.',
  'error.complaint.stepNotPossible':
    'Bei diesem Schritt geht das nicht mehr. Die Seite unten zeigt, wie es jetzt steht.',
  'error.complaint.tooLateToChoose':
    'Wir haben schon entschieden, Ihre Auswahl kam daher zu spät. Sie können uns aber noch sagen, ob Sie unsere Antwort annehmen.',
  'error.complaint.cannotReopen':
    'Dieses Anliegen kann nicht wieder aufgenommen werden. Sie können uns mit einem neuen schreiben.',
  'error.edit.conflict':
    'Während Sie geschrieben haben, hat sich hier etwas geändert. Bitte sehen Sie nach, wie es jetzt steht, und senden Sie es noch einmal ab.',
  'error.idempotency.running': 'Wir bearbeiten noch, was Sie gesendet haben. Bitte warten Sie einen Moment.',
  'error.idempotency.otherBody':
    'Dieses Formular wurde schon mit anderen Worten abgesendet. Bitte öffnen Sie es neu.',
  'error.auth.signInFirst': 'Bitte öffnen Sie zuerst Ihr Anliegen mit Vorgangsnummer und Zugangscode.',

  'error.organization.countryUnknown': 'Wählen Sie ein Land.',
  'error.organization.timeZoneUnknown': 'Wählen Sie eine Zeitzone.',
  'error.organization.languagesMissing': 'Wählen Sie mindestens eine Sprache.',
  'error.organization.slugTaken':
    'Eine Organisation mit diesem Namen gibt es schon. Bitte wählen Sie einen anderen.',
  'error.staff.emailTaken': 'Hier arbeitet schon jemand mit dieser E-Mail-Adresse.',
  'error.setup.tokenWrong':
    'Öffnen Sie den Link zum Einrichten, der beim Start von Redress ausgegeben wurde. Er gilt nur einmal.',
  'error.setup.alreadyDone': 'Redress ist schon eingerichtet. Bitte melden Sie sich an.',
  'error.setup.nameMissing': 'Geben Sie den Namen Ihrer Organisation ein.',
  'error.setup.countryMissing': 'Wählen Sie ein Land.',
  'error.setup.timeZoneMissing': 'Wählen Sie eine Zeitzone.',
  'error.setup.languagesMissing': 'Wählen Sie mindestens eine Sprache.',
  'error.setup.sizeMissing': 'Wählen Sie, ob hier eine Person arbeitet oder mehrere.',
  'error.setup.administratorNameMissing': 'Geben Sie Ihren Namen ein.',
  'error.setup.emailInvalid': 'Bitte prüfen Sie die E-Mail-Adresse. Sie sieht etwa so aus: name@example.org.',
  'error.setup.passwordTooShort':
    'Nehmen Sie mindestens {{min}} Zeichen. Einige Wörter hintereinander lassen sich leicht merken.',
  'error.setup.passwordTooCommon':
    'Dieses Passwort ist bei Angreifern bekannt. Bitte wählen Sie ein anderes.',

  'failure.notFound.title': 'Wir können diese Seite nicht finden',
  'failure.notFound.text':
    'Vielleicht ist in der Adresse ein Fehler, oder die Seite ist umgezogen. Ihr Anliegen ist davon nicht betroffen.',
  'failure.tooMany.title': 'Bitte warten Sie einen Moment',
  'failure.tooMany.text':
    'Das war viel auf einmal aus Ihrem Netz. Versuchen Sie es in ein paar Minuten noch einmal. Was Sie schon abgesendet haben, ist sicher.',
  'failure.refused.title': 'Das hat nicht geklappt',
  'failure.unexpected.title': 'Bei uns ist etwas schiefgegangen',
  'failure.unexpected.text':
    'Das tut uns leid. Bitte versuchen Sie es in ein paar Minuten noch einmal. Wenn es wieder passiert, rufen Sie uns an oder schreiben Sie uns und nennen Sie diese Nummer: {{number}}',
  'failure.noOrganization.title': 'Unter dieser Adresse gibt es nichts',
  'failure.noOrganization.text':
    'Bitte prüfen Sie die Adresse auf dem Brief, dem Plakat oder in der Nachricht, die Sie hierher geführt hat.',
  'failure.sendAgain': 'Noch einmal senden',
  'failure.filesAgain': 'Wählen Sie Ihre Dateien noch einmal aus',
  'failure.links': 'Hier geht es weiter:',
}
