import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdDecompress } from 'node:zlib'
import { extract, type Header } from 'tar-stream'
import { Refusal } from '../errors.ts'
import * as content from './manifest.ts'
import type { Label, Manifest, Part } from './manifest.ts'
import { takingPlainEnd } from './plain-end.ts'
import { roomIn } from './room-in.ts'
import { isSealed, openingStream } from './sealing.ts'

export type ArchiveSource = {
  readonly file: string
  readonly passphrase: string | undefined
  /** Told how much of the file has been read, in bytes. */
  readonly onRead?: (bytes: number) => void
}

const zstdMagic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd])
const longestText = 256 * 1024 * 1024

/**
 * Reads an archive from end to end and compares it with what it says of itself.
 * @throws Refusal `backup.fileMissing`, `backup.notOurs`, `backup.passphraseMissing`, `backup.wrongPassphrase`,
 * `backup.altered`, `backup.truncated`, `backup.newerFormat`, and what `mayGoOn` throws once the label is read
 */
export async function checkArchive(
  source: ArchiveSource,
  { mayGoOn, proofOf }: { mayGoOn?: (label: Label) => void; proofOf?: ProofOf } = {},
): Promise<{ manifest: Manifest; key: string | undefined }> {
  const found: Part[] = []
  const files = fileList()
  const texts = new Map<string, string>()
  await readParts(source, async (entry) => {
    const { name, size } = entry
    const isText = [
      content.labelName,
      content.manifestName,
      content.manifestProofName,
      content.keyName,
    ].includes(name)
    const { sha256, text } = await consume(entry, isText)
    if (text !== undefined) texts.set(name, text)
    if (name === content.labelName) {
      const label = readLabel(text)
      mayGoOn?.(label)
    }
    if (name.startsWith(content.filesFolder)) files.add({ name, size, sha256 })
    else found.push({ name, size, sha256 })
  })
  const manifest = readManifest(texts.get(content.manifestName))
  compare(manifest, { found, files })
  const key = texts.get(content.keyName)
  const proof = texts.get(content.manifestProofName)
  const wanted = proofOf?.(texts.get(content.manifestName) ?? '', { label: manifest.label, key })
  if (proof === undefined) throw new Refusal('backup.truncated')
  if (wanted !== undefined && proof !== wanted) throw new Refusal('backup.altered')
  return { manifest, key }
}

/** What the holder of the installation key computes over the manifest; undefined when that key is not at hand. */
export type ProofOf = (
  manifestText: string,
  archive: { label: Label; key: string | undefined },
) => string | undefined

export type PartStream = {
  readonly name: string
  readonly size: number
  readonly stream: AsyncIterable<Buffer>
}

/** Hands on every part in order. `take` must read each stream to its end. */
export async function readParts(
  source: ArchiveSource,
  take: (part: PartStream) => Promise<void>,
): Promise<void> {
  const { file, passphrase, onRead } = source
  const opening = (await isSealedFile(file)) ? openWith(passphrase) : takingPlainEnd()
  const tar = extract()
  const counting = counter(onRead)
  const feeding = pipeline(
    createReadStream(file),
    counting,
    opening,
    createZstdDecompress(),
    async function feed(bytes) {
      for await (const chunk of bytes as AsyncIterable<Buffer>) {
        if (tar.destroyed) return
        if (!tar.write(chunk)) await roomIn(tar)
      }
      tar.end(null)
    },
  ).catch((error: unknown) => {
    const reason = asRefusal(error)
    tar.destroy(reason)
    throw reason
  })
  feeding.catch(() => undefined)
  try {
    for await (const entry of tar) await take(partOf(entry))
  } catch (error) {
    tar.destroy()
    // What went wrong below explains more than that the tar ended.
    const cause = await feeding.then(
      () => null,
      (reason: unknown) => reason,
    )
    throw cause instanceof Refusal && !(error instanceof Refusal) ? cause : asRefusal(error)
  }
  await feeding
}

