import { createSecrets, installationKey } from '../kernel/auth/secrets.ts'
import { startEmbeddedPostgres } from '../kernel/db/embedded.ts'
import { migrate } from '../kernel/db/migrate.ts'
import { say, type Command } from './command.ts'
import { cliConfig } from './with-machine.ts'

export const migrateCommand: Command = {
  name: 'migrate',
  about: 'bring the schema of the database up to date',
  usage: `redress migrate

  --json   answer as JSON

Uses DATABASE_URL, or the embedded database of REDRESS_DATA. Starting the server does the same.`,
  options: { json: { type: 'boolean' } },
  async run(options) {
    const config = cliConfig()
    const embedded = config.databaseUrl ? null : await startEmbeddedPostgres({ dataDir: config.dataDir })
    try {
      const secrets = createSecrets(await installationKey(config))
      const ownerUrl = config.databaseUrl ?? embedded?.ownerUrl ?? ''
      const { ran } = await migrate(ownerUrl, { secrets, appUrl: config.databaseAppUrl })
      const sentence = ran.length > 0 ? `Ran ${ran.join(', ')}.` : 'The schema is up to date.'
      say(options, sentence, { ran })
    } finally {
      await embedded?.stop()
    }
  },
}
