import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { findInstallationKey } from '../auth/secrets.ts'
import { Refusal } from '../errors.ts'
import type { Job } from '../jobs/jobs.ts'
import type { Machine } from '../machine.ts'
import { backupsAmong, expiredBackups } from './rotation.rules.ts'
import { runBackup } from './run-backup.ts'

const abandonedMs = 2 * 86_400_000

/** One archive into BACKUP_FOLDER, and away with those whose time is over: only after a good one. */
async function backUpOnSchedule(machine: Machine, now: Date): Promise<void> {
  const { config, log } = machine
  const { folder, passphrase, keepDaily, keepWeekly } = config.backup
  if (folder === null) return
  const installationKey = await findInstallationKey(config)
  if (!installationKey) throw new Refusal('backup.nothingHere')
  // A folder that cannot be made is refused, and noted, by the backup itself.
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => undefined)
  const made = await runBackup({
    config,
    ownerUrl: machine.ownerUrl(),
    installationKey,
    folder,
    passphrase,
    isScheduled: true,
    now,
  })
  const names = await readdir(folder)
  const expired = expiredBackups(backupsAmong(names), { keepDaily, keepWeekly })
  const abandoned = await oldParts(folder, names, now)
  for (const name of [...expired, ...abandoned]) await rm(path.join(folder, name), { force: true })
  const { missingFiles, damagedFiles } = made.manifest
  log.info({ file: made.file, byteSize: made.byteSize, deleted: expired.length }, 'backup made')
  if (missingFiles.length + damagedFiles.length > 0)
    log.warn({ missingFiles, damagedFiles }, 'files are missing or damaged in the data folder')
}

/** What a process left behind that ended in the middle of a backup. */
async function oldParts(folder: string, names: readonly string[], now: Date): Promise<string[]> {
  const old: string[] = []
  for (const name of names) {
    if (!name.endsWith('.part') || backupsAmong([name.slice(0, -'.part'.length)]).length === 0) continue
    const found = await stat(path.join(folder, name)).catch(() => null)
    if (found && now.getTime() - found.mtimeMs > abandonedMs) old.push(name)
  }
  return old
}

export const backupJob: Job = {
  name: 'kernel.backUp',
  queue: 'long',
  every: ({ backup }) => (backup.folder === null ? null : backup.at),
  isForAll: true,
  run: ({ machine, now }) => backUpOnSchedule(machine, now),
}
