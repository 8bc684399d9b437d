import type { Translation } from '../../keys.ts'
import type { news as english } from '../en/news.ts'

export const news: Translation<typeof english> = {
  'mail.footer.news':
    '¿Prefiere no recibir estas novedades por correo electrónico? Entonces las encontrará solo en la página de su caso:',
  'mail.footer.replies': 'Puede responder sin más a este correo. La página de su caso está aquí:',
  'news.ask.title': '¿No quiere más novedades por correo electrónico?',
  'news.ask.text':
    'Entonces {{organization}} dejará de enviarle correos sobre cómo va el asunto. Encontrará estas novedades en la página de su caso. Lo que le debemos sigue llegando por correo: acuses de recibo, preguntas y nuestra respuesta.',
  'news.off.button': 'No quiero más novedades por correo',
  'news.off.title': 'Ya no recibirá novedades por correo electrónico',
  'news.off.text':
    'Las novedades de {{organization}} están en la página de su caso. Los acuses de recibo, las preguntas y nuestra respuesta siguen llegando por correo.',
  'news.on.button': 'Quiero volver a recibir novedades por correo',
  'news.on.title': 'Vuelve a recibir novedades por correo electrónico',
  'news.on.text': '{{organization}} volverá a escribirle cuando haya novedades sobre su caso.',
}
