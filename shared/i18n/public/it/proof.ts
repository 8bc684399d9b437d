import type { Translation } from '../../keys.ts'
import type { proof as english } from '../en/proof.ts'

export const proof: Translation<typeof english> = {
  'proof.receipt.title': 'La sua ricevuta firmata',
  'proof.receipt.text':
    'L’abbiamo firmata dopo aver salvato ciò che ci ha scritto. Con questa può dimostrare a chiunque, anche dopo anni, che in quel momento era già da noi.',
  'proof.receipt.keep': 'Non serve capirla. Basta conservarla.',
  'proof.receipt.save': 'Salva la ricevuta firmata',
  'proof.receipt.check': 'Verifica questa ricevuta',
  'proof.receipt.qr': 'Questo codice apre la pagina che verifica questa ricevuta.',
  'proof.mail.text':
    'In allegato trova la ricevuta firmata. Con questa può dimostrare a chiunque che in quel momento avevamo ciò che ci ha scritto. La conservi, per favore. Chiunque può verificarla qui:',
  'proof.record.title': 'Prova della registrazione',
  'proof.record.entry': 'Ciò che ci ha scritto è la voce {{entry}} di {{size}} del nostro registro.',
  'proof.record.meaning':
    'Nessuno, nemmeno noi, può cambiare o togliere una voce senza che si noti. Chiunque può verificarlo.',
  'proof.record.soon':
    'Ciò che ci ha scritto è salvato. La prova è pronta tra pochi secondi. Riapra questa pagina tra un momento.',
  'proof.record.save': 'Salva la prova',
  'proof.record.check': 'Come verificarla',
  'verify.title': 'Verificare una ricevuta',
  'verify.lead':
    'Inserisca una ricevuta firmata o la prova presa dalla pagina di una segnalazione. Saprà se è autentica e non modificata.',
  'verify.text.label': 'Ricevuta o prova',
  'verify.text.hint': 'Copi tutto, con la parentesi iniziale e quella finale.',
  'verify.files.label': 'Oppure scelga i file',
  'verify.files.hint': 'Anche più di uno, pure una prova precedente: così saprà anche se concordano.',
  'verify.keys.label': 'Chiavi pubbliche',
  'verify.keys.hint':
    'Il file {{file}}, meglio se una copia salvata insieme alla ricevuta o avuta da una persona fidata.',
  'verify.button': 'Verifica',
  'verify.onServer': 'La verifica avviene sul nostro server.',
  'verify.inBrowser': 'La verifica avviene nel suo browser. Ciò che inserisce non lascia il suo dispositivo.',
  'verify.failed': 'Non è stato possibile caricare le chiavi pubbliche. Riprovi tra un momento.',
  'verify.noCrypto':
    'Questo browser non sa verificare firme di questo tipo. Usi una versione recente o un altro browser.',
  'verify.verdict.good': 'Autentica e non modificata',
  'verify.verdict.bad': 'Qualcosa non torna',
  'verify.verdict.open': 'Verifica non completa',
  'verify.steps': 'Che cosa è stato verificato',
  'verify.organization.bad': 'Indica un’organizzazione diversa da quella delle chiavi pubbliche.',
  'verify.key.good': 'La chiave indicata è stata pubblicata da {{organization}}: {{key}}.',
  'verify.key.bad': 'La chiave indicata non è tra le chiavi pubbliche: {{key}}.',
  'verify.receipt.good': 'La firma della ricevuta è giusta. Nella ricevuta nulla è stato cambiato.',
  'verify.receipt.bad':
    'La firma della ricevuta non è giusta. Qualcosa è stato cambiato, oppure non è mai stata rilasciata.',
  'verify.event.good': 'La voce nella prova è quella per cui è stata rilasciata la ricevuta.',
  'verify.event.bad':
    'La voce nella prova è stata cambiata, oppure la ricevuta è stata rilasciata per un’altra.',
  'verify.words.good': 'Le parole nella prova sono esattamente quelle registrate.',
  'verify.words.bad': 'Le parole nella prova non sono quelle registrate.',
  'verify.entry.good': 'È la voce {{entry}} di {{size}} del registro.',
  'verify.entry.bad': 'La voce non si trova nel registro dove dice la prova.',
  'verify.checkpoint.good': 'Lo stato del registro con {{size}} voci è firmato. Data: {{date}}.',
  'verify.checkpoint.bad': 'La firma dello stato del registro non è giusta.',
  'verify.growth.good':
    'Da {{earlier}} a {{size}} voci si è solo aggiunto. Nulla di precedente è stato cambiato.',
  'verify.growth.bad': 'Due stati firmati del registro si contraddicono. Il registro è stato riscritto.',
  'verify.growth.open':
    'Per confrontare gli stati con {{earlier}} e {{size}} voci manca il file che li collega. Si trova qui: {{address}}',
  'verify.connection.bad':
    'Il file che collega gli stati con {{earlier}} e {{size}} voci non corrisponde. Se viene dall’organizzazione stessa, il suo registro è stato riscritto.',
  'verify.proves.title': 'Che cosa dimostra',
  'verify.proves.receipt':
    '{{organization}} ha confermato di averlo ricevuto: {{date}}. Il riferimento: {{reference}}.',
  'verify.proves.record': 'È registrato. Non si può cambiare o togliere senza che si noti.',
  'verify.provesNot.title': 'Che cosa non dimostra',
  'verify.provesNot.text':
    'Se il reclamo è fondato, come è stato trattato e chi l’ha scritto. I file allegati non sono compresi.',
  'verify.offline.title': 'Verificare senza fidarsi di noi',
  'verify.offline.text':
    'Salvi questa pagina e le nostre chiavi pubbliche come file e le conservi con la ricevuta. La pagina salvata funziona senza internet e non invia nulla a nessuno.',
  'verify.offline.page': 'Salva la pagina di verifica',
  'verify.offline.keys': 'Salva le chiavi pubbliche',
  'error.verify.nothing': 'Inserisca una ricevuta o una prova, oppure scelga il file.',
  'error.verify.unreadable':
    'Non è una ricevuta né una prova, oppure ne manca una parte. Copi tutto, oppure scelga il file.',
  'error.verify.keysMissing': 'Scelga il file delle chiavi pubbliche, oppure le inserisca.',
}
