import type { Translation } from '../../keys.ts'
import type { correspondence as english } from '../en/correspondence.ts'

export const correspondence: Translation<typeof english> = {
  'purpose.invitation': 'Davet',
  'purpose.survey': 'Anket',
  'purpose.delay': 'Gecikme',
  'purpose.review': 'Yeniden inceleme',
  'purpose.reopening': 'Yeniden açma',
  'error.message.addressCorrected': 'Adres düzeltildi; doğru adrese yeni bir mesaj gitti.',
  'error.message.noLongerNeeded': 'Artık gerekmiyor.',
  'error.message.dayIsPast': 'Bugünü ya da sonraki bir günü seçin.',
  'error.message.noAnswerOwed': 'Bu başvuru için beklenen bir yanıt yok.',
  'error.letter.missingParts': 'Mektup, söylemesi gereken her şeyi söylemiyor.',
  'error.letter.noDecision': 'Yazılacak bir karar henüz yok.',
  'error.contact.wrongTime': 'Başvurunun alındığı zaman ile şimdi arasında bir zaman seçin.',
}
