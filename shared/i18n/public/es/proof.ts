import type { Translation } from '../../keys.ts'
import type { proof as english } from '../en/proof.ts'

export const proof: Translation<typeof english> = {
  'proof.receipt.title': 'Su acuse de recibo firmado',
  'proof.receipt.text':
    'Lo firmamos después de guardar lo que nos contó. Con él puede demostrar a cualquiera, incluso dentro de años, que en ese momento ya lo teníamos.',
  'proof.receipt.keep': 'No hace falta que lo entienda. Basta con que lo guarde.',
  'proof.receipt.save': 'Guardar el acuse de recibo firmado',
  'proof.receipt.check': 'Comprobar este acuse de recibo',
  'proof.receipt.qr': 'Este código abre la página que comprueba este acuse de recibo.',
  'proof.mail.text':
    'Adjuntamos su acuse de recibo firmado. Con él puede demostrar a cualquiera que en ese momento teníamos lo que nos contó. Guárdelo, por favor. Cualquiera puede comprobarlo aquí:',
  'proof.record.title': 'Prueba de que está registrado',
  'proof.record.entry': 'Lo que nos contó es la anotación {{entry}} de {{size}} de nuestro registro.',
  'proof.record.meaning':
    'Nadie, ni siquiera nosotros, puede cambiar o quitar una anotación sin que se note. Cualquiera puede comprobarlo.',
  'proof.record.soon':
    'Lo que nos contó está guardado. La prueba estará lista en unos segundos. Vuelva a abrir esta página dentro de un momento.',
  'proof.record.save': 'Guardar la prueba',
  'proof.record.check': 'Cómo comprobarla',
  'verify.title': 'Comprobar un acuse de recibo',
  'verify.lead':
    'Ponga aquí un acuse de recibo firmado o la prueba de la página de un caso. Sabrá si es auténtico y si no ha cambiado.',
  'verify.text.label': 'Acuse de recibo o prueba',
  'verify.text.hint': 'Cópielo todo, con la llave del principio y la del final.',
  'verify.files.label': 'O elija los archivos',
  'verify.files.hint': 'Pueden ser varios, también una prueba anterior. Así sabrá además si concuerdan.',
  'verify.keys.label': 'Claves públicas',
  'verify.keys.hint':
    'El archivo {{file}}, mejor una copia que guardó con el acuse de recibo o que le da alguien de confianza.',
  'verify.button': 'Comprobar',
  'verify.onServer': 'La comprobación se hace en nuestro servidor.',
  'verify.inBrowser':
    'La comprobación se hace en su navegador. Lo que usted ponga no sale de su dispositivo.',
  'verify.failed': 'No se han podido cargar las claves públicas. Inténtelo de nuevo dentro de un momento.',
  'verify.noCrypto':
    'Este navegador no puede comprobar firmas de este tipo. Use una versión actual u otro navegador.',
  'verify.verdict.good': 'Auténtico y sin cambios',
  'verify.verdict.bad': 'Algo no cuadra',
  'verify.verdict.open': 'No se ha comprobado todo',
  'verify.steps': 'Qué se ha comprobado',
  'verify.organization.bad': 'Nombra a una organización distinta de la de las claves públicas.',
  'verify.key.good': 'La clave que nombra la ha publicado {{organization}}: {{key}}.',
  'verify.key.bad': 'La clave que nombra no está entre las claves públicas: {{key}}.',
  'verify.receipt.good': 'La firma del acuse de recibo es correcta. No se ha cambiado nada en él.',
  'verify.receipt.bad':
    'La firma del acuse de recibo no es correcta. Se ha cambiado algo en él, o nunca se entregó.',
  'verify.event.good': 'La anotación de la prueba es aquella por la que se entregó el acuse de recibo.',
  'verify.event.bad': 'La anotación de la prueba ha cambiado, o el acuse de recibo se entregó por otra.',
  'verify.words.good': 'Las palabras de la prueba son exactamente las que se registraron.',
  'verify.words.bad': 'Las palabras de la prueba no son las que se registraron.',
  'verify.entry.good': 'Es la anotación {{entry}} de {{size}} del registro.',
  'verify.entry.bad': 'La anotación no está en el registro donde dice la prueba.',
  'verify.checkpoint.good': 'El estado del registro con {{size}} anotaciones está firmado. Fecha: {{date}}.',
  'verify.checkpoint.bad': 'La firma del estado del registro no es correcta.',
  'verify.growth.good': 'De {{earlier}} a {{size}} anotaciones solo se añadió. No se cambió nada anterior.',
  'verify.growth.bad': 'Dos estados firmados del registro se contradicen. El registro se ha reescrito.',
  'verify.growth.open':
    'Para comparar los estados con {{earlier}} y {{size}} anotaciones falta el archivo que los une. Está aquí: {{address}}',
  'verify.connection.bad':
    'El archivo que une los estados con {{earlier}} y {{size}} anotaciones no concuerda. Si viene de la propia organización, su registro se ha reescrito.',
  'verify.proves.title': 'Qué demuestra',
  'verify.proves.receipt':
    '{{organization}} confirmó que lo había recibido: {{date}}. La referencia: {{reference}}.',
  'verify.proves.record': 'Está registrado. No se puede cambiar ni quitar sin que se note.',
  'verify.provesNot.title': 'Qué no demuestra',
  'verify.provesNot.text':
    'Si la reclamación está justificada, cómo se trató ni quién la escribió. Los archivos enviados no están incluidos.',
  'verify.offline.title': 'Comprobarlo sin confiar en nosotros',
  'verify.offline.text':
    'Guarde esta página y nuestras claves públicas como archivos, junto con su acuse de recibo. La página guardada funciona sin internet y no envía nada a nadie.',
  'verify.offline.page': 'Guardar la página de comprobación',
  'verify.offline.keys': 'Guardar las claves públicas',
  'error.verify.nothing': 'Ponga un acuse de recibo o una prueba, o elija el archivo.',
  'error.verify.unreadable':
    'Esto no es un acuse de recibo ni una prueba, o falta una parte. Cópielo todo, o elija el archivo.',
  'error.verify.keysMissing': 'Elija el archivo de las claves públicas, o póngalas aquí.',
}
