import type { Translation } from '../../keys.ts'
import type { receipt as english } from '../en/receipt.ts'

export const receipt: Translation<typeof english> = {
  'receipt.title.complaint': 'Nous avons reçu votre réclamation',
  'receipt.title.compliment': 'Nous avons reçu votre compliment. Merci !',
  'receipt.title.suggestion': 'Nous avons reçu votre suggestion. Merci !',
  'receipt.title.enquiry': 'Nous avons reçu votre question',
  'receipt.sorry':
    'Nous regrettons que vous ayez eu une raison de nous écrire. Nous allons examiner cela avec soin.',
  'receipt.reference.label': 'Votre référence',
  'receipt.accessCode.label': 'Votre code d’accès',
  'receipt.keep':
    'Notez les deux, imprimez cette page ou prenez-la en photo. Nous n’affichons le code d’accès qu’une seule fois.',
  'receipt.secret':
    'Quiconque a les deux peut lire votre dossier. Notre personnel ne vous demandera jamais le code d’accès.',
  'receipt.print': 'Imprimer cette page',
  'receipt.pdf': 'Enregistrer l’accusé de réception (PDF)',
  'receipt.track.link': 'Ouvrir votre dossier',
  'receipt.qr.caption': 'Ce code ouvre la page où vous suivez votre dossier.',
  'receipt.email.pending':
    'Nous avons envoyé un message à {{email}}. Ouvrez le lien qu’il contient, pour que nous sachions que l’adresse est bien la vôtre. D’ici là, nous n’y envoyons aucun détail.',
  'receipt.email.notArrived':
    'Rien après quelques minutes ? Regardez dans les courriers indésirables. Vous pouvez suivre votre dossier sans ce message.',
  'receipt.anonymous':
    'Vous avez choisi de rester anonyme. La référence et le code d’accès sont votre seul moyen de revenir : nous ne pouvons pas vous les renvoyer.',
  'receipt.next.title': 'La suite',
  'receipt.next.complaint.restatement':
    'Une personne vous dit ce que nous avons compris. Vous pouvez le corriger.',
  'receipt.next.complaint.decision': 'Vous recevez notre réponse motivée.',
  'receipt.next.complaint.late':
    'S’il nous faut plus de temps, nous vous le disons avant ce jour, avec la raison.',
  'receipt.next.compliment.passedOn': 'Nous le transmettons aux personnes concernées.',
  'receipt.next.suggestion.answer': 'Nous vous disons si nous la retenons, et pourquoi.',
  'receipt.next.enquiry.answer': 'Vous recevez notre réponse.',
  'receipt.another': 'Nous dire autre chose',
}
