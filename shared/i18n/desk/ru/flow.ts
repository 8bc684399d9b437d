import type { Translation } from '../../keys.ts'
import type { flow as english } from '../en/flow.ts'

export const flow: Translation<typeof english> = {
  'case.action.flow': 'Схема хода дела',
  'case.action.print': 'Напечатать дело',
  'flow.title': 'Путь этого дела',
  'flow.asList': 'Списком',
  'flow.received': 'Получено',
  'flow.restated': 'Изложено нашими словами',
  'flow.assessed': 'Оценено',
  'flow.investigated': 'Изучено',
  'flow.decided': 'Решено',
  'flow.answered': 'Дан ответ',
  'flow.accepted': 'Принято заявителем',
  'flow.reviewed': 'Пересмотрено другим человеком',
  'flow.referred': 'У внешнего органа',
  'flow.closed': 'Закрыто',
  'flow.state.done': 'сделано',
  'flow.state.now': 'сейчас',
  'flow.state.ahead': 'впереди',
  'flow.state.notTaken': 'не понадобилось',
  'print.back': 'Назад к делу',
  'print.now': 'Печать',
  'print.withContact': 'С именами и контактами',
  'print.withNotes': 'С внутренними заметками',
  'print.printedOn': 'По состоянию на {{day}}',
}