const partOf = (entry: { header: Header }): PartStream => ({
  name: entry.header.name,
  size: entry.header.size,
  stream: entry as unknown as AsyncIterable<Buffer>,
})

function openWith(passphrase: string | undefined): Transform {
  if (passphrase === undefined) throw new Refusal('backup.passphraseMissing')
  return openingStream(passphrase)
}

function counter(onRead: ArchiveSource['onRead']): Transform {
  let read = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      read += chunk.length
      onRead?.(read)
      done(null, chunk)
    },
  })
}

async function isSealedFile(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) throw new Refusal('backup.fileMissing', { file })
  const handle = await open(file, 'r')
  try {
    const { buffer } = await handle.read(Buffer.alloc(64), 0, 64, 0)
    if (isSealed(buffer)) return true
    if (buffer.subarray(0, zstdMagic.length).equals(zstdMagic)) return false
  } finally {
    await handle.close()
  }
  throw new Refusal('backup.notOurs', { file })
}

/** Reads a part to its end; short parts of ours as text too. */
export async function consume(
  { stream, size }: PartStream,
  isText: boolean,
): Promise<{ sha256: string; text: string | undefined }> {
  if (isText && size > longestText) throw new Refusal('backup.altered')
  const hash = createHash('sha256')
  const kept: Buffer[] = []
  for await (const chunk of stream) {
    hash.update(chunk)
    if (isText) kept.push(chunk)
  }
  return { sha256: hash.digest('hex'), text: isText ? Buffer.concat(kept).toString('utf8') : undefined }
}

/** The running hash over the list of files: their number may be large, their names hold their own hashes. */
export function fileList() {
  const hash = createHash('sha256')
  let count = 0
  let bytes = 0
  return {
    add({ name, size, sha256 }: Part): void {
      hash.update(`${name} ${size} ${sha256}\n`)
      count += 1
      bytes += size
    },
    sum: () => ({ count, bytes, sha256: hash.copy().digest('hex') }),
  }
}

function readLabel(text: string | undefined): Label {
  const parsed = content.label.safeParse(json(text))
  if (!parsed.success) throw new Refusal('backup.altered')
  if (parsed.data.format > content.currentFormat)
    throw new Refusal('backup.newerFormat', { program: parsed.data.program })
  return parsed.data
}

function readManifest(text: string | undefined): Manifest {
  if (text === undefined) throw new Refusal('backup.truncated')
  const parsed = content.manifest.safeParse(json(text))
  if (!parsed.success) throw new Refusal('backup.altered')
  return parsed.data
}

function json(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}

function compare(
  manifest: Manifest,
  { found, files }: { found: readonly Part[]; files: ReturnType<typeof fileList> },
): void {
  const line = ({ name, size, sha256 }: Part) => `${name} ${size} ${sha256}`
  const own = [content.manifestName, content.manifestProofName]
  const actual = found.filter(({ name }) => !own.includes(name)).map(line)
  const wanted = manifest.parts.map(line)
  if (actual.length !== wanted.length || actual.some((each, index) => each !== wanted[index]))
    throw new Refusal('backup.altered')
  if (JSON.stringify(files.sum()) !== JSON.stringify(manifest.files)) throw new Refusal('backup.altered')
}

/** What zstd, tar and streams say of broken input, as what it means to a person. */
function asRefusal(error: unknown): Error {
  if (error instanceof Refusal) return error
  const { code = '', message = '' } = error as { code?: string; message?: string }
  if (/unexpected end|Unexpected end|premature|not long enough/i.test(message) || code === 'Z_BUF_ERROR')
    return new Refusal('backup.truncated')
  if (/^(ZSTD|Z)_/i.test(code) || /tar header|Invalid header|Header exceeds/i.test(message))
    return new Refusal('backup.altered')
  return error instanceof Error ? error : new Error('unreadable archive', { cause: error })
}
