import type { Translation } from '../../keys.ts'
import type { setup as english } from '../en/setup.ts'

export const setup: Translation<typeof english> = {
  'setup.title': 'Configurare Redress',
  'setup.lead': 'Poche risposte, e poi può iniziare. Potrà cambiare tutto più avanti.',
  'setup.organization.title': 'La sua organizzazione',
  'setup.name.label': 'Nome dell’organizzazione',
  'setup.name.hint': 'Come la conosce la gente. Compare su ogni pagina e su ogni lettera.',
  'setup.country.label': 'Paese',
  'setup.country.choose': 'Scelga un paese',
  'setup.country.hint': 'Da questo dipendono i giorni festivi e le regole proposte.',
  'setup.timeZone.label': 'Fuso orario',
  'setup.timeZone.choose': 'Scelga un fuso orario',
  'setup.languages.label': 'Lingue delle pagine per il pubblico',
  'setup.languages.hint': 'Si può scrivere in qualsiasi lingua. Queste sono quelle in cui rispondete.',
  'setup.people.label': 'Chi lavorerà con Redress?',
  'setup.people.one': 'Una persona',
  'setup.people.oneHint': 'Fa tutto lei. I riesami vanno a qualcuno di esterno.',
  'setup.people.several': 'Più persone',
  'setup.people.severalHint': 'I ruoli sono separati: nessuno riesamina la propria decisione.',
  'setup.complaintsManager.label': 'Seguo io anche i reclami',
  'setup.complaintsManager.hint':
    'Vede e gestisce i reclami. Altrimenti inviti qualcuno che lo faccia prima che arrivi il primo.',
  'setup.administrator.title': 'Lei',
  'setup.administratorName.label': 'Il suo nome',
  'setup.email.label': 'Il suo indirizzo e-mail',
  'setup.email.hint': 'Le serve per l’accesso.',
  'setup.password.label': 'Password',
  'setup.password.hint': 'Almeno {{min}} caratteri. Va bene qualche parola di seguito.',
  'setup.button': 'Configura',
  'setup.done.title': 'Tutto pronto: {{organization}}',
  'setup.done.text': 'Ora è possibile scrivervi.',
  'setup.done.desk': 'Accedi e guarda',
  'setup.done.portal': 'Vedi la pagina per il pubblico',
  'setup.done.mail':
    'L’invio di e-mail non è ancora configurato. Fino ad allora i messaggi aspettano nella posta in uscita, dove può vederli.',
}
