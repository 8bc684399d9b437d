import { parseArgs } from 'node:util'
import { Refusal } from '../kernel/errors.ts'
import type { Command, Options } from './command.ts'
import { demoCommand } from './demo.ts'
import { explain } from './explain.ts'
import { migrateCommand } from './migrate.ts'
import { schemaCommand } from './schema.ts'
import { setupCommand } from './setup.ts'

/** Every verb of `redress`, as help lists them. */
const commands: readonly Command[] = [setupCommand, migrateCommand, demoCommand, schemaCommand]

try {
  await run(process.argv.slice(2))
  // Nothing may keep a command alive that has done its work.
  process.exit(0)
} catch (error) {
  process.stderr.write(`${explain(error)}\n`)
  process.exit(error instanceof Refusal && error.code.startsWith('cli.') ? 2 : 1)
}

async function run([name = 'help', ...rest]: readonly string[]): Promise<void> {
  if (['help', '--help', '-h'].includes(name)) return help(rest[0])
  const command = find(name)
  if (rest.includes('--help') || rest.includes('-h')) return help(name)
  await command.run(optionsOf(command, rest))
}

function optionsOf(command: Command, args: readonly string[]): Options {
  try {
    const { values } = parseArgs({ args: [...args], options: command.options, strict: true })
    return values as Options
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('. ')
    throw new Refusal('cli.wrongOption', { reason, command: command.name })
  }
}

function find(name: string): Command {
  const command = commands.find((each) => each.name === name)
  if (!command) throw new Refusal('cli.unknownCommand', { name })
  return command
}

function help(name: string | undefined): void {
  const list = commands.map((command) => `  ${command.name.padEnd(10)} ${command.about}`).join('\n')
  const all = `redress COMMAND\n\n${list}\n\n\`redress help COMMAND\` says more. The server starts with \`npm start\`.`
  process.stdout.write(`${name ? find(name).usage : all}\n`)
}
