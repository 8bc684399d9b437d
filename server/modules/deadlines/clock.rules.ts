import { isWindow, type ClockKey, type LateReason } from '../../../shared/api/rule-packs.ts'
import type { Calendar } from './calendar.rules.ts'
import type { Pause } from './due.rules.ts'
import { recounted, type ClockExplanation, type StartedClock } from './rule-pack.rules.ts'

/** What was promised instead of a date, with the notice that said so; `by` is who did it. */
export type Extension = { untilOn: string; reason: LateReason; at: string; by: string }

export type ClockRow = {
  id: string
  subjectId: string
  clockKey: ClockKey
  packKey: string
  packVersion: string
  calendarId: string
  startedAt: Date
  dueAt: Date
  pausedAt: Date | null
  pauses: Pause[]
  metAt: Date | null
  cancelledAt: Date | null
  extensions: Extension[]
  lateReason: LateReason | null
  explanation: ClockExplanation
}

/** How a clock stood when its case was merged into another; instants in ISO 8601. */
export type StoppedClock = {
  readonly id: string
  readonly pausedAt: string | null
  readonly pauses: readonly { readonly fromAt: string; readonly untilAt: string }[]
}

/** `over` is a window that has closed: nobody is late. */
export type ClockState = 'running' | 'overdue' | 'over' | 'paused' | 'met' | 'metLate' | 'cancelled'

/** How a clock stands. It is overdue once its instant has passed, not at it. */
export function clockState(
  clock: Pick<ClockRow, 'clockKey' | 'dueAt' | 'pausedAt' | 'metAt' | 'cancelledAt'>,
  now: Date,
): ClockState {
  const { dueAt, pausedAt, metAt, cancelledAt } = clock
  if (cancelledAt) return 'cancelled'
  if (metAt) return metAt > dueAt ? 'metLate' : 'met'
  if (pausedAt) return 'paused'
  if (now <= dueAt) return 'running'
  return isWindow(clock.clockKey) ? 'over' : 'overdue'
}

export const isOpen = ({ metAt, cancelledAt }: Pick<ClockRow, 'metAt' | 'cancelledAt'>) =>
  metAt === null && cancelledAt === null

export type NextClock = { clockKey: ClockKey; dueAt: Date }

/** The open clock that is due first, or null. A paused one is due never, and nothing is due at the end of a window. */
export function nextClock(clocks: readonly ClockRow[]): NextClock | null {
  return earliest(clocks.filter((clock) => isOpen(clock) && clock.pausedAt === null))
}

/** The date that the last extension of a clock gave. */
export const extendedToOn = ({ extensions }: Pick<ClockRow, 'extensions'>): string | null =>
  extensions.at(-1)?.untilOn ?? null

/** The one of these that is due first, or null. */
export function earliest(clocks: readonly NextClock[]): NextClock | null {
  const [first] = clocks
    .filter(({ clockKey }) => !isWindow(clockKey))
    .toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
  return first ? { clockKey: first.clockKey, dueAt: first.dueAt } : null
}

/**
 * Whether a record owes what a clock would wait for: one is open, or one that counts once was met, or one
 * was met that started no earlier. So the next round of a reopened record owes again what every round owes.
 */
export const owesAlready = (
  rows: readonly ClockRow[],
  { clockKey, startedAt, explanation }: StartedClock,
): boolean =>
  rows.some(
    (row) =>
      row.clockKey === clockKey &&
      row.packKey === explanation.pack.key &&
      (isOpen(row) || (row.metAt !== null && (explanation.rounds === 'first' || row.startedAt >= startedAt))),
  )

/** The same clock counted again: from its own start and rule, or anew from a later start, without its pauses. */
export function countedAgain(
  calendar: Calendar,
  clock: ClockRow,
  pauses: readonly Pause[] = clock.pauses,
): StartedClock {
  return recounted(calendar, {
    clockKey: clock.clockKey,
    startedAt: clock.startedAt,
    rule: clock.explanation,
    pauses,
    extendedToOn: extendedToOn(clock),
  })
}

/** The next round of a clock that repeats. */
export const nextRound = (
  calendar: Calendar,
  { clockKey, explanation }: ClockRow,
  startedAt: Date,
): StartedClock => recounted(calendar, { clockKey, startedAt, rule: explanation })
