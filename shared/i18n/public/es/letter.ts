import type { Translation } from '../../keys.ts'
import type { letter as english } from '../en/letter.ts'

export const letter: Translation<typeof english> = {
  'letter.salutation': 'Buenos días, {{name}}:',
  'letter.salutation.noName': 'Buenos días:',
  'letter.closing': 'Atentamente',
  'letter.follow': 'Ver cómo va su caso: {{url}}',

  'letter.acknowledgement.subject': 'Hemos recibido su queja del {{receivedOn}}',
  'letter.acknowledgement.body': `Gracias por contarnos qué ha pasado. Tenemos su queja y la estamos mirando con cuidado.

Su referencia es {{reference}}. Su código de acceso es {{accessCode}}. Con los dos puede ver cómo va su caso en {{trackingUrl}}. También puede llamarnos y decirnos la referencia.

Una persona le dirá con palabras sencillas qué hemos entendido, a más tardar el {{restatementDueOn}}.

Recibirá nuestra respuesta con los motivos a más tardar el {{decisionDueOn}}. Si necesitamos más tiempo, se lo diremos antes, y le diremos por qué.

Es gratis y nunca le perjudicará.`,

  'letter.restatement.subject': '¿Hemos entendido bien?',
  'letter.restatement.body': `He leído su queja del {{receivedOn}}. Esto es lo que he entendido:

{{restatement}}

Nos pidió esto:

{{remedySought}}

¿Hay algo mal o falta algo? Díganoslo por carta, por teléfono o en {{trackingUrl}}. Si no tenemos noticias suyas, seguiremos así.

Recibirá nuestra respuesta a más tardar el {{decisionDueOn}}.`,

  'letter.holding.subject': 'Necesitamos más tiempo para su queja',
  'letter.holding.body': `Queríamos haber respondido ya a su queja del {{receivedOn}}. Sentimos no poder hacerlo todavía.

El motivo es este:

{{reason}}

Recibirá nuestra respuesta a más tardar el {{decisionDueOn}}. Ya puede acudir a alguien independiente:

{{outsideRoutes}}`,

  'letter.decision.subject': 'Nuestra respuesta a su queja',
  'letter.decision.body': `Gracias por su paciencia. Hemos investigado su queja del {{receivedOn}}. Trataba de esto:

{{restatement}}

## Qué hemos averiguado y decidido

{{points}}

## Qué hacemos

{{remedies}}

## Si no está de acuerdo

Díganos si acepta esta respuesta, a más tardar el {{answerBy}}. Si no la acepta, pídanos una revisión por carta, por teléfono o en {{trackingUrl}}. Una persona que no intervino en esta respuesta volverá a mirar su queja. Es gratis.

También puede acudir a alguien independiente de nuestra organización:

{{outsideRoutes}}`,

  'letter.reviewDecision.subject': 'Nuestra respuesta tras la revisión de su queja',
  'letter.reviewDecision.body': `Usted no estaba de acuerdo con nuestra respuesta del {{decidedOn}} y pidió una revisión. Yo no intervine en esa respuesta y he vuelto a mirarlo todo.

## Qué he averiguado y decidido

{{points}}

## Qué hacemos

{{remedies}}

## Si sigue sin estar de acuerdo

Esta es nuestra respuesta definitiva. Ahora puede acudir a alguien independiente de nuestra organización:

{{outsideRoutes}}

Le pedirán esta carta y su referencia {{reference}}.`,

  'letter.closing.subject': 'Su caso está cerrado',
  'letter.closing.body': `Su caso {{reference}} está ahora cerrado:

{{closingReason}}

¿Todavía hay algo que no está bien? Puede pedir que se vuelva a abrir su caso hasta el {{reopenUntil}}, por carta, por teléfono o en {{trackingUrl}}.

Gracias por contárnoslo. Nos ayuda a hacerlo mejor.`,

  'letter.point.upheld': 'En este punto le damos la razón.',
  'letter.point.partlyUpheld': 'En este punto le damos la razón en parte.',
  'letter.point.notUpheld': 'En este punto no compartimos su opinión.',
  'letter.point.reasons': 'Nuestros motivos: {{reasons}}',
  'letter.remedies.none': 'No ofrecemos una solución. Los motivos están más arriba.',
  'letter.remedies.by': '{{remedy}}, a más tardar el {{date}}',
  'letter.remedySought.none': 'No indicó nada. Si hay algo, díganoslo.',
  'letter.outsideRoute.window': 'posible hasta el {{date}}',
  'letter.outsideRoutes.none':
    'Puede acudir en cualquier momento a los tribunales o a una autoridad pública.',
}
