import { stat } from 'node:fs/promises'
import path from 'node:path'
import { startMachine } from '../app.ts'
import {
  createSecrets,
  dropInstallationKey,
  findInstallationKey,
  keepInstallationKey,
} from '../kernel/auth/secrets.ts'
import { inspectArchive, restoreBackup, type CheckedArchive } from '../kernel/backup/restore-backup.ts'
import type { ArchiveSource } from '../kernel/backup/archive-reader.ts'
import type { Progress } from '../kernel/backup/make-backup.ts'
import type { Config } from '../kernel/config.ts'
import { Refusal } from '../kernel/errors.ts'
import { fileStore } from '../kernel/files/store.ts'
import { endAllSessions } from '../modules/staff/session.commands.ts'
import { say, textOption, type Command } from './command.ts'
import { operatorCtx, organizations } from './organizations.ts'
import { passphraseOf } from './passphrase.ts'
import { progressBar } from './progress.ts'
import { cliConfig } from './with-machine.ts'
import { sentencesOf, verifyJournals, type Report } from './verify.ts'
import { withOwner } from './with-owner.ts'

export const restoreCommand: Command = {
  name: 'restore',
  about: 'fill an empty place from an archive',
  usage: `redress restore --from FILE
  --from FILE          the archive
  --passphrase-stdin   its passphrase is on standard input; default: BACKUP_PASSPHRASE
  --check              only read the archive to its end and say whether it is whole
  --json               answer as JSON

Into the empty folder REDRESS_DATA and, where set, the empty database DATABASE_URL. The archive is read to its
end before anything is written. All staff have to sign in again; mail that was waiting goes out once the
server runs with SMTP_URL, so try a restore without it.`,
  options: {
    from: { type: 'string' },
    'passphrase-stdin': { type: 'boolean' },
    check: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run(options) {
    const from = textOption(options, 'from')
    if (from === undefined) throw new Refusal('cli.fromMissing')
    const config = cliConfig()
    const bar = progressBar(options.json === true)
    const { manifest, reports, leftOut } = await restoreArchive(config, {
      file: path.resolve(from),
      passphrase: await passphraseOf(options, config),
      isCheckOnly: options.check === true,
      report: bar.report,
    }).finally(bar.end)
    const { label, tables, files } = manifest
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    const facts = { madeAt: label.madeAt, rows, files: files.count }
    const about = `of ${label.madeAt}: ${rows} rows, ${files.count} files`
    const sentence = options.check
      ? `The archive is whole, ${about}.`
      : `Restored the archive ${about}. Start it with npm start; all staff sign in again.`
    const isIntact = reports.every(({ problem }) => problem === null)
    const without = leftOut.map((name) => `Left out, since it is not of Redress: ${name}.`)
    say(options, [sentence, ...without, ...reports.map(sentencesOf)].join('\n'), {
      ...facts,
      leftOut,
      isIntact,
      organizations: reports,
    })
    if (!isIntact) throw new Refusal('journal.broken')
  },
}

type Restoring = {
  readonly file: string
  readonly passphrase: string | undefined
  readonly isCheckOnly?: boolean
  readonly report?: Progress
}

/**
 * Reads the archive to its end, fills the empty place of `config` from it and verifies its journal.
 * @throws Refusal `backup.keyMissing`, `backup.otherKey`, and what reading and filling refuse
 */
export async function restoreArchive(
  config: Config,
  { file, passphrase, isCheckOnly, report }: Restoring,
): Promise<CheckedArchive & { reports: readonly Report[]; leftOut: readonly string[] }> {
  const total = await sizeOf(file)
  const ownKey = await findInstallationKey(config)
  const reading = (step: 'check' | 'database') => ({
    file,
    passphrase,
    onRead: (done: number) => report?.(step, done, total),
  })
  const checked = await inspectArchive(reading('check'), ownKey)
  if (isCheckOnly) return { ...checked, reports: [], leftOut: [] }
  const key = checked.key ?? ownKey
  if (key === undefined) throw new Refusal('backup.keyMissing')
  if (ownKey !== undefined && ownKey !== key) throw new Refusal('backup.otherKey')
  const leftOut = await fillPlace(config, { checked, key, source: reading('database') })
  return { ...checked, leftOut, reports: await settle(config) }
}

async function fillPlace(
  config: Config,
  { checked, key, source }: { checked: CheckedArchive; key: string; source: ArchiveSource },
): Promise<readonly string[]> {
  const isOurs = config.key === undefined && (await keepInstallationKey(config, key))
  try {
    return await withOwner(
      ({ ownerUrl }) =>
        restoreBackup({
          source,
          checked,
          ownerUrl,
          appUrl: config.databaseAppUrl,
          secrets: createSecrets(key),
          files: fileStore(config),
        }),
      config,
    )
  } catch (error) {
    if (isOurs) await dropInstallationKey(config)
    throw error
  }
}

/**
 * The migrations since, the end of all sessions (one that was ended after the backup, such as a stolen one,
 * must not live again), and the journal computed anew.
 */
async function settle(config: Config): Promise<Report[]> {
  const running = await startMachine(config)
  try {
    const { machine } = running
    const chosen = await organizations(machine)
    for (const { id } of chosen) await endAllSessions(operatorCtx(machine, id))
    return await verifyJournals(machine, chosen)
  } finally {
    await running.stop()
  }
}

const sizeOf = async (file: string): Promise<number> => (await stat(file).catch(() => null))?.size ?? 0
