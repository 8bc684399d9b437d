import type { Translation } from '../../keys.ts'
import type { complain as english } from '../en/complain.ts'

export const complain: Translation<typeof english> = {
  'complain.title.complaint': 'Cuéntenos qué ha pasado',
  'complain.title.compliment': 'Cuéntenos qué ha ido bien',
  'complain.title.suggestion': 'Cuéntenos su idea',
  'complain.title.enquiry': 'Háganos una pregunta',
  'complain.lead.complaint': 'Leemos cada palabra. Es gratis y nunca le perjudicará.',
  'complain.lead.compliment': 'Se lo haremos llegar a las personas a las que se refiere.',
  'complain.lead.suggestion': 'Leemos cada idea y le decimos qué nos parece.',
  'complain.lead.enquiry': 'Respondemos en su idioma.',
  'complain.oneKind': '¿Quería decirnos otra cosa?',
  'complain.aboutEarlier':
    'Trata de cómo hemos llevado su caso {{reference}}. Lo mirará alguien que no intervino en él.',

  'complain.whatHappened.label.complaint': '¿Qué ha pasado?',
  'complain.whatHappened.label.compliment': '¿Qué ha ido bien?',
  'complain.whatHappened.label.suggestion': '¿Qué propone?',
  'complain.whatHappened.label.enquiry': '¿Qué le gustaría saber?',
  'complain.whatHappened.hint.complaint':
    'Con sus propias palabras, en pocas líneas o en muchas, como prefiera. Por favor, no escriba números de tarjeta ni contraseñas.',
  'complain.whatHappened.hint.compliment': 'Si sabe quién le ayudó, díganos su nombre. Se alegrará.',
  'complain.whatHappened.hint.suggestion': '¿Qué cambiaría, y para quién sería mejor?',
  'complain.whatHappened.hint.enquiry':
    'Con sus propias palabras. Por favor, no escriba números de tarjeta ni contraseñas.',

  'complain.contact.title': '¿Cómo podemos contactar con usted?',
  'complain.contact.hint': 'Con una de estas formas basta.',
  'complain.email.label': 'Correo electrónico',
  'complain.phone.label': 'Teléfono',
  'complain.phone.hint': 'Con el prefijo del país si el número es de otro país.',
  'complain.post.label': 'Dirección postal',
  'complain.anonymous.label': 'Prefiero no decir quién soy',
  'complain.anonymous.cost':
    'En ese caso no sabemos quién es y no podemos escribirle. Recibirá una referencia y un código de acceso. Guárdelos: solo con ellos podrá ver nuestra respuesta y nuestras preguntas. Quizá no podamos devolverle dinero ni comprobar algunos datos.',

  'complain.more.title': 'Si lo desea, añada algo más',
  'complain.more.hint': 'Nada de esta parte es obligatorio. Cada dato puede ahorrarnos una pregunta.',
  'complain.remedy.label': '¿Qué lo arreglaría para usted?',
  'complain.remedy.hint': 'Elija todas las que quiera.',
  'complain.remedyText.label': 'Con sus palabras',
  'complain.product.label': 'Producto o servicio',
  'complain.product.choose': 'Elija de la lista',
  'complain.productText.label': 'O escríbalo aquí',
  'complain.orderNumber.label': 'Número de pedido, contrato o factura',
  'complain.customerNumber.label': 'Número de cliente',
  'complain.customerNumber.label_citizen': 'Número de expediente',
  'complain.customerNumber.label_patient': 'Número de paciente',
  'complain.customerNumber.label_passenger': 'Número de reserva',
  'complain.when.label': '¿Cuándo pasó?',
  'complain.when.hint': 'Una fecha, o palabras como «la semana pasada» o «desde mayo».',
  'complain.site.label': '¿Dónde pasó?',
  'complain.site.choose': 'Elija un lugar',
  'complain.siteText.label': 'O describa el lugar',
  'complain.name.label': 'Su nombre',
  'complain.files.label': 'Fotos, facturas, cartas',
  'complain.files.hint_one': 'Un archivo, de hasta {{megabytes}} MB.',
  'complain.files.hint_other': 'Hasta {{count}} archivos, de hasta {{megabytes}} MB cada uno.',
  'complain.files.hint_many': 'Hasta {{count}} archivos, de hasta {{megabytes}} MB cada uno.',
  'complain.files.again':
    'Si la página vuelve con una pregunta, elija de nuevo sus archivos. Por su seguridad, los navegadores no los guardan.',
  'complain.channel.label': '¿Cómo prefiere recibir noticias nuestras?',
  'complain.channel.any': 'Me da igual',
  'complain.language.label': '¿En qué idioma?',
  'complain.needs.label': '¿Qué se lo haría más fácil?',
  'complain.needs.hint':
    'Por ejemplo, letra grande, sin llamadas, lengua de signos, más tiempo. No hace falta explicar por qué.',

  'complain.talk.title': 'Cómo prefiere que nos comuniquemos con usted',

  'complain.representative.title': 'Escribo en nombre de otra persona',
  'complain.representative.hint':
    'Entonces, todo lo anterior se refiere a usted. Aquí, háblenos de la persona en cuyo nombre escribe.',
  'complain.representative.name.label': 'El nombre de esa persona',
  'complain.representative.role.label': '¿Qué relación tiene con esa persona?',
  'complain.representative.role.choose': 'Elija',
  'complain.representative.role.family': 'Familia',
  'complain.representative.role.friend': 'Amistad o vecindad',
  'complain.representative.role.carer': 'Cuidado o tutela',
  'complain.representative.role.lawyer': 'Abogacía o asesoría',
  'complain.representative.role.organization': 'Una asociación o empresa',
  'complain.representative.role.other': 'Otra relación',
  'complain.representative.authority.label': '¿Cómo sabemos que esa persona está de acuerdo?',
  'complain.representative.authority.hint':
    'Por ejemplo: una carta firmada (añádala como archivo), es su padre o su madre, hay un nombramiento judicial. Si todavía no tiene nada, se lo preguntaremos más adelante.',

  'complain.trap.label': 'Deje este campo vacío',
  'complain.privacy.text': 'Usamos lo que nos cuenta solo para atenderlo y para aprender de ello.',
  'complain.privacy.link': 'Qué hacemos con sus datos',
  'complain.send.complaint': 'Enviar la queja',
  'complain.send.compliment': 'Enviar la felicitación',
  'complain.send.suggestion': 'Enviar la sugerencia',
  'complain.send.enquiry': 'Enviar la pregunta',
  'complain.prefilled.site': 'Sobre este lugar: {{site}}',
  'complain.prefilled.product': 'Sobre este producto o servicio: {{product}}',
  'complain.draft.restored': 'Hemos recuperado lo que había empezado a escribir en este dispositivo.',
  'complain.draft.clear': 'Borrarlo',
}
