import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from './client.ts'
import type { Row } from './row.ts'

/** Purchases of customers nobody knew before, five of each, not side by side, as shops write them. */
function purchases(count: number, run: string): string {
  const customers = Math.ceil(count / 5)
  const lines = Array.from({ length: count }, (_, at) => {
    const who = at % customers
    const day = String((at % 28) + 1).padStart(2, '0')
    const month = String((at % 12) + 1).padStart(2, '0')
    const price = `${1 + (at % 900)},${String(at % 100).padStart(2, '0')}`
    return `${run}-${who};p${who}.${run}@example.org;Person ${who} Yılmaz;${day}.${month}.2026;O-${run}-${at};Kettle ${at % 40};1;${price};TRY`
  })
  return `Customer number;E-mail;Name;Date;Order;Product;Quantity;Total;Currency\n${lines.join('\n')}\n`
}

const mapping = [
  'customerNumber',
  'email',
  'name',
  'on',
  'orderNumber',
  'product',
  'quantity',
  'amount',
  'currency',
]
const path = '/api/v1/customer-imports'

/**
 * A CSV of purchases through the API, from sending the file until its last line is written by the job: read in a
 * process of its own, customers recognised or made and findable, types derived.
 */
export const importRows: Row = {
  name: 'importRows',
  isApart: true,
  isLong: true,
  async run({ redress, isQuick, report }) {
    const client = await redress.client('person')
    const count = isQuick ? 5_000 : 100_000
    const complaints = await redress.complaints()
    const startedMs = performance.now()
    await importWhole(client, purchases(count, `r${Date.now()}`), count)
    const ms = performance.now() - startedMs
    client.close()
    const each = ms / count
    const times = { p50Ms: each, p95Ms: each, p99Ms: each }
    report({ name: 'importRows', connections: 1, complaints, perSecond: 1000 / each, ...times })
  },
}

async function importWhole(client: Client, csv: string, count: number): Promise<void> {
  const form = `--b\r\ncontent-disposition: form-data; name="file"; filename="sales.csv"\r\ncontent-type: text/csv\r\n\r\n${csv}\r\n--b--\r\n`
  const read = await client.request('POST', `${path}/files`, form, 'multipart/form-data; boundary=b')
  if (read.status !== 201) throw new Error(`the file was answered with ${read.status}: ${read.body}`)
  const { id } = JSON.parse(read.body) as { id: string }
  const options = { kind: 'purchases', mapping, dayOrder: 'dmy', decimal: ',' }
  const begun = await client.request('POST', `${path}/${id}/begin`, JSON.stringify(options))
  if (begun.status !== 202) throw new Error(`the import was answered with ${begun.status}: ${begun.body}`)
  for (;;) {
    const { items } = JSON.parse((await client.request('GET', path)).body) as {
      items: { id: string; doneRows: number; refusedRows: number }[]
    }
    const file = items.find((one) => one.id === id)
    if (file?.refusedRows) throw new Error(`${file.refusedRows} lines were refused`)
    if (file?.doneRows === count) return
    await sleep(200)
  }
}
