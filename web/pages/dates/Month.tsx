import { useTranslation } from 'react-i18next'
import type { listDueDates } from '../../../shared/api/due-dates.ts'
import type { AnswerOf } from '../../api-request.ts'
import { paths } from '../../paths.ts'
import { Badge } from '../../ui/Badge.tsx'
import { DaysGrid, type DayContent } from '../../ui/DaysGrid.tsx'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { Link } from '../../ui/Link.tsx'
import type { DatesSearch, View } from './stretch.ts'

export type Dates = AnswerOf<typeof listDueDates>

const mostPeople = 3

/** The days with how much is due on each and with whom; a day with something leads to its list. */
export function Month({
  label,
  view,
  month,
  weeks,
  dates,
  search,
}: {
  readonly label: string
  readonly view: View
  readonly month: string
  readonly weeks: readonly (readonly string[])[]
  readonly dates: Dates
  readonly search: DatesSearch
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const byDay = Map.groupBy(dates.items, ({ dueOn }) => dueOn)
  const contentOf = (on: string): DayContent => {
    const note = dates.daysOff.find((day) => day.on === on)?.name
    const items = byDay.get(on) ?? []
    if (items.length === 0) return { note }
    const late = items.filter(({ isLate }) => isLate).length
    const due = t('dates.due', { count: items.length })
    const lateSaid = t('dates.late', { count: late })
    const people = [...Map.groupBy(items, ({ ownerName }) => ownerName ?? t('dates.nobody'))]
    return {
      note,
      main: (
        <Link
          href={`${paths.dates(search)}#on-${on}`}
          aria-label={`${format.day(on, now)}: ${due}${late > 0 ? `, ${lateSaid}` : ''}`}
        >
          {late > 0 ? <Badge meaning="late">{lateSaid}</Badge> : due}
        </Link>
      ),
      more: [
        ...people.slice(0, mostPeople).map(([name, theirs]) => `${name} ${format.number(theirs.length)}`),
        ...(people.length > mostPeople ? [t('dates.more', { n: people.length - mostPeople })] : []),
      ],
    }
  }
  return (
    <DaysGrid
      label={label}
      weeks={weeks}
      today={dates.today}
      isOutside={(on) => view === 'month' && !on.startsWith(month)}
      contentOf={contentOf}
    />
  )
}
