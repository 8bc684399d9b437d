import { sql } from 'kysely'
import type { AnswerGiven, QueryOf } from '../../../shared/api/endpoint.ts'
import type { listCustomers, Likely, readCustomer } from '../../../shared/api/customers.ts'
import type { Language } from '../../../shared/languages.ts'
import { toTsQueryText } from '../../../shared/search/tokens.ts'
import type { ContactChannel } from '../../../shared/statuses.ts'
import type { Read } from '../../kernel/ctx.ts'
import { cursorOf, readCursor } from '../../kernel/db/cursor.ts'
import { Refusal } from '../../kernel/errors.ts'
import { homeOf } from '../organization/organization.queries.ts'
import { customersWith, shownId, shownWith } from './customers.queries.ts'
import { customerKeys } from './customers.rules.ts'
import { likeness, matchKeys, numberKey, worthShowing, type Traits } from './likeness.rules.ts'
import { completeness, traitsOf, type ProfileTexts } from './profile.rules.ts'
import type { CustomerRow } from './profiles.store.ts'

/** The profile that one is shown with, and itself. @throws Refusal `notFound` */
export async function shownCustomer(read: Read, customerId: string): Promise<CustomerRow> {
  const row = await read.sql
    .selectFrom('customer')
    .innerJoin('customer as asked', (join) =>
      join
        .onRef('asked.organizationId', '=', 'customer.organizationId')
        .on(sql<boolean>`customer.id = ${shownId('asked')}`),
    )
    .selectAll('customer')
    .where('asked.organizationId', '=', read.organizationId)
    .where('asked.id', '=', customerId)
    .executeTakeFirst()
  if (!row) throw new Refusal('notFound', {}, 404)
  return row
}

/** A profile and all that are shown with it. */
export async function familyOf(read: Read, rootId: string): Promise<string[]> {
  const rows = await read.sql
    .selectFrom('customer')
    .select('id')
    .where('organizationId', '=', read.organizationId)
    .where('mergedInto', '=', rootId)
    .execute()
  return [rootId, ...rows.map(({ id }) => id)]
}

type Query = QueryOf<typeof listCustomers>
/** From so many hits on, walking along the list costs less than sorting them. */
const mostHits = 10_000

/** One page of the customers by name, by keyset. */
export async function customersPage(read: Read, query: Query): Promise<AnswerGiven<typeof listCustomers>> {
  const place = query.after ? readPlace(query.after) : null
  const among = query.q?.trim() ? await hitsOf(read, { ...query, q: query.q }, place) : null
  if (among?.kind === 'ids' && among.ids.length === 0) return { items: [], next: null }
  const { rows } = await sql<ListRow>`
    select c.id, c.kind, c.name, c.email, c.phone, c.customer_number, c.language, c.created_at as since, c.type, c.purchase_value::float8 as value, c.sort_name,
      (select e.name from customer e where e.organization_id = c.organization_id and e.id = c.employer_id) as employer_name
    from customer c
    where c.organization_id = ${read.organizationId} and c.merged_into is null and c.is_indexed
      ${query.kind ? sql`and c.kind = ${query.kind}` : sql``}
      ${query.type ? sql`and c.type = ${query.type}` : sql``}
      ${among?.kind === 'ids' ? sql`and c.id = any(${among.ids}::uuid[])` : sql``}
      ${
        among?.kind === 'words'
          ? sql`and (select s.words @@ ${among.query}::tsquery from customer_search s
              where s.organization_id = c.organization_id and s.customer_id = c.id)`
          : sql``
      }
      ${place ? sql`and (c.sort_name, c.id) > (${place[0]} collate "C", ${place[1]}::uuid)` : sql``}
    order by c.sort_name, c.id
    limit ${sql.lit(query.limit + 1)}`.execute(read.sql)
  const items = rows.slice(0, query.limit)
  const last = items.at(-1)
  return {
    items: items.map(({ sortName: _sortName, ...row }) => row),
    next: rows.length > query.limit && last ? cursorOf(last.sortName, last.id) : null,
  }
}

type ListRow = AnswerGiven<typeof listCustomers>['items'][number] & { sortName: string }

function readPlace(after: string): [string, string] {
  const [name, id] = readCursor(after, 2)
  if (typeof name !== 'string' || typeof id !== 'string') throw new Refusal('list.unknownCursor', {}, 400)
  return [name, id]
}

type Hits = { kind: 'ids'; ids: readonly string[] } | { kind: 'words'; query: string }

