import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from './client.ts'
import { measureInTurns } from './measure.ts'
import type { Redress } from './redress.ts'
import type { Bench, Row } from './row.ts'

/** What people read all day, with ten and a hundred thousand cases in the register; `--quick` with forty. */
export const reading: Row = {
  name: 'reading',
  isApart: true,
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
  await invite(redress)
  // As the job and autovacuum leave it a minute later.
  await redress.command(['rebuild-figures'])
  await redress.owner.query('vacuum analyze')
}

/** People with all that the person who set it up may do, and a desk as full as others'. */
export async function invite({ owner }: Redress): Promise<void> {
  for (let turn = 0; turn < colleagues; turn++) {
    const email = nameOf(turn)
    await owner.query(
      `insert into staff_member (organization_id, id, email, name, language, created_at)
       select organization_id, gen_random_uuid(), $1, name, language, created_at from staff_member
       where email = 'ada@example.org' on conflict do nothing`,
      [email],
    )
    await owner.query(
      `insert into staff_role (organization_id, id, staff_id, role, site_id)
       select r.organization_id, gen_random_uuid(), (select id from staff_member where email = $1), r.role, r.site_id
       from staff_role r join staff_member m on m.id = r.staff_id where m.email = 'ada@example.org' on conflict do nothing`,
      [email],
    )
    await owner.query(
      `update complaint set owner_id = (select id from staff_member where email = $1)
       where id in (select id from complaint where status <> 'closed' and owner_id is not null
         order by received_at desc limit 40 offset $2)`,
      [email, turn * 40],
    )
  }
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

/** Fewer than one person may send in a minute. */
const mostPerPerson = 500
const colleagues = 40
let sent = 0

/** Someone signed in who reads faster than anybody: the limit of each person stays on, so colleagues take turns. */
export function readerOf(redress: Redress) {
  let client: Client | undefined
  return {
    async read(path: string): Promise<void> {
      if (sent++ % mostPerPerson === 0) await handOver(redress, Math.floor(sent / mostPerPerson))
      client ??= await redress.client('person')
      const answer = await client.request('GET', path)
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${answer.body}`)
    },
    close: () => client?.close(),
  }
}

const nameOf = (turn: number) => `reader${turn % colleagues}@example.org`

/** The session goes on as somebody else's. */
const handOver = ({ owner }: Redress, turn: number) =>
  owner.query('update session set staff_id = (select id from staff_member where email = $1)', [nameOf(turn)])
