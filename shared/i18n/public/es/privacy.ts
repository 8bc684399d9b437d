import type { Translation } from '../../keys.ts'
import type { privacy as english } from '../en/privacy.ts'

export const privacy: Translation<typeof english> = {
  'privacy.title': 'Qué hacemos con sus datos',
  'privacy.lead':
    'En pocas palabras: usamos lo que nos cuenta para atenderlo y para aprender de ello, y para nada más.',
  'privacy.who.title': 'Quién es responsable',
  'privacy.who.text': 'Responsable de sus datos: {{organization}}.',
  'privacy.who.officer':
    'Para contactar con la persona que se ocupa aquí de la protección de datos: {{contact}}',
  'privacy.what.title': 'Qué guardamos',
  'privacy.what.text':
    'Lo que escribe, cómo contactar con usted, los archivos que añade, nuestros mensajes, lo que averiguamos y lo que decidimos.',
  'privacy.why.title': 'Para qué, y por qué podemos hacerlo',
  'privacy.why.text':
    'Para investigar el asunto, responderle, arreglarlo y evitar que vuelva a pasar. Tenemos la obligación de atender las quejas, o un interés legítimo en hacerlo, así que no necesitamos su consentimiento. Cuando lo necesitamos, se lo pedimos aparte.',
  'privacy.see.title': 'Quién los ve',
  'privacy.see.text':
    'Solo las personas que trabajan aquí en su caso o que comprueban que se atiende bien. Los pasamos a otros solo si su caso lo necesita, por ejemplo a un organismo independiente al que acuda, o si la ley nos obliga.',
  'privacy.long.title': 'Cuánto tiempo los guardamos',
  'privacy.long.text_one': 'Borramos sus datos personales {{count}} año después de cerrar su caso.',
  'privacy.long.text_other': 'Borramos sus datos personales {{count}} años después de cerrar su caso.',
  'privacy.long.text_many': 'Borramos sus datos personales {{count}} años después de cerrar su caso.',
  'privacy.long.unset':
    'Borramos sus datos personales cuando la ley ya no nos obliga a guardarlos y nadie los necesita para el asunto.',
  'privacy.long.statistics': 'Las cifras que no dicen nada de usted se quedan.',
  'privacy.rights.title': 'Sus derechos',
  'privacy.rights.text':
    'Puede ver sus datos, recibir una copia, pedir que se corrijan errores o se borren datos, oponerse y presentar una reclamación ante la autoridad de protección de datos.',
  'privacy.rights.authority': 'La autoridad es: {{authority}}',
  'privacy.cookies.title': 'Las cookies',
  'privacy.cookies.text':
    'Ponemos una cookie cuando abre su caso, para que no tenga que escribir el código en cada página, y otra que recuerda su idioma. Aquí nadie le sigue. Un borrador de su texto se queda en su dispositivo hasta que lo envíe o lo borre.',

  'accessibility.title': 'Accesibilidad',
  'accessibility.lead':
    'Todo el mundo debe poder presentar una queja aquí, con cualquier dispositivo y sea cual sea su forma de ver, oír, moverse o leer.',
  'accessibility.can.title': 'Qué permiten estas páginas',
  'accessibility.can.keyboard': 'Puede usarlo todo solo con el teclado.',
  'accessibility.can.reader': 'Los lectores de pantalla pueden leerlo todo, en el idioma de la página.',
  'accessibility.can.zoom': 'Puede ampliar el texto cuatro veces y usar las páginas en un teléfono pequeño.',
  'accessibility.can.contrast': 'Los colores tienen mucho contraste, y nada se indica solo con el color.',
  'accessibility.can.scripts': 'Todo funciona sin JavaScript y sin una conexión rápida.',
  'accessibility.can.time': 'No hay límite de tiempo mientras escribe.',
  'accessibility.standard':
    'Nuestro objetivo es el nivel AA de las pautas de accesibilidad para el contenido web (WCAG) 2.2.',
  'accessibility.limits.title': 'Qué puede no funcionar bien',
  'accessibility.limits.text':
    'Los archivos que añaden otras personas, como cartas escaneadas, quizá no se puedan leer con un lector de pantalla. Díganoslo y le enviaremos el texto.',
  'accessibility.other.title': 'Otras formas',
  'accessibility.other.text':
    'Si estas páginas no le sirven, presente su queja por teléfono, por carta o en persona. Vale exactamente lo mismo.',
  'accessibility.report.title': 'Avísenos de una barrera',
  'accessibility.report.text': 'Queremos saber en qué punto no pudo seguir.',
  'accessibility.report.link': 'Cuéntenos qué no ha funcionado',
}
