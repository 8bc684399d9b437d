import type { Config } from '../kernel/config.ts'
import { startEmbeddedPostgres } from '../kernel/db/embedded.ts'
import { cliConfig } from './with-machine.ts'

/**
 * Runs `work` with the connection of the schema's owner, whether or not the server runs, and leaves the schema
 * as it is: a backup before an upgrade is of what was there before it.
 */
export async function withOwner<T>(
  work: (place: { config: Config; ownerUrl: string }) => Promise<T>,
  config = cliConfig(),
): Promise<T> {
  if (config.databaseUrl) return work({ config, ownerUrl: config.databaseUrl })
  const embedded = await startEmbeddedPostgres({ dataDir: config.dataDir })
  try {
    return await work({ config, ownerUrl: embedded.ownerUrl })
  } finally {
    await embedded.stop()
  }
}
