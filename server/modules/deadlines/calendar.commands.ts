import type Holidays from 'date-holidays'
import type { CalendarDay, WorkingHours } from '../../../shared/api/deadlines.ts'
import { actorKey } from '../../kernel/auth/actor.ts'
import { inRead, inTransaction, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { may, requirePermission, requireVersion } from '../../kernel/auth/permit.ts'
import { organizationOf } from '../organization/organization.queries.ts'
import { ordinaryHours } from './calendar-day.rules.ts'
import { requireTimeZone } from './calendar.rules.ts'
import { countedAgain } from './clock.rules.ts'
import {
  freshCalendar,
  openClocksOfCalendar,
  reckoningCalendar,
  type Reckoning,
} from './deadlines.queries.ts'
import {
  bumpCalendarVersion,
  deleteCalendarDay,
  insertFirstCalendar,
  lockCalendar,
  putCalendarDays,
  putRulePackInForce,
  updateClock,
  updateWorkingHours,
} from './deadlines.store.ts'
import { calendarNameOf, seededDays, seededWorkingHours, seedYears } from './holiday-seed.rules.ts'
import { shippedCalendar, shippedRulePack } from './packs.queries.ts'
import type { ClockKey } from './rule-pack.rules.ts'

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
    await putRulePackInForce(tx, { pack, fromAt, activatedBy: actorKey(tx.actor), reason: null })
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

/**
 * Changes the weekly working hours; open clocks are counted again.
 * @returns the new version, and how many dates moved
 * @throws Refusal `calendar.noWorkingTime`, `edit.conflict`
 */
export function setWorkingHours(
  ctx: Ctx,
  { version, workingHours }: { version: number; workingHours: WorkingHours },
): Promise<CalendarChanged> {
  return changeCalendar(ctx, version, async (tx, calendarId) => {
    if (ordinaryHours(workingHours).length === 0) throw new Refusal('calendar.noWorkingTime')
    await updateWorkingHours(tx, { calendarId, workingHours })
  })
}

/**
 * Sets what is special about a date, in place of what stood there; open clocks are counted again.
 * @throws Refusal `edit.conflict`
 */
export function putCalendarDay(
  ctx: Ctx,
  { version, day }: { version: number; day: CalendarDay },
): Promise<CalendarChanged> {
  return changeCalendar(ctx, version, async (tx, calendarId) => {
    await putCalendarDays(tx, { calendarId, days: [{ day, source: actorKey(tx.actor) }] })
  })
}

/** Makes a date an ordinary one again; open clocks are counted again. @throws Refusal `edit.conflict` */
export function removeCalendarDay(
  ctx: Ctx,
  { version, on }: { version: number; on: string },
): Promise<CalendarChanged> {
  return changeCalendar(ctx, version, (tx, calendarId) => deleteCalendarDay(tx, { calendarId, on }))
}

export type CalendarChanged = { version: number; movedClocks: number }

function changeCalendar(
  ctx: Ctx,
  version: number,
  change: (tx: Tx, calendarId: string) => Promise<void>,
): Promise<CalendarChanged> {
  return inTransaction(ctx, async (tx) => {
    requirePermission(may(tx.actor, 'settings.edit'))
    const calendar = await lockCalendar(tx)
    if (!calendar) throw new Error('the organization has no calendar')
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

/** A paused clock keeps its old date until it runs on and is counted then. */
async function recountOpenClocks(tx: Tx, calendarId: string): Promise<number> {
  const calendar = await freshCalendar(tx, calendarId)
  let moved = 0
  for (const clock of await openClocksOfCalendar(tx, calendarId)) {
    if (clock.pausedAt) continue
    const { dueAt, explanation } = countedAgain(calendar, clock)
    if (dueAt.getTime() === clock.dueAt.getTime()) continue
    await updateClock(tx, clock.id, { dueAt, explanation })
    const [fromAt, toAt] = [clock.dueAt.toISOString(), dueAt.toISOString()]
    const payload = { clockKey: clock.clockKey, fromAt, toAt, calendarId }
    await recordEvent(tx, { type: 'clock.moved', subjectId: clock.subjectId, payload })
    moved++
  }
  return moved
}

/** Loaded when a calendar is made: it takes a third of a second and some megabytes. */
async function holidayLibrary() {
  const { default: Library } = await import('date-holidays')
  return { create: (country: string): Holidays => new Library(country), source: 'date-holidays' }
}
