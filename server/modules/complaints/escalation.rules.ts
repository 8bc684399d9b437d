import { addBusinessDays, closeOf, dateAt, nextWorkingInstant } from '../deadlines/business-time.rules.ts'
import type { Calendar } from '../deadlines/calendar.rules.ts'

/** Who hears of dates: those who work on the case, those who answer for the handling, top management. */
export const escalationLevels = ['handler', 'manager', 'topManagement'] as const
export type EscalationLevel = (typeof escalationLevels)[number]

/** From when on a date is soon, and since when it is so late that top management hears of it. */
export type EscalationTimes = { readonly soonUntil: Date; readonly longLateBefore: Date }

/** Top management hears of what is late for more than two business days. */
const businessDaysUntilTop = 2

/** Soon = by the close of the next business day. */
export function escalationTimes(calendar: Calendar, now: Date): EscalationTimes {
  const today = dateAt(calendar, now)
  const soonOn = addBusinessDays(calendar, { on: today, days: 1 })
  const longLateOn = addBusinessDays(calendar, { on: today, days: -businessDaysUntilTop })
  return {
    soonUntil: closeOf(calendar, soonOn) ?? now,
    longLateBefore: closeOf(calendar, longLateOn) ?? now,
  }
}

/** Whether people work at an instant: nobody is told of dates at night, on a weekend or on a holiday. */
export const isWorkingTime = (calendar: Calendar, now: Date): boolean =>
  nextWorkingInstant(calendar, now).getTime() === now.getTime()

/** Cases by who works on them and where: how many are due soon, late, and late for long. */
export type DueCount = {
  readonly ownerId: string | null
  readonly siteId: string | null
  readonly soon: number
  readonly late: number
  readonly longLate: number
}

export type Digest = {
  readonly staffId: string
  readonly level: EscalationLevel
  readonly soon: number
  readonly late: number
}

/** One digest for each person and level that has anything to say, however many cases there are. */
export function digestsOf(
  counts: readonly DueCount[],
  people: {
    /** Managers of a site; null = of cases without one. */
    readonly managersOf: (siteId: string | null) => readonly string[]
    readonly topManagers: readonly string[]
  },
): Digest[] {
  const digests = new Map<string, { staffId: string; level: EscalationLevel; soon: number; late: number }>()
  const add = (staffId: string, level: EscalationLevel, more: { soon: number; late: number }) => {
    if (more.soon + more.late === 0) return
    const key = `${level} ${staffId}`
    const before = digests.get(key) ?? { staffId, level, soon: 0, late: 0 }
    digests.set(key, { ...before, soon: before.soon + more.soon, late: before.late + more.late })
  }
  for (const { ownerId, siteId, soon, late, longLate } of counts) {
    if (ownerId) add(ownerId, 'handler', { soon, late })
    // What nobody works on is the manager's before it is late.
    for (const id of people.managersOf(siteId)) add(id, 'manager', { soon: ownerId ? 0 : soon, late })
    for (const id of people.topManagers) add(id, 'topManagement', { soon: 0, late: longLate })
  }
  return [...digests.values()]
}
