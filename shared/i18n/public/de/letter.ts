import type { Translation } from '../../keys.ts'
import type { letter as english } from '../en/letter.ts'

export const letter: Translation<typeof english> = {
  'letter.salutation': 'Guten Tag {{name}},',
  'letter.salutation.noName': 'Sehr geehrte Damen und Herren,',
  'letter.closing': 'Mit freundlichen Grüßen',
  'letter.follow': 'Sehen Sie, wie es um Ihr Anliegen steht: {{url}}',

  'letter.acknowledgement.subject': 'Wir haben Ihre Beschwerde vom {{receivedOn}}',
  'letter.acknowledgement.body': `vielen Dank, dass Sie uns erzählt haben, was passiert ist. Wir haben Ihre Beschwerde und gehen ihr sorgfältig nach.

Ihre Vorgangsnummer ist {{reference}}. Ihr Zugangscode ist {{accessCode}}. Mit beiden sehen Sie auf {{trackingUrl}}, wie es um Ihr Anliegen steht. Oder Sie rufen uns an und nennen die Vorgangsnummer.

Ein Mensch sagt Ihnen in einfachen Worten, was wir verstanden haben, und zwar spätestens bis zu diesem Tag: {{restatementDueOn}}.

Unsere Antwort mit Gründen bekommen Sie spätestens bis zu diesem Tag: {{decisionDueOn}}. Wenn wir länger brauchen, sagen wir es Ihnen vorher, und auch, warum.

Das kostet Sie nichts und bringt Ihnen nie Nachteile.`,

  'letter.restatement.subject': 'Haben wir Sie richtig verstanden?',
  'letter.restatement.body': `ich habe Ihre Beschwerde vom {{receivedOn}} gelesen. So habe ich sie verstanden:

{{restatement}}

Darum haben Sie uns gebeten:

{{remedySought}}

Stimmt etwas nicht, oder fehlt etwas? Dann sagen Sie es uns bitte: per Brief, am Telefon oder auf {{trackingUrl}}. Wenn wir nichts von Ihnen hören, machen wir so weiter.

Unsere Antwort bekommen Sie spätestens bis zu diesem Tag: {{decisionDueOn}}.`,

  'letter.holding.subject': 'Wir brauchen mehr Zeit für Ihre Beschwerde',
  'letter.holding.body': `wir wollten Ihre Beschwerde vom {{receivedOn}} bis heute beantworten. Es tut uns leid, dass wir das noch nicht können.

Der Grund ist:

{{reason}}

Unsere Antwort bekommen Sie spätestens bis zu diesem Tag: {{decisionDueOn}}. Sie können sich schon jetzt an jemand Unabhängigen wenden:

{{outsideRoutes}}`,

  'letter.decision.subject': 'Unsere Antwort auf Ihre Beschwerde',
  'letter.decision.body': `vielen Dank für Ihre Geduld. Wir sind Ihrer Beschwerde vom {{receivedOn}} nachgegangen. Es ging um Folgendes:

{{restatement}}

## Was wir festgestellt und entschieden haben

{{points}}

## Was wir tun

{{remedies}}

## Wenn Sie nicht einverstanden sind

Bitte sagen Sie uns bis zu diesem Tag, ob Sie diese Antwort annehmen: {{answerBy}}. Wenn nicht, bitten Sie uns um eine Überprüfung: per Brief, am Telefon oder auf {{trackingUrl}}. Dann sieht sich eine Person Ihre Beschwerde noch einmal an, die an dieser Antwort nicht beteiligt war. Das kostet nichts.

Sie können sich auch an jemanden wenden, der von uns unabhängig ist:

{{outsideRoutes}}`,

  'letter.reviewDecision.subject': 'Unsere Antwort nach der Überprüfung Ihrer Beschwerde',
  'letter.reviewDecision.body': `Sie waren mit unserer Antwort vom {{decidedOn}} nicht einverstanden und haben um eine Überprüfung gebeten. Ich war an jener Antwort nicht beteiligt und habe mir alles noch einmal angesehen.

## Was ich festgestellt und entschieden habe

{{points}}

## Was wir tun

{{remedies}}

## Wenn Sie immer noch nicht einverstanden sind

Dies ist unsere endgültige Antwort. Sie können sich jetzt an jemanden wenden, der von uns unabhängig ist:

{{outsideRoutes}}

Dort braucht man diesen Brief und Ihre Vorgangsnummer {{reference}}.`,

  'letter.closing.subject': 'Ihr Anliegen ist abgeschlossen',
  'letter.closing.body': `Ihr Anliegen {{reference}} ist jetzt abgeschlossen:

{{closingReason}}

Stimmt doch noch etwas nicht? Bis zu diesem Tag können Sie es wieder aufnehmen lassen: {{reopenUntil}}. Das geht per Brief, am Telefon oder auf {{trackingUrl}}.

Vielen Dank, dass Sie es uns gesagt haben. Das hilft uns, besser zu werden.`,

  'letter.point.upheld': 'In diesem Punkt geben wir Ihnen recht.',
  'letter.point.partlyUpheld': 'In diesem Punkt geben wir Ihnen teilweise recht.',
  'letter.point.notUpheld': 'In diesem Punkt sind wir anderer Ansicht als Sie.',
  'letter.point.reasons': 'Unsere Gründe: {{reasons}}',
  'letter.remedies.none': 'Wir bieten keine Abhilfe an. Die Gründe stehen oben.',
  'letter.remedies.by': '{{remedy}}, spätestens {{date}}',
  'letter.remedySought.none': 'Sie haben nichts genannt. Sagen Sie es uns, wenn es etwas gibt.',
  'letter.outsideRoute.window': 'möglich bis {{date}}',
  'letter.outsideRoutes.none': 'Sie können sich jederzeit an ein Gericht oder an eine Behörde wenden.',
}
