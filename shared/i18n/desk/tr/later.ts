import type { Translation } from '../../keys.ts'
import type { later as english } from '../en/later.ts'

export const later: Translation<typeof english> = {
  'later.when': 'Ne zaman gönderilsin',
  'later.when.now': 'Şimdi',
  'later.when.later': 'Seçtiğiniz bir zamanda',
  'later.on': 'Gün',
  'later.at': 'Saat',
  'later.submit': 'O zaman gönder',
  'later.choose': 'Bir gün ve saat seçin.',
  'later.waits': '{{time}} tarihinde gönderilecek',
  'later.by': 'Yazan: {{name}}. Yerleşkenin saati ({{zone}}). Gönderilmeden önce her şey yeniden denetlenir.',
  'later.refused': '{{time}} tarihinde gönderilecekti, gönderilemedi',
  'later.refused.short': 'Gönderilemedi',
  'later.move': 'Zamanı değiştir',
  'later.move.submit': 'Zamanı kaydet',
  'later.section': 'Zamanını ya da bir iş arkadaşını bekleyenler',
  'error.sending.tooSoon': 'Henüz gelmemiş bir zaman seçin.',
  'error.sending.tooFar': 'Bir yıl içinde bir zaman seçin.',
  'error.sending.onlyMessages': 'Yalnızca bir mesaj seçilen zamanı bekleyebilir.',
  'error.sending.notLater': 'Bu, seçilmiş bir zamanı beklemiyor.',
  'error.sending.setAside':
    'Gideceği sırada dosya istenmeyen posta olarak ayrılmıştı. Şimdi gönderin ya da geri alın.',
  'error.sending.closedMeanwhile': 'Dosya bu arada kapandı. Mesajı geri alın ya da dosyayı yeniden açın.',
}
