import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import { linesAtOnce } from '../../../shared/api/customer-imports.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { textRow, workbook } from '../../../test/workbook.ts'
import { inRead, inTransaction, type Ctx } from '../../kernel/ctx.ts'
import { dropUnbegun, goOnWithImports, workOnImport, workOnImports } from './import-files.commands.ts'
import { removeImported } from './imports.commands.ts'

let redress: TestMachine
let handler: Staff
before(async () => {
  redress = await testMachine()
  handler = await redress.staff('handler')
})
after(() => redress.stop())

async function call<T = object>(method: 'GET' | 'POST', path: string, payload?: object) {
  const url = `/api/v1/${path}`
  const answer = await redress.inject({ method, url, as: handler, ...(payload ? { payload } : {}) })
  return (answer.body ? answer.json() : {}) as T & { code?: string }
}

type Read = {
  id: string
  rowCount: number
  head: string[]
  columns: { dayOrders: string[] }[]
  code?: string
}

/** Sends a file as the browser does. */
async function send(name: string, content: Buffer | string, query = ''): Promise<Read> {
  const head = `--b\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n`
  const payload = Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from('\r\n--b--\r\n')])
  const headers = { 'content-type': 'multipart/form-data; boundary=b' }
  const url = `/api/v1/customer-imports/files${query}`
  return (await redress.inject({ method: 'POST', url, as: handler, headers, payload })).json()
}
const asSold = {
  kind: 'purchases',
  mapping: ['customerNumber', 'email', 'name', 'on', 'amount'],
  dayOrder: 'dmy',
  decimal: ',',
}
const head = 'No;E-mail;Name;Date;Total'
const begin = (id: string, body: object = asSold) =>
  call<{ rowCount: number }>('POST', `customer-imports/${id}/begin`, body)

type Past = { id: string; doneRows: number; refusedRows: number; isKept: boolean }
const pastOf = async (id: string) =>
  (await call<{ items: Past[] }>('GET', 'customer-imports')).items.find((one) => one.id === id)
const find = async (q: string) =>
  (await call<{ items: { name: string; value: number }[] }>('GET', `customers?q=${q}`)).items

test('what is no table is refused with the reason', async () => {
  assert.equal((await send('a.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'))).code, 'import.locked')
  assert.equal((await send('a.csv', 'only a head')).code, 'import.empty')
})

/** Lines for as many customers, one purchase of 1 each. */
const lines = (prefix: string, count: number) =>
  [...Array(count).keys()].map((at) => `${prefix}-${at};;Person ${prefix} ${at};03.04.2026;1`)

test('an import that broke off goes on where it stood, with nobody looking, and nothing is written twice', async () => {
  const count = linesAtOnce + 500
  const file = await send('long.csv', [head, ...lines('L', count)].join('\n'))
  await begin(file.id)
  // The process dies after the first part: its transaction is the last that is there.
  await assert.rejects(workOnImport(dyingAfterOne(redress.ctx()), file.id), /killed/)
  const broken = await pastOf(file.id)
  assert.deepEqual([broken?.doneRows, broken?.isKept], [linesAtOnce, true])
  await goOnWithImports(redress.ctx())
  assert.equal((await pastOf(file.id))?.doneRows, linesAtOnce, 'whoever works on it now is left to it')
  await goOnWithImports(redress.ctx(undefined, new Date(Date.now() + 60_000)))
  await workOnImport(redress.ctx(), file.id)
  assert.deepEqual([(await pastOf(file.id))?.doneRows, (await pastOf(file.id))?.isKept], [count, false])
  assert.equal((await find('L-7'))[0]?.value, 1)
  assert.equal(await purchasesOf(file.id), count)
})

/** Its second part fails, as does all that would mend it. */
function dyingAfterOne(ctx: Ctx): Ctx {
  let opened = 0
  const { db } = ctx.machine
  const connect = () => {
    opened += 1
    if (opened > 1) throw new Error('killed')
    return db.pool.connect()
  }
  const pool = new Proxy(db.pool, {
    get: (target, key) => (key === 'connect' ? connect : Reflect.get(target, key)),
  })
  return { ...ctx, machine: { ...ctx.machine, db: { ...db, pool } } }
}

const purchasesOf = (importId: string): Promise<number> =>
  inTransaction(redress.ctx(), async (tx) => {
    const rows = await tx.sql
      .selectFrom('customerPurchase')
      .select('id')
      .where('organizationId', '=', tx.organizationId)
      .where('importId', '=', importId)
      .execute()
    return rows.length
  })

