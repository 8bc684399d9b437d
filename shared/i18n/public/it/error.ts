import type { Translation } from '../../keys.ts'
import type { error as english } from '../en/error.ts'

export const error: Translation<typeof english> = {
  'error.unexpected':
    'Qualcosa non ha funzionato da parte nostra. Riprovi tra qualche minuto. Quello che ha già inviato è al sicuro.',

  'error.intake.narrativeMissing.complaint': 'Ci dica che cosa è successo. Bastano poche parole.',
  'error.intake.narrativeMissing.compliment': 'Ci dica che cosa è andato bene. Bastano poche parole.',
  'error.intake.narrativeMissing.suggestion': 'Ci dica la sua idea. Bastano poche parole.',
  'error.intake.narrativeMissing.enquiry': 'Scriva la sua domanda.',
  'error.intake.narrativeTooLong':
    'Il testo è più lungo di quanto possiamo accettare: sono possibili {{max}} caratteri. Lo accorci o lo aggiunga come file.',
  'error.intake.fieldTooLong': 'Accorci questo testo.',
  'error.intake.contactMissing': 'Ci indichi un modo per contattarla, oppure scelga di non dire chi è.',
  'error.intake.emailInvalid': 'Controlli l’indirizzo e-mail. Deve essere simile a nome@example.org.',
  'error.intake.phoneInvalid':
    'Controlli il numero di telefono. Se è di un altro paese, inizi con + e il prefisso internazionale.',
  'error.intake.postIncomplete': 'Scriva l’indirizzo completo: via, codice postale, località.',
  'error.intake.anonymousWithContact':
    'Ha scelto di non dire chi è, ma ha indicato un modo per contattarla. Tolga una delle due cose.',
  'error.intake.representedNameMissing': 'Ci dica il nome della persona per cui scrive.',
  'error.intake.representativeNameMissing': 'Ci dica anche il suo nome.',

  'error.files.tooMany': 'Può aggiungere {{max}} file. Scelga i più importanti.',
  'error.files.tooLarge': '«{{name}}» è troppo grande. Un file può avere fino a {{megabytes}} MB.',
  'error.files.typeNotAllowed':
    'Non possiamo accettare «{{name}}». Vanno bene foto, PDF, testi, documenti d’ufficio, audio e video.',
  'error.files.empty': '«{{name}}» è vuoto. Lo scelga di nuovo.',
  'error.files.missing': 'Questo file non c’è più.',
  'error.files.quotaReached': 'Oggi non possiamo accettare altri file da lei. Li invii domani o per posta.',
  'error.files.diskFull':
    'In questo momento non possiamo accettare file. Invii il testo senza file; potrà aggiungerli più avanti.',

  'error.documents.renderFailed':
    'Non siamo riusciti a creare il PDF. Riprovi tra qualche minuto; quello che ha inviato è al sicuro.',

  'error.tracking.wrongPair':
    'Il riferimento e il codice di accesso non corrispondono. Controlli tutti e due.',
  'error.tracking.referenceMissing': 'Inserisca il riferimento.',
  'error.tracking.accessCodeMissing': 'Inserisca il codice di accesso.',
  'error.tracking.correctionMissing': 'Ci dica che cosa dobbiamo correggere.',
  'error.tracking.answerMissing': 'Scelga una delle risposte.',
  'error.tracking.reasonMissing': 'Ci dica perché. Bastano poche parole.',
  'error.tracking.messageMissing': 'Scriva un messaggio o scelga un file.',
  'error.tracking.informationMissing': 'Compili almeno un campo o ci scriva un messaggio qui sotto.',
  'error.tracking.remedyMissing': 'Scelga che cosa preferisce.',
  'error.tracking.notNow':
    'A questo punto non è più possibile. La pagina qui sotto mostra a che punto siamo.',

  'error.notFound': 'Non troviamo questa pagina.',
  'error.organization.unknown': 'A questo indirizzo non c’è niente.',
  'error.tooManyRequests': 'Erano troppe richieste insieme. Aspetti un poco e riprovi.',
  'error.bodyTooLarge': 'Era troppo in una volta sola. Invii meno file o file più piccoli.',
  'error.invalidInput': 'Qualcosa in quello che ha inviato non va bene. Torni indietro e controlli.',
  'error.invalidJson': 'Qualcosa in quello che ha inviato non va bene. Torni indietro e controlli.',
  'error.unsupportedMediaType': 'Non riusciamo a leggere quello che ha inviato. Torni indietro e riprovi.',
  'error.outcomeUnknown':
    'Qualcosa si è interrotto durante il salvataggio e non sappiamo se è stato conservato. Controlli prima di inviare di nuovo.',
  'error.intake.notSaved':
    'Non è stato salvato nulla, perché al momento non possiamo salvare. Quello che ha scritto è ancora qui: lo invii di nuovo tra qualche minuto. I file vanno scelti di nuovo.',
  'error.intake.perhapsSaved':
    'La connessione si è interrotta durante il salvataggio. Invii ancora una volta: sarà registrato una volta sola. I file vanno scelti di nuovo.',
  'error.databaseAway': 'In questo momento non possiamo salvare niente. Riprovi tra qualche minuto.',
  'error.auth.originMissing':
    'Il suo browser non ha detto da quale pagina arrivava l’invio. Apra di nuovo la pagina e invii ancora una volta.',
  'error.auth.otherOrigin': 'L’invio arrivava da un altro sito. Apra la nostra pagina e invii da lì.',
  'error.intake.formExpired':
    'Questa pagina è rimasta aperta a lungo. Invii di nuovo: tutto quello che ha scritto è ancora qui.',

  'error.field.required': 'Compili questo campo.',
  'error.field.invalid': 'Controlli questo campo.',
  'error.field.wrongType': 'Controlli questo campo.',
  'error.field.wrongFormat': 'Controlli come è scritto.',
  'error.field.notAnEmail': 'Controlli l’indirizzo e-mail. Deve essere simile a nome@example.org.',
  'error.field.notAnOption': 'Scelga una delle risposte.',
  'error.field.tooLong': 'Accorci questo testo.',
  'error.field.tooShort': 'Scriva qualcosa in più.',
  'error.field.unknown': 'Non ce lo aspettavamo. Torni indietro e riprovi.',

  'error.complaint.notFound': 'Non troviamo questa segnalazione.',
  'error.complaint.alreadyClosed': 'Questa segnalazione è chiusa. Qui sotto vede se si può riaprire.',
  'error.complaint.stepNotPossible':
    'A questo punto non è più possibile. La pagina qui sotto mostra a che punto siamo.',
  'error.complaint.tooLateToChoose':
    'Abbiamo già deciso, quindi la sua scelta è arrivata tardi. Può ancora dirci se accetta la nostra risposta.',
  'error.complaint.cannotReopen': 'Questa segnalazione non si può riaprire. Può scriverci con una nuova.',
  'error.edit.conflict':
    'Mentre scriveva, qui è cambiato qualcosa. Guardi a che punto siamo e invii di nuovo.',
  'error.idempotency.running': 'Stiamo ancora lavorando su quello che ha inviato. Aspetti un momento.',
  'error.idempotency.otherBody': 'Questo modulo è già stato inviato con altre parole. Lo apra di nuovo.',
  'error.auth.signInFirst': 'Apra prima la sua segnalazione, con il riferimento e il codice di accesso.',

  'error.organization.countryUnknown': 'Scelga un paese.',
  'error.organization.timeZoneUnknown': 'Scelga un fuso orario.',
  'error.organization.languagesMissing': 'Scelga almeno una lingua.',
  'error.organization.slugTaken': 'Esiste già un’organizzazione con questo nome. Ne scelga un altro.',
  'error.staff.emailTaken': 'Qui lavora già qualcuno con questo indirizzo e-mail.',
  'error.setup.tokenWrong':
    'Apra il link di configurazione mostrato all’avvio di Redress. Vale una volta sola.',
  'error.setup.alreadyDone': 'Redress è già configurato. Faccia l’accesso.',
  'error.setup.nameMissing': 'Inserisca il nome della sua organizzazione.',
  'error.setup.countryMissing': 'Scelga un paese.',
  'error.setup.timeZoneMissing': 'Scelga un fuso orario.',
  'error.setup.languagesMissing': 'Scelga almeno una lingua.',
  'error.setup.sizeMissing': 'Scelga se qui lavoreranno una o più persone.',
  'error.setup.administratorNameMissing': 'Inserisca il suo nome.',
  'error.setup.emailInvalid': 'Controlli l’indirizzo e-mail. Deve essere simile a nome@example.org.',
  'error.setup.passwordTooShort':
    'Usi almeno {{min}} caratteri. Qualche parola di seguito è facile da ricordare.',
  'error.setup.passwordTooCommon': 'Chi attacca i sistemi conosce questa password. Ne scelga un’altra.',

  'failure.notFound.title': 'Non troviamo questa pagina',
  'failure.notFound.text':
    'Forse c’è un errore nell’indirizzo, o la pagina è stata spostata. Per la sua segnalazione non cambia niente.',
  'failure.tooMany.title': 'Aspetti un momento',
  'failure.tooMany.text':
    'Dalla sua rete sono arrivate troppe richieste insieme. Riprovi tra qualche minuto. Quello che ha già inviato è al sicuro.',
  'failure.refused.title': 'Non ha funzionato',
  'failure.unexpected.title': 'Qualcosa non ha funzionato da parte nostra',
  'failure.unexpected.text':
    'Ci dispiace. Riprovi tra qualche minuto. Se succede ancora, ci chiami o ci scriva e indichi questo numero: {{number}}',
  'failure.noOrganization.title': 'A questo indirizzo non c’è niente',
  'failure.noOrganization.text':
    'Controlli l’indirizzo sulla lettera, sul manifesto o nel messaggio da cui è arrivato il link.',
  'failure.sendAgain': 'Invia di nuovo',
  'failure.filesAgain': 'Scelga di nuovo i file',
  'failure.links': 'Può continuare da qui:',
}
