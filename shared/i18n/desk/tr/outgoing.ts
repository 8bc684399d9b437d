import type { Translation } from '../../keys.ts'
import type { outgoing as english } from '../en/outgoing.ts'

export const outgoing: Translation<typeof english> = {
  'settings.outgoing-mail': 'Giden e-posta',
  'settings.outgoing-mail.hint': 'E-postanın nasıl çıktığı ve sizden geldiğini gösteren imza.',
  'outgoing.signing': 'İmza (DKIM)',
  'outgoing.signing.text':
    'E-postalar {{sender}} adresinden çıkar. DNS’inizin kefil olduğu bir anahtarla imzalanınca daha seyrek istenmeyen sayılır ve kimse fark edilmeden taklit edemez. Posta sunucunuz kendisi imzalıyorsa kapalı bırakın.',
  'outgoing.state.on': '{{domain}} e-postaları imzalanıyor',
  'outgoing.state.broken': '{{domain}} e-postaları imzalanıyor ama karşı taraf imzayı denetleyemiyor',
  'outgoing.state.off': '{{domain}} e-postaları imzasız çıkıyor',
  'outgoing.key.add': 'Anahtar oluştur',
  'outgoing.key.replace': 'Yeni anahtar oluştur',
  'outgoing.key.made': 'Henüz imzalamıyor',
  'outgoing.key.signs': 'Şu anda imzalıyor',
  'outgoing.key.ended': 'Artık imzalamıyor',
  'outgoing.key.otherDomain': '{{domain}} için; şu anda oradan e-posta çıkmıyor',
  'outgoing.key.createdAt': 'Oluşturulma',
  'outgoing.key.beganAt': 'İmza başlangıcı',
  'outgoing.key.endedAt': 'İmza sonu',
  'outgoing.key.neededUntil': 'DNS kaydının kalması gereken son gün',
  'outgoing.key.checkedAt': 'DNS’e son bakış',
  'outgoing.record.text':
    'Bu TXT kaydını alan adınızın yönetildiği yerde yayımlayın, sonra denetleyin. Herkesin görmesi bir saat sürebilir.',
  'outgoing.record.name': 'Ad',
  'outgoing.record.value': 'Değer',
  'outgoing.record.zone': 'Bölge dosyası satırı olarak',
  'outgoing.record.copy': 'Kopyala: {{what}}',
  'outgoing.check': 'DNS’i denetle',
  'outgoing.begin': 'Bu anahtarla imzala',
  'outgoing.end': 'İmzalamayı bırak',
  'outgoing.end.title': 'E-postalar imzasız mı çıksın?',
  'outgoing.end.text': 'Kaydı DNS’te iki hafta daha tutun: yoldaki e-postalar hâlâ onunla denetlenir.',
  'outgoing.remove': 'Bu anahtarı unut',
  'outgoing.found': 'DNS’te bulunan:',
  'outgoing.finding.ok': 'Kayıt DNS’te, olması gerektiği gibi.',
  'outgoing.finding.notFound':
    '{{name}} adında henüz TXT kaydı yok. Alan adının ada iki kez eklenip eklenmediğine bakın ya da bekleyin: DNS bir saat sürebilir.',
  'outgoing.finding.notAnswered': 'DNS yanıt vermedi. Biraz sonra yeniden deneyin.',
  'outgoing.finding.otherKey': 'Bir kayıt var ama anahtarı başka. Değeri yeniden, bütünüyle kopyalayın.',
  'outgoing.finding.revoked': 'Kayıt bu anahtarın artık geçmediğini söylüyor: p= boş.',
  'outgoing.finding.several': 'Bu adda birden çok kayıt var. Yalnız bunu bırakın.',
  'outgoing.finding.notAKey': 'Orada duran bir DKIM kaydı değil. v=DKIM1 ile başlar.',
  'outgoing.finding.wrongType': 'Kayıt başka tür anahtarlar için. k=rsa gerekir.',
  'outgoing.finding.wrongHash': 'Kayıt SHA-256’ya izin vermiyor. h= bölümünü çıkarın.',
  'outgoing.finding.notForMail': 'Kayıt e-posta için değil. s= bölümünü çıkarın.',
  'outgoing.finding.testing':
    'Kayıt anahtarın yalnız denendiğini söylüyor (t=y), bu yüzden kimse ona güvenmez. t=y bölümünü çıkarın.',
  'error.mailSigning.keyWaits': 'Yeni bir anahtar zaten var. Kaydını yayımlayın ya da önce onu unutun.',
  'error.mailSigning.notPublished':
    'Bu anahtarın kaydı DNS’te olması gerektiği gibi değil. Onunla imzalanan e-posta sahte sayılır.',
  'error.mailSigning.otherDomain':
    'Anahtar, gönderen adresinin şu anki alan adından başka bir alan adına ait.',
  'error.mailSigning.hasEnded': 'Bu anahtar artık imzalamıyor. Yeni bir anahtar oluşturun.',
  'error.mailSigning.stillNeeded': 'Bu anahtarla imzalanmış e-postalar yolda olabilir; kaydı hâlâ gerekli.',
}
