import type { Translation } from '../../keys.ts'
import type { receipt as english } from '../en/receipt.ts'

export const receipt: Translation<typeof english> = {
  'receipt.title.complaint': 'Wir haben Ihre Beschwerde',
  'receipt.title.compliment': 'Wir haben Ihr Lob. Vielen Dank!',
  'receipt.title.suggestion': 'Wir haben Ihren Vorschlag. Vielen Dank!',
  'receipt.title.enquiry': 'Wir haben Ihre Frage',
  'receipt.sorry':
    'Es tut uns leid, dass Sie Grund hatten, uns zu schreiben. Wir sehen es uns sorgfältig an.',
  'receipt.reference.label': 'Ihre Vorgangsnummer',
  'receipt.accessCode.label': 'Ihr Zugangscode',
  'receipt.keep':
    'Bitte schreiben Sie beides auf, drucken Sie diese Seite aus oder fotografieren Sie sie. Den Zugangscode zeigen wir nur dieses eine Mal.',
  'receipt.secret':
    'Wer beides hat, kann Ihr Anliegen lesen. Von uns fragt Sie nie jemand nach dem Zugangscode.',
  'receipt.print': 'Diese Seite drucken',
  'receipt.pdf': 'Empfangsbestätigung speichern (PDF)',
  'receipt.track.link': 'Ihr Anliegen öffnen',
  'receipt.qr.caption': 'Dieser Code öffnet die Seite, auf der Sie Ihr Anliegen verfolgen.',
  'receipt.email.pending':
    'Wir haben eine Nachricht an {{email}} geschickt. Bitte öffnen Sie den Link darin, damit wir wissen, dass die Adresse Ihnen gehört. Bis dahin schicken wir keine Einzelheiten dorthin.',
  'receipt.email.notArrived':
    'Nach ein paar Minuten noch nichts da? Sehen Sie im Spam-Ordner nach. Sie können Ihr Anliegen auch ohne diese Nachricht verfolgen.',
  'receipt.anonymous':
    'Sie möchten anonym bleiben. Nur mit der Vorgangsnummer und dem Zugangscode kommen Sie hierher zurück: Wir können Ihnen beide nicht noch einmal schicken.',
  'receipt.next.title': 'Wie es weitergeht',
  'receipt.next.complaint.restatement':
    'Ein Mensch sagt Ihnen, was wir verstanden haben. Sie können es berichtigen.',
  'receipt.next.complaint.decision': 'Sie bekommen unsere Antwort mit Gründen.',
  'receipt.next.complaint.late':
    'Wenn wir länger brauchen, sagen wir es Ihnen vor diesem Tag, und auch, warum.',
  'receipt.next.compliment.passedOn': 'Wir geben es an die Menschen weiter, die es betrifft.',
  'receipt.next.suggestion.answer': 'Wir sagen Ihnen, ob wir ihn aufgreifen, und warum.',
  'receipt.next.enquiry.answer': 'Sie bekommen unsere Antwort.',
  'receipt.another': 'Uns etwas anderes sagen',
}
