import { sql } from 'kysely'
import type { Read } from '../../kernel/ctx.ts'
import type { DueCount, EscalationTimes } from './escalation.rules.ts'

/** How many cases are due soon, late and late for long, by who works on them and where. */
export async function dueCounts(
  read: Read,
  { soonUntil, longLateBefore }: EscalationTimes,
): Promise<DueCount[]> {
  const { rows } = await sql<DueCount>`
    select owner_id as "ownerId", site_id as "siteId",
      (count(*) filter (where next_due_at >= ${read.now}))::int as soon,
      (count(*) filter (where next_due_at < ${read.now}))::int as late,
      (count(*) filter (where next_due_at < ${longLateBefore} or (is_public or is_group) and next_due_at < ${read.now}))::int as "longLate"
    from complaint
    where organization_id = ${read.organizationId} and next_due_at <= ${soonUntil} and status <> 'closed'
    group by owner_id, site_id`.execute(read.sql)
  return rows
}

export type UrgentCase = {
  id: string
  reference: string
  ownerId: string | null
  siteId: string | null
  isConfidential: boolean
  isSafety: boolean
  nextDueAt: Date
}

/** Matters of safety, and public ones, whose date has passed. */
export async function urgentCases(read: Read): Promise<UrgentCase[]> {
  const { rows } = await sql<UrgentCase>`
    select id, reference, owner_id as "ownerId", site_id as "siteId", is_confidential as "isConfidential", is_safety as "isSafety", next_due_at as "nextDueAt"
    from complaint
    where organization_id = ${read.organizationId} and next_due_at < ${read.now} and status <> 'closed' and (is_safety or is_public)
    order by next_due_at
    limit 100`.execute(read.sql)
  return rows
}
