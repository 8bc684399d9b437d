import type { Translation } from '../../keys.ts'
import type { track as english } from '../en/track.ts'

export const track: Translation<typeof english> = {
  'track.signIn.title': 'Voir où en est votre dossier',
  'track.signIn.lead':
    'Il vous faut la référence et le code d’accès que nous vous avons donnés quand vous nous avez écrit.',
  'track.reference.label': 'Référence',
  'track.reference.hint': 'En majuscules ou en minuscules, avec ou sans espaces.',
  'track.accessCode.label': 'Code d’accès',
  'track.signIn.button': 'Ouvrir mon dossier',
  'track.signIn.lost': 'Je n’ai plus le code d’accès',
  'track.signIn.expired':
    'Pour votre sécurité, nous avons fermé la page de votre dossier au bout d’un moment. Ouvrez-la de nouveau. Rien de ce que vous avez envoyé n’est perdu.',
  'track.signOut': 'Fermer mon dossier sur cet appareil',
  'track.signedOut.title': 'Votre dossier est fermé sur cet appareil',
  'track.signedOut.text': 'Vous pouvez revenir à tout moment avec votre référence et votre code d’accès.',

  'track.lost.title': 'Recevoir un nouveau code d’accès',
  'track.lost.lead':
    'Donnez-nous votre référence et l’adresse e-mail que vous nous avez indiquée. Nous y envoyons un lien pour un nouveau code. L’ancien code est valable jusqu’à ce que vous utilisiez le lien.',
  'track.lost.button': 'Envoyez-moi un lien',
  'track.lost.noEmail':
    'Nous n’avons pas d’adresse e-mail de vous ? Appelez-nous ou écrivez-nous. Nous vous posons quelques questions, puis nous vous donnons un nouveau code.',
  'track.lost.sent.title': 'Regardez vos e-mails',
  'track.lost.sent.text_one':
    'Si la référence et l’adresse vont ensemble, un message est en route. Le lien qu’il contient est valable {{count}} heure.',
  'track.lost.sent.text_other':
    'Si la référence et l’adresse vont ensemble, un message est en route. Le lien qu’il contient est valable {{count}} heures.',
  'track.lost.sent.text_many':
    'Si la référence et l’adresse vont ensemble, un message est en route. Le lien qu’il contient est valable {{count}} heures.',
  'track.newCode.title': 'Créer un nouveau code d’accès',
  'track.newCode.lead':
    'Quand vous appuyez sur le bouton, vous recevez un nouveau code d’accès pour le dossier {{reference}}. L’ancien n’est alors plus valable.',
  'track.newCode.button': 'Créer un nouveau code',
  'track.newCode.done.title': 'Votre nouveau code d’accès',
  'track.newCode.done.text':
    'L’ancien code n’est plus valable. Nous n’affichons celui-ci qu’une seule fois : notez-le maintenant.',

  'track.confirmEmail.title': 'Est-ce votre adresse e-mail ?',
  'track.confirmEmail.lead': 'Nous enverrons alors les nouvelles de votre dossier à {{email}}.',
  'track.confirmEmail.button': 'Oui, c’est mon adresse',
  'track.confirmEmail.notYou':
    'Ce n’est pas vous ? Fermez simplement cette page. Plus rien ne sera alors envoyé à cette adresse.',
  'track.confirmEmail.done.title': 'Merci. Votre adresse est confirmée.',
  'track.confirmEmail.done.text': 'Vous y recevrez désormais les nouvelles de votre dossier.',
  'track.link.expired.title': 'Ce lien n’est plus valable',
  'track.link.expired.text':
    'Il a déjà servi, ou il est trop ancien. Avec votre référence et votre code d’accès, vous pouvez toujours ouvrir votre dossier.',

  'track.title.complaint': 'Votre réclamation',
  'track.title.compliment': 'Votre compliment',
  'track.title.suggestion': 'Votre suggestion',
  'track.title.enquiry': 'Votre question',
  'track.received': 'Reçu le {{date}}',
  'track.next.title': 'Prochaine étape',
  'track.next.by': '{{what}} – au plus tard le {{date}}.',
  'track.next.overdue':
    'C’est plus tard que promis. Nous en sommes désolés. Quelqu’un veille maintenant à ce que vous ayez de nos nouvelles.',
  'track.next.why': 'Pourquoi cette date ?',
  'track.next.promise': 'Nous promettons de le faire {{within}}, à compter de cette date : {{date}}.',
  'track.saved.restatementConfirmed': 'Merci. Nous continuons comme vous l’avez confirmé.',
  'track.saved.restatementCorrected': 'Merci. Nous avons votre correction et nous allons y répondre.',
  'track.saved.message': 'Nous avons votre message.',
  'track.saved.objected': 'Nous avons votre objection. Une autre personne l’examine.',
  'track.saved.files': 'Nous avons vos fichiers.',
  'track.saved.information': 'Merci. Nous avons noté ce que vous nous avez dit.',
  'track.saved.remedy': 'Nous avons noté ce que vous préférez.',
  'track.saved.accepted': 'Merci. Nous avons noté que vous acceptez notre réponse.',
  'track.saved.refused': 'Nous avons noté que vous n’acceptez pas notre réponse. Votre dossier reste ouvert.',
  'track.saved.reviewRequested':
    'Nous avons votre demande. Une autre personne va examiner de nouveau votre dossier.',
  'track.saved.withdrawn': 'Vous avez retiré votre dossier.',
  'track.saved.emailConfirmed': 'Votre adresse e-mail est confirmée.',

  'track.timeline.title': 'Les étapes',
  'track.timeline.done': 'Fait',
  'track.timeline.current': 'Maintenant',
  'track.timeline.ahead': 'Plus tard',
  'track.timeline.by': 'au plus tard le {{date}}',

  'track.restatement.title': 'Avons-nous bien compris ?',
  'track.restatement.lead': 'Voici ce que nous avons compris :',
  'track.restatement.yes': 'Oui, c’est exact',
  'track.restatement.correct': 'Il y a une erreur ou un oubli',
  'track.restatement.correction.label': 'Que devons-nous corriger ?',
  'track.restatement.send': 'Envoyer la correction',
  'track.restatement.silence': 'Si vous ne répondez pas, nous continuons sur cette base.',

  'track.information.title': 'Ce que nous devons encore savoir',
  'track.information.lead':
    'Avec cela, nous pourrons continuer. Ce que vous nous avez déjà dit est rempli : vérifiez-le simplement.',
  'track.information.tell': 'Merci de nous indiquer :',
  'track.information.check': 'Merci de vérifier si ceci est toujours exact :',
  'track.information.how':
    'Ouvrez votre dossier pour répondre. Ce que nous savons déjà y est rempli, inutile de l’écrire à nouveau.',
  'track.information.isItRight': 'Voici ce que nous avons. Corrigez si ce n’est pas exact.',
  'track.information.send': 'Envoyer',
  'track.information.empty': 'Laissez vide ce que vous ne savez pas.',
  'track.information.affectedParties': 'Qui d’autre est concerné ?',

  'track.remedy.title': 'Qu’est-ce qui réglerait le problème pour vous ?',
  'track.remedy.lead':
    'Nous pouvons proposer l’une de ces solutions. Laquelle préférez-vous ? Cela nous aide à décider, mais nous ne pouvons pas encore la promettre.',
  'track.remedy.asked': 'Vous avez demandé : {{remedy}}',
  'track.remedy.choose': 'Je préfère',
  'track.remedy.none': 'Aucune de ces solutions',
  'track.remedy.comment.label': 'Y a-t-il quelque chose que nous devrions savoir ?',
  'track.remedy.send': 'Envoyer mon choix',

  'track.decision.title': 'Notre réponse',
  'track.decision.on': 'Donnée le {{date}}',
  'track.decision.reviewed': 'Notre réponse après réexamen',
  'track.decision.point': 'Point {{number}}',
  'track.decision.upheld': 'Nous vous donnons raison',
  'track.decision.partlyUpheld': 'Nous vous donnons raison en partie',
  'track.decision.notUpheld': 'Nous ne partageons pas votre avis',
  'track.decision.reasons': 'Pourquoi',
  'track.decision.remedies': 'Ce que nous faisons',
  'track.decision.remedyBy': '{{remedy}} – au plus tard le {{date}}',
  'track.decision.remedyDone': '{{remedy}} – fait le {{date}}',
  'track.decision.letter': 'Notre lettre (PDF)',

  'track.answer.title': 'Acceptez-vous notre réponse ?',
  'track.answer.lead': 'Prenez votre temps. Vous pouvez répondre jusqu’au {{date}}.',
  'track.answer.choose': 'Votre réponse',
  'track.answer.accept': 'Oui, je l’accepte',
  'track.answer.acceptHint': 'Nous faisons ce que nous avons promis et clôturons votre dossier.',
  'track.answer.review': 'Non, je demande un réexamen',
  'track.answer.reviewHint':
    'Une personne qui n’a pas participé à cette réponse examine de nouveau votre dossier. C’est gratuit.',
  'track.answer.refuse': 'Non, et je ne veux pas de réexamen',
  'track.answer.refuseHint':
    'Votre dossier n’est pas compté comme réglé. Vous pouvez encore vous adresser à un organisme indépendant.',
  'track.answer.reason.label': 'Pourquoi n’êtes-vous pas d’accord ?',
  'track.answer.reason.hint': 'Seulement si vous avez choisi non. Qu’avons-nous oublié ou mal compris ?',
  'track.answer.send': 'Envoyer ma réponse',
  'track.answer.silence':
    'Sans nouvelles de vous, nous vous le rappelons une fois. Ensuite, nous clôturons votre dossier le {{date}}. Vous pourrez le faire rouvrir plus tard.',

  'track.outside.title': 'Un organisme indépendant de nous',
  'track.outside.lead':
    'Vous n’avez pas à être d’accord avec nous. Ces organismes peuvent examiner votre dossier :',
  'track.outside.window': 'Vous pouvez vous y adresser jusqu’au {{date}}.',
  'track.outside.cost': 'Coût : {{cost}}',

  'track.messages.title': 'Messages',
  'track.messages.none': 'Aucun message pour le moment.',
  'track.messages.fromYou': 'Vous',
  'track.messages.fromUs': '{{organization}}',
  'track.messages.write.label': 'Écrivez-nous',
  'track.messages.write.hint':
    'Posez une question, ou ajoutez ce qui vous revient. Nous le lisons avant de continuer.',
  'track.messages.files.label': 'Joindre des fichiers',
  'track.messages.send': 'Envoyer',

  'track.restriction.title': 'Certains moyens de nous joindre vous sont fermés',
  'track.restriction.lead': 'Après ce qui s’est passé, nous ne pouvons plus vous répondre de ces façons :',
  'track.restriction.phone': 'par téléphone',
  'track.restriction.counter': 'au guichet',
  'track.restriction.email': 'par e-mail',
  'track.restriction.until':
    'Cela dure jusqu’à cette date : {{date}}. Nous réexaminerons alors la situation.',
  'track.restriction.stays':
    'Les lettres et cette page vous restent ouvertes, et votre réclamation suit son cours.',
  'track.restriction.objected':
    'Vous vous y êtes opposé ou opposée. Une personne qui n’a pas pris cette décision l’examine maintenant et vous répondra.',
  'track.restriction.decided':
    'Une personne qui n’avait pas pris cette décision a examiné votre objection. Ces moyens restent fermés pour l’instant.',
  'track.restriction.object': 'Je ne suis pas d’accord',
  'track.restriction.objection.label': 'Pourquoi n’êtes-vous pas d’accord ?',
  'track.restriction.objection.hint':
    'Racontez ce qui s’est passé de votre point de vue. Une personne qui n’a pas pris cette décision le lira. Cela n’aura aucune conséquence négative pour votre réclamation.',
  'track.restriction.send': 'Envoyer mon objection',

  'track.yours.title': 'Ce que vous nous avez dit',
  'track.yours.remedy': 'Ce qui réglerait le problème',
  'track.yours.product': 'Produit ou service',
  'track.yours.orderNumber': 'Numéro',
  'track.yours.when': 'Quand',
  'track.yours.where': 'Où',
  'track.yours.receipt': 'Accusé de réception (PDF)',

  'track.more.title': 'Ce que vous pouvez faire d’autre',
  'track.handling.link': 'Réclamer au sujet de la façon dont nous traitons ce dossier',
  'track.handling.hint': 'Une personne qui ne s’occupe pas de ce dossier va l’examiner.',
  'track.withdraw.link': 'Retirer votre dossier',
  'track.withdraw.title': 'Voulez-vous retirer votre dossier ?',
  'track.withdraw.lead':
    'Nous arrêtons alors d’y travailler. Nous gardons une trace de votre message. Vous pourrez réclamer de nouveau plus tard pour la même affaire.',
  'track.withdraw.reason.label': 'Voulez-vous nous dire pourquoi ?',
  'track.withdraw.button': 'Oui, le retirer',
  'track.withdraw.keep': 'Non, le garder ouvert',
  'track.reopen.title': 'Finalement, ce n’est pas réglé ?',
  'track.reopen.lead': 'Vous pouvez faire rouvrir votre dossier jusqu’au {{date}}.',
  'track.reopen.reason.label': 'Que reste-t-il à régler ?',
  'track.reopen.button': 'Rouvrir mon dossier',
  'track.saved.reopened': 'Votre dossier est rouvert.',
}
