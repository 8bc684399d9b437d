import type { Translation } from '../../keys.ts'
import type { mail as english } from '../en/mail.ts'

export const mail: Translation<typeof english> = {
  'mail.greeting': 'Sayın {{name}},',
  'mail.outside.why':
    '{{organization}} bir şikâyetle ilgili görüşünüzü soruyor. Lütfen bu iletiyi yanıtlayın: yanıtınız şikâyetçiye değil, konuyla ilgilenenlere ulaşır. Burada okuduklarınız gizlidir; gerek kalmadığında lütfen silin.',
  'mail.greeting.noName': 'Merhaba,',
  'mail.closing': 'Saygılarımızla',
  'mail.closing.person': '{{person}}, {{organization}}',
  'mail.files.linked':
    'Bu dosyalar bir e-posta için fazla büyük. Onları başvurunuzun sayfasında bulursunuz; sayfa başvuru numaranızı ve erişim kodunuzu sorar:',
  'mail.footer.noReplies':
    'Lütfen bu e-postayı yanıtlamayın: gelen yanıtları kimse okumaz. Onun yerine bize başvurunuzun sayfasından yazın:',
  'mail.footer.why':
    'Bu e-postayı almanızın nedeni: bu adres, {{reference}} numaralı başvuru için {{organization}} kayıtlarına verildi.',
  'mail.footer.secret': 'Bu e-postayı başkasına iletmeyin: içindeki bağlantı başvurunuzu açar.',

  'mail.confirmEmail.subject': 'Lütfen e-posta adresinizi onaylayın ({{reference}})',
  'mail.confirmEmail.body':
    'Biri {{organization}} için bir başvuru yazdı ve bu e-posta adresini verdi. Başvuru numarası: {{reference}}.\n\nYazan sizseniz lütfen adresi onaylayın. O zaman başvurunuzla ilgili haberleri buraya göndeririz.\n\nYazan siz değilseniz bir şey yapmanıza gerek yok.',
  'mail.confirmEmail.action': 'Adresimi onayla',

  'mail.receipt.subject': 'Bize ulaştı: {{reference}}',
  'mail.receipt.body.complaint':
    'Bize anlattığınız için teşekkür ederiz. Şikâyetiniz bize ulaştı. Alındığı tarih: {{receivedOn}}. Başvuru numaranız: {{reference}}.\n\nBir çalışanımız yazdıklarınızı okuyacak ve ne anladığımızı size sade bir dille yazacak. Size en geç şu gün haber veririz: {{restatementDueOn}}.\n\nGerekçeli yanıtımız size en geç şu gün ulaşır: {{decisionDueOn}}. Daha çok zamana ihtiyacımız olursa bunu size önceden, nedeniyle birlikte bildiririz.\n\nBu sizin için ücretsizdir ve asla aleyhinize kullanılmaz.',
  'mail.receipt.body.compliment':
    'Güzel sözleriniz için teşekkür ederiz. Başvuru numaranız: {{reference}}. Sözlerinizi ilgili kişilere iletiriz.',
  'mail.receipt.body.suggestion':
    'Fikriniz için teşekkür ederiz. Başvuru numaranız: {{reference}}. Ne düşündüğümüzü size bildiririz.\n\nSize en geç şu gün haber veririz: {{answerDueOn}}.',
  'mail.receipt.body.enquiry':
    'Sorunuz bize ulaştı. Başvuru numaranız: {{reference}}.\n\nSize en geç şu gün haber veririz: {{answerDueOn}}.',
  'mail.receipt.action': 'Durumu görün',

  'mail.restatement.subject': 'Sizi doğru anladık mı? ({{reference}})',
  'mail.restatement.body':
    'Bize yazdıklarınızı okudum. Benim anladığım şu:\n\n{{restatement}}\n\nDoğru mu? Lütfen bize söyleyin; yanlış veya eksik olanı düzeltin. Yanıt vermezseniz bu şekilde devam ederiz.',
  'mail.restatement.action': 'Onaylayın veya düzeltin',

  'mail.update.subject': '{{reference}} numaralı başvurunuzdan haber',
  'mail.update.body':
    'Başvurunuzun ne durumda olduğunu size anlatmak istiyoruz.\n\n{{text}}\n\nSize en geç şu gün yeniden haber veririz: {{nextOn}}.',
  'mail.update.action': 'Başvurumu aç',

  'mail.delay.subject': '{{reference}} numaralı başvurunuz için daha çok zamana ihtiyacımız var',
  'mail.delay.body':
    'Size şimdiye kadar yanıt vermek istiyorduk. Henüz veremediğimiz için özür dileriz. Nedeni şu:\n\n{{reason}}\n\nYanıtımız size en geç şu gün ulaşır: {{dueOn}}.',
  'mail.delay.action': 'Başvurumu aç',

  'mail.decision.subject': '{{reference}} numaralı başvurunuza yanıtımız',
  'mail.decision.body':
    'Başvurunuzu araştırdık ve karar verdik. Yanıtımızı bütün gerekçeleriyle ekteki mektupta ve başvurunuzun sayfasında bulursunuz.\n\nLütfen kabul edip etmediğinizi bize söyleyin. Kabul etmezseniz başka bir kişi başvurunuza ücretsiz olarak yeniden bakar.',
  'mail.decision.action': 'Yanıtı okuyun',

  'mail.reviewDecision.subject': '{{reference}} numaralı başvurunuz: yeniden incelemeden sonraki yanıtımız',
  'mail.reviewDecision.body':
    'İlk yanıtımızda rol almamış bir kişi başvurunuza yeniden baktı. Yanıtımızı bütün gerekçeleriyle ekteki mektupta ve başvurunuzun sayfasında bulursunuz.\n\nHâlâ katılmıyorsanız {{organization}} dışında kimin yardım edebileceğini de orada bulursunuz.',
  'mail.reviewDecision.action': 'Yanıtı okuyun',

  'mail.reminder.subject': 'Yanıtımızı kabul ediyor musunuz? ({{reference}})',
  'mail.reminder.body':
    'Size yanıtımızı gönderdik ve henüz sizden haber almadık. Yanıt tarihi: {{answeredOn}}.\n\nKabul ediyor musunuz? Etmiyorsanız bize söyleyin; başka bir kişi başvurunuza yeniden bakar.\n\nSizden haber alamazsak başvurunuzu şu gün kapatırız: {{closesOn}}. Sessiz kalmanızı “evet” saymayız ve başvurunuzu daha sonra yeniden açtırabilirsiniz.',
  'mail.reminder.action': 'Şimdi yanıtlayın',

  'mail.closing.settled.subject': '{{reference}} numaralı başvurunuzda anlaştığımız',
  'mail.closing.settled.body':
    'Bizimle konuştuğunuz için teşekkür ederiz. Şunda anlaştık:\n\n{{text}}\n\nKonunun sizin için böylece çözüldüğünü söylediniz. Yine de çözülmezse başvurunuzu açıp bize söyleyin. Yeniden bakarız.',
  'mail.closing.accepted.subject': '{{reference}} numaralı başvurunuz kapandı',
  'mail.closing.accepted.body':
    'Yanıtımızı kabul ettiniz, biz de söz verdiğimizi yaptık. Başvurunuz şimdi kapandı.\n\nHâlâ yolunda olmayan bir şey mi var? Başvurunuzu açın ve bize söyleyin.\n\nBize anlattığınız için teşekkür ederiz. Bu, daha iyi olmamıza yardım ediyor.',
  'mail.closing.noResponse.subject': '{{reference}} numaralı başvurunuzu kapattık',
  'mail.closing.noResponse.body':
    'Yanıtımızdan bu yana sizden haber alamadık, bu yüzden başvurunuzu kapattık. Bunu kabul ettiğiniz anlamında saymıyoruz.\n\nBaşvurunuzu yeniden açtırmak için son gün: {{reopenUntil}}.',
  'mail.closing.withdrawn.subject': '{{reference}} numaralı başvurunuzu geri çektiniz',
  'mail.closing.withdrawn.body':
    'İsteğiniz üzerine başvurunuz üzerinde çalışmayı bıraktık. Aynı konuda istediğiniz zaman yeniden şikâyet edebilirsiniz.\n\nBunu isteyen siz değilseniz lütfen başvurunuzu açıp bize söyleyin.',
  'mail.closing.duplicate.subject': 'Başvurularınızı birleştirdik ({{reference}})',
  'mail.closing.duplicate.body':
    'Bize aynı konuda iki kez yazdınız. Bu yüzden ikisiyle birlikte şu başvuru numarasında ilgileniyoruz: {{otherReference}}. Yazdığınız hiçbir şey kaybolmadı.',
  'mail.closing.outOfScope.subject': '{{reference}} numaralı başvurunuz hakkında',
  'mail.closing.outOfScope.body':
    'Bize yazdığınız için teşekkür ederiz. Üzgünüz, bu konuda karar veremiyoruz. Nedeni şu:\n\n{{reason}}\n\nKimin yardım edebileceğini başvurunuzun sayfasında bulursunuz.',
  'mail.closing.other.subject': '{{reference}} numaralı başvurunuz kapandı',
  'mail.closing.other.body':
    'Bizdeki başvurunuz şimdi kapandı. Her şeyi başvurunuzun sayfasında yeniden okuyabilir, katılmıyorsanız {{organization}} dışında kimin yardım edebileceğini görebilirsiniz.',
  'mail.closing.action': 'Başvurumu aç',

  'mail.lostCode.subject': 'Yeni erişim kodu: {{reference}}',
  'mail.lostCode.body':
    'Biri, büyük olasılıkla siz, başvurunuz için yeni bir erişim kodu istedi. Kodu oluşturmak için düğmeye basın. O zaman eski kod geçersiz olur.\n\nBağlantı şu zamana kadar çalışır: {{validUntil}}. Bunu siz istemediyseniz bir şey yapmanıza gerek yok: eski kod geçerli kalır.',
  'mail.lostCode.action': 'Yeni erişim kodu oluştur',

  'mail.codeReissued.subject': 'Erişim kodunuz değişti ({{reference}})',
  'mail.codeReissued.body':
    'Başvurunuz için yeni bir erişim kodu oluşturuldu, eskisi artık geçersiz.\n\nBunu yapan siz değilseniz lütfen bizi hemen arayın veya bize yazın.',
  'mail.codeReissued.action': 'Durumu görün',

  'mail.message.action': 'Başvurunuzun sayfasında yanıtlayın',

  'mail.suggestionAnswer.subject': '{{reference}} numaralı öneriniz',
  'mail.suggestionAnswer.body': 'Öneriniz için yeniden teşekkür ederiz. Üzerinde düşündük:\n\n{{text}}',
  'mail.enquiryAnswer.subject': '{{reference}} numaralı sorunuzun yanıtı',
  'mail.enquiryAnswer.body': 'Sorunuza yanıtımız şöyle:\n\n{{text}}',
  'mail.answer.action': 'Açın',

  'mail.passedOn.subject': 'Güzel sözleriniz yerini buldu ({{reference}})',
  'mail.passedOn.body': 'Güzel sözlerinizi ilgili kişilere ilettik. Onlar da okudular. Teşekkür ederiz!',
  'mail.reviewStarted.subject': 'Başvurunuza başka bir kişi yeniden bakıyor ({{reference}})',
  'mail.reviewStarted.body':
    'Yanıtımıza katılmadınız; bu yüzden başvurunuz şimdi yeniden inceleniyor: O yanıtta rol almamış bir kişi her şeye baştan bakar. Bu ücretsizdir.\n\nGerekçeli yanıt size en geç şu gün ulaşır: {{decisionDueOn}}. O zamana kadar başvurunuzun sayfasında bize daha fazlasını yazabilirsiniz.',
  'mail.referred.subject': '{{reference}} numaralı başvurunuz artık bağımsız bir kurumda',
  'mail.referred.body':
    'Başvurunuz artık bizden bağımsız bir yerde: {{outsideBody}}. Başvurunuza kendi kurallarına göre bakarlar; bir şeye ihtiyaç duyarlarsa size ya da bize başvururlar.\n\nOnlar sonuçlandırana kadar başvurunuz bizde açık kalır. Durumunu başvurunuzun sayfasında görebilirsiniz.',
  'mail.reopened.subject': '{{reference}} numaralı başvurunuz yeniden açıldı',
  'mail.reopened.body':
    'Başvurunuz yeniden açıldı; çözülmemiş olan ne varsa ona bakıyoruz. Başvurunuzun sayfasında bundan sonra ne olacağını görebilir ve bize daha fazlasını yazabilirsiniz.',

  'mail.news.subject': '{{reference}} numaralı başvurunuzla ilgili haber var',
  'mail.news.body':
    'Başvurunuzun sayfasında yeni bir şey var. Başvurunuz gizli olduğu için burada yazmıyoruz.',

  'mail.passwordReset.subject': 'Yeni bir parola seçin',
  'mail.passwordReset.body':
    '{{organization}} hesabınız için yeni bir parola istendi. İsteyen sizseniz düğmeye basın ve bir parola seçin.\n\nBağlantı bir kez ve şu zamana kadar çalışır: {{validUntil}}. İsteyen siz değilseniz bir şey yapmanız gerekmez: Parolanız olduğu gibi kalır.',
  'mail.passwordReset.action': 'Yeni parola seç',
  'mail.passwordChanged.subject': 'Parolanız değişti',
  'mail.passwordChanged.body':
    '{{organization}} hesabınızın parolası değişti. Zamanı: {{changedAt}}. Başka yerlerde açık olan oturumlarınız kapatıldı.\n\nBunu siz yapmadıysanız hemen yöneticinize haber verin.',
  'mail.account.why': 'Bu e-postayı almanızın nedeni: {{organization}} şikâyetleri için bir hesabınız var.',

  'mail.invitation.subject': '{{organization}}: şikâyetlerle ilgilenmek üzere davetlisiniz',
  'mail.invitation.body':
    'Redress ile çalışmaya davet edildiniz. {{organization}} şikâyetlerle bunun yardımıyla ilgileniyor. Düğmeye basın ve parolanızı seçin.\n\nBağlantı bir kez ve şu zamana kadar çalışır: {{validUntil}}.',
  'mail.invitation.action': 'Daveti kabul et',
  'mail.invitation.why':
    'Bu e-postayı almanızın nedeni: {{organization}} yöneticilerinden biri sizi davet etti.',

  'mail.checkpoint.subject': '{{organization}}: {{size}} kayıttan sonra kayıt defterinin durumu',
  'mail.checkpoint.body':
    'lütfen bu e-postayı kimsenin değiştiremeyeceği bir yerde saklayın. Aşağıdaki satırlar, {{organization}} kuruluşunun şimdiye kadar kaydettiği her şeyin imzalı parmak izidir. Elinde bunlar olan herkes, sonradan bir şeyin değiştirilip değiştirilmediğini anlayabilir; nasıl yapılacağı Redress kılavuzunda yazar.',
  'intake.mail.noText': 'Bu e-postada metin yok.',
  'intake.mail.unreadable': 'Bu e-posta sistemimizde okunamadı. Geldiği gibi ekte duruyor.',
}
