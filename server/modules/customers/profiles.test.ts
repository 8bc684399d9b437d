import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { casesOn, type Cases } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { rootsOf, type Link } from './profile.rules.ts'

let redress: TestMachine
let handler: Staff
let cases: Cases
before(async () => {
  redress = await testMachine()
  handler = await redress.staff('handler', { name: 'Ayşe' })
  cases = casesOn(redress, await redress.staff('complaintsManager'))
})
after(() => redress.stop())

async function call(method: 'GET' | 'POST' | 'PUT', path: string, payload?: object, as = handler) {
  const url = `/api/v1/customers${path}`
  return redress.inject({ method, url, as, ...(payload ? { payload } : {}) })
}
async function add(given: object): Promise<string> {
  const answer = await call('POST', '', { language: 'en', ...given })
  assert.equal(answer.statusCode, 201, answer.body)
  return answer.json<{ id: string }>().id
}
type Profile = {
  id: string
  version: number
  name: string | null
  completeness: { known: string[]; missing: string[] }
  contacts: { kind: string; value: string; fromId: string | null }[]
  facts: { id: string; section: string; body: string; version: number; notedByName: string }[]
  members: { name: string }[]
  merged: { id: string; verdictId: string }[]
  changes: { field: string; before: string | null; after: string | null; byName: string }[]
}
async function read(id: string): Promise<Profile> {
  const answer = await call('GET', `/${id}`)
  assert.equal(answer.statusCode, 200, answer.body)
  return answer.json()
}
const save = async (id: string, given: object) =>
  call('PUT', `/${id}`, { language: 'en', version: (await read(id)).version, ...given })
const find = async (q: string) =>
  (await call('GET', `?q=${encodeURIComponent(q)}`)).json<{ items: { id: string; name: string }[] }>().items

describe('a profile', () => {
  test('keeps what stood there before a change, and who changed it', async () => {
    const id = await add({ name: 'Ann Lee', email: 'ann.lee@example.org' })
    assert.equal((await save(id, { name: 'Ann Lee-Fox', email: 'ann.lee@example.org' })).statusCode, 200)
    const [change] = (await read(id)).changes
    assert.partialDeepStrictEqual(change, {
      field: 'name',
      before: 'Ann Lee',
      after: 'Ann Lee-Fox',
      byName: 'Ayşe',
    })
    const further = { kind: 'phone', value: '+90 532 111 22 33' }
    await save(id, { name: 'Ann Lee-Fox', email: 'ann.lee@example.org', contacts: [further] })
    await save(id, { name: 'Ann Lee-Fox', email: 'ann.lee@example.org' })
    assert.partialDeepStrictEqual((await read(id)).changes, [
      { field: 'phone', before: further.value, after: null },
      { field: 'phone', before: null, after: further.value },
    ])
  })

  test('is not overwritten by somebody who read an older one, nor by who may only read', async () => {
    const id = await add({ name: 'Bo Berg' })
    const late = await call('PUT', `/${id}`, { language: 'en', name: 'Bo', version: 7 })
    assert.equal(late.json<{ code: string }>().code, 'edit.conflict')
    const answer = await call(
      'PUT',
      `/${id}`,
      { language: 'en', name: 'Bo', version: 1 },
      await redress.staff('frontLine'),
    )
    assert.equal(answer.statusCode, 403)
  })

  test('says what is known and what is not', async () => {
    const id = await add({ name: 'Cem', phone: '0532 111 00 11', preferredChannel: 'phone' })
    await call('POST', `/${id}/facts`, { section: 'expectation', body: 'A call back on the same day' })
    const { known, missing } = (await read(id)).completeness
    assert.deepEqual(known, ['name', 'phone', 'preferredChannel', 'expectation'])
    assert.ok(missing.includes('consent'))
  })

  test('of an organization shows the people who speak for it', async () => {
    const firm = await add({ kind: 'organization', name: 'Lift Works Ltd' })
    await add({ name: 'Dana', employerId: firm, position: 'Buyer' })
    assert.deepEqual(
      (await read(firm)).members.map(({ name }) => name),
      ['Dana'],
    )
    const refused = await call('POST', '', {
      language: 'en',
      name: 'Eve',
      employerId: await add({ name: 'Nobody’s firm' }),
    })
    assert.equal(refused.json<{ code: string }>().code, 'customer.notAnOrganization')
  })

  test('has entries with source and date, which are corrected and taken away but not forgotten', async () => {
    const id = await add({ name: 'Fay' })
    const { id: factId } = (
      await call('POST', `/${id}/facts`, {
        section: 'promise',
        body: 'Delivery before noon',
        notedOn: '2026-03-01',
      })
    ).json<{ id: string }>()
    assert.equal((await read(id)).facts[0]?.notedByName, 'Ayşe')
    await call('PUT', `/${id}/facts/${factId}`, {
      section: 'promise',
      body: 'Delivery before ten',
      version: 1,
    })
    assert.equal((await call('POST', `/${id}/facts/${factId}/removal`, { version: 2 })).statusCode, 204)
    const { facts, changes } = await read(id)
    assert.deepEqual(facts, [])
    assert.equal(changes[0]?.before, 'Delivery before ten')
  })

  test('is not made twice for one address: the known one is named', async () => {
    const id = await add({ name: 'Gus', email: 'gus@example.org' })
    const answer = await call('POST', '', { language: 'en', name: 'G.', email: 'GUS@example.org' })
    assert.equal(answer.statusCode, 409)
    assert.deepEqual(answer.json<{ details: object }>().details, { customerId: id })
  })
})

