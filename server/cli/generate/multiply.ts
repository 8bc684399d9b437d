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
  /** Oldest first. */
  readonly patterns: readonly Pattern[]
  readonly material: Material
}

/** Large enough that a statement's own costs vanish, small enough to stay in the cache. */
const batchSize = 250
/** Batches under way at once: one for each core of a small machine. */
const lanes = 2

/** Writes every pattern again and again, for other people at other moments, until there are `count` more cases. */
export async function multiply(
  given: Multiplication,
  { count, chance, onProgress }: { count: number; chance: Chance; onProgress: (done: number) => void },
): Promise<void> {
  const batches = batchesOf(given.patterns, count)
  let done = 0
  const lane = async () => {
    for (let next = batches.shift(); next; next = batches.shift()) {
      await writeCopies(given, { ...next, cases: count, chance })
      done += next.copies
      onProgress(done)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

type Batch = { readonly pattern: Pattern; readonly copies: number }

/** Every pattern about as often as the others, oldest first: so the rows lie in the order of real years. */
function batchesOf(patterns: readonly Pattern[], count: number): Batch[] {
  return patterns.flatMap((pattern, index) => {
    const share =
      Math.floor(((index + 1) * count) / patterns.length) - Math.floor((index * count) / patterns.length)
    const whole = Array.from({ length: Math.floor(share / batchSize) }, () => batchSize)
    return [...whole, share % batchSize].filter((copies) => copies > 0).map((copies) => ({ pattern, copies }))
  })
}

async function writeCopies(
  { machine, organizationId, tables, material }: Multiplication,
  { pattern, copies, cases, chance }: Batch & { cases: number; chance: Chance },
): Promise<void> {
  const people = Array.from({ length: copies }, () => whoComplains(pattern, { cases, material, chance }))
  // Customers are as old as their first complaint.
  const ctx = makeCtx({ machine, organizationId, actor: systemActor('generate'), now: pattern.receivedAt })
  await inTransaction(ctx, async (tx) => {
    const { country } = await organizationOf(tx)
    const customerIds = await recogniseCustomers(tx, { people, country })
    const written = new Map<string, string[]>()
    const add = (table: string, json: string) => {
      const lists = written.get(table)
      if (lists) lists.push(json)
      else written.set(table, [json])
    }
    for (const [index, { contact }] of people.entries()) {
      const keys = { ...contact, ...customerKeys(contact, country), customerId: customerIds[index] ?? null }
      for (const [table, json] of fill(pattern, fillingOf(tx, { pattern, keys, chance }))) {
        add(table, table === 'event' ? hashed(json) : json)
        if (table === 'complaint' && pattern.isFound) add('complaint_search', wordsOf(organizationId, json))
      }
    }
    await write(tx, tables, written)
  })
}

function fillingOf(
  tx: Tx,
  {
    pattern,
    keys,
    chance,
  }: { pattern: Pattern; keys: Contact & CustomerKeys & { customerId: string | null }; chance: Chance },
): Filling {
  const reference = makeReference(randomBytes)
  return {
    ...keys,
    reference,
    groupedReference: groupReference(reference),
    orderNumber: `NH-${chance.whole(100_000, 999_999)}`,
    // Within the same hour, so that working hours, holidays and due dates stay right.
    earlierMs: Math.floor(chance.next() * (pattern.receivedAt.getTime() % 3_600_000)),
    newId: tx.newId,
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
