import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { Section } from '../../ui/Page.tsx'
import { YearGrid, type DayLook, type YearDay } from '../../ui/YearGrid.tsx'
import type { Calendar } from '../settings/WorkingHoursForm.tsx'
import { glanceOf, workOf, type GlanceDay, type GlanceKind } from './year-glance.ts'

const lookOf: Readonly<Record<GlanceKind, DayLook>> = {
  open: 'plain',
  weekend: 'off',
  holiday: 'marked',
  halfDay: 'half',
  working: 'added',
}

/** A year at a glance: each date with what it is, by shape and word as well as by colour. */
export function CalendarYear({ calendar, year }: { readonly calendar: Calendar; readonly year: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const entered = { workingHours: calendar.workingHours, days: calendar.days.map(({ day }) => day) }
  const months = glanceOf(Number(year), entered)
  const { days, hours } = workOf(months, entered)
  const kindOf = (kind: Exclude<GlanceKind, 'open'>) =>
    kind === 'weekend' ? t('settings.calendar.glance.weekend') : t(`settings.calendar.day.kind.${kind}`)
  const shown = ({ on, kind, name }: GlanceDay): YearDay => {
    const look = lookOf[kind]
    if (kind === 'open' || kind === 'weekend') return { on, look }
    const query = { edit: on, year, site: calendar.siteId ?? undefined }
    return {
      on,
      look,
      title: `${format.day(on, now)}: ${name} (${kindOf(kind)})`,
      href: paths.settings('calendar', query),
    }
  }
  return (
    <Section
      title={t('settings.calendar.glance', { year })}
      intro={t('settings.calendar.glance.summary', {
        days: format.number(days),
        hours: format.number(hours),
      })}
    >
      <YearGrid
        months={months.map((month) => ({ lead: month.lead, days: month.days.map(shown) }))}
        legend={(['holiday', 'halfDay', 'working', 'weekend'] as const).map((kind) => ({
          look: lookOf[kind],
          text: kindOf(kind),
        }))}
        today={format.dayOf(now)}
      />
    </Section>
  )
}
