import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { casesOn, type Cases } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { inRead, inTransaction } from '../../kernel/ctx.ts'
import { profileOf } from './profiles.queries.ts'
import { lockCustomer } from './profiles.store.ts'
import { deriveAllTypes } from './types.commands.ts'
import { cardOf } from './types.queries.ts'
import { mergeCustomer, undoVerdict } from './verdicts.commands.ts'

let redress: TestMachine
let manager: Staff
let cases: Cases
before(async () => {
  redress = await testMachine()
})
after(() => redress.stop())

async function call<T = { id: string }>(
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  payload?: object,
): Promise<T> {
  const url = `/api/v1/customers${path}`
  const answer = await redress.inject({ method, url, as: manager, ...(payload ? { payload } : {}) })
  assert.ok(answer.statusCode < 300, `${method} ${path}: ${answer.statusCode} ${answer.body}`)
  return (answer.body ? answer.json() : {}) as T
}

const people = ['one', 'two', 'three', 'four', 'five'] as const
let run = 0

/** Somebody else at the desk each time, for one alone may not ask as often. */
async function newRun(): Promise<void> {
  run++
  manager = await redress.staff('complaintsManager')
  cases = casesOn(redress, manager)
}

/** A person of whom everything is known that can be; they differ in what, and one has their type by hand. */
async function somebody(name: string, at: number, employerId: string): Promise<string> {
  const email = `${name}-${run}@example.org`
  const { id } = await call('POST', '', {
    language: 'en',
    name: `${name} ${run}`,
    email,
    phone: `+90 532 ${100 + run} 00 0${at}`,
    postalAddress: `${at} High Street`,
    customerNumber: `N-${run}-${at}`,
    preferredChannel: 'phone',
    employerId,
    position: 'Buyer',
    consent: at % 2 === 0 ? 'given' : 'refused',
    consentOn: '2026-01-02',
    consentSource: 'At the fair',
    isTarget: at === 3,
    contacts: [{ kind: 'email', value: `${name}-${run}@example.net`, label: 'home' }],
  })
  await call('POST', `/${id}/facts`, { section: 'promise', body: `Before noon, ${name}` })
  if (at !== 3)
    await call('POST', `/${id}/purchases`, {
      purchasedOn: `202${at}-03-01`,
      amount: 10 + at,
      orderNumber: name,
    })
  await call('POST', `/${id}/talks`, { kind: 'visit', happenedOn: `2025-0${at + 1}-01`, note: name })
  if (at === 1) await call('PUT', `/${id}/type`, { type: 'former', reason: 'Closed their account' })
  const filed = await cases.file({ contact: { name, email } })
  const restriction = {
    channels: ['phone'],
    reason: 'Threatened a colleague',
    reviewOn: '2027-01-01',
    subject: 'Calls',
    words: 'Please write.',
  }
  if (at === 2) await cases.done(manager, filed, 'POST contact-restriction', restriction)
  return id
}

/** Every row that belongs to somebody, of whichever table, but what merges themselves write down. */
const rowsOf = (ids: readonly string[]) =>
  inRead(redress.ctx(), async (read) => {
    const { rows: tables } = await sql<{ tableName: string; columnName: string }>`
    select table_name, column_name from information_schema.columns
    where table_schema = 'public' and column_name in ('customer_id', 'employer_id')
      and table_name <> 'customer_type_change' order by 1, 2`.execute(read.sql)
    const all: unknown[] = []
    for (const { tableName, columnName } of tables) {
      const { rows } = await sql<{ row: object }>`
      select to_jsonb(x) as row from ${sql.table(tableName)} x
      where ${sql.ref(`x.${columnName}`)} = any(${ids}::uuid[]) order by to_jsonb(x)::text`.execute(read.sql)
      all.push([tableName, columnName, rows])
    }
    const { rows } = await sql`
    select to_jsonb(c) as row from customer c where id = any(${ids}::uuid[]) order by id`.execute(read.sql)
    return JSON.stringify([...all, ['customer', 'id', rows]], null, 1)
  })

const shown = (id: string) => inRead(redress.ctx(manager), (read) => profileOf(read, id))
const casesOf = async (id: string) =>
  (await redress.inject({ method: 'GET', url: `/api/v1/complaints?customer=${id}`, as: manager }))
    .json<{ items: { id: string }[] }>()
    .items.map((one) => one.id)
    .toSorted()

async function seen(id: string) {
  const { types: _history, ...card } = await inRead(redress.ctx(manager), (read) => cardOf(read, id, null))
  return { profile: await shown(id), card, cases: await casesOf(id) }
}

const step = fc.record({ one: fc.nat(4), other: fc.nat(4), isUndo: fc.boolean() })

