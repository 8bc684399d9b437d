import type { Translation } from '../../keys.ts'
import type { setup as english } from '../en/setup.ts'

export const setup: Translation<typeof english> = {
  'setup.title': 'Настройка Redress',
  'setup.lead': 'Несколько ответов, и можно начинать. Позже всё можно изменить.',
  'setup.organization.title': 'Ваша организация',
  'setup.name.label': 'Название организации',
  'setup.name.hint': 'Так, как её знают люди. Оно стоит на каждой странице и в каждом письме.',
  'setup.country.label': 'Страна',
  'setup.country.choose': 'Выберите страну',
  'setup.country.hint': 'От неё зависят праздники и предлагаемые правила.',
  'setup.timeZone.label': 'Часовой пояс',
  'setup.timeZone.choose': 'Выберите часовой пояс',
  'setup.languages.label': 'Языки открытых страниц',
  'setup.languages.hint': 'Писать вам могут на любом языке. Это языки, на которых вы отвечаете.',
  'setup.people.label': 'Кто будет работать?',
  'setup.people.one': 'Один человек',
  'setup.people.oneHint': 'Вы делаете всё сами. Повторное рассмотрение проходит вне организации.',
  'setup.people.several': 'Несколько человек',
  'setup.people.severalHint': 'Роли разделены: никто не пересматривает собственное решение.',
  'setup.complaintsManager.label': 'Жалобами руковожу тоже я',
  'setup.complaintsManager.hint':
    'Вы видите жалобы и занимаетесь ими. Если это не вы, пригласите такого человека до первой жалобы.',
  'setup.administrator.title': 'Вы',
  'setup.administratorName.label': 'Ваше имя',
  'setup.email.label': 'Ваш адрес электронной почты',
  'setup.email.hint': 'С ним вы будете входить.',
  'setup.password.label': 'Пароль',
  'setup.password.hint': 'Наименьшее число знаков: {{min}}. Хорошо подходят несколько слов подряд.',
  'setup.button': 'Завершить настройку',
  'setup.done.title': '{{organization}}: всё готово',
  'setup.done.text': 'Теперь люди могут вам писать.',
  'setup.done.desk': 'Войти и осмотреться',
  'setup.done.portal': 'Посмотреть открытую страницу',
  'setup.done.mail':
    'Исходящая почта ещё не настроена. До тех пор сообщения ждут в исходящих, там вы их и увидите.',
}
