import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { groupReference, makeReference } from '../../../shared/reference.ts'
import { systemActor } from '../../kernel/auth/actor.ts'
import { inTransaction, makeCtx, type Tx } from '../../kernel/ctx.ts'
import { contentHash } from '../../kernel/journal/event-hash.ts'
import type { Machine } from '../../kernel/machine.ts'
import { searchWords } from '../../modules/complaints/complaints.rules.ts'
import { recogniseCustomers, type Contact } from '../../modules/customers/customers.commands.ts'
import { customerKeys, type CustomerKeys } from '../../modules/customers/customers.rules.ts'
import { organizationOf } from '../../modules/organization/organization.queries.ts'
import type { Material } from '../demo/cast.ts'
import type { Chance } from '../demo/chance.ts'
import { fill, type Filling, type Pattern } from './pattern.ts'
import { whoComplains } from './people.ts'
import type { CaseTable } from './story-rows.ts'

type Multiplication = {
  readonly machine: Machine
  readonly organizationId: string
  readonly tables: readonly CaseTable[]
  readonly patterns: readonly Pattern[]
  readonly material: Material
}

type Order = {
  /** When the copies are received, oldest first, so that the rows lie in the order of real years. */
  readonly receivedAts: readonly Date[]
  readonly now: Date
  readonly chance: Chance
  readonly onProgress: (done: number) => void
}

/** Large enough that a statement's own costs vanish, small enough to stay in the cache. */
const batchSize = 250
/** Batches under way at once: one for each core of a small machine. */
const lanes = 2

/** Writes the patterns again and again, for other people at about these moments. */
export async function multiply(given: Multiplication, order: Order): Promise<void> {
  const { receivedAts, chance } = order
  const choose = chooserOf(given.patterns, order)
  let [begun, done] = [0, 0]
  const lane = async () => {
    while (begun < receivedAts.length) {
      const batch = receivedAts.slice(begun, begun + batchSize)
      begun += batch.length
      const copies = batch.map((at) => choose(at))
      await writeCopies(given, { copies, cases: receivedAts.length, chance })
      done += batch.length
      order.onProgress(done)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

type Copy = { readonly pattern: Pattern; readonly weeks: number; readonly earlierMs: number }

const [hour, day, week] = [3_600_000, 86_400_000, 7 * 86_400_000]

/** Cases of the last weeks repeat cases of their own day, for they are still under way; older ones move by weeks. */
function chooserOf(patterns: readonly Pattern[], { now, chance }: Order): (at: Date) => Copy {
  const since = now.getTime() - recentDays * day
  const recent = patterns.filter(({ receivedAt }) => receivedAt.getTime() >= since)
  const older = patterns.filter(({ receivedAt }) => receivedAt.getTime() < since)
  return (at) => {
    const isRecent = (at.getTime() >= since && recent.length > 0) || older.length === 0
    const pattern = chance.pick(isRecent ? recent : older)
    const received = pattern.receivedAt.getTime()
    const wanted = isRecent ? 0 : Math.round((at.getTime() - received) / week)
    const most = Math.floor((now.getTime() - pattern.lastAt.getTime()) / week)
    // Not before people get up.
    const sinceMorning = Math.max(received % hour, (received % day) - 5 * hour)
    return { pattern, weeks: Math.min(wanted, most), earlierMs: Math.floor(chance.next() * sinceMorning) }
  }
}

/** Within so many days most cases are still under way. */
export const recentDays = 45

async function writeCopies(
  { machine, organizationId, tables, material }: Multiplication,
  { copies, cases, chance }: { copies: readonly Copy[]; cases: number; chance: Chance },
): Promise<void> {
  const people = copies.map(({ pattern }) => whoComplains(pattern, { cases, material, chance }))
  const [first] = copies
  if (!first) return
  // Customers are about as old as their first complaint.
  const now = new Date(first.pattern.receivedAt.getTime() + first.weeks * week - first.earlierMs)
  const ctx = makeCtx({ machine, organizationId, actor: systemActor('generate'), now })
  await inTransaction(ctx, async (tx) => {
    const { country } = await organizationOf(tx)
    const customerIds = await recogniseCustomers(tx, { people, country })
    const written = new Map<string, string[]>()
    const add = (table: string, json: string) => {
      const lists = written.get(table)
      if (lists) lists.push(json)
      else written.set(table, [json])
    }
    for (const [index, { pattern, ...moved }] of copies.entries()) {
      const contact = people[index]?.contact ?? nobody
      const keys = { ...contact, ...customerKeys(contact, country), customerId: customerIds[index] ?? null }
      for (const [table, json] of fill(pattern, { ...moved, ...fillingOf(tx, keys, chance) })) {
        add(table, table === 'event' ? hashed(json) : json)
        if (table === 'complaint' && pattern.isFound) add('complaint_search', wordsOf(organizationId, json))
      }
    }
    await write(tx, tables, written)
  })
}

const nobody: Contact = { name: null, email: null, phone: null, address: null }

function fillingOf(
  tx: Tx,
  keys: Contact & CustomerKeys & { customerId: string | null },
  chance: Chance,
): Omit<Filling, 'weeks' | 'earlierMs'> {
  const reference = makeReference(randomBytes)
  return {
    ...keys,
    reference,
    groupedReference: groupReference(reference),
    orderNumber: `NH-${chance.whole(100_000, 999_999)}`,
    newId: () => tx.newId(),
    randomHex: (bytes) => randomBytes(bytes).toString('hex'),
  }
}

/** Events with salt and hash, as `recordEvents` gives them. */
function hashed(json: string): string {
  const events = JSON.parse(json) as { payload: string }[]
  return JSON.stringify(
    events.map((event) => {
      const salt = randomBytes(16)
      const hash = contentHash({ salt, payload: event.payload })
      return { ...event, salt: asBytes(salt), content_hash: asBytes(hash) }
    }),
  )
}

const asBytes = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`

/** What the search finds the copy by: its own reference, person and order number among the words of the matter. */
function wordsOf(organizationId: string, json: string): string {
  const [row] = JSON.parse(json) as Record<string, string>[]
  if (!row) throw new Error('a copy without its case')
  const words = searchWords(organizationId, {
    reference: row.reference ?? '',
    title: row.title ?? '',
    narrative: row.narrative ?? '',
    complainantName: row.complainant_name ?? null,
    complainantEmail: row.complainant_email ?? null,
    complainantPhone: row.complainant_phone ?? null,
    orderNumber: row.order_number ?? null,
    productText: row.product_text ?? null,
    remedySought: row.remedy_sought ?? null,
  })
  return JSON.stringify([{ complaint_id: row.id, received_at: row.received_at, words }])
}

async function write(
  tx: Tx,
  tables: readonly CaseTable[],
  written: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  for (const { name, columns } of tables) {
    const lists = (written.get(name) ?? []).map((list) => list.slice(1, -1)).filter(Boolean)
    if (lists.length === 0) continue
    const own = sql.join(
      columns.filter((column) => column !== 'organization_id').map((column) => sql.ref(column)),
    )
    await sql`insert into ${sql.table(name)} (organization_id, ${own})
      select ${tx.organizationId}::uuid, ${own}
      from json_populate_recordset(null::${sql.table(name)}, ${`[${lists.join(',')}]`}::json)`.execute(tx.sql)
  }
}
