import { sql } from 'kysely'
import type { Outcome, Status, Kind } from '../../../shared/statuses.ts'
import type { Language } from '../../../shared/languages.ts'
import type { Read } from '../../kernel/ctx.ts'
import { leadOf } from '../complaints/merges.queries.ts'
import { inStep } from '../../kernel/db/in-step.ts'

/** A case that a mail may belong to, with those who have a part in it. Addresses are in lower case. */
export type Candidate = {
  readonly id: string
  /** Where it is worked on: another case since they were merged, of which status, owner and site are told. */
  readonly workedOnId: string
  readonly reference: string
  readonly kind: Kind
  readonly status: Status
  readonly outcome: Outcome | null
  readonly closedAt: Date | null
  readonly language: Language
  readonly ownerId: string | null
  readonly siteId: string | null
  /** The complainant's addresses: on the case, of their profile, and from which they wrote before. */
  readonly parties: readonly string[]
  /** To whom mails of the parties went as well. */
  readonly copied: readonly string[]
  /** Whether it was made of spam. */
  readonly isSetAside: boolean
  /** Experts who were asked about it. */
  readonly outside: readonly string[]
}

/** The cases of messages and mails, the latest first. */
export async function casesOfThread(
  read: Read,
  { messageIds, headerIds }: { messageIds: readonly string[]; headerIds: readonly string[] },
): Promise<string[]> {
  if (messageIds.length + headerIds.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select complaint_id as id, max(at) as at from (
      select complaint_id, created_at as at from message
        where organization_id = ${read.organizationId} and complaint_id is not null and id = any(${messageIds}::uuid[])
      union all
      select complaint_id, created_at from message
        where organization_id = ${read.organizationId} and complaint_id is not null and header_id = any(${headerIds}::text[])
      union all
      select complaint_id, arrived_at from mail
        where organization_id = ${read.organizationId} and complaint_id is not null and state = 'filed' and header_id = any(${headerIds}::text[])
    ) found group by complaint_id order by max(at) desc limit 20`.execute(read.sql)
  return rows.map(({ id }) => id)
}

/** By id or by reference, in no order. */
export async function candidates(
  read: Read,
  { ids, references }: { ids: readonly string[]; references: readonly string[] },
): Promise<Candidate[]> {
  if (ids.length + references.length === 0) return []
  const { rows } = await sql<Candidate>`
    select c.id, c.id as worked_on_id, c.reference, c.kind, c.status, c.outcome, c.closed_at, c.language, c.owner_id, c.site_id, c.is_set_aside,
      array_remove(array(
        select lower(c.complainant_email)
        union select email_key from customer u where u.organization_id = c.organization_id and u.id = c.customer_id
        union select from_address from mail m
          where m.organization_id = c.organization_id and m.complaint_id = c.id and m.standing = 'party'
      ), null) as parties,
      array(
        select distinct unnest(recipients) from mail m
          where m.organization_id = c.organization_id and m.complaint_id = c.id and m.standing in ('party', 'staff', 'copied')
      ) as copied,
      array(select address from outside_expert e where e.organization_id = c.organization_id and e.complaint_id = c.id) as outside
    from complaint c
    where c.organization_id = ${read.organizationId}
      and (c.id = any(${ids}::uuid[]) or c.reference = any(${references}::text[]))`.execute(read.sql)
  const found: Candidate[] = []
  for (const row of rows) {
    const lead = row.outcome === 'duplicate' ? await leadOf(read, row.id) : undefined
    // Its own reference goes on leading to it.
    const { id, reference } = row
    found.push(lead ? { ...row, ...lead, id, reference, workedOnId: lead.id } : row)
  }
  return found
}

/** The active staff member with a mail address. */
export const staffWithAddress: (read: Read, address: string) => Promise<{ id: string } | undefined> = inStep(
  async (read, addresses) => {
    const { rows } = await sql<{ id: string; email: string }>`
    select id, lower(email) as email from staff_member
    where organization_id = ${read.organizationId} and lower(email) = any(${addresses}::text[]) and is_active`.execute(
      read.sql,
    )
    return addresses.map((address) => rows.find(({ email }) => email === address))
  },
)

export type SenderRecord = {
  readonly isBlocked: boolean
  /** Mails of the address in the last hour, without what was set aside. */
  readonly mailsInHour: number
  /** New cases that its mails made in the last hour. */
  readonly casesInHour: number
}

export const senderRecord: (read: Read, address: string) => Promise<SenderRecord> = inStep(
  async (read, addresses) => {
    const since = new Date(read.now.getTime() - 3_600_000)
    const { rows } = await sql<SenderRecord & { address: string }>`
    select a.address,
      exists (select from blocked_sender b where b.organization_id = ${read.organizationId} and b.address = a.address) as is_blocked,
      m.mails_in_hour, m.cases_in_hour
    from unnest(${addresses}::text[]) a (address), lateral (
      select count(*) filter (where state = 'filed')::int as mails_in_hour,
        count(*) filter (where made_case)::int as cases_in_hour
      from mail where organization_id = ${read.organizationId} and from_address = a.address and arrived_at > ${since}
    ) m`.execute(read.sql)
    const nothing = { isBlocked: false, mailsInHour: 0, casesInHour: 0 }
    return addresses.map((address) => rows.find((each) => each.address === address) ?? nothing)
  },
)

/** Where counting of cases of a mailbox ends. */
const mostCounted = 1_000

/** New cases that mail to a mailbox made in the last hour, without what was imported; at most 1,000 are counted. */
export const casesOfMailboxInHour: (read: Read, mailboxId: string) => Promise<number> = inStep(
  async (read, mailboxIds) => {
    const since = new Date(read.now.getTime() - 3_600_000)
    const { rows } = await sql<{ id: string; cases: number }>`
      select a.id, (select count(*)::int from (
        select from mail m where m.organization_id = ${read.organizationId} and m.mailbox_id = a.id
          and m.arrived_at > ${since} and m.made_case and m.source <> 'import' limit ${mostCounted}) made) as cases
      from unnest(${[...new Set(mailboxIds)]}::uuid[]) a (id)`.execute(read.sql)
    return mailboxIds.map((mailboxId) => rows.find(({ id }) => id === mailboxId)?.cases ?? 0)
  },
)

/** Messages of ours by their Message-ID. */
export async function messagesByHeader(read: Read, headerIds: readonly string[]): Promise<string[]> {
  if (headerIds.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select id from message
    where organization_id = ${read.organizationId} and direction = 'out' and header_id = any(${headerIds}::text[])`.execute(
    read.sql,
  )
  return rows.map(({ id }) => id)
}
