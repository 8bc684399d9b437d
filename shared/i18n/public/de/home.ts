import type { Translation } from '../../keys.ts'
import type { home as english } from '../en/home.ts'

export const home: Translation<typeof english> = {
  'home.title': 'Sagen Sie uns, was schiefgegangen ist',
  'home.lead': 'Wir möchten es hören, und wir möchten es in Ordnung bringen.',
  'home.free': 'Es kostet nichts. Sie brauchen kein Konto. Es bringt Ihnen nie Nachteile.',
  'home.firstAnswer': 'Ein Mensch liest, was Sie schreiben, und antwortet Ihnen {{within}}.',
  'home.start.complaint': 'Beschwerde schreiben',
  'home.start.others': 'Oder sagen Sie uns etwas anderes',
  'home.start.compliment': 'Jemanden oder etwas loben',
  'home.start.suggestion': 'Einen Vorschlag machen',
  'home.start.enquiry': 'Eine Frage stellen',
  'home.track.title': 'Haben Sie uns schon geschrieben?',
  'home.track.link': 'Sehen, wie es um Ihr Anliegen steht',

  'home.who.title': 'Wer sich beschweren kann',
  'home.who.anyone': 'Alle. Sie müssen nichts bei uns gekauft haben.',
  'home.who.anyone_citizen': 'Alle. Sie müssen nicht hier wohnen.',
  'home.who.anyone_patient': 'Alle. Sie müssen nicht bei uns in Behandlung sein.',
  'home.who.anyone_passenger': 'Alle. Sie müssen nicht mit uns gefahren sein.',
  'home.who.representative':
    'Auch eine Person, der Sie vertrauen, kann sich für Sie beschweren: aus der Familie, aus dem Freundeskreis oder eine Anwältin, ein Anwalt.',
  'home.who.anonymous': 'Sie können auch anonym bleiben.',
  'home.who.aboutHandling':
    'Sie können sich auch darüber beschweren, wie wir mit einer früheren Beschwerde umgegangen sind.',

  'home.where.title': 'Wo Sie sich beschweren können',
  'home.where.online': 'Online',
  'home.where.onlineHint': 'Auf dieser Seite, Tag und Nacht.',
  'home.where.email': 'E-Mail',
  'home.where.phone': 'Telefon',
  'home.where.post': 'Post',
  'home.where.inPerson': 'Persönlich',
  'home.where.paper': 'Auf Papier',
  'home.where.paperLink': 'Formular zum Ausdrucken und Ausfüllen (PDF)',

  'home.give.title': 'Was Sie uns sagen sollten',
  'home.give.whatHappened': 'Was passiert ist, mit Ihren eigenen Worten und in Ihrer eigenen Sprache.',
  'home.give.contact': 'Wie wir Sie erreichen können.',
  'home.give.more': 'Nur diese beiden Angaben sind nötig. Wenn Sie es haben, hilft uns auch:',
  'home.give.whenWhere': 'wann und wo es passiert ist',
  'home.give.product': 'das Produkt oder die Dienstleistung und eine Bestell- oder Vertragsnummer',
  'home.give.remedy': 'was die Sache für Sie in Ordnung bringen würde',
  'home.give.files': 'Fotos, Rechnungen oder Briefe',

  'home.steps.title': 'Wie es dann weitergeht',
  'home.steps.receipt.title': 'Wir bestätigen, dass wir es haben',
  'home.steps.receipt.text': 'Sie bekommen sofort eine Vorgangsnummer.',
  'home.steps.restatement.title': 'Wir prüfen, ob wir Sie verstanden haben',
  'home.steps.restatement.text':
    'Ein Mensch sagt Ihnen {{within}} in einfachen Worten, was wir verstanden haben. Sie können es berichtigen.',
  'home.steps.investigation.title': 'Wir gehen der Sache nach',
  'home.steps.investigation.text':
    'Die Person, über die Sie sich beschweren, wird gehört, aber sie entscheidet nie. Wir halten Sie auf dem Laufenden: {{every}}.',
  'home.steps.decision.title': 'Wir entscheiden und sagen Ihnen, warum',
  'home.steps.decision.text': 'Unsere Antwort mit Gründen bekommen Sie {{within}}.',
  'home.steps.outcome.title': 'Sie sagen, ob Sie sie annehmen',
  'home.steps.outcome.text': 'Wenn nicht, sieht sich eine andere Person die Sache noch einmal an.',
  'home.steps.late': 'Wenn wir einmal länger brauchen, sagen wir es Ihnen vorher, und auch, warum.',

  'home.remedies.title': 'Was wir für Sie tun können',
  'home.remedies.text': 'Das hängt davon ab, was passiert ist. Zum Beispiel:',

  'home.outside.title': 'Wenn Sie mit unserer Antwort nicht einverstanden sind',
  'home.outside.review':
    'Sie können uns um eine Überprüfung bitten. Dann sieht sich eine Person Ihr Anliegen noch einmal an, die an der ersten Antwort nicht beteiligt war. Auch das kostet nichts.',
  'home.outside.list': 'Sie können sich auch an jemanden wenden, der von uns unabhängig ist:',
  'home.outside.none': 'Sie können sich außerdem jederzeit an ein Gericht oder an eine Behörde wenden.',

  'home.status.title': 'Wie Sie sehen, wie es steht',
  'home.status.text':
    'Mit Ihrer Vorgangsnummer und Ihrem Zugangscode sehen Sie jeden Schritt, den nächsten Termin und unsere Nachrichten. Dort können Sie auch etwas ergänzen und uns schreiben.',

  'home.help.title': 'Wenn Sie Hilfe brauchen',
  'home.help.text':
    'Sagen Sie uns, was es Ihnen leichter macht: große Schrift, ein Anruf, jemand, der es für Sie aufschreibt. Sie müssen nicht erklären, warum.',
  'home.help.languages': 'Sie können uns in jeder Sprache dieser Seite schreiben. Wir antworten in Ihrer.',
}
