import {
  escalationLevels,
  type EscalationLevel,
  type LevelRule,
  type LevelRules,
} from '../../../shared/api/date-rules.ts'
import type { RoleGrant } from '../../../shared/permissions.ts'
import { addBusinessDays, closeOf, dateAt, nextWorkingInstant } from '../deadlines/business-time.rules.ts'
import type { Calendar } from '../deadlines/calendar.rules.ts'

/** The rules of an organization that has not changed them. */
export const usualLevels: LevelRules = {
  handler: { soonDays: 1, lateDays: 0, roles: [], isUrgent: true },
  manager: { soonDays: 1, lateDays: 0, roles: ['complaintsManager'], isUrgent: true },
  topManagement: { soonDays: null, lateDays: 2, roles: ['topManagement'], isUrgent: false },
}

/** From when on a date is soon for a level, and before when it must have been due to be late for it; null = never. */
export type EscalationTimes = Readonly<
  Record<EscalationLevel, { readonly soonUntil: Date | null; readonly lateBefore: Date | null }>
>

/** Soon = by the close of the n-th business day from now; late for n days = due before the close of the n-th one back. */
export function escalationTimes(calendar: Calendar, now: Date, levels: LevelRules): EscalationTimes {
  const today = dateAt(calendar, now)
  const closeAfter = (days: number) =>
    closeOf(calendar, addBusinessDays(calendar, { on: today, days })) ?? now
  const timesOf = ({ soonDays, lateDays }: LevelRule) => ({
    soonUntil: soonDays === null ? null : closeAfter(soonDays),
    lateBefore: lateDays === null ? null : lateDays === 0 ? now : closeAfter(-lateDays),
  })
  return {
    handler: timesOf(levels.handler),
    manager: timesOf(levels.manager),
    topManagement: timesOf(levels.topManagement),
  }
}

/** Whether people work at an instant: nobody is told of dates at night, on a weekend or on a holiday. */
export const isWorkingTime = (calendar: Calendar, now: Date): boolean =>
  nextWorkingInstant(calendar, now).getTime() === now.getTime()

/** Cases by who works on them and where: how many are due soon and late, for each level. */
export type DueCount = {
  readonly ownerId: string | null
  readonly siteId: string | null
} & Readonly<Record<EscalationLevel, { readonly soon: number; readonly late: number }>>

export type Digest = {
  readonly staffId: string
  readonly level: EscalationLevel
  readonly soon: number
  readonly late: number
}

/** The people of a level who answer for a site; null = for cases without one. */
export type PeopleOf = (level: EscalationLevel, siteId: string | null) => readonly string[]

/** One digest for each person and level that has anything to say, however many cases there are. */
export function digestsOf(counts: readonly DueCount[], peopleOf: PeopleOf): Digest[] {
  const digests = new Map<string, { staffId: string; level: EscalationLevel; soon: number; late: number }>()
  const add = (staffId: string, level: EscalationLevel, more: { soon: number; late: number }) => {
    if (more.soon + more.late === 0) return
    const key = `${level} ${staffId}`
    const before = digests.get(key) ?? { staffId, level, soon: 0, late: 0 }
    digests.set(key, { ...before, soon: before.soon + more.soon, late: before.late + more.late })
  }
  for (const count of counts) {
    const { ownerId, siteId, manager } = count
    if (ownerId) add(ownerId, 'handler', count.handler)
    // What nobody works on is the manager's before it is late.
    const ofManager = { soon: ownerId ? 0 : manager.soon, late: manager.late }
    for (const id of peopleOf('manager', siteId)) add(id, 'manager', ofManager)
    for (const id of peopleOf('topManagement', siteId)) add(id, 'topManagement', count.topManagement)
  }
  return [...digests.values()]
}

/** Who hears of an urgent case at once. Who may read a confidential one is decided there; its owner may. */
export function urgentReaders(
  {
    ownerId,
    siteId,
    isConfidential,
  }: { ownerId: string | null; siteId: string | null; isConfidential: boolean },
  levels: LevelRules,
  peopleOf: PeopleOf,
): { staffId: string; level: EscalationLevel }[] {
  return escalationLevels.flatMap((level): { staffId: string; level: EscalationLevel }[] => {
    if (!levels[level].isUrgent) return []
    if (level === 'handler') return ownerId ? [{ staffId: ownerId, level }] : []
    return isConfidential ? [] : peopleOf(level, siteId).map((staffId) => ({ staffId, level }))
  })
}

type Member = { readonly id: string; readonly grants: readonly RoleGrant[] }

/** The people of a level: those whose role it names, for the site of the case or for all. */
export function peopleIn(members: readonly Member[], levels: LevelRules): PeopleOf {
  return (level, siteId) =>
    members
      .filter(({ grants }) =>
        grants.some(
          (grant) =>
            levels[level].roles.includes(grant.role) &&
            (siteId === null || grant.siteId === null || grant.siteId === siteId),
        ),
      )
      .map(({ id }) => id)
}
