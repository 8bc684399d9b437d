import type { Translation } from '../../keys.ts'
import type { people as english } from '../en/people.ts'

export const people: Translation<typeof english> = {
  'error.staff.lastAdministrator': 'Сначала администратором должен стать кто-то другой.',
  'error.staff.siteUnknown': 'Такого места нет.',
  'error.staff.left': 'Этот человек здесь больше не работает. Сначала верните его.',
  'error.organization.unknown': 'По этому адресу нет организации.',
  'error.organization.countryUnknown': 'Такой страны нет.',
  'error.organization.timeZoneUnknown': 'Такого часового пояса нет. Пишите так: Europe/Istanbul.',
  'error.organization.defaultLanguageMissing': 'Первый язык должен быть одним из выбранных.',
  'error.organization.slugTaken': 'Это имя в адресе занято другой организацией.',
  'error.catalogue.codeTaken': 'Этот код уже занят.',
  'error.catalogue.parentUnknown': 'Того, под чем это стоит, нет.',
  'error.catalogue.parentCircle': 'Тогда это стояло бы само под собой.',
  'error.task.alreadyDone': 'Это уже сделано.',
  'error.task.ofSomeoneElse': 'Это должен сделать кто-то другой.',
  'error.task.endsByItself': 'Это завершится само, когда будет сделано: откройте его.',
  'error.field.notAnAddress': 'Введите адрес сайта, который начинается с https://.',
  'error.field.notAColor': 'Введите цвет, например #0a5cad.',
}
