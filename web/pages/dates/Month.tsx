import { useTranslation } from 'react-i18next'
import type { listDueDates } from '../../../shared/api/due-dates.ts'
import type { AnswerOf } from '../../api-request.ts'
import { paths } from '../../paths.ts'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { Link } from '../../ui/Link.tsx'
import './Dates.css'
import { utc, type DatesSearch, type View } from './stretch.ts'

export type Dates = AnswerOf<typeof listDueDates>

/** The days as a table: each with how much is due and with whom; a day with something leads to its list. */
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
  const { i18n } = useTranslation()
  const short = new Intl.DateTimeFormat(i18n.language, { weekday: 'short', timeZone: 'UTC' })
  const long = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' })
  const byDay = Map.groupBy(dates.items, ({ dueOn }) => dueOn)
  return (
    <div className="dates-frame">
      <table className="dates" aria-label={label}>
        <thead>
          <tr>
            {weeks[0]?.map((on) => (
              <th key={on} scope="col" abbr={long.format(utc(on))}>
                {short.format(utc(on))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((on) => (
                <td
                  key={on}
                  className={[
                    on === dates.today ? 'dates-today' : '',
                    view === 'month' && !on.startsWith(month) ? 'dates-other' : '',
                  ].join(' ')}
                >
                  <Cell on={on} items={byDay.get(on) ?? []} dates={dates} search={search} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({
  on,
  items,
  dates,
  search,
}: {
  readonly on: string
  readonly items: Dates['items']
  readonly dates: Dates
  readonly search: DatesSearch
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const off = dates.daysOff.find((day) => day.on === on)
  const late = items.filter(({ isLate }) => isLate).length
  const people = [...Map.groupBy(items, ({ ownerName }) => ownerName ?? t('dates.nobody'))]
  return (
    <>
      <span className="dates-number">{Number(on.slice(8))}</span>
      {off && <span className="dates-off">{off.name}</span>}
      {items.length > 0 && (
        <>
          <Link
            kind="plain"
            href={`${paths.dates(search)}#on-${on}`}
            aria-label={`${format.day(on, now)}: ${t('dates.due', { count: items.length })}${late > 0 ? `, ${t('dates.late', { count: late })}` : ''}`}
          >
            <span className={late > 0 ? 'dates-count dates-late' : 'dates-count'}>
              {late > 0 ? t('dates.late', { count: late }) : t('dates.due', { count: items.length })}
            </span>
          </Link>
          <ul className="dates-people">
            {people.slice(0, 3).map(([name, theirs]) => (
              <li key={name}>{`${name} ${theirs.length}`}</li>
            ))}
            {people.length > 3 && <li>{t('dates.more', { n: people.length - 3 })}</li>}
          </ul>
        </>
      )}
    </>
  )
}