/** A whole address, phone or number finds its own customer; else words do. */
async function hitsOf(
  read: Read,
  { q, limit, kind, type }: Query & { q: string },
  place: [string, string] | null,
): Promise<Hits> {
  const { country } = await homeOf(read)
  const exact = await idsWithKeys(read, {
    ...customerKeys(
      { email: q.includes('@') ? q : null, phone: /\d{5}/.test(q.replace(/\D/g, '')) ? q : null },
      country,
    ),
    numberKey: numberKey(q),
  })
  if (exact.length > 0) return { kind: 'ids', ids: exact }
  const query = toTsQueryText(q)
  if (!query) return { kind: 'ids', ids: [] }
  const page = kind || type ? mostHits : limit + 50
  const { rows } = await sql<{ ids: string[] | null }>`
    select find_customers(${query}, ${mostHits}, ${page}, ${place?.[0] ?? null}, ${place?.[1] ?? null}::uuid) as ids`.execute(
    read.sql,
  )
  const ids = rows[0]?.ids ?? null
  return ids ? { kind: 'ids', ids: await shownIds(read, ids) } : { kind: 'words', query }
}

/** The profiles that these are shown with, each once. */
const shownIds = async (read: Read, ids: readonly string[]): Promise<string[]> => [
  ...new Set((await shownWith(read, ids)).values()),
]

/** Customers by exact keys: the profile's own, and further addresses and numbers. */
async function idsWithKeys(
  read: Read,
  keys: { emailKey: string | null; phoneKey: string | null; numberKey: string },
): Promise<string[]> {
  const wanted = [
    ...(keys.emailKey ? [`e:${keys.emailKey}`] : []),
    ...(keys.phoneKey ? [`p:${keys.phoneKey}`] : []),
    ...(/\d/.test(keys.numberKey) ? [`c:${keys.numberKey}`] : []),
  ]
  const book = await customersWith(read, [keys])
  const own = book.find(keys)
  const found = await candidates(read, wanted)
  return shownIds(read, [...new Set([...(own ? [own] : []), ...found])])
}

const mostPerKey = 200

/** Profiles that share a key, at most so many of each: a key that half the town has tells nobody apart. */
async function candidates(read: Read, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return []
  const { rows } = await sql<{ customerId: string }>`
    select distinct m.customer_id from unnest(${keys}::text[]) wanted(key)
    cross join lateral (
      select k.customer_id from customer_match_key k
      where k.organization_id = ${read.organizationId} and k.key = wanted.key collate "C"
      limit ${sql.lit(mostPerKey)}
    ) m`.execute(read.sql)
  return rows.map(({ customerId }) => customerId)
}

/** The texts of profiles, with their further contacts. */
export async function textsOf(
  read: Read,
  ids: readonly string[],
): Promise<(ProfileTexts & { phone: string | null; mergedInto: string | null })[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<ProfileTexts & { phone: string | null; mergedInto: string | null }>`
    select c.id, c.language, c.name, c.email, c.email_key, c.phone, c.phone_key, c.postal_address, c.customer_number, c.merged_into,
      coalesce((select json_agg(json_build_object('kind', k.kind, 'value', k.value, 'key', k.key)) from customer_contact k
        where k.organization_id = c.organization_id and k.customer_id = c.id), '[]'::json) as contacts
    from customer c where c.organization_id = ${read.organizationId} and c.id = any(${ids}::uuid[])`.execute(
    read.sql,
  )
  return rows
}

/** Who a person may be, the likeliest first; each shown profile once. `except` leaves out the asking family. */
export async function likelyCustomers(
  read: Read,
  traits: Traits,
  except: ReadonlySet<string> = new Set(),
): Promise<Likely[]> {
  const texts = await textsOf(read, await candidates(read, matchKeys(traits)))
  const best = new Map<string, Likely>()
  for (const text of texts) {
    const id = text.mergedInto ?? text.id
    if (except.has(id)) continue
    const { score, reasons } = likeness(traits, traitsOf(text))
    if (score < worthShowing || score <= (best.get(id)?.score ?? 0)) continue
    const { name, email, phone, postalAddress, customerNumber } = text
    best.set(id, { id, name, email, phone, postalAddress, customerNumber, score, reasons: [...reasons] })
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score).slice(0, 10)
}

/** Other profiles that may be the same person, without those that somebody told apart. */
export async function likelyFor(read: Read, customerId: string): Promise<Likely[]> {
  const root = await shownCustomer(read, customerId)
  const family = await familyOf(read, root.id)
  const apart = await read.sql
    .selectFrom('customerVerdict')
    .select(['keptId', 'otherId'])
    .where('organizationId', '=', read.organizationId)
    .where('undoneAt', 'is', null)
    .where('isSame', '=', false)
    .where((eb) => eb.or([eb('keptId', 'in', family), eb('otherId', 'in', family)]))
    .execute()
  const except = new Set([
    ...family,
    ...(await shownIds(
      read,
      apart.flatMap(({ keptId, otherId }) => [keptId, otherId]),
    )),
  ])
  const found = await Promise.all(
    (await textsOf(read, family)).map((text) => likelyCustomers(read, traitsOf(text), except)),
  )
  const best = Map.groupBy(found.flat(), ({ id }) => id)
  return [...best.values()]
    .flatMap((all) => all.toSorted((a, b) => b.score - a.score)[0] ?? [])
    .toSorted((a, b) => b.score - a.score)
}

