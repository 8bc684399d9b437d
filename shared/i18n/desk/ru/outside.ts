import type { Translation } from '../../keys.ts'
import type { outside as english } from '../en/outside.ts'

export const outside: Translation<typeof english> = {
  'case.action.outside': 'Спросить эксперта со стороны',
  'outside.name': 'Имя',
  'outside.email': 'Эл. почта',
  'outside.subject': 'Тема',
  'outside.body': 'Что вы хотите узнать',
  'outside.body.hint': 'Эксперт прочтёт только это и то, что вы выберете ниже, и ответит письмом.',
  'outside.withNarrative': 'Что случилось, словами заявителя',
  'outside.messages': 'Сообщения заявителя',
  'outside.files': 'Файлы',
  'outside.files.hint': 'Не больше 10 МБ. Внутри файлов ничего не закрывается: сначала посмотрите каждый.',
  'outside.covered': 'Закрыть, кто заявитель',
  'outside.covered.hint':
    'Имя, адреса, телефон, номер заказа и номер дела закрываются везде в этих словах. Другое, что может его выдать, остаётся: перечитайте.',
  'outside.goes':
    'Отправятся: ваши слова, тексты заявителя: {{count}}, файлы: {{files}}. Не посылайте больше, чем нужно эксперту, и только если ему можно это видеть.',
  'outside.dueOn': 'Напомнить мне',
  'outside.dueOn.hint': 'В этот день появится задача, если ответа нет.',
  'outside.submit': 'Спросить письмом',
  'outside.empty': 'Напишите, кого и о чём вы спрашиваете.',
  'outside.title': 'Спросили со стороны',
  'outside.asked': 'Вопрос задан {{time}}, {{name}}',
  'outside.waiting': 'Ответа пока нет',
  'outside.answered': 'Ответ пришёл {{time}}',
  'outside.due': 'Ждём до {{day}}',
  'outside.message': 'Эксперту со стороны',
  'case.done.outsideAsked': 'Вопрос отправляется.',
  'purpose.outsideOpinion': 'Вопрос эксперту',
  'mails.standing.outside': 'Эксперт со стороны',
  'event.complaint.outsideAsked': 'Спросили эксперта со стороны',
  'event.complaint.outsideAnswered': 'Эксперт со стороны ответил',
  'error.outside.closed': 'Дело закрыто. Сначала откройте его снова.',
  'error.outside.isParty': 'Это адрес стороны дела. Напишите ей через «Написать заявителю».',
  'error.outside.tooLarge': 'Файлы вместе больше {{megabytes}} МБ. Выберите меньше.',
  'error.outside.askAnew': 'Спросите снова с верным адресом: письмо с другого не будет сопоставлено.',
}
