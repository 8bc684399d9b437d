import type { Translation } from '../../keys.ts'
import type { outgoing as english } from '../en/outgoing.ts'

export const outgoing: Translation<typeof english> = {
  'settings.outgoing-mail': 'Giden e-posta',
  'settings.outgoing-mail.hint': 'E-postanın nasıl çıktığı ve sizden geldiğini gösteren imza.',
  'dkim.signing': 'İmza (DKIM)',
  'dkim.signing.text':
    'E-postalar {{sender}} adresinden çıkar. DNS’inizin kefil olduğu bir anahtarla imzalanınca daha seyrek istenmeyen sayılır ve kimse fark edilmeden taklit edemez. Posta sunucunuz kendisi imzalıyorsa kapalı bırakın.',
  'dkim.state.on': '{{domain}} e-postaları imzalanıyor',
  'dkim.state.broken': '{{domain}} e-postaları imzalanıyor ama karşı taraf imzayı denetleyemiyor',
  'dkim.state.off': '{{domain}} e-postaları imzasız çıkıyor',
  'dkim.key.add': 'Anahtar oluştur',
  'dkim.key.replace': 'Yeni anahtar oluştur',
  'dkim.key.made': 'Henüz imzalamıyor',
  'dkim.key.signs': 'Şu anda imzalıyor',
  'dkim.key.ended': 'Artık imzalamıyor',
  'dkim.key.otherDomain': '{{domain}} için; şu anda oradan e-posta çıkmıyor',
  'dkim.key.createdAt': 'Oluşturulma',
  'dkim.key.beganAt': 'İmza başlangıcı',
  'dkim.key.endedAt': 'İmza sonu',
  'dkim.key.neededUntil': 'DNS kaydının kalması gereken son gün',
  'dkim.key.checkedAt': 'DNS’e son bakış',
  'dkim.record.text':
    'Bu TXT kaydını alan adınızın yönetildiği yerde yayımlayın, sonra denetleyin. Herkesin görmesi bir saat sürebilir.',
  'dkim.record.name': 'Ad',
  'dkim.record.value': 'Değer',
  'dkim.record.zone': 'Bölge dosyası satırı olarak',
  'dkim.record.copy': 'Kopyala: {{what}}',
  'dkim.check': 'DNS’i denetle',
  'dkim.begin': 'Bu anahtarla imzala',
  'dkim.end': 'İmzalamayı bırak',
  'dkim.end.title': 'E-postalar imzasız mı çıksın?',
  'dkim.end.text': 'Kaydı DNS’te iki hafta daha tutun: yoldaki e-postalar hâlâ onunla denetlenir.',
  'dkim.remove': 'Bu anahtarı unut',
  'dkim.found': 'DNS’te bulunan:',
  'dkim.finding.ok': 'Kayıt DNS’te, olması gerektiği gibi.',
  'dkim.finding.notFound':
    '{{name}} adında henüz TXT kaydı yok. Alan adının ada iki kez eklenip eklenmediğine bakın ya da bekleyin: DNS bir saat sürebilir.',
  'dkim.finding.notAnswered': 'DNS yanıt vermedi. Biraz sonra yeniden deneyin.',
  'dkim.finding.otherKey': 'Bir kayıt var ama anahtarı başka. Değeri yeniden, bütünüyle kopyalayın.',
  'dkim.finding.revoked': 'Kayıt bu anahtarın artık geçmediğini söylüyor: p= boş.',
  'dkim.finding.several': 'Bu adda birden çok kayıt var. Yalnız bunu bırakın.',
  'dkim.finding.notAKey': 'Orada duran bir DKIM kaydı değil. v=DKIM1 ile başlar.',
  'dkim.finding.wrongType': 'Kayıt başka tür anahtarlar için. k=rsa gerekir.',
  'dkim.finding.wrongHash': 'Kayıt SHA-256’ya izin vermiyor. h= bölümünü çıkarın.',
  'dkim.finding.notForMail': 'Kayıt e-posta için değil. s= bölümünü çıkarın.',
  'dkim.finding.testing':
    'Kayıt anahtarın yalnız denendiğini söylüyor (t=y), bu yüzden kimse ona güvenmez. t=y bölümünü çıkarın.',
  'mailFiles.title': 'Büyük dosyalar',
  'mailFiles.text':
    'Bir e-postanın dosyaları birlikte daha büyükse burada kalır; e-posta yerlerini söyler, başvuru sayfası numara ve erişim kodunu sorar. Yolda dosyalar üçte bir büyür ve birçok sunucu 20 ya da 25 MB’ta durur.',
  'mailFiles.most': 'Bir e-postadaki dosyalar toplamda en çok (MB)',
  'error.mailSigning.keyWaits': 'Yeni bir anahtar zaten var. Kaydını yayımlayın ya da önce onu unutun.',
  'error.mailSigning.notPublished':
    'Bu anahtarın kaydı DNS’te olması gerektiği gibi değil. Onunla imzalanan e-posta sahte sayılır.',
  'error.mailSigning.otherDomain':
    'Anahtar, gönderen adresinin şu anki alan adından başka bir alan adına ait.',
  'error.mailSigning.hasEnded': 'Bu anahtar artık imzalamıyor. Yeni bir anahtar oluşturun.',
  'error.mailSigning.stillNeeded': 'Bu anahtarla imzalanmış e-postalar yolda olabilir; kaydı hâlâ gerekli.',
}
