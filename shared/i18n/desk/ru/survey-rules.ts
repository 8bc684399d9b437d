import type { Translation } from '../../keys.ts'
import type { surveyRules as english } from '../en/survey-rules.ts'

export const surveyRules: Translation<typeof english> = {
  'settings.surveys': 'Опрос о рассмотрении',
  'settings.surveys.hint': 'Спрашивают ли заявителей о том, как рассмотрели их жалобу, и когда.',
  'surveyRules.isOn': 'Спрашивать заявителей, как рассмотрели их жалобу',
  'surveyRules.isOn.hint':
    'На их языке, письмом и на странице дела после закрытия. По каждому делу спрашивают один раз; ответ хранится, изменить его нельзя. Кто отказался от новостей по почте или от иного использования данных, кто анонимен или ограничен в связи, письма не получает.',
  'surveyRules.afterDays': 'Дней от закрытия до письма',
  'surveyRules.afterDays.hint': 'От 0 до 60. На странице дела вопрос появляется сразу.',
  'surveyRules.quietDays': 'Сколько дней тот же человек не получает второго письма',
  'surveyRules.quietDays.hint': 'От 0 до 730.',
}
