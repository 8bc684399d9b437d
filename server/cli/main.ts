import { parseArgs } from 'node:util'
import { Refusal } from '../kernel/errors.ts'
import type { Command, Options } from './command.ts'
import { explain } from './explain.ts'

/** Every verb of `redress`, as help lists them. Only the one that is called is loaded. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  setup: async () => (await import('./setup.ts')).setupCommand,
  migrate: async () => (await import('./migrate.ts')).migrateCommand,
  hosts: async () => (await import('./hosts.ts')).hostsCommand,
  backup: async () => (await import('./backup.ts')).backupCommand,
  restore: async () => (await import('./restore.ts')).restoreCommand,
  'move-database': async () => (await import('./move-database.ts')).moveDatabaseCommand,
  'import-mail': async () => (await import('./import-mail.ts')).importMailCommand,
  demo: async () => (await import('./demo.ts')).demoCommand,
  checkpoint: async () => (await import('./checkpoint.ts')).checkpointCommand,
  verify: async () => (await import('./verify.ts')).verifyCommand,
  'rotate-journal-key': async () => (await import('./rotate-journal-key.ts')).rotateJournalKeyCommand,
  generate: async () => (await import('./generate.ts')).generateCommand,
  'rebuild-dates': async () => (await import('./rebuild-dates.ts')).rebuildDatesCommand,
  'rebuild-figures': async () => (await import('./rebuild-figures.ts')).rebuildFiguresCommand,
  'business-time': async () => (await import('./business-time.ts')).businessTimeCommand,
  schema: async () => (await import('./schema.ts')).schemaCommand,
  doctor: async () => (await import('./doctor.ts')).doctorCommand,
}

try {
  await run(process.argv.slice(2))
  // Nothing may keep a command alive that has done its work; one that found something bad has set its code.
  process.exit()
} catch (error) {
  process.stderr.write(`${explain(error)}\n`)
  process.exit(error instanceof Refusal && error.code.startsWith('cli.') ? 2 : 1)
}

async function run([name = 'help', ...rest]: readonly string[]): Promise<void> {
  const isHelp = (text: string) => ['help', '--help', '-h'].includes(text)
  if (isHelp(name)) return help(rest[0])
  if (rest.some(isHelp)) return help(name)
  const command = await find(name)
  await command.run(optionsOf(command, rest))
}

function optionsOf(command: Command, args: readonly string[]): Options {
  try {
    const { takes, options } = command
    const allowPositionals = takes !== undefined
    const { values, positionals } = parseArgs({ args: [...args], options, strict: true, allowPositionals })
    const [taken, extra] = positionals
    if (extra !== undefined) throw new Error(`“${extra}” is one too many`)
    return { ...values, ...(takes && taken !== undefined ? { [takes]: taken } : {}) } as Options
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('. ')
    throw new Refusal('cli.wrongOption', { reason, command: command.name })
  }
}

async function find(name: string): Promise<Command> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) throw new Refusal('cli.unknownCommand', { name })
  return load()
}

async function help(name: string | undefined): Promise<void> {
  if (name) return void process.stdout.write(`${(await find(name)).usage}\n`)
  const all = await Promise.all(Object.keys(commands).map(find))
  const list = all.map((command) => `  ${command.name.padEnd(18)} ${command.about}`).join('\n')
  process.stdout.write(
    `redress COMMAND\n\n${list}\n\n\`redress help COMMAND\` says more. The server starts with \`npm start\`.\n`,
  )
}
