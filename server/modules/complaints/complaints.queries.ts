import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { QueryOf } from '../../../shared/api/endpoint.ts'
import type { listComplaints } from '../../../shared/api/complaints.ts'
import { permissionsOf, type Permission, type RoleGrant } from '../../../shared/permissions.ts'
import { readReference } from '../../../shared/reference.ts'
import { toTsQueryText } from '../../../shared/search/tokens.ts'
import { staffIdOf, type Actor } from '../../kernel/auth/actor.ts'
import type { Read } from '../../kernel/ctx.ts'
import type { Database } from '../../kernel/db/database.ts'
import { Refusal } from '../../kernel/errors.ts'
import { readTimeCursor } from '../../kernel/db/cursor.ts'
import type { ComplaintFacts } from './complaints.policy.ts'
import type { Complaint } from './complaints.store.ts'

type Eb = ExpressionBuilder<Database, 'complaint'>

/**
 * The one condition on which complaints someone sees, for lists, counts, search
 * and exports. Its twin for a single case is `maySee` in complaints.policy.ts.
 */
export function visibleTo(actor: Actor) {
  return (eb: Eb): Expression<SqlBool> => {
    if (actor.kind === 'system') return sql<boolean>`true`
    if (actor.kind !== 'staff' && actor.kind !== 'apiKey') return sql<boolean>`false`
    const id = staffIdOf(actor)
    const isFrontLine = (grant: RoleGrant) => grant.role === 'frontLine'
    return eb.and([
      openOrNamed(eb, id),
      eb.or([
        atSites(
          eb,
          actor.grants.filter((grant) => !isFrontLine(grant)),
        ),
        eb.and([atSites(eb, actor.grants.filter(isFrontLine)), ownOnly(eb, id)]),
      ]),
    ])
  }
}

function atSites(eb: Eb, grants: readonly RoleGrant[]): Expression<SqlBool> {
  const reading = grants.filter((grant) =>
    (permissionsOf[grant.role] as readonly Permission[]).includes('complaint.read'),
  )
  if (reading.length === 0) return sql<boolean>`false`
  if (reading.some((grant) => grant.siteId === null)) return sql<boolean>`true`
  return eb.or([
    eb('complaint.siteId', 'is', null),
    eb(
      'complaint.siteId',
      'in',
      reading.flatMap((grant) => grant.siteId ?? []),
    ),
  ])
}

function openOrNamed(eb: Eb, id: string | null): Expression<SqlBool> {
  const open = eb('complaint.isConfidential', '=', false)
  if (!id) return open
  return eb.or([
    open,
    eb('complaint.ownerId', '=', id),
    eb('complaint.reviewerId', '=', id),
    eb.exists(
      eb
        .selectFrom('complaintReader')
        .select(sql`1`.as('one'))
        .whereRef('complaintReader.organizationId', '=', 'complaint.organizationId')
        .whereRef('complaintReader.complaintId', '=', 'complaint.id')
        .where('complaintReader.staffId', '=', id),
    ),
  ])
}

const ownOnly = (eb: Eb, id: string | null): Expression<SqlBool> =>
  id ? eb.or([eb('complaint.registeredBy', '=', id), eb('complaint.ownerId', '=', id)]) : sql<boolean>`false`

/** What permissions on a case depend on, in one query. */
export async function complaintFacts(read: Read, complaint: Complaint): Promise<ComplaintFacts> {
  const { rows } = await sql<{
    readerIds: string[]
    subjectIds: string[]
    handlerIds: string[]
    firstHandlerIds: string[]
    isOnePerson: boolean
  }>`
    select
      array(select staff_id from complaint_reader where organization_id = o.id and complaint_id = ${complaint.id}) as reader_ids,
      array(select staff_id from complaint_subject where organization_id = o.id and complaint_id = ${complaint.id}) as subject_ids,
      array(select staff_id from complaint_handler where organization_id = o.id and complaint_id = ${complaint.id}) as handler_ids,
      array(select staff_id from complaint_handler where organization_id = o.id and complaint_id = ${complaint.aboutHandlingOf}::uuid
        union select owner_id from complaint where organization_id = o.id and id = ${complaint.aboutHandlingOf}::uuid and owner_id is not null
      ) as first_handler_ids,
      o.is_one_person
    from organization o where o.id = ${read.organizationId}`.execute(read.sql)
  const [facts] = rows
  if (!facts) throw new Refusal('organization.unknown', {}, 404)
  return { ...facts, ...complaint }
}

