import type { Translation } from '../../keys.ts'
import type { views as english } from '../en/views.ts'

export const views: Translation<typeof english> = {
  'views.title': 'Сохранённые виды',
  'views.mine': 'Мои',
  'views.ofOthers': 'Открытые коллегами',
  'views.by': 'Автор: {{name}}',
  'views.save': 'Сохранить этот вид…',
  'views.renew': 'Сохранить изменения вида «{{name}}»',
  'views.edit': 'Переименовать или открыть коллегам «{{name}}»…',
  'views.remove': 'Убрать «{{name}}»',
  'views.save.title': 'Сохранить этот вид',
  'views.edit.title': 'Название вида',
  'views.save.submit': 'Сохранить',
  'views.name': 'Название',
  'views.name.hint': 'Что здесь найдут: «Просроченные, север», «Лифты за этот год» …',
  'views.shared': 'Показать всем в организации',
  'views.shared.hint':
    'Фильтры у всех одинаковые, но каждый видит только те обращения, которые ему доступны.',
  'views.saved': 'Вид «{{name}}» сохранён',
  'views.removed': 'Вид «{{name}}» убран',
  'views.columns': 'Столбцы',
  'views.columns.beside': 'Кроме номера и сути',
  'views.columns.usual': 'Обычные столбцы',
  'views.export': 'Выгрузить в CSV',
  'views.keys': 'В журнале',
  'error.registerView.ofSomeoneElse':
    'Изменить этот вид может только его автор, а общий — ещё и менеджер по жалобам. Сохраните его под своим названием.',
}
