import type { Translation } from '../../keys.ts'
import type { correspondence as english } from '../en/correspondence.ts'

export const correspondence: Translation<typeof english> = {
  'purpose.invitation': 'Meghívás',
  'purpose.survey': 'Felmérés',
  'purpose.delay': 'Késés',
  'purpose.review': 'Felülvizsgálat',
  'purpose.reopening': 'Újranyitás',
  'error.message.addressCorrected': 'A címet kijavították; új üzenet ment a jó címre.',
  'error.message.noLongerNeeded': 'Már nincs rá szükség.',
  'error.message.dayIsPast': 'Válassza a mai vagy egy későbbi napot.',
  'error.message.noAnswerOwed': 'Ebben az ügyben nem tartozunk válasszal.',
  'error.letter.missingParts': 'A levélből hiányzik valami, aminek benne kell lennie.',
  'error.letter.noDecision': 'Még nincs döntés, amelyről írni lehetne.',
  'error.contact.wrongTime': 'Az ügy beérkezése és a mostani pillanat közötti időpontot válasszon.',
}
