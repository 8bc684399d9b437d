import type { Translation } from '../../keys.ts'
import type { status as english } from '../en/status.ts'

export const status: Translation<typeof english> = {
  'step.received': 'Nous l’avons reçu',
  'step.understanding': 'Nous vérifions que nous avons bien compris',
  'step.investigation': 'Nous examinons l’affaire',
  'step.decision': 'Notre réponse',
  'step.yourAnswer': 'Vous dites si vous l’acceptez',
  'step.yourChoice': 'Vous choisissez la suite',
  'step.review': 'Une autre personne examine de nouveau l’affaire',
  'step.outside': 'Un organisme indépendant l’examine',
  'step.remedy': 'Nous faisons ce que nous avons promis',
  'step.passedOn': 'Nous le transmettons',
  'step.consideration': 'Nous y réfléchissons',
  'step.answer': 'Notre réponse',
  'step.closed': 'Clos',

  'status.complaint.received':
    'Nous avons votre réclamation. Une personne va la lire et vous dire ce que nous avons compris.',
  'status.complaint.restated':
    'Nous vous avons dit ce que nous avons compris. Dites-nous si quelque chose est inexact.',
  'status.complaint.assessing': 'Nous regardons si c’est grave et qui doit s’en occuper.',
  'status.complaint.investigating':
    'Nous cherchons ce qui s’est passé. La personne mise en cause est entendue, mais ne décide pas.',
  'status.complaint.waitingForYou':
    'Nous avons une question pour vous. Nous continuons dès que nous avons de vos nouvelles.',
  'status.complaint.deciding': 'Nous savons ce qui s’est passé et nous décidons comment y remédier.',
  'status.complaint.answered': 'Vous avez notre réponse. Dites-nous si vous l’acceptez.',
  'status.complaint.refused':
    'Vous n’acceptez pas notre réponse. Votre dossier reste ouvert. Vous pouvez demander un réexamen ou vous adresser à un organisme indépendant.',
  'status.complaint.underReview':
    'Une personne qui n’a pas participé à notre première réponse examine de nouveau votre dossier.',
  'status.complaint.referred':
    'Votre dossier se trouve maintenant ici : {{body}}. Cet organisme est indépendant de nous.',
  'status.complaint.carryingOut':
    'Vous avez accepté notre réponse. Nous faisons maintenant ce que nous avons promis.',
  'status.complaint.reopened': 'Votre dossier est rouvert. Nous examinons ce qui n’est pas encore réglé.',
  'status.complaint.closed.accepted':
    'Votre dossier est clos. Vous avez accepté notre réponse et nous avons fait ce que nous avions promis.',
  'status.complaint.closed.noResponse':
    'Nous avons clos votre dossier parce que nous n’avons pas eu de nouvelles de vous. Vous pouvez le faire rouvrir.',
  'status.complaint.closed.withdrawn': 'Vous avez retiré votre dossier. Nous n’y travaillons plus.',
  'status.complaint.closed.duplicate':
    'C’est la même affaire qu’un autre de vos dossiers. Nous traitons les deux là-bas : {{reference}}.',
  'status.complaint.closed.knownMatter':
    'Nous traitons déjà cette affaire dans un autre dossier. Nous y tenons compte de ce que vous avez écrit.',
  'status.complaint.closed.outOfScope':
    'Nous ne pouvons pas décider de cela. Nous vous avons dit pourquoi et qui peut vous aider.',
  'status.complaint.closed.exhausted':
    'Votre dossier est clos. Il n’y a plus d’étape chez nous. Vous pouvez encore vous adresser à un organisme indépendant.',
  'status.complaint.closed.endedBefore':
    'Votre dossier est clos. Il s’est terminé avant que nous tenions le registre actuel.',
  'status.complaint.closed.settledOutside':
    'Votre dossier est clos. Il a été réglé par cet organisme : {{body}}.',

  'status.compliment.received': 'Nous avons votre compliment. Merci !',
  'status.compliment.passedOn': 'Les personnes concernées l’ont lu. Merci !',
  'status.compliment.closed': 'Les personnes concernées l’ont lu. Merci !',
  'status.suggestion.received': 'Nous avons votre suggestion et nous allons l’examiner.',
  'status.suggestion.considering': 'Nous réfléchissons à votre suggestion.',
  'status.suggestion.adopted': 'Nous retenons votre suggestion. Merci !',
  'status.suggestion.declined':
    'Nous ne retenons pas votre suggestion. Vous pouvez lire pourquoi ci-dessous. Merci tout de même de nous l’avoir faite.',
  'status.suggestion.closed': 'Le dossier de votre suggestion est clos. Merci de nous l’avoir faite.',
  'status.enquiry.received': 'Nous avons votre question et nous allons y répondre.',
  'status.enquiry.answering': 'Nous préparons la réponse à votre question.',
  'status.enquiry.answered': 'Vous avez notre réponse.',
  'status.enquiry.closed':
    'Nous avons répondu à votre question et le dossier est clos. Vous pouvez toujours en poser une autre.',
  'status.withdrawn': 'Vous l’avez retiré. Nous n’y travaillons plus.',
}
