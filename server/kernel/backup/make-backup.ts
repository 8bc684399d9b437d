import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import pg from 'pg'
import type { Secrets } from '../auth/secrets.ts'
import { Refusal } from '../errors.ts'
import { pathOf, type FileStore } from '../files/store.ts'
import { pendingJobs } from '../jobs/pending.ts'
import { checkArchive, fileList } from './archive-reader.ts'
import { writeArchive, type ArchiveWriter } from './archive-writer.ts'
import * as content from './manifest.ts'
import type { Label, Manifest, Part, TableContent } from './manifest.ts'
import { inChunks } from './sealing.ts'
import { proofOver } from './proof.ts'
import { withSnapshot, type Snapshot } from './snapshot.ts'

/** Progress in bytes of what has to be done, as far as it is known. */
export type Progress = (step: 'database' | 'files' | 'check', done: number, total: number) => void

export type BackupInput = {
  readonly ownerUrl: string
  readonly files: FileStore
  readonly secrets: Secrets
  /** The installation key, to go into the archive; only into a sealed one. */
  readonly key: string | null
  /** Must not exist yet. */
  readonly file: string
  readonly passphrase: string | undefined
  /** Of scrypt, as a power of two; given in tests only. */
  readonly sealingCost?: number
  readonly program: string
  readonly now: Date
  readonly progress?: Progress | undefined
}

export type MadeBackup = { readonly manifest: Manifest; readonly byteSize: number }

const partBytes = 4 * 1024 * 1024

/**
 * Writes database, files and, when sealed, the key into one archive while others work on: all rows are of one
 * moment, and files are never changed once stored. The archive is read back and checked before it counts.
 * @throws Refusal `backup.fileExists`, `backup.folderMissing`, `backup.noSpace`, `backup.nothingHere`
 */
export async function makeBackup(input: BackupInput): Promise<MadeBackup> {
  if (input.key !== null && input.passphrase === undefined)
    throw new Error('a key belongs into sealed archives only')
  const archive = await writeArchive(input)
  try {
    const manifest = await withOwner(input.ownerUrl, (client) =>
      withSnapshot(client, (snapshot) => writeContent(client, { ...input, snapshot, archive })),
    )
    const byteSize = await archive.finish()
    await checkArchive({
      ...input,
      onRead: (done) => input.progress?.('check', done, byteSize),
    })
    return { manifest, byteSize }
  } catch (error) {
    await archive.abandon()
    throw error
  }
}

async function withOwner<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString, application_name: 'redress backup' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

type Writing = BackupInput & { readonly snapshot: Snapshot; readonly archive: ArchiveWriter }

async function writeContent(client: pg.Client, writing: Writing): Promise<Manifest> {
  const { archive, snapshot, key, secrets } = writing
  const label: Label = {
    format: content.currentFormat,
    program: writing.program,
    madeAt: writing.now.toISOString(),
    migrations: [...snapshot.migrations],
    installationMark: snapshot.installationMark,
  }
  if (label.migrations.length === 0) throw new Refusal('backup.nothingHere')
  const parts: Part[] = [await archive.addBytes(content.labelName, Buffer.from(JSON.stringify(label)))]
  if (key !== null) parts.push(await archive.addBytes(content.keyName, Buffer.from(key)))
  const tables = await writeTables(writing, parts)
  const jobs = await writeJobs(client, archive, parts)
  const { files, missingFiles, damagedFiles } = await writeFiles(writing)
  const manifest = { label, tables, jobs, hasKey: key !== null, parts, files, missingFiles, damagedFiles }
  const text = JSON.stringify(manifest)
  await archive.addBytes(content.manifestName, Buffer.from(text))
  await archive.addBytes(content.manifestProofName, Buffer.from(proofOver(secrets, text)))
  return manifest
}

/** Tables go in parts of a few megabytes: a tar wants to know a size before the content. */
async function writeTables({ archive, snapshot, progress }: Writing, parts: Part[]): Promise<TableContent[]> {
  const total = snapshot.tables.reduce((sum, { bytes }) => sum + bytes, 0)
  const contents: TableContent[] = []
  let before = 0
  for (const table of snapshot.tables) {
    const { stream, rows } = snapshot.copyOf(table)
    const chunks = inChunks(partBytes)
    let number = 0
    let written = 0
    const add = async (chunk: Buffer) => {
      parts.push(await archive.addBytes(content.tablePartName(table.name, number++), chunk))
      written += chunk.length
      progress?.('database', Math.min(before + written, before + table.bytes), total)
    }
    for await (const data of stream) for (const chunk of chunks.add(data)) await add(chunk)
    const rest = chunks.rest()
    if (rest.length > 0) await add(rest)
    before += table.bytes
    contents.push({ name: table.name, columns: [...table.columns], rows: rows() })
  }
  progress?.('database', total, total)
  return contents
}

async function writeJobs(client: pg.Client, archive: ArchiveWriter, parts: Part[]): Promise<number> {
  let jobs = 0
  let number = 0
  for await (const batch of pendingJobs(client)) {
    const lines = batch.map((job) => `${JSON.stringify(job)}\n`).join('')
    parts.push(await archive.addBytes(content.jobsPartName(number++), Buffer.from(lines)))
    jobs += batch.length
  }
  return jobs
}

/** Files as the rows of the snapshot name them. One that is missing or damaged is told, and holds up no other. */
async function writeFiles({ archive, snapshot, files: store, progress }: Writing) {
  const list = fileList()
  let bytes = 0
  const missingFiles: string[] = []
  const damagedFiles: Manifest['damagedFiles'] = []
  for await (const keys of snapshot.storageKeys()) {
    for (const key of keys) {
      const size = await sizeOf(pathOf(store, key))
      if (size === null) {
        missingFiles.push(key)
        continue
      }
      const name = `${content.filesFolder}${key}`
      const part = await archive.addStream({ name, size, stream: createReadStream(pathOf(store, key)) })
      list.add(part)
      if (part.sha256 !== key.slice(key.lastIndexOf('/') + 1))
        damagedFiles.push({ name: key, sha256: part.sha256 })
      bytes += size
      progress?.('files', bytes, bytes)
    }
  }
  return { files: list.sum(), missingFiles, damagedFiles }
}

async function sizeOf(file: string): Promise<number | null> {
  const found = await stat(file).catch(() => null)
  return found?.isFile() ? found.size : null
}
