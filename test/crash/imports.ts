import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { stopTidily, verifyJournal } from './accidents.ts'
import { administrator, eventually, newPlace, query, startRedress, type Place } from './redress.ts'
import { newResult, type Result } from './result.ts'

const lines = 12_000
const linesOfCustomer = 4
/** One line in so many is refused. */
const badEach = 100
const settledMs = 300_000
const path = '/api/v1/customer-imports'

/**
 * Everything dies while a file of purchases is written, and again while the file before it is taken back: each line ends
 * up written exactly once or refused, and nothing of what was taken back stays.
 */
export async function importsBreakOff({ rounds }: { rounds: number }): Promise<Result> {
  const result = newResult('all killed while files are imported and taken back')
  const place = await newPlace({}, { size: '--one-person' })
  try {
    let redress = await startRedress(place)
    const cookie = await signIn(place)
    const dieAndStart = async () => {
      await sleep(randomInt(0, 1_500))
      await redress.killAll()
      redress = await startRedress(place)
      result.recoveredMs.push(redress.readyAfterMs)
      // As if the time had passed after which others go on with what a dead process did.
      await query(place, `update customer_import set worked_at = worked_at - interval '1 minute'`)
    }
    const kept = await importWhole({ place, cookie, mark: 'kept' })
    await written(place, kept)
    for (; result.rounds < rounds; result.rounds++) {
      const mark = `r${result.rounds}`
      const id = await importWhole({ place, cookie, mark })
      await eventually(() => isUnderWay(place, id), 60_000)
      await dieAndStart()
      await written(place, id).catch((error: Error) => result.wrong.push(`${mark}: ${error.message}`))
      await compare({ place, mark, id, result })
      await send(place, { cookie, url: `${path}/${id}/undo` })
      await eventually(() => isBeingTakenBack(place, mark), 60_000)
      await dieAndStart()
      await cleared(place, id).catch((error: Error) => result.wrong.push(`${mark}: ${error.message}`))
      await compareTakenBack({ place, mark, result })
    }
    await compare({ place, mark: 'kept', id: kept, result })
    await verifyJournal(place, result)
    await stopTidily(redress, place, result)
  } finally {
    await place.remove()
  }
  return result
}

async function signIn(place: Place): Promise<string> {
  const { headers } = await send(place, {
    cookie: '',
    url: '/api/v1/session',
    body: JSON.stringify(administrator),
  })
  return headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
}

async function send(
  place: Place,
  {
    cookie,
    url,
    body,
    type = 'application/json',
  }: { cookie: string; url: string; body?: string; type?: string },
): Promise<Response> {
  const answer = await fetch(place.url + url, {
    method: 'POST',
    headers: { ...(body && { 'content-type': type }), cookie, 'sec-fetch-site': 'same-origin' },
    ...(body && { body }),
  })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
  return answer
}

const isBad = (line: number) => line % badEach === 0
const mapping = ['customerNumber', 'name', 'on', 'orderNumber', 'amount']

/** Sends a file and begins to write it. @returns its id */
async function importWhole({
  place,
  cookie,
  mark,
}: {
  place: Place
  cookie: string
  mark: string
}): Promise<string> {
  const rows = Array.from({ length: lines }, (_, line) => {
    const customer = `${mark}-${Math.floor(line / linesOfCustomer)}`
    return `${customer};Customer ${customer};${isBad(line) ? 'some day' : '12.03.2026'};${mark}-o${line};${line}`
  })
  const csv = ['No;Name;Date;Order;Total', ...rows].join('\r\n')
  const body = `--b\r\ncontent-disposition: form-data; name="file"; filename="${mark}.csv"\r\ncontent-type: text/csv\r\n\r\n${csv}\r\n--b--\r\n`
  const read = await send(place, {
    cookie,
    url: `${path}/files`,
    body,
    type: 'multipart/form-data; boundary=b',
  })
  const { id } = (await read.json()) as { id: string }
  const options = { kind: 'purchases', mapping, dayOrder: 'dmy', decimal: ',' }
  await send(place, { cookie, url: `${path}/${id}/begin`, body: JSON.stringify(options) })
  return id
}

