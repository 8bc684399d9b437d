import type Holidays from 'date-holidays'
import type { CalendarDay, WorkingHours } from '../../../shared/api/deadlines.ts'
import { actorKey } from '../../kernel/auth/actor.ts'
import { inRead, inTransaction, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { may, requirePermission, requireVersion } from '../../kernel/auth/permit.ts'
import { organizationOf } from '../organization/organization.queries.ts'
import { completeTasksOf, openTask } from '../tasks/tasks.commands.ts'
import { movedClocks } from './calendar-change.rules.ts'
import { ordinaryHours, type SourcedDay } from './calendar-day.rules.ts'
import { requireTimeZone } from './calendar.rules.ts'
import {
  calendarEnds,
  calendarOf,
  freshCalendar,
  openClocksOfCalendar,
  reckoningCalendar,
  siteOf,
  type Reckoning,
} from './deadlines.queries.ts'
import {
  bumpCalendarVersion,
  deleteCalendarDay,
  insertFirstCalendar,
  insertSiteCalendar,
  lockCalendar,
  putCalendarDays,
  putRulePackInForce,
  releaseCalendar,
  updateClock,
  updateWorkingHours,
} from './deadlines.store.ts'
import { calendarNameOf, seededDays, seededWorkingHours, seedYears } from './holiday-seed.rules.ts'
import { daysInIcs } from './icalendar.rules.ts'
import { shippedCalendar, shippedRulePack } from './packs.queries.ts'
import type { ClockKey } from '../../../shared/api/rule-packs.ts'

declare module '../../kernel/events/events.ts' {
  interface Events {
    'calendar.changed': { version: number }
    /** A change of the calendar moved a date of this record. */
    'clock.moved': { clockKey: ClockKey; fromAt: string; toAt: string; calendarId: string }
  }
}

/**
 * Gives an organization its calendar (the country's working week and holidays, to be checked and edited)
 * and puts the Redress default pack in force. Nothing happens when it has a calendar.
 * @throws Refusal `calendar.badCountry`, `calendar.badTimeZone`
 */
export function seedCalendar(
  ctx: Ctx,
  { country, timeZone }: { country: string; timeZone: string },
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    if (!/^[A-Z]{2}$/.test(country)) throw new Refusal('calendar.badCountry', { country })
    const library = await holidayLibrary()
    const calendarId = await insertFirstCalendar(tx, {
      name: calendarNameOf(library.create(country), country),
      country,
      timeZone: requireTimeZone(timeZone),
      workingHours: seededWorkingHours(country),
    })
    if (!calendarId) return
    const days = seededDays({ country, years: seedYears(tx.now), shipped: shippedCalendar(country), library })
    await putCalendarDays(tx, { calendarId, days })
    const pack = shippedRulePack({ key: 'redress-default', version: '1' })
    // Old cases are entered too, so the pack is in force for as long as it is valid.
    const fromAt = new Date(`${pack.validFrom}T00:00:00Z`)
    const periods = [{ pack, inForceFrom: fromAt, inForceUntil: null }]
    const activatedBy = actorKey(tx.actor)
    await putRulePackInForce(tx, { periods, fromAt, activatedBy, reason: null })
  })
}

/** Makes the calendar of a new organization unless it has one. */
export function ensureCalendar(ctx: Ctx): Promise<Reckoning> {
  return inTransaction(ctx, async (tx) => {
    const { country, timeZone } = await organizationOf(tx)
    await seedCalendar(tx, { country, timeZone })
    const made = await reckoningCalendar(tx)
    if (!made) throw new Error('a calendar that was just made is not there')
    return made
  })
}

/** Makes the calendar of an organization that was set up a moment ago, before the job that does it has run. */
export async function requireCalendar(ctx: Ctx): Promise<void> {
  if (!(await inRead(ctx, reckoningCalendar))) await ensureCalendar(ctx)
}

type Which = { readonly version: number; readonly siteId?: string | null | undefined }

/**
 * Changes the weekly working hours; open clocks are counted again.
 * @returns the new version, and how many dates moved
 * @throws Refusal `calendar.noWorkingTime`, `edit.conflict`
 */
export function setWorkingHours(
  ctx: Ctx,
  { workingHours, ...which }: Which & { workingHours: WorkingHours },
): Promise<CalendarChanged> {
  return changeCalendar(ctx, which, async (tx, calendarId) => {
    if (ordinaryHours(workingHours).length === 0) throw new Refusal('calendar.noWorkingTime')
    await updateWorkingHours(tx, { calendarId, workingHours })
  })
}

/**
 * Sets what is special about a date, in place of what stood there; open clocks are counted again.
 * @throws Refusal `edit.conflict`
 */
export const putCalendarDay = (ctx: Ctx, { day, ...which }: Which & { day: CalendarDay }) =>
  putDays(ctx, which, (tx) => [asEntered(tx, day)])

/**
 * Takes over the whole-day events of an iCalendar file, each in place of what stood on its date.
 * @throws Refusal `calendar.badFile`, `edit.conflict`
 */
export const importDays = (ctx: Ctx, { file, ...which }: Which & { file: string }) =>
  putDays(ctx, which, (tx) => daysOfFile(file).map((day) => asEntered(tx, day)))

/** Adds the days of a year from the shipped calendar of the country or, without one, from the library. */
export async function addYear(
  ctx: Ctx,
  { year, ...which }: Which & { year: number },
): Promise<CalendarChanged> {
  const library = await holidayLibrary()
  return changeCalendar(ctx, which, async (tx, calendarId) => {
    const { country, days: known } = await calendarOf(tx, which)
    const days = seededDays({ country, years: [year], shipped: shippedCalendar(country), library })
    const entered = new Set(known.map(({ day }) => day.on))
    await putCalendarDays(tx, { calendarId, days: days.filter(({ day }) => !entered.has(day.on)) })
    await completeTasksOf(tx, { subjectId: calendarId, kind: 'calendarEnds' })
  })
}

