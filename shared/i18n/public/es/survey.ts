import type { Translation } from '../../keys.ts'
import type { survey as english } from '../en/survey.ts'

export const survey: Translation<typeof english> = {
  'survey.title': '¿Cómo hemos tratado su queja?',
  'survey.lead':
    'Cinco preguntas breves sobre cómo {{organization}} ha tratado su caso, no sobre el producto o el servicio. Puede dejar sin responder las que quiera. Nadie que haya trabajado en su caso ve sus respuestas.',
  'survey.score.5': 'Mucho mejor de lo que esperaba',
  'survey.score.4': 'Mejor de lo que esperaba',
  'survey.score.3': 'Como esperaba',
  'survey.score.2': 'Peor de lo que esperaba',
  'survey.score.1': 'Mucho peor de lo que esperaba',
  'survey.score.none': 'Sin opinión',
  'survey.question.reach': 'La facilidad para encontrarnos y hacernos llegar su queja',
  'survey.question.quality': 'Lo bien que escuchamos, entendimos y explicamos',
  'survey.question.effort': 'El tiempo y el esfuerzo que le ha costado',
  'survey.question.benefit': 'Lo que ha obtenido al final',
  'survey.question.followUp': 'Cómo cumplimos lo dicho y le mantuvimos al corriente hasta el final',
  'survey.comment.label': '¿Qué más quiere decirnos?',
  'survey.comment.hint':
    'Nadie responde a lo que escriba aquí. Si aún necesita algo de nosotros, escríbalo en la página de su caso.',
  'survey.once': 'Su respuesta cuenta una vez y después no se puede cambiar.',
  'survey.send': 'Enviar mis respuestas',
  'survey.thanks.title': 'Gracias',
  'survey.thanks.text': 'Hemos guardado sus respuestas. Nos ayudan a tratar mejor las quejas.',
  'survey.kept.title': 'Ya tenemos sus respuestas',
  'survey.kept.text':
    'Gracias, respondió el {{date}}. Cuenta una respuesta por caso, así que queda tal como la dio.',
  'survey.gone.title': 'Este enlace ya no funciona',
  'survey.gone.text':
    'Solo preguntamos cómo hemos tratado una queja durante 60 días. Puede seguir escribiéndonos en la página de su caso.',
  'survey.toCase': 'A la página de su caso',
  'survey.track.title': '¿Qué tal lo hemos hecho?',
  'survey.track.text':
    'Cinco preguntas breves sobre cómo hemos tratado su caso. Nadie que haya trabajado en él ve sus respuestas.',
  'survey.track.link': 'Responder a las preguntas',
  'error.survey.nothingSaid': 'Responda al menos a una pregunta o escríbanos algo.',
  'error.survey.kept': 'Ya tenemos sus respuestas. Quedan tal como las dio.',
  'error.survey.notAsked': 'No preguntamos sobre este caso.',
  'mail.survey.subject': '¿Cómo hemos tratado su queja? ({{reference}})',
  'mail.survey.body':
    'Su caso está cerrado. Nos gustaría saber qué le ha parecido la forma en que lo hemos tratado, sea cual sea el resultado.\n\nLleva alrededor de un minuto: cinco preguntas breves y espacio para sus palabras. Nadie que haya trabajado en su caso ve sus respuestas, y no tiene ninguna obligación de responder.',
  'mail.survey.action': 'Responder a las preguntas',
}
