import type { Translation } from '../../keys.ts'
import type { error as english } from '../en/error.ts'

export const error: Translation<typeof english> = {
  'error.unexpected':
    'Bizim tarafımızda bir şey ters gitti. Lütfen birkaç dakika sonra yeniden deneyin. Daha önce gönderdikleriniz güvende.',

  'error.intake.narrativeMissing.complaint': 'Ne olduğunu bize anlatın. Birkaç söz yeter.',
  'error.intake.narrativeMissing.compliment': 'Neyin iyi gittiğini bize anlatın. Birkaç söz yeter.',
  'error.intake.narrativeMissing.suggestion': 'Fikrinizi bize anlatın. Birkaç söz yeter.',
  'error.intake.narrativeMissing.enquiry': 'Sorunuzu yazın.',
  'error.intake.narrativeTooLong':
    'Bu, alabileceğimizden uzun: en fazla {{max}} karakter yazılabilir. Lütfen kısaltın veya dosya olarak ekleyin.',
  'error.intake.fieldTooLong': 'Lütfen kısaltın.',
  'error.intake.contactMissing': 'Size ulaşabileceğimiz bir yol yazın veya adınızı vermemeyi seçin.',
  'error.intake.emailInvalid': 'E-posta adresini kontrol edin. Örneğin ad@example.org gibi olmalı.',
  'error.intake.phoneInvalid':
    'Telefon numarasını kontrol edin. Başka bir ülkenin numarasıysa + işareti ve ülke koduyla başlayın.',
  'error.intake.postIncomplete': 'Adresin tamamını yazın: sokak, posta kodu, ilçe ve il.',
  'error.intake.anonymousWithContact':
    'Adınızı vermemeyi seçtiniz, ama bir iletişim bilgisi de yazdınız. Lütfen ikisinden birini kaldırın.',
  'error.intake.representedNameMissing': 'Adına yazdığınız kişinin adını yazın.',
  'error.intake.representativeNameMissing': 'Kendi adınızı da yazın.',

  'error.files.tooMany': 'En fazla {{max}} dosya ekleyebilirsiniz. Lütfen en önemlilerini seçin.',
  'error.files.tooLarge': '“{{name}}” çok büyük. Bir dosya en fazla {{megabytes}} MB olabilir.',
  'error.files.typeNotAllowed':
    '“{{name}}” dosyasını alamıyoruz. Fotoğraf, PDF, metin, ofis belgesi, ses ve video olabilir.',
  'error.files.empty': '“{{name}}” boş. Lütfen yeniden seçin.',
  'error.files.missing': 'Bu dosya artık yok.',
  'error.files.quotaReached':
    'Bugün sizden daha fazla dosya alamıyoruz. Lütfen yarın veya postayla gönderin.',
  'error.files.diskFull':
    'Şu anda dosya alamıyoruz. Lütfen yazınızı dosyasız gönderin; dosyaları sonra ekleyebilirsiniz.',

  'error.documents.renderFailed':
    'PDF şu anda hazırlanamadı. Lütfen birkaç dakika sonra yeniden deneyin; gönderdikleriniz güvende.',

  'error.tracking.wrongPair':
    'Başvuru numarası ile erişim kodu birbirine uymuyor. Lütfen ikisini de kontrol edin.',
  'error.tracking.referenceMissing': 'Başvuru numaranızı yazın.',
  'error.tracking.accessCodeMissing': 'Erişim kodunuzu yazın.',
  'error.tracking.correctionMissing': 'Neyi düzeltmemiz gerektiğini yazın.',
  'error.tracking.answerMissing': 'Yanıtlardan birini seçin.',
  'error.tracking.reasonMissing': 'Nedenini bize anlatın. Birkaç söz yeter.',
  'error.tracking.messageMissing': 'Bir mesaj yazın veya dosya seçin.',
  'error.tracking.informationMissing': 'En az birini doldurun ya da aşağıdan bize mesaj yazın.',
  'error.tracking.remedyMissing': 'Neyi tercih ettiğinizi seçin.',
  'error.tracking.notNow': 'Bu adımda bu artık mümkün değil. Aşağıdaki sayfa şimdiki durumu gösteriyor.',

  'error.notFound': 'Bu sayfayı bulamıyoruz.',
  'error.organization.unknown': 'Bu adreste bir şey yok.',
  'error.tooManyRequests': 'Bir anda çok fazla istek geldi. Lütfen biraz bekleyip yeniden deneyin.',
  'error.bodyTooLarge': 'Bu, bir seferde çok fazla. Lütfen daha az veya daha küçük dosya gönderin.',
  'error.invalidInput': 'Gönderdiklerinizde uymayan bir şey var. Lütfen geri dönüp kontrol edin.',
  'error.invalidJson': 'Gönderdiklerinizde uymayan bir şey var. Lütfen geri dönüp kontrol edin.',
  'error.unsupportedMediaType': 'Gönderdiğinizi okuyamıyoruz. Lütfen geri dönüp yeniden deneyin.',
  'error.outcomeUnknown':
    'Kaydederken bir sorun oluştu ve kaydın tutulup tutulmadığını bilemiyoruz. Yeniden göndermeden önce lütfen orada olup olmadığına bakın.',
  'error.intake.notSaved':
    'Şu anda kayıt yapamadığımız için hiçbir şey kaydedilmedi. Yazdıklarınız burada duruyor: lütfen birkaç dakika sonra yeniden gönderin. Dosyaları yeniden seçmeniz gerekiyor.',
  'error.intake.perhapsSaved':
    'Kaydederken bağlantı koptu. Lütfen bir kez daha gönderin: yalnızca bir kez kaydedilir. Dosyaları yeniden seçmeniz gerekiyor.',
  'error.databaseAway': 'Şu anda hiçbir şey kaydedemiyoruz. Lütfen birkaç dakika sonra yeniden deneyin.',
  'error.auth.originMissing':
    'Tarayıcınız bunun hangi sayfadan geldiğini bildirmedi. Lütfen sayfayı yeniden açıp bir kez daha gönderin.',
  'error.auth.otherOrigin':
    'Bu, başka bir internet sitesinden geldi. Lütfen bizim sayfamızı açıp oradan gönderin.',
  'error.intake.formExpired':
    'Bu sayfa uzun süre açık kaldı. Lütfen yeniden gönderin: yazdığınız her şey burada duruyor.',

  'error.field.required': 'Lütfen burayı doldurun.',
  'error.field.invalid': 'Lütfen burayı kontrol edin.',
  'error.field.wrongType': 'Lütfen burayı kontrol edin.',
  'error.field.wrongFormat': 'Lütfen yazılışını kontrol edin.',
  'error.field.notAnEmail': 'E-posta adresini kontrol edin. Örneğin ad@example.org gibi olmalı.',
  'error.field.notAnOption': 'Lütfen yanıtlardan birini seçin.',
  'error.field.tooLong': 'Lütfen kısaltın.',
  'error.field.tooShort': 'Lütfen biraz daha yazın.',
  'error.field.unknown': 'Bunu beklemiyorduk. Lütfen geri dönüp yeniden deneyin.',

  'error.complaint.notFound': 'Bu başvuruyu bulamıyoruz.',
  'error.complaint.alreadyClosed':
    'Bu başvuru kapandı. Yeniden açılıp açılamayacağını aşağıda görebilirsiniz.',
  'error.complaint.stepNotPossible':
    'Bu adımda bu artık mümkün değil. Aşağıdaki sayfa şimdiki durumu gösteriyor.',
  'error.complaint.tooLateToChoose':
    'Kararı verdiğimiz için seçiminiz artık yetişmedi. Yanıtımızı kabul edip etmediğinizi yine de söyleyebilirsiniz.',
  'error.complaint.cannotReopen': 'Bu başvuru yeniden açılamıyor. Bize yeni bir başvuru yazabilirsiniz.',
  'error.edit.conflict': 'Siz yazarken burada bir şey değişti. Lütfen şimdiki duruma bakıp yeniden gönderin.',
  'error.idempotency.running': 'Gönderdiğiniz hâlâ işleniyor. Lütfen biraz bekleyin.',
  'error.idempotency.otherBody': 'Bu form daha önce başka sözlerle gönderildi. Lütfen formu yeniden açın.',
  'error.auth.signInFirst': 'Lütfen önce başvuru numaranız ve erişim kodunuzla başvurunuzu açın.',

  'error.organization.countryUnknown': 'Bir ülke seçin.',
  'error.organization.timeZoneUnknown': 'Bir saat dilimi seçin.',
  'error.organization.languagesMissing': 'En az bir dil seçin.',
  'error.organization.slugTaken': 'Bu adda bir kuruluş zaten var. Lütfen başka bir ad seçin.',
  'error.staff.emailTaken': 'Burada bu e-posta adresiyle çalışan biri zaten var.',
  'error.setup.tokenWrong':
    'Redress başlarken yazdırılan kurulum bağlantısını açın. Bağlantı bir kez çalışır.',
  'error.setup.alreadyDone': 'Redress zaten kurulmuş. Lütfen oturum açın.',
  'error.setup.nameMissing': 'Kuruluşunuzun adını yazın.',
  'error.setup.countryMissing': 'Bir ülke seçin.',
  'error.setup.timeZoneMissing': 'Bir saat dilimi seçin.',
  'error.setup.languagesMissing': 'En az bir dil seçin.',
  'error.setup.sizeMissing': 'Burada bir kişinin mi, birkaç kişinin mi çalışacağını seçin.',
  'error.setup.administratorNameMissing': 'Adınızı yazın.',
  'error.setup.emailInvalid': 'E-posta adresini kontrol edin. Örneğin ad@example.org gibi olmalı.',
  'error.setup.passwordTooShort':
    'En az {{min}} karakter kullanın. Art arda birkaç kelimeyi hatırlamak kolaydır.',
  'error.setup.passwordTooCommon': 'Bu parola saldırganlarca biliniyor. Lütfen başka bir parola seçin.',

  'failure.notFound.title': 'Bu sayfayı bulamıyoruz',
  'failure.notFound.text':
    'Adreste bir hata olabilir veya sayfa taşınmış olabilir. Bu, başvurunuzu etkilemez.',
  'failure.tooMany.title': 'Lütfen biraz bekleyin',
  'failure.tooMany.text':
    'Bağlı olduğunuz ağdan bir anda çok fazla istek geldi. Birkaç dakika sonra yeniden deneyin. Daha önce gönderdikleriniz güvende.',
  'failure.refused.title': 'Bu olmadı',
  'failure.unexpected.title': 'Bizim tarafımızda bir şey ters gitti',
  'failure.unexpected.text':
    'Özür dileriz. Lütfen birkaç dakika sonra yeniden deneyin. Yine olursa bizi arayın veya bize yazın ve şu numarayı verin: {{number}}',
  'failure.noOrganization.title': 'Bu adreste bir şey yok',
  'failure.noOrganization.text':
    'Lütfen sizi buraya getiren mektup, afiş veya mesajdaki adresi kontrol edin.',
  'failure.sendAgain': 'Yeniden gönder',
  'failure.filesAgain': 'Dosyalarınızı yeniden seçin',
  'failure.links': 'Buradan devam edebilirsiniz:',
}
