import { inTransaction, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import type { Kind } from '../../../shared/statuses.ts'
import type { Calendar } from './calendar.rules.ts'
import { countedAgain, isOpen, nextClock, nextRound, type ClockRow, type NextClock } from './clock.rules.ts'
import { clockRowsOf, freshCalendar, packsInForce, packsOf, reckoningCalendar } from './deadlines.queries.ts'
import { insertClocks, updateClock, type ClockChange } from './deadlines.store.ts'
import type { Pause } from './due.rules.ts'
import { clocksStartedBy, type ClockKey, type StartedClock, type StartEvent } from './rule-pack.rules.ts'

declare module '../../kernel/events/events.ts' {
  interface Events {
    'clock.paused': { clockKeys: ClockKey[] }
    'clock.resumed': { clockKeys: ClockKey[] }
  }
}

/*
 * The clocks of a record. Its own module calls these inside its commands and has by then locked the
 * record and checked who acts; each answers with the clock that is due next, or null, for the record's lists.
 */

/**
 * Starts the clocks of a record that came in: those counted from its receipt and, at `ctx.now`, those
 * counted from its registration. Clocks that it already has are left alone, so a record that was converted
 * to another kind gets only what is new to it.
 */
export function startClocks(
  ctx: Ctx,
  { subjectId, kind, receivedAt }: { subjectId: string; kind: Kind; receivedAt: Date },
): Promise<NextClock | null> {
  return startFor(ctx, {
    subjectId,
    kind,
    starts: [
      { event: 'received', at: receivedAt },
      { event: 'registered', at: ctx.now },
    ],
  })
}

/** Starts the clocks that wait for the complainant once the decision was communicated: one reminder, then closing. */
export function startAnswerClocks(
  ctx: Ctx,
  { subjectId, kind, answeredAt }: { subjectId: string; kind: Kind; answeredAt: Date },
): Promise<NextClock | null> {
  return startFor(ctx, { subjectId, kind, starts: [{ event: 'answered', at: answeredAt }] })
}

/**
 * Starts some clocks anew from a later instant, by the rules the record began under: when it is reopened or
 * goes to review. Open ones of the same keys are cancelled.
 */
export function restartClocks(
  ctx: Ctx,
  {
    subjectId,
    kind,
    clockKeys,
    at,
  }: { subjectId: string; kind: Kind; clockKeys: readonly ClockKey[]; at: Date },
): Promise<NextClock | null> {
  return inTransaction(ctx, async (tx) => {
    const rows = await clockRowsOf(tx, subjectId, { lock: true })
    const { calendarId, calendar, country } = await reckoningCalendar(tx)
    const packs = rows.length > 0 ? packsOf(rows) : await packsInForce(tx, { kind, country, calendar, at })
    const started = (['received', 'registered', 'answered'] as const)
      .flatMap((event) => clocksStartedBy(calendar, { packs, kind, event, at }))
      .filter(({ clockKey }) => clockKeys.includes(clockKey))
    await endClocks(tx, openWith(rows, clockKeys), { cancelledAt: tx.now })
    await insertClocks(tx, { subjectId, calendarId, clocks: started })
    return nextOf(tx, subjectId)
  })
}

/** What the clock waited for has happened. Nothing happens when none of that key is open. */
export function meetClock(
  ctx: Ctx,
  { subjectId, clockKey, at }: { subjectId: string; clockKey: ClockKey; at: Date },
): Promise<NextClock | null> {
  return inTransaction(ctx, async (tx) => {
    const rows = await clockRowsOf(tx, subjectId, { lock: true })
    await endClocks(tx, openWith(rows, [clockKey]), { metAt: at })
    return nextOf(tx, subjectId)
  })
}

/** The complainant was told how things stand: the update clock is met and runs again from then. */
export function restartUpdateClock(
  ctx: Ctx,
  { subjectId, at }: { subjectId: string; at: Date },
): Promise<NextClock | null> {
  return inTransaction(ctx, async (tx) => {
    const updates = openWith(await clockRowsOf(tx, subjectId, { lock: true }), ['update'])
    await endClocks(tx, updates, { metAt: at })
    const calendars = calendarsOf(tx)
    for (const clock of updates.filter(({ explanation }) => explanation.repeats)) {
      const round = nextRound(await calendars(clock.calendarId), clock, at)
      await insertClocks(tx, { subjectId, calendarId: clock.calendarId, clocks: [round] })
    }
    return nextOf(tx, subjectId)
  })
}

/** The record no longer waits for these things; without keys for nothing at all (closed, withdrawn, duplicate). */
export function cancelClocks(
  ctx: Ctx,
  { subjectId, clockKeys }: { subjectId: string; clockKeys?: readonly ClockKey[] },
): Promise<NextClock | null> {
  return inTransaction(ctx, async (tx) => {
    const rows = await clockRowsOf(tx, subjectId, { lock: true })
    await endClocks(tx, openWith(rows, clockKeys), { cancelledAt: tx.now })
    return nextOf(tx, subjectId)
  })
}

/**
 * Holds a clock still while we wait for the complainant. Where several packs run the same clock, those that
 * may pause do.
 * @throws Refusal `deadlines.statutoryClock`, `deadlines.clockNeverPauses`, `deadlines.clockNotRunning`
 */
export function pauseClock(
  ctx: Ctx,
  { subjectId, clockKey }: { subjectId: string; clockKey: ClockKey },
): Promise<NextClock | null> {
  return inTransaction(ctx, async (tx) => {
    const rows = openWith(await clockRowsOf(tx, subjectId, { lock: true }), [clockKey])
    for (const clock of pausable(rows, clockKey)) await updateClock(tx, clock.id, { pausedAt: tx.now })
    await recordEvent(tx, { type: 'clock.paused', subjectId, payload: { clockKeys: [clockKey] } })
    return nextOf(tx, subjectId)
  })
}

/** Lets paused clocks run on, later by the time they stood. Nothing happens when none is paused. */
export function resumeClock(
  ctx: Ctx,
  { subjectId, clockKey }: { subjectId: string; clockKey?: ClockKey },
): Promise<NextClock | null> {
  return inTransaction(ctx, async (tx) => {
    const rows = openWith(await clockRowsOf(tx, subjectId, { lock: true }), clockKey ? [clockKey] : undefined)
    const paused = rows.filter(({ pausedAt }) => pausedAt !== null)
    if (paused.length === 0) return nextClock(rows)
    const calendars = calendarsOf(tx)
    for (const clock of paused) {
      const pauses = pausesUntil(clock, tx.now)
      const { dueAt, explanation } = countedAgain(await calendars(clock.calendarId), clock, pauses)
      await updateClock(tx, clock.id, { pausedAt: null, pauses, dueAt, explanation })
    }
    const clockKeys = [...new Set(paused.map((clock) => clock.clockKey))]
    await recordEvent(tx, { type: 'clock.resumed', subjectId, payload: { clockKeys } })
    return nextOf(tx, subjectId)
  })
}

type Start = { event: StartEvent; at: Date }

function startFor(
  ctx: Ctx,
  { subjectId, kind, starts }: { subjectId: string; kind: Kind; starts: readonly [Start, ...Start[]] },
): Promise<NextClock | null> {
  return inTransaction(ctx, async (tx) => {
    const rows = await clockRowsOf(tx, subjectId, { lock: true })
    const { calendarId, calendar, country } = await reckoningCalendar(tx)
    const packs =
      rows.length > 0 ? packsOf(rows) : await packsInForce(tx, { kind, country, calendar, at: starts[0].at })
    const has = ({ clockKey, explanation }: StartedClock) =>
      rows.some(
        (row) => !row.cancelledAt && row.clockKey === clockKey && row.packKey === explanation.pack.key,
      )
    const clocks = starts
      .flatMap(({ event, at }) => clocksStartedBy(calendar, { packs, kind, event, at }))
      .filter((clock) => !has(clock))
    await insertClocks(tx, { subjectId, calendarId, clocks })
    return nextOf(tx, subjectId)
  })
}

const openWith = (rows: readonly ClockRow[], clockKeys?: readonly ClockKey[]) =>
  rows.filter((row) => isOpen(row) && (!clockKeys || clockKeys.includes(row.clockKey)))

/** An end during a pause also ends the pause. */
async function endClocks(tx: Tx, clocks: readonly ClockRow[], end: { metAt: Date } | { cancelledAt: Date }) {
  for (const clock of clocks) {
    const held: ClockChange = clock.pausedAt ? { pausedAt: null, pauses: pausesUntil(clock, tx.now) } : {}
    await updateClock(tx, clock.id, { ...end, ...held })
  }
}

const pausesUntil = ({ pauses, pausedAt }: ClockRow, untilAt: Date): Pause[] =>
  pausedAt && pausedAt < untilAt ? [...pauses, { fromAt: pausedAt, untilAt }] : pauses

function pausable(rows: readonly ClockRow[], clockKey: ClockKey): ClockRow[] {
  const running = rows.filter(({ pausedAt }) => pausedAt === null)
  if (running.length === 0) throw new Refusal('deadlines.clockNotRunning', { clockKey })
  const allowed = running.filter(({ explanation }) => explanation.pausable)
  if (allowed.length > 0) return allowed
  const isStatutory = running.some(({ explanation }) => explanation.pack.isStatutory)
  throw new Refusal(isStatutory ? 'deadlines.statutoryClock' : 'deadlines.clockNeverPauses', { clockKey })
}

async function nextOf(tx: Tx, subjectId: string): Promise<NextClock | null> {
  return nextClock(await clockRowsOf(tx, subjectId))
}

/** Each calendar that the clocks at hand were counted with, read once. */
function calendarsOf(tx: Tx): (calendarId: string) => Promise<Calendar> {
  const read = new Map<string, Promise<Calendar>>()
  return (calendarId) => {
    const calendar = read.get(calendarId) ?? freshCalendar(tx, calendarId)
    read.set(calendarId, calendar)
    return calendar
  }
}
