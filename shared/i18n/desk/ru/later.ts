import type { Translation } from '../../keys.ts'
import type { later as english } from '../en/later.ts'

export const later: Translation<typeof english> = {
  'later.when': 'Когда отправить',
  'later.when.now': 'Сейчас',
  'later.when.later': 'В выбранное время',
  'later.on': 'День',
  'later.at': 'Время',
  'later.submit': 'Отправить тогда',
  'later.choose': 'Выберите день и время.',
  'later.waits': 'Уйдёт {{time}}',
  'later.by': 'Автор: {{name}}. Время площадки ({{zone}}). Перед отправкой всё проверяется заново.',
  'later.refused': 'Должно было уйти {{time}}, но не смогло',
  'later.refused.short': 'Не удалось отправить',
  'later.move': 'Изменить время',
  'later.move.submit': 'Сохранить время',
  'later.section': 'Ждут своего времени или коллегу',
  'error.sending.tooSoon': 'Выберите время, которое ещё не наступило.',
  'error.sending.tooFar': 'Выберите время в пределах года.',
  'error.sending.onlyMessages': 'Выбранного времени может ждать только сообщение.',
  'error.sending.notLater': 'Это не ждёт выбранного времени.',
  'error.sending.setAside':
    'Когда это должно было уйти, дело было отложено как спам. Отправьте сейчас или отзовите.',
  'error.sending.closedMeanwhile': 'Дело тем временем закрыто. Отзовите сообщение или откройте дело снова.',
}