test('a line that cannot be written for a reason of ours is refused and holds up no other', async () => {
  // Longer than an index can hold, and not to be packed.
  const odd = `${randomBytes(9000).toString('hex')};;Odd;03.04.2026;1`
  const file = await send('odd.csv', [head, ...lines('O', 12), odd, ...lines('P', 12)].join('\n'))
  await begin(file.id)
  await workOnImport(redress.ctx(), file.id)
  const { items } = await call<{ items: { line: number; code: string }[] }>(
    'GET',
    `customer-imports/${file.id}/refused`,
  )
  assert.deepEqual(
    items.map(({ line, code }) => [line, code]),
    [[14, 'import.notWritten']],
  )
  assert.equal(await purchasesOf(file.id), 24)
})

test('an import that cannot be taken back holds up no other', async () => {
  const [broken, other] = [
    await send('broken.csv', [head, ...lines('X', 2)].join('\n')),
    await send('other.csv', [head, ...lines('Y', 2)].join('\n')),
  ]
  for (const { id } of [broken, other]) {
    await begin(id)
    await call('POST', `customer-imports/${id}/undo`)
  }
  const later = redress.ctx(undefined, new Date(Date.now() + 60_000))
  const tried: string[] = []
  const remove = (_ctx: Ctx, importId: string) => {
    tried.push(importId)
    return importId === broken.id ? Promise.reject(new Error('no')) : Promise.resolve()
  }
  const write = () => Promise.reject(new Error('nothing is to be written'))
  await assert.rejects(workOnImports(later, ['purchases'], { write, remove }), AggregateError)
  assert.ok(tried.includes(broken.id) && tried.includes(other.id))
  for (const { id } of [broken, other]) await removeImported(redress.ctx(), id)
})

test('taking back an import that is under way ends it', async () => {
  const file = await send('back.csv', [head, ...lines('B', 3)].join('\n'))
  await begin(file.id)
  await call('POST', `customer-imports/${file.id}/undo`)
  await workOnImport(redress.ctx(), file.id)
  assert.equal(await purchasesOf(file.id), 0)
})

test('files that were only looked at are forgotten after a day', async () => {
  const file = await send('looked.csv', [head, ...lines('N', 1)].join('\n'))
  await dropUnbegun(redress.ctx())
  await dropUnbegun(redress.ctx(undefined, new Date(Date.now() + 25 * 3_600_000)))
  assert.equal((await begin(file.id)).code, 'notFound')
})

test('the list of refused lines comes in again as it was written out, signs of formulas guarded', async () => {
  const csv = '\uFEFF"Phone";"Name";"Date";"!"\r\n"\'+90 532 123 45 67";"\'=Ayşe";"03.04.2026";"Mended"\r\n'
  const file = await send('again.csv', csv)
  await begin(file.id, {
    kind: 'purchases',
    mapping: ['phone', 'name', 'on', null],
    dayOrder: 'dmy',
    decimal: ',',
  })
  await workOnImport(redress.ctx(), file.id)
  const people = await inRead(redress.ctx(), (read) =>
    read.sql.selectFrom('customer').select(['name', 'phone']).where('importId', '=', file.id).execute(),
  )
  assert.deepEqual(people, [{ name: '=Ayşe', phone: '+90 532 123 45 67' }])
})

// The last, for from here on a worker takes what is begun.
test('a workbook is shown first, and written when somebody said how it is read', async () => {
  const rows = `${textRow(...head.split(';'))}
    <row><c t="inlineStr"><is><t>X-1</t></is></c><c/><c t="inlineStr"><is><t>Xenia</t></is></c><c s="1"><v>46085</v></c><c><v>12.345</v></c></row>`
  const file = await send('sales.xlsx', await workbook({ styles: [0, 14], sheets: [['Sales', rows]] }))
  assert.deepEqual([file.rowCount, file.head[3], file.columns[3]?.dayOrders], [1, 'Date', ['ymd']])
  assert.equal(await pastOf(file.id), undefined)
  assert.deepEqual(await find('xenia'), [])
  assert.deepEqual(await begin(file.id), { rowCount: 1 })
  assert.equal((await begin(file.id)).code, 'import.begun')
  await redress.workOff()
  assert.deepEqual(
    (await find('xenia')).map(({ value }) => value),
    [12.345],
  )
  assert.equal((await pastOf(file.id))?.isKept, false)
})

test('what was taken back is removed to its end, though whoever removed it died', async () => {
  const count = 1_500
  const file = await send('gone.csv', [head, ...lines('G', count)].join('\n'))
  await begin(file.id)
  await workOnImport(redress.ctx(), file.id)
  assert.equal(await purchasesOf(file.id), count)
  await call('POST', `customer-imports/${file.id}/undo`)
  await assert.rejects(removeImported(dyingAfterOne(redress.ctx()), file.id), /killed/)
  assert.equal(await purchasesOf(file.id), count - 1_000)
  await goOnWithImports(redress.ctx())
  assert.equal(await purchasesOf(file.id), count - 1_000, 'whoever removes it now is left to it')
  await goOnWithImports(redress.ctx(undefined, new Date(Date.now() + 60_000)))
  assert.equal(await purchasesOf(file.id), 0)
  assert.deepEqual(await find('G-7'), [])
})
