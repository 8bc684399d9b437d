import type { Translation } from '../../keys.ts'
import type { viewer as english } from '../en/viewer.ts'

export const viewer: Translation<typeof english> = {
  'viewer.tools': 'Просмотр файлов',
  'viewer.previous': 'Предыдущий файл',
  'viewer.next': 'Следующий файл',
  'viewer.count': '{{number}} из {{count}}',
  'viewer.smaller': 'Меньше',
  'viewer.larger': 'Больше',
  'viewer.turn': 'Повернуть',
  'viewer.download': 'Скачать',
  'viewer.page': 'Страница {{number}} из {{count}}',
  'viewer.pageBefore': 'Предыдущая страница',
  'viewer.pageAfter': 'Следующая страница',
  'viewer.firstPage': 'Это первая страница.',
  'viewer.lastPage': 'Это последняя страница.',
  'viewer.picture': '{{name}}, показан здесь',
  'viewer.opening': 'Открывается …',
  'viewer.heic':
    'Это фото в формате HEIC, как его сохраняют iPhone; браузеры его не показывают. Скачайте его и откройте программой для фото на компьютере.',
  'viewer.notShown': 'Файлы этого вида здесь не показываются ради безопасности. Скачайте, чтобы открыть.',
  'viewer.broken':
    'Показать не получается: файл может быть повреждён или закрыт паролем. Скачайте его, чтобы посмотреть.',
}
