import type { Translation } from '../../keys.ts'
import type { track as english } from '../en/track.ts'

export const track: Translation<typeof english> = {
  'track.signIn.title': 'Sehen, wie es um Ihr Anliegen steht',
  'track.signIn.lead':
    'Sie brauchen die Vorgangsnummer und den Zugangscode, die wir Ihnen gegeben haben, als Sie uns geschrieben haben.',
  'track.reference.label': 'Vorgangsnummer',
  'track.reference.hint': 'Groß oder klein geschrieben, mit oder ohne Leerzeichen.',
  'track.accessCode.label': 'Zugangscode',
  'track.signIn.button': 'Mein Anliegen öffnen',
  'track.signIn.lost': 'Ich habe den Zugangscode nicht mehr',
  'track.signIn.expired':
    'Zu Ihrer Sicherheit haben wir die Seite Ihres Anliegens nach einiger Zeit geschlossen. Bitte öffnen Sie sie noch einmal. Nichts von dem, was Sie abgesendet haben, ist verloren.',
  'track.signOut': 'Mein Anliegen auf diesem Gerät schließen',
  'track.signedOut.title': 'Ihr Anliegen ist auf diesem Gerät geschlossen',
  'track.signedOut.text': 'Mit Ihrer Vorgangsnummer und Ihrem Zugangscode können Sie jederzeit zurückkommen.',

  'track.lost.title': 'Einen neuen Zugangscode bekommen',
  'track.lost.lead':
    'Sagen Sie uns Ihre Vorgangsnummer und die E-Mail-Adresse, die Sie uns gegeben haben. Dorthin schicken wir einen Link für einen neuen Code. Der alte Code gilt, bis Sie den Link verwenden.',
  'track.lost.button': 'Link schicken',
  'track.lost.noEmail':
    'Haben wir keine E-Mail-Adresse von Ihnen? Rufen Sie uns an oder schreiben Sie uns. Wir stellen Ihnen ein paar Fragen und geben Ihnen dann einen neuen Code.',
  'track.lost.sent.title': 'Bitte sehen Sie in Ihre E-Mails',
  'track.lost.sent.text_one':
    'Wenn die Vorgangsnummer und die Adresse zusammengehören, ist eine Nachricht unterwegs. Der Link darin gilt {{count}} Stunde.',
  'track.lost.sent.text_other':
    'Wenn die Vorgangsnummer und die Adresse zusammengehören, ist eine Nachricht unterwegs. Der Link darin gilt {{count}} Stunden.',
  'track.newCode.title': 'Einen neuen Zugangscode erstellen',
  'track.newCode.lead':
    'Wenn Sie auf den Knopf drücken, bekommen Sie einen neuen Zugangscode für das Anliegen {{reference}}. Der alte gilt dann nicht mehr.',
  'track.newCode.button': 'Neuen Code erstellen',
  'track.newCode.done.title': 'Ihr neuer Zugangscode',
  'track.newCode.done.text':
    'Der alte Code gilt nicht mehr. Diesen hier zeigen wir nur einmal: Bitte schreiben Sie ihn jetzt auf.',

  'track.confirmEmail.title': 'Ist das Ihre E-Mail-Adresse?',
  'track.confirmEmail.lead': 'Dann schicken wir Neues zu Ihrem Anliegen an {{email}}.',
  'track.confirmEmail.button': 'Ja, das ist meine Adresse',
  'track.confirmEmail.notYou':
    'Nicht Ihre? Schließen Sie einfach diese Seite. Dann wird nichts mehr an diese Adresse geschickt.',
  'track.confirmEmail.done.title': 'Vielen Dank. Ihre Adresse ist bestätigt.',
  'track.confirmEmail.done.text': 'Von jetzt an bekommen Sie dort Neues zu Ihrem Anliegen.',
  'track.link.expired.title': 'Dieser Link gilt nicht mehr',
  'track.link.expired.text':
    'Er wurde schon verwendet, oder er ist zu alt. Mit Ihrer Vorgangsnummer und Ihrem Zugangscode können Sie Ihr Anliegen trotzdem öffnen.',

  'track.title.complaint': 'Ihre Beschwerde',
  'track.title.compliment': 'Ihr Lob',
  'track.title.suggestion': 'Ihr Vorschlag',
  'track.title.enquiry': 'Ihre Frage',
  'track.received': 'Eingegangen am {{date}}',
  'track.next.title': 'Als Nächstes',
  'track.next.by': '{{what}} – spätestens {{date}}.',
  'track.next.overdue':
    'Das ist später, als wir versprochen haben. Es tut uns leid. Jemand sorgt jetzt dafür, dass Sie von uns hören.',
  'track.next.why': 'Warum dieser Tag?',
  'track.next.promise': 'Wir versprechen, das {{within}} zu tun, gerechnet ab {{date}}.',
  'track.saved.restatementConfirmed': 'Vielen Dank. Wir machen so weiter, wie Sie es bestätigt haben.',
  'track.saved.restatementCorrected': 'Vielen Dank. Wir haben Ihre Berichtigung und werden darauf antworten.',
  'track.saved.message': 'Wir haben Ihre Nachricht.',
  'track.saved.objected': 'Ihr Widerspruch ist bei uns. Jemand anderes sieht ihn sich an.',
  'track.saved.files': 'Wir haben Ihre Dateien.',
  'track.saved.information': 'Danke. Wir haben notiert, was Sie uns mitgeteilt haben.',
  'track.saved.remedy': 'Wir haben notiert, was Ihnen lieber wäre.',
  'track.saved.accepted': 'Vielen Dank. Wir haben notiert, dass Sie unsere Antwort annehmen.',
  'track.saved.refused':
    'Wir haben notiert, dass Sie unsere Antwort nicht annehmen. Ihr Anliegen bleibt offen.',
  'track.saved.reviewRequested':
    'Wir haben Ihre Bitte. Eine andere Person wird sich Ihr Anliegen noch einmal ansehen.',
  'track.saved.withdrawn': 'Sie haben Ihr Anliegen zurückgezogen.',
  'track.saved.emailConfirmed': 'Ihre E-Mail-Adresse ist bestätigt.',

  'track.timeline.title': 'Die Schritte',
  'track.timeline.done': 'Erledigt',
  'track.timeline.current': 'Jetzt',
  'track.timeline.ahead': 'Später',
  'track.timeline.by': 'spätestens {{date}}',

  'track.restatement.title': 'Haben wir Sie richtig verstanden?',
  'track.restatement.lead': 'So haben wir es verstanden:',
  'track.restatement.yes': 'Ja, das stimmt',
  'track.restatement.correct': 'Etwas ist falsch oder fehlt',
  'track.restatement.correction.label': 'Was sollen wir berichtigen?',
  'track.restatement.send': 'Berichtigung absenden',
  'track.restatement.silence': 'Wenn Sie nicht antworten, machen wir so weiter.',

  'track.information.title': 'Was wir noch wissen müssen',
  'track.information.lead':
    'Damit können wir weitermachen. Was Sie uns schon gesagt haben, steht da: Bitte prüfen Sie es nur.',
  'track.information.tell': 'Bitte teilen Sie uns mit:',
  'track.information.check': 'Bitte prüfen Sie, ob dies noch stimmt:',
  'track.information.how':
    'Öffnen Sie zum Antworten Ihren Fall. Was wir schon wissen, steht dort, Sie müssen es nicht noch einmal schreiben.',
  'track.information.isItRight': 'Das haben wir. Ändern Sie es, wenn es nicht stimmt.',
  'track.information.send': 'Absenden',
  'track.information.empty': 'Was Sie nicht wissen, lassen Sie leer.',
  'track.information.affectedParties': 'Wer ist noch betroffen?',

  'track.remedy.title': 'Was würde die Sache für Sie in Ordnung bringen?',
  'track.remedy.lead':
    'Eines davon können wir anbieten. Was ist Ihnen am liebsten? Es hilft uns bei der Entscheidung, aber versprechen können wir es noch nicht.',
  'track.remedy.asked': 'Sie haben uns darum gebeten: {{remedy}}',
  'track.remedy.choose': 'Am liebsten ist mir',
  'track.remedy.none': 'Nichts davon',
  'track.remedy.comment.label': 'Gibt es etwas, das wir wissen sollten?',
  'track.remedy.send': 'Meine Auswahl absenden',

  'track.decision.title': 'Unsere Antwort',
  'track.decision.on': 'Gegeben am {{date}}',
  'track.decision.reviewed': 'Unsere Antwort nach der Überprüfung',
  'track.decision.point': 'Punkt {{number}}',
  'track.decision.upheld': 'Wir geben Ihnen recht',
  'track.decision.partlyUpheld': 'Wir geben Ihnen teilweise recht',
  'track.decision.notUpheld': 'Wir sind anderer Ansicht als Sie',
  'track.decision.reasons': 'Warum',
  'track.decision.remedies': 'Was wir tun',
  'track.decision.remedyBy': '{{remedy}} – spätestens {{date}}',
  'track.decision.remedyDone': '{{remedy}} – erledigt am {{date}}',
  'track.decision.letter': 'Unser Brief (PDF)',

  'track.answer.title': 'Nehmen Sie unsere Antwort an?',
  'track.answer.lead': 'Nehmen Sie sich Zeit. Sie können bis {{date}} antworten.',
  'track.answer.choose': 'Ihre Antwort',
  'track.answer.accept': 'Ja, ich nehme sie an',
  'track.answer.acceptHint': 'Wir tun, was wir versprochen haben, und schließen Ihr Anliegen ab.',
  'track.answer.review': 'Nein, bitte sehen Sie es sich noch einmal an',
  'track.answer.reviewHint':
    'Eine Person, die an dieser Antwort nicht beteiligt war, sieht sich Ihr Anliegen noch einmal an. Das kostet nichts.',
  'track.answer.refuse': 'Nein, und ich möchte keine Überprüfung',
  'track.answer.refuseHint':
    'Ihr Anliegen gilt nicht als geklärt. Sie können sich weiterhin an jemand Unabhängigen wenden.',
  'track.answer.reason.label': 'Warum sind Sie nicht einverstanden?',
  'track.answer.reason.hint':
    'Nur, wenn Sie Nein gewählt haben. Was haben wir übersehen oder falsch verstanden?',
  'track.answer.send': 'Meine Antwort absenden',
  'track.answer.silence':
    'Wenn wir nichts von Ihnen hören, erinnern wir Sie einmal. Danach schließen wir Ihr Anliegen an diesem Tag ab: {{date}}. Sie können es später wieder aufnehmen lassen.',

  'track.outside.title': 'Jemand, der von uns unabhängig ist',
  'track.outside.lead': 'Sie müssen uns nicht zustimmen. Diese Stellen können sich Ihr Anliegen ansehen:',
  'track.outside.window': 'Sie können sich bis {{date}} dorthin wenden.',
  'track.outside.cost': 'Kosten: {{cost}}',

  'track.messages.title': 'Nachrichten',
  'track.messages.none': 'Noch keine Nachrichten.',
  'track.messages.fromYou': 'Sie',
  'track.messages.fromUs': '{{organization}}',
  'track.messages.write.label': 'Schreiben Sie uns',
  'track.messages.write.hint':
    'Fragen Sie etwas, oder ergänzen Sie, was Ihnen einfällt. Wir lesen es, bevor wir weitermachen.',
  'track.messages.files.label': 'Dateien beifügen',
  'track.messages.send': 'Absenden',

  'track.restriction.title': 'Einige Wege zu uns sind für Sie geschlossen',
  'track.restriction.lead': 'Nach dem, was geschehen ist, nehmen wir Ihr Anliegen auf diesen Wegen nicht an:',
  'track.restriction.phone': 'am Telefon',
  'track.restriction.counter': 'am Schalter',
  'track.restriction.email': 'per E-Mail',
  'track.restriction.until': 'Das gilt bis zu diesem Tag: {{date}}. Dann sehen wir es uns neu an.',
  'track.restriction.stays':
    'Briefe und diese Seite bleiben für Sie offen, und Ihre Beschwerde geht weiter wie bisher.',
  'track.restriction.objected':
    'Sie haben widersprochen. Jemand, der das nicht entschieden hat, sieht es sich jetzt an und sagt Ihnen Bescheid.',
  'track.restriction.decided':
    'Jemand, der das nicht entschieden hat, hat sich Ihren Widerspruch angesehen. Die Wege bleiben vorerst geschlossen.',
  'track.restriction.object': 'Ich bin damit nicht einverstanden',
  'track.restriction.objection.label': 'Warum sind Sie nicht einverstanden?',
  'track.restriction.objection.hint':
    'Schreiben Sie, wie es aus Ihrer Sicht war. Es liest jemand, der das nicht entschieden hat. Für Ihre Beschwerde hat es keine schlechten Folgen.',
  'track.restriction.send': 'Widerspruch senden',

  'track.yours.title': 'Was Sie uns gesagt haben',
  'track.yours.remedy': 'Was die Sache in Ordnung bringen würde',
  'track.yours.product': 'Produkt oder Dienstleistung',
  'track.yours.orderNumber': 'Nummer',
  'track.yours.when': 'Wann',
  'track.yours.where': 'Wo',
  'track.yours.receipt': 'Empfangsbestätigung (PDF)',

  'track.more.title': 'Was Sie sonst noch tun können',
  'track.handling.link': 'Sich darüber beschweren, wie wir mit diesem Anliegen umgehen',
  'track.handling.hint': 'Jemand, der an diesem Anliegen nicht beteiligt ist, wird es sich ansehen.',
  'track.withdraw.link': 'Ihr Anliegen zurückziehen',
  'track.withdraw.title': 'Möchten Sie Ihr Anliegen zurückziehen?',
  'track.withdraw.lead':
    'Dann bearbeiten wir es nicht weiter. Wir halten fest, dass Sie uns geschrieben haben. Sie können sich später wieder wegen derselben Sache beschweren.',
  'track.withdraw.reason.label': 'Möchten Sie uns sagen, warum?',
  'track.withdraw.button': 'Ja, zurückziehen',
  'track.withdraw.keep': 'Nein, offen lassen',
  'track.reopen.title': 'Ist es doch noch nicht geklärt?',
  'track.reopen.lead': 'Sie können Ihr Anliegen bis {{date}} wieder aufnehmen lassen.',
  'track.reopen.reason.label': 'Was ist noch offen?',
  'track.reopen.button': 'Mein Anliegen wieder aufnehmen',
  'track.saved.reopened': 'Ihr Anliegen ist wieder offen.',
}
