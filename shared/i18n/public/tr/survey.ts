import type { Translation } from '../../keys.ts'
import type { survey as english } from '../en/survey.ts'

export const survey: Translation<typeof english> = {
  'survey.title': 'Şikâyetinizi nasıl ele aldık?',
  'survey.lead':
    'Beş kısa soru: ürün ya da hizmetin kendisiyle değil, {{organization}} başvurunuzla nasıl ilgilendi, onunla ilgili. İstemediğiniz soruyu boş bırakabilirsiniz. Yanıtlarınızı, başvurunuz üzerinde çalışan hiç kimse görmez.',
  'survey.score.5': 'Beklediğimden çok daha iyi',
  'survey.score.4': 'Beklediğimden daha iyi',
  'survey.score.3': 'Beklediğim gibi',
  'survey.score.2': 'Beklediğimden daha kötü',
  'survey.score.1': 'Beklediğimden çok daha kötü',
  'survey.score.none': 'Fikrim yok',
  'survey.question.reach': 'Şikâyetiniz için bizi bulmak ve bize ulaşmak ne kadar kolaydı',
  'survey.question.quality': 'Sizi ne kadar iyi dinledik, anladık ve size açıkladık',
  'survey.question.effort': 'Size ne kadar zamana ve emeğe mal oldu',
  'survey.question.benefit': 'Sonuç size ne kazandırdı',
  'survey.question.followUp': 'Sözümüzü tutmamız ve sizi sonuna kadar bilgilendirmemiz',
  'survey.comment.label': 'Bize başka ne söylemek istersiniz?',
  'survey.comment.hint':
    'Buraya yazdıklarınıza yanıt verilmez. Bizden hâlâ bir şey bekliyorsanız lütfen başvurunuzun sayfasına yazın.',
  'survey.once': 'Yanıtınız bir kez sayılır ve sonradan değiştirilemez.',
  'survey.send': 'Yanıtlarımı gönder',
  'survey.thanks.title': 'Teşekkür ederiz',
  'survey.thanks.text': 'Yanıtlarınız kaydedildi. Şikâyetleri daha iyi ele almamıza yardımcı oluyorlar.',
  'survey.kept.title': 'Yanıtlarınız bizde',
  'survey.kept.text':
    'Teşekkür ederiz, {{date}} tarihinde yanıtladınız. Her başvuru için bir yanıt sayılır; bu yüzden verdiğiniz gibi kalır.',
  'survey.gone.title': 'Bu bağlantı artık geçerli değil',
  'survey.gone.text':
    'Bir şikâyeti nasıl ele aldığımızı yalnızca 60 gün boyunca soruyoruz. Başvurunuzun sayfasından bize yine yazabilirsiniz.',
  'survey.toCase': 'Başvurunuzun sayfasına git',
  'survey.track.title': 'Nasıldık?',
  'survey.track.text':
    'Başvurunuzu nasıl ele aldığımıza dair beş kısa soru. Yanıtlarınızı, başvurunuz üzerinde çalışan hiç kimse görmez.',
  'survey.track.link': 'Soruları yanıtla',
  'error.survey.nothingSaid': 'Lütfen en az bir soruyu yanıtlayın ya da bize bir şey yazın.',
  'error.survey.kept': 'Yanıtlarınız zaten bizde. Verdiğiniz gibi kalırlar.',
  'error.survey.notAsked': 'Bu başvuru için soru sormuyoruz.',
  'mail.survey.subject': 'Şikâyetinizi nasıl ele aldık? ({{reference}})',
  'mail.survey.body':
    'Başvurunuz kapandı. Sonuç ne olursa olsun, onu ele alışımızı nasıl bulduğunuzu bilmek isteriz.\n\nYaklaşık bir dakika sürer: beş kısa soru ve kendi sözleriniz için yer. Yanıtlarınızı, başvurunuz üzerinde çalışan hiç kimse görmez; yanıtlamak zorunda da değilsiniz.',
  'mail.survey.action': 'Soruları yanıtla',
}
