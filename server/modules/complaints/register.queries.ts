import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { QueryOf } from '../../../shared/api/endpoint.ts'
import type { CustomerType, typeMoments } from '../../../shared/api/customer-type-names.ts'
import type { listComplaints } from '../../../shared/api/complaints.ts'
import { readReference } from '../../../shared/reference.ts'
import { toTsQueryText } from '../../../shared/search/tokens.ts'
import { allDone } from '../../kernel/all-done.ts'
import { staffIdOf } from '../../kernel/auth/actor.ts'
import type { Read } from '../../kernel/ctx.ts'
import { readTimeCursor } from '../../kernel/db/cursor.ts'
import type { Database } from '../../kernel/db/database.ts'
import { shownId } from '../customers/customers.queries.ts'
import { similarNames } from './similar-names.queries.ts'
import { findComplaintId, visibleTo } from './complaints.queries.ts'
import { caseWithOldNumber } from './old-cases.queries.ts'

type Eb = ExpressionBuilder<Database, 'complaint'>

export type RegisterQuery = QueryOf<typeof listComplaints>

const sorts = {
  received: { column: 'complaint.receivedAt', direction: 'desc' },
  updated: { column: 'complaint.updatedAt', direction: 'desc' },
  due: { column: 'complaint.nextDueAt', direction: 'asc' },
} as const

/** One page of the register as the actor may see it, by keyset. */
export async function registerPage(read: Read, query: RegisterQuery) {
  const rows = await pageOfHits(read, query)
  if (rows.length === 0 && query.q && !query.after) return pageOfSimilar(read, query, query.q)
  const items = rows.slice(0, query.limit)
  const last = items.at(-1)
  return { items, next: rows.length > query.limit && last ? cursorOf(query, last) : null, alike: undefined }
}

/** What names that differ by a letter would find; one page, since more would be guesses about guesses. */
async function pageOfSimilar(read: Read, query: RegisterQuery, q: string) {
  const similar = await similarNames(read, q)
  const wanted = similar.size === 0 ? null : toTsQueryText(q, { alike: similar })
  if (wanted === null) return { items: [], next: null, alike: undefined }
  const hits = await hitsWith(read, wanted, query, { newest: newestHits })
  const rows = await registerRows(read, query, { hits }).execute()
  return {
    items: rows.slice(0, query.limit),
    next: null,
    alike: rows.length > 0 ? [...similar.values()].flat() : undefined,
  }
}

/** The newest hits mostly fill a page; where what else is asked leaves too few of them, all hits are looked at. */
async function pageOfHits(read: Read, query: RegisterQuery) {
  const some = await findHits(read, query, { newest: newestHits })
  const rows = await registerRows(read, query, { hits: some }).execute()
  const mayBeMore = some.kind === 'ids' && some.ids.length === newestHits && rows.length <= query.limit
  return mayBeMore ? registerRows(read, query, { hits: await findHits(read, query) }).execute() : rows
}

/** Of the largest page, so that one full of hits needs no second look. */
const newestHits = 201

type Narrowed = {
  readonly hits?: Hits
  readonly further?: ((eb: Eb) => Expression<SqlBool>) | undefined
  /** `keptList` for a page whose question is always the same but for keys. */
  readonly by?: 'sql' | 'keptList'
}

/** The query of a page and of one row more, which tells whether there is a next one; `further` narrows it. */
export function registerRows(
  read: Read,
  query: RegisterQuery,
  { hits = { kind: 'all' }, further = () => sql<boolean>`true`, by = 'sql' }: Narrowed = {},
) {
  const sort = sorts[query.sort]
  return (
    read[by]
      // The page first and the names after, so that names are looked up for its rows only.
      .selectFrom((from) =>
        from
          .selectFrom('complaint')
          .select(registerColumns)
          .where('complaint.organizationId', '=', read.organizationId)
          .where(visibleTo(read.actor))
          .where((eb) => eb.and(registerConditions(eb, read, query)))
          .where(amongHits(hits))
          .where(further)
          .where((eb) => afterCursor(eb, query))
          .orderBy(sort.column, sort.direction)
          .orderBy('complaint.id', sort.direction)
          // As a constant, so that a kept plan knows that it is few.
          .limit(sql.lit(query.limit + 1))
          .as('complaint'),
      )
      .leftJoin('category', (join) =>
        join
          .onRef('category.id', '=', 'complaint.categoryId')
          .on('category.organizationId', '=', read.organizationId),
      )
      .leftJoin('unit', (join) =>
        join.onRef('unit.id', '=', 'complaint.siteId').on('unit.organizationId', '=', read.organizationId),
      )
      .leftJoin('staffMember', (join) =>
        join
          .onRef('staffMember.id', '=', 'complaint.ownerId')
          .on('staffMember.organizationId', '=', read.organizationId),
      )
      .selectAll('complaint')
      .select([
        'category.key as categoryKey',
        'category.names as categoryNames',
        'unit.name as siteName',
        'staffMember.name as ownerName',
        sql<string[]>`array(select tag from complaint_tag
          where organization_id = ${read.organizationId} and complaint_id = complaint.id order by tag)`.as(
          'tags',
        ),
      ])
      .orderBy(sort.column, sort.direction)
      .orderBy('complaint.id', sort.direction)
  )
}

