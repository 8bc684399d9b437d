import pg from 'pg'

/** A table whose rows belong to a backup. */
export type Table = {
  /** With its schema, e.g. `public.complaint`. */
  readonly name: string
  readonly quoted: string
  readonly columns: readonly string[]
  readonly key: readonly string[]
  /** Size on the disk in bytes, for progress and for space. */
  readonly bytes: number
  /** Columns that hold keys of the file store. */
  readonly fileColumns: readonly string[]
}

export type ForeignKey = { readonly table: string; readonly name: string; readonly definition: string }

/**
 * Our own bookkeeping (`redress`) is made anew by a restore, the queue (`pgboss`) by its unfinished jobs. What
 * belongs to others in the same database is theirs to keep, and may not even be readable.
 */
const ourTables = `
  n.nspname = 'public' and pg_has_role(c.relowner, 'USAGE')
  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`

/**
 * All tables, whatever the schema version: a table is in the backup because it exists. Columns named
 * `storage_key` or ending in `_file_key` refer to the file store.
 */
export async function tablesOf(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<{
    schema: string
    table: string
    columns: string[]
    key: string[] | null
    bytes: string
  }>(`
    select n.nspname as schema, c.relname as table, pg_total_relation_size(c.oid) as bytes,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select array_agg(a.attname::text order by array_position(i.indkey::int2[], a.attnum)) from pg_index i
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
        where i.indrelid = c.oid and i.indisprimary) as key
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and ${ourTables}
    order by n.nspname, c.relname`)
  return rows.map(({ schema, table, columns, key, bytes }) => ({
    name: `${schema}.${table}`,
    quoted: `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(table)}`,
    columns,
    key: key ?? [],
    bytes: Number(bytes),
    fileColumns: columns.filter((name) => name === 'storage_key' || name.endsWith('_file_key')),
  }))
}

export async function foreignKeysOf(client: pg.ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query<{ schema: string; table: string; name: string; definition: string }>(`
    select n.nspname as schema, c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and k.conparentid = 0 and ${ourTables}
    order by 1, 2, 3`)
  return rows.map(({ schema, table, name, definition }) => ({
    table: `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(table)}`,
    name: pg.escapeIdentifier(name),
    definition,
  }))
}

export const columnList = ({ columns }: Pick<Table, 'columns'>): string =>
  columns.map((name) => pg.escapeIdentifier(name)).join(', ')
