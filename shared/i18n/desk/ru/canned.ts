import type { Translation } from '../../keys.ts'
import type { canned as english } from '../en/canned.ts'

export const canned: Translation<typeof english> = {
  'canned.insert': 'Вставить заготовку',
  'canned.choose': 'Заготовки',
  'canned.search': 'Искать по названию или словам',
  'canned.none': 'Заготовок пока нет.',
  'canned.manage': 'Управлять заготовками',
  'canned.shared': 'Для всех',
  'canned.own': 'Только моя',
  'settings.canned-texts': 'Заготовки',
  'settings.canned-texts.hint':
    'Тексты, которые вы используете снова и снова. Чтобы вставить, наберите / в заметке или письме.',
  'settings.canned-texts.add': 'Добавить заготовку',
  'settings.canned-texts.whose': 'Кто использует',
  'settings.canned-texts.changed': 'Последнее изменение',
  'settings.canned-texts.body.hint':
    'То, что стоит в двойных скобках, заполняется из дела. **Жирный**, списки и ссылки работают как в письмах.',
  'settings.canned-texts.remove': 'Убрать',
  'settings.canned-texts.remove.title': 'Убрать «{{name}}»?',
  'settings.canned-texts.remove.text': 'То, что с ней написано, остаётся.',
}
