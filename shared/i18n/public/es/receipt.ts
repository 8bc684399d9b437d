import type { Translation } from '../../keys.ts'
import type { receipt as english } from '../en/receipt.ts'

export const receipt: Translation<typeof english> = {
  'receipt.title.complaint': 'Hemos recibido su queja',
  'receipt.title.compliment': 'Hemos recibido su felicitación. ¡Gracias!',
  'receipt.title.suggestion': 'Hemos recibido su sugerencia. ¡Gracias!',
  'receipt.title.enquiry': 'Hemos recibido su pregunta',
  'receipt.sorry': 'Sentimos que haya tenido motivos para escribirnos. Lo miraremos con cuidado.',
  'receipt.reference.label': 'Su referencia',
  'receipt.accessCode.label': 'Su código de acceso',
  'receipt.keep':
    'Apunte los dos, imprima esta página o hágale una foto. Mostramos el código de acceso una sola vez.',
  'receipt.secret':
    'Quien tenga los dos puede leer su caso. Nuestro personal nunca le pedirá el código de acceso.',
  'receipt.print': 'Imprimir esta página',
  'receipt.pdf': 'Guardar el acuse de recibo (PDF)',
  'receipt.track.link': 'Abrir su caso',
  'receipt.qr.caption': 'Este código abre la página donde puede seguir su caso.',
  'receipt.email.pending':
    'Hemos enviado un mensaje a {{email}}. Abra el enlace que contiene, para que sepamos que la dirección es suya. Hasta entonces no enviaremos detalles allí.',
  'receipt.email.notArrived':
    '¿No ha llegado nada en unos minutos? Mire en la carpeta de correo no deseado. Puede seguir su caso sin ese mensaje.',
  'receipt.anonymous':
    'Ha elegido no decir quién es. Solo puede volver aquí con la referencia y el código de acceso: no podemos enviárselos otra vez.',
  'receipt.next.title': 'Qué pasa ahora',
  'receipt.next.complaint.restatement': 'Una persona le dice qué hemos entendido. Usted puede corregirlo.',
  'receipt.next.complaint.decision': 'Recibe nuestra respuesta con los motivos.',
  'receipt.next.complaint.late':
    'Si necesitamos más tiempo, se lo decimos antes de ese día, y le decimos por qué.',
  'receipt.next.compliment.passedOn': 'Se lo hacemos llegar a las personas a las que se refiere.',
  'receipt.next.suggestion.answer': 'Le decimos si la aceptamos, y por qué.',
  'receipt.next.enquiry.answer': 'Recibe nuestra respuesta.',
  'receipt.another': 'Contarnos otra cosa',
}
