import type { Translation } from '../../keys.ts'
import type { page as english } from '../en/page.ts'

export const page: Translation<typeof english> = {
  'page.title': '{{title}} – {{organization}}',
  'page.titleWithErrors': 'Проверьте, пожалуйста: {{title}} – {{organization}}',
  'page.skip': 'К основному тексту',
  'page.languages': 'Выберите язык',
  'page.back': 'Назад',
  'page.footer.label': 'Об этой службе',
  'page.footer.howToComplain': 'Как мы рассматриваем жалобы',
  'page.footer.track': 'Узнать, как идут дела с обращением',
  'page.footer.privacy': 'Что мы делаем с вашими данными',
  'page.footer.accessibility': 'Доступность',
  'page.errors.title': 'Проверьте, пожалуйста, следующее',
  'page.errors.field': 'Проверьте, пожалуйста:',
}
