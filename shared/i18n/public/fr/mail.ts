import type { Translation } from '../../keys.ts'
import type { mail as english } from '../en/mail.ts'

export const mail: Translation<typeof english> = {
  'mail.greeting': 'Bonjour {{name}},',
  'mail.outside.why':
    '{{organization}} vous demande votre avis sur une réclamation. Merci de répondre à ce message : votre réponse va aux personnes qui traitent le dossier, pas à l’auteur de la réclamation. Ce que vous lisez ici est confidentiel ; supprimez-le dès que vous n’en avez plus besoin.',
  'mail.greeting.noName': 'Bonjour,',
  'mail.closing': 'Cordialement',
  'mail.closing.person': '{{person}}, {{organization}}',
  'mail.files.linked':
    'Ces fichiers sont trop volumineux pour un e-mail. Vous les trouverez sur la page de votre dossier, qui demande votre référence et votre code d’accès :',
  'mail.footer.noReplies':
    'Ne répondez pas à cet e-mail : personne ne lit les réponses. Écrivez-nous plutôt sur la page de votre dossier :',
  'mail.footer.why':
    'Vous recevez cet e-mail parce que cette adresse a été donnée à {{organization}} pour le dossier {{reference}}.',
  'mail.footer.secret': 'Ne transférez pas cet e-mail : son lien ouvre votre dossier.',

  'mail.confirmEmail.subject': 'Confirmez votre adresse e-mail ({{reference}})',
  'mail.confirmEmail.body':
    'Quelqu’un a écrit à {{organization}} et a donné cette adresse e-mail. La référence est {{reference}}.\n\nSi c’était vous, confirmez l’adresse. Nous vous enverrons alors ici les nouvelles de votre dossier.\n\nSi ce n’était pas vous, vous n’avez rien à faire.',
  'mail.confirmEmail.action': 'Confirmer mon adresse',

  'mail.receipt.subject': 'Bien reçu : {{reference}}',
  'mail.receipt.body.complaint':
    'Merci de nous l’avoir dit. Nous avons reçu votre réclamation le {{receivedOn}}. Votre référence est {{reference}}.\n\nUne personne lit ce que vous avez écrit et vous dit, avec des mots simples, ce que nous avons compris. Vous aurez de nos nouvelles au plus tard le {{restatementDueOn}}.\n\nVous recevrez notre réponse motivée au plus tard le {{decisionDueOn}}. S’il nous faut plus de temps, nous vous le dirons à l’avance, avec la raison.\n\nCela ne vous coûte rien et ne vous sera jamais reproché.',
  'mail.receipt.body.compliment':
    'Merci de vos mots aimables. Votre référence est {{reference}}. Nous transmettons votre compliment aux personnes concernées.',
  'mail.receipt.body.suggestion':
    'Merci de votre idée. Votre référence est {{reference}}. Nous vous dirons ce que nous en pensons.\n\nVous aurez de nos nouvelles au plus tard le {{answerDueOn}}.',
  'mail.receipt.body.enquiry':
    'Nous avons reçu votre question. Votre référence est {{reference}}.\n\nVous aurez de nos nouvelles au plus tard le {{answerDueOn}}.',
  'mail.receipt.action': 'Voir où cela en est',

  'mail.restatement.subject': 'Avons-nous bien compris ? ({{reference}})',
  'mail.restatement.body':
    'J’ai lu ce que vous nous avez écrit. Voici ce que j’ai compris :\n\n{{restatement}}\n\nEst-ce exact ? Dites-le-nous, et corrigez ce qui est faux ou ce qui manque. Si vous ne répondez pas, nous continuons sur cette base.',
  'mail.restatement.action': 'Confirmer ou corriger',

  'mail.update.subject': 'Des nouvelles de votre dossier {{reference}}',
  'mail.update.body':
    'Nous voulons vous dire où en est votre dossier.\n\n{{text}}\n\nVous aurez de nouveau de nos nouvelles au plus tard le {{nextOn}}.',
  'mail.update.action': 'Ouvrir mon dossier',

  'mail.delay.subject': 'Il nous faut plus de temps pour votre dossier {{reference}}',
  'mail.delay.body':
    'Nous voulions vous répondre dès maintenant, et nous regrettons de ne pas encore pouvoir le faire. En voici la raison :\n\n{{reason}}\n\nVous recevrez notre réponse au plus tard le {{dueOn}}.',
  'mail.delay.action': 'Ouvrir mon dossier',

  'mail.decision.subject': 'Notre réponse pour votre dossier {{reference}}',
  'mail.decision.body':
    'Nous avons examiné votre dossier et pris une décision. Notre réponse, avec toutes les raisons, est dans la lettre jointe et sur la page de votre dossier.\n\nDites-nous si vous l’acceptez. Sinon, une autre personne examine de nouveau votre dossier, gratuitement.',
  'mail.decision.action': 'Lire la réponse',

  'mail.reviewDecision.subject': 'Notre réponse après le réexamen de votre dossier {{reference}}',
  'mail.reviewDecision.body':
    'Une personne qui n’a pas participé à notre première réponse a examiné de nouveau votre dossier. Notre réponse, avec toutes les raisons, est dans la lettre jointe et sur la page de votre dossier.\n\nVous y trouvez aussi qui peut vous aider, de façon extérieure à {{organization}}, si vous n’êtes toujours pas d’accord.',
  'mail.reviewDecision.action': 'Lire la réponse',

  'mail.reminder.subject': 'Acceptez-vous notre réponse ? ({{reference}})',
  'mail.reminder.body':
    'Nous vous avons envoyé notre réponse le {{answeredOn}} et nous n’avons pas encore de nouvelles de vous.\n\nL’acceptez-vous ? Sinon, dites-le-nous, et une autre personne examinera de nouveau votre dossier.\n\nSans nouvelles de vous, nous clôturons votre dossier le {{closesOn}}. Nous ne prenons pas votre silence pour un oui, et vous pourrez faire rouvrir votre dossier plus tard.',
  'mail.reminder.action': 'Répondre maintenant',

  'mail.closing.settled.subject': 'Ce que nous avons convenu pour votre dossier {{reference}}',
  'mail.closing.settled.body':
    'Merci de nous avoir parlé. Voici ce que nous avons convenu :\n\n{{text}}\n\nVous nous avez dit que cela règle l’affaire pour vous. Si ce n’est finalement pas le cas, ouvrez votre dossier et dites-le-nous. Nous l’examinerons de nouveau.',
  'mail.closing.accepted.subject': 'Votre dossier {{reference}} est clos',
  'mail.closing.accepted.body':
    'Vous avez accepté notre réponse et nous avons fait ce que nous avions promis. Votre dossier est maintenant clos.\n\nQuelque chose ne va toujours pas ? Ouvrez votre dossier et dites-le-nous.\n\nMerci de nous l’avoir dit. Cela nous aide à mieux faire.',
  'mail.closing.noResponse.subject': 'Nous avons clos votre dossier {{reference}}',
  'mail.closing.noResponse.body':
    'Nous n’avons pas eu de nouvelles de vous depuis notre réponse, nous avons donc clos votre dossier. Nous ne considérons pas cela comme un accord de votre part.\n\nVous pouvez le faire rouvrir jusqu’au {{reopenUntil}}.',
  'mail.closing.withdrawn.subject': 'Vous avez retiré votre dossier {{reference}}',
  'mail.closing.withdrawn.body':
    'Comme vous le souhaitiez, nous avons arrêté de travailler sur votre dossier. Vous pouvez réclamer de nouveau pour la même affaire à tout moment.\n\nSi ce n’était pas vous, ouvrez votre dossier et dites-le-nous.',
  'mail.closing.duplicate.subject': 'Nous avons réuni vos dossiers ({{reference}})',
  'mail.closing.duplicate.body':
    'Vous nous avez écrit deux fois pour la même affaire. Nous traitons donc les deux ensemble sous la référence {{otherReference}}. Rien de ce que vous avez écrit n’est perdu.',
  'mail.closing.outOfScope.subject': 'Au sujet de votre dossier {{reference}}',
  'mail.closing.outOfScope.body':
    'Merci de nous avoir écrit. Nous regrettons de ne pas pouvoir décider dans cette affaire. En voici la raison :\n\n{{reason}}\n\nSur la page de votre dossier, vous trouvez qui peut vous aider.',
  'mail.closing.other.subject': 'Votre dossier {{reference}} est clos',
  'mail.closing.other.body':
    'Votre dossier est maintenant clos chez nous. Sur la page de votre dossier, vous pouvez tout relire et voir qui peut vous aider, de façon extérieure à {{organization}}, si vous n’êtes pas d’accord.',
  'mail.closing.action': 'Ouvrir mon dossier',

  'mail.lostCode.subject': 'Un nouveau code d’accès pour {{reference}}',
  'mail.lostCode.body':
    'Quelqu’un, sans doute vous, a demandé un nouveau code d’accès pour votre dossier. Appuyez sur le bouton pour le créer. L’ancien code ne sera alors plus valable.\n\nLe lien est valable jusqu’à cette date : {{validUntil}}. Si vous ne l’avez pas demandé, vous n’avez rien à faire : l’ancien code reste valable.',
  'mail.lostCode.action': 'Créer un nouveau code d’accès',

  'mail.codeReissued.subject': 'Votre code d’accès a changé ({{reference}})',
  'mail.codeReissued.body':
    'Un nouveau code d’accès a été créé pour votre dossier, et l’ancien n’est plus valable.\n\nSi ce n’était pas vous, appelez-nous ou écrivez-nous tout de suite.',
  'mail.codeReissued.action': 'Voir où cela en est',

  'mail.message.action': 'Répondre sur la page de votre dossier',

  'mail.suggestionAnswer.subject': 'Votre suggestion {{reference}}',
  'mail.suggestionAnswer.body': 'Merci encore de votre suggestion. Nous y avons réfléchi :\n\n{{text}}',
  'mail.enquiryAnswer.subject': 'La réponse à votre question {{reference}}',
  'mail.enquiryAnswer.body': 'Voici notre réponse à votre question :\n\n{{text}}',
  'mail.answer.action': 'Ouvrir',

  'mail.passedOn.subject': 'Votre compliment est bien arrivé ({{reference}})',
  'mail.passedOn.body':
    'Nous avons transmis vos mots aimables aux personnes concernées. Elles les ont lus. Merci !',
  'mail.reviewStarted.subject': 'Une autre personne réexamine votre dossier ({{reference}})',
  'mail.reviewStarted.body':
    'Vous n’étiez pas d’accord avec notre réponse : votre dossier est donc réexaminé. Une personne qui n’a pas participé à cette réponse reprend tout depuis le début, sans frais pour vous.\n\nVous recevrez sa réponse, avec les raisons, au plus tard le {{decisionDueOn}}. D’ici là, vous pouvez nous en dire plus sur la page de votre dossier.',
  'mail.referred.subject': 'Votre dossier {{reference}} est maintenant chez un organisme indépendant',
  'mail.referred.body':
    'Votre dossier est maintenant examiné hors de chez nous, en toute indépendance : {{outsideBody}}. Cet organisme suit ses propres règles et s’adressera à vous ou à nous s’il a besoin de quelque chose.\n\nChez nous, votre dossier reste ouvert jusqu’à ce qu’il ait terminé. La page de votre dossier montre où il en est.',
  'mail.reopened.subject': 'Votre dossier {{reference}} est rouvert',
  'mail.reopened.body':
    'Votre dossier est rouvert, et nous examinons ce qui n’est pas encore réglé. Sur la page de votre dossier, vous pouvez voir la suite et nous en dire plus.',

  'mail.news.subject': 'Il y a du nouveau dans votre dossier {{reference}}',
  'mail.news.body':
    'Il y a du nouveau sur la page de votre dossier. Nous ne l’écrivons pas ici, car votre dossier est confidentiel.',

  'mail.passwordReset.subject': 'Choisissez un nouveau mot de passe',
  'mail.passwordReset.body':
    'Quelqu’un a demandé un nouveau mot de passe pour votre compte chez {{organization}}. Si c’était vous, appuyez sur le bouton et choisissez-en un.\n\nLe lien sert une seule fois, jusqu’à cette date : {{validUntil}}. Si ce n’était pas vous, vous n’avez rien à faire : votre mot de passe ne change pas.',
  'mail.passwordReset.action': 'Choisir un nouveau mot de passe',
  'mail.passwordChanged.subject': 'Votre mot de passe a été modifié',
  'mail.passwordChanged.body':
    'Le mot de passe de votre compte chez {{organization}} a été modifié : {{changedAt}}. Partout ailleurs, vos sessions sont fermées.\n\nSi ce n’était pas vous, prévenez tout de suite votre administration.',
  'mail.account.why':
    'Vous recevez cet e-mail parce que vous avez un compte pour les réclamations chez {{organization}}.',

  'mail.invitation.subject': 'Votre invitation à travailler sur les réclamations chez {{organization}}',
  'mail.invitation.body':
    'Voici une invitation à travailler avec Redress, l’outil avec lequel {{organization}} s’occupe des réclamations. Appuyez sur le bouton et choisissez votre mot de passe.\n\nLe lien sert une seule fois, jusqu’à cette date : {{validUntil}}.',
  'mail.invitation.action': 'Accepter l’invitation',
  'mail.invitation.why':
    'Vous recevez cet e-mail parce que l’administration de Redress chez {{organization}} vous a envoyé une invitation.',

  'mail.checkpoint.subject': '{{organization}} : état du journal après {{size}} entrées',
  'mail.checkpoint.body':
    'merci de conserver ce message là où personne ne peut le modifier. Les lignes ci-dessous sont l’empreinte signée de tout ce que {{organization}} a enregistré jusqu’ici. Elles permettent de savoir plus tard si quelque chose a été modifié après coup ; le manuel de Redress explique comment.',
  'intake.mail.noText': 'Cet e-mail ne contient pas de texte.',
  'intake.mail.unreadable': 'Notre système n’a pas pu lire cet e-mail. Il est joint tel qu’il est arrivé.',
}