/** What closing waits for in the file of a case. */
export async function closingFacts(
  read: Read,
  complaintId: string,
): Promise<{ openRemedies: number; isReferralOpen: boolean }> {
  const { rows } = await sql<{ openRemedies: number; isReferralOpen: boolean }>`
    select
      (select count(*)::int from given_remedy g where g.organization_id = ${read.organizationId} and g.carried_out_on is null
        and g.decision_id = (select d.id from decision d
          where d.organization_id = ${read.organizationId} and d.complaint_id = ${complaintId} and d.withdrawn_at is null
          order by d.decided_at desc, d.id desc limit 1)) as open_remedies,
      exists (select from referral r
        where r.organization_id = ${read.organizationId} and r.complaint_id = ${complaintId} and r.result is null) as is_referral_open`.execute(
    read.sql,
  )
  return rows[0] ?? { openRemedies: 0, isReferralOpen: false }
}

export type RegisterQuery = QueryOf<typeof listComplaints>

const sorts = {
  received: { column: 'complaint.receivedAt', direction: 'desc' },
  updated: { column: 'complaint.updatedAt', direction: 'desc' },
  due: { column: 'complaint.nextDueAt', direction: 'asc' },
} as const

/** One page of the register as the actor may see it: one query, by keyset. */
export async function registerPage(read: Read, query: RegisterQuery) {
  const sort = sorts[query.sort]
  const rows = await read.sql
    .selectFrom('complaint')
    .leftJoin('category', (join) =>
      join
        .onRef('category.organizationId', '=', 'complaint.organizationId')
        .onRef('category.id', '=', 'complaint.categoryId'),
    )
    .leftJoin('unit', (join) =>
      join
        .onRef('unit.organizationId', '=', 'complaint.organizationId')
        .onRef('unit.id', '=', 'complaint.siteId'),
    )
    .leftJoin('staffMember', (join) =>
      join
        .onRef('staffMember.organizationId', '=', 'complaint.organizationId')
        .onRef('staffMember.id', '=', 'complaint.ownerId'),
    )
    .select([
      'complaint.id',
      'complaint.reference',
      'complaint.kind',
      'complaint.status',
      'complaint.outcome',
      'complaint.title',
      'complaint.complainantName',
      'complaint.severity',
      'complaint.isSafety',
      'complaint.isVulnerable',
      'complaint.isConfidential',
      'complaint.ownerId',
      'complaint.reviewerId',
      'complaint.language',
      'complaint.channel',
      'complaint.receivedAt',
      'complaint.updatedAt',
      'complaint.nextDueAt',
      'complaint.nextClockKey',
      'complaint.isAnonymous',
      'complaint.restatedAt',
      'category.key as categoryKey',
      'category.names as categoryNames',
      'unit.name as siteName',
      'staffMember.name as ownerName',
    ])
    .where('complaint.organizationId', '=', read.organizationId)
    .where(visibleTo(read.actor))
    .where((eb) => eb.and(registerConditions(eb, read, query)))
    .where((eb) => afterCursor(eb, query))
    .orderBy(sort.column, sort.direction)
    .orderBy('complaint.id', sort.direction)
    .limit(query.limit + 1)
    .execute()
  const items = rows.slice(0, query.limit)
  const last = items.at(-1)
  return { items, next: rows.length > query.limit && last ? cursorOf(query, last) : null }
}

function registerConditions(eb: Eb, read: Read, query: RegisterQuery): Expression<SqlBool>[] {
  const conditions: Expression<SqlBool>[] = []
  const listed = (
    column: 'kind' | 'outcome' | 'channel' | 'severity',
    values: readonly string[] | undefined,
  ) => {
    if (values?.length) conditions.push(eb(`complaint.${column}`, 'in', values as never))
  }
  listed('kind', query.kind)
  listed('outcome', query.outcome)
  listed('channel', query.channel)
  listed('severity', query.severity)
  if (query.status?.length) {
    const named = query.status.filter((status) => status !== 'open')
    conditions.push(
      eb.or([
        ...(query.status.includes('open') ? [eb('complaint.status', '!=', 'closed')] : []),
        ...(named.length > 0 ? [eb('complaint.status', 'in', named)] : []),
      ]),
    )
  }
  if (query.owner === 'none') conditions.push(eb('complaint.ownerId', 'is', null))
  else if (query.owner)
    conditions.push(
      eb(
        'complaint.ownerId',
        '=',
        query.owner === 'me'
          ? (staffIdOf(read.actor) ?? '00000000-0000-0000-0000-000000000000')
          : query.owner,
      ),
    )
  const ids = {
    categoryId: query.category,
    productId: query.product,
    siteId: query.site,
    customerId: query.customer,
  } as const
  for (const [column, value] of Object.entries(ids)) {
    if (value) conditions.push(eb(`complaint.${column as keyof typeof ids}`, '=', value))
  }
  if (query.due) {
    const until = query.due === 'late' ? read.now : new Date(read.now.getTime() + 2 * 86_400_000)
    conditions.push(eb('complaint.nextDueAt', '<', until))
    if (query.due === 'soon') conditions.push(eb('complaint.nextDueAt', '>=', read.now))
  }
  if (query.sort === 'due') conditions.push(eb('complaint.nextDueAt', 'is not', null))
  if (query.flag) conditions.push(eb(flagColumns[query.flag], '=', true))
  if (query.from) conditions.push(sql<boolean>`complaint.received_at >= ${dayStart(query.from)}`)
  if (query.to)
    conditions.push(sql<boolean>`complaint.received_at < ${dayStart(query.to)} + interval '1 day'`)
  if (query.q?.trim()) conditions.push(foundBy(eb, query.q))
  return conditions
}

