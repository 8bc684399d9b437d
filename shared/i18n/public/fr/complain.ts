import type { Translation } from '../../keys.ts'
import type { complain as english } from '../en/complain.ts'

export const complain: Translation<typeof english> = {
  'complain.title.complaint': 'Dites-nous ce qui s’est passé',
  'complain.title.compliment': 'Dites-nous ce qui s’est bien passé',
  'complain.title.suggestion': 'Dites-nous votre idée',
  'complain.title.enquiry': 'Posez-nous une question',
  'complain.lead.complaint': 'Nous lisons chaque mot. C’est gratuit et cela ne vous sera jamais reproché.',
  'complain.lead.compliment': 'Nous transmettons votre message aux personnes concernées.',
  'complain.lead.suggestion': 'Nous lisons chaque idée et vous disons ce que nous en pensons.',
  'complain.lead.enquiry': 'Nous répondons dans votre langue.',
  'complain.oneKind': 'Vous vouliez dire autre chose ?',
  'complain.aboutEarlier':
    'Il s’agit de la façon dont nous avons traité votre dossier {{reference}}. Une personne qui ne s’en est pas occupée va regarder cela.',

  'complain.whatHappened.label.complaint': 'Que s’est-il passé ?',
  'complain.whatHappened.label.compliment': 'Qu’est-ce qui s’est bien passé ?',
  'complain.whatHappened.label.suggestion': 'Que proposez-vous ?',
  'complain.whatHappened.label.enquiry': 'Que voulez-vous savoir ?',
  'complain.whatHappened.hint.complaint':
    'Avec vos propres mots, en quelques lignes ou en plusieurs pages. N’écrivez pas de numéro de carte ni de mot de passe.',
  'complain.whatHappened.hint.compliment':
    'Si vous savez qui vous a apporté de l’aide, donnez son nom. Cela fera plaisir.',
  'complain.whatHappened.hint.suggestion': 'Qu’est-ce qui changerait, et pour qui serait-ce mieux ?',
  'complain.whatHappened.hint.enquiry':
    'Avec vos propres mots. N’écrivez pas de numéro de carte ni de mot de passe.',

  'complain.contact.title': 'Comment pouvons-nous vous joindre ?',
  'complain.contact.hint': 'Un seul de ces moyens suffit.',
  'complain.email.label': 'E-mail',
  'complain.phone.label': 'Téléphone',
  'complain.phone.hint': 'Avec l’indicatif du pays si le numéro est d’un autre pays.',
  'complain.post.label': 'Adresse postale',
  'complain.anonymous.label': 'Je souhaite rester anonyme',
  'complain.anonymous.cost':
    'Dans ce cas, nous ne savons pas qui vous êtes et nous ne pouvons pas vous écrire. Vous recevez une référence et un code d’accès. Gardez-les bien : c’est votre seul moyen de voir notre réponse et nos questions. Il se peut que nous ne puissions pas vous rembourser ni vérifier certains détails.',

  'complain.more.title': 'Ajoutez des précisions, si vous le souhaitez',
  'complain.more.hint':
    'Rien n’est obligatoire dans cette partie. Chaque précision peut nous éviter une question.',
  'complain.remedy.label': 'Qu’est-ce qui réglerait le problème pour vous ?',
  'complain.remedy.hint': 'Choisissez autant de réponses que vous voulez.',
  'complain.remedyText.label': 'Avec vos mots',
  'complain.product.label': 'Produit ou service',
  'complain.product.choose': 'Choisir dans la liste',
  'complain.productText.label': 'Ou écrivez-le ici',
  'complain.orderNumber.label': 'Numéro de commande, de contrat ou de facture',
  'complain.customerNumber.label': 'Numéro de client',
  'complain.customerNumber.label_citizen': 'Numéro d’usager',
  'complain.customerNumber.label_patient': 'Numéro de patient',
  'complain.customerNumber.label_passenger': 'Numéro de réservation',
  'complain.when.label': 'Quand cela s’est-il passé ?',
  'complain.when.hint': 'Une date, ou des mots comme « la semaine dernière » ou « depuis mai ».',
  'complain.site.label': 'Où cela s’est-il passé ?',
  'complain.site.choose': 'Choisir un lieu',
  'complain.siteText.label': 'Ou décrivez le lieu',
  'complain.name.label': 'Votre nom',
  'complain.files.label': 'Photos, factures, courriers',
  'complain.files.hint_one': 'Un fichier de {{megabytes}} Mo au plus.',
  'complain.files.hint_other': 'Jusqu’à {{count}} fichiers de {{megabytes}} Mo au plus chacun.',
  'complain.files.hint_many': 'Jusqu’à {{count}} fichiers de {{megabytes}} Mo au plus chacun.',
  'complain.files.again':
    'Si la page revient avec une question, choisissez de nouveau vos fichiers. Pour votre sécurité, les navigateurs ne les gardent pas.',
  'complain.channel.label': 'Comment souhaitez-vous avoir de nos nouvelles ?',
  'complain.channel.any': 'Peu importe',
  'complain.language.label': 'Dans quelle langue ?',
  'complain.needs.label': 'Qu’est-ce qui vous faciliterait les choses ?',
  'complain.needs.hint':
    'Par exemple de gros caractères, pas d’appels, la langue des signes, plus de temps. Vous n’avez pas à expliquer pourquoi.',

  'complain.talk.title': 'Comment communiquer avec vous',

  'complain.representative.title': 'J’écris pour quelqu’un d’autre',
  'complain.representative.hint':
    'Tout ce qui précède vous concerne alors vous-même. Ici, parlez-nous de la personne pour qui vous écrivez.',
  'complain.representative.name.label': 'Le nom de cette personne',
  'complain.representative.role.label': 'Quel est votre lien avec cette personne ?',
  'complain.representative.role.choose': 'Choisir',
  'complain.representative.role.family': 'Famille',
  'complain.representative.role.friend': 'Amitié ou voisinage',
  'complain.representative.role.carer': 'Aide à la personne ou tutelle',
  'complain.representative.role.lawyer': 'Avocat ou conseil',
  'complain.representative.role.organization': 'Une association ou une entreprise',
  'complain.representative.role.other': 'Un autre lien',
  'complain.representative.authority.label': 'Comment savons-nous que cette personne est d’accord ?',
  'complain.representative.authority.hint':
    'Par exemple : une lettre signée (joignez-la), vous êtes son père ou sa mère, une décision de justice vous désigne. Si vous n’avez encore rien, nous vous le demanderons plus tard.',

  'complain.trap.label': 'Laissez ce champ vide',
  'complain.privacy.text':
    'Nous utilisons ce que vous nous dites uniquement pour nous en occuper et pour en tirer des leçons.',
  'complain.privacy.link': 'Ce que nous faisons de vos données',
  'complain.send.complaint': 'Envoyer la réclamation',
  'complain.send.compliment': 'Envoyer le compliment',
  'complain.send.suggestion': 'Envoyer la suggestion',
  'complain.send.enquiry': 'Envoyer la question',
  'complain.prefilled.site': 'Il s’agit de ce lieu : {{site}}',
  'complain.prefilled.product': 'Il s’agit de ce produit ou service : {{product}}',
  'complain.draft.restored': 'Nous avons remis ce que vous aviez commencé à écrire sur cet appareil.',
  'complain.draft.clear': 'Effacer',
}
