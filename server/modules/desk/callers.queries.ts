import { sql } from 'kysely'
import type { findKnown } from '../../../shared/api/callers.ts'
import type { AnswerGiven, BodyOf } from '../../../shared/api/endpoint.ts'
import type { Language } from '../../../shared/languages.ts'
import { toTsQueryText } from '../../../shared/search/tokens.ts'
import { isOpen, type ContactChannel } from '../../../shared/statuses.ts'
import type { Read } from '../../kernel/ctx.ts'
import { visibleTo } from '../complaints/complaints.queries.ts'
import {
  buyersOf,
  customersWith,
  customersWithWords,
  familiesOf,
  shownWith,
} from '../customers/customers.queries.ts'
import { customerKeys } from '../customers/customers.rules.ts'
import { homeOf } from '../organization/organization.queries.ts'
import { isAlike, isNamed, orderKey } from './callers.rules.ts'

type Told = BodyOf<typeof findKnown>
type Known = AnswerGiven<typeof findKnown>
type By = Known['people'][number]['by']

const mostPeople = 5
const mostMatters = 8

/**
 * Who is calling, and which of their matters it may be. Exact keys come first; only where none fits the name counts.
 * Everybody who takes in feedback may recognise a customer; of their matters each sees those that they may see.
 */
export async function knownTo(read: Read, told: Told): Promise<Known> {
  const found = await asShown(read, await recognised(read, told))
  const families = await familiesOf(read, [...found.keys()])
  const matters = (await mattersOf(read, told, [...families.keys()])).map((matter) => ({
    ...matter,
    customerId: matter.customerId === null ? null : (families.get(matter.customerId) ?? null),
  }))
  const people = await peopleOf(read, found)
  const named = people.filter(({ by, name }) => by !== 'name' || isNamed(name, told.name ?? ''))
  const counted = named.slice(0, mostPeople).map((person) => {
    const own = matters.filter(({ customerId }) => customerId === person.id)
    const open = own.filter(({ status }) => isOpen(status)).length
    return { ...person, open, past: own.length - open }
  })
  const certain = new Set(
    told.customerId ? [...found.keys()] : counted.flatMap(({ by, id }) => (by === 'name' ? [] : [id])),
  )
  const shown = matters
    .filter(
      ({ customerId, likeness }) =>
        likeness === 'orderNumber' || (customerId !== null && certain.has(customerId)),
    )
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, mostMatters)
    .map(({ narrative: _narrative, orderNumber: _orderNumber, ...matter }) => matter)
  return { people: told.customerId ? [] : counted, matters: shown }
}

/** Profiles that are one person's stand there once, by the surest sign. */
async function asShown(read: Read, found: ReadonlyMap<string, By>): Promise<Map<string, By>> {
  const roots = await shownWith(read, [...found.keys()])
  const shown = new Map<string, By>()
  for (const [id, by] of found) {
    const root = roots.get(id)
    if (root !== undefined && !shown.has(root)) shown.set(root, by)
  }
  return shown
}

/** What may be the same matter stands before other open ones, and those before what is over. */
const rank = ({
  likeness,
  status,
}: {
  likeness: string | null
  status: Known['matters'][number]['status']
}) => (likeness !== null ? 0 : isOpen(status) ? 1 : 2)

/** The customers who may be meant, by the surest sign first. */
async function recognised(read: Read, told: Told): Promise<Map<string, By>> {
  const found = new Map<string, By>()
  const add = (by: By, ids: readonly (string | null)[]) => {
    for (const id of ids) if (id !== null && !found.has(id)) found.set(id, by)
  }
  if (told.customerId) add('email', [told.customerId])
  const { country } = await homeOf(read)
  const keys = customerKeys(told, country)
  const book = await customersWith(read, [keys])
  add('email', [book.find({ ...keys, phoneKey: null })])
  add('phone', [book.find({ ...keys, emailKey: null })])
  if (told.orderNumber) {
    add('orderNumber', await buyersOf(read, told.orderNumber))
    add('orderNumber', await customersByWords(read, told.orderNumber, 'A'))
  }
  if (found.size === 0 && told.name && told.name.length > 2) {
    // Whoever complained before stands before those who only bought.
    add('name', await customersByWords(read, told.name, 'B'))
    add('name', await customersWithWords(read, told.name))
  }
  return found
}

