import { createHash } from 'node:crypto'
import { existsSync, realpathSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../server/kernel/db/embedded.ts'
import { findPostmaster } from '../server/kernel/db/embedded/postmaster.ts'

/** Tests lose nothing in a power cut, so they need not wait for the disk. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '150',
}

const roleLock = 8_215_007_004

/**
 * The PostgreSQL of all tests of this clone, in which the owner may make
 * databases. Runs at the same time share it, and one that was killed leaves
 * it to the next.
 */
export async function startTestServer(): Promise<EmbeddedPostgres> {
  const clone = createHash('sha256')
    .update(import.meta.dirname)
    .digest('hex')
    .slice(0, 8)
  const dataDir = join(tmpdir(), `redress-tests-${process.getuid?.() ?? 0}-${clone}`)
  try {
    return await start(dataDir)
  } catch (error) {
    // Whoever uses it right now would lose the ground under their feet.
    if (isInUse(dataDir)) throw error
    // A power cut is the one thing that this server does not survive.
    await rm(dataDir, { recursive: true, force: true })
    return start(dataDir)
  }
}

async function start(dataDir: string): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, settings })
  try {
    await letOwnerMakeDatabases(server)
    return server
  } catch (error) {
    await server.stop()
    throw error
  }
}

/** Only where it has to be: of two that change a role at once, PostgreSQL refuses one ("tuple concurrently updated"). */
async function letOwnerMakeDatabases({ superuserUrl }: EmbeddedPostgres): Promise<void> {
  const client = new Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [roleLock])
    const { rowCount } = await client.query(
      `select 1 from pg_roles where rolname = 'redress_owner' and rolcreatedb`,
    )
    if (rowCount === 0) await client.query('alter role redress_owner createdb')
  } finally {
    await client.end()
  }
}

function isInUse(dataDir: string): boolean {
  return existsSync(dataDir) && findPostmaster(join(realpathSync(dataDir), 'postgres/cluster')) !== null
}