test('people of whom all is known are merged and parted in any order: the family shows all of it, and each has their own again', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 6, maxLength: 14 }),
      fc.boolean(),
      async (steps, isBackwards) => {
        await newRun()
        const { id: firm } = await call('POST', '', {
          kind: 'organization',
          language: 'en',
          name: `Firm ${run}`,
        })
        const ids: string[] = []
        for (const [at, name] of people.entries()) ids.push(await somebody(name, at, firm))
        // What they wrote counts for their types once the job has been there.
        await deriveAllTypes(redress.ctx())
        const apart = await Promise.all(ids.map(seen))
        const rows = await rowsOf(ids)
        let standing: { verdictId: string; pair: readonly [string, string] }[] = []
        const undo = async (verdict: (typeof standing)[number]) => {
          await undoVerdict(redress.ctx(manager), {
            customerId: verdict.pair[1],
            verdictId: verdict.verdictId,
          })
          standing = standing.filter((one) => one !== verdict)
        }
        for (const { one, other, isUndo } of steps) {
          const verdict = standing[one % Math.max(1, standing.length)]
          if (isUndo && verdict) await undo(verdict)
          const [a, b] = [ids[one] ?? '', ids[other] ?? '']
          const [shownA, shownB] = [await shown(a), await shown(b)]
          if (isUndo || shownA.id === shownB.id) continue
          const verdictId = await mergeCustomer(redress.ctx(manager), {
            customerId: a,
            otherId: b,
            note: null,
          })
          standing.push({ verdictId, pair: [shownA.id, shownB.id] })
          await familiesShowAll(ids, apart)
        }
        while (standing.length > 0) {
          const verdict = isBackwards ? standing.at(-1) : standing[0]
          if (verdict) await undo(verdict)
        }
        assert.deepEqual(await Promise.all(ids.map(seen)), apart)
        assert.equal(await rowsOf(ids), rows)
      },
    ),
    { numRuns: 6, seed: 20_261_123 },
  )
})

/** Each family shows what all of its people have, and nothing of others. */
async function familiesShowAll(ids: readonly string[], apart: readonly Awaited<ReturnType<typeof seen>>[]) {
  const roots = await Promise.all(ids.map(async (id) => (await shown(id)).id))
  for (const root of new Set(roots)) {
    const family = apart.filter((_one, at) => roots[at] === root)
    const now = await seen(root)
    const sorted = (texts: readonly (string | null)[]) => texts.map(String).toSorted()
    assert.deepEqual(
      sorted(now.profile.facts.map(({ body }) => body)),
      sorted(family.flatMap(({ profile }) => profile.facts.map(({ body }) => body))),
    )
    for (const { value } of family.flatMap(({ profile }) => profile.contacts))
      assert.ok(
        now.profile.contacts.some((one) => one.value === value),
        value,
      )
    assert.deepEqual(
      sorted(now.card.talks.map(({ note }) => note)),
      sorted(family.flatMap(({ card }) => card.talks.map(({ note }) => note))),
    )
    const sum = (of: (card: (typeof family)[number]['card']) => number) =>
      family.reduce((all, { card }) => all + of(card), 0)
    assert.equal(
      now.card.purchaseCount,
      sum(({ purchaseCount }) => purchaseCount),
    )
    assert.equal(
      now.card.purchaseValue,
      sum(({ purchaseValue }) => purchaseValue),
    )
    assert.deepEqual(now.cases, sorted(family.flatMap((one) => one.cases)))
  }
}

test('a merge taken back while its family is being merged into another leaves nobody behind', async () => {
  await newRun()
  const { id: firm } = await call('POST', '', { kind: 'organization', language: 'en', name: 'Race Ltd' })
  const ids: string[] = []
  for (const [at, name] of people.slice(0, 3).entries()) ids.push(await somebody(name, at, firm))
  const [a = '', b = '', c = ''] = ids
  const verdictId = await mergeCustomer(redress.ctx(manager), { customerId: a, otherId: b, note: null })
  const ctx = redress.ctx(manager)
  let undoing: Promise<unknown> = Promise.resolve()
  // The merge has the profile; the undoing has read whom the family is shown with, and waits for it.
  await inTransaction(ctx, async (tx) => {
    await lockCustomer(tx, a)
    undoing = undoVerdict(redress.ctx(manager), { customerId: b, verdictId }).catch((error: unknown) => error)
    await waitsForLock()
    await mergeCustomer(tx, { customerId: c, otherId: a, note: null })
  })
  const refused = await undoing
  if (refused) await undoVerdict(redress.ctx(manager), { customerId: b, verdictId })
  assert.deepEqual([(await shown(a)).id, (await shown(b)).id, (await shown(c)).id], [c, b, c])
})

async function waitsForLock(): Promise<void> {
  for (;;) {
    const waiting = await inRead(redress.ctx(), async (read) => {
      const { rows } = await sql`select from pg_locks where not granted`.execute(read.sql)
      return rows.length
    })
    if (waiting > 0) return
    await sleep(20)
  }
}
