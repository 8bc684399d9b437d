import { sql } from 'kysely'
import type { Read } from '../../kernel/ctx.ts'
import { builtOnce, type For } from '../../kernel/db/built-once.ts'
import type { Complaint } from './complaints.store.ts'

/** The cases in which a case goes on, one after the other; the last is where it is worked on. */
const onwards = (read: Read, complaintId: string) => sql`
  with recursive onwards as (
    select lead_id as id, 1 as depth from complaint_merge
      where organization_id = ${read.organizationId} and merged_id = ${complaintId} and undone_at is null
    union all
    select m.lead_id, o.depth + 1 from onwards o
      join complaint_merge m on m.organization_id = ${read.organizationId} and m.merged_id = o.id and m.undone_at is null
  )`

export type LeadCase = Pick<
  Complaint,
  'id' | 'reference' | 'ownerId' | 'siteId' | 'status' | 'outcome' | 'closedAt'
>

/** The case in which this one is worked on since they were merged; undefined where it stands for itself. */
export async function leadOf(read: Read, complaintId: string): Promise<LeadCase | undefined> {
  const { rows } = await sql<LeadCase>`
    ${onwards(read, complaintId)}
    select c.id, c.reference, c.owner_id, c.site_id, c.status, c.outcome, c.closed_at from onwards o
    join complaint c on c.organization_id = ${read.organizationId} and c.id = o.id
    order by o.depth desc limit 1`.execute(read.sql)
  return rows[0]
}

/**
 * The case that opens for the complainant of a merged one: only where both are the same person's for certain. An
 * address that nobody has confirmed says nothing about whose case it is.
 */
export async function ownLeadId(read: Read, complaintId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    ${onwards(read, complaintId)}
    select c.id from onwards o
    join complaint c on c.organization_id = ${read.organizationId} and c.id = o.id
    join complaint own on own.organization_id = ${read.organizationId} and own.id = ${complaintId} and own.customer_id = c.customer_id
    where (c.complainant_email is null or c.email_confirmed_at is not null)
      and (own.complainant_email is null or own.email_confirmed_at is not null)
    order by o.depth desc limit 1`.execute(read.sql)
  return rows[0]?.id
}

/** The cases that go on in this one, also by way of others, oldest first. The caller asks who may see each. */
export async function mergedIds(read: Read, leadId: string): Promise<string[]> {
  return (await inwards(read, { leadId })).map(({ id }) => id)
}

const inwards = builtOnce(
  ({ organizationId, leadId }: For<{ leadId: string }>) => sql<{ id: string }>`
    with recursive inwards as (
      select merged_id as id, merged_at from complaint_merge
        where organization_id = ${organizationId} and lead_id = ${leadId} and undone_at is null
      union all
      select m.merged_id, m.merged_at from inwards i
        join complaint_merge m on m.organization_id = ${organizationId} and m.lead_id = i.id and m.undone_at is null
    )
    select id from inwards order by merged_at, id`,
)

/** Of the cases that go on in this one those that are certainly the same person's, for that person's page. */
export async function ownMergedIds(read: Read, leadId: string): Promise<string[]> {
  const own: string[] = []
  for (const id of await mergedIds(read, leadId)) if ((await ownLeadId(read, id)) === leadId) own.push(id)
  return own
}

/**
 * Whether two cases are known to be the same person's. Profiles that staff merged count here, as this only decides
 * what staff are warned of.
 */
export async function areOfOnePerson(
  read: Read,
  { complaintId, otherId }: { complaintId: string; otherId: string },
): Promise<boolean> {
  const top = (id: string) => sql`
    select coalesce(u.merged_into, u.id) from complaint c
    join customer u on u.organization_id = c.organization_id and u.id = c.customer_id
    where c.organization_id = ${read.organizationId} and c.id = ${id}`
  const { rows } = await sql<{ isOne: boolean | null }>`
    select (${top(complaintId)}) = (${top(otherId)}) as is_one`.execute(read.sql)
  return rows[0]?.isOne ?? false
}
