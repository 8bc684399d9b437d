import { createReadStream } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import tar from 'tar-stream'
import { fromFd, type Entry, type ZipFile } from 'yauzl'
import { Refusal } from '../errors.ts'

/** A raw mail out of a file, folder or archive; small ones are in memory, large ones flow. */
export type SourceMail = {
  readonly raw: Buffer | Readable
  /** Of one that flows: what is kept when it turns out to be too large, and its stream ends in an error. */
  readonly beginning?: Buffer
}

export type Sources = {
  /** Called for what is no mail by its name, such as a read-me file in a folder. */
  readonly onSkipped: (name: string) => void
}

/** Bytes of one mail that are held in memory; a larger one flows. */
const inMemory = 8 * 1024 * 1024
/** Bytes of one mail; of a larger one only the beginning is given. What was unfolded costs nothing to make. */
const mostOfOneMail = { asItIs: 1024 ** 3, unfolded: 256 * 1024 * 1024 } as const
/** Content that unfolds to more than this, and to more than a hundredfold, is a bomb, and ends there. */
const mostOfBomb = { bytes: 1024 ** 3, ratio: 100 } as const
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
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted()
  for (const file of entries) {
    // A link may lead to a mail, nowhere, or to something that never ends.
    const isFile = await stat(file).then(
      (target) => target.isFile(),
      () => false,
    )
    if (!isFile) continue
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
  const mails = isArchive
    ? mailsOfZip(file, sources)
    : mailsOf(iteratorOf(whole()), { sources, name, depth: 0 })
  for await (const mail of mails) {
    found++
    yield mail
  }
  // An archive that cannot be opened is kept as it is, for a person to look at.
  if (found === 0) yield await gathered(iteratorOf(whole()))
}

const isZip = (start: Buffer): boolean => start.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004'
const isGzip = (start: Buffer): boolean => start[0] === 0x1f && start[1] === 0x8b
const isTar = (start: Buffer): boolean => start.subarray(257, 262).toString('latin1') === 'ustar'

type Within = {
  readonly sources: Sources
  readonly name: string
  readonly depth: number
  /** How many bytes the content was unfolded from so far; absent where it was not folded. */
  readonly foldedBytes?: () => number
}

/** Mails of one content, whatever it turns out to be. */
async function* mailsOf(given: AsyncIterator<Buffer>, within: Within): AsyncGenerator<SourceMail> {
  const chunks = chunksOf(given, within)
  const { start, rest } = await peek(chunks)
  if (start.length === 0 && within.depth > 0) return
  if (isGzip(start) && within.depth < archiveDepth) {
    const folded = Readable.from(rest)
    const gunzip = folded.pipe(createGunzip())
    const foldedBytes = () => gunzip.bytesWritten
    yield* mailsOf(iteratorOf(gunzip), { ...within, depth: within.depth + 1, foldedBytes })
    folded.destroy()
    gunzip.destroy()
  } else if (isTar(start) && within.depth < archiveDepth) {
    yield* mailsOfTar(Readable.from(rest), { ...within, depth: within.depth + 1 })
  } else if (start.subarray(0, 5).toString('latin1') === 'From ') yield* mailsOfMbox(rest, within)
  else yield await gathered(rest, within)
}

const iteratorOf = (stream: AsyncIterable<unknown>): AsyncIterator<Buffer> =>
  (stream as AsyncIterable<Buffer>)[Symbol.asyncIterator]()

/** Reads on to the end of what was not taken. */
async function drained(chunks: AsyncIterator<Buffer>): Promise<void> {
  while (!(await chunks.next()).done);
}

/** In memory as far as it is small. */
async function gathered(
  chunks: AsyncIterator<Buffer>,
  { foldedBytes }: Pick<Within, 'foldedBytes'> = {},
): Promise<SourceMail> {
  const first: Buffer[] = []
  let bytes = 0
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    first.push(next.value)
    bytes += next.value.length
    if (bytes <= inMemory) continue
    const beginning = Buffer.concat(first)
    const most = foldedBytes ? mostOfOneMail.unfolded : mostOfOneMail.asItIs
    return { raw: Readable.from(flowing(chunks, { beginning, most }), { objectMode: false }), beginning }
  }
  return { raw: Buffer.concat(first) }
}

