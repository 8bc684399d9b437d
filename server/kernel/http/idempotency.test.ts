import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inRead } from '../ctx.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { forgetOldKeys } from './idempotency.ts'

let redress: TestMachine
let administrator: Staff
before(async () => {
  redress = await testMachine()
  administrator = await redress.staff('administrator')
})
after(() => redress.stop())

const add = (name: string, key: string | null, as = administrator) =>
  redress.inject({
    method: 'POST',
    url: '/api/v1/products',
    payload: { name },
    headers: key ? { 'idempotency-key': key } : {},
    as,
  })
const idOf = (answer: Awaited<ReturnType<typeof add>>) => answer.json<{ id: string }>().id
const codeOf = (answer: Awaited<ReturnType<typeof add>>) => answer.json<{ code: string }>().code
const productCount = async (name: string) =>
  (
    await inRead(redress.ctx(), (read) =>
      read.sql.selectFrom('product').select('id').where('name', '=', name).execute(),
    )
  ).length

test('the same key and body make one record and get the same answer', async () => {
  const answers = [await add('Once', 'k1'), await add('Once', 'k1')]
  assert.deepEqual(
    answers.map(({ statusCode }) => statusCode),
    [201, 201],
  )
  assert.equal(answers[0]?.body, answers[1]?.body)
  assert.equal(await productCount('Once'), 1)
})

test('the same key sent many times at once makes one record', async () => {
  const answers = await Promise.all(Array.from({ length: 6 }, () => add('Together', 'k2')))
  assert.equal(new Set(answers.map(idOf)).size, 1)
  assert.equal(await productCount('Together'), 1)
})

test('the same key with another body is refused', async () => {
  await add('First', 'k3')
  assert.equal(codeOf(await add('Second', 'k3')), 'idempotency.otherBody')
})

test('a key belongs to whoever sent it', async () => {
  const colleague = await redress.staff('administrator')
  assert.notEqual(idOf(await add('Own', 'k4')), idOf(await add('Own', 'k4', colleague)))
})

test('a create that failed may be tried again with its key', async () => {
  assert.equal((await add(' ', 'k5')).statusCode, 400)
  assert.equal((await add('Right now', 'k5')).statusCode, 201)
})

test('an answer is kept encrypted, for a day', async () => {
  await add('Kept secret', 'k6')
  const rows = () =>
    inRead(redress.ctx(), (read) => read.sql.selectFrom('idempotencyKey').select('answer').execute())
  assert.ok((await rows()).every(({ answer }) => answer && !answer.includes('Kept secret')))
  await forgetOldKeys(redress.ctx(undefined, new Date(Date.now() + 23 * 3_600_000)))
  assert.notEqual((await rows()).length, 0)
  await forgetOldKeys(redress.ctx(undefined, new Date(Date.now() + 25 * 3_600_000)))
  assert.equal((await rows()).length, 0)
})