const flagColumns = {
  safety: 'complaint.isSafety',
  vulnerable: 'complaint.isVulnerable',
  public: 'complaint.isPublic',
  group: 'complaint.isGroup',
  confidential: 'complaint.isConfidential',
} as const

const dayStart = (day: string) =>
  sql`(${day}::date::timestamp at time zone (select time_zone from organization where id = nullif(current_setting('app.organization_id', true), '')::uuid))`

/** A reference finds its case at once; other words go through the full-text function, newest 1,000 first. */
function foundBy(eb: Eb, q: string): Expression<SqlBool> {
  const reference = readReference(q)
  if (reference) return eb('complaint.reference', '=', reference)
  const query = toTsQueryText(q)
  if (!query) return sql<boolean>`false`
  return sql<boolean>`complaint.id = any (array(select complaint_id from search_complaints(${query}, 1000)))`
}

const cursorOf = (
  query: RegisterQuery,
  row: { id: string; receivedAt: Date; updatedAt: Date; nextDueAt: Date | null },
): string => {
  const value = { received: row.receivedAt, updated: row.updatedAt, due: row.nextDueAt }[query.sort]
  return Buffer.from(JSON.stringify([value, row.id])).toString('base64url')
}

function afterCursor(eb: Eb, query: RegisterQuery): Expression<SqlBool> {
  if (!query.after) return sql<boolean>`true`
  const { column, direction } = sorts[query.sort]
  const [value, id] = readTimeCursor(query.after)
  return direction === 'desc'
    ? eb(eb.refTuple(column, 'complaint.id'), '<', eb.tuple(value, id))
    : eb(eb.refTuple(column, 'complaint.id'), '>', eb.tuple(value, id))
}

/** The id of the case with a reference, or null. For use inside commands only: it does not ask who may see it. */
export async function findComplaintId(read: Read, reference: string): Promise<string | null> {
  const row = await read.sql
    .selectFrom('complaint')
    .select('id')
    .where('organizationId', '=', read.organizationId)
    .where('reference', '=', reference)
    .executeTakeFirst()
  return row?.id ?? null
}

/** Refuses a case that the actor may not see as if it did not exist. @throws Refusal `complaint.notFound` (404) */
export async function requireVisible(read: Read, complaintId: string): Promise<void> {
  const row = await read.sql
    .selectFrom('complaint')
    .select('id')
    .where('organizationId', '=', read.organizationId)
    .where('id', '=', complaintId)
    .where(visibleTo(read.actor))
    .executeTakeFirst()
  if (!row) throw new Refusal('complaint.notFound', {}, 404)
}

/**
 * The reference of the case that goes on in place of a duplicate, as SQL, for the eyes of the duplicate's
 * complainant: only where both belong to one customer. An address that nobody has confirmed says nothing about
 * whose case it is.
 */
export const ownOriginalReference = (
  duplicate: Pick<
    Complaint,
    'organizationId' | 'duplicateOf' | 'customerId' | 'complainantEmail' | 'emailConfirmedAt'
  >,
) => {
  const isKnown = duplicate.complainantEmail === null || duplicate.emailConfirmedAt !== null
  const originalId = isKnown ? duplicate.duplicateOf : null
  return sql<string | null>`select reference from complaint
    where organization_id = ${duplicate.organizationId} and id = ${originalId} and customer_id = ${duplicate.customerId}`
}
