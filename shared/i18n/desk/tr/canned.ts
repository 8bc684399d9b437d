import type { Translation } from '../../keys.ts'
import type { canned as english } from '../en/canned.ts'

export const canned: Translation<typeof english> = {
  'canned.insert': 'Metin ekle',
  'canned.choose': 'Hazır metinler',
  'canned.search': 'Ada veya sözcüğe göre ara',
  'canned.none': 'Henüz hazır metin yok.',
  'canned.manage': 'Hazır metinleri yönet',
  'canned.shared': 'Herkes için',
  'canned.own': 'Yalnız benim',
  'settings.canned-texts': 'Hazır metinler',
  'settings.canned-texts.hint':
    'Tekrar tekrar kullandığınız metinler. Not veya mektup yazarken eklemek için / yazın.',
  'settings.canned-texts.add': 'Metin ekle',
  'settings.canned-texts.whose': 'Kim kullanır',
  'settings.canned-texts.changed': 'Son değişiklik',
  'settings.canned-texts.body.hint':
    'Çift süslü ayraç içindekiler dosyadan doldurulur. **Kalın**, listeler ve bağlantılar mektuplardaki gibi çalışır.',
  'settings.canned-texts.remove': 'Kaldır',
  'settings.canned-texts.remove.title': '“{{name}}” kaldırılsın mı?',
  'settings.canned-texts.remove.text': 'Onunla yazılanlar olduğu gibi kalır.',
}
