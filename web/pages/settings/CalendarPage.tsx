import { useQuery } from '@tanstack/react-query'
import { getCalendar } from '../../../shared/api/deadlines.ts'
import { Loaded } from '../../Loaded.tsx'
import { apiQuery } from '../../queries.ts'
import { CalendarDays } from './CalendarDays.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'
import { WorkingHoursForm } from './WorkingHoursForm.tsx'

/** When business is done: by it every date of a case is counted. */
export function CalendarPage() {
  const query = useQuery(apiQuery(getCalendar))
  return (
    <SettingsFrame id="calendar">
      <Loaded query={query}>
        {(calendar) => (
          <>
            <WorkingHoursForm key={JSON.stringify(calendar.workingHours)} calendar={calendar} />
            <CalendarDays calendar={calendar} />
          </>
        )}
      </Loaded>
    </SettingsFrame>
  )
}
