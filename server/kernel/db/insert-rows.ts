import type { Insertable, Selectable } from 'kysely'
import type pg from 'pg'
import { allDone } from '../all-done.ts'
import type { Tx } from '../ctx.ts'
import type { Database } from './database.ts'
import { inStep } from './in-step.ts'

type Table = keyof Database & string

/** A row without its organization; a column of type jsonb takes the value itself, not its text. */
export type NewRow<T extends Table> = Omit<
  {
    readonly [Column in keyof Insertable<Database[T]>]: Column extends keyof Selectable<Database[T]>
      ? Selectable<Database[T]>[Column]
      : never
  },
  'organizationId'
>

/**
 * Inserts rows of the organization by one statement, whose text does not depend on how many they are: they
 * travel as one JSON value, which costs a fraction of a parameter for each value. All rows name the same columns.
 * @param ending what stands after the rows, in snake_case: `on conflict …`, `returning …`
 * @returns what `returning` names, in snake_case; of works that go in step, the rows of all of them
 */
export async function insertRows<T extends Table>(
  tx: Tx,
  table: T,
  rows: readonly NewRow<T>[],
  ending = '',
): Promise<readonly Returned[]> {
  const [first] = rows
  return first ? insertInStep(tx, { shape: shapeOf(table, Object.keys(first), ending), table, rows }) : []
}

type Returned = Readonly<Record<string, unknown>>
type Inserted = { readonly shape: Shape; readonly table: string; readonly rows: readonly object[] }

const insertInStep = inStep(async (tx: Tx, inputs: readonly Inserted[]): Promise<readonly Returned[][]> => {
  const returned = new Map<Shape, Promise<pg.QueryResult>>()
  for (const [shape, group] of Map.groupBy(inputs, (each) => each.shape)) {
    const rows = group.flatMap((each) => each.rows)
    const [{ table } = { table: '' }] = group
    returned.set(shape, tx.run(shape.statement, [tx.organizationId, jsonOf(table, shape, rows)]))
  }
  await allDone([...returned.values()])
  return Promise.all(inputs.map(async ({ shape }) => ((await returned.get(shape))?.rows ?? []) as Returned[]))
})

/**
 * Changes rows of the organization, each by its id, and all that change the same columns by one statement.
 * @param changes a column of type jsonb takes the value itself, not its text
 */
export const updateRows = async <T extends Table>(
  tx: Tx,
  table: T,
  changes: readonly (Partial<NewRow<T>> & { readonly id: string })[],
): Promise<void> => {
  const byColumns = Map.groupBy(changes, (change) => Object.keys(change).toSorted().join())
  await allDone(
    [...byColumns.values()].map((rows) => {
      const columns = columnsOf(Object.keys(rows[0] ?? {}))
      const values = columns.map(([, column]) => column).filter((column) => column !== 'id')
      if (values.length === 0) return Promise.resolve()
      const into = snakeCase(table)
      const set = values.map((column) => `${column} = x.${column}`).join(', ')
      const before = values.map((column) => `${into}.${column}`).join(', ')
      const changed = values.map((column) => `x.${column}`).join(', ')
      const statement = `update ${into} set ${set} from json_populate_recordset(null::${into}, $2::json) x
        where ${into}.organization_id = $1::uuid and ${into}.id = x.id and (${before}) is distinct from (${changed})`
      return tx.run(statement, [tx.organizationId, jsonOf(table, { columns }, rows)])
    }),
  )
}

type Shape = {
  readonly statement: string
  readonly columns: readonly (readonly [key: string, column: string])[]
}

const shapes = new Map<string, Shape>()

function shapeOf(table: string, keys: readonly string[], ending: string): Shape {
  const id = `${table} ${keys.join()} ${ending}`
  const known = shapes.get(id)
  if (known) return known
  const columns = columnsOf(keys)
  const names = columns.map(([, column]) => column).join(', ')
  const into = snakeCase(table)
  // The function reads each value as the type of its column.
  const statement = `insert into ${into} (organization_id, ${names}) select $1::uuid, ${names} from json_populate_recordset(null::${into}, $2::json) ${ending}`
  const shape = { statement, columns }
  shapes.set(id, shape)
  return shape
}

const columnsOf = (keys: readonly string[]): Shape['columns'] =>
  keys.map((key) => [key, snakeCase(key)] as const)

const snakeCase = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Written by hand, since it is most of what a filing costs here; absent is null to PostgreSQL, as most columns are. */
function jsonOf(table: string, { columns }: Pick<Shape, 'columns'>, rows: readonly object[]): string {
  const objects = rows.map((row) => {
    if (Object.keys(row).length !== columns.length)
      throw new Error(`rows for ${table} name different columns`)
    const values = row as Readonly<Record<string, unknown>>
    let json = ''
    for (const [key, column] of columns) {
      const value = values[key]
      if (value !== null && value !== undefined) json += `${json && ','}"${column}":${jsonOfValue(value)}`
    }
    return `{${json}}`
  })
  const json = `[${objects.join()}]`
  // A half of a surrogate pair is no character; JSON could carry it, the database not.
  return json.includes('\\ud') ? json.replace(loneSurrogate, '$1\\ufffd') : json
}

/** Escaped by an odd number of backslashes, as JSON.stringify writes what is not well formed. */
const loneSurrogate = /((?<!\\)(?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g

const jsonOfValue = (value: unknown): string =>
  Buffer.isBuffer(value) ? `"\\\\x${value.toString('hex')}"` : JSON.stringify(value)
