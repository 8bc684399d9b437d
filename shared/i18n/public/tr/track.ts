import type { Translation } from '../../keys.ts'
import type { track as english } from '../en/track.ts'

export const track: Translation<typeof english> = {
  'track.signIn.title': 'Başvurunuzun durumunu görün',
  'track.signIn.lead': 'Bize yazdığınızda size verdiğimiz başvuru numarası ve erişim kodu gerekli.',
  'track.reference.label': 'Başvuru numarası',
  'track.reference.hint': 'Büyük veya küçük harfle, boşluklu veya boşluksuz yazabilirsiniz.',
  'track.accessCode.label': 'Erişim kodu',
  'track.signIn.button': 'Başvurumu aç',
  'track.signIn.lost': 'Erişim kodum artık bende değil',
  'track.signIn.expired':
    'Güvenliğiniz için başvurunuzu bir süre sonra kapattık. Lütfen yeniden açın. Gönderdiğiniz hiçbir şey kaybolmadı.',
  'track.signOut': 'Başvurumu bu cihazda kapat',
  'track.signedOut.title': 'Başvurunuz bu cihazda kapatıldı',
  'track.signedOut.text': 'Başvuru numaranız ve erişim kodunuzla istediğiniz zaman geri dönebilirsiniz.',

  'track.lost.title': 'Yeni erişim kodu alın',
  'track.lost.lead':
    'Başvuru numaranızı ve bize verdiğiniz e-posta adresini yazın. Yeni kod için oraya bir bağlantı göndeririz. Bağlantıyı kullanana kadar eski kod geçerlidir.',
  'track.lost.button': 'Bana bağlantı gönder',
  'track.lost.noEmail':
    'Bize e-posta adresi vermediniz mi? Bizi arayın veya bize yazın. Size birkaç soru sorar, sonra yeni bir kod veririz.',
  'track.lost.sent.title': 'Lütfen e-postanıza bakın',
  'track.lost.sent.text_one':
    'Başvuru numarası ile adres birbirine uyuyorsa size bir mesaj yola çıktı. İçindeki bağlantı {{count}} saat geçerlidir.',
  'track.lost.sent.text_other':
    'Başvuru numarası ile adres birbirine uyuyorsa size bir mesaj yola çıktı. İçindeki bağlantı {{count}} saat geçerlidir.',
  'track.newCode.title': 'Yeni erişim kodu oluşturun',
  'track.newCode.lead':
    'Düğmeye bastığınızda {{reference}} numaralı başvuru için yeni bir erişim kodu alırsınız. Eskisi geçersiz olur.',
  'track.newCode.button': 'Yeni kod oluştur',
  'track.newCode.done.title': 'Yeni erişim kodunuz',
  'track.newCode.done.text':
    'Eski kod artık geçersiz. Yenisini yalnızca bir kez gösteriyoruz: lütfen şimdi not edin.',

  'track.confirmEmail.title': 'Bu e-posta adresi sizin mi?',
  'track.confirmEmail.lead': 'Öyleyse başvurunuzla ilgili haberleri {{email}} adresine göndeririz.',
  'track.confirmEmail.button': 'Evet, bu benim adresim',
  'track.confirmEmail.notYou':
    'Sizin değil mi? Bu sayfayı kapatmanız yeter. O zaman bu adrese başka bir şey gönderilmez.',
  'track.confirmEmail.done.title': 'Teşekkür ederiz. Adresiniz onaylandı.',
  'track.confirmEmail.done.text': 'Başvurunuzla ilgili haberleri bundan sonra oraya göndereceğiz.',
  'track.link.expired.title': 'Bu bağlantı artık çalışmıyor',
  'track.link.expired.text':
    'Daha önce kullanılmış veya çok eski. Başvurunuzu yine de başvuru numaranız ve erişim kodunuzla açabilirsiniz.',

  'track.title.complaint': 'Şikâyetiniz',
  'track.title.compliment': 'Teşekkürünüz',
  'track.title.suggestion': 'Öneriniz',
  'track.title.enquiry': 'Sorunuz',
  'track.received': 'Alındığı tarih: {{date}}',
  'track.next.title': 'Sırada',
  'track.next.by': '{{what}} – en geç {{date}}.',
  'track.next.overdue':
    'Söz verdiğimizden geç kaldık. Özür dileriz. Bir çalışanımız size haber verilmesini şimdi sağlıyor.',
  'track.next.why': 'Neden bu tarih?',
  'track.next.promise': 'Bunu {{within}} yapmaya söz veriyoruz. Süre şu günden başlar: {{date}}.',
  'track.saved.restatementConfirmed': 'Teşekkür ederiz. Onayladığınız şekilde devam ediyoruz.',
  'track.saved.restatementCorrected': 'Teşekkür ederiz. Düzeltmeniz bize ulaştı, size yanıt vereceğiz.',
  'track.saved.message': 'Mesajınız bize ulaştı.',
  'track.saved.objected': 'İtirazınız bize ulaştı. Başka bir kişi inceleyecek.',
  'track.saved.files': 'Dosyalarınız bize ulaştı.',
  'track.saved.information': 'Teşekkür ederiz. Bildirdiklerinizi kaydettik.',
  'track.saved.remedy': 'Neyi tercih ettiğinizi not ettik.',
  'track.saved.accepted': 'Teşekkür ederiz. Yanıtımızı kabul ettiğinizi not ettik.',
  'track.saved.refused': 'Yanıtımızı kabul etmediğinizi not ettik. Başvurunuz açık kalıyor.',
  'track.saved.reviewRequested': 'İsteğiniz bize ulaştı. Başvurunuza başka bir kişi yeniden bakacak.',
  'track.saved.withdrawn': 'Başvurunuzu geri çektiniz.',
  'track.saved.emailConfirmed': 'E-posta adresiniz onaylandı.',

  'track.timeline.title': 'Adımlar',
  'track.timeline.done': 'Tamamlandı',
  'track.timeline.current': 'Şimdi',
  'track.timeline.ahead': 'Sonra',
  'track.timeline.by': 'en geç {{date}}',

  'track.restatement.title': 'Sizi doğru anladık mı?',
  'track.restatement.lead': 'Bizim anladığımız şu:',
  'track.restatement.yes': 'Evet, doğru',
  'track.restatement.correct': 'Yanlış veya eksik bir şey var',
  'track.restatement.correction.label': 'Neyi düzeltelim?',
  'track.restatement.send': 'Düzeltmeyi gönderin',
  'track.restatement.silence': 'Yanıt vermezseniz bu şekilde devam ederiz.',

  'track.information.title': 'Hâlâ bilmemiz gerekenler',
  'track.information.lead':
    'Bunlarla devam edebiliriz. Daha önce söyledikleriniz yazılı duruyor: yalnızca bir göz atın.',
  'track.information.tell': 'Lütfen bize şunları bildirin:',
  'track.information.check': 'Lütfen şunların hâlâ doğru olup olmadığına bakın:',
  'track.information.how':
    'Yanıtlamak için başvurunuzu açın. Bildiklerimiz orada yazılı, yeniden yazmanız gerekmez.',
  'track.information.isItRight': 'Bizde kayıtlı olan bu. Doğru değilse değiştirin.',
  'track.information.send': 'Gönder',
  'track.information.empty': 'Bilmediğinizi boş bırakın.',
  'track.information.affectedParties': 'Başka kimler etkilendi?',

  'track.remedy.title': 'Sizce sorunu ne çözer?',
  'track.remedy.lead':
    'Size bunlardan birini sunabiliriz. Hangisini tercih edersiniz? Bu, karar vermemize yardım eder, ama şimdiden söz veremeyiz.',
  'track.remedy.asked': 'Sizin isteğiniz: {{remedy}}',
  'track.remedy.choose': 'Tercihim',
  'track.remedy.none': 'Hiçbiri',
  'track.remedy.comment.label': 'Bilmemiz gereken bir şey var mı?',
  'track.remedy.send': 'Tercihimi gönder',

  'track.decision.title': 'Yanıtımız',
  'track.decision.on': 'Yanıt tarihi: {{date}}',
  'track.decision.reviewed': 'Yeniden incelemeden sonraki yanıtımız',
  'track.decision.point': 'Konu {{number}}',
  'track.decision.upheld': 'Size katılıyoruz',
  'track.decision.partlyUpheld': 'Size kısmen katılıyoruz',
  'track.decision.notUpheld': 'Size katılmıyoruz',
  'track.decision.reasons': 'Neden',
  'track.decision.remedies': 'Ne yapıyoruz',
  'track.decision.remedyBy': '{{remedy}} – en geç {{date}}',
  'track.decision.remedyDone': '{{remedy}} – yapıldığı tarih: {{date}}',
  'track.decision.letter': 'Mektubumuz (PDF)',

  'track.answer.title': 'Yanıtımızı kabul ediyor musunuz?',
  'track.answer.lead': 'Acele etmeyin. Yanıt vermek için son gün: {{date}}.',
  'track.answer.choose': 'Yanıtınız',
  'track.answer.accept': 'Evet, kabul ediyorum',
  'track.answer.acceptHint': 'Söz verdiğimizi yerine getirir ve başvurunuzu kapatırız.',
  'track.answer.review': 'Hayır, lütfen yeniden bakın',
  'track.answer.reviewHint': 'Bu yanıtta rol almamış bir kişi başvurunuza yeniden bakar. Ücretsizdir.',
  'track.answer.refuse': 'Hayır, yeniden bakılmasını da istemiyorum',
  'track.answer.refuseHint': 'Başvurunuz çözülmüş sayılmaz. Yine de bağımsız bir kuruma gidebilirsiniz.',
  'track.answer.reason.label': 'Neden katılmıyorsunuz?',
  'track.answer.reason.hint': 'Yalnızca “hayır” dediyseniz. Neyi atladık veya yanlış anladık?',
  'track.answer.send': 'Yanıtımı gönder',
  'track.answer.silence':
    'Sizden haber alamazsak bir kez hatırlatırız. Sonra başvurunuzu şu gün kapatırız: {{date}}. Daha sonra yeniden açtırabilirsiniz.',

  'track.outside.title': 'Bizden bağımsız kurumlar',
  'track.outside.lead': 'Bize katılmak zorunda değilsiniz. Başvurunuza şu kurumlar bakabilir:',
  'track.outside.window': 'Oraya başvurmak için son gün: {{date}}.',
  'track.outside.cost': 'Ücret: {{cost}}',

  'track.messages.title': 'Mesajlar',
  'track.messages.none': 'Henüz mesaj yok.',
  'track.messages.fromYou': 'Siz',
  'track.messages.fromUs': '{{organization}}',
  'track.messages.write.label': 'Bize yazın',
  'track.messages.write.hint': 'Soru sorun veya hatırladıklarınızı ekleyin. Devam etmeden önce okuruz.',
  'track.messages.files.label': 'Dosya ekleyin',
  'track.messages.send': 'Gönder',

  'track.restriction.title': 'Bize ulaşabileceğiniz bazı yollar size kapatıldı',
  'track.restriction.lead': 'Yaşananlardan sonra başvurunuzu şu yollarla alamıyoruz:',
  'track.restriction.phone': 'telefonla',
  'track.restriction.counter': 'gişede',
  'track.restriction.email': 'e-postayla',
  'track.restriction.until': 'Bu, şu güne kadar böyle kalır: {{date}}. O gün yeniden bakarız.',
  'track.restriction.stays': 'Mektup ve bu sayfa size açık kalır, şikâyetiniz de eskisi gibi sürer.',
  'track.restriction.objected':
    'İtiraz ettiniz. Bu kararı vermemiş bir kişi şimdi inceliyor ve size bildirecek.',
  'track.restriction.decided':
    'Bu kararı vermemiş bir kişi itirazınızı inceledi. Bu yollar şimdilik kapalı kalıyor.',
  'track.restriction.object': 'Buna katılmıyorum',
  'track.restriction.objection.label': 'Neden katılmıyorsunuz?',
  'track.restriction.objection.hint':
    'Olanları kendi açınızdan anlatın. Bu kararı vermemiş bir kişi okur. Şikâyetiniz için kötü bir sonucu olmaz.',
  'track.restriction.send': 'İtirazımı gönder',

  'track.yours.title': 'Bize anlattıklarınız',
  'track.yours.remedy': 'Sizce çözüm',
  'track.yours.product': 'Ürün veya hizmet',
  'track.yours.orderNumber': 'Numara',
  'track.yours.when': 'Ne zaman',
  'track.yours.where': 'Nerede',
  'track.yours.receipt': 'Alındı belgesi (PDF)',

  'track.more.title': 'Yapabileceğiniz diğer şeyler',
  'track.handling.link': 'Bu başvuruyu ele alış şeklimizden şikâyet edin',
  'track.handling.hint': 'Bu başvuruda rol almamış biri bakacak.',
  'track.withdraw.link': 'Başvurunuzu geri çekin',
  'track.withdraw.title': 'Başvurunuzu geri çekmek istiyor musunuz?',
  'track.withdraw.lead':
    'O zaman konu üzerinde çalışmayı bırakırız. Bize yazdığınızın kaydını tutarız. Aynı konuda daha sonra yeniden şikâyet edebilirsiniz.',
  'track.withdraw.reason.label': 'Nedenini bize söyler misiniz?',
  'track.withdraw.button': 'Evet, geri çek',
  'track.withdraw.keep': 'Hayır, açık kalsın',
  'track.reopen.title': 'Sorun aslında çözülmedi mi?',
  'track.reopen.lead': 'Başvurunuzu yeniden açtırmak için son gün: {{date}}.',
  'track.reopen.reason.label': 'Çözülmeyen nedir?',
  'track.reopen.button': 'Başvurumu yeniden aç',
  'track.saved.reopened': 'Başvurunuz yeniden açıldı.',
}
