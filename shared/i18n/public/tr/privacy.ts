import type { Translation } from '../../keys.ts'
import type { privacy as english } from '../en/privacy.ts'

export const privacy: Translation<typeof english> = {
  'privacy.title': 'Verilerinizi nasıl kullanıyoruz?',
  'privacy.lead':
    'Kısaca: anlattıklarınızı konuyla ilgilenmek ve bundan ders çıkarmak için kullanırız, başka hiçbir şey için kullanmayız.',
  'privacy.who.title': 'Kim sorumlu?',
  'privacy.who.text': 'Verilerinizden sorumlu kuruluş: {{organization}}.',
  'privacy.who.officer': 'Burada verilerin korunmasıyla ilgilenen kişiye şuradan ulaşırsınız: {{contact}}',
  'privacy.what.title': 'Neleri saklıyoruz?',
  'privacy.what.text':
    'Yazdıklarınızı, size nasıl ulaşabileceğimizi, eklediğiniz dosyaları, karşılıklı mesajlarımızı, neler bulduğumuzu ve neye karar verdiğimizi.',
  'privacy.why.title': 'Ne için ve hangi hakla?',
  'privacy.why.text':
    'Konuyu araştırmak, size yanıt vermek, sorunu çözmek ve tekrarını önlemek için. Şikâyetlerle ilgilenmek yükümlülüğümüzdür veya bunda meşru menfaatimiz vardır; bu nedenle rızanız gerekmez. Gerektiği yerde size ayrıca sorarız.',
  'privacy.see.title': 'Kimler görür?',
  'privacy.see.text':
    'Yalnızca burada başvurunuz üzerinde çalışan veya doğru ele alındığını denetleyen kişiler. Başkalarına yalnızca başvurunuz bunu gerektiriyorsa, örneğin bağımsız bir kuruma giderseniz, veya yasa bizi zorunlu tutuyorsa veririz.',
  'privacy.long.title': 'Ne kadar saklıyoruz?',
  'privacy.long.text_one': 'Kişisel verilerinizi başvurunuz kapandıktan {{count}} yıl sonra sileriz.',
  'privacy.long.text_other': 'Kişisel verilerinizi başvurunuz kapandıktan {{count}} yıl sonra sileriz.',
  'privacy.long.unset':
    'Kişisel verilerinizi, yasa saklamamızı artık istemediğinde ve konu için kimsenin ihtiyacı kalmadığında sileriz.',
  'privacy.long.statistics': 'Sizin hakkınızda bir şey söylemeyen sayılar kalır.',
  'privacy.rights.title': 'Haklarınız',
  'privacy.rights.text':
    'Verilerinizi görebilir, kopyasını alabilir, yanlışları düzelttirebilir, verilerinizi sildirebilir, kullanılmasına itiraz edebilir ve veri koruma kurumuna şikâyette bulunabilirsiniz.',
  'privacy.rights.authority': 'Bu kurum: {{authority}}',
  'privacy.cookies.title': 'Çerezler',
  'privacy.cookies.text':
    'Başvurunuzu açtığınızda, kodu her sayfada yeniden girmemeniz için bir çerez kullanırız; bir tane de dilinizi hatırlar. Burada sizi kimse izlemez. Yazınızın taslağı, siz gönderene veya silene kadar cihazınızda kalır.',

  'accessibility.title': 'Erişilebilirlik',
  'accessibility.lead':
    'Hangi cihazı kullanırsa kullansın; ne kadar görürse, duyarsa, hareket eder veya okursa okusun, herkes burada şikâyet edebilmelidir.',
  'accessibility.can.title': 'Bu sayfalar neler yapabiliyor?',
  'accessibility.can.keyboard': 'Her şeyi yalnızca klavyeyle kullanabilirsiniz.',
  'accessibility.can.reader': 'Ekran okuyucular her şeyi sayfanın dilinde okuyabilir.',
  'accessibility.can.zoom': 'Yazıyı dört kat büyütebilir, sayfaları küçük bir telefonda kullanabilirsiniz.',
  'accessibility.can.contrast': 'Renklerin karşıtlığı yüksektir ve hiçbir şey yalnızca renkle anlatılmaz.',
  'accessibility.can.scripts': 'Her şey JavaScript olmadan ve yavaş bağlantıyla da çalışır.',
  'accessibility.can.time': 'Yazarken süre sınırı yoktur.',
  'accessibility.standard':
    'Hedefimiz, Web İçeriği Erişilebilirlik Kılavuzu’nun (WCAG) 2.2 sürümünde AA düzeyidir.',
  'accessibility.limits.title': 'Neler iyi çalışmayabilir?',
  'accessibility.limits.text':
    'Başkalarının eklediği dosyaları, örneğin taranmış mektupları, ekran okuyucu okuyamayabilir. Bize söyleyin, metni size gönderelim.',
  'accessibility.other.title': 'Başka yollar',
  'accessibility.other.text':
    'Bu sayfalar size uygun değilse telefonla, mektupla veya yüz yüze şikâyet edin. Hepsi aynı derecede geçerlidir.',
  'accessibility.report.title': 'Karşılaştığınız engeli bize bildirin',
  'accessibility.report.text': 'Nerede takıldığınızı bilmek istiyoruz.',
  'accessibility.report.link': 'Neyin çalışmadığını anlatın',
}
