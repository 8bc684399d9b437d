import type { Translation } from '../../keys.ts'
import type { error as english } from '../en/error.ts'

export const error: Translation<typeof english> = {
  'error.unexpected':
    'Quelque chose n’a pas fonctionné de notre côté. Réessayez dans quelques minutes. Ce que vous avez déjà envoyé est en sécurité.',

  'error.intake.narrativeMissing.complaint': 'Dites-nous ce qui s’est passé. Quelques mots suffisent.',
  'error.intake.narrativeMissing.compliment': 'Dites-nous ce qui s’est bien passé. Quelques mots suffisent.',
  'error.intake.narrativeMissing.suggestion': 'Dites-nous votre idée. Quelques mots suffisent.',
  'error.intake.narrativeMissing.enquiry': 'Écrivez votre question.',
  'error.intake.narrativeTooLong':
    'Le texte est plus long que ce que nous pouvons prendre : {{max}} caractères sont possibles. Raccourcissez-le ou joignez-le comme fichier.',
  'error.intake.fieldTooLong': 'Raccourcissez ce texte.',
  'error.intake.contactMissing': 'Donnez-nous un moyen de vous joindre, ou choisissez de rester anonyme.',
  'error.intake.emailInvalid': 'Vérifiez l’adresse e-mail. Elle ressemble à nom@example.org.',
  'error.intake.phoneInvalid':
    'Vérifiez le numéro de téléphone. S’il est d’un autre pays, commencez par + et l’indicatif du pays.',
  'error.intake.postIncomplete': 'Écrivez l’adresse complète : rue, code postal, ville.',
  'error.intake.anonymousWithContact':
    'Vous avez choisi de rester anonyme, mais vous avez donné un moyen de vous joindre. Retirez l’un des deux.',
  'error.intake.representedNameMissing': 'Dites-nous le nom de la personne pour qui vous écrivez.',
  'error.intake.representativeNameMissing': 'Dites-nous aussi votre propre nom.',

  'error.files.tooMany': 'Vous pouvez joindre {{max}} fichiers. Choisissez les plus importants.',
  'error.files.tooLarge': '« {{name}} » est trop volumineux. Un fichier peut faire jusqu’à {{megabytes}} Mo.',
  'error.files.typeNotAllowed':
    'Nous ne pouvons pas prendre « {{name}} ». Photos, PDF, textes, documents bureautiques, sons et vidéos conviennent.',
  'error.files.empty': '« {{name}} » est vide. Choisissez-le de nouveau.',
  'error.files.missing': 'Ce fichier n’existe plus.',
  'error.files.quotaReached':
    'Nous ne pouvons plus prendre de fichiers de votre part aujourd’hui. Envoyez-les demain ou par la poste.',
  'error.files.diskFull':
    'Nous ne pouvons pas prendre de fichiers pour le moment. Envoyez votre texte sans eux ; vous pourrez les ajouter plus tard.',

  'error.documents.renderFailed':
    'Nous n’avons pas pu créer le PDF à l’instant. Réessayez dans quelques minutes ; ce que vous avez envoyé est en sécurité.',

  'error.tracking.wrongPair': 'La référence et le code d’accès ne vont pas ensemble. Vérifiez les deux.',
  'error.tracking.referenceMissing': 'Saisissez votre référence.',
  'error.tracking.accessCodeMissing': 'Saisissez votre code d’accès.',
  'error.tracking.correctionMissing': 'Dites-nous ce que nous devons corriger.',
  'error.tracking.answerMissing': 'Choisissez l’une des réponses.',
  'error.tracking.reasonMissing': 'Dites-nous pourquoi. Quelques mots suffisent.',
  'error.tracking.messageMissing': 'Écrivez un message ou choisissez un fichier.',
  'error.tracking.informationMissing': 'Remplissez au moins un champ ou écrivez-nous un message ci-dessous.',
  'error.tracking.remedyMissing': 'Choisissez ce que vous préférez.',
  'error.tracking.notNow':
    'Ce n’est plus possible à cette étape. La page ci-dessous montre où nous en sommes.',

  'error.notFound': 'Nous ne trouvons pas cette page.',
  'error.organization.unknown': 'Il n’y a rien à cette adresse.',
  'error.tooManyRequests': 'Cela fait beaucoup à la fois. Attendez un peu et réessayez.',
  'error.bodyTooLarge':
    'C’était trop en une seule fois. Envoyez moins de fichiers ou des fichiers plus petits.',
  'error.invalidInput': 'Quelque chose ne convient pas dans votre envoi. Revenez en arrière et vérifiez.',
  'error.invalidJson': 'Quelque chose ne convient pas dans votre envoi. Revenez en arrière et vérifiez.',
  'error.unsupportedMediaType': 'Nous ne pouvons pas lire votre envoi. Revenez en arrière et réessayez.',
  'error.outcomeUnknown':
    'Un incident est survenu pendant l’enregistrement et nous ne savons pas si votre envoi a été conservé. Vérifiez avant de l’envoyer de nouveau.',
  'error.intake.notSaved':
    'Rien n’a été enregistré, car l’enregistrement est impossible pour le moment. Ce que vous avez écrit est toujours ici : renvoyez-le dans quelques minutes. Les fichiers sont à choisir de nouveau.',
  'error.intake.perhapsSaved':
    'La connexion a été coupée pendant l’enregistrement. Envoyez une nouvelle fois : ce ne sera enregistré qu’une seule fois. Les fichiers sont à choisir de nouveau.',
  'error.databaseAway': 'Nous ne pouvons rien enregistrer pour le moment. Réessayez dans quelques minutes.',
  'error.auth.originMissing':
    'Votre navigateur n’a pas dit de quelle page cela venait. Ouvrez de nouveau la page et renvoyez.',
  'error.auth.otherOrigin': 'Cela venait d’un autre site. Ouvrez notre page et envoyez de là.',
  'error.intake.formExpired':
    'Cette page est restée ouverte longtemps. Envoyez de nouveau : tout ce que vous avez écrit est encore là.',

  'error.field.required': 'Remplissez ce champ.',
  'error.field.invalid': 'Vérifiez ce champ.',
  'error.field.wrongType': 'Vérifiez ce champ.',
  'error.field.wrongFormat': 'Vérifiez la façon dont c’est écrit.',
  'error.field.notAnEmail': 'Vérifiez l’adresse e-mail. Elle ressemble à nom@example.org.',
  'error.field.notAnOption': 'Choisissez l’une des réponses.',
  'error.field.tooLong': 'Raccourcissez ce texte.',
  'error.field.tooShort': 'Écrivez un peu plus.',
  'error.field.unknown': 'Nous ne nous attendions pas à cela. Revenez en arrière et réessayez.',

  'error.complaint.notFound': 'Nous ne trouvons pas ce dossier.',
  'error.complaint.alreadyClosed': 'Ce dossier est clos. Vous voyez ci-dessous s’il peut être rouvert.',
  'error.complaint.stepNotPossible':
    'Ce n’est plus possible à cette étape. La page ci-dessous montre où nous en sommes.',
  'error.complaint.tooLateToChoose':
    'Nous avons déjà décidé, votre choix est donc arrivé trop tard. Vous pouvez encore nous dire si vous acceptez notre réponse.',
  'error.complaint.cannotReopen': 'Ce dossier ne peut pas être rouvert. Vous pouvez nous écrire de nouveau.',
  'error.edit.conflict':
    'Quelque chose a changé ici pendant que vous écriviez. Regardez où nous en sommes et envoyez de nouveau.',
  'error.idempotency.running': 'Nous traitons encore votre envoi. Patientez un instant.',
  'error.idempotency.otherBody': 'Ce formulaire a déjà été envoyé avec d’autres mots. Ouvrez-le de nouveau.',
  'error.auth.signInFirst': 'Ouvrez d’abord votre dossier, avec votre référence et votre code d’accès.',

  'error.organization.countryUnknown': 'Choisissez un pays.',
  'error.organization.timeZoneUnknown': 'Choisissez un fuseau horaire.',
  'error.organization.languagesMissing': 'Choisissez au moins une langue.',
  'error.organization.slugTaken': 'Il existe déjà un organisme de ce nom. Choisissez-en un autre.',
  'error.staff.emailTaken': 'Quelqu’un travaille déjà ici avec cette adresse e-mail.',
  'error.setup.tokenWrong':
    'Ouvrez le lien d’installation affiché au démarrage de Redress. Il ne sert qu’une fois.',
  'error.setup.alreadyDone': 'Redress est déjà installé. Connectez-vous.',
  'error.setup.nameMissing': 'Saisissez le nom de votre organisme.',
  'error.setup.countryMissing': 'Choisissez un pays.',
  'error.setup.timeZoneMissing': 'Choisissez un fuseau horaire.',
  'error.setup.languagesMissing': 'Choisissez au moins une langue.',
  'error.setup.sizeMissing': 'Choisissez si une ou plusieurs personnes vont travailler ici.',
  'error.setup.administratorNameMissing': 'Saisissez votre nom.',
  'error.setup.emailInvalid': 'Vérifiez l’adresse e-mail. Elle ressemble à nom@example.org.',
  'error.setup.passwordTooShort':
    'Utilisez au moins {{min}} caractères. Quelques mots à la suite sont faciles à retenir.',
  'error.setup.passwordTooCommon': 'Ce mot de passe est connu des pirates. Choisissez-en un autre.',

  'failure.notFound.title': 'Nous ne trouvons pas cette page',
  'failure.notFound.text':
    'Il y a peut-être une erreur dans l’adresse, ou la page a été déplacée. Cela ne change rien à votre dossier.',
  'failure.tooMany.title': 'Patientez un instant',
  'failure.tooMany.text':
    'Cela fait beaucoup à la fois depuis votre réseau. Réessayez dans quelques minutes. Ce que vous avez déjà envoyé est en sécurité.',
  'failure.refused.title': 'Cela n’a pas marché',
  'failure.unexpected.title': 'Quelque chose n’a pas fonctionné de notre côté',
  'failure.unexpected.text':
    'Nous en sommes désolés. Réessayez dans quelques minutes. Si cela se reproduit, appelez-nous ou écrivez-nous en donnant ce numéro : {{number}}',
  'failure.noOrganization.title': 'Il n’y a rien à cette adresse',
  'failure.noOrganization.text': 'Vérifiez l’adresse sur le courrier, l’affiche ou le message qui mène ici.',
  'failure.sendAgain': 'Envoyer de nouveau',
  'failure.filesAgain': 'Choisissez de nouveau vos fichiers',
  'failure.links': 'Vous pouvez continuer ici :',
}
