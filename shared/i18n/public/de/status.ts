import type { Translation } from '../../keys.ts'
import type { status as english } from '../en/status.ts'

export const status: Translation<typeof english> = {
  'step.received': 'Wir haben es',
  'step.understanding': 'Wir prüfen, ob wir Sie verstanden haben',
  'step.investigation': 'Wir gehen der Sache nach',
  'step.decision': 'Unsere Antwort',
  'step.yourAnswer': 'Sie sagen, ob Sie sie annehmen',
  'step.yourChoice': 'Sie wählen, wie es weitergeht',
  'step.review': 'Eine andere Person sieht es sich noch einmal an',
  'step.outside': 'Jemand Unabhängiges sieht es sich an',
  'step.remedy': 'Wir tun, was wir versprochen haben',
  'step.passedOn': 'Wir geben es weiter',
  'step.consideration': 'Wir denken darüber nach',
  'step.answer': 'Unsere Antwort',
  'step.closed': 'Abgeschlossen',

  'status.complaint.received':
    'Wir haben Ihre Beschwerde. Ein Mensch wird sie lesen und Ihnen sagen, was wir verstanden haben.',
  'status.complaint.restated':
    'Wir haben Ihnen gesagt, was wir verstanden haben. Bitte sagen Sie uns, wenn etwas nicht stimmt.',
  'status.complaint.assessing': 'Wir sehen uns an, wie ernst die Sache ist und wer sich darum kümmern soll.',
  'status.complaint.investigating':
    'Wir finden heraus, was passiert ist. Die Person, über die Sie sich beschweren, wird gehört, entscheidet aber nicht.',
  'status.complaint.waitingForYou':
    'Wir haben eine Frage an Sie. Sobald wir von Ihnen hören, machen wir weiter.',
  'status.complaint.deciding':
    'Wir wissen, was passiert ist, und entscheiden gerade, wie wir es in Ordnung bringen.',
  'status.complaint.answered': 'Sie haben unsere Antwort. Bitte sagen Sie uns, ob Sie sie annehmen.',
  'status.complaint.refused':
    'Sie nehmen unsere Antwort nicht an. Ihr Anliegen bleibt offen. Sie können um eine Überprüfung bitten oder sich an jemand Unabhängigen wenden.',
  'status.complaint.underReview':
    'Eine Person, die an unserer ersten Antwort nicht beteiligt war, sieht sich Ihr Anliegen noch einmal an.',
  'status.complaint.referred':
    'Ihr Anliegen liegt jetzt hier: {{body}}. Diese Stelle ist von uns unabhängig.',
  'status.complaint.carryingOut':
    'Sie haben unsere Antwort angenommen. Wir tun jetzt, was wir versprochen haben.',
  'status.complaint.reopened': 'Ihr Anliegen ist wieder offen. Wir sehen uns an, was noch nicht geklärt ist.',
  'status.complaint.closed.accepted':
    'Ihr Anliegen ist abgeschlossen. Sie haben unsere Antwort angenommen, und wir haben getan, was wir versprochen haben.',
  'status.complaint.closed.noResponse':
    'Wir haben Ihr Anliegen abgeschlossen, weil wir nichts von Ihnen gehört haben. Sie können es wieder aufnehmen lassen.',
  'status.complaint.closed.withdrawn': 'Sie haben Ihr Anliegen zurückgezogen. Wir bearbeiten es nicht mehr.',
  'status.complaint.closed.duplicate':
    'Es ist dieselbe Sache wie ein anderes Anliegen von Ihnen. Wir bearbeiten beide dort: {{reference}}.',
  'status.complaint.closed.knownMatter':
    'Wir kümmern uns um diese Sache schon in einem anderen Vorgang. Was Sie geschrieben haben, berücksichtigen wir dort.',
  'status.complaint.closed.outOfScope':
    'Darüber können wir nicht entscheiden. Wir haben Ihnen gesagt, warum, und wer helfen kann.',
  'status.complaint.closed.exhausted':
    'Ihr Anliegen ist abgeschlossen. Bei uns gibt es keinen weiteren Schritt. Sie können sich weiterhin an jemand Unabhängigen wenden.',
  'status.complaint.closed.endedBefore':
    'Ihr Fall ist abgeschlossen. Er endete, bevor wir unser heutiges Register führten.',
  'status.complaint.closed.settledOutside':
    'Ihr Anliegen ist abgeschlossen. Geklärt hat es diese Stelle: {{body}}.',

  'status.compliment.received': 'Wir haben Ihr Lob. Vielen Dank!',
  'status.compliment.passedOn': 'Die Menschen, die Sie meinen, haben es gelesen. Vielen Dank!',
  'status.compliment.closed': 'Die Menschen, die Sie meinen, haben es gelesen. Vielen Dank!',
  'status.suggestion.received': 'Wir haben Ihren Vorschlag und werden ihn uns ansehen.',
  'status.suggestion.considering': 'Wir denken über Ihren Vorschlag nach.',
  'status.suggestion.adopted': 'Wir greifen Ihren Vorschlag auf. Vielen Dank!',
  'status.suggestion.declined':
    'Wir greifen Ihren Vorschlag nicht auf. Warum, lesen Sie unten. Vielen Dank trotzdem dafür.',
  'status.suggestion.closed': 'Ihr Vorschlag ist abgeschlossen. Vielen Dank dafür.',
  'status.enquiry.received': 'Wir haben Ihre Frage und werden sie beantworten.',
  'status.enquiry.answering': 'Wir arbeiten an der Antwort auf Ihre Frage.',
  'status.enquiry.answered': 'Sie haben unsere Antwort.',
  'status.enquiry.closed':
    'Ihre Frage ist beantwortet und abgeschlossen. Sie können jederzeit wieder fragen.',
  'status.withdrawn': 'Sie haben es zurückgezogen. Wir bearbeiten es nicht mehr.',
}
