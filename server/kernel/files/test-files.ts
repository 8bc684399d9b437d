import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { after } from 'node:test'
import { crc32 } from 'node:zlib'
import { fileStore, storeStream, type FileStore, type StoredFile } from './store.ts'

/** Builders for tests of files. */
export const anOrganizationId = '0192aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee'

const giga = 1024 ** 3

/** An empty store in a folder of its own, removed after the tests. */
export async function aStore(settings: Partial<FileStore> = {}): Promise<FileStore> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'redress-files-'))
  after(() => rm(dataDir, { recursive: true, force: true }))
  return { ...fileStore({ dataDir, filesQuotaBytes: giga, filesKeepFreeBytes: 0 }), ...settings }
}

export const store = (
  fileStore: FileStore,
  content: string | Uint8Array,
  options: { organizationId?: string; maxBytes?: number; usedBytes?: number } = {},
): Promise<StoredFile> =>
  storeStream(fileStore, {
    organizationId: anOrganizationId,
    stream: Readable.from([Buffer.from(content)]),
    maxBytes: 25 * 1024 * 1024,
    usedBytes: 0,
    ...options,
  })

/** A zip archive with uncompressed entries. */
export function aZip(entries: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(entries)) {
    const [nameBytes, data] = [Buffer.from(name), Buffer.from(content)]
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(nameBytes.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, nameBytes, data])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, place, nameBytes)
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Object.keys(entries).length, 8)
  end.writeUInt16LE(Object.keys(entries).length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

/** The container of old Office files, or of an installer. */
export function aCompoundFile(kind: 'document' | 'installer'): Buffer {
  const file = Buffer.alloc(2048)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file)
  file.writeUInt16LE(9, 30)
  file.writeUInt32LE(1, 48)
  const classId =
    kind === 'installer' ? '84100c0000000000c000000000000046' : '0609020000000000c000000000000046'
  Buffer.from(classId, 'hex').copy(file, 2 * 512 + 80)
  return file
}
