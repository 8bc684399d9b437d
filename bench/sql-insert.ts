import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { uuidv7 } from 'uuidv7'
import { aFiling } from './complaint.ts'
import type { Redress } from './redress.ts'

/** Writes the rows of one complaint in a transaction of its own. */
export type Writer = { readonly write: () => Promise<void>; readonly close: () => Promise<void> }

/** What a filing left in a table: the columns that are set, as text that PostgreSQL reads. */
type Copy = { readonly table: string; readonly statement: string; readonly values: readonly string[] }
type Sample = { readonly rows: readonly Copy[]; readonly own: readonly string[] }

const samplesTaken = 12

/**
 * The yardstick: complaints are filed by the API, and the rows that each left in every table, its job too, are
 * written again under new ids by plain statements: as the app's role, under row-level security, over the same
 * indexes, one transaction each. Only the jobs lie in the future, so that the worker leaves them alone.
 */
export async function copiesOf(redress: Redress): Promise<{ writer(): Promise<Writer> }> {
  const samples: Sample[] = []
  const client = await redress.client('program')
  for (let index = 0; index < samplesTaken; index++) {
    const { email, body } = aFiling()
    const { status, body: said } = await client.request('POST', '/api/v1/intake', body)
    if (status !== 201) throw new Error(`intake answered ${status}: ${said}`)
    samples.push(await sampleOf(redress, email))
  }
  client.close()
  return {
    async writer() {
      const own = new pg.Client({ connectionString: redress.appUrl })
      await own.connect()
      let turn = 0
      return {
        write: () =>
          write(own, redress.organizationId, samples[turn++ % samples.length] ?? { rows: [], own: [] }),
        close: () => own.end(),
      }
    },
  }
}

async function write(client: pg.Client, organizationId: string, { rows, own }: Sample): Promise<void> {
  const fresh = new Map(own.map((text) => [text, likeBefore(text)]))
  await client.query(`BEGIN; SET LOCAL app.organization_id = '${organizationId}'`)
  for (const { statement, values } of rows) {
    await client.query(
      statement,
      values.map((value) => fresh.get(value) ?? value),
    )
  }
  await client.query('COMMIT')
}

/** Another value of the same form: an id, a hash, a reference, an address. */
function likeBefore(text: string): string {
  if (/^[0-9a-f-]{36}$/.test(text)) return uuidv7()
  if (text.startsWith('\\x')) return `\\x${randomBytes((text.length - 2) / 2).toString('hex')}`
  const mark = randomBytes(8).toString('hex')
  return text.includes('@') ? `${mark}@example.org` : mark.toUpperCase().slice(0, text.length)
}

async function sampleOf({ owner, organizationId }: Redress, email: string): Promise<Sample> {
  const { rows } = await owner.query<{ id: string; customer_id: string; reference: string }>(
    'select id, customer_id, reference from complaint where organization_id = $1 and complainant_email = $2',
    [organizationId, email],
  )
  const [filed] = rows
  if (!filed) throw new Error('a complaint that was acknowledged is not there')
  const parts = await Promise.all([
    copies(owner, 'customer', `id = '${filed.customer_id}'`),
    copies(owner, 'complaint', `id = '${filed.id}'`),
    copies(owner, 'complaint_access', `complaint_id = '${filed.id}' and kind = 'code'`),
    copies(owner, 'complaint_search', `complaint_id = '${filed.id}'`),
    copies(owner, 'clock', `subject_id = '${filed.id}'`, { met_at: null }),
    copies(owner, 'event', `subject_id = '${filed.id}' and type = 'complaint.received'`, {
      journal_position: null,
    }),
    copies(
      owner,
      'pgboss.job_common',
      `data->'payload'->>'subjectId' = '${filed.id}' and data->>'job' = 'correspondence.giveReceipt'`,
      {
        state: 'created',
        start_after: '2100-01-01',
        keep_until: '2100-01-02',
        started_on: null,
        completed_on: null,
        output: null,
      },
    ),
  ])
  const copied = parts.flat()
  const own = copied.flatMap(({ table, values, statement }) => ownValues(table, values, statement))
  return { rows: copied, own: [...new Set([...own, email, filed.reference])] }
}

/** Values that no other complaint may have: ids and what is unique. */
const ownValues = (table: string, values: readonly string[], statement: string): string[] => {
  const columns = /\(([^)]*)\)/.exec(statement)?.[1]?.split(', ') ?? []
  const unique: Record<string, readonly string[]> = {
    complaint_access: ['id', 'secret_hash'],
    complaint_search: ['complaint_id'],
  }
  return (unique[table] ?? ['id']).flatMap((name) => values[columns.indexOf(name)] ?? [])
}

/** The rows of a table as statements that write them again. */
async function copies(
  owner: pg.Pool,
  table: string,
  where: string,
  instead: Readonly<Record<string, string | null>> = {},
): Promise<Copy[]> {
  for (let attempt = 1; ; attempt++) {
    const { rows } = await owner.query<{ row: Record<string, string | null> }>(
      `select (select json_object_agg(key, case when y.typcategory = 'A' then '{' || btrim(value, '[]') || '}' else value end)
         from json_each_text(row_to_json(t))
         join pg_attribute a on a.attrelid = '${table}'::regclass and a.attname = key join pg_type y on y.oid = a.atttypid
       ) as row from ${table} t where ${where}`,
    )
    if (rows.length > 0) return rows.map(({ row }) => copyOf(table, { ...row, ...instead }))
    if (attempt === 50) throw new Error(`${table} has no row of the complaint`)
    await sleep(20)
  }
}

function copyOf(table: string, row: Readonly<Record<string, string | null>>): Copy {
  const set = Object.entries(row).filter((entry): entry is [string, string] => entry[1] !== null)
  const places = set.map((_, index) => `$${index + 1}`)
  return {
    table,
    statement: `insert into ${table} (${set.map(([name]) => name).join(', ')}) values (${places.join(', ')})`,
    values: set.map(([, value]) => value),
  }
}
