import type { Translation } from '../../keys.ts'
import type { error as english } from '../en/error.ts'

export const error: Translation<typeof english> = {
  'error.unexpected':
    'Algo ha fallado por nuestra parte. Inténtelo de nuevo dentro de unos minutos. Lo que ya envió está a salvo.',

  'error.intake.narrativeMissing.complaint': 'Cuéntenos qué ha pasado. Bastan unas palabras.',
  'error.intake.narrativeMissing.compliment': 'Cuéntenos qué ha ido bien. Bastan unas palabras.',
  'error.intake.narrativeMissing.suggestion': 'Cuéntenos su idea. Bastan unas palabras.',
  'error.intake.narrativeMissing.enquiry': 'Escriba su pregunta.',
  'error.intake.narrativeTooLong':
    'El texto es más largo de lo que podemos recibir: caben {{max}} caracteres. Acórtelo o añádalo como archivo.',
  'error.intake.fieldTooLong': 'Acorte este texto.',
  'error.intake.contactMissing': 'Indíquenos una forma de contactar con usted, o elija no decir quién es.',
  'error.intake.emailInvalid': 'Compruebe la dirección de correo. Debe parecerse a nombre@example.org.',
  'error.intake.phoneInvalid':
    'Compruebe el número de teléfono. Si es de otro país, empiece por + y el prefijo del país.',
  'error.intake.postIncomplete': 'Escriba la dirección completa: calle, código postal, localidad.',
  'error.intake.anonymousWithContact':
    'Ha elegido no decir quién es, pero ha indicado una forma de contacto. Quite una de las dos cosas.',
  'error.intake.representedNameMissing': 'Díganos el nombre de la persona en cuyo nombre escribe.',
  'error.intake.representativeNameMissing': 'Díganos también su propio nombre.',

  'error.files.tooMany': 'Puede añadir {{max}} archivos. Elija los más importantes.',
  'error.files.tooLarge': '«{{name}}» es demasiado grande. Un archivo puede tener hasta {{megabytes}} MB.',
  'error.files.typeNotAllowed':
    'No podemos recibir «{{name}}». Valen fotos, PDF, textos, documentos de oficina, sonido y vídeo.',
  'error.files.empty': '«{{name}}» está vacío. Elíjalo de nuevo.',
  'error.files.missing': 'Este archivo ya no está disponible.',
  'error.files.quotaReached':
    'Hoy no podemos recibir más archivos suyos. Envíelos mañana o por correo postal.',
  'error.files.diskFull':
    'Ahora mismo no podemos recibir archivos. Envíe su texto sin ellos; podrá añadirlos más adelante.',

  'error.documents.renderFailed':
    'No hemos podido crear el PDF. Inténtelo de nuevo dentro de unos minutos; lo que envió está a salvo.',

  'error.tracking.wrongPair': 'La referencia y el código de acceso no van juntos. Compruebe los dos.',
  'error.tracking.referenceMissing': 'Escriba su referencia.',
  'error.tracking.accessCodeMissing': 'Escriba su código de acceso.',
  'error.tracking.correctionMissing': 'Díganos qué debemos corregir.',
  'error.tracking.answerMissing': 'Elija una de las respuestas.',
  'error.tracking.reasonMissing': 'Díganos por qué. Bastan unas palabras.',
  'error.tracking.messageMissing': 'Escriba un mensaje o elija un archivo.',
  'error.tracking.informationMissing': 'Rellene al menos un campo o escríbanos un mensaje más abajo.',
  'error.tracking.remedyMissing': 'Elija lo que prefiere.',
  'error.tracking.notNow': 'En este paso ya no es posible. La página de abajo muestra cómo está ahora.',

  'error.notFound': 'No encontramos esta página.',
  'error.organization.unknown': 'En esta dirección no hay nada.',
  'error.tooManyRequests': 'Han sido muchas peticiones a la vez. Espere un poco e inténtelo de nuevo.',
  'error.bodyTooLarge': 'Ha sido demasiado de una vez. Envíe menos archivos o archivos más pequeños.',
  'error.invalidInput': 'Algo de lo que ha enviado no encaja. Vuelva atrás y compruébelo.',
  'error.invalidJson': 'Algo de lo que ha enviado no encaja. Vuelva atrás y compruébelo.',
  'error.unsupportedMediaType': 'No podemos leer lo que ha enviado. Vuelva atrás e inténtelo de nuevo.',
  'error.outcomeUnknown':
    'Algo se interrumpió mientras guardábamos y no sabemos si quedó guardado. Compruébelo antes de enviarlo otra vez.',
  'error.intake.notSaved':
    'No se ha guardado nada, porque ahora mismo no podemos guardar. Lo que escribió sigue aquí: envíelo otra vez dentro de unos minutos. Los archivos hay que elegirlos de nuevo.',
  'error.intake.perhapsSaved':
    'La conexión se cortó mientras guardábamos. Envíelo una vez más: se guardará una sola vez. Los archivos hay que elegirlos de nuevo.',
  'error.databaseAway': 'Ahora mismo no podemos guardar nada. Inténtelo de nuevo dentro de unos minutos.',
  'error.auth.originMissing':
    'Su navegador no ha dicho de qué página venía esto. Abra de nuevo la página y envíelo otra vez.',
  'error.auth.otherOrigin': 'Esto venía de otro sitio web. Abra nuestra página y envíelo desde allí.',
  'error.intake.formExpired':
    'Esta página ha estado abierta mucho tiempo. Envíelo de nuevo: todo lo que escribió sigue aquí.',

  'error.field.required': 'Rellene este campo.',
  'error.field.invalid': 'Compruebe este campo.',
  'error.field.wrongType': 'Compruebe este campo.',
  'error.field.wrongFormat': 'Compruebe cómo está escrito.',
  'error.field.notAnEmail': 'Compruebe la dirección de correo. Debe parecerse a nombre@example.org.',
  'error.field.notAnOption': 'Elija una de las respuestas.',
  'error.field.tooLong': 'Acorte este texto.',
  'error.field.tooShort': 'Escriba un poco más.',
  'error.field.unknown': 'No esperábamos esto. Vuelva atrás e inténtelo de nuevo.',

  'error.complaint.notFound': 'No encontramos este caso.',
  'error.complaint.alreadyClosed': 'Este caso está cerrado. Abajo puede ver si se puede volver a abrir.',
  'error.complaint.stepNotPossible':
    'En este paso ya no es posible. La página de abajo muestra cómo está ahora.',
  'error.complaint.tooLateToChoose':
    'Ya hemos decidido, así que su elección llegó tarde. Todavía puede decirnos si acepta nuestra respuesta.',
  'error.complaint.cannotReopen': 'Este caso no se puede volver a abrir. Puede escribirnos con uno nuevo.',
  'error.edit.conflict': 'Algo ha cambiado aquí mientras escribía. Mire cómo está ahora y envíelo de nuevo.',
  'error.idempotency.running': 'Todavía estamos trabajando en lo que envió. Espere un momento.',
  'error.idempotency.otherBody': 'Este formulario ya se envió con otras palabras. Ábralo de nuevo.',
  'error.auth.signInFirst': 'Abra primero su caso, con su referencia y su código de acceso.',

  'error.organization.countryUnknown': 'Elija un país.',
  'error.organization.timeZoneUnknown': 'Elija una zona horaria.',
  'error.organization.languagesMissing': 'Elija al menos un idioma.',
  'error.organization.slugTaken': 'Ya hay una organización con ese nombre. Elija otro.',
  'error.staff.emailTaken': 'Aquí ya trabaja alguien con esa dirección de correo.',
  'error.setup.tokenWrong':
    'Abra el enlace de configuración que se mostró al iniciar Redress. Vale una sola vez.',
  'error.setup.alreadyDone': 'Redress ya está configurado. Inicie sesión.',
  'error.setup.nameMissing': 'Escriba el nombre de su organización.',
  'error.setup.countryMissing': 'Elija un país.',
  'error.setup.timeZoneMissing': 'Elija una zona horaria.',
  'error.setup.languagesMissing': 'Elija al menos un idioma.',
  'error.setup.sizeMissing': 'Elija si aquí trabajarán una o varias personas.',
  'error.setup.administratorNameMissing': 'Escriba su nombre.',
  'error.setup.emailInvalid': 'Compruebe la dirección de correo. Debe parecerse a nombre@example.org.',
  'error.setup.passwordTooShort':
    'Use al menos {{min}} caracteres. Unas cuantas palabras seguidas son fáciles de recordar.',
  'error.setup.passwordTooCommon': 'Los atacantes conocen esta contraseña. Elija otra.',

  'failure.notFound.title': 'No encontramos esta página',
  'failure.notFound.text':
    'Quizá la dirección tenga un error, o la página se haya movido. Su caso no se ve afectado.',
  'failure.tooMany.title': 'Espere un momento',
  'failure.tooMany.text':
    'Han llegado muchas peticiones a la vez desde su red. Inténtelo de nuevo dentro de unos minutos. Lo que ya envió está a salvo.',
  'failure.refused.title': 'No ha funcionado',
  'failure.unexpected.title': 'Algo ha fallado por nuestra parte',
  'failure.unexpected.text':
    'Lo sentimos. Inténtelo de nuevo dentro de unos minutos. Si vuelve a pasar, llámenos o escríbanos y díganos este número: {{number}}',
  'failure.noOrganization.title': 'En esta dirección no hay nada',
  'failure.noOrganization.text':
    'Compruebe la dirección en la carta, el cartel o el mensaje que le trajo aquí.',
  'failure.sendAgain': 'Enviar otra vez',
  'failure.filesAgain': 'Elija de nuevo sus archivos',
  'failure.links': 'Puede seguir desde aquí:',
}
