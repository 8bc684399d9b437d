import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { testMachine, type TestMachine } from '../../test/harness.ts'
import { systemActor } from './auth/actor.ts'
import { inRead, makeCtx, type Tx } from './ctx.ts'
import { inStep } from './db/in-step.ts'
import { insertRows, updateRows } from './db/insert-rows.ts'
import { Refusal } from './errors.ts'
import { sharingTransactions } from './sharing.ts'

let redress: TestMachine
before(async () => {
  redress = await testMachine()
})
after(() => redress.stop())

const ctxOf = (organizationId = redress.organizationId) =>
  makeCtx({ machine: redress.machine, organizationId, actor: systemActor('test') })

/** How many asked at a time. */
const asked: number[] = []
const known = inStep(async (tx: Tx, names: readonly string[]) => {
  asked.push(names.length)
  const rows = await tx.sql.selectFrom('product').select('name').where('name', 'in', names).execute()
  return names.map((name) => rows.filter((row) => row.name === name).length)
})

/** Adds a product unless it is there, in two statements. */
const add = sharingTransactions({
  about: (name: string) => name,
  async work(tx, name: string) {
    if ((await known(tx, name)) > 0) return 'there'
    if (name.startsWith('refused')) throw new Refusal('field.required')
    const broken = name.startsWith('broken') ? (null as unknown as string) : name
    await insertRows(tx, 'product', [{ id: tx.newId(), name: broken, isActive: true, version: 1 }])
    return 'added'
  },
})

const addAll = async (names: readonly string[]): Promise<string[]> => {
  asked.length = 0
  const settled = await Promise.allSettled(names.map((name) => add(ctxOf(), name)))
  return settled.map((each) => (each.status === 'fulfilled' ? each.value : 'rejected'))
}

const stored = async (beginning: string): Promise<string[]> =>
  inRead(ctxOf(), async (read) => {
    const like = `${beginning}%`
    const rows = await read.sql.selectFrom('product').select('name').where('name', 'like', like).execute()
    return rows.map(({ name }) => name).toSorted()
  })

describe('works that share a transaction', () => {
  test('ask by one statement, and each gets its own answer', async () => {
    assert.deepEqual(await addAll(['a1', 'a2']), ['added', 'added'])
    assert.deepEqual(await addAll(['a1', 'a3', 'a2']), ['there', 'added', 'there'])
    assert.deepEqual(asked, [3])
    assert.deepEqual(await stored('a'), ['a1', 'a2', 'a3'])
  })

  for (const bad of ['refused', 'broken']) {
    test(`stand each for itself when one is ${bad}`, async () => {
      const names = [`x ${bad}`, `${bad} x`, `y ${bad}`]
      assert.deepEqual(await addAll(names), ['added', 'rejected', 'added'])
      assert.deepEqual(await stored(`x ${bad}`), [`x ${bad}`])
      assert.deepEqual(await stored(`y ${bad}`), [`y ${bad}`])
      assert.deepEqual(await stored(`${bad} x`), [])
    })
  }

  test('go one after the other when they are about the same thing', async () => {
    assert.deepEqual(await addAll(['c', 'c', 'd', 'c']), ['added', 'there', 'added', 'there'])
    assert.deepEqual(await stored('c'), ['c'])
  })

  test('are answered after the commit, so that everyone sees what they did', async () => {
    const seen = ['e1', 'e2', 'e3'].map(async (name) => {
      await add(ctxOf(), name)
      return (await stored(name)).length
    })
    assert.deepEqual(await Promise.all(seen), [1, 1, 1])
  })

  test('stay within their organization', async () => {
    const otherId = await redress.otherOrganization()
    assert.deepEqual(await Promise.all([add(ctxOf(), 'f'), add(ctxOf(otherId), 'f')]), ['added', 'added'])
    assert.deepEqual(await stored('f'), ['f'])
  })
})

describe('changes of rows', () => {
  const change = sharingTransactions({
    about: () => 'all',
    work: (tx, rows: Parameters<typeof updateRows<'product'>>[2]) => updateRows(tx, 'product', rows),
  })
  const rowsOf = (organizationId?: string) =>
    inRead(ctxOf(organizationId), (read) =>
      read.sql.selectFrom('product').select(['id', 'name', 'isActive']).orderBy('id').execute(),
    )

  test('touch what they name and nothing else, whatever each of them changes', async () => {
    await addAll(['g1', 'g2', 'g3'])
    const all = await rowsOf()
    const [one, two] = all.filter(({ name }) => name.startsWith('g'))
    assert.ok(one && two)
    await change(ctxOf(), [
      { id: one.id, name: 'g one' },
      { id: two.id, isActive: false },
    ])
    const expected = all.map((row) => ({
      ...row,
      ...(row.id === one.id ? { name: 'g one' } : {}),
      ...(row.id === two.id ? { isActive: false } : {}),
    }))
    assert.deepEqual(await rowsOf(), expected)
  })

  test('never reach the rows of another organization', async () => {
    const otherId = await redress.otherOrganization()
    await add(ctxOf(otherId), 'theirs')
    const [theirs] = await rowsOf(otherId)
    await change(ctxOf(), [{ id: theirs?.id ?? '', name: 'ours' }])
    assert.equal((await rowsOf(otherId))[0]?.name, 'theirs')
  })
})
