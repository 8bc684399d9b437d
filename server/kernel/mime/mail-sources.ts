import { createReadStream } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import tar from 'tar-stream'
import { fromFd, type Entry, type ZipFile } from 'yauzl'

/** A raw mail out of a file, folder or archive; small ones are in memory, large ones flow. */
export type SourceMail = { readonly raw: Buffer | Readable }

export type Sources = {
  /** Called for what is no mail by its name, such as a read-me file in a folder. */
  readonly onSkipped: (name: string) => void
}

/** Bytes of one mail that are held in memory; a larger one flows. */
const inMemory = 8 * 1024 * 1024
/** Bytes that one entry of an archive may unfold to; a bomb ends here, and what was read is kept. */
const mostUnfolded = 1024 ** 3
const archiveDepth = 3

/**
 * All raw mails under a path: one mail, an mbox, a folder of either (Maildir too), or a zip, tar or tar.gz of those,
 * also within each other. Damage ends one file or entry, not the others; what was read of it is still given.
 */
export async function* mailsUnder(root: string, sources: Sources): AsyncGenerator<SourceMail> {
  const found = await stat(root)
  if (!found.isDirectory()) {
    yield* mailsOfFile(root, sources, path.basename(root))
    return
  }
  const entries = (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted()
  for (const file of entries) {
    const name = path.basename(file)
    if (isMailName(name) || (await looksLikeMail(file))) yield* mailsOfFile(file, sources, name)
    else sources.onSkipped(file)
  }
}

const mailNames = /\.(eml|mbox|mbx|mime|mht|emlx|mail|msg|zip|tar|tgz|gz)$/i
/** A Maildir gives names such as `1700000000.M1P2.host:2,S`. */
const maildirName = /^\d{6,}\.[^/]+/

const isMailName = (name: string): boolean =>
  !name.startsWith('.') && (mailNames.test(name) || maildirName.test(name) || !name.includes('.'))

async function looksLikeMail(file: string): Promise<boolean> {
  const start = (await firstBytes(file, 2_000)).toString('latin1')
  return (
    /^(From |[!-9;-~]{1,80}:[ \t])/.test(start) &&
    /^(from|received|return-path|message-id|delivered-to):/im.test(start)
  )
}

async function firstBytes(file: string, count: number): Promise<Buffer> {
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

async function* mailsOfFile(file: string, sources: Sources, name: string): AsyncGenerator<SourceMail> {
  const isArchive = isZip(await firstBytes(file, 512))
  let found = 0
  const whole = () => createReadStream(file, { highWaterMark: 1024 * 1024 })
  const mails = isArchive ? mailsOfZip(file, sources) : mailsOfStream(whole(), { sources, name, depth: 0 })
  for await (const mail of mails) {
    found++
    yield mail
  }
  // An archive that cannot be opened is kept as it is, for a person to look at.
  if (found === 0) yield { raw: whole() }
}

const isZip = (start: Buffer): boolean => start.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004'
const isGzip = (start: Buffer): boolean => start[0] === 0x1f && start[1] === 0x8b
const isTar = (start: Buffer): boolean => start.subarray(257, 262).toString('latin1') === 'ustar'

type Within = { readonly sources: Sources; readonly name: string; readonly depth: number }

/** Mails of one content, whatever it turns out to be. */
async function* mailsOfStream(stream: Readable, within: Within): AsyncGenerator<SourceMail> {
  const chunks = chunksOf(stream)
  const { start, rest } = await peek(chunks)
  if (start.length === 0 && within.depth > 0) return
  if (isGzip(start) && within.depth < archiveDepth) {
    const gunzip = Readable.from(rest).pipe(createGunzip())
    yield* mailsOfStream(gunzip, { ...within, depth: within.depth + 1 })
  } else if (isTar(start) && within.depth < archiveDepth) {
    yield* mailsOfTar(Readable.from(rest), { ...within, depth: within.depth + 1 })
  } else if (start.subarray(0, 5).toString('latin1') === 'From ') yield* mailsOfMbox(rest)
  else yield await gathered(rest)
}

/** In memory as far as it is small. */
async function gathered(chunks: AsyncGenerator<Buffer>): Promise<SourceMail> {
  const first: Buffer[] = []
  let bytes = 0
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    first.push(next.value)
    bytes += next.value.length
    if (bytes <= inMemory) continue
    return { raw: Readable.from(joined(first, chunks), { objectMode: false }) }
  }
  return { raw: Buffer.concat(first) }
}

async function* joined(first: readonly Buffer[], chunks: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield* first
  yield* chunks
}

/** The chunks of a stream up to where it breaks or unfolds beyond all measure. */
async function* chunksOf(stream: Readable): AsyncGenerator<Buffer> {
  let bytes = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.length
      if (bytes > mostUnfolded) return
      yield chunk
    }
  } catch {
    // What came before the damage is what there is.
  }
}

