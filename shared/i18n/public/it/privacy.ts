import type { Translation } from '../../keys.ts'
import type { privacy as english } from '../en/privacy.ts'

export const privacy: Translation<typeof english> = {
  'privacy.title': 'Che cosa facciamo con i suoi dati',
  'privacy.lead': 'In breve: usiamo quello che ci dice per occuparcene e per imparare, e per nient’altro.',
  'privacy.who.title': 'Chi è responsabile',
  'privacy.who.text': 'Responsabile dei suoi dati: {{organization}}.',
  'privacy.who.officer': 'Per contattare la persona che qui si occupa della protezione dei dati: {{contact}}',
  'privacy.what.title': 'Che cosa conserviamo',
  'privacy.what.text':
    'Quello che scrive, come contattarla, i file che aggiunge, i nostri messaggi, che cosa è emerso e che cosa abbiamo deciso.',
  'privacy.why.title': 'A che scopo, e perché possiamo farlo',
  'privacy.why.text':
    'Per esaminare la questione, risponderle, rimediare ed evitare che succeda di nuovo. Abbiamo l’obbligo di occuparci dei reclami, o un interesse legittimo a farlo. Per questo non ci serve il suo consenso. Quando ci serve, glielo chiediamo a parte.',
  'privacy.see.title': 'Chi li vede',
  'privacy.see.text':
    'Solo le persone che qui lavorano sulla sua segnalazione o controllano che sia seguita bene. Li trasmettiamo ad altri solo se la sua segnalazione lo richiede, per esempio a un ente indipendente a cui si rivolge, o se la legge ci obbliga.',
  'privacy.long.title': 'Per quanto tempo li conserviamo',
  'privacy.long.text_one':
    'Cancelliamo i suoi dati personali {{count}} anno dopo la chiusura della sua segnalazione.',
  'privacy.long.text_other':
    'Cancelliamo i suoi dati personali {{count}} anni dopo la chiusura della sua segnalazione.',
  'privacy.long.text_many':
    'Cancelliamo i suoi dati personali {{count}} anni dopo la chiusura della sua segnalazione.',
  'privacy.long.unset':
    'Cancelliamo i suoi dati personali quando la legge non ci obbliga più a conservarli e nessuno ne ha più bisogno per la questione.',
  'privacy.long.statistics': 'Restano i numeri che non dicono niente di lei.',
  'privacy.rights.title': 'I suoi diritti',
  'privacy.rights.text':
    'Può vedere i suoi dati, riceverne una copia, far correggere gli errori, far cancellare i dati, opporsi e presentare un reclamo all’autorità per la protezione dei dati.',
  'privacy.rights.authority': 'L’autorità è: {{authority}}',
  'privacy.cookies.title': 'Cookie',
  'privacy.cookies.text':
    'Usiamo un cookie quando apre la sua segnalazione, così non deve inserire il codice su ogni pagina, e uno che ricorda la sua lingua. Qui nessuno la segue. Una bozza del suo testo resta sul suo dispositivo finché non la invia o la cancella.',

  'accessibility.title': 'Accessibilità',
  'accessibility.lead':
    'Tutti devono poter fare un reclamo qui, con qualsiasi dispositivo e comunque vedano, sentano, si muovano o leggano.',
  'accessibility.can.title': 'Che cosa permettono queste pagine',
  'accessibility.can.keyboard': 'Può usare tutto con la sola tastiera.',
  'accessibility.can.reader': 'I lettori di schermo possono leggere tutto, nella lingua della pagina.',
  'accessibility.can.zoom': 'Può ingrandire il testo quattro volte e usare le pagine su un piccolo telefono.',
  'accessibility.can.contrast': 'I colori hanno un forte contrasto, e niente è indicato solo con il colore.',
  'accessibility.can.scripts': 'Tutto funziona senza JavaScript e senza una connessione veloce.',
  'accessibility.can.time': 'Mentre scrive non c’è un limite di tempo.',
  'accessibility.standard':
    'Il nostro obiettivo è il livello AA delle linee guida per l’accessibilità dei contenuti web (WCAG) 2.2.',
  'accessibility.limits.title': 'Che cosa può non funzionare bene',
  'accessibility.limits.text':
    'I file aggiunti da altre persone, come le lettere scansionate, possono essere illeggibili per un lettore di schermo. Ce lo dica, e le mandiamo il testo.',
  'accessibility.other.title': 'Altri modi',
  'accessibility.other.text':
    'Se queste pagine non vanno bene per lei, faccia il reclamo per telefono, per lettera o di persona. Vale allo stesso modo.',
  'accessibility.report.title': 'Ci segnali un ostacolo',
  'accessibility.report.text': 'Vogliamo sapere in che punto non è stato possibile continuare.',
  'accessibility.report.link': 'Ci dica che cosa non ha funzionato',
}
