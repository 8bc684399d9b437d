import path from 'node:path'
import pg from 'pg'
import { createSecrets } from '../auth/secrets.ts'
import type { Config } from '../config.ts'
import { makeInstallationTables } from '../db/installation.ts'
import { Refusal } from '../errors.ts'
import { fileStore } from '../files/store.ts'
import { newId } from '../ids.ts'
import { programVersion } from '../program.ts'
import { backupName } from './rotation.rules.ts'
import { makeBackup, type MadeBackup, type Progress } from './make-backup.ts'

export type BackupRun = {
  readonly config: Config
  readonly ownerUrl: string
  readonly installationKey: string
  /** Absent: a name of the moment in this folder. */
  readonly file?: string | undefined
  readonly folder: string
  readonly passphrase: string | undefined
  readonly withoutKeys?: boolean
  readonly isScheduled: boolean
  readonly now: Date
  readonly progress?: Progress
  readonly sealingCost?: number
}

/** Makes a backup and notes in the database what became of it, for /readyz and the settings. */
export async function runBackup(run: BackupRun): Promise<MadeBackup & { file: string }> {
  const { config, passphrase, now } = run
  const isSealed = passphrase !== undefined
  const file = run.file ?? path.join(run.folder, backupName({ madeAt: now, isSealed }))
  const note = (outcome: { made: MadeBackup } | { failure: string }) =>
    noteRun(run, { file, isSealed, outcome })
  try {
    const made = await makeBackup({
      ...run,
      file,
      key: isSealed && !run.withoutKeys ? run.installationKey : null,
      files: fileStore(config),
      secrets: createSecrets(run.installationKey),
      program: programVersion(),
    })
    await note({ made })
    return { ...made, file }
  } catch (error) {
    // The reason of the failure counts, also where it cannot be noted.
    await note({ failure: error instanceof Refusal ? error.code : 'unexpected' }).catch(() => undefined)
    throw error
  }
}

const keptRuns = 200

async function noteRun(
  { ownerUrl, isScheduled, now }: BackupRun,
  {
    file,
    isSealed,
    outcome,
  }: { file: string; isSealed: boolean; outcome: { made: MadeBackup } | { failure: string } },
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'redress backup' })
  await client.connect()
  try {
    await makeInstallationTables(client)
    const made = 'made' in outcome ? outcome.made : null
    const gaps = made ? made.manifest.missingFiles.length + made.manifest.damagedFiles.length : null
    await client.query(
      `insert into redress.backup_run
         (id, began_at, ended_at, is_scheduled, is_sealed, file_name, byte_size, missing_files, failure)
       values ($1, $2, now(), $3, $4, $5, $6, $7, $8)`,
      [
        newId(),
        now,
        isScheduled,
        isSealed,
        path.basename(file),
        made?.byteSize ?? null,
        gaps,
        'failure' in outcome ? outcome.failure : null,
      ],
    )
    await client.query(
      'delete from redress.backup_run where id in (select id from redress.backup_run order by ended_at desc offset $1)',
      [keptRuns],
    )
  } finally {
    await client.end()
  }
}
