import * as contract from '../../../shared/api/deadlines.ts'
import * as packs from '../../../shared/api/rule-packs.ts'
import { inRead, type Ctx } from '../../kernel/ctx.ts'
import { api, type PageAnswer, type Route } from '../../kernel/http/route.ts'
import {
  addYear,
  dropSiteCalendar,
  importDays,
  makeSiteCalendar,
  putCalendarDay,
  removeCalendarDay,
  requireCalendar,
  setWorkingHours,
} from './calendar.commands.ts'
import { calendarOf, calendarSites } from './deadlines.queries.ts'
import { dayEvents, icsOf } from './icalendar.rules.ts'
import { addRulePack, saveRulePack, switchRulePack } from './rule-packs.commands.ts'
import { rulePackList } from './rule-packs.queries.ts'

export const deadlinesRoutes: readonly Route[] = [
  api(packs.listRulePacks, 'settings.read', async (ctx) => {
    await requireCalendar(ctx)
    return rulePackList(ctx)
  }),
  api(packs.switchRulePack, 'settings.edit', (ctx, { params, body }) =>
    switchRulePack(ctx, { ...params, ...body }),
  ),
  api(packs.addRulePack, 'settings.edit', (ctx, { body }) => addRulePack(ctx, body)),
  api(packs.saveRulePack, 'settings.edit', (ctx, { params, body }) =>
    saveRulePack(ctx, { ...params, ...body }),
  ),
  api(contract.getCalendar, 'settings.read', async (ctx, { query }) => {
    await requireCalendar(ctx)
    return inRead(ctx, async (read) => ({
      ...(await calendarOf(read, query)),
      sites: await calendarSites(read),
    }))
  }),
  api(contract.putWorkingHours, 'settings.edit', (ctx, { body }) => setWorkingHours(ctx, body)),
  api(contract.putCalendarDay, 'settings.edit', (ctx, { body }) => putCalendarDay(ctx, body)),
  api(contract.deleteCalendarDay, 'settings.edit', (ctx, { params, query }) =>
    removeCalendarDay(ctx, { ...params, ...query }),
  ),
  api(contract.importCalendar, 'settings.edit', (ctx, { body }) => importDays(ctx, body)),
  api(contract.putCalendarYear, 'settings.edit', (ctx, { body }) => addYear(ctx, body)),
  api(contract.makeSiteCalendar, 'settings.edit', (ctx, { params }) => makeSiteCalendar(ctx, params)),
  api(contract.dropSiteCalendar, 'settings.edit', (ctx, { params }) => dropSiteCalendar(ctx, params)),
  {
    kind: 'page',
    method: 'GET',
    path: '/api/v1/calendar/days.ics',
    access: 'settings.read',
    handle: (ctx, request) => icsAnswer(ctx, request.query),
  },
]

/** The days that differ as an iCalendar file. */
async function icsAnswer(ctx: Ctx, query: unknown): Promise<PageAnswer> {
  const { name, days } = await calendarOf(ctx, contract.getCalendar.query.parse(query))
  return {
    kind: 'content',
    body: icsOf(name, dayEvents(days.map(({ day }) => day)), ctx.now),
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="calendar.ics"',
    },
  }
}
