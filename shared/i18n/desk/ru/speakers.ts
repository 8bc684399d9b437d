import type { Translation } from '../../keys.ts'
import type { speakers as english } from '../en/speakers.ts'

export const speakers: Translation<typeof english> = {
  'speaker.who': 'Кто прочтёт это до отправки? ({{language}})',
  'speaker.colleague':
    '{{name}} увидит текст рядом с тем, что написал заявитель, и он уйдёт, как только будет признан верным. До этого его можно вернуть.',
  'speaker.outside': 'Кто-то со стороны, по имени',
  'speaker.outside.hint':
    'Только если из коллег никто не может: в деле будет записано, что имя назвали вы, а не что этот человек подтвердил.',
  'speaker.nobody':
    'Никто из коллег, кому видно дело, не назвал этот язык своим. Назовите того, кто им владеет и прочёл ваши слова; имя останется в деле.',
  'words.title': 'Прочтите до отправки',
  'words.intro': 'Автор {{name}} не владеет этим языком. Уйдёт, когда вы признаете верным: {{what}}.',
  'words.original': 'Что написал заявитель ({{language}})',
  'words.goesOut': 'Что будет отправлено',
  'words.check': 'Исправьте то, что вы сказали бы иначе: уйдёт то, что останется здесь.',
  'words.of': '{{name}} ({{language}})',
  'words.name.title': 'Суть одной строкой',
  'words.name.restatement': 'Как мы поняли',
  'words.name.point': 'Пункт для решения',
  'words.name.subject': 'Тема',
  'words.name.body': 'Текст',
  'words.name.reason': 'Причина',
  'words.name.answer': 'Ответ',
  'words.name.words': 'Что им сказано',
  'words.empty': 'Ни одну часть нельзя оставить пустой.',
  'words.submit': 'Всё верно',
  'words.submit.corrected': 'Верно с моими исправлениями',
  'words.done.confirmed': 'Спасибо. Отправляется.',
  'words.allConfirmed': 'Текст признан верным и отправляется.',
  'words.refuse': 'Отправить назад',
  'words.refuse.reason': 'Что не так',
  'words.refuse.hint': '{{name}} прочтёт и напишет заново; заявителю ничего не уйдёт.',
  'words.refuse.empty': 'Скажите коротко, что не так.',
  'words.refuse.submit': 'Отправить назад',
  'words.done.sentBack': 'Отправлено назад. Заявителю ничего не уйдёт.',
  'words.sentBack': 'Замечание: {{words}}',
  'words.wentBack': 'Слова возвращены: {{name}}',
  'words.held': 'Ждёт прочтения: {{what}}',
  'words.held.hint': 'Автор: {{name}}. Уйдёт, когда будет признано верным.',
  'words.state.waiting': 'Читает ({{language}}): {{name}}',
  'words.state.open': 'Прочтение не состоялось ({{language}}): {{name}}',
  'words.state.confirmed': 'Признано верным ({{language}}): {{name}}',
  'words.state.corrected': 'Исправлено ({{language}}): {{name}}',
  'words.see': 'Посмотреть текст',
  'words.waitsFor': 'Ждёт: {{names}}',
  'outgoing.turnAway': 'причина, по которой мы не можем это рассмотреть',
  'outgoing.restrict': 'извещение о закрытых каналах',
  'event.complaint.speakerConfirmed.colleague':
    'Текст ({{language}}) прочёл и признал верным коллега: {{speaker}}',
  'event.complaint.speakerConfirmed.corrected':
    'Текст ({{language}}) исправил и признал верным коллега: {{speaker}}',
  'error.sending.notASpeaker':
    'Выберите коллегу, который назвал этот язык своим, видит дело и на которого не жалуются.',
  'error.sending.waitsForSpeaker': 'Ждёт прочтения коллегой. Чтобы изменить, отзовите.',
  'error.sending.wordsRefused':
    'Коллега отправил текст назад. Отзовите его, напишите заново и спросите снова.',
  'error.sending.notToRead': 'Вашего прочтения это больше не ждёт.',
}
