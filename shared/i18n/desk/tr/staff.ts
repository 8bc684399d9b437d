import type { Translation } from '../../keys.ts'
import type { staff as english } from '../en/staff.ts'

export const staff: Translation<typeof english> = {
  'signIn.title': 'Oturum açın',
  'signIn.email': 'E-posta',
  'signIn.password': 'Parola',
  'signIn.submit': 'Oturum aç',
  'signIn.pending': 'Oturum açılıyor…',
  'signIn.back': 'Bulunduğunuz sayfaya dönmek için oturum açın.',
  'signIn.forgotten': 'Parolanızı mı unuttunuz?',
  'signIn.email.required': 'E-posta adresinizi yazın.',
  'signIn.password.required': 'Parolanızı yazın.',
  'error.auth.wrongPassword': 'E-posta adresi veya parola yanlış.',
  'error.auth.tooManyAttempts': 'Çok fazla deneme oldu. {{seconds}} saniye bekleyip yeniden deneyin.',
  'error.auth.needsHttps':
    'Oturum açmak için şifreli bağlantı (https) gerekir. Doğru adresi yöneticinize sorun.',
  'error.password.tooShort': 'En az 12 karakterlik bir parola seçin.',
  'error.password.tooCommon': 'Saldırganlar önce bu parolayı dener. Tahmini daha zor bir parola seçin.',
  'error.invitation.invalid': 'Bu davet kullanılmış veya çok eski. Yenisini isteyin.',

  'forgotten.title': 'Parolanızı mı unuttunuz?',
  'forgotten.intro':
    'Oturum açarken kullandığınız e-posta adresini yazın. Yeni parola seçmeniz için size bir bağlantı göndeririz.',
  'forgotten.submit': 'Bağlantıyı gönder',
  'forgotten.sent.title': 'Posta kutunuza bakın',
  'forgotten.sent.text':
    '{{email}} adresine ait bir hesap varsa bağlantıyı içeren e-posta yolda. Bağlantı bir saat çalışır. Gelmediyse istenmeyen postalara bakın ya da yöneticinize sorun.',
  'forgotten.noMail.title': 'Yöneticinize sorun',
  'forgotten.noMail.text':
    'Bu Redress henüz e-posta gönderemiyor; bu yüzden bağlantı yollanamaz. Yöneticiniz Ayarlar, Personel sayfasında size yeni bir bağlantı oluşturabilir.',
  'forgotten.back': 'Oturum açmaya dön',
  'newPassword.title': 'Yeni bir parola seçin',
  'newPassword.intro':
    'Bundan sonra bu parolayla oturum açarsınız. Şu anda açık olan bütün oturumlarınız kapanır.',
  'newPassword.submit': 'Yeni parolayı kaydet',
  'newPassword.done': 'Parolanız değişti. Yenisiyle oturum açın.',
  'newPassword.missing.text':
    'E-postadaki bağlantıyı bir kez daha açın ya da tamamını adres çubuğuna kopyalayın.',
  'error.passwordReset.invalid': 'Bu bağlantı kullanılmış veya çok eski. Yenisini isteyin.',
  'error.passwordReset.noMail':
    'Bu Redress henüz e-posta gönderemiyor. Yöneticinizden yeni bir bağlantı isteyin.',

  'invitation.title': 'Redress’e hoş geldiniz',
  'invitation.intro': 'Burada çalışmaya davet edildiniz. Adınızı yazın ve bir parola seçin.',
  'invitation.name': 'Adınız',
  'invitation.name.hint': 'İş arkadaşlarınızın bildiği gibi',
  'invitation.name.required': 'Adınızı yazın.',
  'invitation.password': 'Parola',
  'invitation.password.hint':
    'En az 12 karakter. Birkaç kelimeyi hatırlamak, işaretleri hatırlamaktan kolaydır.',
  'invitation.submit': 'Başla',
  'invitation.missing.title': 'Bu bağlantı tam değil',
  'invitation.missing.text':
    'Davetinizdeki bağlantıyı bir daha açın veya tamamını adres çubuğuna kopyalayın.',
  'invitation.missing.action': 'Oturum açmaya git',
}
