import type { Translation } from '../../keys.ts'
import type { receipt as english } from '../en/receipt.ts'

export const receipt: Translation<typeof english> = {
  'receipt.title.complaint': 'Şikâyetiniz bize ulaştı',
  'receipt.title.compliment': 'Teşekkürünüz bize ulaştı. Çok sevindik!',
  'receipt.title.suggestion': 'Öneriniz bize ulaştı. Teşekkür ederiz!',
  'receipt.title.enquiry': 'Sorunuz bize ulaştı',
  'receipt.sorry': 'Size bunu yazdıran bir şey yaşadığınız için üzgünüz. Konuyla özenle ilgileneceğiz.',
  'receipt.reference.label': 'Başvuru numaranız',
  'receipt.accessCode.label': 'Erişim kodunuz',
  'receipt.keep':
    'Lütfen ikisini de not edin, bu sayfayı yazdırın veya fotoğrafını çekin. Erişim kodunu yalnızca bir kez gösteriyoruz.',
  'receipt.secret':
    'İkisine birden sahip olan herkes başvurunuzu okuyabilir. Çalışanlarımız erişim kodunu size asla sormaz.',
  'receipt.print': 'Bu sayfayı yazdırın',
  'receipt.pdf': 'Alındı belgesini kaydedin (PDF)',
  'receipt.track.link': 'Başvurunuzu açın',
  'receipt.qr.caption': 'Bu karekod, başvurunuzu izlediğiniz sayfayı açar.',
  'receipt.email.pending':
    '{{email}} adresine bir mesaj gönderdik. Adresin sizin olduğunu bilmemiz için lütfen içindeki bağlantıyı açın. O zamana kadar oraya ayrıntı göndermeyiz.',
  'receipt.email.notArrived':
    'Birkaç dakika içinde gelmedi mi? İstenmeyen posta klasörüne bakın. Başvurunuzu o mesaj olmadan da izleyebilirsiniz.',
  'receipt.anonymous':
    'Adınızı vermemeyi seçtiniz. Buraya yalnızca başvuru numarası ve erişim koduyla dönebilirsiniz: bunları size yeniden gönderemeyiz.',
  'receipt.next.title': 'Şimdi ne olacak?',
  'receipt.next.complaint.restatement':
    'Bir çalışanımız ne anladığımızı size yazar. Yanlış varsa düzeltebilirsiniz.',
  'receipt.next.complaint.decision': 'Gerekçeli yanıtımızı alırsınız.',
  'receipt.next.complaint.late':
    'Daha çok zamana ihtiyacımız olursa bunu size o günden önce, nedeniyle birlikte bildiririz.',
  'receipt.next.compliment.passedOn': 'Teşekkürünüzü ilgili kişilere iletiriz.',
  'receipt.next.suggestion.answer': 'Önerinizi uygulayıp uygulamayacağımızı nedeniyle birlikte bildiririz.',
  'receipt.next.enquiry.answer': 'Yanıtımızı alırsınız.',
  'receipt.another': 'Bize başka bir şey anlatın',
}
