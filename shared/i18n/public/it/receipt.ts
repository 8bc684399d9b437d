import type { Translation } from '../../keys.ts'
import type { receipt as english } from '../en/receipt.ts'

export const receipt: Translation<typeof english> = {
  'receipt.title.complaint': 'Abbiamo ricevuto il suo reclamo',
  'receipt.title.compliment': 'Abbiamo ricevuto il suo elogio. Grazie!',
  'receipt.title.suggestion': 'Abbiamo ricevuto il suo suggerimento. Grazie!',
  'receipt.title.enquiry': 'Abbiamo ricevuto la sua domanda',
  'receipt.sorry': 'Ci dispiace che abbia avuto motivo di scriverci. Lo esamineremo con cura.',
  'receipt.reference.label': 'Il suo riferimento',
  'receipt.accessCode.label': 'Il suo codice di accesso',
  'receipt.keep':
    'Li annoti tutti e due, stampi questa pagina o la fotografi. Mostriamo il codice di accesso una volta sola.',
  'receipt.secret':
    'Chi li ha tutti e due può leggere la sua segnalazione. Il nostro personale non le chiederà mai il codice di accesso.',
  'receipt.print': 'Stampa questa pagina',
  'receipt.pdf': 'Salva la ricevuta (PDF)',
  'receipt.track.link': 'Apri la sua segnalazione',
  'receipt.qr.caption': 'Questo codice apre la pagina in cui può seguire la sua segnalazione.',
  'receipt.email.pending':
    'Abbiamo inviato un messaggio a {{email}}. Apra il link che contiene, così sappiamo che l’indirizzo è suo. Fino ad allora non inviamo dettagli a quell’indirizzo.',
  'receipt.email.notArrived':
    'Dopo qualche minuto non c’è niente? Guardi nella posta indesiderata. Può seguire la sua segnalazione anche senza quel messaggio.',
  'receipt.anonymous':
    'Ha scelto di non dire chi è. Può tornare qui solo con il riferimento e il codice di accesso: non possiamo inviarglieli di nuovo.',
  'receipt.next.title': 'Che cosa succede adesso',
  'receipt.next.complaint.restatement': 'Una persona le dice che cosa abbiamo capito. Lei può correggerlo.',
  'receipt.next.complaint.decision': 'Riceve la nostra risposta motivata.',
  'receipt.next.complaint.late':
    'Se ci serve più tempo, glielo diciamo prima di quel giorno, e le diciamo perché.',
  'receipt.next.compliment.passedOn': 'Lo riferiamo alle persone interessate.',
  'receipt.next.suggestion.answer': 'Le diciamo se lo accogliamo, e perché.',
  'receipt.next.enquiry.answer': 'Riceve la nostra risposta.',
  'receipt.another': 'Dirci altro',
}
