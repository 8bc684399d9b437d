import type { Translation } from '../../keys.ts'
import type { page as english } from '../en/page.ts'

export const page: Translation<typeof english> = {
  'page.title': '{{title}} – {{organization}}',
  'page.titleWithErrors': 'Lütfen kontrol edin: {{title}} – {{organization}}',
  'page.skip': 'Ana metne geç',
  'page.languages': 'Dil seçin',
  'page.back': 'Geri',
  'page.footer.label': 'Bu hizmet hakkında',
  'page.footer.howToComplain': 'Şikâyetleri nasıl ele alıyoruz?',
  'page.footer.track': 'Başvurunuzun durumunu görün',
  'page.footer.privacy': 'Verilerinizi nasıl kullanıyoruz?',
  'page.footer.accessibility': 'Erişilebilirlik',
  'page.errors.title': 'Lütfen şunları kontrol edin',
  'page.errors.field': 'Lütfen kontrol edin:',
}