const registerColumns = [
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
  'complaint.version',
  'complaint.nextDueAt',
  'complaint.nextClockKey',
  'complaint.isAnonymous',
  'complaint.restatedAt',
  'complaint.categoryId',
  'complaint.siteId',
] as const

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
        ...(query.status.includes('open') ? [isOpen(eb)] : []),
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
    productId: query.product,
    siteId: query.site,
  } as const
  for (const [column, value] of Object.entries(ids)) {
    const name = `complaint.${column as keyof typeof ids}` as const
    if (value) conditions.push(value === 'none' ? eb(name, 'is', null) : eb(name, '=', value))
  }
  if (query.category === 'none') conditions.push(eb('complaint.categoryId', 'is', null))
  else if (query.category)
    conditions.push(sql<boolean>`complaint.category_id = any(array(
    with recursive counted as (
      select id from category where organization_id = ${read.organizationId} and id = ${query.category}::uuid
      union
      select k.id from category k join counted on k.merged_into_id = counted.id where k.organization_id = ${read.organizationId}
    ) select id from counted))`)
  if (query.customer) conditions.push(isOfCustomer(read, query.customer))
  if (query.customerType) conditions.push(hasCustomerType(read, query.customerType, query.customerTypeAt))
  if (query.due) {
    const until = new Date(read.now.getTime() + daysUntil[query.due] * 86_400_000)
    conditions.push(eb('complaint.nextDueAt', '<', until))
    if (query.due !== 'late') conditions.push(eb('complaint.nextDueAt', '>=', read.now))
  }
  if (query.sort === 'due') conditions.push(eb('complaint.nextDueAt', 'is not', null))
  if (query.tag) conditions.push(hasTag(read, query.tag))
  if (query.alike) conditions.push(isAlike(read, query.alike))
  if (query.flag === 'old') conditions.push(eb('complaint.importId', 'is not', null))
  else if (query.flag) conditions.push(eb(flagColumns[query.flag], '=', true))
  const at = sql.ref(momentColumns[query.on ?? 'received'])
  if (query.on && query.on !== 'received') conditions.push(sql<boolean>`${at} is not null`)
  if (query.from) conditions.push(sql<boolean>`${at} >= ${dayStart(query.from)}`)
  if (query.to) conditions.push(sql<boolean>`${at} < ${dayStart(addDays(query.to, 1))}`)
  if (query.answer) conditions.push(answeredInTime(query.answer))
  return conditions
}

/** Written out, or a kept plan could not use the indexes that hold open cases only. */
const isOpen = (eb: Eb) => eb('complaint.status', '!=', sql.lit('closed' as const))

const daysUntil = { late: 0, soon: 2, week: 7 } as const

/** Also of the profiles that are shown with this one; as values, so that the index on customers serves. */
const isOfCustomer = (read: Read, customerId: string) =>
  sql<boolean>`complaint.customer_id = any (array(select c.id from customer c
    where c.organization_id = ${read.organizationId} and (c.id = ${customerId} or c.merged_into = ${customerId})))`

type TypeMoment = (typeof typeMoments)[number]

/**
 * A case whose customer has this type: of whoever the profile is shown with; as it was, by the last change before the
 * receipt. Of few customers `is true` keeps a table that is looked up; many would outgrow the memory for it and be
 * gone through for each case, and are met every few rows: there each case is asked as it comes.
 */
export const hasCustomerType = ({ organizationId }: Read, type: CustomerType, at: TypeMoment = 'now') =>
  at === 'now'
    ? sql<boolean>`case when (select count(*) from (select from customer t where t.organization_id = ${organizationId}
          and t.merged_into is null and t.type = ${type} limit ${sql.lit(fewCustomers + 1)}) few) > ${sql.lit(fewCustomers)}
        then ${type} = (select r.type from customer c
          join customer r on r.organization_id = c.organization_id and r.id = ${shownId('c')}
          where c.organization_id = complaint.organization_id and c.id = complaint.customer_id)
        else (complaint.customer_id in (
          select c.id from customer c where c.organization_id = ${organizationId} and c.merged_into is null and c.type = ${type}
          union all
          select c.id from customer r join customer c on c.organization_id = r.organization_id and c.merged_into = r.id
          where r.organization_id = ${organizationId} and r.type = ${type})) is true end`
    : sql<boolean>`${type} = (select h.type from customer c
        join customer_type_change h on h.organization_id = c.organization_id and h.customer_id = ${shownId('c')}
        where c.organization_id = complaint.organization_id and c.id = complaint.customer_id and h.since <= complaint.received_at
        order by h.since desc limit 1)`

