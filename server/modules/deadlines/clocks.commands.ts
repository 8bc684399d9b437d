import { isWindow, type ClockKey, type StartEvent } from '../../../shared/api/rule-packs.ts'
import { allDone } from '../../kernel/all-done.ts'
import { inTransaction, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { ensureCalendar } from './calendar.commands.ts'
import type { Calendar } from './calendar.rules.ts'
import {
  countedAgain,
  earliest,
  isOpen,
  nextClock,
  nextRound,
  owesAlready,
  type ClockRow,
  type NextClock,
  type StoppedClock,
} from './clock.rules.ts'
import { clockRowsOf, clockRowsOfAll, freshCalendar, reckoningCalendars } from './deadlines.queries.ts'
import { packPeriods, packsAt, packsOfRecord, type RecordFacts } from './pack-periods.queries.ts'
import { insertClocks, updateClock, type ClockChange, type NewClock } from './deadlines.store.ts'
import type { Pause } from './due.rules.ts'
import { clocksStartedBy } from './rule-pack.rules.ts'

declare module '../../kernel/events/events.ts' {
  interface Events {
    'clock.paused': { clockKey: ClockKey }
    'clock.resumed': { clockKeys: ClockKey[] }
  }
}

// The clocks of a record. Commands of the record's own module call these; they have locked the record and
// checked who acts.

type Received = RecordFacts & {
  readonly subjectId: string
  readonly receivedAt: Date
  /** Its calendar counts, if it has one; a record that has clocks keeps theirs. */
  readonly siteId?: string | null
}

/**
 * Starts the clocks of a record that came in, or of its next round when it is reopened or reviewed: those
 * counted from `receivedAt` (then the start of the round) and those counted from registration, `ctx.now`.
 * Clocks that it owes already are left alone, so a record that is converted gets only what is new to it.
 * @returns the clock that is due next, for the record's lists
 */
export async function startClocks(ctx: Ctx, received: Received): Promise<NextClock | null> {
  const [next = null] = await startFor(ctx, [startingAt(ctx)(received)])
  return next
}

/** Starts the clocks of records that are being made, which have none yet. @returns for each the clock that is due next */
export const startFirstClocks = (ctx: Ctx, received: readonly Received[]): Promise<(NextClock | null)[]> =>
  startFor(ctx, received.map(startingAt(ctx)), { areNew: true })

const startingAt =
  ({ now }: Ctx) =>
  ({ receivedAt, siteId = null, ...about }: Received): Starting => ({
    ...about,
    siteId,
    starts: [
      { event: 'received', at: receivedAt },
      { event: 'registered', at: now },
    ],
  })

/** Starts the clocks that wait for the complainant once the decision was communicated: one reminder, then closing. */
export const startAnswerClocks = (
  ctx: Ctx,
  { answeredAt, ...about }: RecordFacts & { subjectId: string; answeredAt: Date },
): Promise<NextClock | null> => startClocksAfter(ctx, { ...about, event: 'answered', at: answeredAt })

/** Starts the clocks that the packs of a record count from an event of its course. */
export async function startClocksAfter(
  ctx: Ctx,
  { event, at, ...about }: RecordFacts & { subjectId: string; event: CourseEvent; at: Date },
): Promise<NextClock | null> {
  const starts = [{ event, at }] as const
  const [next = null] = await startFor(ctx, [{ ...about, siteId: null, starts }])
  return next
}

/** What the clock waited for has happened. Nothing happens when none of that key is open. */
export function meetClock(
  ctx: Ctx,
  { subjectId, clockKey, at }: { subjectId: string; clockKey: ClockKey; at: Date },
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    await endClocks(tx, await openClocks(tx, subjectId, [clockKey]), { metAt: at })
  })
}

/** The complainant wants no regular news: what we promised of it ends. What the law asks for is left to a person. */
export function cancelPromisedUpdates(ctx: Ctx, { subjectId }: { subjectId: string }): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const updates = await openClocks(tx, subjectId, ['update'])
    const promised = updates.filter(({ explanation }) => !explanation.pack.isStatutory)
    await endClocks(tx, promised, { cancelledAt: tx.now })
  })
}

