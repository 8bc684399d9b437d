import type { Translation } from '../../keys.ts'
import type { viewer as english } from '../en/viewer.ts'

export const viewer: Translation<typeof english> = {
  'viewer.tools': 'Dosyalara bakma',
  'viewer.previous': 'Önceki dosya',
  'viewer.next': 'Sonraki dosya',
  'viewer.count': '{{number}} / {{count}}',
  'viewer.smaller': 'Küçült',
  'viewer.larger': 'Büyüt',
  'viewer.turn': 'Döndür',
  'viewer.download': 'İndir',
  'viewer.page': 'Sayfa {{number}} / {{count}}',
  'viewer.pageBefore': 'Önceki sayfa',
  'viewer.pageAfter': 'Sonraki sayfa',
  'viewer.firstPage': 'Bu ilk sayfa.',
  'viewer.lastPage': 'Bu son sayfa.',
  'viewer.picture': '{{name}}, burada gösteriliyor',
  'viewer.opening': 'Açılıyor …',
  'viewer.heic':
    'Bu fotoğraf iPhone’ların HEIC biçiminde; tarayıcılar bunu gösteremez. İndirip bilgisayarınızın fotoğraf programıyla açın.',
  'viewer.notShown': 'Bu tür dosyalar güvenlik için burada gösterilmez. Açmak için indirin.',
  'viewer.broken': 'Gösterilemiyor: bozuk ya da parolayla kilitli olabilir. Bakmak için indirin.',
}
