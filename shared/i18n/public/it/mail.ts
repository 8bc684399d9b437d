import type { Translation } from '../../keys.ts'
import type { mail as english } from '../en/mail.ts'

export const mail: Translation<typeof english> = {
  'mail.greeting': 'Gentile {{name}},',
  'mail.outside.why':
    '{{organization}} Le chiede un parere su un reclamo. Risponda a questo messaggio: la risposta va a chi si occupa del caso, non a chi ha presentato il reclamo. Quanto legge qui è riservato; lo elimini quando non Le serve più.',
  'mail.greeting.noName': 'Buongiorno,',
  'mail.closing': 'Cordiali saluti',
  'mail.closing.person': '{{person}}, {{organization}}',
  'mail.files.linked':
    'Questi file sono troppo grandi per una e-mail. Li trova sulla pagina della sua segnalazione, che chiede il riferimento e il codice di accesso:',
  'mail.footer.noReplies':
    'Per favore non risponda a questa e-mail: nessuno legge le risposte. Ci scriva invece sulla pagina della sua segnalazione:',
  'mail.footer.why':
    'Riceve questa e-mail perché questo indirizzo è stato indicato per la segnalazione {{reference}} presso {{organization}}.',
  'mail.footer.secret': 'Non inoltri questa e-mail: il suo link apre la segnalazione.',

  'mail.confirmEmail.subject': 'Confermi il suo indirizzo e-mail ({{reference}})',
  'mail.confirmEmail.body':
    'qualcuno ha scritto a {{organization}} e ha indicato questo indirizzo e-mail. Il riferimento è {{reference}}.\n\nSe è stato fatto da lei, confermi l’indirizzo. Le invieremo qui le novità sulla sua segnalazione.\n\nSe non è stato fatto da lei, non deve fare niente.',
  'mail.confirmEmail.action': 'Conferma il mio indirizzo',

  'mail.receipt.subject': 'L’abbiamo ricevuto: {{reference}}',
  'mail.receipt.body.complaint':
    'grazie di avercelo detto. Abbiamo ricevuto il suo reclamo {{receivedOn}}. Il suo riferimento è {{reference}}.\n\nUna persona legge quello che ha scritto e le dice con parole semplici che cosa abbiamo capito. Avrà nostre notizie al più tardi entro questo giorno: {{restatementDueOn}}.\n\nRiceverà la nostra risposta motivata al più tardi entro questo giorno: {{decisionDueOn}}. Se ci serve più tempo, glielo diremo prima, e le diremo perché.\n\nÈ gratis e non avrà mai conseguenze negative per lei.',
  'mail.receipt.body.compliment':
    'grazie delle sue belle parole. Il suo riferimento è {{reference}}. Le riferiremo alle persone interessate.',
  'mail.receipt.body.suggestion':
    'grazie della sua idea. Il suo riferimento è {{reference}}. Le diremo che cosa ne pensiamo.\n\nAvrà nostre notizie al più tardi entro questo giorno: {{answerDueOn}}.',
  'mail.receipt.body.enquiry':
    'abbiamo ricevuto la sua domanda. Il suo riferimento è {{reference}}.\n\nAvrà nostre notizie al più tardi entro questo giorno: {{answerDueOn}}.',
  'mail.receipt.action': 'Vedi a che punto siamo',

  'mail.restatement.subject': 'Abbiamo capito bene? ({{reference}})',
  'mail.restatement.body':
    'ho letto quello che ci ha scritto. Ecco che cosa ho capito:\n\n{{restatement}}\n\nÈ giusto così? Ce lo dica, e corregga quello che è sbagliato o che manca. Se non risponde, continuiamo così.',
  'mail.restatement.action': 'Conferma o correggi',

  'mail.update.subject': 'Novità sulla sua segnalazione {{reference}}',
  'mail.update.body':
    'vogliamo dirle a che punto è la sua segnalazione.\n\n{{text}}\n\nAvrà di nuovo nostre notizie al più tardi entro questo giorno: {{nextOn}}.',
  'mail.update.action': 'Apri la mia segnalazione',

  'mail.delay.subject': 'Ci serve più tempo per la sua segnalazione {{reference}}',
  'mail.delay.body':
    'a questo punto volevamo già risponderle, e ci dispiace di non poterlo ancora fare. Il motivo è questo:\n\n{{reason}}\n\nRiceverà la nostra risposta al più tardi entro questo giorno: {{dueOn}}.',
  'mail.delay.action': 'Apri la mia segnalazione',

  'mail.decision.subject': 'La nostra risposta alla sua segnalazione {{reference}}',
  'mail.decision.body':
    'abbiamo esaminato la sua segnalazione e abbiamo deciso. La nostra risposta con tutti i motivi è nella lettera allegata e sulla pagina della sua segnalazione.\n\nCi dica se la accetta. Se non la accetta, un’altra persona esamina di nuovo la sua segnalazione, gratis.',
  'mail.decision.action': 'Leggi la risposta',

  'mail.reviewDecision.subject': 'La nostra risposta dopo il riesame della sua segnalazione {{reference}}',
  'mail.reviewDecision.body':
    'una persona che non ha partecipato alla nostra prima risposta ha esaminato di nuovo la sua segnalazione. La nostra risposta con tutti i motivi è nella lettera allegata e sulla pagina della sua segnalazione.\n\nLì trova anche chi può aiutarla fuori da {{organization}}, se non è ancora d’accordo.',
  'mail.reviewDecision.action': 'Leggi la risposta',

  'mail.reminder.subject': 'Accetta la nostra risposta? ({{reference}})',
  'mail.reminder.body':
    'le abbiamo inviato la nostra risposta {{answeredOn}} e non abbiamo ancora avuto sue notizie.\n\nLa accetta? Se no, ce lo dica, e un’altra persona esaminerà di nuovo la sua segnalazione.\n\nSe non abbiamo sue notizie, chiudiamo la sua segnalazione in questo giorno: {{closesOn}}. Non prendiamo il suo silenzio per un sì, e potrà far riaprire la segnalazione più avanti.',
  'mail.reminder.action': 'Rispondi ora',

  'mail.closing.settled.subject': 'Che cosa abbiamo concordato per la sua segnalazione {{reference}}',
  'mail.closing.settled.body':
    'grazie di averci parlato. Ecco che cosa abbiamo concordato:\n\n{{text}}\n\nCi ha detto che così per lei la questione è risolta. Se poi non lo fosse, apra la sua segnalazione e ce lo dica. La esamineremo di nuovo.',
  'mail.closing.accepted.subject': 'La sua segnalazione {{reference}} è chiusa',
  'mail.closing.accepted.body':
    'lei ha accettato la nostra risposta e noi abbiamo fatto quello che avevamo promesso. La sua segnalazione ora è chiusa.\n\nC’è ancora qualcosa che non va? Apra la sua segnalazione e ce lo dica.\n\nGrazie di avercelo detto. Ci aiuta a fare meglio.',
  'mail.closing.noResponse.subject': 'Abbiamo chiuso la sua segnalazione {{reference}}',
  'mail.closing.noResponse.body':
    'dopo la nostra risposta non abbiamo avuto sue notizie, quindi abbiamo chiuso la sua segnalazione. Non lo consideriamo un suo consenso.\n\nPuò farla riaprire fino a questo giorno: {{reopenUntil}}.',
  'mail.closing.withdrawn.subject': 'Ha ritirato la sua segnalazione {{reference}}',
  'mail.closing.withdrawn.body':
    'come ha chiesto, non lavoriamo più sulla sua segnalazione. Può fare di nuovo un reclamo sulla stessa questione in ogni momento.\n\nSe non è stato fatto da lei, apra la sua segnalazione e ce lo dica.',
  'mail.closing.duplicate.subject': 'Abbiamo unito le sue segnalazioni ({{reference}})',
  'mail.closing.duplicate.body':
    'ci ha scritto due volte sulla stessa questione, quindi le seguiamo insieme con il riferimento {{otherReference}}. Niente di quello che ha scritto è andato perso.',
  'mail.closing.outOfScope.subject': 'Sulla sua segnalazione {{reference}}',
  'mail.closing.outOfScope.body':
    'grazie di averci scritto. Ci dispiace, ma su questa questione non possiamo decidere noi. Il motivo è questo:\n\n{{reason}}\n\nSulla pagina della sua segnalazione trova chi può aiutarla.',
  'mail.closing.other.subject': 'La sua segnalazione {{reference}} è chiusa',
  'mail.closing.other.body':
    'la sua segnalazione presso di noi ora è chiusa. Sulla pagina della sua segnalazione può rileggere tutto e vedere chi può aiutarla fuori da {{organization}}, se non è d’accordo.',
  'mail.closing.action': 'Apri la mia segnalazione',

  'mail.lostCode.subject': 'Un nuovo codice di accesso per {{reference}}',
  'mail.lostCode.body':
    'qualcuno, probabilmente lei, ha chiesto un nuovo codice di accesso per la sua segnalazione. Prema il pulsante per crearlo. Da quel momento il vecchio codice non vale più.\n\nIl link vale fino a questo momento: {{validUntil}}. Se non lo ha chiesto lei, non deve fare niente: il vecchio codice continua a valere.',
  'mail.lostCode.action': 'Crea un nuovo codice di accesso',

  'mail.codeReissued.subject': 'Il suo codice di accesso è cambiato ({{reference}})',
  'mail.codeReissued.body':
    'per la sua segnalazione è stato creato un nuovo codice di accesso, e quello vecchio non vale più.\n\nSe non è stato fatto da lei, ci chiami o ci scriva subito.',
  'mail.codeReissued.action': 'Vedi a che punto siamo',

  'mail.message.action': 'Rispondi sulla pagina della segnalazione',

  'mail.suggestionAnswer.subject': 'Il suo suggerimento {{reference}}',
  'mail.suggestionAnswer.body': 'ancora grazie del suo suggerimento. Ci abbiamo riflettuto:\n\n{{text}}',
  'mail.enquiryAnswer.subject': 'La risposta alla sua domanda {{reference}}',
  'mail.enquiryAnswer.body': 'ecco la nostra risposta alla sua domanda:\n\n{{text}}',
  'mail.answer.action': 'Apri',

  'mail.passedOn.subject': 'Le sue belle parole sono arrivate ({{reference}})',
  'mail.passedOn.body':
    'abbiamo riferito le sue belle parole alle persone interessate. Le hanno lette. Grazie!',
  'mail.reviewStarted.subject': 'Un’altra persona riesamina la sua segnalazione ({{reference}})',
  'mail.reviewStarted.body':
    'non era d’accordo con la nostra risposta, perciò ora la sua segnalazione viene riesaminata: una persona che non ha partecipato a quella risposta riguarda tutto da capo. Per lei è gratuito.\n\nRiceverà la risposta con i motivi al più tardi entro questo giorno: {{decisionDueOn}}. Fino ad allora può dirci altro sulla pagina della sua segnalazione.',
  'mail.referred.subject': 'La sua segnalazione {{reference}} è ora presso un organismo indipendente',
  'mail.referred.body':
    'la sua segnalazione è ora presso un organismo indipendente da noi: {{outsideBody}}. La esamina secondo le proprie regole e si rivolge a lei o a noi se gli serve qualcosa.\n\nDa noi la sua segnalazione resta aperta finché non avrà concluso. Sulla pagina della sua segnalazione può vedere a che punto è.',
  'mail.reopened.subject': 'La sua segnalazione {{reference}} è di nuovo aperta',
  'mail.reopened.body':
    'la sua segnalazione è di nuovo aperta, e guardiamo che cosa non è ancora risolto. Sulla pagina della sua segnalazione può vedere che cosa succede adesso e dirci altro.',

  'mail.news.subject': 'Ci sono novità sulla sua segnalazione {{reference}}',
  'mail.news.body':
    'c’è qualcosa di nuovo sulla pagina della sua segnalazione. Non lo scriviamo qui, perché la sua segnalazione è riservata.',

  'mail.passwordReset.subject': 'Scelga una nuova password',
  'mail.passwordReset.body':
    'Qualcuno ha chiesto una nuova password per il suo account presso {{organization}}. Se è stato lei, prema il pulsante e ne scelga una.\n\nIl link funziona una sola volta, fino a: {{validUntil}}. Se non è stato lei, non deve fare nulla: la password resta quella di prima.',
  'mail.passwordReset.action': 'Scegli una nuova password',
  'mail.passwordChanged.subject': 'La sua password è stata cambiata',
  'mail.passwordChanged.body':
    'La password del suo account presso {{organization}} è stata cambiata: {{changedAt}}. Altrove le sue sessioni sono state chiuse.\n\nSe non è stato lei, avvisi subito il suo amministratore.',
  'mail.account.why': 'Riceve questa email perché ha un account per i reclami presso {{organization}}.',

  'mail.invitation.subject': 'Il suo invito a lavorare sui reclami presso {{organization}}',
  'mail.invitation.body':
    'ecco il suo invito a lavorare con Redress, con cui {{organization}} si occupa dei reclami. Prema il pulsante e scelga la sua password.\n\nIl link vale una volta sola, fino a questo momento: {{validUntil}}.',
  'mail.invitation.action': 'Accetta l’invito',
  'mail.invitation.why':
    'Riceve questa e-mail perché l’amministrazione di Redress presso {{organization}} le ha mandato un invito.',

  'mail.checkpoint.subject': '{{organization}}: stato del registro dopo {{size}} voci',
  'mail.checkpoint.body':
    'la preghiamo di conservare questa e-mail dove nessuno possa modificarla. Le righe qui sotto sono l’impronta firmata di tutto ciò che {{organization}} ha registrato finora. Chi le possiede può scoprire in seguito se qualcosa è stato cambiato; come fare è spiegato nel manuale di Redress.',
  'intake.mail.noText': 'Questa e-mail non contiene testo.',
  'intake.mail.unreadable':
    'Il nostro sistema non è riuscito a leggere questa e-mail. È allegata così come è arrivata.',
}
