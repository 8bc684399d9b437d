import { isWindow, type ClockKey, type StartEvent } from '../../../shared/api/rule-packs.ts'
import type { Channel, Kind } from '../../../shared/statuses.ts'
import { dateAt } from './business-time.rules.ts'
import type { Calendar } from './calendar.rules.ts'
import { packApplies, startedClock, type RulePack } from './rule-pack.rules.ts'

/** A case as it went: what happened when, and by when its clocks of each kind were due. */
export type PastCase = {
  readonly id: string
  readonly kind: Kind
  readonly channel: Channel
  readonly categoryId: string | null
  readonly country: string
  readonly at: Readonly<Record<StartEvent, Date | null>>
  readonly dues: Readonly<Partial<Record<ClockKey, Date>>>
}

type OfClock = {
  clockKey: ClockKey
  started: number
  inTime: number
  late: number
  running: number
  stricter: number
}
type Late = { subjectId: string; clockKey: ClockKey; dueAt: Date; doneAt: Date | null }
export type PackEffect = { inScope: number; clocks: OfClock[]; late: Late[] }

/** What ends a clock, of that which the register keeps for every case; others end with the case. */
const endedBy: Partial<Record<ClockKey, StartEvent>> = {
  receipt: 'registered',
  restatement: 'acknowledged',
  interim: 'acknowledged',
}

/**
 * What a pack would have meant for cases, whenever they came in. Updates are not judged, since that takes every
 * message; windows only run.
 */
export function effectOn(
  { calendar }: { calendar: Calendar },
  pack: RulePack,
  cases: readonly PastCase[],
  now: Date,
): PackEffect {
  const timeless = { ...pack, validFrom: '0000-01-01', validTo: null }
  const inScope = cases.filter((past) => {
    const receivedOn = dateAt(calendar, past.at.received ?? now)
    return packApplies(timeless, { ...past, receivedOn })
  })
  const late: Late[] = []
  const clocks = pack.clocks.map((clock): OfClock => {
    const sum: OfClock = { clockKey: clock.key, started: 0, inTime: 0, late: 0, running: 0, stricter: 0 }
    for (const past of inScope) {
      const startAt = past.at[clock.startsAt]
      if (!startAt || !clock.kinds.includes(past.kind)) continue
      sum.started++
      const { dueAt } = startedClock(calendar, { pack, clock, at: startAt })
      const known = past.dues[clock.key]
      if (known && dueAt < known) sum.stricter++
      if (isWindow(clock.key) || clock.repeats) continue
      const doneAt = past.at[endedBy[clock.key] ?? 'answered'] ?? past.at.closed
      if ((doneAt ?? now) > dueAt) {
        sum.late++
        late.push({ subjectId: past.id, clockKey: clock.key, dueAt, doneAt })
      } else if (doneAt) sum.inTime++
      else sum.running++
    }
    return sum
  })
  return {
    inScope: inScope.length,
    clocks,
    late: late.toSorted((a, b) => b.dueAt.getTime() - a.dueAt.getTime()),
  }
}
