import type { Translation } from '../../keys.ts'
import type { correspondence as english } from '../en/correspondence.ts'

export const correspondence: Translation<typeof english> = {
  'purpose.invitation': 'Приглашение',
  'purpose.survey': 'Опрос',
  'purpose.delay': 'Задержка',
  'purpose.review': 'Повторное рассмотрение',
  'purpose.reopening': 'Повторное открытие',
  'error.message.addressCorrected': 'Адрес исправлен; новое сообщение ушло на верный адрес.',
  'error.message.noLongerNeeded': 'Больше не нужно.',
  'error.message.dayIsPast': 'Выберите сегодняшний день или более поздний.',
  'error.message.noAnswerOwed': 'По этому обращению ответа не ждут.',
  'error.letter.missingParts': 'В письме сказано не всё, что должно быть.',
  'error.letter.noDecision': 'Решения, о котором можно написать, ещё нет.',
  'error.contact.wrongTime': 'Выберите время между получением обращения и настоящей минутой.',
}
