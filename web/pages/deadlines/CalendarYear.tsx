import { useTranslation } from 'react-i18next'
import { weekdays } from '../../../shared/api/deadlines.ts'
import { paths } from '../../paths.ts'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { Link } from '../../ui/Link.tsx'
import { Section } from '../../ui/Page.tsx'
import { weekdayName } from '../settings/working-hours.ts'
import type { Calendar } from '../settings/WorkingHoursForm.tsx'
import './Deadlines.css'
import { glanceOf, workOf, type GlanceDay, type GlanceMonth } from './year-glance.ts'

/** A year at a glance: each date with what it is, by shape and word as well as by colour. */
export function CalendarYear({ calendar, year }: { readonly calendar: Calendar; readonly year: string }) {
  const { t } = useTranslation()
  const entered = { workingHours: calendar.workingHours, days: calendar.days.map(({ day }) => day) }
  const months = glanceOf(Number(year), entered)
  const { days, hours } = workOf(months, entered)
  const number = useFormat().number
  return (
    <Section
      title={t('settings.calendar.glance', { year })}
      intro={t('settings.calendar.glance.summary', { days: number(days), hours: number(hours) })}
    >
      <ul className="glance-legend">
        {(['holiday', 'halfDay', 'working', 'weekend'] as const).map((kind) => (
          <li key={kind}>
            <span className={`glance-day glance-${kind}`} aria-hidden>
              {kind === 'halfDay' ? '½' : kind === 'working' ? '+' : ''}
            </span>
            {kind === 'weekend'
              ? t('settings.calendar.glance.weekend')
              : t(`settings.calendar.day.kind.${kind}`)}
          </li>
        ))}
      </ul>
      <div className="glance">
        {months.map((month) => (
          <Month key={month.month} month={month} year={year} siteId={calendar.siteId} />
        ))}
      </div>
    </Section>
  )
}

function Month({
  month,
  year,
  siteId,
}: {
  readonly month: GlanceMonth
  readonly year: string
  readonly siteId: string | null
}) {
  const { i18n } = useTranslation()
  const name = new Intl.DateTimeFormat(i18n.language, { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(Number(year), month.month - 1, 1)),
  )
  const cells = [...Array.from({ length: month.lead }, () => null), ...month.days]
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, index) =>
    cells.slice(index * 7, index * 7 + 7),
  )
  return (
    <table className="glance-month">
      <caption>{name}</caption>
      <thead>
        <tr>
          {weekdays.map((day, index) => (
            <th key={day} scope="col" abbr={weekdayName(i18n.language, index)}>
              {weekdayName(i18n.language, index).slice(0, 2)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, at) => (
              <td key={day?.on ?? `empty ${at}`}>{day && <Cell day={day} siteId={siteId} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ day, siteId }: { readonly day: GlanceDay; readonly siteId: string | null }) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const number = Number(day.on.slice(8))
  const isToday = format.dayOf(now) === day.on
  const classes = `glance-day glance-${day.kind}${isToday ? ' glance-today' : ''}`
  if (day.kind === 'open' || day.kind === 'weekend') return <span className={classes}>{number}</span>
  const title = `${format.day(day.on, now)}: ${day.name} (${t(`settings.calendar.day.kind.${day.kind}`)})`
  const query = { edit: day.on, year: day.on.slice(0, 4), site: siteId ?? undefined }
  return (
    <span className={classes} title={title}>
      <Link kind="plain" href={paths.settings('calendar', query)} aria-label={title}>
        {number}
      </Link>
    </span>
  )
}
