import type { CustomerType } from '../../../shared/api/customer-type-names.ts'

/** What tells the type of a customer; days as YYYY-MM-DD. */
export type TypeFacts = {
  readonly firstPurchaseOn: string | null
  readonly lastPurchaseOn: string | null
  readonly lastTalkOn: string | null
  readonly lastWroteOn: string | null
  readonly isTarget: boolean
}

/** The periods by which an organization tells its customers apart. */
export type TypeRules = {
  /** So many days after the first purchase somebody is new, unless they buy on another day. */
  readonly newDays: number
  /** So many days after the last purchase they are a former customer. */
  readonly formerDays: number
  /** So many days after the last talk somebody who never bought is prospective. */
  readonly talkDays: number
  /** Whether somebody of whom no purchase is known counts as a customer by writing to us. */
  readonly hasWriters: boolean
}

export const usualRules: TypeRules = { newDays: 180, formerDays: 540, talkDays: 180, hasWriters: true }

export type Typed = {
  readonly type: CustomerType | null
  /** The first day on which time alone may change it; null when only an event can. */
  readonly dueOn: string | null
}

/** Which of the five types somebody is on a day. What they bought counts before what they said. */
export function typeOn(today: string, facts: TypeFacts, rules: TypeRules): Typed {
  const { firstPurchaseOn, lastPurchaseOn, lastTalkOn, lastWroteOn } = facts
  if (firstPurchaseOn !== null && lastPurchaseOn !== null) {
    const isOld = dayAfter(lastPurchaseOn, rules.formerDays)
    if (today >= isOld) return { type: 'former', dueOn: null }
    const isUsed = dayAfter(firstPurchaseOn, rules.newDays)
    if (firstPurchaseOn === lastPurchaseOn && today < isUsed)
      return { type: 'new', dueOn: isUsed < isOld ? isUsed : isOld }
    return { type: 'current', dueOn: isOld }
  }
  if (rules.hasWriters && lastWroteOn !== null) {
    const isOld = dayAfter(lastWroteOn, rules.formerDays)
    return today >= isOld ? { type: 'former', dueOn: null } : { type: 'current', dueOn: isOld }
  }
  if (lastTalkOn !== null) {
    const isOld = dayAfter(lastTalkOn, rules.talkDays)
    if (today < isOld) return { type: 'prospective', dueOn: isOld }
  }
  return { type: facts.isTarget ? 'target' : null, dueOn: null }
}

/** The day after a period of days that begins with `day`. */
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + (days + 1) * 86_400_000).toISOString().slice(0, 10)
