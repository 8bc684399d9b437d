import type { Translation } from '../../keys.ts'
import type { mail as english } from '../en/mail.ts'

export const mail: Translation<typeof english> = {
  'mail.greeting': 'Hola, {{name}}:',
  'mail.outside.why':
    '{{organization}} le pide su opinión sobre una reclamación. Responda a este mensaje: su respuesta llega a quienes la tramitan, no a quien reclama. Lo que lee aquí es confidencial; elimínelo cuando ya no lo necesite.',
  'mail.greeting.noName': 'Hola:',
  'mail.closing': 'Un cordial saludo',
  'mail.closing.person': '{{person}}, {{organization}}',
  'mail.files.linked':
    'Estos archivos son demasiado grandes para un correo. Los encontrará en la página de su caso, que le pide su referencia y su código de acceso:',
  'mail.footer.noReplies':
    'Por favor, no responda a este correo: nadie lee las respuestas. Escríbanos en la página de su caso:',
  'mail.footer.why':
    'Recibe este correo porque esta dirección se indicó para el caso {{reference}} en {{organization}}.',
  'mail.footer.secret': 'No reenvíe este correo: su enlace abre su caso.',

  'mail.confirmEmail.subject': 'Confirme su dirección de correo ({{reference}})',
  'mail.confirmEmail.body':
    'Alguien escribió a {{organization}} e indicó esta dirección de correo. La referencia es {{reference}}.\n\nSi fue usted, confirme la dirección. Entonces le enviaremos aquí las novedades de su caso.\n\nSi no fue usted, no tiene que hacer nada.',
  'mail.confirmEmail.action': 'Confirmar mi dirección',

  'mail.receipt.subject': 'Lo hemos recibido: {{reference}}',
  'mail.receipt.body.complaint':
    'Gracias por contárnoslo. Recibimos su queja el {{receivedOn}}. Su referencia es {{reference}}.\n\nUna persona lee lo que escribió y le dice con palabras sencillas qué hemos entendido. Tendrá noticias nuestras a más tardar el {{restatementDueOn}}.\n\nRecibirá nuestra respuesta con los motivos a más tardar el {{decisionDueOn}}. Si necesitamos más tiempo, se lo diremos antes, y le diremos por qué.\n\nEs gratis y nunca le perjudicará.',
  'mail.receipt.body.compliment':
    'Gracias por sus amables palabras. Su referencia es {{reference}}. Se las haremos llegar a las personas a las que se refiere.',
  'mail.receipt.body.suggestion':
    'Gracias por su idea. Su referencia es {{reference}}. Le diremos qué nos parece.\n\nTendrá noticias nuestras a más tardar el {{answerDueOn}}.',
  'mail.receipt.body.enquiry':
    'Hemos recibido su pregunta. Su referencia es {{reference}}.\n\nTendrá noticias nuestras a más tardar el {{answerDueOn}}.',
  'mail.receipt.action': 'Ver cómo va',

  'mail.restatement.subject': '¿Hemos entendido bien? ({{reference}})',
  'mail.restatement.body':
    'He leído lo que nos escribió. Esto es lo que he entendido:\n\n{{restatement}}\n\n¿Es así? Díganoslo, y corrija lo que esté mal o falte. Si no responde, seguiremos así.',
  'mail.restatement.action': 'Confirmar o corregir',

  'mail.update.subject': 'Novedades de su caso {{reference}}',
  'mail.update.body':
    'Queremos decirle cómo va su caso.\n\n{{text}}\n\nVolverá a tener noticias nuestras a más tardar el {{nextOn}}.',
  'mail.update.action': 'Abrir mi caso',

  'mail.delay.subject': 'Necesitamos más tiempo para su caso {{reference}}',
  'mail.delay.body':
    'Queríamos haberle respondido ya, y sentimos no poder hacerlo todavía. El motivo es este:\n\n{{reason}}\n\nRecibirá nuestra respuesta a más tardar el {{dueOn}}.',
  'mail.delay.action': 'Abrir mi caso',

  'mail.decision.subject': 'Nuestra respuesta a su caso {{reference}}',
  'mail.decision.body':
    'Hemos investigado su caso y hemos decidido. Nuestra respuesta con todos los motivos está en la carta adjunta y en la página de su caso.\n\nDíganos si la acepta. Si no la acepta, otra persona volverá a mirar su caso, gratis.',
  'mail.decision.action': 'Leer la respuesta',

  'mail.reviewDecision.subject': 'Nuestra respuesta tras la revisión de su caso {{reference}}',
  'mail.reviewDecision.body':
    'Una persona que no intervino en nuestra primera respuesta ha vuelto a mirar su caso. Nuestra respuesta con todos los motivos está en la carta adjunta y en la página de su caso.\n\nAllí encontrará también quién puede ayudarle fuera de {{organization}} si sigue sin estar de acuerdo.',
  'mail.reviewDecision.action': 'Leer la respuesta',

  'mail.reminder.subject': '¿Acepta nuestra respuesta? ({{reference}})',
  'mail.reminder.body':
    'Le enviamos nuestra respuesta el {{answeredOn}} y todavía no tenemos noticias suyas.\n\n¿La acepta? Si no, díganoslo, y otra persona volverá a mirar su caso.\n\nSi no tenemos noticias suyas, cerraremos su caso el {{closesOn}}. No tomamos su silencio por un sí, y más adelante podrá pedir que se vuelva a abrir.',
  'mail.reminder.action': 'Responder ahora',

  'mail.closing.settled.subject': 'Lo que acordamos en su caso {{reference}}',
  'mail.closing.settled.body':
    'Gracias por hablar con nosotros. Esto es lo que acordamos:\n\n{{text}}\n\nNos dijo que con esto el asunto queda resuelto para usted. Si al final no es así, abra su caso y díganoslo. Lo miraremos de nuevo.',
  'mail.closing.accepted.subject': 'Su caso {{reference}} está cerrado',
  'mail.closing.accepted.body':
    'Aceptó nuestra respuesta y hemos hecho lo que prometimos. Su caso está ahora cerrado.\n\n¿Todavía hay algo que no está bien? Abra su caso y díganoslo.\n\nGracias por contárnoslo. Nos ayuda a hacerlo mejor.',
  'mail.closing.noResponse.subject': 'Hemos cerrado su caso {{reference}}',
  'mail.closing.noResponse.body':
    'No hemos tenido noticias suyas desde nuestra respuesta, así que hemos cerrado su caso. No lo contamos como una aceptación.\n\nPuede pedir que se vuelva a abrir hasta el {{reopenUntil}}.',
  'mail.closing.withdrawn.subject': 'Ha retirado su caso {{reference}}',
  'mail.closing.withdrawn.body':
    'Como pidió, hemos dejado de trabajar en su caso. Puede volver a quejarse del mismo asunto en cualquier momento.\n\nSi no fue usted, abra su caso y díganoslo.',
  'mail.closing.duplicate.subject': 'Hemos unido sus casos ({{reference}})',
  'mail.closing.duplicate.body':
    'Nos escribió dos veces sobre el mismo asunto, así que llevamos los dos casos juntos con la referencia {{otherReference}}. No se pierde nada de lo que escribió.',
  'mail.closing.outOfScope.subject': 'Sobre su caso {{reference}}',
  'mail.closing.outOfScope.body':
    'Gracias por escribirnos. Sentimos no poder decidir sobre este asunto. El motivo es este:\n\n{{reason}}\n\nEn la página de su caso encontrará quién puede ayudarle.',
  'mail.closing.other.subject': 'Su caso {{reference}} está cerrado',
  'mail.closing.other.body':
    'Su caso está ahora cerrado. En la página de su caso puede volver a leerlo todo y ver quién puede ayudarle fuera de {{organization}} si no está de acuerdo.',
  'mail.closing.action': 'Abrir mi caso',

  'mail.lostCode.subject': 'Un nuevo código de acceso para {{reference}}',
  'mail.lostCode.body':
    'Alguien, seguramente usted, ha pedido un nuevo código de acceso para su caso. Pulse el botón para crearlo. El código anterior dejará entonces de valer.\n\nEl enlace vale hasta el {{validUntil}}. Si no lo ha pedido usted, no tiene que hacer nada: el código anterior sigue valiendo.',
  'mail.lostCode.action': 'Crear un nuevo código de acceso',

  'mail.codeReissued.subject': 'Su código de acceso ha cambiado ({{reference}})',
  'mail.codeReissued.body':
    'Se ha creado un nuevo código de acceso para su caso, y el anterior ya no vale.\n\nSi no fue usted, llámenos o escríbanos enseguida.',
  'mail.codeReissued.action': 'Ver cómo va',

  'mail.message.action': 'Responder en la página de su caso',

  'mail.suggestionAnswer.subject': 'Su sugerencia {{reference}}',
  'mail.suggestionAnswer.body': 'Gracias de nuevo por su sugerencia. Hemos pensado en ella:\n\n{{text}}',
  'mail.enquiryAnswer.subject': 'La respuesta a su pregunta {{reference}}',
  'mail.enquiryAnswer.body': 'Esta es nuestra respuesta a su pregunta:\n\n{{text}}',
  'mail.answer.action': 'Abrir',

  'mail.passedOn.subject': 'Sus amables palabras han llegado ({{reference}})',
  'mail.passedOn.body':
    'Hemos hecho llegar sus amables palabras a las personas a las que se refería. Ya las han leído. ¡Gracias!',
  'mail.reviewStarted.subject': 'Otra persona vuelve a mirar su caso ({{reference}})',
  'mail.reviewStarted.body':
    'Usted no estuvo de acuerdo con nuestra respuesta, así que su caso está ahora en revisión: una persona que no intervino en esa respuesta vuelve a mirarlo todo, sin costo para usted.\n\nRecibirá su respuesta con los motivos a más tardar el {{decisionDueOn}}. Hasta entonces puede contarnos más en la página de su caso.',
  'mail.referred.subject': 'Su caso {{reference}} está ahora en manos de un organismo independiente',
  'mail.referred.body':
    'Su caso está ahora en manos de un organismo independiente de nosotros: {{outsideBody}}. Lo examina según sus propias normas y se dirigirá a usted o a nosotros si necesita algo.\n\nCon nosotros su caso sigue abierto hasta que ese organismo termine. En la página de su caso puede ver cómo va.',
  'mail.reopened.subject': 'Su caso {{reference}} vuelve a estar abierto',
  'mail.reopened.body':
    'Su caso vuelve a estar abierto, y estamos mirando lo que queda sin resolver. En la página de su caso puede ver qué pasa ahora y contarnos más.',

  'mail.news.subject': 'Hay novedades en su caso {{reference}}',
  'mail.news.body':
    'Hay algo nuevo en la página de su caso. No lo escribimos aquí porque su caso es confidencial.',

  'mail.passwordReset.subject': 'Elija una contraseña nueva',
  'mail.passwordReset.body':
    'Alguien pidió una contraseña nueva para su cuenta en {{organization}}. Si fue usted, pulse el botón y elija una.\n\nEl enlace sirve una sola vez, hasta: {{validUntil}}. Si no fue usted, no tiene que hacer nada: su contraseña sigue igual.',
  'mail.passwordReset.action': 'Elegir una contraseña nueva',
  'mail.passwordChanged.subject': 'Su contraseña ha cambiado',
  'mail.passwordChanged.body':
    'La contraseña de su cuenta en {{organization}} ha cambiado: {{changedAt}}. En los demás lugares se ha cerrado su sesión.\n\nSi no fue usted, avise enseguida a su administrador.',
  'mail.account.why': 'Recibe este correo porque tiene una cuenta para las quejas en {{organization}}.',

  'mail.invitation.subject': 'Su invitación para trabajar con quejas en {{organization}}',
  'mail.invitation.body':
    'Le invitamos a trabajar con Redress, donde {{organization}} atiende las quejas. Pulse el botón y elija su contraseña.\n\nEl enlace vale una sola vez, hasta el {{validUntil}}.',
  'mail.invitation.action': 'Aceptar la invitación',
  'mail.invitation.why':
    'Recibe este correo porque la administración de Redress en {{organization}} le ha enviado una invitación.',

  'mail.checkpoint.subject': '{{organization}}: estado del registro tras {{size}} anotaciones',
  'mail.checkpoint.body':
    'le rogamos que guarde este correo donde nadie pueda modificarlo. Las líneas siguientes son la huella firmada de todo lo que {{organization}} ha registrado hasta ahora. Con ellas se puede averiguar más tarde si algo se cambió después; el manual de Redress explica cómo.',
  'intake.mail.noText': 'Este correo no tiene texto.',
  'intake.mail.unreadable': 'Nuestro sistema no pudo leer este correo. Está adjunto tal como llegó.',
}
