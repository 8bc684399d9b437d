import type { Translation } from '../../keys.ts'
import type { track as english } from '../en/track.ts'

export const track: Translation<typeof english> = {
  'track.signIn.title': 'Ver cómo va su caso',
  'track.signIn.lead': 'Necesita la referencia y el código de acceso que le dimos cuando nos escribió.',
  'track.reference.label': 'Referencia',
  'track.reference.hint': 'Con mayúsculas o minúsculas, con o sin espacios.',
  'track.accessCode.label': 'Código de acceso',
  'track.signIn.button': 'Abrir mi caso',
  'track.signIn.lost': 'Ya no tengo el código de acceso',
  'track.signIn.expired':
    'Por su seguridad, hemos cerrado la página de su caso después de un tiempo. Ábrala de nuevo. No se ha perdido nada de lo que envió.',
  'track.signOut': 'Cerrar mi caso en este dispositivo',
  'track.signedOut.title': 'La página de su caso está cerrada en este dispositivo',
  'track.signedOut.text': 'Puede volver en cualquier momento con su referencia y su código de acceso.',

  'track.lost.title': 'Recibir un nuevo código de acceso',
  'track.lost.lead':
    'Díganos su referencia y la dirección de correo que nos dio. Enviaremos allí un enlace para un nuevo código. El código anterior vale hasta que use el enlace.',
  'track.lost.button': 'Enviarme un enlace',
  'track.lost.noEmail':
    '¿No tenemos una dirección de correo suya? Llámenos o escríbanos. Le haremos unas preguntas y después le daremos un nuevo código.',
  'track.lost.sent.title': 'Mire su correo',
  'track.lost.sent.text_one':
    'Si la referencia y la dirección van juntas, un mensaje está en camino. El enlace que contiene vale {{count}} hora.',
  'track.lost.sent.text_other':
    'Si la referencia y la dirección van juntas, un mensaje está en camino. El enlace que contiene vale {{count}} horas.',
  'track.lost.sent.text_many':
    'Si la referencia y la dirección van juntas, un mensaje está en camino. El enlace que contiene vale {{count}} horas.',
  'track.newCode.title': 'Crear un nuevo código de acceso',
  'track.newCode.lead':
    'Al pulsar el botón, recibe un nuevo código de acceso para el caso {{reference}}. El anterior deja de valer.',
  'track.newCode.button': 'Crear un nuevo código',
  'track.newCode.done.title': 'Su nuevo código de acceso',
  'track.newCode.done.text': 'El código anterior ya no vale. Mostramos este una sola vez: apúntelo ahora.',

  'track.confirmEmail.title': '¿Es esta su dirección de correo?',
  'track.confirmEmail.lead': 'Entonces enviaremos las novedades de su caso a {{email}}.',
  'track.confirmEmail.button': 'Sí, es mi dirección',
  'track.confirmEmail.notYou':
    '¿No es usted? Cierre esta página, sin más. No se enviará nada más a esta dirección.',
  'track.confirmEmail.done.title': 'Gracias. Su dirección está confirmada.',
  'track.confirmEmail.done.text': 'A partir de ahora recibirá allí las novedades de su caso.',
  'track.link.expired.title': 'Este enlace ya no vale',
  'track.link.expired.text':
    'Ya se ha usado, o es demasiado antiguo. Con su referencia y su código de acceso puede abrir su caso igualmente.',

  'track.title.complaint': 'Su queja',
  'track.title.compliment': 'Su felicitación',
  'track.title.suggestion': 'Su sugerencia',
  'track.title.enquiry': 'Su pregunta',
  'track.received': 'Recibido el {{date}}',
  'track.next.title': 'Próximo paso',
  'track.next.by': '{{what}} – a más tardar el {{date}}.',
  'track.next.overdue':
    'Es más tarde de lo que prometimos. Lo sentimos. Alguien se ocupa ahora de que tenga noticias nuestras.',
  'track.next.why': '¿Por qué esta fecha?',
  'track.next.promise': 'Prometemos hacerlo {{within}}, contando desde el {{date}}.',
  'track.saved.restatementConfirmed': 'Gracias. Seguimos tal como ha confirmado.',
  'track.saved.restatementCorrected': 'Gracias. Tenemos su corrección y le responderemos.',
  'track.saved.message': 'Tenemos su mensaje.',
  'track.saved.objected': 'Tenemos su objeción. La examina otra persona.',
  'track.saved.files': 'Tenemos sus archivos.',
  'track.saved.information': 'Gracias. Hemos anotado lo que nos ha dicho.',
  'track.saved.remedy': 'Hemos anotado lo que prefiere.',
  'track.saved.accepted': 'Gracias. Hemos anotado que acepta nuestra respuesta.',
  'track.saved.refused': 'Hemos anotado que no acepta nuestra respuesta. Su caso sigue abierto.',
  'track.saved.reviewRequested': 'Tenemos su petición. Otra persona volverá a mirar su caso.',
  'track.saved.withdrawn': 'Ha retirado su caso.',
  'track.saved.emailConfirmed': 'Su dirección de correo está confirmada.',

  'track.timeline.title': 'Los pasos',
  'track.timeline.done': 'Hecho',
  'track.timeline.current': 'Ahora',
  'track.timeline.ahead': 'Más adelante',
  'track.timeline.by': 'a más tardar el {{date}}',

  'track.restatement.title': '¿Hemos entendido bien?',
  'track.restatement.lead': 'Esto es lo que hemos entendido:',
  'track.restatement.yes': 'Sí, es así',
  'track.restatement.correct': 'Algo está mal o falta',
  'track.restatement.correction.label': '¿Qué debemos corregir?',
  'track.restatement.send': 'Enviar la corrección',
  'track.restatement.silence': 'Si no responde, seguiremos así.',

  'track.information.title': 'Lo que aún necesitamos saber',
  'track.information.lead': 'Con esto podemos seguir. Lo que ya nos dijo está escrito: solo compruébelo.',
  'track.information.tell': 'Por favor, díganos:',
  'track.information.check': 'Por favor, compruebe si esto sigue siendo correcto:',
  'track.information.how':
    'Para responder, abra su caso. Lo que ya sabemos está escrito allí, no hace falta que lo escriba otra vez.',
  'track.information.isItRight': 'Esto es lo que tenemos. Cámbielo si no es correcto.',
  'track.information.send': 'Enviar',
  'track.information.empty': 'Deje vacío lo que no sepa.',
  'track.information.affectedParties': '¿A quién más afecta?',

  'track.remedy.title': '¿Qué lo arreglaría para usted?',
  'track.remedy.lead':
    'Podemos ofrecer una de estas soluciones. ¿Cuál prefiere? Nos ayuda a decidir, pero todavía no podemos prometerla.',
  'track.remedy.asked': 'Nos pidió: {{remedy}}',
  'track.remedy.choose': 'Prefiero',
  'track.remedy.none': 'Ninguna de estas',
  'track.remedy.comment.label': '¿Hay algo que debamos saber?',
  'track.remedy.send': 'Enviar mi elección',

  'track.decision.title': 'Nuestra respuesta',
  'track.decision.on': 'Enviada el {{date}}',
  'track.decision.reviewed': 'Nuestra respuesta tras la revisión',
  'track.decision.point': 'Punto {{number}}',
  'track.decision.upheld': 'Le damos la razón',
  'track.decision.partlyUpheld': 'Le damos la razón en parte',
  'track.decision.notUpheld': 'No compartimos su opinión',
  'track.decision.reasons': 'Por qué',
  'track.decision.remedies': 'Qué hacemos',
  'track.decision.remedyBy': '{{remedy}} – a más tardar el {{date}}',
  'track.decision.remedyDone': '{{remedy}} – hecho el {{date}}',
  'track.decision.letter': 'Nuestra carta (PDF)',

  'track.answer.title': '¿Acepta nuestra respuesta?',
  'track.answer.lead': 'Tómese su tiempo. Puede responder hasta el {{date}}.',
  'track.answer.choose': 'Su respuesta',
  'track.answer.accept': 'Sí, la acepto',
  'track.answer.acceptHint': 'Hacemos lo que prometimos y cerramos su caso.',
  'track.answer.review': 'No, pido una revisión',
  'track.answer.reviewHint':
    'Una persona que no intervino en esta respuesta vuelve a mirar su caso. Es gratis.',
  'track.answer.refuse': 'No, y no quiero una revisión',
  'track.answer.refuseHint':
    'Su caso no se cuenta como resuelto. Todavía puede acudir a alguien independiente.',
  'track.answer.reason.label': '¿Por qué no está de acuerdo?',
  'track.answer.reason.hint': 'Solo si ha elegido que no. ¿Qué se nos pasó o entendimos mal?',
  'track.answer.send': 'Enviar mi respuesta',
  'track.answer.silence':
    'Si no tenemos noticias suyas, se lo recordaremos una vez. Después cerraremos su caso el {{date}}. Más adelante podrá pedir que se vuelva a abrir.',

  'track.outside.title': 'Alguien independiente de nuestra organización',
  'track.outside.lead':
    'No tiene por qué estar de acuerdo con nuestra respuesta. Estos organismos pueden mirar su caso:',
  'track.outside.window': 'Puede acudir allí hasta el {{date}}.',
  'track.outside.cost': 'Coste: {{cost}}',

  'track.messages.title': 'Mensajes',
  'track.messages.none': 'Todavía no hay mensajes.',
  'track.messages.fromYou': 'Usted',
  'track.messages.fromUs': '{{organization}}',
  'track.messages.write.label': 'Escríbanos',
  'track.messages.write.hint': 'Pregunte algo, o añada lo que recuerde. Lo leemos antes de seguir.',
  'track.messages.files.label': 'Añadir archivos',
  'track.messages.send': 'Enviar',

  'track.restriction.title': 'Algunas formas de contacto están cerradas para usted',
  'track.restriction.lead': 'Después de lo ocurrido, no podemos atender su caso de estas formas:',
  'track.restriction.phone': 'por teléfono',
  'track.restriction.counter': 'en el mostrador',
  'track.restriction.email': 'por correo electrónico',
  'track.restriction.until': 'Seguirá así hasta este día: {{date}}. Entonces lo revisaremos.',
  'track.restriction.stays':
    'Las cartas y esta página siguen abiertas para usted, y su queja sigue adelante como antes.',
  'track.restriction.objected':
    'Usted presentó una objeción. Ahora la examina una persona que no tomó esta decisión y le informará.',
  'track.restriction.decided':
    'Una persona que no tomó esta decisión examinó su objeción. Por ahora, estas formas siguen cerradas.',
  'track.restriction.object': 'No estoy de acuerdo',
  'track.restriction.objection.label': '¿Por qué no está de acuerdo?',
  'track.restriction.objection.hint':
    'Cuéntenos cómo fue desde su punto de vista. Lo leerá una persona que no tomó esta decisión. No tendrá malas consecuencias para su queja.',
  'track.restriction.send': 'Enviar mi objeción',

  'track.yours.title': 'Lo que nos contó',
  'track.yours.remedy': 'Qué lo arreglaría',
  'track.yours.product': 'Producto o servicio',
  'track.yours.orderNumber': 'Número',
  'track.yours.when': 'Cuándo',
  'track.yours.where': 'Dónde',
  'track.yours.receipt': 'Acuse de recibo (PDF)',

  'track.more.title': 'Qué más puede hacer',
  'track.handling.link': 'Quejarse de cómo llevamos este caso',
  'track.handling.hint': 'Lo mirará alguien que no interviene en este caso.',
  'track.withdraw.link': 'Retirar su caso',
  'track.withdraw.title': '¿Quiere retirar su caso?',
  'track.withdraw.lead':
    'Entonces dejamos de trabajar en él. Guardamos constancia de que nos escribió. Más adelante puede volver a quejarse del mismo asunto.',
  'track.withdraw.reason.label': '¿Quiere decirnos por qué?',
  'track.withdraw.button': 'Sí, retirarlo',
  'track.withdraw.keep': 'No, dejarlo abierto',
  'track.reopen.title': '¿Al final no está resuelto?',
  'track.reopen.lead': 'Puede pedir que se vuelva a abrir su caso hasta el {{date}}.',
  'track.reopen.reason.label': '¿Qué queda sin resolver?',
  'track.reopen.button': 'Volver a abrir mi caso',
  'track.saved.reopened': 'Su caso vuelve a estar abierto.',
}
