import type { Translation } from '../../keys.ts'
import type { dates as english } from '../en/dates.ts'

export const dates: Translation<typeof english> = {
  'dates.title': 'Határidők',
  'dates.week': '{{from}} – {{to}}',
  'dates.before': 'Korábban',
  'dates.today': 'Ma',
  'dates.after': 'Később',
  'dates.view': 'Nézet',
  'dates.view.week': 'Egy hét',
  'dates.view.month': 'Egy hónap',
  'dates.whose': 'Kié',
  'dates.everybody': 'Mindenkié',
  'dates.nobody': 'Még senkié',
  'dates.what': 'Mi esedékes',
  'dates.none': 'Ezeken a napokon semmi sem esedékes',
  'dates.cut': 'Több van, mint amennyi ide fér. Válasszon személyt vagy hetet.',
  'dates.more': 'és még {{n}} ember',
  'dates.due_one': '{{count}} esedékes',
  'dates.due_other': '{{count}} esedékes',
  'dates.late_one': '{{count}} késik',
  'dates.late_other': '{{count}} késik',
  'dates.lateBefore_one': '{{count}} ügy már e napok előtt késett',
  'dates.lateBefore_other': '{{count}} ügy már e napok előtt késett',
  'error.dates.tooLong': 'Legfeljebb hat hetet válasszon.',
}