type Profile = AnswerGiven<typeof readCustomer>

/** All that is known of a customer. @throws Refusal `notFound` */
export async function profileOf(read: Read, customerId: string): Promise<Profile> {
  const root = await shownCustomer(read, customerId)
  const family = await familyOf(read, root.id)
  const [lists, merged] = await Promise.all([listsOf(read, family, root), mergedWith(read, family)])
  const { createdAt, language, preferredChannel, ...own } = root
  const sections = new Set(lists.facts.map(({ section }) => section))
  const fromMerged = merged.flatMap(({ id, email, phone, postalAddress, customerNumber }) =>
    (
      [
        ['email', email],
        ['phone', phone],
        ['address', postalAddress],
        ['number', customerNumber],
      ] as const
    ).flatMap(([kind, value]) => (value === null ? [] : [{ kind, value, label: null, fromId: id }])),
  )
  return {
    ...own,
    language: language as Language,
    preferredChannel: preferredChannel as ContactChannel | null,
    since: createdAt,
    ...lists,
    contacts: [...lists.contacts, ...fromMerged],
    merged,
    completeness: completeness(
      { ...own, preferredChannel: preferredChannel as ContactChannel | null },
      { sections, hasMembers: lists.members.length > 0 },
    ),
  }
}

type Lists = Pick<Profile, 'noNewsSince' | 'contacts' | 'facts' | 'members' | 'changes' | 'employerName'>

/** All lists of the page in one round trip. */
async function listsOf(read: Read, family: readonly string[], root: CustomerRow): Promise<Lists> {
  const name = (column: string) =>
    sql`(select name from staff_member m where m.organization_id = x.organization_id and m.id = ${sql.ref(`x.${column}`)})`
  const list = (rows: ReturnType<typeof sql>) =>
    sql`coalesce((select json_agg(r) from (${rows}) r), '[]'::json)`
  const mine = (column: string) =>
    sql`x.organization_id = ${read.organizationId} and ${sql.ref(`x.${column}`)} = any(${family}::uuid[])`
  const { rows } = await sql<Lists>`select
    (select name from customer where organization_id = ${read.organizationId} and id = ${root.employerId}::uuid) as employer_name,
    (select min(since) from mail_optout where organization_id = ${read.organizationId} and address_key = lower(${root.email})) as no_news_since,
    ${list(sql`select x.kind, x.value, x.label, nullif(x.customer_id, ${root.id}::uuid) as "fromId" from customer_contact x
      where ${mine('customer_id')} order by x.added_at, x.id`)} as contacts,
    ${list(sql`select x.id, x.section, x.body, x.source, x.source_note as "sourceNote", x.noted_on::text as "notedOn",
        ${name('noted_by')} as "notedByName", x.version from customer_fact x
      where ${mine('customer_id')} and x.removed_at is null order by x.noted_on desc, x.id desc limit 200`)} as facts,
    ${list(sql`select x.id, x.name, x.position from customer x
      where ${mine('employer_id')} and x.merged_into is null order by x.sort_name limit 100`)} as members,
    ${list(sql`select x.id, x.field, x.before, x.after, x.changed_at as at, ${name('changed_by')} as "byName" from customer_change x
      where ${mine('customer_id')} order by x.changed_at desc, x.id desc limit 50`)} as changes`.execute(
    read.sql,
  )
  const [lists] = rows
  if (!lists) throw new Error('a query without tables answered no row')
  return { ...lists, changes: lists.changes.map((change) => ({ ...change, at: new Date(change.at) })) }
}

async function mergedWith(read: Read, family: readonly string[]) {
  if (family.length === 1) return []
  return read.sql
    .selectFrom('customerVerdict')
    .innerJoin('customer', (join) =>
      join
        .onRef('customer.organizationId', '=', 'customerVerdict.organizationId')
        .onRef('customer.id', '=', 'customerVerdict.otherId'),
    )
    .leftJoin('staffMember', (join) =>
      join
        .onRef('staffMember.organizationId', '=', 'customerVerdict.organizationId')
        .onRef('staffMember.id', '=', 'customerVerdict.decidedBy'),
    )
    .select([
      'customerVerdict.id as verdictId',
      'customer.id',
      'customer.name',
      'customer.email',
      'customer.phone',
      'customer.postalAddress',
      'customer.customerNumber',
      'customerVerdict.note',
      'customerVerdict.decidedAt as at',
      'staffMember.name as byName',
    ])
    .where('customerVerdict.organizationId', '=', read.organizationId)
    .where('customerVerdict.otherId', 'in', family)
    .where('customerVerdict.isSame', '=', true)
    .where('customerVerdict.undoneAt', 'is', null)
    .orderBy('customerVerdict.decidedAt')
    .execute()
}
