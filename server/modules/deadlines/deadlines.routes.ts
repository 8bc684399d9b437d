import * as contract from '../../../shared/api/deadlines.ts'
import { api, type Route } from '../../kernel/http/route.ts'
import { putCalendarDay, removeCalendarDay, requireCalendar, setWorkingHours } from './calendar.commands.ts'
import { calendarOf } from './deadlines.queries.ts'

export const deadlinesRoutes: readonly Route[] = [
  api(contract.getCalendar, 'settings.read', async (ctx) => {
    await requireCalendar(ctx)
    return calendarOf(ctx)
  }),
  api(contract.putWorkingHours, 'settings.edit', (ctx, { body }) => setWorkingHours(ctx, body)),
  api(contract.putCalendarDay, 'settings.edit', (ctx, { body }) => putCalendarDay(ctx, body)),
  api(contract.deleteCalendarDay, 'settings.edit', (ctx, { params, query }) =>
    removeCalendarDay(ctx, { ...params, ...query }),
  ),
]
