import type { Translation } from '../../keys.ts'
import type { home as english } from '../en/home.ts'

export const home: Translation<typeof english> = {
  'home.title': 'Dites-nous ce qui s’est mal passé',
  'home.lead': 'Nous voulons le savoir, et nous voulons y remédier.',
  'home.free': 'C’est gratuit. Vous n’avez pas besoin de compte. Cela ne vous sera jamais reproché.',
  'home.firstAnswer': 'Une personne lit ce que vous écrivez et vous répond {{within}}.',
  'home.start.complaint': 'Faire une réclamation',
  'home.start.others': 'Ou nous dire autre chose',
  'home.start.compliment': 'Faire un compliment',
  'home.start.suggestion': 'Faire une suggestion',
  'home.start.enquiry': 'Poser une question',
  'home.track.title': 'Vous nous avez déjà écrit ?',
  'home.track.link': 'Voir où en est votre dossier',

  'home.who.title': 'Qui peut réclamer',
  'home.who.anyone': 'Tout le monde. Il n’est pas nécessaire d’avoir acheté quelque chose chez nous.',
  'home.who.anyone_citizen': 'Tout le monde. Il n’est pas nécessaire d’habiter ici.',
  'home.who.anyone_patient': 'Tout le monde. Il n’est pas nécessaire de se faire soigner chez nous.',
  'home.who.anyone_passenger': 'Tout le monde. Il n’est pas nécessaire d’avoir voyagé avec nous.',
  'home.who.representative': 'Une personne de confiance peut réclamer pour vous : famille, amis, avocat.',
  'home.who.anonymous': 'Vous pouvez aussi rester anonyme.',
  'home.who.aboutHandling':
    'Vous pouvez aussi réclamer au sujet de la façon dont nous avons traité une réclamation précédente.',

  'home.where.title': 'Où réclamer',
  'home.where.online': 'En ligne',
  'home.where.onlineHint': 'Sur cette page, jour et nuit.',
  'home.where.email': 'E-mail',
  'home.where.phone': 'Téléphone',
  'home.where.post': 'Courrier',
  'home.where.inPerson': 'Sur place',
  'home.where.paper': 'Sur papier',
  'home.where.paperLink': 'Formulaire à imprimer et à remplir (PDF)',

  'home.give.title': 'Ce qu’il faut nous dire',
  'home.give.whatHappened': 'Ce qui s’est passé, avec vos propres mots et dans votre langue.',
  'home.give.contact': 'Comment nous pouvons vous joindre.',
  'home.give.more': 'Ces deux choses seulement sont nécessaires. Si vous les avez, ceci nous aide aussi :',
  'home.give.whenWhere': 'quand et où cela s’est passé',
  'home.give.product': 'le produit ou le service, et un numéro de commande ou de contrat',
  'home.give.remedy': 'ce qui réglerait le problème pour vous',
  'home.give.files': 'des photos, des factures ou des courriers',

  'home.steps.title': 'Ce qui se passe ensuite',
  'home.steps.receipt.title': 'Nous confirmons que nous l’avons reçue',
  'home.steps.receipt.text': 'Vous recevez tout de suite une référence.',
  'home.steps.restatement.title': 'Nous vérifions que nous avons bien compris',
  'home.steps.restatement.text':
    'Une personne vous dit {{within}}, avec des mots simples, ce que nous avons compris. Vous pouvez le corriger.',
  'home.steps.investigation.title': 'Nous examinons l’affaire',
  'home.steps.investigation.text':
    'La personne mise en cause est entendue, mais elle ne décide jamais. Nous vous tenons au courant {{every}}.',
  'home.steps.decision.title': 'Nous décidons et vous disons pourquoi',
  'home.steps.decision.text': 'Vous recevez notre réponse motivée {{within}}.',
  'home.steps.outcome.title': 'Vous dites si vous l’acceptez',
  'home.steps.outcome.text': 'Sinon, une autre personne examine de nouveau l’affaire.',
  'home.steps.late': 'S’il nous faut plus de temps, nous vous le disons à l’avance, avec la raison.',

  'home.remedies.title': 'Ce que nous pouvons faire pour vous',
  'home.remedies.text': 'Cela dépend de ce qui s’est passé. Par exemple :',

  'home.outside.title': 'Si vous n’êtes pas d’accord avec notre réponse',
  'home.outside.review':
    'Vous pouvez nous demander un réexamen. Une personne qui n’a pas participé à la première réponse examine de nouveau votre dossier. C’est gratuit aussi.',
  'home.outside.list': 'Vous pouvez aussi vous adresser à un organisme indépendant de nous :',
  'home.outside.none':
    'Vous pouvez aussi vous adresser à tout moment à la justice ou à une autorité publique.',

  'home.status.title': 'Comment voir où en est votre dossier',
  'home.status.text':
    'Avec votre référence et votre code d’accès, vous voyez chaque étape, la prochaine date et nos messages. Vous pouvez y compléter votre dossier et nous écrire.',

  'home.help.title': 'Si vous avez besoin d’aide',
  'home.help.text':
    'Dites-nous ce qui vous facilite les choses : de gros caractères, un appel, quelqu’un qui écrit pour vous. Vous n’avez pas à expliquer pourquoi.',
  'home.help.languages':
    'Vous pouvez nous écrire dans toutes les langues de cette page. Nous répondons dans la vôtre.',
}
