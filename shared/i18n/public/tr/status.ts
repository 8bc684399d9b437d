import type { Translation } from '../../keys.ts'
import type { status as english } from '../en/status.ts'

export const status: Translation<typeof english> = {
  'step.received': 'Bize ulaştı',
  'step.understanding': 'Sizi doğru anladığımızdan emin oluyoruz',
  'step.investigation': 'Araştırıyoruz',
  'step.decision': 'Yanıtımız',
  'step.yourAnswer': 'Kabul edip etmediğinizi söylersiniz',
  'step.yourChoice': 'Nasıl devam edileceğini seçersiniz',
  'step.review': 'Başka bir kişi yeniden bakıyor',
  'step.outside': 'Bağımsız bir kurum bakıyor',
  'step.remedy': 'Söz verdiğimizi yapıyoruz',
  'step.passedOn': 'İlgililere iletiyoruz',
  'step.consideration': 'Üzerinde düşünüyoruz',
  'step.answer': 'Yanıtımız',
  'step.closed': 'Kapandı',

  'status.complaint.received':
    'Şikâyetiniz bize ulaştı. Bir çalışanımız okuyacak ve ne anladığımızı size yazacak.',
  'status.complaint.restated': 'Ne anladığımızı size yazdık. Yanlış bir şey varsa lütfen bize söyleyin.',
  'status.complaint.assessing': 'Konunun ne kadar ciddi olduğuna ve kimin ilgilenmesi gerektiğine bakıyoruz.',
  'status.complaint.investigating':
    'Ne olduğunu araştırıyoruz. Şikâyet ettiğiniz kişi de dinlenir, ama kararı o vermez.',
  'status.complaint.waitingForYou': 'Size bir sorumuz var. Sizden haber alır almaz devam ederiz.',
  'status.complaint.deciding': 'Ne olduğunu biliyoruz. Sorunu nasıl çözeceğimize karar veriyoruz.',
  'status.complaint.answered': 'Yanıtımız sizde. Lütfen kabul edip etmediğinizi bize söyleyin.',
  'status.complaint.refused':
    'Yanıtımızı kabul etmediniz. Başvurunuz açık kalıyor. Yeniden inceleme isteyebilir veya bağımsız bir kuruma gidebilirsiniz.',
  'status.complaint.underReview': 'İlk yanıtımızda rol almamış bir kişi başvurunuza yeniden bakıyor.',
  'status.complaint.referred': 'Başvurunuz şu kurumda: {{body}}. Bu kurum bizden bağımsızdır.',
  'status.complaint.carryingOut': 'Yanıtımızı kabul ettiniz. Şimdi söz verdiğimizi yapıyoruz.',
  'status.complaint.reopened': 'Başvurunuz yeniden açıldı. Neyin çözülmediğine bakıyoruz.',
  'status.complaint.closed.accepted':
    'Başvurunuz kapandı. Yanıtımızı kabul ettiniz, biz de söz verdiğimizi yaptık.',
  'status.complaint.closed.noResponse':
    'Sizden haber alamadığımız için başvurunuzu kapattık. Yeniden açtırabilirsiniz.',
  'status.complaint.closed.withdrawn': 'Başvurunuzu geri çektiniz. Artık üzerinde çalışmıyoruz.',
  'status.complaint.closed.duplicate':
    'Bu, başka bir başvurunuzla aynı konu. İkisiyle birlikte şu numarada ilgileniyoruz: {{reference}}.',
  'status.complaint.closed.knownMatter':
    'Bu konuyla zaten başka bir başvuruda ilgileniyoruz. Yazdıklarınızı orada dikkate alıyoruz.',
  'status.complaint.closed.outOfScope':
    'Bu konuda karar verme yetkimiz yok. Nedenini ve kimin yardım edebileceğini size yazdık.',
  'status.complaint.closed.exhausted':
    'Başvurunuz kapandı. Bizde atılacak başka adım kalmadı. Yine de bağımsız bir kuruma gidebilirsiniz.',
  'status.complaint.closed.endedBefore':
    'Başvurunuz kapandı. Bugünkü kaydımızı tutmaya başlamadan önce sonuçlanmıştı.',
  'status.complaint.closed.settledOutside': 'Başvurunuz kapandı. Konuyu çözen kurum: {{body}}.',

  'status.compliment.received': 'Teşekkürünüz bize ulaştı. Çok sevindik!',
  'status.compliment.passedOn': 'İlgili kişiler yazdıklarınızı okudu. Sağ olun!',
  'status.compliment.closed': 'İlgili kişiler yazdıklarınızı okudu. Sağ olun!',
  'status.suggestion.received': 'Öneriniz bize ulaştı, inceleyeceğiz.',
  'status.suggestion.considering': 'Öneriniz üzerinde düşünüyoruz.',
  'status.suggestion.adopted': 'Önerinizi uyguluyoruz. Teşekkür ederiz!',
  'status.suggestion.declined':
    'Önerinizi uygulamıyoruz. Nedenini aşağıda okuyabilirsiniz. Yine de teşekkür ederiz.',
  'status.suggestion.closed': 'Öneriniz kapandı. Bunun için teşekkür ederiz.',
  'status.enquiry.received': 'Sorunuz bize ulaştı, yanıtlayacağız.',
  'status.enquiry.answering': 'Sorunuzun yanıtı üzerinde çalışıyoruz.',
  'status.enquiry.answered': 'Yanıtımız sizde.',
  'status.enquiry.closed': 'Sorunuz yanıtlandı ve kapandı. İstediğiniz zaman yeniden sorabilirsiniz.',
  'status.withdrawn': 'Geri çektiniz. Artık üzerinde çalışmıyoruz.',
}
