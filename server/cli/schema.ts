import { writeFile } from 'node:fs/promises'
import { dumpSchema } from '../kernel/db/schema-dump.ts'
import type { Command } from './command.ts'
import { withMachine } from './with-machine.ts'

export const schemaCommand: Command = {
  name: 'schema',
  about: 'show the schema that the migrations come to',
  usage: `redress schema

  --write   into db/schema.sql, for developers who added a migration`,
  options: { write: { type: 'boolean' } },
  async run(options) {
    const dump = await withMachine((machine) => dumpSchema(machine.db.pool))
    if (!options.write) {
      process.stdout.write(dump)
      return
    }
    await writeFile(new URL('../../db/schema.sql', import.meta.url), dump)
    process.stdout.write('Wrote db/schema.sql.\n')
  },
}
