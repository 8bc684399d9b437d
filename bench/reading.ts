import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from './client.ts'
import { measureInTurns } from './measure.ts'
import type { Redress } from './redress.ts'
import type { Bench, Row } from './row.ts'

/** What people read all day, with ten and a hundred thousand cases in the register; `--quick` with forty. */
export const reading: Row = {
  name: 'reading',
  async run(bench) {
    for (const complaints of bench.isQuick ? [40] : [10_000, 100_000]) {
      await fillTo(bench.redress, complaints)
      await measureReading(bench)
    }
  },
}

async function fillTo(redress: Redress, complaints: number): Promise<void> {
  const missing = complaints - (await redress.complaints())
  // The stories have reviews, for which there are several people.
  await redress.owner.query('update organization set is_one_person = false')
  if (missing > 0)
    await redress.command(['generate', '--complaints', String(missing), '--organization', 'bench', '--json'])
  // What is still to be sealed keeps the machine busy, and that is no reading.
  for (let waits = true; waits; await sleep(500)) {
    const { rowCount } = await redress.owner.query('select from event where journal_position is null limit 1')
    waits = rowCount === 1
  }
  await takeSomeCases(redress)
  // As the job and autovacuum leave it a minute later.
  await redress.command(['rebuild-figures'])
  await redress.owner.query('vacuum analyze')
}

/** The person who reads has a desk as full as others'. */
async function takeSomeCases({ owner }: Redress): Promise<void> {
  await owner.query(`update complaint set owner_id = (select id from staff_member where email = 'ada@example.org')
    where id in (select id from complaint where status <> 'closed' and owner_id is not null
      order by received_at desc limit 40)`)
}

async function measureReading({ redress, isQuick, report }: Bench): Promise<void> {
  const { ids, orders } = await sampleOf(redress)
  const list = '/api/v1/complaints'
  const paths: Readonly<Record<string, () => string>> = {
    list: () => list,
    listDue: () => `${list}?sort=due&status=open`,
    searchRare: () => `${list}?q=${anyOf(orders)}`,
    // The beginning of every order number.
    searchCommon: () => `${list}?q=nh`,
    case: () => `${list}/${anyOf(ids)}`,
    register: () => `${list}?${anyOf(askedOfRegister)}`,
    home: () => '/api/v1/home',
    dashboard: () => '/api/v1/overview',
  }
  const complaints = await redress.complaints()
  const readers = Object.values(paths).map((path) => ({ path, reader: readerOf(redress) }))
  const measured = await measureInTurns(
    readers.map(({ path, reader }) => ({ connections: 1, once: () => reader.read(path()) })),
    { warmUpMs: isQuick ? 200 : 1_500, lastsMs: isQuick ? 600 : 8_000, rounds: isQuick ? 2 : 4 },
  )
  for (const [index, name] of Object.keys(paths).entries()) {
    const figures = measured[index]
    if (figures) report({ name, complaints, ...figures })
  }
  for (const { reader } of readers) reader.close()
}

/** What people choose in the register; words are measured apart. */
const askedOfRegister = [
  'status=open',
  'status=open&owner=me&sort=due',
  'status=open&owner=none&sort=due',
  'status=open&due=late&sort=due',
  'severity=high,critical&sort=updated',
  'kind=complaint&channel=phone',
  'outcome=accepted&sort=updated',
]

/** Cases of all years, and order numbers, which are words that hardly two of them have. */
async function sampleOf({ owner }: Redress): Promise<{ ids: string[]; orders: string[] }> {
  const { rows } = await owner.query<{ id: string; order: string | null }>(
    'select id, order_number as "order" from complaint order by md5(id::text) limit 400',
  )
  return { ids: rows.map(({ id }) => id), orders: rows.flatMap(({ order }) => order ?? []) }
}

function anyOf<T>(values: readonly T[]): T {
  const value = values[Math.floor(Math.random() * values.length)]
  if (value === undefined) throw new Error('the register is empty')
  return value
}

/** Fewer than an address may send in a minute. */
const mostPerAddress = 500
let address = 1

/** Someone signed in who reads faster than anybody: the limit of each address stays on, so they come from several. */
function readerOf(redress: Redress) {
  let client: Client | undefined
  let sent = 0
  return {
    async read(path: string): Promise<void> {
      if (!client || sent++ % mostPerAddress === 0) {
        client?.close()
        address = (address % 250) + 1
        client = await redress.client('person', `127.0.1.${address}`)
      }
      const answer = await client.request('GET', path)
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${answer.body}`)
    },
    close: () => client?.close(),
  }
}
