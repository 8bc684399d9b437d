import { crc32, createDeflateRaw } from 'node:zlib'
import { Readable } from 'node:stream'

export type ZipEntry = { readonly name: string; readonly content: AsyncIterable<string> | Iterable<string> }

const flags = 0x0808 // Sizes follow the content; names are UTF-8.
const deflated = 8
/** 1 January 1980, the first day that a ZIP can name. */
const noDate = 0x0021

/** A ZIP file, entry by entry as they are read. Entries stay below 4 GB. @see APPNOTE.TXT of PKWARE, 4.3 */
export async function* zipOf(entries: Iterable<ZipEntry>): AsyncGenerator<Buffer> {
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content } of entries) {
    const start = offset
    const sum = { crc: 0, from: 0, to: 0 }
    const put = (bytes: Buffer) => {
      offset += bytes.length
      return bytes
    }
    yield put(header(0x04034b50, name, { crc: 0, from: 0, to: 0 }))
    const plain = async function* () {
      for await (const text of content) {
        const bytes = Buffer.from(text)
        sum.crc = crc32(bytes, sum.crc)
        sum.from += bytes.length
        yield bytes
      }
    }
    for await (const bytes of Readable.from(plain()).pipe(createDeflateRaw()) as AsyncIterable<Buffer>) {
      sum.to += bytes.length
      yield put(bytes)
    }
    yield put(numbers([0x08074b50, 4], [sum.crc, 4], [sum.to, 4], [sum.from, 4]))
    directory.push(header(0x02014b50, name, sum, start))
  }
  const size = directory.reduce((total, { length }) => total + length, 0)
  yield Buffer.concat(directory)
  const count = directory.length
  yield numbers([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2])
}

type Sum = { crc: number; from: number; to: number }

/** The header before an entry, or, with where that stands, its line in the directory at the end. */
function header(signature: number, name: string, { crc, from, to }: Sum, start?: number): Buffer {
  const bytes = Buffer.from(name)
  const isLine = start !== undefined
  return Buffer.concat([
    numbers([signature, 4], ...(isLine ? [[20, 2] as const] : []), [20, 2], [flags, 2], [deflated, 2]),
    numbers([0, 2], [noDate, 2], [crc, 4], [to, 4], [from, 4], [bytes.length, 2], [0, 2]),
    isLine ? numbers([0, 2], [0, 2], [0, 2], [0, 4], [start, 4]) : Buffer.alloc(0),
    bytes,
  ])
}

function numbers(...values: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  return Buffer.concat(
    values.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes)
      buffer.writeUIntLE(value, 0, bytes)
      return buffer
    }),
  )
}