/**
 * The customers of the newest cases that have these words in the fields of a weight (`complaints.rules.ts`): A for
 * numbers of orders, B for names. Confidential cases are in no index.
 */
async function customersByWords(read: Read, typed: string, weight: 'A' | 'B'): Promise<string[]> {
  const plain = toTsQueryText(typed)
  if (!plain) return []
  const query = plain.replace(
    /('(?:[^'\\]|''|\\\\)*')(:\*)?/g,
    (_all, lexeme: string, prefix?: string) => `${lexeme}${prefix ?? ':'}${weight}`,
  )
  const { rows: hits } = await sql<{
    ids: string[] | null
  }>`select find_complaints(${query}, 200) as ids`.execute(read.sql)
  const ids = hits[0]?.ids ?? null
  const among =
    ids === null
      ? sql<boolean>`(select s.words @@ ${query}::tsquery from complaint_search s
          where s.organization_id = c.organization_id and s.complaint_id = c.id)`
      : sql<boolean>`c.id = any (${ids}::uuid[])`
  const { rows } = await sql<{ customerId: string; orderNumber: string | null }>`
    select customer_id, order_number from complaint c
    where c.organization_id = ${read.organizationId} and c.customer_id is not null and ${among}
    order by c.received_at desc limit 60`.execute(read.sql)
  const wanted = orderKey(typed)
  const fitting =
    weight === 'A' ? rows.filter(({ orderNumber }) => orderKey(orderNumber ?? '') === wanted) : rows
  return [...new Set(fitting.map(({ customerId }) => customerId))]
}

async function peopleOf(read: Read, found: ReadonlyMap<string, By>) {
  if (found.size === 0) return []
  const rows = await read.sql
    .selectFrom('customer')
    .select([
      'id',
      'name',
      'email',
      'phone',
      'postalAddress',
      'language',
      'preferredChannel',
      'accessibilityNeeds',
    ])
    .where('organizationId', '=', read.organizationId)
    .where('id', 'in', [...found.keys()])
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return [...found].flatMap(([id, by]) => {
    const row = byId.get(id)
    if (!row) return []
    const { postalAddress: address, language, preferredChannel, ...person } = row
    return [
      {
        ...person,
        by,
        address,
        language: language as Language,
        preferredChannel: preferredChannel as ContactChannel | null,
      },
    ]
  })
}

/** The newest matters of these customers that the reader may see, with what speaks for their being the same. */
async function mattersOf(read: Read, told: Told, customerIds: readonly string[]) {
  if (customerIds.length === 0) return []
  const rows = await read.sql
    .selectFrom('complaint')
    .select([
      'complaint.id',
      'complaint.customerId',
      'complaint.reference',
      'complaint.title',
      'complaint.language',
      'complaint.kind',
      'complaint.status',
      'complaint.outcome',
      'complaint.receivedAt',
      'complaint.narrative',
      'complaint.orderNumber',
    ])
    .where('complaint.organizationId', '=', read.organizationId)
    .where('complaint.customerId', 'in', customerIds)
    .where(visibleTo(read.actor))
    .orderBy('complaint.receivedAt', 'desc')
    .limit(60)
    .execute()
  const wanted = orderKey(told.orderNumber ?? '')
  return rows.map((row) => ({
    ...row,
    likeness: likenessOf(row, { wanted, narrative: told.narrative ?? '' }),
  }))
}

function likenessOf(
  {
    status,
    orderNumber,
    narrative: known,
  }: { status: Known['matters'][number]['status']; orderNumber: string | null; narrative: string },
  { wanted, narrative }: { wanted: string; narrative: string },
): 'orderNumber' | 'words' | null {
  if (!isOpen(status)) return null
  if (wanted !== '' && orderKey(orderNumber ?? '') === wanted) return 'orderNumber'
  return isAlike(narrative, known) ? 'words' : null
}
