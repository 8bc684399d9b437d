import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../server/kernel/db/embedded.ts'

/** Tests lose nothing in a power cut, so they need not wait for the disk. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '150',
}

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
  } catch {
    // A power cut is the one thing that this server does not survive.
    await rm(dataDir, { recursive: true, force: true })
    return start(dataDir)
  }
}

async function start(dataDir: string): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, settings })
  const client = new Client({ connectionString: server.superuserUrl })
  await client.connect()
  await client.query('alter role redress_owner createdb')
  await client.end()
  return server
}