describe('the list', () => {
  test('finds customers by words, whole numbers and further contacts, in any script', async () => {
    const id = await add({
      name: 'Щербаков Юрий',
      customerNumber: 'K-77 001',
      contacts: [{ kind: 'phone', value: '+90 532 999 88 77' }],
    })
    for (const q of ['щербаков', 'shcherbakov', 'k77001', '0532 999 88 77'])
      assert.deepEqual(
        (await find(q)).map((row) => row.id),
        [id],
        q,
      )
  })

  test('goes on after a page, by name', async () => {
    for (const name of ['Zed One', 'Zed Two', 'Zed Three']) await add({ name })
    const first = (await call('GET', '?q=zed&limit=2')).json<{ items: { name: string }[]; next: string }>()
    const second = (await call('GET', `?q=zed&limit=2&after=${first.next}`)).json<{
      items: { name: string }[]
    }>()
    assert.deepEqual(
      [...first.items, ...second.items].map(({ name }) => name),
      ['Zed One', 'Zed Three', 'Zed Two'],
    )
  })

  test('has whom somebody took a call from at once', async () => {
    const filed = await redress.inject({
      method: 'POST',
      url: '/api/v1/complaints',
      as: handler,
      payload: {
        kind: 'complaint',
        channel: 'phone',
        language: 'en',
        contact: { name: 'Rosa Caller', phone: '+36 30 123 45 67' },
        narrative: 'The lift stands still.',
      },
    })
    assert.equal(filed.statusCode, 201, filed.body)
    assert.deepEqual(
      (await find('caller')).map(({ name }) => name),
      ['Rosa Caller'],
    )
  })

  test('has those who wrote to us once the job has been there', async () => {
    await cases.file({ contact: { name: 'Hanna Quist', email: 'hanna@example.org' } })
    assert.deepEqual(await find('quist'), [])
    const { indexCustomers } = await import('./profiles.commands.ts')
    await indexCustomers(redress.ctx())
    assert.deepEqual(
      (await find('quist')).map(({ name }) => name),
      ['Hanna Quist'],
    )
  })
})

describe('two profiles of one person', () => {
  test('are suggested with score and reasons until somebody tells them apart', async () => {
    const a = await add({
      name: 'Nagy László',
      language: 'hu',
      phone: '+36 1 234 5678',
      email: 'nagy@example.org',
    })
    const b = await add({ name: 'László Nagy', phone: '+36 1 234 5678', email: 'laszlo@example.org' })
    const likely = async () =>
      (await call('GET', `/${a}/likely`)).json<{
        items: { id: string; score: number; reasons: string[] }[]
      }>().items
    assert.deepEqual(await likely().then((items) => items.map(({ id, reasons }) => ({ id, reasons }))), [
      { id: b, reasons: ['phone', 'name', 'otherEmail'] },
    ])
    await call('POST', `/${a}/different`, { otherId: b })
    assert.deepEqual(await likely(), [])
  })

  test('are shown as one with both histories, and part again with nothing lost', async () => {
    const a = await add({ name: 'Ida Moss', email: 'ida@example.org' })
    const b = await add({ name: 'I. Moss', email: 'ida@example.net' })
    const before = [await read(a), await read(b)]
    const filed = await cases.file({ contact: { name: 'I. Moss', email: 'ida@example.net' } })
    const verdict = (await call('POST', `/${a}/merges`, { otherId: b })).json<{ id: string }>().id
    assert.equal((await read(b)).id, a)
    assert.ok(
      (await read(a)).contacts.some(({ value, fromId }) => value === 'ida@example.net' && fromId === b),
    )
    const ofA = async (id: string) =>
      (await redress.inject({ method: 'GET', url: `/api/v1/complaints?customer=${id}`, as: handler }))
        .json<{ items: { id: string }[] }>()
        .items.map((row) => row.id)
    assert.deepEqual(await ofA(a), [filed.id])
    const later = await cases.file({ contact: { name: 'Ida', email: 'ida@example.net' } })
    assert.equal((await call('POST', `/${a}/verdicts/${verdict}/undo`)).statusCode, 204)
    assert.deepEqual([await read(a), await read(b)], before)
    assert.deepEqual((await ofA(b)).toSorted(), [filed.id, later.id].toSorted())
    assert.deepEqual(await ofA(a), [])
  })

  test('cannot be merged with themselves, whichever of them is named', async () => {
    const a = await add({ name: 'Jo Pine' })
    const b = await add({ name: 'Jo Pyne' })
    await call('POST', `/${a}/merges`, { otherId: b })
    const again = await call('POST', `/${b}/merges`, { otherId: a })
    assert.equal(again.json<{ code: string }>().code, 'customer.sameProfile')
  })
})

test('merges and their undoing, in any order, leave exactly what the standing verdicts say', () => {
  const ids = Array.from({ length: 8 }, (_, index) => String(index))
  const step = fc.tuple(fc.nat(7), fc.nat(7), fc.boolean())
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const links: Link[] = []
      for (const [one, other, isUndo] of steps) {
        const roots = rootsOf(ids, links)
        const [keptId = '', otherId = ''] = [roots.get(String(one)), roots.get(String(other))]
        if (isUndo) links.splice(one % Math.max(1, links.length), 1)
        else if (keptId !== otherId) links.push({ keptId, otherId })
      }
      const roots = rootsOf(ids, links)
      // Joined exactly where a chain of standing verdicts joins them, each family with one root, itself on top.
      for (const { keptId, otherId } of links) assert.equal(roots.get(keptId), roots.get(otherId))
      assert.equal(new Set(roots.values()).size, ids.length - links.length)
      for (const root of roots.values()) assert.equal(roots.get(root), root)
      assert.deepEqual(
        [...rootsOf(ids, []).entries()].filter(([id, root]) => id !== root),
        [],
      )
    }),
  )
})
