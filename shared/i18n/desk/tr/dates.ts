import type { Translation } from '../../keys.ts'
import type { dates as english } from '../en/dates.ts'

export const dates: Translation<typeof english> = {
  'dates.title': 'Tarihler',
  'dates.week': '{{from}} – {{to}}',
  'dates.before': 'Önceki',
  'dates.today': 'Bugün',
  'dates.after': 'Sonraki',
  'dates.view': 'Göster',
  'dates.view.week': 'Bir hafta',
  'dates.view.month': 'Bir ay',
  'dates.whose': 'Kimin',
  'dates.everybody': 'Herkesin',
  'dates.nobody': 'Henüz kimsede değil',
  'dates.what': 'Ne yapılacak',
  'dates.none': 'Bu günlerde süresi dolan bir şey yok',
  'dates.cut': 'Buraya sığandan fazlası var. Bir kişi ya da hafta seçin.',
  'dates.more': 've {{n}} kişi daha',
  'dates.due_one': '{{count}} iş',
  'dates.due_other': '{{count}} iş',
  'dates.late_one': '{{count}} gecikti',
  'dates.late_other': '{{count}} gecikti',
  'dates.lateBefore_one': '{{count}} dosya bu günlerden önce gecikmiş',
  'dates.lateBefore_other': '{{count}} dosya bu günlerden önce gecikmiş',
  'error.dates.tooLong': 'En çok altı hafta seçin.',
}
