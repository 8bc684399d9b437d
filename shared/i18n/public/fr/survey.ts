import type { Translation } from '../../keys.ts'
import type { survey as english } from '../en/survey.ts'

export const survey: Translation<typeof english> = {
  'survey.title': 'Comment avons-nous traité votre réclamation ?',
  'survey.lead':
    'Cinq questions courtes sur la façon dont {{organization}} a traité votre dossier, et non sur le produit ou le service lui-même. Vous pouvez en laisser de côté. Aucune des personnes qui ont traité votre dossier ne voit vos réponses.',
  'survey.score.5': 'Bien mieux que prévu',
  'survey.score.4': 'Mieux que prévu',
  'survey.score.3': 'Comme prévu',
  'survey.score.2': 'Moins bien que prévu',
  'survey.score.1': 'Bien moins bien que prévu',
  'survey.score.none': 'Sans opinion',
  'survey.question.reach': 'La facilité à nous trouver et à nous joindre pour votre réclamation',
  'survey.question.quality': 'Notre écoute, notre compréhension et nos explications',
  'survey.question.effort': 'Le temps et les efforts que cela vous a coûtés',
  'survey.question.benefit': 'Ce que cela vous a apporté',
  'survey.question.followUp': 'Notre parole tenue et les nouvelles données jusqu’au bout',
  'survey.comment.label': 'Que souhaitez-vous nous dire d’autre ?',
  'survey.comment.hint':
    'Personne ne répond à ce que vous écrivez ici. Si vous avez encore besoin de nous, écrivez-le sur la page de votre dossier.',
  'survey.once': 'Votre réponse compte une fois et ne peut plus être modifiée ensuite.',
  'survey.send': 'Envoyer mes réponses',
  'survey.thanks.title': 'Merci',
  'survey.thanks.text': 'Vos réponses sont conservées. Elles nous aident à mieux traiter les réclamations.',
  'survey.kept.title': 'Nous avons déjà vos réponses',
  'survey.kept.text':
    'Merci, vous avez répondu le {{date}}. Une seule réponse compte par dossier : elle reste telle que vous l’avez donnée.',
  'survey.gone.title': 'Ce lien ne fonctionne plus',
  'survey.gone.text':
    'Nous posons ces questions pendant 60 jours seulement. Vous pouvez toujours nous écrire sur la page de votre dossier.',
  'survey.toCase': 'Vers la page de votre dossier',
  'survey.track.title': 'Comment nous en sommes-nous sortis ?',
  'survey.track.text':
    'Cinq questions courtes sur la façon dont nous avons traité votre dossier. Aucune des personnes qui l’ont traité ne voit vos réponses.',
  'survey.track.link': 'Répondre aux questions',
  'error.survey.nothingSaid': 'Répondez à au moins une question, ou écrivez-nous quelque chose.',
  'error.survey.kept': 'Nous avons déjà vos réponses. Elles restent telles que vous les avez données.',
  'error.survey.notAsked': 'Nous ne posons pas de questions sur ce dossier.',
  'mail.survey.subject': 'Comment avons-nous traité votre réclamation ? ({{reference}})',
  'mail.survey.body':
    'Votre dossier est clos. Nous aimerions savoir ce que vous pensez de la façon dont nous l’avons traité, quelle qu’en soit l’issue.\n\nCela prend environ une minute : cinq questions courtes, et de la place pour vos mots. Aucune des personnes qui ont traité votre dossier ne voit vos réponses, et rien ne vous oblige à répondre.',
  'mail.survey.action': 'Répondre aux questions',
}
