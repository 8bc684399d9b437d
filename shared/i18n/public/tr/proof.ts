import type { Translation } from '../../keys.ts'
import type { proof as english } from '../en/proof.ts'

export const proof: Translation<typeof english> = {
  'proof.receipt.title': 'İmzalı alındı belgeniz',
  'proof.receipt.text':
    'Bunu, bize anlattıklarınızı kaydettikten sonra imzaladık. Bununla, anlattıklarınızın o anda bizde olduğunu yıllar sonra bile herkese gösterebilirsiniz.',
  'proof.receipt.keep': 'Anlamanız gerekmez. Yalnızca saklayın.',
  'proof.receipt.save': 'İmzalı alındı belgesini kaydedin',
  'proof.receipt.check': 'Bu belgeyi denetleyin',
  'proof.receipt.qr': 'Bu karekod, bu alındı belgesini denetleyen sayfayı açar.',
  'proof.mail.text':
    'İmzalı alındı belgeniz ektedir. Bununla, bize anlattıklarınızın o anda bizde olduğunu herkese gösterebilirsiniz. Lütfen saklayın. Herkes onu burada denetleyebilir:',
  'proof.record.title': 'Kayıtta olduğunun kanıtı',
  'proof.record.entry': 'Bize anlattıklarınız, günlüğümüzdeki {{size}} kayıttan {{entry}} numaralı kayıttır.',
  'proof.record.meaning':
    'Hiç kimse, biz bile, bir kaydı fark edilmeden değiştiremez veya silemez. Bunu herkes denetleyebilir.',
  'proof.record.soon':
    'Bize anlattıklarınız kaydedildi. Kanıt birkaç saniye içinde hazır olur. Lütfen bu sayfayı biraz sonra yeniden açın.',
  'proof.record.save': 'Kanıtı kaydedin',
  'proof.record.check': 'Nasıl denetlenir?',
  'verify.title': 'Alındı belgesini denetleyin',
  'verify.lead':
    'İmzalı bir alındı belgesini veya başvuru sayfasındaki kanıtı verin. Gerçek olup olmadığını ve değiştirilip değiştirilmediğini öğrenirsiniz.',
  'verify.text.label': 'Alındı belgesi veya kanıt',
  'verify.text.hint': 'Baştaki ve sondaki ayraçla birlikte tamamını kopyalayın.',
  'verify.files.label': 'Veya dosyaları seçin',
  'verify.files.hint':
    'Birkaç dosya birden olabilir, eski bir kanıt da. O zaman birbirleriyle uyuşup uyuşmadıklarını da öğrenirsiniz.',
  'verify.keys.label': 'Açık anahtarlar',
  'verify.keys.hint':
    '{{file}} dosyası: en iyisi, alındı belgesini aldığınızda sakladığınız ya da güvendiğiniz birinden aldığınız bir kopya.',
  'verify.button': 'Denetleyin',
  'verify.onServer': 'Denetim bizim sunucumuzda yapılır.',
  'verify.inBrowser': 'Denetim tarayıcınızda yapılır. Verdikleriniz cihazınızdan çıkmaz.',
  'verify.failed': 'Açık anahtarlar yüklenemedi. Lütfen biraz sonra yeniden deneyin.',
  'verify.noCrypto':
    'Bu tarayıcı bu tür imzaları denetleyemiyor. Lütfen tarayıcınızın güncel bir sürümünü veya başka bir tarayıcı kullanın.',
  'verify.verdict.good': 'Gerçek ve değiştirilmemiş',
  'verify.verdict.bad': 'Doğru değil',
  'verify.verdict.open': 'Tam olarak denetlenemedi',
  'verify.steps': 'Neler denetlendi?',
  'verify.organization.bad': 'Açık anahtarlardakinden başka bir kuruluşu gösteriyor.',
  'verify.key.good': 'Gösterdiği anahtar, {{organization}} tarafından yayımlanmış: {{key}}.',
  'verify.key.bad': 'Gösterdiği anahtar, açık anahtarlar arasında yok: {{key}}.',
  'verify.receipt.good': 'Alındı belgesindeki imza doğru. Belgede hiçbir şey değiştirilmemiş.',
  'verify.receipt.bad':
    'Alındı belgesindeki imza doğru değil. Belgede bir şey değiştirilmiş ya da böyle bir belge hiç verilmemiş.',
  'verify.event.good': 'Kanıttaki kayıt, alındı belgesinin verildiği kayıttır.',
  'verify.event.bad': 'Kanıttaki kayıt değiştirilmiş ya da alındı belgesinin verildiği kayıt değil.',
  'verify.words.good': 'Kanıttaki sözler, kaydedilenlerle birebir aynı.',
  'verify.words.bad': 'Kanıttaki sözler, kaydedilenlerle aynı değil.',
  'verify.entry.good': 'Kayıt, günlükteki {{size}} kayıttan {{entry}} numaralı olandır.',
  'verify.entry.bad': 'Kayıt, günlükte kanıtın gösterdiği yerde değil.',
  'verify.checkpoint.good': 'Günlüğün {{size}} kayıtlı hâli imzalı. İmza zamanı: {{date}}.',
  'verify.checkpoint.bad': 'Günlüğün durumundaki imza doğru değil.',
  'verify.growth.good':
    'Günlük {{earlier}} kayıttan {{size}} kayda gelirken yalnızca kayıt eklenmiş. Önceki hiçbir şey değiştirilmemiş.',
  'verify.growth.bad': 'Günlüğün imzalı iki durumu birbiriyle çelişiyor. Günlük yeniden yazılmış.',
  'verify.growth.open':
    '{{earlier}} ve {{size}} kayıtlı durumları karşılaştırmak için onları bağlayan dosya eksik. Adresi: {{address}}',
  'verify.connection.bad':
    '{{earlier}} ve {{size}} kayıtlı durumları bağlayan dosya uymuyor. Dosya kuruluşun kendisinden geldiyse, günlüğü yeniden yazılmış demektir.',
  'verify.proves.title': 'Bu neyi gösterir?',
  'verify.proves.receipt':
    '{{organization}}, bunun {{date}} itibarıyla kendisinde olduğunu onayladı. Başvuru numarası: {{reference}}.',
  'verify.proves.record': 'Kayıttadır. Fark edilmeden değiştirilemez veya silinemez.',
  'verify.provesNot.title': 'Neyi göstermez?',
  'verify.provesNot.text':
    'Şikâyetin haklı olup olmadığını, nasıl ele alındığını ve kimin yazdığını. Birlikte gönderilen dosyalar bunun kapsamında değildir.',
  'verify.offline.title': 'Bize güvenmeden denetleyin',
  'verify.offline.text':
    'Bu sayfayı ve açık anahtarlarımızı dosya olarak kaydedin ve alındı belgenizle birlikte saklayın. Kaydedilen sayfa internet olmadan çalışır ve kimseye bir şey göndermez.',
  'verify.offline.page': 'Denetim sayfasını kaydedin',
  'verify.offline.keys': 'Açık anahtarları kaydedin',
  'error.verify.nothing': 'Bir alındı belgesi veya kanıt girin ya da dosyasını seçin.',
  'error.verify.unreadable':
    'Bu bir alındı belgesi veya kanıt değil ya da bir parçası eksik. Tamamını kopyalayın veya dosyayı seçin.',
  'error.verify.keysMissing': 'Açık anahtarların dosyasını seçin veya içeriğini girin.',
}
