import { customerTypes, type CustomerType } from '../../../shared/api/customer-type-names.ts'
import type { BodyOf } from '../../../shared/api/endpoint.ts'
import type { saveLoyaltyRules as saveEndpoint } from '../../../shared/api/loyalty-rules.ts'
import { may, requirePermission, requireVersion } from '../../kernel/auth/permit.ts'
import { inTransaction, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { todayOf } from '../customers/types.queries.ts'
import { loyaltyRulesOf } from './loyalty-rules.queries.ts'
import { changedAt, daysToCount, lastCount, loyaltyFigures } from './loyalty.queries.ts'
import { isDue, quarterEnds, type GroupFigures } from './loyalty.rules.ts'
import {
  askForCount,
  countPastDays,
  countRetention,
  countToday,
  insertLoyaltyRules,
  lockCount,
  saveCount,
} from './loyalty.store.ts'
import { retentionCost } from './retention.queries.ts'

declare module '../../kernel/events/events.ts' {
  interface Events {
    'loyaltyRules.changed': { fields: string[] }
  }
}

/** Changes how loyalty is scored and what is assumed, with the reason; the next count follows it. @throws Refusal `edit.conflict` */
export function saveLoyaltyRules(ctx: Ctx, { version, reason, ...rules }: BodyOf<typeof saveEndpoint>) {
  requirePermission(may(ctx.actor, 'settings.edit'))
  return inTransaction(ctx, async (tx) => {
    const { version: before, ...old } = await loyaltyRulesOf(tx)
    requireVersion(before, version)
    await insertLoyaltyRules(tx, { ...rules, reason, version: version + 1 })
    const fields = (Object.keys(rules) as (keyof typeof rules)[]).filter(
      (key) => JSON.stringify(rules[key]) !== JSON.stringify(old[key]),
    )
    await recordEvent(tx, { type: 'loyaltyRules.changed', subjectId: tx.organizationId, payload: { fields } })
    return { version: version + 1 }
  })
}

/** Brings the sheets of loyalty and retention up to date, when something has changed and the machine had its rest. */
export function refreshLoyalty(ctx: Ctx): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const today = await todayOf(tx)
    const isNeeded = async () =>
      isDue(await lastCount(tx), { now: tx.now, today, changedAt: await changedAt(tx) })
    if (!(await isNeeded())) return
    await lockCount(tx)
    // Somebody else counted while we waited.
    if (!(await isNeeded())) return
    await countAll(tx, { today, pastDays: await daysToCount(tx, quarterEnds(today)) })
  })
}

/** Counts everything anew, the ends of past quarters too, by the rules of now. */
export function rebuildLoyalty(ctx: Ctx): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const today = await todayOf(tx)
    await lockCount(tx)
    await countAll(tx, { today, pastDays: quarterEnds(today) })
  })
}

/** After something that no date of a purchase or a case tells: the next count comes within its time. */
export const askForLoyalty = (ctx: Ctx): Promise<void> => inTransaction(ctx, askForCount)

async function countAll(tx: Tx, { today, pastDays }: { today: string; pastDays: readonly string[] }) {
  const startedAt = performance.now()
  const rules = await loyaltyRulesOf(tx)
  await countPastDays(tx, { days: pastDays, rules })
  await countToday(tx, { today, keep: quarterEnds(today), rules })
  await countRetention(tx, { today, rules })
  const ofType: Partial<Record<CustomerType, GroupFigures>> = {}
  for (const type of customerTypes) ofType[type] = await loyaltyFigures(tx, { onDay: today, rules, type })
  const figures = {
    ...(await loyaltyFigures(tx, { onDay: today, rules, type: null })),
    ofType,
    cost: await retentionCost(tx, { onDay: today, places: null }),
  }
  await saveCount(tx, { onDay: today, tookMs: Math.ceil(performance.now() - startedAt), figures })
}
