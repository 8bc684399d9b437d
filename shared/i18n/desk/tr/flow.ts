import type { Translation } from '../../keys.ts'
import type { flow as english } from '../en/flow.ts'

export const flow: Translation<typeof english> = {
  'case.action.flow': 'Bu dosyanın akış şeması',
  'case.action.print': 'Dosyayı yazdır',
  'flow.title': 'Bu dosyanın yolu',
  'flow.asList': 'Liste olarak',
  'flow.received': 'Alındı',
  'flow.restated': 'Kendi sözlerimizle özetlendi',
  'flow.assessed': 'Değerlendirildi',
  'flow.investigated': 'Araştırıldı',
  'flow.decided': 'Karara bağlandı',
  'flow.answered': 'Yanıtlandı',
  'flow.accepted': 'Şikâyetçi kabul etti',
  'flow.reviewed': 'Başka biri yeniden inceledi',
  'flow.referred': 'Dış kurumda',
  'flow.closed': 'Kapatıldı',
  'flow.state.done': 'tamam',
  'flow.state.now': 'şimdi sırada',
  'flow.state.ahead': 'ileride',
  'flow.state.notTaken': 'gerekmedi',
  'print.back': 'Dosyaya dön',
  'print.now': 'Yazdır',
  'print.withContact': 'Adlar ve iletişim bilgileriyle',
  'print.withNotes': 'İç notlarla',
  'print.printedOn': '{{day}} itibarıyla',
}
