import type { Translation } from '../../keys.ts'
import type { setup as english } from '../en/setup.ts'

export const setup: Translation<typeof english> = {
  'setup.title': 'Configurar Redress',
  'setup.lead': 'Unas pocas respuestas y podrá empezar. Todo se puede cambiar más adelante.',
  'setup.organization.title': 'Su organización',
  'setup.name.label': 'Nombre de la organización',
  'setup.name.hint': 'Como la conoce la gente. Aparece en cada página y en cada carta.',
  'setup.country.label': 'País',
  'setup.country.choose': 'Elija un país',
  'setup.country.hint': 'De él dependen los días festivos y las normas que se proponen.',
  'setup.timeZone.label': 'Zona horaria',
  'setup.timeZone.choose': 'Elija una zona horaria',
  'setup.languages.label': 'Idiomas de las páginas para el público',
  'setup.languages.hint':
    'La gente puede escribir en cualquier idioma. Estos son los idiomas en los que ustedes responden.',
  'setup.people.label': '¿Quién va a trabajar con Redress?',
  'setup.people.one': 'Una persona',
  'setup.people.oneHint': 'Lo hace todo usted. Las revisiones van a alguien de fuera.',
  'setup.people.several': 'Varias personas',
  'setup.people.severalHint': 'Las funciones están separadas: nadie revisa su propia decisión.',
  'setup.complaintsManager.label': 'También dirijo la gestión de las reclamaciones',
  'setup.complaintsManager.hint':
    'Usted ve y tramita las reclamaciones. Si no, invite a alguien que lo haga antes de que llegue la primera.',
  'setup.administrator.title': 'Usted',
  'setup.administratorName.label': 'Su nombre',
  'setup.email.label': 'Su dirección de correo',
  'setup.email.hint': 'Con ella inicia sesión.',
  'setup.password.label': 'Contraseña',
  'setup.password.hint': 'Al menos {{min}} caracteres. Unas cuantas palabras seguidas van bien.',
  'setup.button': 'Configurar',
  'setup.done.title': 'Todo listo: {{organization}}',
  'setup.done.text': 'Ya se les puede escribir.',
  'setup.done.desk': 'Iniciar sesión y echar un vistazo',
  'setup.done.portal': 'Ver la página para el público',
  'setup.done.mail':
    'El envío de correo todavía no está configurado. Hasta entonces los mensajes esperan en la bandeja de salida, donde puede verlos.',
}