async function doneRowsOf(place: Place, id: string): Promise<number> {
  const [row] = await query<{ done: number }>(
    place,
    'select done_rows as done from customer_import where id = $1',
    [id],
  )
  return row?.done ?? 0
}

async function isUnderWay(place: Place, id: string): Promise<void> {
  if ((await doneRowsOf(place, id)) === 0) throw new Error('no line was written')
}

const written = (place: Place, id: string) =>
  eventually(async () => {
    const done = await doneRowsOf(place, id)
    if (done < lines) throw new Error(`${done} of ${lines} lines were written`)
  }, settledMs)

const cleared = (place: Place, id: string) =>
  eventually(async () => {
    const [row] = await query<{ is_cleared: boolean }>(
      place,
      'select cleared_at is not null as is_cleared from customer_import where id = $1',
      [id],
    )
    if (!row?.is_cleared) throw new Error('it was not taken back to the end')
  }, settledMs)

/** Orders of a file as they stand, each with how often. */
const ordersOf = (place: Place, mark: string) =>
  query<{ order_number: string; count: number }>(
    place,
    `select order_number, count(*)::int as count from customer_purchase where order_number like $1 group by 1`,
    [`${mark}-o%`],
  )

const customersOf = (place: Place, mark: string) =>
  query<{ customer_number: string; count: number }>(
    place,
    `select customer_number, count(*)::int as count from customer where customer_number like $1 group by 1`,
    [`${mark}-%`],
  )

async function isBeingTakenBack(place: Place, mark: string): Promise<void> {
  const orders = await ordersOf(place, mark)
  if (orders.length === lines - Math.ceil(lines / badEach)) throw new Error('nothing was taken back yet')
}

type Compared = { place: Place; mark: string; id: string; result: Result }

/** Every line is one purchase of one customer, or stands once among the refused. */
async function compare({ place, mark, id, result }: Compared): Promise<void> {
  const orders = new Map((await ordersOf(place, mark)).map((row) => [row.order_number, row.count]))
  for (let line = 0; line < lines; line++) {
    const count = orders.get(`${mark}-o${line}`) ?? 0
    if (isBad(line) ? count > 0 : count > 1) result.doubled.push(`${mark}-o${line}: ${count} times`)
    else if (!isBad(line) && count === 0) result.lost.push(`${mark}-o${line}`)
    else if (!isBad(line)) result.acknowledged++
  }
  const customers = await customersOf(place, mark)
  for (const { customer_number, count } of customers)
    if (count !== 1) result.doubled.push(`${customer_number}: ${count} customers`)
  if (customers.length !== lines / linesOfCustomer)
    result.wrong.push(`${mark}: ${customers.length} customers of ${lines / linesOfCustomer}`)
  const refused = await query<{ line: number }>(
    place,
    'select line from customer_import_refusal where import_id = $1 order by line',
    [id],
  )
  const expected = Array.from({ length: lines }, (_, line) => line)
    .filter(isBad)
    .map((line) => line + 2)
  if (JSON.stringify(refused.map(({ line }) => line)) !== JSON.stringify(expected))
    result.wrong.push(`${mark}: ${refused.length} lines are refused, not ${expected.length}`)
}

/** Nothing of the file is there, in no list. */
async function compareTakenBack({ place, mark, result }: Omit<Compared, 'id'>): Promise<void> {
  const [orders, customers] = [await ordersOf(place, mark), await customersOf(place, mark)]
  if (orders.length > 0) result.halfWritten.push(`${mark}: ${orders.length} purchases stayed`)
  if (customers.length > 0) result.halfWritten.push(`${mark}: ${customers.length} customers stayed`)
}
