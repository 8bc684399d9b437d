import type { Translation } from '../../keys.ts'
import type { proof as english } from '../en/proof.ts'

export const proof: Translation<typeof english> = {
  'proof.receipt.title': 'Votre accusé de réception signé',
  'proof.receipt.text':
    'Nous l’avons signé après avoir enregistré ce que vous nous avez écrit. Il vous permet de montrer à tout le monde, même dans des années, que nous l’avions à ce moment-là.',
  'proof.receipt.keep': 'Vous n’avez pas besoin de le comprendre. Gardez-le, c’est tout.',
  'proof.receipt.save': 'Enregistrer l’accusé de réception signé',
  'proof.receipt.check': 'Vérifier cet accusé de réception',
  'proof.receipt.qr': 'Ce code ouvre la page qui vérifie cet accusé de réception.',
  'proof.mail.text':
    'Votre accusé de réception signé est joint. Il vous permet de montrer à tout le monde que nous avions, à ce moment-là, ce que vous nous avez écrit. Gardez-le bien. Tout le monde peut le vérifier ici :',
  'proof.record.title': 'Preuve que c’est inscrit',
  'proof.record.entry':
    'Ce que vous nous avez écrit est l’inscription {{entry}} sur {{size}} de notre journal.',
  'proof.record.meaning':
    'Personne, pas même nous, ne peut modifier ou retirer une inscription sans que cela se remarque. Tout le monde peut le vérifier.',
  'proof.record.soon':
    'Ce que vous nous avez écrit est enregistré. La preuve sera prête dans quelques secondes. Rouvrez cette page dans un instant.',
  'proof.record.save': 'Enregistrer la preuve',
  'proof.record.check': 'Comment la vérifier',
  'verify.title': 'Vérifier un accusé de réception',
  'verify.lead':
    'Saisissez un accusé de réception signé, ou la preuve donnée sur la page d’un dossier. Vous saurez s’il est authentique et inchangé.',
  'verify.text.label': 'Accusé de réception ou preuve',
  'verify.text.hint': 'Copiez tout, avec l’accolade du début et celle de la fin.',
  'verify.files.label': 'Ou choisissez les fichiers',
  'verify.files.hint':
    'Plusieurs à la fois, et même une preuve plus ancienne : vous saurez alors aussi s’ils concordent.',
  'verify.keys.label': 'Clés publiques',
  'verify.keys.hint':
    'Le fichier {{file}}, de préférence une copie gardée avec l’accusé de réception ou reçue d’une personne de confiance.',
  'verify.button': 'Vérifier',
  'verify.onServer': 'La vérification se fait sur notre serveur.',
  'verify.inBrowser':
    'La vérification se fait dans votre navigateur. Ce que vous saisissez ne quitte pas votre appareil.',
  'verify.failed': 'Les clés publiques n’ont pas pu être chargées. Réessayez dans un instant.',
  'verify.noCrypto':
    'Ce navigateur ne sait pas vérifier ce type de signature. Utilisez une version récente, ou un autre navigateur.',
  'verify.verdict.good': 'Authentique et inchangé',
  'verify.verdict.bad': 'Quelque chose ne va pas',
  'verify.verdict.open': 'Vérification incomplète',
  'verify.steps': 'Ce qui a été vérifié',
  'verify.organization.bad': 'L’organisation nommée n’est pas celle des clés publiques.',
  'verify.key.good': 'La clé indiquée a été publiée par {{organization}} : {{key}}.',
  'verify.key.bad': 'La clé indiquée ne figure pas parmi les clés publiques : {{key}}.',
  'verify.receipt.good': 'La signature de l’accusé de réception est juste. Rien n’y a été changé.',
  'verify.receipt.bad':
    'La signature de l’accusé de réception n’est pas juste. Quelque chose y a été changé, ou il n’a jamais été délivré.',
  'verify.event.good':
    'L’inscription donnée dans la preuve est celle pour laquelle l’accusé de réception a été délivré.',
  'verify.event.bad':
    'L’inscription donnée dans la preuve a été changée, ou l’accusé de réception a été délivré pour une autre.',
  'verify.words.good': 'Le texte donné dans la preuve est exactement celui qui a été inscrit.',
  'verify.words.bad': 'Le texte donné dans la preuve n’est pas celui qui a été inscrit.',
  'verify.entry.good': 'C’est l’inscription {{entry}} sur {{size}} du journal.',
  'verify.entry.bad': 'L’inscription ne se trouve pas dans le journal à l’endroit indiqué.',
  'verify.checkpoint.good': 'L’état du journal à {{size}} inscriptions est signé. Date : {{date}}.',
  'verify.checkpoint.bad': 'La signature de l’état du journal n’est pas juste.',
  'verify.growth.good':
    'Entre {{earlier}} et {{size}} inscriptions, on n’a fait qu’ajouter. Rien d’antérieur n’a été changé.',
  'verify.growth.bad': 'Deux états signés du journal se contredisent. Le journal a été réécrit.',
  'verify.growth.open':
    'Pour comparer les états à {{earlier}} et à {{size}} inscriptions, il manque le fichier qui les relie. Vous le trouverez ici : {{address}}',
  'verify.connection.bad':
    'Le fichier qui relie les états à {{earlier}} et à {{size}} inscriptions ne correspond pas. S’il vient de l’organisation elle-même, son journal a été réécrit.',
  'verify.proves.title': 'Ce que cela montre',
  'verify.proves.receipt':
    '{{organization}} a confirmé avoir reçu ceci : {{date}}. La référence : {{reference}}.',
  'verify.proves.record': 'C’est inscrit, et ne peut être ni modifié ni retiré sans que cela se remarque.',
  'verify.provesNot.title': 'Ce que cela ne montre pas',
  'verify.provesNot.text':
    'Si la réclamation est fondée, comment elle a été traitée, ni qui l’a écrite. Les fichiers joints ne sont pas couverts.',
  'verify.offline.title': 'Vérifier sans nous faire confiance',
  'verify.offline.text':
    'Enregistrez cette page et nos clés publiques dans des fichiers, et gardez-les avec votre accusé de réception. La page enregistrée fonctionne sans internet et n’envoie rien à personne.',
  'verify.offline.page': 'Enregistrer la page de vérification',
  'verify.offline.keys': 'Enregistrer les clés publiques',
  'error.verify.nothing': 'Saisissez un accusé de réception ou une preuve, ou choisissez le fichier.',
  'error.verify.unreadable':
    'Ce n’est ni un accusé de réception ni une preuve, ou il en manque une partie. Copiez tout, ou choisissez le fichier.',
  'error.verify.keysMissing': 'Choisissez le fichier des clés publiques, ou saisissez-les.',
}
