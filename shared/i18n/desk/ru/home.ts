import type { Translation } from '../../keys.ts'
import type { home as english } from '../en/home.ts'

export const home: Translation<typeof english> = {
  'home.title': 'Главная',
  'home.answer.late_one': '{{count}} ваше обращение просрочено',
  'home.answer.late_few': '{{count}} ваших обращения просрочены',
  'home.answer.late_many': '{{count}} ваших обращений просрочены',
  'home.answer.late_other': '{{count}} вашего обращения просрочено',
  'home.answer.today_one': '{{count}} со сроком сегодня',
  'home.answer.today_few': '{{count}} со сроком сегодня',
  'home.answer.today_many': '{{count}} со сроком сегодня',
  'home.answer.today_other': '{{count}} со сроком сегодня',
  'home.answer.fine': 'У вас ничего не просрочено, и сегодня сроков нет.',
  'home.all': 'Показать все',
  'home.now': 'Просрочено или срок сегодня',
  'home.now.nothing':
    'Ничего не просрочено, и сегодня сроков нет. Так и должно быть: каждый срок соблюдён заранее.',
  'home.tasks': 'Ждёт меня',
  'home.tasks.nothing': 'Вас не ждут ни звонки, ни письма, ни вопросы.',
  'home.tasks.untitled': 'Дело без названия',
  'home.tasks.anyone': 'Для любого',
  'home.tasks.finish': 'Готово',
  'home.tasks.finishThis': 'Готово: {{task}}',
  'home.tasks.done': 'Отмечено как сделанное.',
  'home.news': 'Новости для меня',
  'home.news.read': 'Отметить всё прочитанным',
  'home.news.untitled': 'Что-то произошло',
  'home.undated': 'Мои, продолжить без срока',
  'home.unassigned': 'Без ответственного',
  'home.unassigned.nothing': 'У каждого открытого обращения есть тот, кто им занимается.',
  'home.coming': 'Что впереди у меня',
  'home.coming.nothing': 'У других ваших обращений сроков нет. Новые обращения появляются в журнале.',
  'home.noCases': 'Обращения вам не видны',
  'home.noCases.text':
    'Ваша роль настраивает Redress для других и сама не открывает жалоб. Роль руководителя по жалобам можно выдать в настройках.',
  'home.noCases.action': 'К настройкам',
}
