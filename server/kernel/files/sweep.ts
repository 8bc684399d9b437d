import { randomUUID } from 'node:crypto'
import { link, opendir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { FileStore } from './store.ts'
import { pathOf } from './store.ts'

const day = 24 * 60 * 60 * 1000
const batchSize = 500

export type SweepInput = {
  now: Date
  /** Only this one's contents; all when absent. */
  onlyOrganizationId?: string
  /** Which of these keys the database refers to; asked for one organization at a time. */
  knownAmong: (question: {
    organizationId: string
    storageKeys: readonly string[]
  }) => Promise<ReadonlySet<string>>
}

/**
 * Deletes what uploads left behind: temporary files and contents that no row refers to, both older than a
 * day, so that an upload whose transaction still runs is never touched.
 */
export async function sweepOrphans(
  store: FileStore,
  { now, onlyOrganizationId, knownAmong }: SweepInput,
): Promise<{ deletedFiles: number; deletedTemporary: number; deletedBytes: number }> {
  const oldest = now.getTime() - day
  const swept = { deletedFiles: 0, deletedTemporary: 0, deletedBytes: 0 }
  for (const name of await namesIn(store.temporary)) {
    const age = await stat(path.join(store.temporary, name)).catch(() => undefined)
    if (age === undefined || age.mtimeMs > oldest) continue
    await rm(path.join(store.temporary, name), { force: true })
    swept.deletedTemporary++
  }
  for (const organizationId of await namesIn(store.root)) {
    if (organizationId.startsWith('.') || (onlyOrganizationId ?? organizationId) !== organizationId) continue
    for await (const storageKeys of oldKeys(store, organizationId, oldest)) {
      const known = await knownAmong({ organizationId, storageKeys })
      for (const storageKey of storageKeys) {
        if (known.has(storageKey)) continue
        const bytes = await removeIfOld(store, storageKey, oldest)
        if (bytes === undefined) continue
        swept.deletedFiles++
        swept.deletedBytes += bytes
      }
    }
  }
  return swept
}

async function* oldKeys(
  store: FileStore,
  organizationId: string,
  oldest: number,
): AsyncGenerator<readonly string[]> {
  let batch: string[] = []
  for (const prefix of await namesIn(path.join(store.root, organizationId))) {
    for (const sha256 of await namesIn(path.join(store.root, organizationId, prefix))) {
      const file = await stat(path.join(store.root, organizationId, prefix, sha256)).catch(() => undefined)
      if (file?.isFile() !== true || file.mtimeMs > oldest) continue
      if (batch.push(`${organizationId}/${prefix}/${sha256}`) < batchSize) continue
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

/**
 * Takes the file aside before it looks at its age again: the same content may have been uploaded anew since
 * the database was asked. Such a file goes back, and the bytes of an old one are returned.
 */
async function removeIfOld(
  store: FileStore,
  storageKey: string,
  oldest: number,
): Promise<number | undefined> {
  const target = pathOf(store, storageKey)
  const aside = path.join(store.temporary, randomUUID())
  // Someone else may have deleted it since it was listed.
  if (!(await isThere(rename(target, aside)))) return undefined
  const { mtimeMs, size } = await stat(aside)
  const isOld = mtimeMs <= oldest
  if (!isOld) await link(aside, target).catch(() => undefined)
  await rm(aside, { force: true })
  return isOld ? size : undefined
}

async function namesIn(folder: string): Promise<string[]> {
  const names: string[] = []
  try {
    for await (const { name } of await opendir(folder)) names.push(name)
  } catch (error) {
    if (!isAbsence(error)) throw error
  }
  return names
}

async function isThere(step: Promise<void>): Promise<boolean> {
  try {
    await step
    return true
  } catch (error) {
    if (isAbsence(error)) return false
    throw error
  }
}

const isAbsence = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
