import { sql } from 'kysely'
import type { LevelRules } from '../../../shared/api/date-rules.ts'
import type { Read } from '../../kernel/ctx.ts'
import { usualLevels, type DueCount, type EscalationTimes } from './escalation.rules.ts'

/** The rules in force; version 0 before they were ever saved. */
export async function dateRulesOf(
  read: Read,
): Promise<{ levels: LevelRules; sendsUpdates: boolean; version: number }> {
  const row = await read.sql
    .selectFrom('dateRules')
    .select(['levels', 'sendsUpdates', 'version'])
    .where('organizationId', '=', read.organizationId)
    .executeTakeFirst()
  return row ?? { levels: usualLevels, sendsUpdates: false, version: 0 }
}

/** How many cases are due soon and late, by who works on them and where, as each level counts them. */
export async function dueCounts(read: Read, times: EscalationTimes): Promise<DueCount[]> {
  const soon = ({ soonUntil }: EscalationTimes['handler']) =>
    sql`count(*) filter (where next_due_at >= ${read.now} and next_due_at <= ${soonUntil}::timestamptz)`
  const late = ({ lateBefore }: EscalationTimes['handler']) =>
    sql`count(*) filter (where next_due_at < ${lateBefore}::timestamptz)`
  // Unhappiness is contagious: what is public or of a group is the top's as soon as it is late.
  const { lateBefore } = times.topManagement
  const lateAtTop = sql`count(*) filter (where ${lateBefore}::timestamptz is not null
    and (next_due_at < ${lateBefore} or (is_public or is_group) and next_due_at < ${read.now}))`
  const pair = (level: EscalationTimes['handler'], lateOnes = late(level)) =>
    sql`json_build_object('soon', ${soon(level)}, 'late', ${lateOnes})`
  const { rows } = await sql<DueCount>`
    select owner_id as "ownerId", site_id as "siteId",
      ${pair(times.handler)} as "handler",
      ${pair(times.manager)} as "manager",
      ${pair(times.topManagement, lateAtTop)} as "topManagement"
    from complaint
    where organization_id = ${read.organizationId} and next_due_at <= ${latest(read.now, times)} and status <> 'closed'
    group by owner_id, site_id`.execute(read.sql)
  return rows
}

const latest = (now: Date, times: EscalationTimes): Date =>
  new Date(Math.max(now.getTime(), ...Object.values(times).map(({ soonUntil }) => soonUntil?.getTime() ?? 0)))

export type UrgentCase = {
  id: string
  reference: string
  ownerId: string | null
  siteId: string | null
  isConfidential: boolean
  isSafety: boolean
  nextDueAt: Date
}

/**
 * Matters of safety, and public ones, whose date has passed; the last ones first, for of those long late everybody was
 * told.
 */
export async function urgentCases(read: Read): Promise<UrgentCase[]> {
  const { rows } = await sql<UrgentCase>`
    select id, reference, owner_id as "ownerId", site_id as "siteId", is_confidential as "isConfidential", is_safety as "isSafety", next_due_at as "nextDueAt"
    from complaint
    where organization_id = ${read.organizationId} and next_due_at < ${read.now} and status <> 'closed' and (is_safety or is_public)
    order by next_due_at desc
    limit 100`.execute(read.sql)
  return rows
}
