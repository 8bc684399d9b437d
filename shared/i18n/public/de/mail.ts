import type { Translation } from '../../keys.ts'
import type { mail as english } from '../en/mail.ts'

export const mail: Translation<typeof english> = {
  'mail.greeting': 'Guten Tag {{name}},',
  'mail.outside.why':
    '{{organization}} bittet Sie um Ihre Einschätzung zu einer Beschwerde. Bitte antworten Sie auf diese Mail: Ihre Antwort geht an die Bearbeitenden, nicht an die Person, die sich beschwert hat. Was Sie hier lesen, ist vertraulich; bitte löschen Sie es, wenn Sie es nicht mehr brauchen.',
  'mail.greeting.noName': 'Guten Tag,',
  'mail.closing': 'Freundliche Grüße',
  'mail.closing.person': '{{person}}, {{organization}}',
  'mail.files.linked':
    'Diese Dateien sind zu groß für eine E-Mail. Sie finden sie auf der Seite Ihres Anliegens, die nach Ihrer Vorgangsnummer und Ihrem Zugangscode fragt:',
  'mail.footer.noReplies':
    'Bitte antworten Sie nicht auf diese E-Mail: Antworten darauf liest niemand. Schreiben Sie uns stattdessen auf der Seite Ihres Anliegens:',
  'mail.footer.why':
    'Sie bekommen diese E-Mail, weil diese Adresse für das Anliegen {{reference}} bei {{organization}} angegeben wurde.',
  'mail.footer.secret': 'Bitte leiten Sie diese E-Mail nicht weiter: Ihr Link öffnet Ihr Anliegen.',

  'mail.confirmEmail.subject': 'Bitte bestätigen Sie Ihre E-Mail-Adresse ({{reference}})',
  'mail.confirmEmail.body':
    'jemand hat an {{organization}} geschrieben und diese E-Mail-Adresse angegeben. Die Vorgangsnummer ist {{reference}}.\n\nWenn Sie das waren, bestätigen Sie bitte die Adresse. Dann schicken wir Ihnen Neues zu Ihrem Anliegen hierher.\n\nWenn Sie es nicht waren, müssen Sie nichts tun.',
  'mail.confirmEmail.action': 'Meine Adresse bestätigen',

  'mail.receipt.subject': 'Wir haben es: {{reference}}',
  'mail.receipt.body.complaint':
    'vielen Dank, dass Sie es uns gesagt haben. Wir haben Ihre Beschwerde seit dem {{receivedOn}}. Ihre Vorgangsnummer ist {{reference}}.\n\nEin Mensch liest, was Sie geschrieben haben, und sagt Ihnen in einfachen Worten, was wir verstanden haben. Sie hören von uns spätestens bis zu diesem Tag: {{restatementDueOn}}.\n\nUnsere Antwort mit Gründen bekommen Sie spätestens bis zu diesem Tag: {{decisionDueOn}}. Wenn wir länger brauchen, sagen wir es Ihnen vorher, und auch, warum.\n\nDas kostet Sie nichts und bringt Ihnen nie Nachteile.',
  'mail.receipt.body.compliment':
    'vielen Dank für Ihre freundlichen Worte. Ihre Vorgangsnummer ist {{reference}}. Wir geben Ihr Lob an die Menschen weiter, die es betrifft.',
  'mail.receipt.body.suggestion':
    'vielen Dank für Ihre Idee. Ihre Vorgangsnummer ist {{reference}}. Wir sagen Ihnen, was wir davon halten.\n\nSie hören von uns spätestens bis zu diesem Tag: {{answerDueOn}}.',
  'mail.receipt.body.enquiry':
    'wir haben Ihre Frage. Ihre Vorgangsnummer ist {{reference}}.\n\nSie hören von uns spätestens bis zu diesem Tag: {{answerDueOn}}.',
  'mail.receipt.action': 'Sehen, wie es steht',

  'mail.restatement.subject': 'Haben wir Sie richtig verstanden? ({{reference}})',
  'mail.restatement.body':
    'ich habe gelesen, was Sie uns geschrieben haben. So habe ich es verstanden:\n\n{{restatement}}\n\nStimmt das? Bitte sagen Sie es uns, und berichtigen Sie, was falsch ist oder fehlt. Wenn Sie nicht antworten, machen wir so weiter.',
  'mail.restatement.action': 'Bestätigen oder berichtigen',

  'mail.update.subject': 'Neues zu Ihrem Anliegen {{reference}}',
  'mail.update.body':
    'wir möchten Ihnen sagen, wie es um Ihr Anliegen steht.\n\n{{text}}\n\nSie hören wieder von uns spätestens bis zu diesem Tag: {{nextOn}}.',
  'mail.update.action': 'Mein Anliegen öffnen',

  'mail.delay.subject': 'Wir brauchen mehr Zeit für Ihr Anliegen {{reference}}',
  'mail.delay.body':
    'wir wollten Ihnen bis heute antworten, und es tut uns leid, dass wir das noch nicht können. Der Grund ist:\n\n{{reason}}\n\nUnsere Antwort bekommen Sie spätestens bis zu diesem Tag: {{dueOn}}.',
  'mail.delay.action': 'Mein Anliegen öffnen',

  'mail.decision.subject': 'Unsere Antwort zu Ihrem Anliegen {{reference}}',
  'mail.decision.body':
    'wir sind Ihrem Anliegen nachgegangen und haben entschieden. Unsere Antwort mit allen Gründen steht im beigefügten Brief und auf der Seite Ihres Anliegens.\n\nBitte sagen Sie uns, ob Sie sie annehmen. Wenn nicht, sieht sich eine andere Person Ihr Anliegen noch einmal an, kostenlos.',
  'mail.decision.action': 'Antwort lesen',

  'mail.reviewDecision.subject': 'Unsere Antwort nach der Überprüfung Ihres Anliegens {{reference}}',
  'mail.reviewDecision.body':
    'eine Person, die an unserer ersten Antwort nicht beteiligt war, hat sich Ihr Anliegen noch einmal angesehen. Unsere Antwort mit allen Gründen steht im beigefügten Brief und auf der Seite Ihres Anliegens.\n\nDort finden Sie auch, wer außerhalb von {{organization}} helfen kann, wenn Sie immer noch nicht einverstanden sind.',
  'mail.reviewDecision.action': 'Antwort lesen',

  'mail.reminder.subject': 'Nehmen Sie unsere Antwort an? ({{reference}})',
  'mail.reminder.body':
    'am {{answeredOn}} haben wir Ihnen unsere Antwort geschickt und noch nichts von Ihnen gehört.\n\nNehmen Sie sie an? Wenn nicht, sagen Sie es uns, und eine andere Person sieht sich Ihr Anliegen noch einmal an.\n\nWenn wir nichts von Ihnen hören, schließen wir Ihr Anliegen an diesem Tag ab: {{closesOn}}. Ihr Schweigen werten wir nicht als Ja, und Sie können Ihr Anliegen später wieder aufnehmen lassen.',
  'mail.reminder.action': 'Jetzt antworten',

  'mail.closing.settled.subject': 'Was wir zu Ihrem Anliegen {{reference}} vereinbart haben',
  'mail.closing.settled.body':
    'vielen Dank für das Gespräch. Das haben wir vereinbart:\n\n{{text}}\n\nSie haben uns gesagt, dass die Sache für Sie damit erledigt ist. Ist sie es doch nicht, öffnen Sie Ihr Anliegen und sagen Sie es uns. Wir sehen es uns noch einmal an.',
  'mail.closing.accepted.subject': 'Ihr Anliegen {{reference}} ist abgeschlossen',
  'mail.closing.accepted.body':
    'Sie haben unsere Antwort angenommen, und wir haben getan, was wir versprochen haben. Ihr Anliegen ist jetzt abgeschlossen.\n\nStimmt doch noch etwas nicht? Öffnen Sie Ihr Anliegen und sagen Sie es uns.\n\nVielen Dank, dass Sie es uns gesagt haben. Das hilft uns, besser zu werden.',
  'mail.closing.noResponse.subject': 'Wir haben Ihr Anliegen {{reference}} abgeschlossen',
  'mail.closing.noResponse.body':
    'seit unserer Antwort haben wir nichts mehr von Ihnen gehört. Deshalb haben wir Ihr Anliegen abgeschlossen. Wir werten das nicht als Ihre Zustimmung.\n\nBis zu diesem Tag können Sie es wieder aufnehmen lassen: {{reopenUntil}}.',
  'mail.closing.withdrawn.subject': 'Sie haben Ihr Anliegen {{reference}} zurückgezogen',
  'mail.closing.withdrawn.body':
    'wie Sie es gewünscht haben, bearbeiten wir Ihr Anliegen nicht mehr. Sie können sich jederzeit wieder wegen derselben Sache beschweren.\n\nWenn Sie das nicht waren, öffnen Sie bitte Ihr Anliegen und sagen Sie es uns.',
  'mail.closing.duplicate.subject': 'Wir haben Ihre Anliegen zusammengelegt ({{reference}})',
  'mail.closing.duplicate.body':
    'Sie haben uns zweimal wegen derselben Sache geschrieben. Deshalb bearbeiten wir beides zusammen unter der Vorgangsnummer {{otherReference}}. Nichts von dem, was Sie geschrieben haben, geht verloren.',
  'mail.closing.outOfScope.subject': 'Zu Ihrem Anliegen {{reference}}',
  'mail.closing.outOfScope.body':
    'vielen Dank, dass Sie uns geschrieben haben. Es tut uns leid: In dieser Sache können wir nicht entscheiden. Der Grund ist:\n\n{{reason}}\n\nAuf der Seite Ihres Anliegens finden Sie, wer Ihnen helfen kann.',
  'mail.closing.other.subject': 'Ihr Anliegen {{reference}} ist abgeschlossen',
  'mail.closing.other.body':
    'Ihr Anliegen ist bei uns jetzt abgeschlossen. Auf der Seite Ihres Anliegens können Sie alles noch einmal lesen. Dort sehen Sie auch, wer außerhalb von {{organization}} helfen kann, wenn Sie nicht einverstanden sind.',
  'mail.closing.action': 'Mein Anliegen öffnen',

  'mail.lostCode.subject': 'Ein neuer Zugangscode für {{reference}}',
  'mail.lostCode.body':
    'jemand, wahrscheinlich Sie, hat um einen neuen Zugangscode für Ihr Anliegen gebeten. Mit dem Knopf unten bekommen Sie ihn. Der alte Code gilt dann nicht mehr.\n\nDer Link gilt bis {{validUntil}}. Wenn Sie nicht darum gebeten haben, müssen Sie nichts tun: Der alte Code gilt weiter.',
  'mail.lostCode.action': 'Neuen Zugangscode erstellen',

  'mail.codeReissued.subject': 'Ihr Zugangscode wurde geändert ({{reference}})',
  'mail.codeReissued.body':
    'für Ihr Anliegen wurde ein neuer Zugangscode erstellt. Der alte gilt nicht mehr.\n\nWenn Sie das nicht waren, rufen Sie uns bitte sofort an oder schreiben Sie uns.',
  'mail.codeReissued.action': 'Sehen, wie es steht',

  'mail.message.action': 'Auf der Seite Ihres Anliegens antworten',

  'mail.suggestionAnswer.subject': 'Ihr Vorschlag {{reference}}',
  'mail.suggestionAnswer.body':
    'noch einmal vielen Dank für Ihren Vorschlag. Wir haben darüber nachgedacht:\n\n{{text}}',
  'mail.enquiryAnswer.subject': 'Die Antwort auf Ihre Frage {{reference}}',
  'mail.enquiryAnswer.body': 'hier ist unsere Antwort auf Ihre Frage:\n\n{{text}}',
  'mail.answer.action': 'Öffnen',

  'mail.passedOn.subject': 'Ihr Lob ist angekommen ({{reference}})',
  'mail.passedOn.body':
    'wir haben Ihre freundlichen Worte an die Menschen weitergegeben, die sie betreffen. Sie haben sie gelesen. Vielen Dank!',
  'mail.reviewStarted.subject': 'Eine andere Person prüft Ihr Anliegen noch einmal ({{reference}})',
  'mail.reviewStarted.body':
    'Sie waren mit unserer Antwort nicht einverstanden. Deshalb wird Ihr Anliegen jetzt überprüft: Eine Person, die an dieser Antwort nicht beteiligt war, sieht sich alles noch einmal an. Das kostet Sie nichts.\n\nDie Antwort mit Gründen bekommen Sie spätestens bis zu diesem Tag: {{decisionDueOn}}. Bis dahin können Sie uns auf der Seite Ihres Anliegens mehr dazu sagen.',
  'mail.referred.subject': 'Ihr Anliegen {{reference}} liegt jetzt bei einer unabhängigen Stelle',
  'mail.referred.body':
    'Ihr Anliegen liegt jetzt bei einer Stelle, die von uns unabhängig ist: {{outsideBody}}. Sie prüft es nach ihren eigenen Regeln und wendet sich an Sie oder an uns, wenn sie etwas braucht.\n\nBei uns bleibt Ihr Anliegen offen, bis sie fertig ist. Auf der Seite Ihres Anliegens sehen Sie, wie es steht.',
  'mail.reopened.subject': 'Ihr Anliegen {{reference}} ist wieder offen',
  'mail.reopened.body':
    'Ihr Anliegen ist wieder offen, und wir sehen uns an, was noch nicht geklärt ist. Auf der Seite Ihres Anliegens sehen Sie, wie es weitergeht, und können uns mehr dazu sagen.',

  'mail.news.subject': 'Es gibt Neues zu Ihrem Anliegen {{reference}}',
  'mail.news.body':
    'auf der Seite Ihres Anliegens gibt es etwas Neues. Wir schreiben es nicht in diese E-Mail, weil Ihr Anliegen vertraulich ist.',

  'mail.passwordReset.subject': 'Wählen Sie ein neues Passwort',
  'mail.passwordReset.body':
    'Für Ihr Konto bei {{organization}} wurde ein neues Passwort angefordert. Waren Sie das, drücken Sie auf die Schaltfläche und wählen Sie eines.\n\nDer Link gilt einmal und bis {{validUntil}}. Waren Sie es nicht, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.',
  'mail.passwordReset.action': 'Neues Passwort wählen',
  'mail.passwordChanged.subject': 'Ihr Passwort wurde geändert',
  'mail.passwordChanged.body':
    'Das Passwort Ihres Kontos bei {{organization}} wurde geändert: {{changedAt}}. An anderen Stellen sind Sie nun abgemeldet.\n\nWaren Sie das nicht, sagen Sie sofort Ihrer Administration Bescheid.',
  'mail.account.why':
    'Sie erhalten diese E-Mail, weil Sie ein Konto für die Beschwerden bei {{organization}} haben.',

  'mail.invitation.subject': 'Ihre Einladung zur Arbeit an Beschwerden bei {{organization}}',
  'mail.invitation.body':
    'Sie sind eingeladen, mit Redress zu arbeiten. Damit kümmert sich {{organization}} um Beschwerden. Drücken Sie auf den Knopf und wählen Sie Ihr Passwort.\n\nDer Link gilt einmal, und zwar bis {{validUntil}}.',
  'mail.invitation.action': 'Einladung annehmen',
  'mail.invitation.why':
    'Sie bekommen diese E-Mail, weil Sie von der Verwaltung von Redress bei {{organization}} eingeladen wurden.',

  'mail.checkpoint.subject': '{{organization}}: Stand des Journals nach {{size}} Einträgen',
  'mail.checkpoint.body':
    'bitte bewahren Sie diese Mail dort auf, wo sie niemand ändern kann. Die Zeilen unten sind ein signierter Fingerabdruck von allem, was {{organization}} bisher aufgezeichnet hat. Wer sie hat, kann später feststellen, ob nachträglich etwas geändert wurde; wie das geht, steht im Handbuch von Redress.',
  'intake.mail.noText': 'Diese E-Mail enthält keinen Text.',
  'intake.mail.unreadable':
    'Unser System konnte diese E-Mail nicht lesen. Sie ist so angehängt, wie sie gekommen ist.',
}
