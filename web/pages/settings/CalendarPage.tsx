import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getCalendar } from '../../../shared/api/deadlines.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiQuery } from '../../queries.ts'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { ButtonLink } from '../../ui/Link.tsx'
import { CalendarYear } from '../deadlines/CalendarYear.tsx'
import { ImportDays } from '../deadlines/ImportDays.tsx'
import { WhoseCalendar } from '../deadlines/WhoseCalendar.tsx'
import { CalendarDays } from './CalendarDays.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'
import { useSettingsSearch } from './settings-state.ts'
import { WorkingHoursForm } from './WorkingHoursForm.tsx'

/** When business is done: by it every date of a case is counted. */
export function CalendarPage() {
  const { t } = useTranslation()
  const { site, year } = useSettingsSearch()
  const thisYear = useFormat().dayOf(useNow()).slice(0, 4)
  const query = useQuery(apiQuery(getCalendar, { query: { ...(site && { siteId: site }) } }))
  return (
    <SettingsFrame
      id="calendar"
      actions={
        <>
          <ButtonLink href={paths.calendarFile(site)} icon="download">
            {t('settings.calendar.export')}
          </ButtonLink>
          <ButtonLink href={paths.settings('calendar', { edit: 'import', site, year })} icon="upload">
            {t('settings.calendar.import')}
          </ButtonLink>
        </>
      }
    >
      <Loaded query={query}>
        {(calendar) => (
          <>
            <WhoseCalendar calendar={calendar} />
            <WorkingHoursForm
              key={`${calendar.siteId} ${JSON.stringify(calendar.workingHours)}`}
              calendar={calendar}
            />
            <CalendarDays calendar={calendar} />
            <CalendarYear calendar={calendar} year={year ?? thisYear} />
            <ImportDays calendar={calendar} />
          </>
        )}
      </Loaded>
    </SettingsFrame>
  )
}
