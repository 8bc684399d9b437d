import type { Translation } from '../../keys.ts'
import type { letter as english } from '../en/letter.ts'

export const letter: Translation<typeof english> = {
  'letter.salutation': 'Gentile {{name}},',
  'letter.salutation.noName': 'Gentile signora, gentile signore,',
  'letter.closing': 'Cordiali saluti',
  'letter.follow': 'Vedere a che punto è la sua segnalazione: {{url}}',

  'letter.acknowledgement.subject': 'Abbiamo ricevuto il suo reclamo di {{receivedOn}}',
  'letter.acknowledgement.body': `la ringraziamo di averci detto che cosa è successo. Abbiamo il suo reclamo e lo stiamo esaminando con cura.

Il suo riferimento è {{reference}}. Il suo codice di accesso è {{accessCode}}. Con tutti e due può vedere a che punto è la sua segnalazione su {{trackingUrl}}. Può anche telefonarci e indicare il riferimento.

Una persona le dirà con parole semplici che cosa abbiamo capito, al più tardi entro questo giorno: {{restatementDueOn}}.

Riceverà la nostra risposta motivata al più tardi entro questo giorno: {{decisionDueOn}}. Se ci serve più tempo, glielo diremo prima, e le diremo perché.

È gratis e non avrà mai conseguenze negative per lei.`,

  'letter.restatement.subject': 'Abbiamo capito bene?',
  'letter.restatement.body': `ho letto il suo reclamo di {{receivedOn}}. Ecco che cosa ho capito:

{{restatement}}

Ci ha chiesto questo:

{{remedySought}}

C’è qualcosa di sbagliato, o manca qualcosa? Ce lo dica per lettera, per telefono o su {{trackingUrl}}. Se non abbiamo sue notizie, continuiamo così.

Riceverà la nostra risposta al più tardi entro questo giorno: {{decisionDueOn}}.`,

  'letter.holding.subject': 'Ci serve più tempo per il suo reclamo',
  'letter.holding.body': `a questo punto volevamo già rispondere al suo reclamo di {{receivedOn}}. Ci dispiace di non poterlo ancora fare.

Il motivo è questo:

{{reason}}

Riceverà la nostra risposta al più tardi entro questo giorno: {{decisionDueOn}}. Può rivolgersi già ora a chi è indipendente da noi:

{{outsideRoutes}}`,

  'letter.decision.subject': 'La nostra risposta al suo reclamo',
  'letter.decision.body': `la ringraziamo della sua pazienza. Abbiamo esaminato il suo reclamo di {{receivedOn}}. Riguardava questo:

{{restatement}}

## Che cosa è emerso e che cosa abbiamo deciso

{{points}}

## Che cosa facciamo

{{remedies}}

## Se non è d’accordo

Ci dica se accetta questa risposta, entro questo giorno: {{answerBy}}. Se non la accetta, ci chieda un riesame, per lettera, per telefono o su {{trackingUrl}}. Una persona che non ha partecipato a questa risposta esaminerà allora di nuovo il suo reclamo. È gratis.

Può anche rivolgersi a chi è indipendente da noi:

{{outsideRoutes}}`,

  'letter.reviewDecision.subject': 'La nostra risposta dopo il riesame del suo reclamo',
  'letter.reviewDecision.body': `lei non era d’accordo con la nostra risposta di {{decidedOn}} e ha chiesto un riesame. Io non ho partecipato a quella risposta e ho esaminato di nuovo tutto.

## Che cosa è emerso e che cosa ho deciso

{{points}}

## Che cosa facciamo

{{remedies}}

## Se non è ancora d’accordo

Questa è la nostra risposta definitiva. Ora può rivolgersi a chi è indipendente da noi:

{{outsideRoutes}}

Serviranno questa lettera e il suo riferimento {{reference}}.`,

  'letter.closing.subject': 'La sua segnalazione è chiusa',
  'letter.closing.body': `la sua segnalazione {{reference}} ora è chiusa:

{{closingReason}}

C’è ancora qualcosa che non va? Può far riaprire la sua segnalazione fino a questo giorno: {{reopenUntil}}. Può farlo per lettera, per telefono o su {{trackingUrl}}.

La ringraziamo di avercelo detto. Ci aiuta a fare meglio.`,

  'letter.point.upheld': 'Su questo punto le diamo ragione.',
  'letter.point.partlyUpheld': 'Su questo punto le diamo ragione in parte.',
  'letter.point.notUpheld': 'Su questo punto non siamo d’accordo con lei.',
  'letter.point.reasons': 'I nostri motivi: {{reasons}}',
  'letter.remedies.none': 'Non offriamo una soluzione. I motivi sono indicati sopra.',
  'letter.remedies.by': '{{remedy}} (scadenza: {{date}})',
  'letter.remedySought.none': 'Non ha indicato niente. Se c’è qualcosa, ce lo dica.',
  'letter.outsideRoute.window': 'possibile fino a questa data: {{date}}',
  'letter.outsideRoutes.none': 'Può rivolgersi in ogni momento a un tribunale o a un’autorità pubblica.',
}
