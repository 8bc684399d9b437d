import type { Translation } from '../../keys.ts'
import type { home as english } from '../en/home.ts'

export const home: Translation<typeof english> = {
  'home.title': 'Ci dica che cosa non ha funzionato',
  'home.lead': 'Vogliamo saperlo, e vogliamo rimediare.',
  'home.free': 'È gratis. Non serve un account. Non avrà mai conseguenze negative per lei.',
  'home.firstAnswer': 'Una persona legge quello che scrive e le risponde {{within}}.',
  'home.start.complaint': 'Fare un reclamo',
  'home.start.others': 'Oppure ci dica altro',
  'home.start.compliment': 'Fare un elogio',
  'home.start.suggestion': 'Dare un suggerimento',
  'home.start.enquiry': 'Fare una domanda',
  'home.track.title': 'Ci ha già scritto?',
  'home.track.link': 'Vedere a che punto è la sua segnalazione',

  'home.who.title': 'Chi può fare un reclamo',
  'home.who.anyone': 'Chiunque. Non serve avere comprato qualcosa da noi.',
  'home.who.anyone_citizen': 'Chiunque. Non serve abitare qui.',
  'home.who.anyone_patient': 'Chiunque. Non serve essere in cura da noi.',
  'home.who.anyone_passenger': 'Chiunque. Non serve avere viaggiato con noi.',
  'home.who.representative':
    'Una persona di fiducia può fare il reclamo per lei: un familiare, un amico, un avvocato.',
  'home.who.anonymous': 'Può anche non dire chi è.',
  'home.who.aboutHandling':
    'Può fare un reclamo anche sul modo in cui abbiamo seguito un reclamo precedente.',

  'home.where.title': 'Dove può fare un reclamo',
  'home.where.online': 'Online',
  'home.where.onlineHint': 'Su questa pagina, giorno e notte.',
  'home.where.email': 'E-mail',
  'home.where.phone': 'Telefono',
  'home.where.post': 'Posta',
  'home.where.inPerson': 'Di persona',
  'home.where.paper': 'Su carta',
  'home.where.paperLink': 'Modulo da stampare e compilare (PDF)',

  'home.give.title': 'Che cosa dirci',
  'home.give.whatHappened': 'Che cosa è successo, con parole sue e nella sua lingua.',
  'home.give.contact': 'Come possiamo contattarla.',
  'home.give.more': 'Servono solo queste due cose. Se le ha, ci aiutano anche:',
  'home.give.whenWhere': 'quando e dove è successo',
  'home.give.product': 'il prodotto o il servizio, e un numero di ordine o di contratto',
  'home.give.remedy': 'che cosa risolverebbe il problema per lei',
  'home.give.files': 'foto, fatture o lettere',

  'home.steps.title': 'Che cosa succede poi',
  'home.steps.receipt.title': 'Confermiamo che l’abbiamo ricevuto',
  'home.steps.receipt.text': 'Riceve subito un riferimento.',
  'home.steps.restatement.title': 'Controlliamo di avere capito bene',
  'home.steps.restatement.text':
    'Una persona le dice {{within}}, con parole semplici, che cosa abbiamo capito. Lei può correggerlo.',
  'home.steps.investigation.title': 'Esaminiamo la questione',
  'home.steps.investigation.text':
    'La persona di cui si lamenta viene ascoltata, ma non decide mai. Le diamo notizie {{every}}.',
  'home.steps.decision.title': 'Decidiamo e le diciamo perché',
  'home.steps.decision.text': 'Riceve la nostra risposta motivata {{within}}.',
  'home.steps.outcome.title': 'Lei dice se la accetta',
  'home.steps.outcome.text': 'Se non la accetta, un’altra persona esamina di nuovo la questione.',
  'home.steps.late': 'Se ci serve più tempo, glielo diciamo prima, e le diciamo perché.',

  'home.remedies.title': 'Che cosa possiamo fare per lei',
  'home.remedies.text': 'Dipende da che cosa è successo. Per esempio:',

  'home.outside.title': 'Se non è d’accordo con la nostra risposta',
  'home.outside.review':
    'Può chiederci un riesame. Una persona che non ha partecipato alla prima risposta esamina di nuovo la sua segnalazione. Anche questo è gratis.',
  'home.outside.list': 'Può anche rivolgersi a chi è indipendente da noi:',
  'home.outside.none': 'Può anche rivolgersi in ogni momento a un tribunale o a un’autorità pubblica.',

  'home.status.title': 'Come vedere a che punto siamo',
  'home.status.text':
    'Con il riferimento e il codice di accesso vede ogni passo, la prossima data e i nostri messaggi. Lì può aggiungere altro e scriverci.',

  'home.help.title': 'Se ha bisogno di aiuto',
  'home.help.text':
    'Ci dica che cosa le rende le cose più facili: caratteri grandi, una telefonata, qualcuno che scriva per lei. Non deve spiegare perché.',
  'home.help.languages': 'Può scriverci in tutte le lingue di questa pagina. Rispondiamo nella sua.',
}
