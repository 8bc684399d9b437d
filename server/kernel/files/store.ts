import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, stat, statfs, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { fileTypeFromFile } from 'file-type'
import { Refusal } from '../errors.ts'
import { contentTypeOf, isAllowedType } from './file-types.rules.ts'
import { spaceProblem } from './space.rules.ts'

/** Where the contents of files are kept, and how much of them. */
export type FileStore = {
  readonly root: string
  readonly temporary: string
  readonly quotaBytes: number
  readonly keepFreeBytes: number
}

export type StoredFile = {
  /** Hexadecimal. */
  sha256: string
  byteSize: number
  /** Names the content inside the store; the same content of one organization has the same key. */
  storageKey: string
  /** What the content is; what the sender called it does not count. */
  detectedType: string
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const keyForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\/[0-9a-f]{2}\/[0-9a-f]{64}$/
const sampleBytes = 65_536
const bytesBetweenSpaceChecks = 8 * 1024 * 1024

/** The store under the data folder. Nothing is made before the first file. */
export function fileStore(settings: {
  dataDir: string
  filesQuotaBytes: number
  filesKeepFreeBytes: number
}): FileStore {
  const root = path.join(settings.dataDir, 'files')
  return {
    root,
    // Inside the store: a rename has to stay on one file system.
    temporary: path.join(root, '.tmp'),
    quotaBytes: settings.filesQuotaBytes,
    keepFreeBytes: settings.filesKeepFreeBytes,
  }
}

export type StoreInput = {
  organizationId: string
  stream: Readable
  maxBytes: number
  /** Bytes that the organization's files take already, from the database. */
  usedBytes: number
  /** Keeps any content, also an empty one: for what came by itself and must not be lost, such as mail. */
  takesAnything?: true
  /** What the content is, where that is known; else its bytes are looked at. */
  knownType?: string
}

/**
 * Keeps the content of a stream: limited, hashed, judged by content, and on the disk for good (file and
 * folders synced) when this returns, so that a commit may follow. After a refusal nothing is kept, and the
 * rest of the stream is the caller's to read or drop.
 *
 * @throws Refusal `files.tooLarge`, `files.empty`, `files.typeNotAllowed` or `files.diskFull`, whose detail `full`
 * says which: the `disk` or the organization's `quota`
 */
export async function storeStream(store: FileStore, input: StoreInput): Promise<StoredFile> {
  if (!uuid.test(input.organizationId)) throw new Error('organizationId has to be a UUID')
  const temporaryPath = path.join(store.temporary, randomUUID())
  try {
    await mkdir(store.temporary, { recursive: true, mode: 0o700 })
    const { sha256, byteSize } = await receive(store, input, temporaryPath)
    const detectedType =
      input.knownType ??
      (input.takesAnything ? ((await typeOf(temporaryPath)) ?? unknownType) : await detectType(temporaryPath))
    const storageKey = `${input.organizationId}/${sha256.slice(0, 2)}/${sha256}`
    await settle(store, temporaryPath, storageKey)
    return { sha256, byteSize, storageKey, detectedType }
  } catch (error) {
    await rm(temporaryPath, { force: true })
    throw isDiskFull(error) ? diskFull('disk') : error
  }
}

/**
 * The stored content as a stream.
 *
 * @throws Refusal `files.missing`
 */
export async function openFile(
  store: FileStore,
  { storageKey }: { storageKey: string },
): Promise<{ stream: Readable; byteSize: number }> {
  const file = await openStored(store, storageKey)
  const { size } = await file.stat()
  return { stream: file.createReadStream(), byteSize: size }
}

/** Deletes a content for good. The caller knows that nothing refers to its key; a missing one is no error. */
export async function deleteFile(store: FileStore, { storageKey }: { storageKey: string }): Promise<void> {
  const target = pathOf(store, storageKey)
  await rm(target, { force: true })
  await syncFolder(path.dirname(target)).catch((error: unknown) => {
    if (!isMissing(error)) throw error
  })
}

/** The path of a content on this disk, for tools that read files themselves. */
export function pathOf(store: FileStore, storageKey: string): string {
  if (!keyForm.test(storageKey)) throw new Error('not a storage key')
  return path.join(store.root, ...storageKey.split('/'))
}

async function openStored(store: FileStore, storageKey: string): Promise<FileHandle> {
  try {
    return await open(pathOf(store, storageKey), 'r')
  } catch (error) {
    throw isMissing(error) ? new Refusal('files.missing', {}, 404) : error
  }
}

async function receive(
  store: FileStore,
  { stream, maxBytes, usedBytes, takesAnything }: StoreInput,
  temporaryPath: string,
): Promise<{ sha256: string; byteSize: number }> {
  const hash = createHash('sha256')
  let byteSize = 0
  let nextSpaceCheck = 0
  const file = await open(temporaryPath, 'wx', 0o600)
  try {
    // The stream is not destroyed on refusal: it may be one part of a request whose other parts count.
    for await (const chunk of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      byteSize += chunk.length
      if (byteSize > maxBytes) throw tooLarge(maxBytes)
      if (byteSize > nextSpaceCheck || usedBytes + byteSize > store.quotaBytes) {
        await requireSpace(store, {
          usedBytes: usedBytes + byteSize - chunk.length,
          incomingBytes: chunk.length,
        })
        nextSpaceCheck = byteSize + bytesBetweenSpaceChecks
      }
      hash.update(chunk)
      await file.writeFile(chunk)
    }
    if (byteSize === 0 && !takesAnything) throw new Refusal('files.empty')
    await file.sync()
  } finally {
    await file.close()
  }
  return { sha256: hash.digest('hex'), byteSize }
}

const tooLarge = (maxBytes: number) =>
  new Refusal('files.tooLarge', { megabytes: Math.floor(maxBytes / 1024 ** 2) }, 413)

async function requireSpace(
  store: FileStore,
  { usedBytes, incomingBytes }: { usedBytes: number; incomingBytes: number },
): Promise<void> {
  const disk = await statfs(store.temporary)
  const freeBytes = disk.bavail * disk.bsize
  const full = spaceProblem({ ...store, usedBytes, freeBytes }, incomingBytes)
  if (full !== undefined) throw diskFull(full)
}

const diskFull = (full: 'disk' | 'quota') => new Refusal('files.diskFull', { full }, 507)

async function detectType(filePath: string): Promise<string> {
  const detected = await typeOf(filePath)
  if (detected === undefined || !isAllowedType(detected)) {
    throw new Refusal('files.typeNotAllowed', { type: detected ?? unknownType }, 415)
  }
  return detected
}

const unknownType = 'application/octet-stream'

async function typeOf(filePath: string): Promise<string | undefined> {
  const found = await fileTypeFromFile(filePath)
  return contentTypeOf({ sample: await firstBytes(filePath), magicType: found?.mime })
}

async function firstBytes(filePath: string): Promise<Uint8Array> {
  const file = await open(filePath, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sampleBytes), 0, sampleBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/**
 * Moves a finished file to its place. The same content that is there already is replaced by itself, which
 * renews its age and so keeps the orphan sweep away until the caller has committed.
 */
async function settle(store: FileStore, temporaryPath: string, storageKey: string): Promise<void> {
  const target = pathOf(store, storageKey)
  const folder = path.dirname(target)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await moveOver(temporaryPath, target)
  // All the way up, even if this call made none of the folders: another upload may have made them a
  // moment ago and not have synced them yet. A folder of which this process knows stays there.
  await syncFolder(folder)
  if (synced.has(folder)) return
  for (const above of [path.dirname(folder), store.root, path.dirname(store.root)]) await syncFolder(above)
  synced.add(folder)
}

/** Folders of contents whose own names are on the disk for good; 256 for each organization. */
const synced = new Set<string>()

async function moveOver(source: string, target: string): Promise<void> {
  try {
    await rename(source, target)
  } catch (error) {
    // Windows does not replace a file that someone is reading; the content there is the same.
    if (process.platform !== 'win32' || !(await stat(target).catch(() => undefined))) throw error
    await rm(source, { force: true })
  }
}

/** Makes names in a folder survive a power cut. Windows has no such call and does not need it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)
const isMissing = (error: unknown) => codeOf(error) === 'ENOENT'
const isDiskFull = (error: unknown) => codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT'
