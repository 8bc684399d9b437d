import type { Translation } from '../../keys.ts'
import type { letter as english } from '../en/letter.ts'

export const letter: Translation<typeof english> = {
  'letter.salutation': 'Sayın {{name}},',
  'letter.salutation.noName': 'Sayın ilgili,',
  'letter.closing': 'Saygılarımızla',
  'letter.follow': 'Başvurunuzun durumunu görün: {{url}}',

  'letter.acknowledgement.subject': '{{receivedOn}} tarihli şikâyetiniz bize ulaştı',
  'letter.acknowledgement.body': `Ne olduğunu bize anlattığınız için teşekkür ederiz. Şikâyetiniz bize ulaştı, özenle araştırıyoruz.

Başvuru numaranız: {{reference}}. Erişim kodunuz: {{accessCode}}. İkisiyle başvurunuzun durumunu şu adreste görebilirsiniz: {{trackingUrl}}. Ya da bizi arayıp başvuru numaranızı söyleyebilirsiniz.

Bir çalışanımız ne anladığımızı size en geç şu gün sade bir dille yazacak: {{restatementDueOn}}.

Gerekçeli yanıtımız size en geç şu gün ulaşır: {{decisionDueOn}}. Daha çok zamana ihtiyacımız olursa bunu size önceden, nedeniyle birlikte bildiririz.

Bu sizin için ücretsizdir ve asla aleyhinize kullanılmaz.`,

  'letter.restatement.subject': 'Sizi doğru anladık mı?',
  'letter.restatement.body': `{{receivedOn}} tarihli şikâyetinizi okudum. Benim anladığım şu:

{{restatement}}

Bizden isteğiniz şu:

{{remedySought}}

Yanlış veya eksik bir şey mi var? O zaman lütfen mektupla, telefonla veya şu adresten bize söyleyin: {{trackingUrl}}. Sizden haber alamazsak bu şekilde devam ederiz.

Yanıtımız size en geç şu gün ulaşır: {{decisionDueOn}}.`,

  'letter.holding.subject': 'Şikâyetiniz için daha çok zamana ihtiyacımız var',
  'letter.holding.body': `{{receivedOn}} tarihli şikâyetinize şimdiye kadar yanıt vermek istiyorduk. Henüz veremediğimiz için özür dileriz.

Nedeni şu:

{{reason}}

Yanıtımız size en geç şu gün ulaşır: {{decisionDueOn}}. Beklemeden bağımsız bir kuruma da gidebilirsiniz:

{{outsideRoutes}}`,

  'letter.decision.subject': 'Şikâyetinize yanıtımız',
  'letter.decision.body': `Sabrınız için teşekkür ederiz. {{receivedOn}} tarihli şikâyetinizi araştırdık. Konusu şuydu:

{{restatement}}

## Ne bulduk, neye karar verdik?

{{points}}

## Ne yapıyoruz?

{{remedies}}

## Katılmıyorsanız

Lütfen bu yanıtı kabul edip etmediğinizi en geç şu güne kadar bize söyleyin: {{answerBy}}. Kabul etmiyorsanız mektupla, telefonla veya şu adresten yeniden inceleme isteyin: {{trackingUrl}}. O zaman bu yanıtta rol almamış bir kişi şikâyetinize yeniden bakar. Ücretsizdir.

Bizden bağımsız bir kuruma da gidebilirsiniz:

{{outsideRoutes}}`,

  'letter.reviewDecision.subject': 'Şikâyetiniz: yeniden incelemeden sonraki yanıtımız',
  'letter.reviewDecision.body': `{{decidedOn}} tarihli yanıtımıza katılmadınız ve yeniden inceleme istediniz. O yanıtta rol almadım ve her şeye yeniden baktım.

## Ne buldum, neye karar verdim?

{{points}}

## Ne yapıyoruz?

{{remedies}}

## Hâlâ katılmıyorsanız

Bu bizim son yanıtımızdır. Şimdi bizden bağımsız bir kuruma gidebilirsiniz:

{{outsideRoutes}}

Bu kurum, bu mektubu ve başvuru numaranızı ister: {{reference}}.`,

  'letter.closing.subject': 'Başvurunuz kapandı',
  'letter.closing.body': `{{reference}} numaralı başvurunuz şimdi kapandı:

{{closingReason}}

Hâlâ yolunda olmayan bir şey mi var? Başvurunuzu mektupla, telefonla veya şu adresten yeniden açtırabilirsiniz: {{trackingUrl}}. Son gün: {{reopenUntil}}.

Bize anlattığınız için teşekkür ederiz. Bu, daha iyi olmamıza yardım ediyor.`,

  'letter.point.upheld': 'Bu konuda size katılıyoruz.',
  'letter.point.partlyUpheld': 'Bu konuda size kısmen katılıyoruz.',
  'letter.point.notUpheld': 'Bu konuda size katılmıyoruz.',
  'letter.point.reasons': 'Gerekçemiz: {{reasons}}',
  'letter.remedies.none': 'Bir çözüm sunmuyoruz. Gerekçesi yukarıdadır.',
  'letter.remedies.by': '{{remedy}}, en geç {{date}}',
  'letter.remedySought.none': 'Bir istek belirtmediniz. İstediğiniz bir şey varsa bize söyleyin.',
  'letter.outsideRoute.window': 'son gün: {{date}}',
  'letter.outsideRoutes.none': 'İstediğiniz zaman mahkemeye veya bir kamu kurumuna başvurabilirsiniz.',
}
