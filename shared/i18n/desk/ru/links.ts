import type { Translation } from '../../keys.ts'
import type { links as english } from '../en/links.ts'

export const links: Translation<typeof english> = {
  'case.action.link': 'Связать с другим делом',
  'case.tags': 'Метки',
  'case.tags.add': 'Добавить метку',
  'case.tags.new': 'Новая метка',
  'case.tags.none': 'Меток нет.',
  'case.tags.ready': 'Готово',
  'case.tags.removed': 'Метка «{{tag}}» снята.',
  'case.links.add': 'Связать',
  'case.links.none': 'С другими делами не связано.',
  'case.links.removed': 'Связь убрана.',
  'case.link.relation': 'Как они связаны?',
  'case.link.relation.related': 'Связаны',
  'case.link.relation.related.hint': 'Оба дела идут дальше, каждое само по себе.',
  'case.link.relation.follows': 'Это дело продолжает другое',
  'case.link.relation.follows.hint': 'То, что тогда решили, возникло снова или продолжилось.',
  'case.link.relation.duplicate': 'Это дело повторяет другое',
  'case.link.relation.duplicate.hint':
    'Оно закрывается, другое идёт дальше. Это делает руководитель; повторное открытие отменяет.',
  'case.link.other': 'Другое дело',
  'case.link.other.hint': 'Введите его номер или слова из него.',
  'case.link.submit': 'Связать',
  'case.link.duplicate': 'Закрыть как повтор …',
  'case.done.linked': 'Дела связаны.',
  'relation.related': 'Связано',
  'event.complaint.linked': 'Связано с другим делом',
  'event.complaint.unlinked': 'Связь с другим делом убрана',
}
