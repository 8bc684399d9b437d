import type { Translation } from '../../keys.ts'
import type { track as english } from '../en/track.ts'

export const track: Translation<typeof english> = {
  'track.signIn.title': 'Vedere a che punto è la sua segnalazione',
  'track.signIn.lead':
    'Servono il riferimento e il codice di accesso che le abbiamo dato quando ci ha scritto.',
  'track.reference.label': 'Riferimento',
  'track.reference.hint': 'Con lettere maiuscole o minuscole, con o senza spazi.',
  'track.accessCode.label': 'Codice di accesso',
  'track.signIn.button': 'Apri la mia segnalazione',
  'track.signIn.lost': 'Non ho più il codice di accesso',
  'track.signIn.expired':
    'Per la sua sicurezza, dopo un po’ di tempo abbiamo chiuso la pagina della sua segnalazione. La apra di nuovo. Niente di quello che ha inviato è andato perso.',
  'track.signOut': 'Chiudi la mia segnalazione su questo dispositivo',
  'track.signedOut.title': 'La pagina della sua segnalazione è chiusa su questo dispositivo',
  'track.signedOut.text': 'Può tornare in ogni momento con il riferimento e il codice di accesso.',

  'track.lost.title': 'Ricevere un nuovo codice di accesso',
  'track.lost.lead':
    'Ci dica il riferimento e l’indirizzo e-mail che ci ha dato. Inviamo lì un link per un nuovo codice. Il vecchio codice vale finché non usa il link.',
  'track.lost.button': 'Invia il link',
  'track.lost.noEmail':
    'Non abbiamo un suo indirizzo e-mail? Ci chiami o ci scriva. Le facciamo qualche domanda e poi le diamo un nuovo codice.',
  'track.lost.sent.title': 'Guardi nella sua posta',
  'track.lost.sent.text_one':
    'Se il riferimento e l’indirizzo corrispondono, un messaggio è in arrivo. Il link che contiene vale {{count}} ora.',
  'track.lost.sent.text_other':
    'Se il riferimento e l’indirizzo corrispondono, un messaggio è in arrivo. Il link che contiene vale {{count}} ore.',
  'track.lost.sent.text_many':
    'Se il riferimento e l’indirizzo corrispondono, un messaggio è in arrivo. Il link che contiene vale {{count}} ore.',
  'track.newCode.title': 'Creare un nuovo codice di accesso',
  'track.newCode.lead':
    'Quando preme il pulsante, riceve un nuovo codice di accesso per la segnalazione {{reference}}. Quello vecchio non vale più.',
  'track.newCode.button': 'Crea un nuovo codice',
  'track.newCode.done.title': 'Il suo nuovo codice di accesso',
  'track.newCode.done.text':
    'Il vecchio codice non vale più. Mostriamo questo una volta sola: lo annoti adesso.',

  'track.confirmEmail.title': 'Questo indirizzo e-mail è suo?',
  'track.confirmEmail.lead': 'Invieremo le novità sulla sua segnalazione a {{email}}.',
  'track.confirmEmail.button': 'Sì, questo indirizzo è mio',
  'track.confirmEmail.notYou':
    'Non è suo? Chiuda semplicemente questa pagina. Non invieremo più niente a questo indirizzo.',
  'track.confirmEmail.done.title': 'Grazie. Il suo indirizzo è confermato.',
  'track.confirmEmail.done.text': 'D’ora in poi riceverà lì le novità sulla sua segnalazione.',
  'track.link.expired.title': 'Questo link non vale più',
  'track.link.expired.text':
    'È già stato usato, oppure è troppo vecchio. Con il riferimento e il codice di accesso può comunque aprire la sua segnalazione.',

  'track.title.complaint': 'Il suo reclamo',
  'track.title.compliment': 'Il suo elogio',
  'track.title.suggestion': 'Il suo suggerimento',
  'track.title.enquiry': 'La sua domanda',
  'track.received': 'Ricevuto {{date}}',
  'track.next.title': 'Prossimo passo',
  'track.next.by': '{{what}} – al più tardi {{date}}.',
  'track.next.overdue':
    'È più tardi di quanto avevamo promesso. Ci dispiace. Ora qualcuno si assicura che lei abbia nostre notizie.',
  'track.next.why': 'Perché questa data?',
  'track.next.promise': 'Promettiamo di farlo {{within}}, a partire da questo giorno: {{date}}.',
  'track.saved.restatementConfirmed': 'Grazie. Continuiamo come ha confermato.',
  'track.saved.restatementCorrected': 'Grazie. Abbiamo la sua correzione e le risponderemo.',
  'track.saved.message': 'Abbiamo il suo messaggio.',
  'track.saved.objected': 'Abbiamo ricevuto la sua obiezione. La esamina un’altra persona.',
  'track.saved.files': 'Abbiamo i suoi file.',
  'track.saved.information': 'Grazie. Abbiamo annotato quello che ci ha detto.',
  'track.saved.remedy': 'Abbiamo annotato che cosa preferisce.',
  'track.saved.accepted': 'Grazie. Abbiamo annotato che accetta la nostra risposta.',
  'track.saved.refused':
    'Abbiamo annotato che non accetta la nostra risposta. La sua segnalazione resta aperta.',
  'track.saved.reviewRequested':
    'Abbiamo la sua richiesta. Un’altra persona esaminerà di nuovo la sua segnalazione.',
  'track.saved.withdrawn': 'Ha ritirato la sua segnalazione.',
  'track.saved.emailConfirmed': 'Il suo indirizzo e-mail è confermato.',

  'track.timeline.title': 'I passi',
  'track.timeline.done': 'Fatto',
  'track.timeline.current': 'Adesso',
  'track.timeline.ahead': 'Più avanti',
  'track.timeline.by': 'al più tardi {{date}}',

  'track.restatement.title': 'Abbiamo capito bene?',
  'track.restatement.lead': 'Ecco che cosa abbiamo capito:',
  'track.restatement.yes': 'Sì, è giusto',
  'track.restatement.correct': 'Qualcosa è sbagliato o manca',
  'track.restatement.correction.label': 'Che cosa dobbiamo correggere?',
  'track.restatement.send': 'Invia la correzione',
  'track.restatement.silence': 'Se non risponde, continuiamo così.',

  'track.information.title': 'Che cosa dobbiamo ancora sapere',
  'track.information.lead':
    'Con questo possiamo andare avanti. Quello che ci ha già detto è compilato: basta controllarlo.',
  'track.information.tell': 'Ci indichi per favore:',
  'track.information.check': 'Controlli per favore se questo è ancora giusto:',
  'track.information.how':
    'Per rispondere apra il suo caso. Quello che sappiamo già è compilato, non deve scriverlo di nuovo.',
  'track.information.isItRight': 'Questo è ciò che abbiamo. Lo corregga se non è giusto.',
  'track.information.send': 'Invia',
  'track.information.empty': 'Lasci vuoto quello che non sa.',
  'track.information.affectedParties': 'Chi altro è interessato?',

  'track.remedy.title': 'Che cosa risolverebbe il problema per lei?',
  'track.remedy.lead':
    'Possiamo offrire una di queste soluzioni. Quale preferisce? Ci aiuta a decidere, ma non possiamo ancora prometterla.',
  'track.remedy.asked': 'Ha chiesto: {{remedy}}',
  'track.remedy.choose': 'Preferisco',
  'track.remedy.none': 'Nessuna di queste',
  'track.remedy.comment.label': 'C’è qualcosa che dovremmo sapere?',
  'track.remedy.send': 'Invia la mia scelta',

  'track.decision.title': 'La nostra risposta',
  'track.decision.on': 'Inviata {{date}}',
  'track.decision.reviewed': 'La nostra risposta dopo il riesame',
  'track.decision.point': 'Punto {{number}}',
  'track.decision.upheld': 'Le diamo ragione',
  'track.decision.partlyUpheld': 'Le diamo ragione in parte',
  'track.decision.notUpheld': 'Non siamo d’accordo con lei',
  'track.decision.reasons': 'Perché',
  'track.decision.remedies': 'Che cosa facciamo',
  'track.decision.remedyBy': '{{remedy}} – al più tardi {{date}}',
  'track.decision.remedyDone': '{{remedy}} – fatto {{date}}',
  'track.decision.letter': 'La nostra lettera (PDF)',

  'track.answer.title': 'Accetta la nostra risposta?',
  'track.answer.lead': 'Si prenda il tempo che le serve. Può rispondere fino a {{date}}.',
  'track.answer.choose': 'La sua risposta',
  'track.answer.accept': 'Sì, la accetto',
  'track.answer.acceptHint': 'Facciamo quello che abbiamo promesso e chiudiamo la sua segnalazione.',
  'track.answer.review': 'No, chiedo un riesame',
  'track.answer.reviewHint':
    'Una persona che non ha partecipato a questa risposta esamina di nuovo la sua segnalazione. È gratis.',
  'track.answer.refuse': 'No, e non voglio un riesame',
  'track.answer.refuseHint':
    'La sua segnalazione non conta come risolta. Può ancora rivolgersi a chi è indipendente da noi.',
  'track.answer.reason.label': 'Perché non è d’accordo?',
  'track.answer.reason.hint': 'Solo se ha scelto no. Che cosa ci è sfuggito o abbiamo capito male?',
  'track.answer.send': 'Invia la mia risposta',
  'track.answer.silence':
    'Se non abbiamo sue notizie, glielo ricordiamo una volta. Poi chiudiamo la sua segnalazione in questo giorno: {{date}}. Potrà farla riaprire più avanti.',

  'track.outside.title': 'Chi è indipendente da noi',
  'track.outside.lead':
    'Non deve per forza essere d’accordo con noi. Questi enti possono esaminare la sua segnalazione:',
  'track.outside.window': 'Può rivolgersi lì fino a {{date}}.',
  'track.outside.cost': 'Costo: {{cost}}',

  'track.messages.title': 'Messaggi',
  'track.messages.none': 'Ancora nessun messaggio.',
  'track.messages.fromYou': 'Lei',
  'track.messages.fromUs': '{{organization}}',
  'track.messages.write.label': 'Ci scriva',
  'track.messages.write.hint':
    'Chieda qualcosa, o aggiunga quello che le viene in mente. Lo leggiamo prima di continuare.',
  'track.messages.files.label': 'Aggiunga file',
  'track.messages.send': 'Invia',

  'track.restriction.title': 'Alcuni modi per contattarci per lei sono chiusi',
  'track.restriction.lead': 'Dopo quanto è successo, non possiamo seguire il suo caso in questi modi:',
  'track.restriction.phone': 'per telefono',
  'track.restriction.counter': 'allo sportello',
  'track.restriction.email': 'per e-mail',
  'track.restriction.until': 'Resta così fino a questo giorno: {{date}}. Allora riesamineremo la situazione.',
  'track.restriction.stays':
    'Le lettere e questa pagina restano aperte per lei, e il suo reclamo va avanti come prima.',
  'track.restriction.objected':
    'Lei ha fatto obiezione. Ora la esamina una persona che non ha preso questa decisione, e le farà sapere.',
  'track.restriction.decided':
    'Una persona che non aveva preso questa decisione ha esaminato la sua obiezione. Per ora questi modi restano chiusi.',
  'track.restriction.object': 'Non sono d’accordo',
  'track.restriction.objection.label': 'Perché non è d’accordo?',
  'track.restriction.objection.hint':
    'Ci racconti come è andata dal suo punto di vista. Lo leggerà una persona che non ha preso questa decisione. Non ci saranno conseguenze negative per il suo reclamo.',
  'track.restriction.send': 'Invia la mia obiezione',

  'track.yours.title': 'Che cosa ci ha detto',
  'track.yours.remedy': 'Che cosa risolverebbe il problema',
  'track.yours.product': 'Prodotto o servizio',
  'track.yours.orderNumber': 'Numero',
  'track.yours.when': 'Quando',
  'track.yours.where': 'Dove',
  'track.yours.receipt': 'Ricevuta (PDF)',

  'track.more.title': 'Che cos’altro può fare',
  'track.handling.link': 'Fare un reclamo su come seguiamo questa segnalazione',
  'track.handling.hint': 'La esaminerà una persona che non se ne occupa.',
  'track.withdraw.link': 'Ritirare la segnalazione',
  'track.withdraw.title': 'Vuole ritirare la sua segnalazione?',
  'track.withdraw.lead':
    'In questo caso non ci lavoriamo più. Conserviamo una traccia del suo messaggio. Potrà fare di nuovo un reclamo sulla stessa questione più avanti.',
  'track.withdraw.reason.label': 'Vuole dirci perché?',
  'track.withdraw.button': 'Sì, ritirala',
  'track.withdraw.keep': 'No, lasciala aperta',
  'track.reopen.title': 'Alla fine non è risolto?',
  'track.reopen.lead': 'Può far riaprire la sua segnalazione fino a {{date}}.',
  'track.reopen.reason.label': 'Che cosa è ancora aperto?',
  'track.reopen.button': 'Riapri la mia segnalazione',
  'track.saved.reopened': 'La sua segnalazione è di nuovo aperta.',
}