const fewCustomers = 2000

/** Two bands in common: of two texts that share 70 % of their words 91 of 100 pairs have them. */
const isAlike = (read: Read, complaintId: string) =>
  sql<boolean>`(complaint.id = ${complaintId} or complaint.id in (
    select b.complaint_id from complaint_band own
    join complaint_band b on b.organization_id = own.organization_id and b.band = own.band
    where own.organization_id = ${read.organizationId} and own.complaint_id = ${complaintId}
    group by b.complaint_id having count(*) >= 2))`

const hasTag = (read: Read, tag: string) =>
  sql<boolean>`exists (select from complaint_tag t
    where t.organization_id = ${read.organizationId} and t.tag = ${tag} and t.complaint_id = complaint.id)`

const flagColumns = {
  safety: 'complaint.isSafety',
  vulnerable: 'complaint.isVulnerable',
  public: 'complaint.isPublic',
  group: 'complaint.isGroup',
  confidential: 'complaint.isConfidential',
  firstContact: 'complaint.isFirstContact',
} as const

const momentColumns = {
  received: 'complaint.received_at',
  restated: 'complaint.restated_at',
  answered: 'complaint.answered_at',
  closed: 'complaint.closed_at',
} as const

/** The final answer reached the complainant before its date, or after it. */
function answeredInTime(answer: 'onTime' | 'late'): Expression<SqlBool> {
  const isLate = sql<boolean>`exists (select from clock k
    where k.organization_id = complaint.organization_id and k.subject_id = complaint.id
      and k.clock_key = 'finalAnswer' and k.met_at > k.due_at)`
  return answer === 'late'
    ? sql<boolean>`complaint.answered_at is not null and ${isLate}`
    : sql<boolean>`complaint.answered_at is not null and not ${isLate}`
}

/** The day after, as text: an interval of a day would be 23 or 25 hours long when the clocks change. */
const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

const dayStart = (day: string) =>
  sql`(${day}::date::timestamp at time zone (select time_zone from organization where id = nullif(current_setting('app.organization_id', true), '')::uuid))`

/** What a search finds: all of it, or the words that a case of the list has to have. */
export type Hits =
  | { readonly kind: 'all' }
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  | { readonly kind: 'words'; readonly query: string }

/** From so many hits on it is cheaper to walk the list, of which every few rows are hits. */
const mostHits = 3_000

/** To sort so many and take the newest still costs less than the walk to a word that no new case has. */
const mostToSort = 10_000

/**
 * A whole reference finds its case; else words do, wherever they stand (parts of references among them).
 * @param newest so many hits at most, those with which the list begins
 */
export async function findHits(
  read: Read,
  { q, sort, after }: Pick<RegisterQuery, 'q' | 'sort' | 'after'>,
  { newest }: { newest?: number } = {},
): Promise<Hits> {
  if (!q?.trim()) return { kind: 'all' }
  const query = toTsQueryText(q)
  // Asked in one go: who types a whole number is rare, and the words of one are found at once.
  const [byReference, byOldNumber, hits] = await allDone([
    caseWithReference(read, readReference(q)),
    caseWithOldNumber(read, q),
    query ? hitsWith(read, query, { sort, after }, { newest }) : Promise.resolve(none),
  ])
  const exact = byReference ?? byOldNumber
  return exact ? { kind: 'ids', ids: [exact] } : hits
}

const none: Hits = { kind: 'ids', ids: [] }

async function hitsWith(
  read: Read,
  query: string,
  { sort, after }: Pick<RegisterQuery, 'sort' | 'after'>,
  { newest }: { newest: number | undefined },
): Promise<Hits> {
  const beginning = after ? readTimeCursor(after)[0] : null
  const find =
    newest === undefined
      ? sql`find_complaints(${query}, ${mostHits}, null, null, ${sort})`
      : sql`find_complaints(${query}, ${mostToSort}, ${newest}, ${beginning}, ${sort})`
  const { rows } = await sql<{ ids: string[] | null }>`select ${find} as ids`.execute(read.sql)
  const ids = rows[0]?.ids ?? null
  return ids ? { kind: 'ids', ids } : { kind: 'words', query }
}

const caseWithReference = async (read: Read, reference: string | null): Promise<string | null> =>
  reference === null ? null : findComplaintId(read, reference)

function amongHits(hits: Hits): Expression<SqlBool> {
  switch (hits.kind) {
    case 'all':
      return sql<boolean>`true`
    case 'ids':
      return sql<boolean>`complaint.id = any (${hits.ids}::uuid[])`
    case 'words':
      // As a value and not as a join: row by row along the list, until the page is full.
      return sql<boolean>`(select s.words @@ ${hits.query}::tsquery from complaint_search s
        where s.organization_id = complaint.organization_id and s.complaint_id = complaint.id)`
  }
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
