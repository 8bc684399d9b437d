import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { columnList, type Table } from '../backup/catalogue.ts'

export type Ends = { readonly source: pg.Client; readonly target: pg.Client }

/** All rows of a table into the empty one at the other end. @returns how many */
export function copyWhole(ends: Ends, table: Table): Promise<number> {
  return copy(ends, {
    from: `select ${columnList(table)} from ${table.quoted}`,
    into: `${table.quoted} (${columnList(table)})`,
  })
}

/**
 * Brings a table at the other end, which was equal once, up to now: rows that a transaction wrote since, told by
 * their `xmin`, and rows that are gone, told by the number of those that are left.
 * @param since the oldest transaction that the last copy may not have seen
 * @returns how many rows were written
 */
export async function copyChanges(ends: Ends, table: Table, since: string): Promise<number> {
  const { source, target } = ends
  if (table.key.length === 0) {
    await target.query(`delete from ${table.quoted}`)
    return copyWhole(ends, table)
  }
  const columns = columnList(table)
  await target.query(`create temp table changed as select ${columns} from ${table.quoted} with no data`)
  const written = await copy(ends, {
    // By age, so that a counter that began anew in between still compares.
    from: `select ${columns} from ${table.quoted} where age(xmin) <= age('${BigInt(since)}'::xid)`,
    into: `changed (${columns})`,
  })
  const isSame = sameKey(table)
  await target.query(`delete from ${table.quoted} here using changed there where ${isSame}`)
  const wanted = await countOf(source, table)
  if ((await countOf(target, table)) + written !== wanted) await deleteGone(ends, table)
  await target.query(`insert into ${table.quoted} (${columns}) select ${columns} from changed`)
  await target.query('drop table changed')
  if ((await countOf(target, table)) !== wanted) throw new Error(`${table.name} did not come over whole`)
  return written
}

/** Rows that nobody has any more: compared by key, which needs no look at the rows. */
async function deleteGone(ends: Ends, table: Table): Promise<void> {
  const keys = table.key.map((name) => pg.escapeIdentifier(name)).join(', ')
  await ends.target.query(`create temp table kept as select ${keys} from ${table.quoted} with no data`)
  await copy(ends, { from: `select ${keys} from ${table.quoted}`, into: `kept (${keys})` })
  await ends.target.query(
    `delete from ${table.quoted} here where not exists (select from kept there where ${sameKey(table)})`,
  )
  await ends.target.query('drop table kept')
}

const sameKey = ({ key }: Table): string =>
  key.map((name) => `here.${pg.escapeIdentifier(name)} = there.${pg.escapeIdentifier(name)}`).join(' and ')

async function copy(
  { source, target }: Ends,
  { from, into }: { from: string; into: string },
): Promise<number> {
  const out = source.query(copyTo(`copy (${from}) to stdout`))
  await pipeline(out, target.query(copyFrom(`copy ${into} from stdin`)))
  return out.rowCount
}

async function countOf(client: pg.Client, { quoted }: Table): Promise<number> {
  const { rows } = await client.query<{ count: string }>(`select count(*) as count from ${quoted}`)
  return Number(rows[0]?.count)
}
