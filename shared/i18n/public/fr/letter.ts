import type { Translation } from '../../keys.ts'
import type { letter as english } from '../en/letter.ts'

export const letter: Translation<typeof english> = {
  'letter.salutation': 'Bonjour {{name}},',
  'letter.salutation.noName': 'Madame, Monsieur,',
  'letter.closing': 'Cordialement',
  'letter.follow': 'Voir où en est votre dossier : {{url}}',

  'letter.acknowledgement.subject': 'Nous avons reçu votre réclamation du {{receivedOn}}',
  'letter.acknowledgement.body': `Merci de nous avoir dit ce qui s’est passé. Nous avons votre réclamation et nous l’examinons avec soin.

Votre référence est {{reference}}. Votre code d’accès est {{accessCode}}. Avec les deux, vous pouvez voir où en est votre dossier sur {{trackingUrl}}. Vous pouvez aussi nous appeler en donnant la référence.

Une personne vous dira, avec des mots simples, ce que nous avons compris, au plus tard le {{restatementDueOn}}.

Vous recevrez notre réponse motivée au plus tard le {{decisionDueOn}}. S’il nous faut plus de temps, nous vous le dirons à l’avance, avec la raison.

Cela ne vous coûte rien et ne vous sera jamais reproché.`,

  'letter.restatement.subject': 'Avons-nous bien compris ?',
  'letter.restatement.body': `J’ai lu votre réclamation du {{receivedOn}}. Voici ce que j’ai compris :

{{restatement}}

Voici ce que vous nous avez demandé :

{{remedySought}}

Y a-t-il une erreur ou un oubli ? Dites-le-nous par courrier, par téléphone ou sur {{trackingUrl}}. Sans nouvelles de vous, nous continuons sur cette base.

Vous recevrez notre réponse au plus tard le {{decisionDueOn}}.`,

  'letter.holding.subject': 'Il nous faut plus de temps pour votre réclamation',
  'letter.holding.body': `Nous voulions répondre dès maintenant à votre réclamation du {{receivedOn}}. Nous regrettons de ne pas encore pouvoir le faire.

En voici la raison :

{{reason}}

Vous recevrez notre réponse au plus tard le {{decisionDueOn}}. Vous pouvez vous adresser dès maintenant à un organisme indépendant :

{{outsideRoutes}}`,

  'letter.decision.subject': 'Notre réponse à votre réclamation',
  'letter.decision.body': `Merci de votre patience. Nous avons examiné votre réclamation du {{receivedOn}}. Elle portait sur ceci :

{{restatement}}

## Ce que nous avons constaté et décidé

{{points}}

## Ce que nous faisons

{{remedies}}

## Si vous n’êtes pas d’accord

Dites-nous au plus tard le {{answerBy}} si vous acceptez cette réponse. Si vous ne l’acceptez pas, demandez-nous un réexamen, par courrier, par téléphone ou sur {{trackingUrl}}. Une personne qui n’a pas participé à cette réponse examine alors de nouveau votre réclamation. C’est gratuit.

Vous pouvez aussi vous adresser à un organisme indépendant de nous :

{{outsideRoutes}}`,

  'letter.reviewDecision.subject': 'Notre réponse après le réexamen de votre réclamation',
  'letter.reviewDecision.body': `Vous n’étiez pas d’accord avec notre réponse du {{decidedOn}} et vous avez demandé un réexamen. Je n’ai pas participé à cette réponse et j’ai tout examiné de nouveau.

## Ce que j’ai constaté et décidé

{{points}}

## Ce que nous faisons

{{remedies}}

## Si vous n’êtes toujours pas d’accord

Ceci est notre réponse définitive. Vous pouvez maintenant vous adresser à un organisme indépendant de nous :

{{outsideRoutes}}

Il aura besoin de cette lettre et de votre référence {{reference}}.`,

  'letter.closing.subject': 'Votre dossier est clos',
  'letter.closing.body': `Votre dossier {{reference}} est maintenant clos :

{{closingReason}}

Quelque chose ne va toujours pas ? Vous pouvez faire rouvrir votre dossier jusqu’au {{reopenUntil}}, par courrier, par téléphone ou sur {{trackingUrl}}.

Merci de nous l’avoir dit. Cela nous aide à mieux faire.`,

  'letter.point.upheld': 'Sur ce point, nous vous donnons raison.',
  'letter.point.partlyUpheld': 'Sur ce point, nous vous donnons raison en partie.',
  'letter.point.notUpheld': 'Sur ce point, nous ne partageons pas votre avis.',
  'letter.point.reasons': 'Nos raisons : {{reasons}}',
  'letter.remedies.none': 'Nous ne proposons pas de solution. Les raisons sont ci-dessus.',
  'letter.remedies.by': '{{remedy}}, au plus tard le {{date}}',
  'letter.remedySought.none': 'Vous n’avez rien indiqué. Dites-nous si vous souhaitez quelque chose.',
  'letter.outsideRoute.window': 'possible jusqu’au {{date}}',
  'letter.outsideRoutes.none':
    'Vous pouvez vous adresser à tout moment à la justice ou à une autorité publique.',
}
