import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { removeImported } from './imports.commands.ts'

let redress: TestMachine
let handler: Staff
before(async () => {
  redress = await testMachine()
  handler = await redress.staff('handler')
})
after(() => redress.stop())

async function call<T = object>(
  method: 'GET' | 'POST',
  path: string,
  payload?: object,
): Promise<T & { code?: string }> {
  const answer = await redress.inject({
    method,
    url: `/api/v1/${path}`,
    as: handler,
    ...(payload ? { payload } : {}),
  })
  return answer.body ? answer.json() : ({} as T & { code?: string })
}
const head = ['No', 'E-mail', 'Name', 'Date', 'Total']
const options = {
  mapping: ['customerNumber', 'email', 'name', 'on', 'amount'],
  dayOrder: 'dmy',
  decimal: ',',
}
const begin = (rowCount: number, kind = 'purchases') =>
  call<{ id: string }>('POST', 'customer-imports', { kind, fileName: 'sales.csv', head, options, rowCount })
const rows = [
  ['K-1', 'ann@example.org', 'Ann', '03.04.2026', '1.234,50'],
  ['K1', '', 'Ann again', '04.04.2026', '10'],
  ['', 'bob@example.org', 'Bob', '31.02.2026', '5'],
  ['', '', 'Nobody', '01.01.2026', '5'],
  ['', '', '', ' ', ''],
  ['', 'bob@example.org', 'Bob', '01.03.2026', 'much'],
  ['', 'BOB@example.org', 'Bob', '01.03.2026', '7'],
]
type Row = { id: string; name: string; value: number }
const find = async (q: string) => (await call<{ items: Row[] }>('GET', `customers?q=${q}`)).items

test('a file brings customers and what they bought; each line that is refused says why', async () => {
  const { id } = await begin(rows.length)
  assert.deepEqual(await call('POST', `customer-imports/${id}/rows`, { from: 0, rows }), {
    doneRows: 7,
    refusedRows: 3,
  })
  assert.deepEqual(
    (await find('ann')).map(({ name, value }) => [name, value]),
    [['Ann', 1244.5]],
  )
  assert.deepEqual(
    (await find('bob@example.org')).map(({ value }) => value),
    [7],
  )
  const { items } = await call<{ items: { line: number; code: string }[] }>(
    'GET',
    `customer-imports/${id}/refused`,
  )
  assert.deepEqual(
    items.map(({ line, code }) => [line, code]),
    [
      [4, 'import.badDay'],
      [5, 'import.noCustomer'],
      [7, 'import.badNumber'],
    ],
  )
  type Page = { items: { line: number }[]; next: number | null }
  const page = (after: number) => call<Page>('GET', `customer-imports/${id}/refused?limit=2&after=${after}`)
  const [first, second] = [await page(0), await page(5)]
  assert.deepEqual([first.items.map(({ line }) => line), first.next], [[4, 5], 5])
  assert.deepEqual([second.items.map(({ line }) => line), second.next], [[7], null])
})

test('lines that are sent again after a lost answer count once, and no line is left out', async () => {
  const { id } = await begin(3)
  const three = ['1', '2', '3'].map((day) => ['K-7', '', 'Cy', `0${day}.01.2026`, '1'])
  await call('POST', `customer-imports/${id}/rows`, { from: 0, rows: three.slice(0, 2) })
  assert.equal(
    (await call('POST', `customer-imports/${id}/rows`, { from: 3, rows: three })).code,
    'import.gap',
  )
  await call('POST', `customer-imports/${id}/rows`, { from: 0, rows: three })
  assert.equal((await find('K-7'))[0]?.value, 3)
})

test('a file is taken back whole: what it brought goes, what came to it since stays', async () => {
  const { id } = await begin(4)
  const lines = [
    ['K-8', '', 'Dee', '01.01.2026', '1'],
    ['K-9', '', 'Eli', '01.01.2026', '1'],
    ['K-7', '', 'Cy', '01.01.2026', '100'],
    ['', '', 'Nobody', '01.01.2026', '5'],
  ]
  await call('POST', `customer-imports/${id}/rows`, { from: 0, rows: lines })
  const [eli] = await find('K-9')
  await call('POST', `customers/${eli?.id}/facts`, { section: 'expectation', body: 'Quiet lifts' })
  await call('POST', `customer-imports/${id}/undo`)
  assert.deepEqual((await call<{ items: [] }>('GET', `customer-imports/${id}/refused`)).items, [])
  await removeImported(redress.ctx(), id)
  assert.deepEqual(await find('K-8'), [])
  assert.equal((await find('K-9'))[0]?.value, 0)
  assert.equal((await find('K-7'))[0]?.value, 3)
  assert.equal(
    (await call('POST', `customer-imports/${id}/rows`, { from: 0, rows: lines })).code,
    'import.undone',
  )
})

test('two who share a phone, each with a number of their own, both come in', async () => {
  const { id } = await call<{ id: string }>('POST', 'customer-imports', {
    kind: 'purchases',
    fileName: 'household.csv',
    head: ['No', 'Phone', 'Name', 'Date', 'Total'],
    options: { ...options, mapping: ['customerNumber', 'phone', 'name', 'on', 'amount'] },
    rowCount: 2,
  })
  const household = [
    ['K-20', '+90 532 000 11 22', 'Gül Household', '03.04.2026', '10'],
    ['K-21', '+90 532 000 11 22', 'Can Household', '03.04.2026', '20'],
  ]
  assert.deepEqual(await call('POST', `customer-imports/${id}/rows`, { from: 0, rows: household }), {
    doneRows: 2,
    refusedRows: 0,
  })
  assert.deepEqual((await find('household')).map(({ name, value }) => `${name} ${value}`).toSorted(), [
    'Can Household 20',
    'Gül Household 10',
  ])
})