/** They want it again: what was ended since then runs anew from now. */
export function restartCancelledUpdates(
  ctx: Ctx,
  { subjectId, since }: { subjectId: string; since: Date },
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const rows = await clockRowsOf(tx, subjectId, { lock: true })
    const calendars = calendarsOf(tx)
    const ended = rows.filter(
      (row) => row.clockKey === 'update' && row.cancelledAt && row.cancelledAt >= since,
    )
    for (const [, clock] of new Map(ended.map((row) => [row.packKey, row]))) {
      const round = nextRound(await calendars(clock.calendarId), clock, tx.now)
      await insertClocks(tx, [{ ...round, subjectId, calendarId: clock.calendarId }])
    }
  })
}

/** The complainant was told how things stand: the update clock is met and runs again from then. */
export function restartUpdateClock(
  ctx: Ctx,
  { subjectId, at }: { subjectId: string; at: Date },
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const updates = await openClocks(tx, subjectId, ['update'])
    await endClocks(tx, updates, { metAt: at })
    const calendars = calendarsOf(tx)
    for (const clock of updates.filter(({ explanation }) => explanation.repeats)) {
      const round = nextRound(await calendars(clock.calendarId), clock, at)
      await insertClocks(tx, [{ ...round, subjectId, calendarId: clock.calendarId }])
    }
  })
}

/**
 * The record no longer waits for these things; without keys for nothing at all (closed, withdrawn, duplicate).
 * What is open to the complainant outside, and how long the record is kept, goes on then.
 */
export function cancelClocks(
  ctx: Ctx,
  { subjectId, clockKeys }: { subjectId: string; clockKeys?: readonly ClockKey[] },
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const open = await openClocks(tx, subjectId, clockKeys)
    const goesOn = ({ clockKey }: ClockRow) => !clockKeys && isWindow(clockKey) && clockKey !== 'shortAnswer'
    await endClocks(
      tx,
      open.filter((clock) => !goesOn(clock)),
      { cancelledAt: tx.now },
    )
  })
}

/**
 * The matter goes on in another record: the clocks of this one stop, like those of one that is closed.
 * @returns how they stood, for `letClocksRunOn`
 */
export function stopClocks(ctx: Ctx, { subjectId }: { subjectId: string }): Promise<StoppedClock[]> {
  return inTransaction(ctx, async (tx) => {
    const open = await openClocks(tx, subjectId)
    await cancelClocks(tx, { subjectId })
    const rows = await clockRowsOf(tx, subjectId)
    const isStopped = ({ id }: ClockRow) => rows.some((row) => row.id === id && row.cancelledAt !== null)
    return open.filter(isStopped).map(({ id, pausedAt, pauses }) => ({
      id,
      pausedAt: pausedAt?.toISOString() ?? null,
      pauses: pauses.map(({ fromAt, untilAt }) => ({
        fromAt: fromAt.toISOString(),
        untilAt: untilAt.toISOString(),
      })),
    }))
  })
}

/** The stopped clocks run on as if nothing had been; what began because the record was closed ends. */
export function letClocksRunOn(
  ctx: Ctx,
  { subjectId, stopped, since }: { subjectId: string; stopped: readonly StoppedClock[]; since: Date },
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const begunSince = (await openClocks(tx, subjectId)).filter(({ startedAt }) => startedAt >= since)
    await endClocks(tx, begunSince, { cancelledAt: tx.now })
    for (const { id, pausedAt, pauses } of stopped)
      await updateClock(tx, id, {
        cancelledAt: null,
        pausedAt: pausedAt ? new Date(pausedAt) : null,
        pauses: pauses.map((pause) => ({ fromAt: new Date(pause.fromAt), untilAt: new Date(pause.untilAt) })),
      })
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
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const open = await openClocks(tx, subjectId, [clockKey])
    for (const clock of pausable(open, clockKey)) await updateClock(tx, clock.id, { pausedAt: tx.now })
    await recordEvent(tx, { type: 'clock.paused', subjectId, payload: { clockKey } })
  })
}

/** Lets paused clocks run on, later by the time they stood. Nothing happens when none is paused. */
export function resumeClock(
  ctx: Ctx,
  { subjectId, clockKey }: { subjectId: string; clockKey?: ClockKey },
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const open = await openClocks(tx, subjectId, clockKey ? [clockKey] : undefined)
    const paused = open.filter(({ pausedAt }) => pausedAt !== null)
    if (paused.length === 0) return
    const calendars = calendarsOf(tx)
    for (const clock of paused) {
      const pauses = pausesUntil(clock, tx.now)
      const { dueAt, explanation } = countedAgain(await calendars(clock.calendarId), clock, pauses)
      await updateClock(tx, clock.id, { pausedAt: null, pauses, dueAt, explanation })
    }
    const clockKeys = [...new Set(paused.map((clock) => clock.clockKey))]
    await recordEvent(tx, { type: 'clock.resumed', subjectId, payload: { clockKeys } })
  })
}

