import type { Insertable, Selectable } from 'kysely'
import type { Tx } from '../ctx.ts'
import type { Database } from './database.ts'

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
 * @returns what `returning` names, in snake_case
 */
export async function insertRows<T extends Table>(
  tx: Tx,
  table: T,
  rows: readonly NewRow<T>[],
  ending = '',
): Promise<Readonly<Record<string, unknown>>[]> {
  const [first] = rows
  if (!first) return []
  const shape = shapeOf(table, Object.keys(first), ending)
  const result = await tx.run(shape.statement, [tx.organizationId, jsonOf(table, shape, rows)])
  return result.rows as Readonly<Record<string, unknown>>[]
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
  const columns = keys.map((key) => [key, snakeCase(key)] as const)
  const names = columns.map(([, column]) => column).join(', ')
  const into = snakeCase(table)
  // The function reads each value as the type of its column.
  const statement = `insert into ${into} (organization_id, ${names}) select $1::uuid, ${names} from json_populate_recordset(null::${into}, $2::json) ${ending}`
  const shape = { statement, columns }
  shapes.set(id, shape)
  return shape
}

const snakeCase = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

function jsonOf(table: string, { columns }: Shape, rows: readonly object[]): string {
  const json = JSON.stringify(
    rows.map((row) => {
      if (Object.keys(row).length !== columns.length)
        throw new Error(`rows for ${table} name different columns`)
      const values = row as Readonly<Record<string, unknown>>
      return Object.fromEntries(columns.map(([key, column]) => [column, asJson(values[key])]))
    }),
  )
  // A half of a surrogate pair is no character; JSON could carry it, the database not.
  return json.includes('\\ud') ? json.replace(loneSurrogate, '$1\\ufffd') : json
}

/** Escaped by an odd number of backslashes, as JSON.stringify writes what is not well formed. */
const loneSurrogate = /((?<!\\)(?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g

const asJson = (value: unknown): unknown => (Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value)
