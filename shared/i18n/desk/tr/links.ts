import type { Translation } from '../../keys.ts'
import type { links as english } from '../en/links.ts'

export const links: Translation<typeof english> = {
  'case.action.link': 'Başka bir dosyayla ilişkilendir',
  'case.tags': 'Etiketler',
  'case.tags.add': 'Etiket ekle',
  'case.tags.new': 'Yeni etiket',
  'case.tags.none': 'Etiket yok.',
  'case.tags.ready': 'Bitti',
  'case.tags.removed': '“{{tag}}” kaldırıldı.',
  'case.links.add': 'İlişkilendir',
  'case.links.none': 'Başka bir dosyayla ilişkili değil.',
  'case.links.removed': 'İlişki kaldırıldı.',
  'case.link.relation': 'Birbirleriyle ilişkisi nedir?',
  'case.link.relation.related': 'İlişkili',
  'case.link.relation.related.hint': 'İkisi de kendi yolunda sürer.',
  'case.link.relation.follows': 'Bu dosya ötekinin devamı',
  'case.link.relation.follows.hint': 'O zaman çözülen konu yeniden ortaya çıktı ya da sürdü.',
  'case.link.relation.duplicate': 'Bu dosya bir kopya',
  'case.link.relation.duplicate.hint':
    'Bu kapanır, öteki sürer. Bunu bir yönetici yapar; yeniden açmak geri alır.',
  'case.link.other': 'Öteki dosya',
  'case.link.other.hint': 'Referansını ya da içinden sözcükler yazın.',
  'case.link.submit': 'İlişkilendir',
  'case.link.duplicate': 'Kopya olarak kapat …',
  'case.done.linked': 'İlişkilendirildi.',
  'relation.related': 'İlişkili',
  'event.complaint.linked': 'Başka bir dosyayla ilişkilendirildi',
  'event.complaint.unlinked': 'Başka bir dosyayla ilişkisi kaldırıldı',
}
