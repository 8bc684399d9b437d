import { createSecrets, findInstallationKey } from '../kernel/auth/secrets.ts'
import { Refusal } from '../kernel/errors.ts'
import { moveDatabase, type MoveStep } from '../kernel/move/move-database.ts'
import { say, textOption, type Command } from './command.ts'
import { cliConfig } from './with-machine.ts'
import { withOwner } from './with-owner.ts'

export const moveDatabaseCommand: Command = {
  name: 'move-database',
  about: 'move from the embedded database to another PostgreSQL while the server runs',
  usage: `redress move-database --to URL

  --to URL        of an empty database on PostgreSQL 15 or newer, with the role that is to own the schema
  --app-url URL   of a role without rights in it, where the owner may not create roles
  --json          answer as JSON

Everything is copied while people work. Then they wait for some seconds, the running server follows by itself,
and the embedded database refuses to be served again. Files and keys stay in REDRESS_DATA.`,
  options: { to: { type: 'string' }, 'app-url': { type: 'string' }, json: { type: 'boolean' } },
  async run(options) {
    const to = textOption(options, 'to')
    if (to === undefined || !/^postgres(ql)?:$/.test(protocolOf(to))) throw new Refusal('cli.toMissing')
    const config = cliConfig()
    if (config.databaseUrl) throw new Refusal('move.notEmbedded')
    const key = await findInstallationKey(config)
    if (key === undefined) throw new Refusal('backup.nothingHere')
    const targetAppUrl = textOption(options, 'app-url')
    const { stoodStillMs } = await withOwner(({ ownerUrl }) =>
      moveDatabase({
        sourceUrl: ownerUrl,
        targetUrl: to,
        targetAppUrl,
        secrets: createSecrets(key),
        report: options.json === true ? () => {} : tell,
      }),
    )
    const seconds = (stoodStillMs / 1000).toFixed(1)
    const settings = ['DATABASE_URL', ...(targetAppUrl ? ['DATABASE_APP_URL'] : [])].join(' and ')
    say(
      options,
      `Moved. Writing stood still for ${seconds} s; a running server works on the new database already.
Set ${settings} to the new address now: the next start needs it. REDRESS_DATA stays, with files and key.
The embedded database in ${config.dataDir}/postgres is kept as it was; delete it once you trust the new one.`,
      { stoodStillMs: Math.round(stoodStillMs), settings },
    )
  },
}

const protocolOf = (text: string): string => (URL.canParse(text) ? new URL(text).protocol : '')

const sentences = {
  copying: 'Copying everything as it is now …',
  switching: 'Switching over; everybody waits for a moment …',
  checking: 'Moved. Checking the constraints over there …',
} as const

function tell(step: MoveStep): void {
  const sentence =
    step.name === 'catchingUp' ? `Catching up: ${step.rows} rows changed meanwhile.` : sentences[step.name]
  process.stderr.write(`${sentence}\n`)
}
