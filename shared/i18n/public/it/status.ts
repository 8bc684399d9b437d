import type { Translation } from '../../keys.ts'
import type { status as english } from '../en/status.ts'

export const status: Translation<typeof english> = {
  'step.received': 'L’abbiamo ricevuto',
  'step.understanding': 'Controlliamo di avere capito bene',
  'step.investigation': 'Esaminiamo la questione',
  'step.decision': 'La nostra risposta',
  'step.yourAnswer': 'Lei dice se la accetta',
  'step.yourChoice': 'Lei sceglie come continuare',
  'step.review': 'Un’altra persona esamina di nuovo la questione',
  'step.outside': 'Un ente indipendente la esamina',
  'step.remedy': 'Facciamo quello che abbiamo promesso',
  'step.passedOn': 'Lo riferiamo',
  'step.consideration': 'Ci riflettiamo',
  'step.answer': 'La nostra risposta',
  'step.closed': 'Chiuso',

  'status.complaint.received':
    'Abbiamo il suo reclamo. Una persona lo leggerà e le dirà che cosa abbiamo capito.',
  'status.complaint.restated': 'Le abbiamo detto che cosa abbiamo capito. Ci dica se qualcosa è sbagliato.',
  'status.complaint.assessing': 'Stiamo valutando quanto è grave e chi se ne deve occupare.',
  'status.complaint.investigating':
    'Stiamo cercando di capire che cosa è successo. La persona di cui si lamenta viene ascoltata, ma non decide.',
  'status.complaint.waitingForYou': 'Abbiamo una domanda per lei. Continuiamo appena abbiamo sue notizie.',
  'status.complaint.deciding': 'Sappiamo che cosa è successo e stiamo decidendo come rimediare.',
  'status.complaint.answered': 'Ha la nostra risposta. Ci dica se la accetta.',
  'status.complaint.refused':
    'Non accetta la nostra risposta. La sua segnalazione resta aperta. Può chiedere un riesame o rivolgersi a chi è indipendente da noi.',
  'status.complaint.underReview':
    'Una persona che non ha partecipato alla nostra prima risposta sta esaminando di nuovo la sua segnalazione.',
  'status.complaint.referred': 'La sua segnalazione ora è qui: {{body}}. È un ente indipendente da noi.',
  'status.complaint.carryingOut':
    'Ha accettato la nostra risposta. Ora facciamo quello che abbiamo promesso.',
  'status.complaint.reopened':
    'La sua segnalazione è di nuovo aperta. Guardiamo che cosa non è ancora risolto.',
  'status.complaint.closed.accepted':
    'La sua segnalazione è chiusa. Lei ha accettato la nostra risposta e noi abbiamo fatto quello che avevamo promesso.',
  'status.complaint.closed.noResponse':
    'Abbiamo chiuso la sua segnalazione perché non abbiamo avuto sue notizie. Può farla riaprire.',
  'status.complaint.closed.withdrawn': 'Ha ritirato la sua segnalazione. Non ci lavoriamo più.',
  'status.complaint.closed.duplicate':
    'È la stessa questione di un’altra sua segnalazione. Le seguiamo insieme lì: {{reference}}.',
  'status.complaint.closed.knownMatter':
    'Seguiamo già questa questione in un’altra segnalazione. Lì teniamo conto di ciò che ha scritto.',
  'status.complaint.closed.outOfScope':
    'Su questo non possiamo decidere noi. Le abbiamo detto perché e chi può aiutarla.',
  'status.complaint.closed.exhausted':
    'La sua segnalazione è chiusa. Da noi non ci sono altri passi. Può ancora rivolgersi a chi è indipendente da noi.',
  'status.complaint.closed.endedBefore':
    'Il Suo caso è chiuso. Si è concluso prima che tenessimo il registro attuale.',
  'status.complaint.closed.settledOutside':
    'La sua segnalazione è chiusa. L’ha risolta questo ente: {{body}}.',

  'status.compliment.received': 'Abbiamo il suo elogio. Grazie!',
  'status.compliment.passedOn': 'Le persone interessate lo hanno letto. Grazie!',
  'status.compliment.closed': 'Le persone interessate lo hanno letto. Grazie!',
  'status.suggestion.received': 'Abbiamo il suo suggerimento e lo esamineremo.',
  'status.suggestion.considering': 'Stiamo riflettendo sul suo suggerimento.',
  'status.suggestion.adopted': 'Accogliamo il suo suggerimento. Grazie!',
  'status.suggestion.declined':
    'Non accogliamo il suo suggerimento. Qui sotto può leggere perché. La ringraziamo lo stesso.',
  'status.suggestion.closed': 'Il suo suggerimento è chiuso. La ringraziamo.',
  'status.enquiry.received': 'Abbiamo la sua domanda e risponderemo.',
  'status.enquiry.answering': 'Stiamo preparando la risposta alla sua domanda.',
  'status.enquiry.answered': 'Ha la nostra risposta.',
  'status.enquiry.closed': 'Abbiamo risposto alla sua domanda e l’abbiamo chiusa. Può sempre farne un’altra.',
  'status.withdrawn': 'L’ha ritirato. Non ci lavoriamo più.',
}
