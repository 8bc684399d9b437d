import type { Translation } from '../../keys.ts'
import type { home as english } from '../en/home.ts'

export const home: Translation<typeof english> = {
  'home.title': 'Neyin yanlış gittiğini bize anlatın',
  'home.lead': 'Sizi dinlemek ve sorunu çözmek istiyoruz.',
  'home.free': 'Ücretsizdir. Üye olmanız gerekmez. Asla aleyhinize kullanılmaz.',
  'home.firstAnswer': 'Yazdığınızı bir çalışanımız okur ve size {{within}} yanıt verir.',
  'home.start.complaint': 'Şikâyette bulunun',
  'home.start.others': 'Ya da bize başka bir şey söyleyin',
  'home.start.compliment': 'Birine veya bir şeye teşekkür edin',
  'home.start.suggestion': 'Öneride bulunun',
  'home.start.enquiry': 'Soru sorun',
  'home.track.title': 'Bize daha önce yazdınız mı?',
  'home.track.link': 'Başvurunuzun durumunu görün',

  'home.who.title': 'Kimler şikâyet edebilir?',
  'home.who.anyone': 'Herkes. Müşteri olmanız gerekmez.',
  'home.who.anyone_citizen': 'Herkes. Burada oturmanız gerekmez.',
  'home.who.anyone_patient': 'Herkes. Hasta olmanız gerekmez.',
  'home.who.anyone_passenger': 'Herkes. Yolcu olmanız gerekmez.',
  'home.who.representative':
    'Güvendiğiniz biri sizin adınıza şikâyet edebilir: bir yakınınız, bir arkadaşınız, bir avukat.',
  'home.who.anonymous': 'İsterseniz adınızı vermeden de yazabilirsiniz.',
  'home.who.aboutHandling': 'Önceki bir şikâyetinizi ele alış şeklimizden de şikâyet edebilirsiniz.',

  'home.where.title': 'Nereye şikâyet edebilirsiniz?',
  'home.where.online': 'İnternetten',
  'home.where.onlineHint': 'Bu sayfadan, gece gündüz.',
  'home.where.email': 'E-posta',
  'home.where.phone': 'Telefon',
  'home.where.post': 'Posta',
  'home.where.inPerson': 'Yüz yüze',
  'home.where.paper': 'Kâğıt üzerinde',
  'home.where.paperLink': 'Yazdırıp doldurabileceğiniz form (PDF)',

  'home.give.title': 'Bize neleri anlatmalısınız?',
  'home.give.whatHappened': 'Ne olduğunu, kendi sözlerinizle ve kendi dilinizde.',
  'home.give.contact': 'Size nasıl ulaşabileceğimizi.',
  'home.give.more': 'Yalnızca bu ikisi gerekli. Elinizde varsa şunlar da işimizi kolaylaştırır:',
  'home.give.whenWhere': 'ne zaman ve nerede olduğu',
  'home.give.product': 'ürün veya hizmet, varsa sipariş ya da sözleşme numarası',
  'home.give.remedy': 'sizce sorunu neyin çözeceği',
  'home.give.files': 'fotoğraf, fatura veya yazışmalar',

  'home.steps.title': 'Sonra ne olur?',
  'home.steps.receipt.title': 'Bize ulaştığını bildiririz',
  'home.steps.receipt.text': 'Hemen bir başvuru numarası alırsınız.',
  'home.steps.restatement.title': 'Sizi doğru anladığımızdan emin oluruz',
  'home.steps.restatement.text':
    'Bir çalışanımız ne anladığımızı size {{within}} sade bir dille yazar. Yanlış varsa düzeltebilirsiniz.',
  'home.steps.investigation.title': 'Konuyu araştırırız',
  'home.steps.investigation.text':
    'Şikâyet ettiğiniz kişi de dinlenir, ama kararı asla o vermez. Sizi {{every}} bilgilendiririz.',
  'home.steps.decision.title': 'Karar verir, nedenini anlatırız',
  'home.steps.decision.text': 'Gerekçeli yanıtımızı {{within}} alırsınız.',
  'home.steps.outcome.title': 'Kabul edip etmediğinizi siz söylersiniz',
  'home.steps.outcome.text': 'Kabul etmezseniz konuya başka bir kişi yeniden bakar.',
  'home.steps.late': 'Daha çok zamana ihtiyacımız olursa bunu size önceden, nedeniyle birlikte bildiririz.',

  'home.remedies.title': 'Sizin için neler yapabiliriz?',
  'home.remedies.text': 'Bu, ne olduğuna bağlı. Örneğin:',

  'home.outside.title': 'Yanıtımızı kabul etmezseniz',
  'home.outside.review':
    'Yeniden inceleme isteyebilirsiniz. İlk yanıtta hiç rol almamış bir kişi başvurunuza baştan bakar. Bu da ücretsizdir.',
  'home.outside.list': 'Bizden bağımsız bir kuruma da gidebilirsiniz:',
  'home.outside.none': 'İstediğiniz zaman mahkemeye veya bir kamu kurumuna da başvurabilirsiniz.',

  'home.status.title': 'Durumu nasıl görürsünüz?',
  'home.status.text':
    'Başvuru numaranız ve erişim kodunuzla her adımı, sıradaki tarihi ve mesajlarımızı görürsünüz. Orada bilgi ekleyebilir ve bize yazabilirsiniz.',

  'home.help.title': 'Yardıma ihtiyacınız varsa',
  'home.help.text':
    'İşinizi neyin kolaylaştıracağını bize söyleyin: büyük yazı, telefonla görüşme, sizin yerinize yazacak biri. Nedenini açıklamanız gerekmez.',
  'home.help.languages':
    'Bize bu sayfadaki dillerin herhangi birinde yazabilirsiniz. Size kendi dilinizde yanıt veririz.',
}
