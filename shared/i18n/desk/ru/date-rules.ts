import type { Translation } from '../../keys.ts'
import type { dateRules as english } from '../en/date-rules.ts'

export const dateRules: Translation<typeof english> = {
  'settings.date-rules': 'Кто узнаёт о сроках',
  'settings.date-rules.hint':
    'Кому и с какого момента сообщается о близких и просроченных сроках и уходят ли регулярные известия сами.',
  'dateRules.level': 'Уровень',
  'dateRules.level.handler': 'Первый: кто ведёт дело',
  'dateRules.level.handler.intro': 'Узнаёт о своих делах.',
  'dateRules.level.manager': 'Второй: кто отвечает за работу с жалобами',
  'dateRules.level.manager.intro': 'Узнаёт о делах своих площадок одной цифрой на все.',
  'dateRules.level.topManagement': 'Третий: высшее руководство',
  'dateRules.level.topManagement.intro':
    'Узнаёт о том, что давно просрочено. О том, что получило огласку или касается группы людей, сразу после срока.',
  'dateRules.roles': 'Кто это',
  'dateRules.soonDays': 'Сообщать о том, чей срок наступит через столько рабочих дней',
  'dateRules.soonDays.hint': 'От 1 до 20. Пусто: только когда срок уже прошёл.',
  'dateRules.soonDays.manager':
    'От 1 до 20, и только то, чем пока никто не занимается. Пусто: только когда срок уже прошёл.',
  'dateRules.lateDays': 'Сообщать о том, что просрочено больше чем на столько рабочих дней',
  'dateRules.lateDays.hint': '0: сразу после срока. Пусто: никогда.',
  'dateRules.urgent': 'О срочном сообщать сразу',
  'dateRules.urgent.hint':
    'Когда прошёл срок дела о безопасности или получившего огласку, даже ночью. Всё остальное приходит одной сводкой за рабочий день.',
  'dateRules.preview': 'Кто узнал бы сейчас',
  'dateRules.preview.intro':
    'По тому, что указано выше, сохранено оно или нет. От просмотра никому ничего не уходит.',
  'dateRules.preview.closed': 'Сейчас нерабочее время: сводки уйдут с началом работы.',
  'dateRules.preview.none': 'Никто: просрочек нет и в эти дни ничего не подходит.',
  'dateRules.soon': 'Скоро срок',
  'dateRules.late': 'Просрочено',
  'dateRules.atOnce': 'Сразу',
  'dateRules.updates': 'Регулярные известия заявителю',
  'dateRules.updates.intro':
    'Как часто мы пишем, сказано в наборах правил. Известия прекращаются с окончательным ответом и для тех, кто их не хочет.',
  'dateRules.updates.label': 'Когда подходит срок',
  'dateRules.updates.draft': 'Отправляет человек',
  'dateRules.updates.draft.hint': 'За день до срока тот, кто ведёт дело, находит готовый черновик.',
  'dateRules.updates.send': 'Уходит само',
  'dateRules.updates.send.hint':
    'На языке заявителя, в рабочее время: на каком этапе дело и когда ждать следующего известия. Письма на бумаге и звонки по-прежнему за человеком.',
  'dateRules.levels': 'уровни',
  'error.dateRules.nobody': 'Выберите для каждого уровня хотя бы одну роль.',
}
