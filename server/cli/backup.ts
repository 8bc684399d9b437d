import path from 'node:path'
import { findInstallationKey } from '../kernel/auth/secrets.ts'
import { runBackup } from '../kernel/backup/run-backup.ts'
import { Refusal } from '../kernel/errors.ts'
import { say, textOption, type Command } from './command.ts'
import { passphraseOf } from './passphrase.ts'
import { megabytes, progressBar } from './progress.ts'
import { withOwner } from './with-owner.ts'

export const backupCommand: Command = {
  name: 'backup',
  about: 'write database, files and keys into one archive, also while the server runs',
  usage: `redress backup
  --to FILE            default: a name of this moment in BACKUP_FOLDER, else in this folder
  --passphrase-stdin   seal the archive with the passphrase on standard input; default: BACKUP_PASSPHRASE
  --without-keys       leave the installation key out of a sealed archive
  --json               answer as JSON

An archive without passphrase never holds the key, and everybody who has the file can read the complaints.`,
  options: {
    to: { type: 'string' },
    'passphrase-stdin': { type: 'boolean' },
    'without-keys': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: (options) =>
    withOwner(async ({ config, ownerUrl }) => {
      const installationKey = await findInstallationKey(config)
      if (!installationKey) throw new Refusal('backup.nothingHere')
      const to = textOption(options, 'to')
      const bar = progressBar(options.json === true)
      const { file, manifest, byteSize } = await runBackup({
        config,
        ownerUrl,
        installationKey,
        file: to === undefined ? undefined : path.resolve(to),
        folder: config.backup.folder ?? process.cwd(),
        passphrase: await passphraseOf(options, config),
        withoutKeys: options['without-keys'] === true,
        isScheduled: false,
        now: new Date(),
        progress: bar.report,
      }).finally(bar.end)
      const { missingFiles, damagedFiles, hasKey, files, tables } = manifest
      const rows = tables.reduce((sum, table) => sum + table.rows, 0)
      const sentences = [
        `Wrote ${file} (${megabytes(byteSize)}): ${rows} rows, ${files.count} files. It was read back and is whole.`,
        hasKey
          ? 'The installation key is in it; only the passphrase opens it.'
          : 'The installation key is not in it: keep REDRESS_KEY or redress.key elsewhere, or it cannot be restored.',
        ...missingFiles.map((name) => `Missing in the data folder: ${name}`),
        ...damagedFiles.map(({ name }) => `Not what was stored once: ${name}`),
      ]
      say(options, sentences.join('\n'), {
        file,
        byteSize,
        rows,
        files: files.count,
        hasKey,
        missingFiles,
        damagedFiles,
      })
    }),
}
