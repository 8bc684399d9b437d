import { useTranslation } from 'react-i18next'
import { Link } from './Link.tsx'
import './YearGrid.css'

/** How a day stands out: by its shape as well as by its colour. */
export type DayLook = 'plain' | 'off' | 'marked' | 'half' | 'added'

export type YearDay = {
  /** `YYYY-MM-DD`. */
  readonly on: string
  readonly look: DayLook
  /** What makes it stand out, and where that is changed. */
  readonly title?: string
  readonly href?: string
}

/**
 * The months of a year as small tables of weeks, which begin on Monday, with what the looks of their days mean.
 * @param months each with all its days and `lead`, how many weekdays stand empty before the first
 */
export function YearGrid({
  months,
  legend,
  today,
}: {
  readonly months: readonly { readonly lead: number; readonly days: readonly YearDay[] }[]
  readonly legend: readonly { readonly look: DayLook; readonly text: string }[]
  readonly today: string
}) {
  return (
    <>
      <ul className="ui-year-legend">
        {legend.map(({ look, text }) => (
          <li key={look}>
            <span className={`ui-year-day ui-year-${look}`} aria-hidden>
              {look === 'half' ? '½' : look === 'added' ? '+' : ''}
            </span>
            {text}
          </li>
        ))}
      </ul>
      <div className="ui-year">
        {months.map(({ lead, days }) => (
          <Month key={days[0]?.on} lead={lead} days={days} today={today} />
        ))}
      </div>
    </>
  )
}

/** A Monday, to name the days of the week by. */
const monday = Date.UTC(2024, 0, 1)
const aDay = 86_400_000

function Month({
  lead,
  days,
  today,
}: {
  readonly lead: number
  readonly days: readonly YearDay[]
  readonly today: string
}) {
  const { i18n } = useTranslation()
  const inWords = (part: Intl.DateTimeFormatOptions, at: number | string) =>
    new Intl.DateTimeFormat(i18n.language, { ...part, timeZone: 'UTC' }).format(new Date(at))
  const cells = [...Array.from({ length: lead }, () => null), ...days]
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, index) =>
    cells.slice(index * 7, index * 7 + 7),
  )
  return (
    <table className="ui-year-month">
      <caption>{inWords({ month: 'long' }, days[0]?.on ?? monday)}</caption>
      <thead>
        <tr>
          {Array.from({ length: 7 }, (_, index) => monday + index * aDay).map((at) => (
            <th key={at} scope="col" abbr={inWords({ weekday: 'long' }, at)}>
              {inWords({ weekday: 'short' }, at)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, at) => (
              <td key={day?.on ?? `empty ${at}`}>{day && <Day day={day} isToday={day.on === today} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({
  day: { on, look, title, href },
  isToday,
}: {
  readonly day: YearDay
  readonly isToday: boolean
}) {
  const number = Number(on.slice(8))
  return (
    <span className={`ui-year-day ui-year-${look}`} title={title} data-today={isToday || undefined}>
      {href ? (
        <Link kind="plain" href={href} {...(title && { 'aria-label': title })}>
          {number}
        </Link>
      ) : (
        number
      )}
    </span>
  )
}
