import type { Translation } from '../../keys.ts'
import type { setup as english } from '../en/setup.ts'

export const setup: Translation<typeof english> = {
  'setup.title': 'Redress kurulumu',
  'setup.lead': 'Birkaç yanıt verin, sonra başlayabilirsiniz. Her şeyi sonradan değiştirebilirsiniz.',
  'setup.organization.title': 'Kuruluşunuz',
  'setup.name.label': 'Kuruluşun adı',
  'setup.name.hint': 'İnsanların bildiği adıyla. Her sayfada ve mektupta yer alır.',
  'setup.country.label': 'Ülke',
  'setup.country.choose': 'Bir ülke seçin',
  'setup.country.hint': 'Tatil günlerini ve önerilecek kuralları belirler.',
  'setup.timeZone.label': 'Saat dilimi',
  'setup.timeZone.choose': 'Bir saat dilimi seçin',
  'setup.languages.label': 'Halka açık sayfaların dilleri',
  'setup.languages.hint': 'İnsanlar her dilde yazabilir. Bunlar, sizin yanıt verdiğiniz dillerdir.',
  'setup.people.label': 'Kimler çalışacak?',
  'setup.people.one': 'Bir kişi',
  'setup.people.oneHint': 'Her şeyi kendiniz yaparsınız. Yeniden inceleme dışarıdan birine gider.',
  'setup.people.several': 'Birkaç kişi',
  'setup.people.severalHint': 'Görevler ayrı tutulur: kimse kendi kararını yeniden incelemez.',
  'setup.complaintsManager.label': 'Şikâyet yöneticisi de benim',
  'setup.complaintsManager.hint':
    'Şikâyetleri görür ve onlarla ilgilenirsiniz. Siz değilseniz, ilk şikâyet gelmeden bunu yapacak birini davet edin.',
  'setup.administrator.title': 'Siz',
  'setup.administratorName.label': 'Adınız',
  'setup.email.label': 'E-posta adresiniz',
  'setup.email.hint': 'Bununla oturum açarsınız.',
  'setup.password.label': 'Parola',
  'setup.password.hint': 'En az {{min}} karakter. Art arda birkaç kelime iyidir.',
  'setup.button': 'Kurulumu tamamla',
  'setup.done.title': '{{organization}} hazır',
  'setup.done.text': 'İnsanlar artık size yazabilir.',
  'setup.done.desk': 'Oturum açın ve etrafa bakın',
  'setup.done.portal': 'Halka açık sayfayı görün',
  'setup.done.mail':
    'Giden e-posta henüz ayarlanmadı. O zamana kadar mesajlar giden kutusunda bekler; orada görebilirsiniz.',
}
