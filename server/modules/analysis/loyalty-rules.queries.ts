import { sql } from 'kysely'
import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import type { previewLoyaltyRules, readLoyaltyRules } from '../../../shared/api/loyalty-rules.ts'
import { segments } from '../../../shared/api/loyalty.ts'
import type { Read } from '../../kernel/ctx.ts'
import { organizationOf } from '../organization/organization.queries.ts'
import { usualLoyaltyRules, type Limits, type LoyaltyRules } from './loyalty.rules.ts'
import { segmentsOf } from './standing.queries.ts'

const columns = [
  'loyaltyRules.recencyDays',
  'loyaltyRules.purchaseDays',
  'loyaltyRules.value',
  'loyaltyRules.rates',
  'loyaltyRules.ratio',
  'loyaltyRules.version',
] as const

/** The rules in force; version 0 before they were ever saved. */
export async function loyaltyRulesOf(read: Read): Promise<LoyaltyRules & { readonly version: number }> {
  const row = await read.sql
    .selectFrom('loyaltyRules')
    .select(columns)
    .where('organizationId', '=', read.organizationId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { ...row, value: row.value?.map(Number) ?? null } : { ...usualLoyaltyRules, version: 0 }
}

type Answer = AnswerGiven<typeof readLoyaltyRules>

export async function loyaltyRulesWithHistory(read: Read): Promise<Answer> {
  const rows = await read.sql
    .selectFrom('loyaltyRules')
    .leftJoin('staffMember', (join) =>
      join
        .onRef('staffMember.organizationId', '=', 'loyaltyRules.organizationId')
        .onRef('staffMember.id', '=', 'loyaltyRules.changedBy'),
    )
    .select([...columns, 'loyaltyRules.reason', 'loyaltyRules.changedAt', 'staffMember.name as byName'])
    .where('loyaltyRules.organizationId', '=', read.organizationId)
    .orderBy('loyaltyRules.version', 'desc')
    .limit(50)
    .execute()
  const history = rows.map((row) => ({
    ...plain(row),
    reason: row.reason,
    changedAt: row.changedAt,
    byName: row.byName,
  }))
  return { ...plain(await loyaltyRulesOf(read)), currency: (await organizationOf(read)).currency, history }
}

/** As the contract has them: lists that may be changed, numbers for amounts. */
const plain = ({
  recencyDays,
  purchaseDays,
  value,
  rates,
  ratio,
  version,
}: LoyaltyRules & { version: number }) => ({
  recencyDays: recencyDays && [...recencyDays],
  purchaseDays: purchaseDays && [...purchaseDays],
  value: value && value.map(Number),
  rates: { ...rates },
  ratio,
  version,
})

/** How many customers each segment has, and would have by other limits. */
export async function previewOf(
  read: Read,
  limits: Limits,
): Promise<AnswerGiven<typeof previewLoyaltyRules>> {
  const { rows } = await sql<{ segment: string; now: number; would: number }>`
    with facts as (
      select s.last_on, s.purchase_days, s.value, s.segment as before, n.on_day from loyalty_standing s
      join loyalty_count n on n.organization_id = s.organization_id where s.organization_id = ${read.organizationId}
    ), ${segmentsOf(limits)}
    select x.segment, (count(*) filter (where x.segment = s.before))::int as now, (count(*) filter (where x.segment = s.segment))::int as would
    from segmented s cross join unnest(${[...segments]}::text[]) x (segment) group by 1`.execute(read.sql)
  return {
    segments: segments.map((segment) => {
      const row = rows.find((each) => each.segment === segment)
      return { segment, now: row?.now ?? 0, would: row?.would ?? 0 }
    }),
  }
}
