import type { Translation } from '../../keys.ts'
import type { views as english } from '../en/views.ts'

export const views: Translation<typeof english> = {
  'views.title': 'Kayıtlı görünümler',
  'views.mine': 'Benimkiler',
  'views.ofOthers': 'Meslektaşların paylaştıkları',
  'views.by': 'Hazırlayan: {{name}}',
  'views.save': 'Bu görünümü kaydet…',
  'views.renew': '“{{name}}” görünümündeki değişiklikleri kaydet',
  'views.edit': '“{{name}}” görünümünü adlandır veya paylaş…',
  'views.remove': '“{{name}}” görünümünü kaldır',
  'views.save.title': 'Bu görünümü kaydet',
  'views.edit.title': 'Görünümün adı',
  'views.save.submit': 'Kaydet',
  'views.name': 'Ad',
  'views.name.hint': 'Burada ne bulunur: “Gecikenler, kuzey”, “Bu yılın asansörleri” …',
  'views.shared': 'Kurumdaki herkese göster',
  'views.shared.hint':
    'Herkes aynı filtreleri açar; yine de yalnızca görmeye yetkili olduğu kayıtları görür.',
  'views.saved': '“{{name}}” kaydedildi',
  'views.removed': '“{{name}}” kaldırıldı',
  'views.columns': 'Sütunlar',
  'views.columns.beside': 'Başvuru numarası ve konunun yanında',
  'views.columns.usual': 'Alışılmış sütunlar',
  'views.export': 'CSV olarak dışa aktar',
  'views.keys': 'Kayıtlarda',
  'error.registerView.ofSomeoneElse':
    'Bu görünümü yalnızca hazırlayan, paylaşılmışsa bir şikâyet yöneticisi de değiştirebilir. Kendi adınızla ayrıca kaydedin.',
}
