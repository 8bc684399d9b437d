import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import { wordsOf } from '../server/modules/customers/profile.rules.ts'
import { measureInTurns } from './measure.ts'
import { invite, readerOf } from './reading.ts'
import type { Redress } from './redress.ts'
import type { Row } from './row.ts'

/** Lists, searches and profiles among 1,000,000 customers; `--quick`: 2,000. */
export const customers: Row = {
  name: 'customers',
  isApart: true,
  isLong: true,
  async run({ redress, isQuick, report }) {
    const count = isQuick ? 2_000 : 1_000_000
    await fill(redress, count)
    const complaints = await redress.complaints()
    const at = () => Math.floor(Math.random() * count)
    const { rows } = await redress.owner.query<{ id: string }>(
      `select id from customer where email like 'person%' order by md5(id::text) limit 400`,
    )
    const anyone = () => rows[Math.floor(Math.random() * rows.length)]?.id
    const list = '/api/v1/customers'
    const paths: Readonly<Record<string, () => string>> = {
      customers: () => list,
      customersOfType: () => `${list}?type=${types[at() % types.length]}`,
      customersByKey: () => `${list}?q=person${at()}@example.org`,
      customersByName: () => `${list}?q=${encodeURIComponent(nameOf(at()))}`,
      customersByFamily: () => `${list}?q=${encodeURIComponent(familyOf(at()))}`,
      customersByBeginning: () => `${list}?q=${encodeURIComponent(familyOf(at()).slice(0, 2))}`,
      profile: () => `${list}/${anyone()}`,
      samePerson: () => `${list}/${anyone()}/likely`,
    }
    const readers = Object.values(paths).map((path) => ({ path, reader: readerOf(redress) }))
    const measured = await measureInTurns(
      readers.map(({ path, reader }) => ({ connections: 1, once: () => reader.read(path()) })),
      { warmUpMs: 500, lastsMs: isQuick ? 600 : 4_000, rounds: 2 },
    )
    for (const [index, name] of Object.keys(paths).entries()) {
      const figures = measured[index]
      if (figures) report({ name, complaints, ...figures })
    }
    for (const { reader } of readers) reader.close()
  },
}

const types = ['current', 'prospective', 'former', 'new', 'target'] as const
const given = 'Ada Ayşe Béla Çağla Dmitri Elif Ferenc Görkem Hanna Ilona József Katalin László Mehmet'.split(
  ' ',
)
const roots = 'Yıl Kov Sza Nagy Iva Petr Demi Kaya Tóth Horv Şah Özt Var Mol Fek Smi'.split(' ')
const middles = 'a e i o u ar er or an en'.split(' ')
const ends = 'maz ács bó ov ova ir can ath tan gó nár ete th son kaya demir'.split(' ')

/** 2,560 family names, so that 1,000,000 people share each with 390 others. */
const familyOf = (at: number): string =>
  `${roots[at % 16]}${middles[Math.floor(at / 16) % 10]}${ends[Math.floor(at / 160) % 16]}`
const nameOf = (at: number): string => `${given[Math.floor(at / 2560) % given.length]} ${familyOf(at)}`

const perCopy = 20_000

/** Past the program, with the words and keys that the program makes of them. */
async function fill(redress: Redress, count: number): Promise<void> {
  const { organizationId } = redress
  for (let from = 0; from < count; from += perCopy) {
    const people = Array.from({ length: Math.min(perCopy, count - from) }, (_, index) => {
      const at = from + index
      const person = personOf(at)
      return { at, ...person, ...wordsOf(organizationId, person) }
    })
    const ofThem = (row: (one: (typeof people)[number]) => CopiedRow) => people.map(row)
    await copy(
      redress,
      'customer',
      ofThem((one) => ({
        id: one.id,
        name: one.name,
        sort_name: one.sortName,
        email: one.email,
        email_key: one.emailKey,
        phone: one.phoneKey,
        phone_key: one.phoneKey,
        postal_address: one.postalAddress,
        customer_number: one.customerNumber,
        language: one.language,
        created_at: '2025-03-01',
        is_indexed: 'true',
        type: types[one.at % types.length],
        purchase_count: '1',
        purchase_value: '19.90',
        first_purchase_on: '2026-02-01',
        last_purchase_on: '2026-02-01',
      })),
    )
    await copy(
      redress,
      'customer_search',
      ofThem((one) => ({ customer_id: one.id, sort_name: one.sortName, words: one.words })),
    )
    await copy(
      redress,
      'customer_match_key',
      people.flatMap(({ id, keys }) => [...new Set(keys)].map((key) => ({ key, customer_id: id }))),
    )
    await copy(
      redress,
      'customer_purchase',
      ofThem(({ id }) => ({
        id: randomUUID(),
        customer_id: id,
        purchased_on: '2026-02-01',
        amount: '19.90',
        added_at: '2026-02-01',
      })),
    )
  }
  await invite(redress)
  await redress.owner.query('vacuum analyze')
}

function personOf(at: number) {
  const email = `person${at}@example.org`
  return {
    id: randomUUID(),
    language: 'tr',
    name: nameOf(at),
    email,
    emailKey: email,
    phoneKey: `+90${5_000_000_000 + at}`,
    postalAddress: `Atatürk Cad. ${1 + (at % 180)}, ${34_000 + (at % 900)} İstanbul`,
    customerNumber: `K-${at}`,
    contacts: [],
  }
}

type CopiedRow = Readonly<Record<string, string | undefined>>

/** Rows of the organization, all with the same columns. */
async function copy(
  { owner, organizationId }: Redress,
  table: string,
  rows: readonly CopiedRow[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const lines = rows.map((row) =>
    [organizationId, ...columns.map((column) => escaped(row[column] ?? ''))].join('\t').concat('\n'),
  )
  const client = await owner.connect()
  try {
    const into = client.query(copyFrom(`copy ${table} (organization_id, ${columns.join()}) from stdin`))
    await pipeline(Readable.from([lines.join('')]), into)
  } finally {
    client.release()
  }
}

const escaped = (value: string): string => value.replaceAll('\\', '\\\\').replaceAll(/[\t\n\r]/g, ' ')
