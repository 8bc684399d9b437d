import { clockKeys, startEvents, type ClockKey } from '../../../shared/api/rule-packs.ts'
import type { Kind } from '../../../shared/statuses.ts'
import type { Calendar } from './calendar.rules.ts'
import { extendedToOn, type ClockRow } from './clock.rules.ts'
import type { Term } from './due.rules.ts'
import {
  clocksStartedBy,
  recounted,
  type RulePack,
  type ClockExplanation,
  type StartedClock,
} from './rule-pack.rules.ts'
import type { PastCase } from './pack-effect.rules.ts'

/** Another length of one clock of a pack. */
export type ClockChange = { readonly key: ClockKey; readonly startsAt: string } & Term

/** A calendar as it is and as it would be. */
export type Calendars = { readonly now: Calendar; readonly tried: Calendar }

/** A date that would come out, beside the one that the rules give now; without that where only the pack brings it. */
export type TriedDate = {
  readonly subjectId: string | null
  readonly clockKey: ClockKey
  readonly fromAt: Date | null
  readonly toAt: Date
  readonly explanation: ClockExplanation
  /** What held it still or put it off. */
  readonly course: Pick<ClockRow, 'pauses' | 'extensions'>
}

const untouched = { pauses: [], extensions: [] }

/** The pack with other lengths of its clocks. */
export const changedPack = (pack: RulePack, changes: readonly ClockChange[]): RulePack => ({
  ...pack,
  clocks: pack.clocks.map((clock) => {
    const change = changes.find(({ key, startsAt }) => key === clock.key && startsAt === clock.startsAt)
    return change ? { ...clock, amount: change.amount, unit: change.unit } : clock
  }),
})

/** The clock of a case counted from its own start, pauses and extension, by the calendar and rule as they are and as they would be. */
export function triedClock({ now, tried }: Calendars, row: ClockRow, pack: RulePack | null): TriedDate {
  const { clockKey, startedAt, pauses, explanation } = row
  const input = { clockKey, startedAt, pauses, extendedToOn: extendedToOn(row) }
  const changed =
    pack?.key === row.packKey
      ? pack.clocks.find(({ key, startsAt }) => key === clockKey && startsAt === explanation.startsAt)
      : undefined
  const term = changed ? { amount: changed.amount, unit: changed.unit } : explanation.term
  const before = recounted(now, { ...input, rule: explanation })
  const after = recounted(tried, { ...input, rule: { ...explanation, term } })
  return {
    subjectId: row.subjectId,
    clockKey,
    fromAt: before.dueAt,
    toAt: after.dueAt,
    explanation: after.explanation,
    course: row,
  }
}

/** The dates that a pack would bring to a case that does not run by it, from all that happened to it. */
export const broughtDates = (calendar: Calendar, pack: RulePack, past: PastCase): TriedDate[] =>
  startEvents.flatMap((event) => {
    const at = past.at[event]
    if (!at) return []
    return clocksStartedBy(calendar, { packs: [pack], kind: past.kind, event, at }).map((clock) => ({
      subjectId: past.id,
      clockKey: clock.clockKey,
      fromAt: null,
      toAt: clock.dueAt,
      explanation: clock.explanation,
      course: untouched,
    }))
  })

/** The dates of a case that comes in at an instant, with those that the packs give now beside them. */
export function datesOfNewCase(
  { now, tried }: Calendars,
  { before, after }: { before: readonly RulePack[]; after: readonly RulePack[] },
  { kind, at }: { kind: Kind; at: Date },
): TriedDate[] {
  const started = (calendar: Calendar, packs: readonly RulePack[]) =>
    (['received', 'registered'] as const).flatMap((event) =>
      clocksStartedBy(calendar, { packs, kind, event, at }),
    )
  const nameOf = ({ clockKey, explanation }: StartedClock) =>
    `${explanation.pack.key} ${clockKey} ${explanation.startsAt}`
  const known = new Map(started(now, before).map((clock) => [nameOf(clock), clock]))
  return started(tried, after)
    .map((clock) => ({
      subjectId: null,
      clockKey: clock.clockKey,
      fromAt: known.get(nameOf(clock))?.dueAt ?? null,
      toAt: clock.dueAt,
      explanation: clock.explanation,
      course: untouched,
    }))
    .toSorted((a, b) => a.toAt.getTime() - b.toAt.getTime())
}

/** By how many seconds a date moves; 0 for one that is only brought. */
export const movedBy = ({ fromAt, toAt }: Pick<TriedDate, 'fromAt' | 'toAt'>): number =>
  fromAt ? (toAt.getTime() - fromAt.getTime()) / 1000 : 0

/** How the dates of each kind move, in the order of the clocks. */
export function movesByClock(dates: readonly TriedDate[]) {
  const byKey = Map.groupBy(dates, ({ clockKey }) => clockKey)
  return clockKeys.flatMap((clockKey) => {
    const all = byKey.get(clockKey)
    if (!all) return []
    const moves = all.filter(({ fromAt }) => fromAt !== null).map(movedBy)
    return {
      clockKey,
      same: moves.filter((move) => move === 0).length,
      earlier: moves.filter((move) => move < 0).length,
      later: moves.filter((move) => move > 0).length,
      added: all.length - moves.length,
      farthestEarlier: Math.min(0, ...moves),
      farthestLater: Math.max(0, ...moves),
    }
  })
}
