import type pg from 'pg'
import { isBeingFilled } from '../db/installation.ts'
import { Refusal } from '../errors.ts'

/**
 * Whether a database holds nothing yet. One that a restore or a move began to fill and did not finish counts as
 * empty once its remains are cleared away.
 */
export async function isEmpty(client: pg.ClientBase): Promise<boolean> {
  if (await isBeingFilled(client)) await makeEmpty(client)
  const { rows } = await client.query<{ isEmpty: boolean }>(`
    select not exists (
        select from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
          and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e'))
      and not exists (select from pg_namespace where nspname in ('redress', 'pgboss')) as "isEmpty"`)
  return rows[0]?.isEmpty ?? false
}

/** Marks an empty database as being filled: nobody serves it until `endFilling`, and its remains can be told. */
export async function beginFilling(client: pg.ClientBase): Promise<void> {
  await client.query(
    'create schema redress; create table redress.filling (began_at timestamptz not null default now())',
  )
}

/** In the transaction that brings the last row. */
export async function endFilling(client: pg.ClientBase): Promise<void> {
  await client.query('drop table redress.filling')
}

/**
 * Clears away what was put into a database that was empty when the filling began.
 * @throws Refusal `backup.placeNotEmpty` when it was not
 */
export async function makeEmpty(client: pg.ClientBase): Promise<void> {
  await client.query('ROLLBACK')
  if (!(await isBeingFilled(client))) throw new Refusal('backup.placeNotEmpty')
  const { rows } = await client.query<{ statement: string }>(`
    select format('drop table if exists %s cascade', c.oid::regclass) as statement
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    union all
    select format('drop function if exists %s', p.oid::regprocedure)
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'public' and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`)
  const all = [
    ...rows.map(({ statement }) => statement),
    'drop schema if exists pgboss cascade',
    'drop schema redress cascade',
  ]
  await client.query(`BEGIN; ${all.join('; ')}; COMMIT`)
}
