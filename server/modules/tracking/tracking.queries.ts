import { sql } from 'kysely'
import type { ClosableChannel } from '../../../shared/api/conduct.ts'
import type { PointResult } from '../../../shared/statuses.ts'
import type { Read } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { findAccess } from '../complaints/access.queries.ts'
import { ownOriginalReference } from '../complaints/complaints.queries.ts'
import { ownLeadId, ownMergedIds } from '../complaints/merges.queries.ts'
import type { Complaint } from '../complaints/complaints.store.ts'
import type { ClockView } from '../deadlines/deadlines.queries.ts'
import { clocksOf } from '../deadlines/deadlines.queries.ts'
import { knownOf, openRequestOf, type OpenRequest } from '../correspondence/requests.queries.ts'
import type { Known } from '../correspondence/requests.rules.ts'
import { attachmentsOf, type Attachment } from '../documents/documents.queries.ts'

export type TrackedDecision = {
  readonly id: string
  /** The message that carried the letter. */
  readonly letterId: string | null
  readonly level: number
  readonly sentAt: Date
  readonly points: readonly { matter: string; result: PointResult; grounds: string }[]
  readonly remedies: readonly { description: string; dueOn: string | null; carriedOutOn: string | null }[]
}

export type TrackedMessage = {
  readonly id: string
  readonly direction: 'in' | 'out'
  readonly at: Date
  readonly body: string
  readonly attachmentIds: readonly string[]
}

/** What a complainant's page is made of. Nothing internal is read: no notes, no assessments, no drafts. */
export type TrackedCase = {
  readonly complaint: Complaint
  readonly productName: string | null
  readonly siteName: string | null
  /** Of the case that goes on, if it is the same person's. */
  readonly duplicateReference: string | null
  readonly referral: { readonly body: string; readonly referredOn: string } | null
  /** The channels that are closed to them, and what became of their objection. */
  readonly restriction: {
    readonly channels: readonly ClosableChannel[]
    /** `YYYY-MM-DD` */
    readonly reviewOn: string
    readonly objection: 'none' | 'open' | 'decided'
  } | null
  readonly reviewStartedAt: Date | null
  readonly isReopened: boolean
  /** The day that we promised instead, when the answer takes longer: `YYYY-MM-DD`. */
  readonly newDueOn: string | null
  readonly decisions: readonly TrackedDecision[]
  readonly messages: readonly TrackedMessage[]
  readonly files: readonly Attachment[]
  readonly clocks: readonly ClockView[]
  /** What we asked them for and what is held of it, until they answer. */
  readonly request: (OpenRequest & { readonly known: readonly Known[] }) | null
}

/** Messages of ours that a complainant reads on the page; automatic mails only point to it. */
const shownPurposes = ['message', 'update', 'delay', 'review', 'referral'] as const

type Facts = Omit<TrackedCase, 'complaint' | 'decisions' | 'messages' | 'files' | 'clocks' | 'request'>

/** The case that a key to one case shows: the lead, where the two were merged and are one person's. */
export const openCaseId = async (read: Read, complaintId: string): Promise<string> =>
  (await ownLeadId(read, complaintId)) ?? complaintId

export async function trackedCase(read: Read, complaintId: string): Promise<TrackedCase> {
  const complaint = await read.sql
    .selectFrom('complaint')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .where('id', '=', complaintId)
    .executeTakeFirst()
  if (!complaint) throw new Refusal('complaint.notFound', {}, 404)
  const ids = [complaintId, ...(await ownMergedIds(read, complaintId))] as const
  return {
    complaint,
    ...(await factsOf(read, complaint)),
    decisions: await sentDecisions(read, complaintId),
    messages: await shownMessages(read, ids),
    files: await filesOf(read, ids),
    // What is no longer waited for is no date to tell.
    clocks: (await clocksOf(read, complaintId)).filter((clock) => clock.cancelledAt === null),
    request: await requestIn(read, ids),
  }
}

/** What waits for them on the case, else on one that goes on in it; what is known is what the case itself holds. */
async function requestIn(read: Read, ids: readonly [string, ...string[]]): Promise<TrackedCase['request']> {
  for (const id of ids) {
    const request = await openRequestOf(read, id)
    if (request) return { ...request, known: await knownOf(read, ids[0]) }
  }
  return null
}

