import type { PointResult } from '../../../shared/statuses.ts'
import type { Chance } from './chance.ts'

const hour = 3_600_000
const day = 24 * hour

/** When the steps of one complaint happen; null from where the story has not got yet. */
export type Life = {
  readonly receivedAt: Date
  readonly confirmedAt: Date | null
  readonly restatedAt: Date | null
  readonly understoodAt: Date | null
  readonly assessedAt: Date | null
  readonly plannedAt: Date | null
  readonly foundAt: Date | null
  readonly decidedAt: Date | null
  readonly sentAt: Date | null
  readonly answeredAt: Date | null
  readonly answer: 'accepted' | 'refused' | 'silence'
  readonly carriedOutAt: Date | null
  readonly afterRefusal: 'review' | 'outside' | 'open'
  readonly reviewedAt: Date | null
  readonly settledAt: Date | null
  readonly result: PointResult
  /** Cut short after the assessment: the matter is none of ours, told twice, or taken back. */
  readonly cutShort: 'withdrawn' | 'duplicate' | 'outOfScope' | null
  /** Settled in the talk in which it came in. */
  readonly isTalk: boolean
  /** Somebody is asked for help in a note. */
  readonly hasQuestion: boolean
}

const hoursOfPace = {
  quick: { least: 20, most: 150 },
  slow: { least: 20, most: 500 },
  late: { least: 700, most: 1300 },
} as const

/**
 * Invents the pace of one complaint. What would lie after `now` has not happened.
 * @param isLeft nobody has taken it up yet
 */
export function inventLife(
  chance: Chance,
  { receivedAt, now, result, isLeft }: { receivedAt: Date; now: Date; result: PointResult; isLeft: boolean },
): Life {
  let at = receivedAt.getTime()
  let isOver = isLeft
  const later = (fromHours: number, toHours: number): Date | null => {
    if (isOver) return null
    at = atDesk(at + (fromHours + chance.next() * (toHours - fromHours)) * hour)
    isOver = at > now.getTime()
    return isOver ? null : new Date(at)
  }
  const confirmedAt = chance.is(0.7) ? sooner(receivedAt, now, chance.whole(2, 200)) : null
  // Most restatements come in time, some late: the figures should have something to say.
  const restatedAt = chance.is(0.86) ? later(3, 60) : later(90, 160)
  const understoodAt = restatedAt && chance.is(0.55) ? sooner(restatedAt, now, chance.whole(30, 1500)) : null
  const assessedAt = later(0.2, 8)
  const plannedAt = later(1, 30)
  // Some investigations take so long that the answer comes late.
  const pace = chance.weighted({ quick: 72, slow: 20, late: 8 } as const)
  const { least, most } = hoursOfPace[pace]
  const foundAt = later(least, most)
  const decidedAt = later(4, 60)
  const sentAt = later(1, 20)
  const answer = chance.weighted({
    accepted: result === 'notUpheld' ? 50 : 76,
    refused: result === 'notUpheld' ? 26 : 9,
    silence: 18,
  })
  // A call with the answer is made within a day; nobody says yes before it.
  const answeredAt = answer === 'silence' ? null : later(24, 220)
  // Whoever refused lately waits for somebody to choose; nobody waits for months.
  const isFresh = answeredAt !== null && now.getTime() - answeredAt.getTime() < 30 * day
  const afterRefusal = chance.weighted({ review: 6, outside: 2, open: isFresh ? 2 : 0 } as const)
  return {
    receivedAt,
    confirmedAt,
    restatedAt,
    understoodAt,
    assessedAt,
    plannedAt,
    foundAt,
    decidedAt,
    sentAt,
    answer,
    answeredAt,
    carriedOutAt: answer === 'accepted' ? later(24, 240) : null,
    afterRefusal,
    reviewedAt: answer === 'refused' && afterRefusal === 'review' ? later(100, 400) : null,
    settledAt: answer === 'refused' && afterRefusal !== 'open' ? later(100, 900) : null,
    result,
    cutShort:
      assessedAt && chance.is(0.06) ? chance.pick(['withdrawn', 'duplicate', 'outOfScope'] as const) : null,
    isTalk: chance.is(0.3),
    hasQuestion: chance.is(0.3),
  }
}

const sooner = (from: Date, now: Date, minutes: number): Date | null => {
  const at = new Date(from.getTime() + minutes * 60_000)
  return at < now ? at : null
}

/** Staff work from 7:00 to 17:00 UTC, Monday to Friday. */
function atDesk(at: number): number {
  let moved = at
  for (;;) {
    const when = new Date(moved)
    const weekday = when.getUTCDay()
    const hours = when.getUTCHours()
    if (weekday === 0 || weekday === 6 || hours >= 17)
      moved = Math.floor(moved / day) * day + day + 7 * hour + (at % hour)
    else if (hours < 7) moved = Math.floor(moved / day) * day + 7 * hour + (at % hour)
    else return moved
  }
}
