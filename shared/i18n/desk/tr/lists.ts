import type { Translation } from '../../keys.ts'
import type { lists as english } from '../en/lists.ts'

/** Categories merged and split. */
export const lists: Translation<typeof english> = {
  'error.category.mergedAlready':
    'Bu kategori zaten başka bir kategoriyle birleştirilmiş. Önce onu geri alın.',
  'error.category.intoItself': 'Bir kategori kendisiyle veya birleştirilmiş bir kategoriyle birleştirilemez.',
  'settings.categories.history': 'Birleştirme ve bölme',
  'settings.categories.cases_one': '{{count}} vaka',
  'settings.categories.cases_other': '{{count}} vaka',
  'settings.categories.casesOpen_one': '({{count}} açık) bu kategoride.',
  'settings.categories.casesOpen_other': '({{count}} açık) bu kategoride.',
  'settings.categories.merged': 'Birleştirildi: vakaları {{name}} altında sayılır ve bu adı korur.',
  'settings.categories.merge': 'Başka biriyle birleştir',
  'settings.categories.merge.hint':
    'Vakaları bu adı korur; bundan sonra, geçmişin rakamlarında da, öteki kategoride sayılır. İstediğiniz zaman geri alabilirsiniz.',
  'settings.categories.merge.into': 'Sayılacağı kategori',
  'settings.categories.merge.choose': 'Önce bir kategori seçin.',
  'settings.categories.merge.submit': 'Birleştir',
  'settings.categories.merge.done': '{{name}} ile birleştirildi.',
  'settings.categories.split': 'Birkaça böl',
  'settings.categories.split.hint':
    'Yeni vakalar parçalardan birini alır. Eski vakalar bu kategoride kalır: hangi parçaya girecekleri bilinemez.',
  'settings.categories.split.part': '{{number}}. parça',
  'settings.categories.split.more': 'Bir parça daha',
  'settings.categories.split.two': 'En az iki parça adı yazın.',
  'settings.categories.split.submit': 'Böl',
  'settings.categories.split.done_one': '{{count}} parçaya bölündü.',
  'settings.categories.split.done_other': '{{count}} parçaya bölündü.',
  'settings.categories.restore': 'Geri al',
  'settings.categories.restored': 'Kategori eskisi gibi.',
}
