import type pg from 'pg'

/**
 * What the database keeps of the installation itself, in the schema `redress`: which migrations ran, whose key
 * it belongs to, backups made, and whether it is being filled or has been left. None of it is about a
 * person, and a backup carries none of it.
 */
export async function makeInstallationTables(client: pg.ClientBase): Promise<void> {
  await client.query(`
    create schema if not exists redress;
    create table if not exists redress.migration (name text primary key, ran_at timestamptz not null default now());
    create table if not exists redress.installation (mark text primary key);
    create table if not exists redress.transition (
      kind text primary key check (kind in ('closing', 'moved')),
      began_at timestamptz not null default now(),
      until_at timestamptz,
      target_name text,
      target bytea
    );
    create table if not exists redress.backup_run (
      id uuid primary key,
      began_at timestamptz not null,
      ended_at timestamptz not null,
      is_scheduled boolean not null,
      is_sealed boolean not null,
      file_name text not null,
      byte_size bigint,
      missing_files integer,
      failure text,
      check ((failure is null) = (byte_size is not null))
    );
    create index if not exists backup_run_ended_idx on redress.backup_run (ended_at);
  `)
}

/** The migrations that this database has run, in order; none where Redress has never been. */
export async function migrationsRun(client: pg.ClientBase): Promise<string[]> {
  if (!(await exists(client, 'redress.migration'))) return []
  const { rows } = await client.query<{ name: string }>('select name from redress.migration order by name')
  return rows.map(({ name }) => name)
}

/** Derived from the installation key; empty where Redress has never been. */
export async function installationMark(client: pg.ClientBase): Promise<string> {
  if (!(await exists(client, 'redress.installation'))) return ''
  const { rows } = await client.query<{ mark: string }>('select mark from redress.installation')
  return rows[0]?.mark ?? ''
}

/** Whether a restore or a move has begun to fill this database and not come to its end. */
export const isBeingFilled = (client: pg.ClientBase): Promise<boolean> => exists(client, 'redress.filling')

/** Whether writing here is about to end or has ended; null in ordinary life. */
export type Transition = {
  readonly kind: 'closing' | 'moved'
  readonly beganAt: Date
  /** `closing` counts only until then, so that a switch that died opens again by itself. */
  readonly untilAt: Date | null
  /** Host and database, for people. */
  readonly targetName: string | null
  /** Encrypted with the installation key. */
  readonly target: Buffer | null
}

export async function readTransition(client: pg.ClientBase | pg.Pool): Promise<Transition | null> {
  const { rows } = await client.query<Transition>(`
    select kind, began_at as "beganAt", until_at as "untilAt", target_name as "targetName", target
    from redress.transition where until_at is null or until_at > now() order by kind desc limit 1`)
  return rows[0] ?? null
}

async function exists(client: pg.ClientBase, table: string): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>('select to_regclass($1) is not null as found', [
    table,
  ])
  return rows[0]?.found ?? false
}
