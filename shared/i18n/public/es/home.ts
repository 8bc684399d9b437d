import type { Translation } from '../../keys.ts'
import type { home as english } from '../en/home.ts'

export const home: Translation<typeof english> = {
  'home.title': 'Cuéntenos qué ha ido mal',
  'home.lead': 'Queremos saberlo y queremos arreglarlo.',
  'home.free': 'Es gratis. No necesita una cuenta. Nunca le perjudicará.',
  'home.firstAnswer': 'Una persona lee lo que escribe y le responde {{within}}.',
  'home.start.complaint': 'Presentar una queja',
  'home.start.others': 'O cuéntenos otra cosa',
  'home.start.compliment': 'Enviar una felicitación',
  'home.start.suggestion': 'Hacer una sugerencia',
  'home.start.enquiry': 'Hacer una pregunta',
  'home.track.title': '¿Ya nos ha escrito?',
  'home.track.link': 'Ver cómo va su caso',

  'home.who.title': 'Quién puede presentar una queja',
  'home.who.anyone': 'Cualquiera. No hace falta haber comprado algo aquí.',
  'home.who.anyone_citizen': 'Cualquiera. No hace falta vivir aquí.',
  'home.who.anyone_patient': 'Cualquiera. No hace falta ser paciente.',
  'home.who.anyone_passenger': 'Cualquiera. No hace falta haber viajado con nuestro servicio.',
  'home.who.representative':
    'También puede hacerlo por usted alguien de su confianza: un familiar, una amistad, una abogada o un abogado.',
  'home.who.anonymous': 'También puede no decir quién es.',
  'home.who.aboutHandling': 'También puede quejarse de cómo hemos llevado una queja anterior.',

  'home.where.title': 'Dónde puede presentar una queja',
  'home.where.online': 'En línea',
  'home.where.onlineHint': 'En esta página, de día y de noche.',
  'home.where.email': 'Correo electrónico',
  'home.where.phone': 'Teléfono',
  'home.where.post': 'Correo postal',
  'home.where.inPerson': 'En persona',
  'home.where.paper': 'En papel',
  'home.where.paperLink': 'Formulario para imprimir y rellenar (PDF)',

  'home.give.title': 'Qué debe contarnos',
  'home.give.whatHappened': 'Qué ha pasado, con sus propias palabras y en su propio idioma.',
  'home.give.contact': 'Cómo podemos contactar con usted.',
  'home.give.more': 'Solo hacen falta estas dos cosas. Si lo tiene, también nos ayuda saber:',
  'home.give.whenWhere': 'cuándo y dónde pasó',
  'home.give.product': 'el producto o servicio, y un número de pedido o contrato',
  'home.give.remedy': 'qué lo arreglaría para usted',
  'home.give.files': 'fotos, facturas o cartas',

  'home.steps.title': 'Qué pasa después',
  'home.steps.receipt.title': 'Confirmamos que la tenemos',
  'home.steps.receipt.text': 'Recibe una referencia enseguida.',
  'home.steps.restatement.title': 'Comprobamos que hemos entendido bien',
  'home.steps.restatement.text':
    'Una persona le dice {{within}}, con palabras sencillas, qué hemos entendido. Usted puede corregirlo.',
  'home.steps.investigation.title': 'Lo investigamos',
  'home.steps.investigation.text':
    'La persona de la que se queja puede dar su versión, pero nunca decide. Le mantenemos al corriente {{every}}.',
  'home.steps.decision.title': 'Decidimos y le decimos por qué',
  'home.steps.decision.text': 'Recibe nuestra respuesta, con los motivos, {{within}}.',
  'home.steps.outcome.title': 'Usted dice si la acepta',
  'home.steps.outcome.text': 'Si no la acepta, otra persona vuelve a mirarlo todo.',
  'home.steps.late': 'Si necesitamos más tiempo, se lo decimos antes, y le decimos por qué.',

  'home.remedies.title': 'Qué podemos hacer por usted',
  'home.remedies.text': 'Depende de lo que haya pasado. Por ejemplo:',

  'home.outside.title': 'Si no está de acuerdo con nuestra respuesta',
  'home.outside.review':
    'Puede pedirnos una revisión. Una persona que no intervino en la primera respuesta vuelve a mirar su caso. También es gratis.',
  'home.outside.list': 'También puede acudir a alguien independiente de nuestra organización:',
  'home.outside.none':
    'También puede acudir en cualquier momento a los tribunales o a una autoridad pública.',

  'home.status.title': 'Cómo ver cómo va su caso',
  'home.status.text':
    'Con su referencia y su código de acceso ve cada paso, la próxima fecha y nuestros mensajes. Allí puede añadir algo a su caso y escribirnos.',

  'home.help.title': 'Si necesita ayuda',
  'home.help.text':
    'Díganos qué se lo hace más fácil: letra grande, una llamada, alguien que lo escriba por usted. No hace falta explicar por qué.',
  'home.help.languages':
    'Puede escribirnos en cualquiera de los idiomas de esta página. Respondemos en el suyo.',
}
