import { inflateRawSync } from 'node:zlib'
import { SheetProblem } from './sheet-problem.ts'

/** Entries of a ZIP file that is in memory; each is unpacked when it is asked for, never past a limit. */
export type Unzipped = {
  has(name: string): boolean
  /** @throws SheetProblem `import.tooLarge` where the content is more than `mostBytes`, `import.unreadable` */
  content(name: string, mostBytes: number): Buffer
}

const endSize = 22
const mostComment = 0xffff
const mostEntries = 10_000
const [stored, deflated] = [0, 8]

/** @throws SheetProblem `import.unreadable`; @see APPNOTE.TXT of PKWARE, 4.3 */
export function unzipped(bytes: Buffer): Unzipped {
  const entries = new Map<string, Entry>()
  try {
    const end = endOf(bytes)
    const count = Math.min(bytes.readUInt16LE(end + 10), mostEntries)
    let at = bytes.readUInt32LE(end + 16)
    for (let index = 0; index < count; index++) {
      const entry = entryAt(bytes, at)
      entries.set(entry.name, entry)
      at = entry.next
    }
  } catch (cause) {
    throw unreadable(cause)
  }
  return {
    has: (name) => entries.has(name),
    content(name, mostBytes) {
      const entry = entries.get(name)
      if (!entry) throw unreadable()
      try {
        return unpack(bytes, entry, mostBytes)
      } catch (cause) {
        if (cause instanceof SheetProblem) throw cause
        // The library says so when it would have to write more than it may.
        if ((cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(cause)
        throw unreadable(cause)
      }
    },
  }
}

type Entry = {
  readonly name: string
  readonly method: number
  readonly size: number
  readonly start: number
  readonly next: number
}

/** Where the directory's own record stands: at the end, before a comment of any length. */
function endOf(bytes: Buffer): number {
  const least = Math.max(0, bytes.length - endSize - mostComment)
  for (let at = bytes.length - endSize; at >= least; at--)
    if (bytes.readUInt32LE(at) === 0x06054b50) return at
  throw unreadable()
}

function entryAt(bytes: Buffer, at: number): Entry {
  if (bytes.readUInt32LE(at) !== 0x02014b50) throw unreadable()
  const isEncrypted = (bytes.readUInt16LE(at + 8) & 1) === 1
  if (isEncrypted) throw new SheetProblem('import.locked')
  const [nameSize, extraSize, commentSize] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place))
  const nameEnd = at + 46 + (nameSize ?? 0)
  return {
    name: bytes.toString('utf8', at + 46, nameEnd),
    method: bytes.readUInt16LE(at + 10),
    size: bytes.readUInt32LE(at + 20),
    start: bytes.readUInt32LE(at + 42),
    next: nameEnd + (extraSize ?? 0) + (commentSize ?? 0),
  }
}

function unpack(bytes: Buffer, { method, size, start }: Entry, mostBytes: number): Buffer {
  if (bytes.readUInt32LE(start) !== 0x04034b50) throw unreadable()
  const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
  const packed = bytes.subarray(from, from + size)
  if (method === stored) {
    if (size > mostBytes) throw tooLarge()
    return packed
  }
  if (method !== deflated) throw unreadable()
  return inflateRawSync(packed, { maxOutputLength: mostBytes })
}

const unreadable = (cause?: unknown) => new SheetProblem('import.unreadable', cause)
const tooLarge = (cause?: unknown) => new SheetProblem('import.tooLarge', cause)