/** @throws Refusal `files.tooLarge` in the stream, so that nobody keeps what flowed up to there */
async function* flowing(
  chunks: AsyncIterator<Buffer>,
  { beginning, most }: { beginning: Buffer; most: number },
): AsyncGenerator<Buffer> {
  yield beginning
  let bytes = beginning.length
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    bytes += next.value.length
    if (bytes > most) throw new Refusal('files.tooLarge', { maxBytes: most }, 413)
    yield next.value
  }
}

/** The chunks of a content up to where it breaks or unfolds beyond all measure. Whoever gave it ends it. */
async function* chunksOf(given: AsyncIterator<Buffer>, { foldedBytes }: Within): AsyncGenerator<Buffer> {
  let bytes = 0
  try {
    for (let next = await given.next(); !next.done; next = await given.next()) {
      bytes += next.value.length
      if (foldedBytes && bytes > mostOfBomb.bytes && bytes > mostOfBomb.ratio * foldedBytes()) return
      yield next.value
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
      const content = iteratorOf(entry)
      if (type === 'file' && isMailName(path.basename(name))) yield* mailsOf(content, { ...within, name })
      else if (type === 'file') within.sources.onSkipped(name)
      // The archive goes on behind it only when it was read to its end.
      await drained(content)
    }
  } catch {
    // The archive is cut off or damaged here.
  }
}

async function* mailsOfZip(file: string, sources: Sources): AsyncGenerator<SourceMail> {
  const zip = await openZip(file)
  if (!zip) {
    yield await gathered(iteratorOf(createReadStream(file)))
    return
  }
  try {
    for await (const entry of entriesOf(zip)) {
      if (entry.fileName.endsWith('/')) continue
      const name = path.basename(entry.fileName)
      if (!isMailName(name)) sources.onSkipped(entry.fileName)
      else {
        const stream = await entryStream(zip, entry)
        const foldedBytes = () => entry.compressedSize
        if (!stream) continue
        yield* mailsOf(iteratorOf(stream), { sources, name, depth: 1, foldedBytes })
        stream.destroy()
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
async function* mailsOfMbox(chunks: AsyncIterable<Buffer>, within: Within): AsyncGenerator<SourceMail> {
  const pieces = piecesOf(chunks)
  let isMore = (await pieces.next()).value === null
  async function* nextMail(): AsyncGenerator<Buffer> {
    isMore = false
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
      isMore = next.value === null
      if (next.value === null) return
      yield next.value
    }
  }
  while (isMore) {
    const mail = nextMail()
    yield await gathered(mail, within)
    await drained(mail)
  }
}

const pieceBytes = 64 * 1024

/** The content of the mails in pieces of many lines; null where the next mail begins. */
async function* piecesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer | null> {
  let lines: Buffer[] = []
  let bytes = 0
  const taken = (): Buffer => {
    const piece = Buffer.concat(lines)
    lines = []
    bytes = 0
    return piece
  }
  const add = (line: Buffer): void => void (bytes += lines[lines.push(line) - 1]?.length ?? 0)
  let isFirst = true
  let isAfterEmpty = true
  /** A line that may begin a mail; the one after it tells. */
  let held: Buffer | null = null
  for await (const line of linesOf(chunks)) {
    if (held && !isFirst && !isHeader(line)) add(held)
    else if (held) {
      if (bytes > 0) yield taken()
      yield null
      isFirst = false
    }
    held = null
    if (startsWith(line, 'From ') && (isFirst || isAfterEmpty || isDated(line))) held = line
    else add(startsWith(line, '>') ? unquoted(line) : line)
    if (bytes > pieceBytes) yield taken()
    isAfterEmpty = line.length === 1 || (line.length === 2 && line[0] === 0x0d)
  }
  if (held && !isFirst) add(held)
  if (bytes > 0 && !isFirst) yield taken()
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
