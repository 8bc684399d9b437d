import { sql } from 'kysely'
import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import type { readSpread } from '../../../shared/api/spread.ts'
import type { Read } from '../../kernel/ctx.ts'
import { visibleCases } from './complaints.queries.ts'

type Spread = AnswerGiven<typeof readSpread>

/** Where a matter became public, and its group as far as the reader may see it. */
export async function spreadOf(read: Read, complaintId: string): Promise<Spread> {
  const own = sql`organization_id = ${read.organizationId}`
  const exposures = await sql<Spread['exposures'][number]>`
    select x.id, x.kind, x.place, x.url, x.reach, x.seen_on::text as seen_on, m.name as noted_by_name
    from complaint_exposure x left join staff_member m on m.organization_id = x.organization_id and m.id = x.noted_by
    where x.organization_id = ${read.organizationId} and x.complaint_id = ${complaintId} and x.removed_at is null
    order by x.seen_on desc, x.id desc`.execute(read.sql)
  const lead = await sql<NonNullable<Spread['lead']>>`
    select complaint.id, complaint.reference, complaint.title from complaint
    where complaint.organization_id = ${read.organizationId} and ${visibleCases(read.actor)}
      and complaint.id = (select lead_id from complaint_group_member where ${own} and complaint_id = ${complaintId})`.execute(
    read.sql,
  )
  const members = await sql<Spread['members'][number]>`
    select complaint.id, complaint.reference, complaint.title, complaint.status, complaint.language from complaint
    where complaint.organization_id = ${read.organizationId} and ${visibleCases(read.actor)}
      and complaint.id in (select complaint_id from complaint_group_member where ${own} and lead_id = ${complaintId})
    order by complaint.received_at, complaint.id limit 500`.execute(read.sql)
  const cases = await openOfGroup(read, complaintId)
  return {
    exposures: exposures.rows,
    lead: lead.rows[0] ?? null,
    members: members.rows,
    languages:
      members.rows.length === 0 ? [] : [...new Set(cases.map(({ language }) => language))].toSorted(),
  }
}

/** The open cases of the group that a case leads, itself among them, as far as the actor may see them. */
export async function openOfGroup(
  read: Read,
  leadId: string,
): Promise<{ id: string; language: Spread['languages'][number] }[]> {
  const { rows } = await sql<{ id: string; language: Spread['languages'][number] }>`
    select complaint.id, complaint.language from complaint
    where complaint.organization_id = ${read.organizationId} and complaint.status <> 'closed' and ${visibleCases(read.actor)}
      and (complaint.id = ${leadId} or complaint.id in (
        select complaint_id from complaint_group_member where organization_id = ${read.organizationId} and lead_id = ${leadId}))
    order by complaint.id`.execute(read.sql)
  return rows
}

/** Whether a case leads a group, or is in one. */
export async function standingOf(
  read: Read,
  complaintId: string,
): Promise<{ leads: boolean; isMember: boolean }> {
  const { rows } = await sql<{ leads: boolean; isMember: boolean }>`select
    exists (select from complaint_group_member where organization_id = ${read.organizationId} and lead_id = ${complaintId}) as leads,
    exists (select from complaint_group_member where organization_id = ${read.organizationId} and complaint_id = ${complaintId}) as is_member`.execute(
    read.sql,
  )
  return rows[0] ?? { leads: false, isMember: false }
}
