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

/** A PostgreSQL for tests in which the owner may make databases. */
export async function startTestServer(dataDir: string): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, settings })
  const client = new Client({ connectionString: server.superuserUrl })
  await client.connect()
  await client.query('alter role redress_owner createdb')
  await client.end()
  return server
}
