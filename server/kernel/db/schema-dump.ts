import type pg from 'pg'

/**
 * The schema `public` as SQL in a stable order: tables with columns, comments,
 * constraints, indexes and policies, then functions. For `db/schema.sql`, which
 * shows what the migrations come to; it is compared, not run.
 */
export async function dumpSchema(client: pg.Client | pg.Pool): Promise<string> {
  const tables = await read(client, tablesSql)
  const functions = await read(client, functionsSql)
  return [head, ...tables, ...functions.map((text) => `${text.trim()};`)].join('\n\n') + '\n'
}

const head = '-- What db/migrations come to. Made by `redress schema --write`; do not edit.'

async function read(client: pg.Client | pg.Pool, query: string): Promise<string[]> {
  const { rows } = await client.query<{ text: string }>(query)
  return rows.map(({ text }) => text)
}

const tablesSql = `
select concat_ws(E'\\n',
  format('create table %I (', t.relname),
  (select string_agg(line, E',\\n' order by part, place, line) from (
    select 1 as part, a.attnum::int as place,
      format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
        case when a.attnotnull then ' not null' else '' end,
        coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as line
    from pg_attribute a
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
    union all
    select 2, case c.contype when 'p' then 0 when 'u' then 1 when 'f' then 2 else 3 end,
      format('  constraint %I %s', c.conname, pg_get_constraintdef(c.oid))
    from pg_constraint c where c.conrelid = t.oid and c.contype in ('p', 'u', 'f', 'c')
  ) lines),
  ');',
  (select string_agg(pg_get_indexdef(i.indexrelid) || ';', E'\\n' order by i.indexrelid::regclass::text)
    from pg_index i
    where i.indrelid = t.oid and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u'))),
  case when t.relrowsecurity then format('alter table %I enable row level security;', t.relname) end,
  (select string_agg(format('create policy %I on %I for %s%s%s;', p.polname, t.relname,
      case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
      ' using (' || pg_get_expr(p.polqual, p.polrelid) || ')',
      ' with check (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')'), E'\\n' order by p.polname)
    from pg_policy p where p.polrelid = t.oid),
  (select string_agg(format('comment on column %I.%I is %L;', t.relname, a.attname, col_description(t.oid, a.attnum)), E'\\n' order by a.attnum)
    from pg_attribute a
    where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and col_description(t.oid, a.attnum) is not null)
) as text
from pg_class t join pg_namespace n on n.oid = t.relnamespace
where n.nspname = 'public' and t.relkind in ('r', 'p')
order by t.relname`

const functionsSql = `
select pg_get_functiondef(p.oid) as text
from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where n.nspname = 'public' and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
order by p.proname, pg_get_function_identity_arguments(p.oid)`
