import type { Translation } from '../../keys.ts'
import type { status as english } from '../en/status.ts'

export const status: Translation<typeof english> = {
  'step.received': 'Lo hemos recibido',
  'step.understanding': 'Comprobamos que hemos entendido bien',
  'step.investigation': 'Lo investigamos',
  'step.decision': 'Nuestra respuesta',
  'step.yourAnswer': 'Usted dice si la acepta',
  'step.yourChoice': 'Usted elige cómo seguir',
  'step.review': 'Otra persona vuelve a mirarlo',
  'step.outside': 'Alguien independiente lo mira',
  'step.remedy': 'Hacemos lo que prometimos',
  'step.passedOn': 'Lo transmitimos',
  'step.consideration': 'Lo pensamos',
  'step.answer': 'Nuestra respuesta',
  'step.closed': 'Cerrado',

  'status.complaint.received': 'Tenemos su queja. Una persona la leerá y le dirá qué hemos entendido.',
  'status.complaint.restated': 'Le hemos dicho qué hemos entendido. Díganos si algo no está bien.',
  'status.complaint.assessing': 'Estamos viendo cómo de grave es y quién debe encargarse.',
  'status.complaint.investigating':
    'Estamos averiguando qué pasó. La persona de la que se queja puede dar su versión, pero no decide.',
  'status.complaint.waitingForYou':
    'Tenemos una pregunta para usted. Seguiremos en cuanto tengamos noticias suyas.',
  'status.complaint.deciding': 'Sabemos qué pasó y estamos decidiendo cómo arreglarlo.',
  'status.complaint.answered': 'Ya tiene nuestra respuesta. Díganos si la acepta.',
  'status.complaint.refused':
    'No acepta nuestra respuesta. Su caso sigue abierto. Puede pedir una revisión o acudir a alguien independiente.',
  'status.complaint.underReview':
    'Una persona que no intervino en nuestra primera respuesta está mirando de nuevo su caso.',
  'status.complaint.referred':
    'Su caso está ahora aquí: {{body}}. Es un organismo independiente de nuestra organización.',
  'status.complaint.carryingOut': 'Ha aceptado nuestra respuesta. Ahora hacemos lo que prometimos.',
  'status.complaint.reopened': 'Su caso vuelve a estar abierto. Estamos mirando lo que queda sin resolver.',
  'status.complaint.closed.accepted':
    'Su caso está cerrado. Aceptó nuestra respuesta y hemos hecho lo que prometimos.',
  'status.complaint.closed.noResponse':
    'Hemos cerrado su caso porque no tuvimos noticias suyas. Puede pedir que se vuelva a abrir.',
  'status.complaint.closed.withdrawn': 'Ha retirado su caso. Ya no trabajamos en él.',
  'status.complaint.closed.duplicate':
    'Es el mismo asunto que otro caso suyo. Llevamos los dos allí: {{reference}}.',
  'status.complaint.closed.knownMatter':
    'Ya llevamos este asunto en otro caso. Allí tenemos en cuenta lo que usted escribió.',
  'status.complaint.closed.outOfScope':
    'No podemos decidir sobre esto. Le hemos dicho por qué y quién puede ayudarle.',
  'status.complaint.closed.exhausted':
    'Su caso está cerrado. Aquí no queda ningún paso más. Todavía puede acudir a alguien independiente.',
  'status.complaint.closed.endedBefore':
    'Su caso está cerrado. Terminó antes de que lleváramos el registro actual.',
  'status.complaint.closed.settledOutside': 'Su caso está cerrado. Lo resolvió este organismo: {{body}}.',

  'status.compliment.received': 'Tenemos su felicitación. ¡Gracias!',
  'status.compliment.passedOn': 'Las personas a las que se refería la han leído. ¡Gracias!',
  'status.compliment.closed': 'Las personas a las que se refería la han leído. ¡Gracias!',
  'status.suggestion.received': 'Tenemos su sugerencia y la miraremos.',
  'status.suggestion.considering': 'Estamos pensando en su sugerencia.',
  'status.suggestion.adopted': 'Aceptamos su sugerencia. ¡Gracias!',
  'status.suggestion.declined':
    'No aceptamos su sugerencia. Abajo puede leer por qué. Gracias de todos modos.',
  'status.suggestion.closed': 'Su sugerencia está cerrada. Gracias por ella.',
  'status.enquiry.received': 'Tenemos su pregunta y la responderemos.',
  'status.enquiry.answering': 'Estamos preparando la respuesta a su pregunta.',
  'status.enquiry.answered': 'Ya tiene nuestra respuesta.',
  'status.enquiry.closed': 'Su pregunta está respondida y cerrada. Siempre puede volver a preguntar.',
  'status.withdrawn': 'Lo ha retirado. Ya no trabajamos en ello.',
}
