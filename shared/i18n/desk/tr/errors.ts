import type { Translation } from '../../keys.ts'
import type { errors as english } from '../en/errors.ts'

export const errors: Translation<typeof english> = {
  'error.unexpected': 'Bizim tarafımızda bir şey ters gitti. Yeniden deneyin; sürerse yöneticinize bildirin.',
  'error.offline': 'Sunucuya ulaşılamıyor. Hiçbir şey kaybolmadı: bağlantı gelince yeniden deneyin.',
  'error.unavailable': 'Sunucu meşgul veya güncelleniyor. Bir dakika sonra yeniden deneyin.',
  'error.signedOut': 'Oturumunuz kapandı. Devam etmek için oturum açın.',
  'error.forbidden': 'Bunu yapma yetkiniz yok. Gerekiyorsa yöneticinize sorun.',
  'error.notFound': 'Böyle bir şey yok veya görme yetkiniz yok.',
  'error.tooLarge': 'Bu, gönderilemeyecek kadar büyük.',
  'error.tooManyRequests': 'Çok fazla deneme oldu. Bir dakika bekleyip yeniden deneyin.',
  'error.invalid': 'Bazı yanıtlar eksik veya yanlış.',
  'error.field.required': 'Burayı doldurun.',
  'error.field.invalid': 'Burada bir yanlış var. Kontrol edin.',
  'error.field.tooLong': 'Bu çok uzun. Kısaltın.',
  'error.field.tooShort': 'Bu çok kısa.',
  'error.field.number': 'Bir sayı yazın.',
  'error.invalidInput': 'Bazı yanıtlar eksik veya yanlış.',
  'error.bodyTooLarge': 'Bu, gönderilemeyecek kadar büyük.',
  'error.databaseAway': 'Veritabanı yanıt vermiyor. Hiçbir şey kaybolmadı: bir dakika sonra yeniden deneyin.',
  'error.edit.conflict':
    'Siz üzerinde çalışırken biri bunu değiştirdi. Yeni durumu yükleyip bakın, sonra kendinizinkini yeniden gönderin.',
  'error.idempotency.running': 'Bu zaten kaydediliyor. Biraz bekleyip yeniden bakın.',
  'error.idempotency.otherBody':
    'Bu daha önce başka sözlerle gönderildi. Sayfayı yeniden yükleyip yineleyin.',
  'error.list.unknownCursor': 'Liste değişti. İlk sayfasından başlayın.',
  'error.field.notAnEmail': 'Bir e-posta adresi yazın, örneğin ad@example.com.',
  'error.field.notAnOption': 'Seçeneklerden birini seçin.',
  'error.field.wrongType': 'Burada bir yanlış var. Kontrol edin.',
  'error.field.wrongFormat': 'Burada bir yanlış var. Kontrol edin.',
  'error.field.unknown': 'Bu, buradan gönderilemez.',

  'error.auth.signInFirst': 'Devam etmek için oturum açın.',
  'error.auth.notPermitted': 'Göreviniz buna izin vermiyor. Gerekiyorsa yöneticinize sorun.',
  'error.auth.staffOnly': 'Bunu yalnızca bir kişi yapabilir, bir program yapamaz.',
  'error.auth.otherOrigin':
    'Bu, başka bir internet sitesinden gönderildi ve kabul edilmedi. Redress’in kendisini açın.',
  'error.auth.originMissing':
    'Tarayıcınız bunun hangi siteden geldiğini bildirmedi. Sayfayı yeniden yükleyin.',

  'error.policy.notPermitted': 'Göreviniz buna izin vermiyor. Bir şikâyet yöneticisine sorun.',
  'error.policy.staffOnly': 'Bunu yalnızca çalışanlar yapabilir.',
  'error.policy.otherSite': 'Bu başvuru sizin olmayan bir yere ait.',
  'error.policy.confidential': 'Bu başvuru gizli ve siz okuyabilenler arasında değilsiniz.',
  'error.policy.notYours': 'Yalnızca sizin aldığınız başvuruları görürsünüz.',
  'error.policy.isSubject': 'Şikâyet bu kişi hakkında: dinlenir, ama şikâyetle ilgilenmez.',
  'error.policy.handledTheFirst':
    'Bu, bir başvurunun ele alınışından şikâyettir: ilkiyle ilgilenen bununla ilgilenmez.',
  'error.policy.ownDecision':
    'Kimse kendi karar verdiğini veya ilgilendiğini yeniden inceleyemez ve onaylayamaz.',
  'error.policy.notReviewer': 'Bunu yalnızca bu başvuru için belirlenen yeniden inceleyen yapabilir.',
  'error.policy.nobodyElseReviews':
    'Burada her şeyi bir kişi yapıyor, başka kimse yeniden inceleyemez. Sonraki yol bir dış kurumdur.',
  'error.policy.notNow': 'Başvurunun bu aşamasında bu mümkün değil.',
  'error.policy.otherKind': 'Bu tür geri bildirimde bu mümkün değil.',

  'error.complaint.notFound': 'Böyle bir başvuru yok veya görme yetkiniz yok.',
  'error.complaint.alreadyClosed': 'Başvuru kapalı. Önce yeniden açın.',
  'error.complaint.notClosed': 'Başvuru hâlâ açık.',
  'error.complaint.otherKind': 'Bu tür geri bildirimde bu mümkün değil.',
  'error.complaint.sameKind': 'Zaten bu türde. Başka bir tür seçin.',
  'error.complaint.tooLateToConvert': 'Türünü değiştirmek için çok ilerledi.',
  'error.complaint.tooLateToChoose': 'Yanıt gönderildi: tercih edilen çözüm artık değişemez.',
  'error.complaint.stepNotPossible': 'Başvuru ilerledi: bu adım artık mümkün değil. Yeniden yükleyin.',
  'error.complaint.notRestated':
    'Önce anlaşılanı şikâyet edene yazın: karar vermeden önce ne anladığımızı bilmelidir.',
  'error.complaint.notInvestigated': 'Önce bir plan yazın: araştırma onunla başlar.',
  'error.complaint.noOwner': 'Bu başvurunun henüz sorumlusu yok. Önce birine verin.',
  'error.complaint.noOriginal': 'Hangi başvurunun süreceğini belirtin: bu, onun yinelenmesi olarak kapanır.',
  'error.complaint.ownerCannotHandle': 'Bu kişinin görevi burada başvurularla ilgilenmeyi içermiyor.',
  'error.complaint.mentionCannotSee':
    'Bu başvuruyu görme yetkisi olmayan: {{names}}. Adı nottan çıkarın veya önce yetki verin.',
  'error.complaint.notSubject': 'Bu kişi şikâyet edilenler arasında değil.',
  'error.complaint.notReferred': 'Bu başvuru şu anda hiçbir dış kurumda değil.',
  'error.complaint.cannotReopen': 'Kapanış şekli nedeniyle bu gerekçeyle yeniden açılamaz.',
  'error.complaint.cannotClose': 'Bu aşamada bu şekilde kapatılamaz.',
  'error.complaint.remediesOpen': 'Söz verilen bir şey henüz uygulanmadı. Önce onu yapın.',

  'error.decision.everyPointOnce': 'Her konuda bir kez karar verin.',
  'error.decision.stepsMissing':
    'Bu kategorinin gerektirdiği adımlar hâlâ açık. Onları yapın veya neden atlandıklarını yazın.',
  'error.decision.noApprovalNeeded': 'Bu karar kimsenin onayını beklemiyor.',
  'error.decision.notApproved': 'Karar hâlâ daha yüksek sınırı olan birinin onayını bekliyor.',
  'error.decision.aboveYourLimit':
    'Maliyet, onaylayabileceğiniz tutarın üstünde. Sınırı daha yüksek birine sorun.',
  'error.decision.noOpenRemedy': 'Söz verilen her şey uygulandı.',

  'error.settle.notComplaint': 'Yalnızca şikâyetler anında çözülür.',
  'error.settle.tooLate': 'Başvuru ilerledi: artık olağan yolunda gider.',
  'error.settle.safety': 'Birinin güvenliği söz konusu. İncelenmesi için kaydedin.',
  'error.settle.severe': 'Ağır bir konu için bir konuşma yetmez. İncelenmesi için kaydedin.',
  'error.settle.aboutHandling': 'Konu, bir şikâyetin ele alınışı; ona başka biri bakar. Kaydedin.',
  'error.settle.aboutStaff': 'Konu, burada çalışan biri. Önce onun dinlenmesi gerekir; kaydedin.',
  'error.assess.belowFloor': 'Bu kategorideki konular bundan daha ağırdır. Daha yüksek bir ağırlık seçin.',
  'error.settle.approvalRequired':
    'Bu kategoride her kararı ikinci bir kişi onaylar. İncelenmesi için kaydedin.',
  'error.settle.belowFloor': 'Bu kategorideki konular bundan daha ağırdır. Daha yüksek bir ağırlık seçin.',
  'error.catalogue.ownerUnknown': 'Bu kişi artık burada çalışmıyor. Başka birini seçin.',
  'error.settle.stepsRequired':
    'Bu kategori, bir konuşmada yapılamayacak adımlar istiyor. Yapılmaları için kaydedin.',
  'error.settle.aboveYourLimit':
    'Bu, anında söz verebileceğinizden pahalı. Daha azını önerin ya da kaydedin.',
  'error.settle.noRepresentative': 'Onun adına konuşan kimse yazılmamış. Kim olduğunu yazın.',

  'error.files.empty': 'Bu dosya boş.',
  'error.files.missing': 'Bu dosya artık yok.',
  'error.files.tooLarge': 'Bir dosya en fazla {{megabytes}} MB olabilir.',
  'error.files.tooMany': 'Bir seferde en fazla {{max}} dosya eklenebilir.',
  'error.files.typeNotAllowed': 'Bu türde dosya kabul edilmiyor.',
  'error.files.diskFull': 'Yeni dosya için yer yok. Yöneticinize bildirin.',
  'error.files.notAnImage': 'Bu dosya bir resim değil.',

  'error.staff.emailTaken': 'Burada bu e-posta adresiyle çalışan biri zaten var.',

  'error.documents.renderFailed':
    'PDF hazırlanamadı. Yeniden deneyin; sürerse nedeni sunucu günlüğünde yazar.',
  'error.template.valueMissing':
    'Metin henüz bilinmeyen bir değer istiyor: {{name}}. Değeri girin veya yer tutucuyu çıkarın.',
  'error.cannedText.ofSomeoneElse': 'Bu metin başkasına ait.',
  'error.cannedText.sharedNeedsSettings':
    'Herkes için olan metinleri, ayarları değiştirebilenler değiştirir.',
  'error.cannedText.nameTaken': 'Bu dilde bu adla bir metin zaten var.',
  'error.cannedText.unknownPlaceholders': 'Hiçbir dosya bunları dolduramaz: {{names}}.',
  'error.complaint.linkToItself': 'Bir dosya kendisiyle ilişkilendirilemez.',
  'error.complaint.linkedAlready': 'Zaten ilişkililer.',
  'error.complaint.followsAnother': 'Zaten başka bir dosyanın devamı. Önce o ilişkiyi kaldırın.',
  'error.complaint.followsInCircle': 'Öteki dosya zaten bunun devamı.',
  'error.complaint.notLinked': 'Artık ilişkili değiller.',
  'error.restriction.running': 'İletişim zaten kısıtlı.',
  'error.restriction.notRunning': 'İletişim artık kısıtlı değil.',
  'error.restriction.reviewDay': 'Bugünden sonra, bir yıl içinde bir gün seçin.',
  'error.restriction.appealedAlready': 'İtirazı kayıtlı ve karar bekliyor.',
  'error.restriction.ownDecision': 'Kanalları siz kapattınız: itiraza başka biri karar verir.',
  'error.representative.noName': 'Önce onun adına kimin konuştuğunu yazın.',
  'error.representative.noAuthority':
    'Yetki belgesi olmadan temsilciye bir şey gitmez: bir dosya seçin ya da neden istenmediğini yazın.',
  'error.representative.unreachable': 'Temsilciye nasıl ulaşılacağını yazın.',
  'error.message.channelRestricted': 'Bu kanal şu anda ona kapalı. Başka birini seçin.',
  'error.message.representativesAddress': 'Adresi dosyadaki temsilcide düzeltin, sonra yeniden deneyin.',
  'error.message.needsSpeaker': 'Bu dili bilip okuyan kişinin adını yazın.',
  'error.survey.noComment': 'Kendi sözleriyle bir şey yazılmamış.',
  'error.survey.takenUp': 'Biri bunu zaten almış.',
  'error.survey.isConfidential': 'Kayıt gizli: geri bildirimi elle kaydedin ve onu da gizli yapın.',
}
