import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import './DaysGrid.css'

export type DayContent = {
  /** A day off, by its name. */
  readonly note?: string | undefined
  /** What the day holds, in a line that may lead on. */
  readonly main?: ReactNode
  /** What belongs to it, each in a line of its own. */
  readonly more?: readonly string[]
}

/**
 * Days as a table of weeks. On a phone it is a list of the days that hold something.
 * @param weeks days as `YYYY-MM-DD`, week by week, each from its first day on
 */
export function DaysGrid({
  label,
  weeks,
  today,
  isOutside = () => false,
  contentOf,
}: {
  readonly label: string
  readonly weeks: readonly (readonly string[])[]
  readonly today: string
  /** Whether a day only fills up the first or the last week. */
  readonly isOutside?: (on: string) => boolean
  readonly contentOf: (on: string) => DayContent
}) {
  const { i18n } = useTranslation()
  const weekday = (style: 'short' | 'long') => {
    const format = new Intl.DateTimeFormat(i18n.language, { weekday: style, timeZone: 'UTC' })
    return (on: string) => format.format(new Date(`${on}T00:00:00Z`))
  }
  const [short, long] = [weekday('short'), weekday('long')]
  return (
    <table className="ui-days" aria-label={label}>
      <thead>
        <tr>
          {weeks[0]?.map((on) => (
            <th key={on} scope="col" abbr={long(on)}>
              {short(on)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((on) => {
              const { note, main, more = [] } = contentOf(on)
              return (
                <td
                  key={on}
                  data-today={on === today || undefined}
                  data-outside={isOutside(on) || undefined}
                  data-empty={(!note && !main && on !== today) || undefined}
                >
                  <span className="ui-day-number">
                    <span className="ui-day-weekday">{short(on)} </span>
                    {Number(on.slice(8))}
                  </span>
                  {note && <div className="ui-day-more">{note}</div>}
                  {main}
                  {more.length > 0 && (
                    <ul className="ui-day-more">
                      {more.map((line) => (
                        <li key={line}>{line}</li>
                      ))}
                    </ul>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
