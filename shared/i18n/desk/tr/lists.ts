import type { Translation } from '../../keys.ts'
import type { lists as english } from '../en/lists.ts'

/** Lists that grow: many people invited at once, categories merged and split. */
export const lists: Translation<typeof english> = {
  'settings.staff.import': 'Birçok kişiyi davet et',
  'settings.staff.import.hint':
    'CSV olarak kaydedilmiş bir tablodan: her satırda bir kişi; ad, e-posta ve isterseniz rol, yer ve dil. İlk satır sütun adları olabilir.',
  'settings.staff.import.file': 'Dosya',
  'settings.staff.import.text': 'Ya da satırları buraya yapıştırın',
  'settings.staff.import.encoding': '{{name}}, {{encoding}} olarak okundu',
  'settings.staff.import.line': 'Satır',
  'settings.staff.import.state': 'Ne olacak',
  'settings.staff.import.right': 'Davet edilecek',
  'settings.staff.import.preview': 'Anlaşılanlar',
  'settings.staff.import.nobody': 'Henüz davet edilebilecek bir satır yok.',
  'settings.staff.import.submit_one': 'Bir kişiyi davet et',
  'settings.staff.import.submit_other': '{{count}} kişiyi davet et',
  'settings.staff.import.wrong_one': 'Bir satır dışarıda kalıyor.',
  'settings.staff.import.wrong_other': '{{count}} satır dışarıda kalıyor.',
  'settings.staff.import.done_one': 'Bir kişi davet edildi.',
  'settings.staff.import.done_other': '{{count}} kişi davet edildi.',
  'settings.staff.import.links':
    'Herkes bağlantısını e-postayla alır. E-posta ulaşmıyorsa bağlantıyı buradan iletin: yalnızca şimdi gösterilir.',
  'settings.staff.import.problem.noEmail': 'E-posta adresi değil: {{word}}',
  'settings.staff.import.problem.noName': 'Ad eksik',
  'settings.staff.import.problem.twice': 'Listede iki kez var',
  'settings.staff.import.problem.known': 'Zaten burada çalışıyor',
  'settings.staff.import.problem.unknownRole': 'Bilinmeyen rol: {{word}}',
  'settings.staff.import.problem.unknownSite': 'Bilinmeyen yer: {{word}}',
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
