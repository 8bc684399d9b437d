import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress } from 'node:zlib'
import { pack } from 'tar-stream'
import { Refusal } from '../errors.ts'
import type { Part } from './manifest.ts'
import { addingPlainEnd } from './plain-end.ts'
import { roomIn } from './room-in.ts'
import { sealingStream } from './sealing.ts'

/** A new archive: tar, compressed by zstd, sealed when there is a passphrase. Memory is bounded by one part. */
export type ArchiveWriter = {
  addBytes(name: string, bytes: Buffer): Promise<Part>
  addStream(entry: { name: string; size: number; stream: Readable }): Promise<Part>
  /** Makes the archive appear under its name, for good on the disk. @returns its size in bytes */
  finish(): Promise<number>
  /** Leaves nothing behind. */
  abandon(): Promise<void>
}

/** @throws Refusal `backup.fileExists`, `backup.folderMissing`, `backup.noSpace` (from any of its functions) */
export async function writeArchive({
  file,
  passphrase,
  sealingCost,
}: {
  file: string
  passphrase: string | undefined
  sealingCost?: number | undefined
}): Promise<ArchiveWriter> {
  const unfinished = `${file}.part`
  await requireNew(file)
  const out = createWriteStream(unfinished, { mode: 0o600, flush: true })
  const tar = pack()
  const sealing = passphrase === undefined ? addingPlainEnd() : await sealingStream(passphrase, sealingCost)
  const compress = createZstdCompress()
  const written = pipeline(Readable.from(tar as unknown as AsyncIterable<Buffer>), compress, sealing, out)
  let failure: unknown
  written.catch((error: unknown) => {
    failure = error
    tar.destroy(error instanceof Error ? error : null)
  })

  const add = async ({ name, size, stream }: { name: string; size: number; stream: Readable }) => {
    const hash = createHash('sha256')
    const entry = tar.entry({ name, size, mtime: new Date(0), mode: 0o600 })
    entry.on('error', () => undefined)
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        hash.update(chunk)
        if (!entry.write(chunk)) await roomIn(entry)
        if (entry.destroyed) break
      }
      await new Promise<void>((resolve) => {
        if (entry.destroyed) resolve()
        entry.on('close', () => resolve())
        entry.end(null)
      })
      if (tar.destroyed) throw new Error(`the part ${name} was not written`)
    } catch (error) {
      tar.destroy()
      await written.catch(() => undefined)
      throw asRefusal(isRootCause(failure) ? failure : error)
    }
    return { name, size, sha256: hash.digest('hex') }
  }

  return {
    addBytes: (name, bytes) => add({ name, size: bytes.length, stream: Readable.from([bytes]) }),
    addStream: add,
    async finish() {
      tar.finalize()
      await written.catch((cause: unknown) => {
        throw asRefusal(cause)
      })
      await rename(unfinished, file)
      await syncFolder(path.dirname(file))
      return out.bytesWritten
    },
    async abandon() {
      tar.destroy()
      await written.catch(() => undefined)
      // What stands in the way of this is told by what made us give up.
      await rm(unfinished, { force: true }).catch(() => undefined)
    },
  }
}

async function requireNew(file: string): Promise<void> {
  const folder = path.dirname(file)
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) throw new Refusal('backup.folderMissing', { folder })
  const found = await stat(file).catch(() => null)
  if (found) throw new Refusal('backup.fileExists', { file })
}

/** Not merely that the tar ended too early, which we may have caused ourselves. */
const isRootCause = (error: unknown): boolean =>
  error instanceof Error && !('code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE')

const asRefusal = (error: unknown): unknown =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
    ? new Refusal('backup.noSpace')
    : error

/** Makes the name survive a power cut. Windows has no such call and does not need it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
