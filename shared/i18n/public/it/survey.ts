import type { Translation } from '../../keys.ts'
import type { survey as english } from '../en/survey.ts'

export const survey: Translation<typeof english> = {
  'survey.title': 'Come abbiamo gestito il suo reclamo?',
  'survey.lead':
    'Cinque brevi domande su come {{organization}} ha gestito la sua segnalazione, non sul prodotto o sul servizio. Può tralasciare quelle che vuole. Nessuno di chi ha lavorato alla sua segnalazione vede le sue risposte.',
  'survey.score.5': 'Molto meglio di quanto mi aspettassi',
  'survey.score.4': 'Meglio di quanto mi aspettassi',
  'survey.score.3': 'Come mi aspettavo',
  'survey.score.2': 'Peggio di quanto mi aspettassi',
  'survey.score.1': 'Molto peggio di quanto mi aspettassi',
  'survey.score.none': 'Nessuna opinione',
  'survey.question.reach': 'Quanto è stato facile trovarci e contattarci per il reclamo',
  'survey.question.quality': 'Quanto abbiamo ascoltato, capito e spiegato',
  'survey.question.effort': 'Quanto tempo e fatica le è costato',
  'survey.question.benefit': 'Che cosa ne ha ricavato',
  'survey.question.followUp':
    'Come abbiamo mantenuto la parola e l’abbiamo tenuta al corrente fino alla fine',
  'survey.comment.label': 'Che altro vorrebbe dirci?',
  'survey.comment.hint':
    'A ciò che scrive qui nessuno risponde. Se ha ancora bisogno di noi, lo scriva sulla pagina della sua segnalazione.',
  'survey.once': 'La sua risposta vale una volta e non si può cambiare in seguito.',
  'survey.send': 'Invia le mie risposte',
  'survey.thanks.title': 'Grazie',
  'survey.thanks.text': 'Le sue risposte sono conservate. Ci aiutano a gestire meglio i reclami.',
  'survey.kept.title': 'Abbiamo già le sue risposte',
  'survey.kept.text':
    'Grazie, ha già risposto: {{date}}. Per ogni segnalazione conta una sola risposta, che resta come l’ha data.',
  'survey.gone.title': 'Questo link non funziona più',
  'survey.gone.text':
    'Chiediamo come abbiamo gestito un reclamo solo per 60 giorni. Può sempre scriverci sulla pagina della sua segnalazione.',
  'survey.toCase': 'Alla pagina della sua segnalazione',
  'survey.track.title': 'Come siamo andati?',
  'survey.track.text':
    'Cinque brevi domande su come abbiamo gestito la sua segnalazione. Nessuno di chi ci ha lavorato vede le sue risposte.',
  'survey.track.link': 'Rispondi alle domande',
  'error.survey.nothingSaid': 'Risponda almeno a una domanda, oppure ci scriva qualcosa.',
  'error.survey.kept': 'Abbiamo già le sue risposte. Restano come le ha date.',
  'error.survey.notAsked': 'Su questa segnalazione non facciamo domande.',
  'mail.survey.subject': 'Come abbiamo gestito il suo reclamo? ({{reference}})',
  'mail.survey.body':
    'la sua segnalazione è chiusa. Vorremmo sapere che cosa pensa di come l’abbiamo gestita, qualunque sia stato l’esito.\n\nBasta circa un minuto: cinque brevi domande e spazio per le sue parole. Nessuno di chi ha lavorato alla sua segnalazione vede le sue risposte, e può anche non rispondere.',
  'mail.survey.action': 'Rispondi alle domande',
}