async function factsOf(read: Read, complaint: Complaint): Promise<Facts> {
  const own = sql`organization_id = ${read.organizationId}`
  const { rows } = await sql<Facts & { referral: Facts['referral'] }>`
    select
      (select name from product where ${own} and id = ${complaint.productId}) as product_name,
      (select name from unit where ${own} and id = ${complaint.siteId}) as site_name,
      (${ownOriginalReference(complaint)}) as duplicate_reference,
      (select json_build_object('body', body, 'referredOn', referred_on) from referral
        where ${own} and complaint_id = ${complaint.id} order by recorded_at desc limit 1) as referral,
      (select json_build_object('channels', channels, 'reviewOn', review_on, 'objection',
          case when appealed_at is null then 'none' when decided_at > appealed_at then 'decided' else 'open' end)
        from contact_restriction where ${own} and complaint_id = ${complaint.id} and lifted_at is null) as restriction,
      (select max(occurred_at) from event where ${own} and subject_id = ${complaint.id} and type = 'complaint.reviewStarted') as review_started_at,
      (select payload::jsonb ->> 'newDueOn' from event where ${own} and subject_id = ${complaint.id} and type = 'complaint.delayTold'
        order by occurred_at desc, id desc limit 1) as new_due_on,
      exists (select from event where ${own} and subject_id = ${complaint.id} and type = 'complaint.reopened') as is_reopened`.execute(
    read.sql,
  )
  const [facts] = rows
  if (!facts) throw new Error('a select without a row')
  return facts
}

async function sentDecisions(read: Read, complaintId: string): Promise<TrackedDecision[]> {
  const { rows } = await sql<TrackedDecision>`
    select d.id, d.level, d.sent_at,
      (select m.id from message m where m.organization_id = d.organization_id and m.complaint_id = d.complaint_id
        and m.about_id = d.id and m.has_letter order by m.created_at desc limit 1) as letter_id,
      coalesce((select json_agg(json_build_object('matter', p.matter, 'result', p.result, 'grounds', p.grounds) order by p.position)
        from decision_point p where p.organization_id = d.organization_id and p.decision_id = d.id), '[]') as points,
      coalesce((select json_agg(json_build_object('description', g.description, 'dueOn', g.due_on, 'carriedOutOn', g.carried_out_on) order by g.position)
        from given_remedy g where g.organization_id = d.organization_id and g.decision_id = d.id), '[]') as remedies
    from decision d
    where d.organization_id = ${read.organizationId} and d.complaint_id = ${complaintId} and d.sent_at is not null and d.withdrawn_at is null
    order by d.sent_at, d.id`.execute(read.sql)
  return rows
}

/** Each content once: a case that was split off and merged again has copies. */
async function filesOf(read: Read, ids: readonly string[]): Promise<Attachment[]> {
  const all: Attachment[] = []
  for (const id of ids) {
    const known = new Set(all.map(({ sha256 }) => sha256))
    all.push(...(await attachmentsOf(read, id)).filter(({ sha256 }) => id === ids[0] || !known.has(sha256)))
  }
  return all
}

async function shownMessages(read: Read, ids: readonly string[]): Promise<TrackedMessage[]> {
  const { rows } = await sql<TrackedMessage>`
    select id, direction, created_at as at, body, attachment_ids
    from message
    where organization_id = ${read.organizationId} and complaint_id = any(${ids}::uuid[])
      and (copy_of is null or not exists (select from message o
        where o.organization_id = message.organization_id and o.id = message.copy_of and o.complaint_id = any(${ids}::uuid[])))
      and (direction = 'in' and channel in ('portal', 'email') or direction = 'out' and purpose = any (${shownPurposes}) and state <> 'cancelled')
    order by created_at, id`.execute(read.sql)
  return rows
}

/** Remedies that a complainant can prefer, in their language. */
export const remedyRows = (read: Read) =>
  read.sql
    .selectFrom('remedy')
    .select(['id', 'key', 'names'])
    .where('organizationId', '=', read.organizationId)
    .where('isActive', '=', true)
    .orderBy('position')
    .execute()

export type RemedyRow = Awaited<ReturnType<typeof remedyRows>>[number]

/** The address that a confirmation link is about; null when the link is no longer good. */
export async function addressOf(read: Read, secret: string): Promise<string | null> {
  const found = await findAccess(read, { secret, kinds: ['confirmEmail'] })
  if (!found) return null
  const row = await read.sql
    .selectFrom('complaint')
    .select('complainantEmail')
    .where('organizationId', '=', read.organizationId)
    .where('id', '=', found.complaintId)
    .executeTakeFirst()
  return row?.complainantEmail ?? null
}

/** The reference of the case whose code a link renews; null when the link is no longer good. */
export const referenceOf = async (read: Read, secret: string): Promise<string | null> =>
  (await findAccess(read, { secret, kinds: ['newCode'] }))?.reference ?? null