/** Makes a date an ordinary one again; open clocks are counted again. @throws Refusal `edit.conflict` */
export function removeCalendarDay(
  ctx: Ctx,
  { on, ...which }: Which & { on: string },
): Promise<CalendarChanged> {
  return changeCalendar(ctx, which, (tx, calendarId) => deleteCalendarDay(tx, { calendarId, on }))
}

/** A calendar that ends within six months asks those who keep it to look after the next year. */
export function askForNextYear(ctx: Ctx): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const inHalfAYear = new Date(tx.now.getTime() + 183 * 86_400_000).toISOString().slice(0, 10)
    for (const { id, name, siteId, lastOn } of await calendarEnds(tx)) {
      const year = Number(lastOn.slice(0, 4)) + 1
      if (`${year}-01-01` > inHalfAYear) continue
      await openTask(tx, {
        kind: 'calendarEnds',
        subjectId: id,
        part: String(year),
        titleKey: 'task.calendarEnds',
        titleValues: { calendar: name, year },
        link: `/settings/calendar?year=${year}${siteId ? `&site=${siteId}` : ''}`,
        permission: 'settings.edit',
      })
    }
  })
}

/** Gives a site a calendar of its own, a copy of the organization's to start from. @throws Refusal `calendar.siteHasOne`, `notFound` */
export function makeSiteCalendar(ctx: Ctx, { siteId }: { siteId: string }): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    requirePermission(may(tx.actor, 'settings.edit'))
    const site = await siteOf(tx, siteId)
    if (!site) throw new Refusal('notFound', {}, 404)
    const { country, timeZone, workingHours, days } = await calendarOf(tx)
    const calendarId = await insertSiteCalendar(tx, {
      name: site.name,
      country,
      timeZone: requireTimeZone(site.timeZone ?? timeZone),
      workingHours,
      siteId,
    })
    if (!calendarId) throw new Refusal('calendar.siteHasOne', {}, 409)
    await putCalendarDays(tx, { calendarId, days })
    await recordEvent(tx, { type: 'calendar.changed', subjectId: calendarId, payload: { version: 1 } })
  })
}

/** The site follows the organization's calendar again; its open cases keep the one they were counted by. */
export function dropSiteCalendar(ctx: Ctx, { siteId }: { siteId: string }): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    requirePermission(may(tx.actor, 'settings.edit'))
    const calendar = await lockCalendar(tx, siteId)
    if (!calendar) throw new Refusal('notFound', {}, 404)
    await releaseCalendar(tx, calendar.id)
    await recordEvent(tx, {
      type: 'calendar.changed',
      subjectId: calendar.id,
      payload: { version: calendar.version },
    })
  })
}

/** The days that a file brings. @throws Refusal `calendar.badFile` */
export function daysOfFile(file: string): CalendarDay[] {
  const days = daysInIcs(file)
  if (!days || days.length === 0) throw new Refusal('calendar.badFile')
  return days
}

/** What a person enters is as good as checked by them. */
const asEntered = (tx: Tx, day: CalendarDay): SourcedDay => ({
  day,
  source: actorKey(tx.actor),
  checkedOn: tx.now.toISOString().slice(0, 10),
})

const putDays = (ctx: Ctx, which: Which, daysOf: (tx: Tx) => SourcedDay[]): Promise<CalendarChanged> =>
  changeCalendar(ctx, which, (tx, calendarId) => putCalendarDays(tx, { calendarId, days: daysOf(tx) }))

export type CalendarChanged = { version: number; movedClocks: number }

function changeCalendar(
  ctx: Ctx,
  { version, siteId = null }: Which,
  change: (tx: Tx, calendarId: string) => Promise<void>,
): Promise<CalendarChanged> {
  return inTransaction(ctx, async (tx) => {
    requirePermission(may(tx.actor, 'settings.edit'))
    const calendar = await lockCalendar(tx, siteId)
    if (!calendar) throw new Refusal('notFound', {}, 404)
    requireVersion(calendar.version, version)
    await change(tx, calendar.id)
    await bumpCalendarVersion(tx, calendar.id)
    const changed = { version: version + 1, movedClocks: await recountOpenClocks(tx, calendar.id) }
    await recordEvent(tx, {
      type: 'calendar.changed',
      subjectId: calendar.id,
      payload: { version: changed.version },
    })
    return changed
  })
}

async function recountOpenClocks(tx: Tx, calendarId: string): Promise<number> {
  const calendar = await freshCalendar(tx, calendarId)
  const moved = movedClocks(calendar, await openClocksOfCalendar(tx, calendarId))
  for (const { clock, counted } of moved) {
    await updateClock(tx, clock.id, { dueAt: counted.dueAt, explanation: counted.explanation })
    const [fromAt, toAt] = [clock.dueAt.toISOString(), counted.dueAt.toISOString()]
    const payload = { clockKey: clock.clockKey, fromAt, toAt, calendarId }
    await recordEvent(tx, { type: 'clock.moved', subjectId: clock.subjectId, payload })
  }
  return moved.length
}

/** Loaded when a calendar is made: it takes a third of a second and some megabytes. */
async function holidayLibrary() {
  const { default: Library } = await import('date-holidays')
  return { create: (country: string): Holidays => new Library(country), source: 'date-holidays' }
}