async function peek(
  chunks: AsyncGenerator<Buffer>,
): Promise<{ start: Buffer; rest: AsyncGenerator<Buffer> }> {
  const first: Buffer[] = []
  let bytes = 0
  while (bytes < 512) {
    const next = await chunks.next()
    if (next.done) break
    first.push(next.value)
    bytes += next.value.length
  }
  const start = Buffer.concat(first)
  async function* rest() {
    if (start.length > 0) yield start
    yield* chunks
  }
  return { start, rest: rest() }
}

async function* mailsOfTar(stream: Readable, within: Within): AsyncGenerator<SourceMail> {
  const extract = tar.extract()
  stream.on('error', () => extract.destroy())
  stream.pipe(extract)
  try {
    for await (const entry of extract) {
      const { name, type } = entry.header
      if (type === 'file' && isMailName(path.basename(name)))
        yield* mailsOfStream(entry as unknown as Readable, { ...within, name })
      else {
        if (type === 'file') within.sources.onSkipped(name)
        entry.resume()
      }
    }
  } catch {
    // The archive is cut off or damaged here.
  }
}

async function* mailsOfZip(file: string, sources: Sources): AsyncGenerator<SourceMail> {
  const zip = await openZip(file)
  if (!zip) {
    yield { raw: createReadStream(file) }
    return
  }
  try {
    for await (const entry of entriesOf(zip)) {
      if (entry.fileName.endsWith('/')) continue
      const name = path.basename(entry.fileName)
      if (!isMailName(name)) sources.onSkipped(entry.fileName)
      else {
        const stream = await entryStream(zip, entry)
        if (stream) yield* mailsOfStream(stream, { sources, name, depth: 1 })
      }
    }
  } finally {
    zip.close()
  }
}

async function openZip(file: string): Promise<ZipFile | null> {
  const handle = await open(file, 'r')
  return new Promise((resolve) => {
    // The descriptor is closed with the archive, or with the handle when it is none.
    fromFd(
      handle.fd,
      { lazyEntries: true, autoClose: false, validateEntrySizes: false, decodeStrings: true },
      (error, zip) => {
        if (!error) return resolve(Object.assign(zip, { close: () => void handle.close() }))
        void handle.close()
        resolve(null)
      },
    )
  })
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve) => {
      const settle = (found: Entry | null) => {
        zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error')
        resolve(found)
      }
      zip.once('entry', settle)
      zip.once('end', () => settle(null))
      zip.once('error', () => settle(null))
      zip.readEntry()
    })
    if (!entry) return
    yield entry
  }
}

const entryStream = (zip: ZipFile, entry: Entry): Promise<Readable | null> =>
  new Promise((resolve) => {
    zip.openReadStream(entry, (error, stream) => resolve(error ? null : stream))
  })

/**
 * The mails of an mbox. One begins at a line with `From ` after an empty line, or with `From ` and a date anywhere, if
 * a header field follows: so a sentence that begins with “From” is no mail, and a missing empty line joins none.
 * `>From ` loses the sign that the writing program put before it (mboxrd).
 */
export async function* mailsOfMbox(chunks: AsyncIterable<Buffer>): AsyncGenerator<SourceMail> {
  let lines: Buffer[] | null = null
  let bytes = 0
  let isAfterEmpty = true
  /** A line that may begin a mail; the one after it tells. */
  let held: Buffer | null = null
  const add = (line: Buffer): void => {
    if (!lines || bytes >= mostUnfolded) return
    lines.push(startsWith(line, '>') ? unquoted(line) : line)
    bytes += line.length
  }
  for await (const line of linesOf(chunks)) {
    if (held && lines && !isHeader(line)) add(held)
    else if (held) {
      if (lines) yield { raw: Buffer.concat(lines) }
      lines = []
      bytes = 0
    }
    held = null
    if (startsWith(line, 'From ') && (!lines || isAfterEmpty || isDated(line))) held = line
    else add(line)
    isAfterEmpty = line.length === 1 || (line.length === 2 && line[0] === 0x0d)
  }
  if (held) add(held)
  if (lines) yield { raw: Buffer.concat(lines) }
}

/** Lines with their ends; one that has none for long comes in pieces. */
async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of chunks) {
    const block = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    let at = 0
    for (let end = block.indexOf(0x0a); end >= 0; end = block.indexOf(0x0a, at)) {
      yield block.subarray(at, end + 1)
      at = end + 1
    }
    rest = Buffer.from(block.subarray(at))
    if (rest.length > inMemory) {
      yield rest
      rest = Buffer.alloc(0)
    }
  }
  if (rest.length > 0) yield rest
}

const isHeader = (line: Buffer): boolean =>
  /^(?:>From |[!-9;-~]{1,100}:)/.test(line.subarray(0, 120).toString('latin1'))

const isDated = (line: Buffer): boolean =>
  /^From \S+ .{0,60}\b(?:mon|tue|wed|thu|fri|sat|sun)\b.{0,60}\d{4}/i.test(
    line.subarray(0, 200).toString('latin1'),
  )

const startsWith = (line: Buffer, text: string): boolean =>
  line.subarray(0, text.length).toString('latin1') === text

const unquoted = (line: Buffer): Buffer =>
  /^>+From /.test(line.subarray(0, 40).toString('latin1')) ? line.subarray(1) : line