type Start = { readonly event: StartEvent; readonly at: Date }
type Starting = RecordFacts & {
  readonly subjectId: string
  readonly siteId: string | null
  readonly starts: readonly [Start, ...Start[]]
}

type CourseEvent = Exclude<StartEvent, 'received' | 'registered'>

type Started = { readonly clocks: readonly NewClock[]; readonly next: NextClock | null }

function startFor(
  ctx: Ctx,
  starting: readonly Starting[],
  { areNew = false } = {},
): Promise<(NextClock | null)[]> {
  return inTransaction(ctx, async (tx) => {
    const ids = starting.map(({ subjectId }) => subjectId)
    const [rows, calendars, periodsKnown] = await allDone([
      areNew ? Promise.resolve([]) : clockRowsOfAll(tx, ids, { lock: true }),
      reckoningCalendars(tx),
      packPeriods(tx),
    ])
    const before = Map.groupBy(rows, ({ subjectId }) => subjectId)
    const made = (await calendars(null)) ? null : await ensureCalendar(tx)
    const periods = made ? await packPeriods(tx) : periodsKnown
    const ownCalendar = calendarsOf(tx)
    const started: Started[] = []
    for (const { subjectId, kind, siteId, starts, channel, categoryId } of starting) {
      const rows = before.get(subjectId) ?? []
      const reckoning = made ?? (await calendars(siteId)) ?? (await ensureCalendar(tx))
      // A case keeps the calendar and the rules that were in force when it began.
      const calendarId = rows[0]?.calendarId ?? reckoning.calendarId
      const calendar =
        calendarId === reckoning.calendarId ? reckoning.calendar : await ownCalendar(calendarId)
      const facts = { kind, channel, categoryId }
      const [first, ...others] = rows
      const packs = first
        ? packsOfRecord([first, ...others], periods, { reckoning, facts })
        : packsAt(periods, reckoning, { ...facts, at: starts[0].at })
      const clocks = starts
        .flatMap(({ event, at }) => clocksStartedBy(calendar, { packs, kind, event, at }))
        .filter((clock) => !owesAlready(rows, clock))
        .map((clock) => ({ ...clock, subjectId, calendarId }))
      const open = nextClock(rows)
      started.push({ clocks, next: earliest(open ? [open, ...clocks] : clocks) })
    }
    await insertClocks(
      tx,
      started.flatMap(({ clocks }) => clocks),
    )
    return started.map(({ next }) => next)
  })
}

async function openClocks(tx: Tx, subjectId: string, clockKeys?: readonly ClockKey[]): Promise<ClockRow[]> {
  const rows = await clockRowsOf(tx, subjectId, { lock: true })
  return rows.filter((row) => isOpen(row) && (!clockKeys || clockKeys.includes(row.clockKey)))
}

/** An end during a pause also ends the pause. */
async function endClocks(tx: Tx, clocks: readonly ClockRow[], end: { metAt: Date } | { cancelledAt: Date }) {
  for (const clock of clocks) {
    const held: ClockChange = clock.pausedAt ? { pausedAt: null, pauses: pausesUntil(clock, tx.now) } : {}
    await updateClock(tx, clock.id, { ...end, ...held })
  }
}

const pausesUntil = ({ pauses, pausedAt }: ClockRow, untilAt: Date): Pause[] =>
  pausedAt && pausedAt < untilAt ? [...pauses, { fromAt: pausedAt, untilAt }] : pauses

function pausable(open: readonly ClockRow[], clockKey: ClockKey): ClockRow[] {
  const running = open.filter(({ pausedAt }) => pausedAt === null)
  if (running.length === 0) throw new Refusal('deadlines.clockNotRunning', { clockKey })
  const allowed = running.filter(({ explanation }) => explanation.pausable)
  if (allowed.length > 0) return allowed
  const isStatutory = running.some(({ explanation }) => explanation.pack.isStatutory)
  throw new Refusal(isStatutory ? 'deadlines.statutoryClock' : 'deadlines.clockNeverPauses', { clockKey })
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
