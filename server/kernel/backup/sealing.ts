import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  randomBytes,
  scrypt,
  timingSafeEqual,
} from 'node:crypto'
import { Transform, type TransformCallback } from 'node:stream'
import { promisify } from 'node:util'
import { Refusal } from '../errors.ts'

/**
 * An archive sealed with a passphrase: scrypt makes the keys, AES-256-GCM seals chunks of 64 KiB. The nonce
 * of a chunk holds its number and whether it is the last one (the STREAM construction), so a chunk that is
 * altered, left out, moved or cut off is found where it stands; nothing is handed on before it is checked.
 */
const magic = Buffer.from('redress sealed 1')
const saltBytes = 16
const prefixBytes = 7
const checkBytes = 16
const tagBytes = 16
const chunkBytes = 64 * 1024
const costOffset = magic.length
const headerBytes = magic.length + 1 + saltBytes + prefixBytes + checkBytes
/** 2^17 blocks of 1 KiB: 128 MiB and about 0.4 s for whoever tries one passphrase. */
const usualCost = 17
const highestCost = 20

type Keys = { readonly sealing: Buffer; readonly check: Buffer }

export const isSealed = (firstBytes: Buffer): boolean => firstBytes.subarray(0, magic.length).equals(magic)

/** Seals what is written to it. @param cost of scrypt, as a power of two; less in tests only */
export async function sealingStream(passphrase: string, cost = usualCost): Promise<Transform> {
  const salt = randomBytes(saltBytes)
  const prefix = randomBytes(prefixBytes)
  const keys = await keysOf(passphrase, { salt, cost })
  const header = Buffer.concat([magic, Buffer.from([cost]), salt, prefix, keys.check])
  const chunks = inChunks(chunkBytes)
  let number = 0
  const seal = (chunk: Buffer, isLast: boolean): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', keys.sealing, nonceOf(prefix, number++, isLast))
    cipher.setAAD(header)
    return Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()])
  }
  const stream = new Transform({
    transform(data: Buffer, _encoding, done) {
      for (const chunk of chunks.add(data)) this.push(seal(chunk, false))
      done()
    },
    flush(done) {
      done(null, seal(chunks.rest(), true))
    },
  })
  stream.push(header)
  return stream
}

/**
 * Gives back what was sealed.
 * @throws Refusal `backup.wrongPassphrase`, `backup.altered`, `backup.truncated`
 */
export function openingStream(passphrase: string): Transform {
  const chunks = inChunks(chunkBytes + tagBytes)
  let head = Buffer.alloc(0)
  let open: ((chunk: Buffer, isLast: boolean) => Buffer) | undefined
  const take = async (stream: Transform, data: Buffer): Promise<void> => {
    let body = data
    if (!open) {
      head = Buffer.concat([head, data])
      if (head.length < headerBytes) return
      open = await opener(passphrase, head.subarray(0, headerBytes))
      body = head.subarray(headerBytes)
    }
    for (const chunk of chunks.add(body)) stream.push(open(chunk, false))
  }
  return new Transform({
    transform(data: Buffer, _encoding, done) {
      take(this, data).then(() => done(), done)
    },
    flush(done) {
      finish(done, () => {
        if (!open) throw new Refusal('backup.truncated')
        return open(chunks.rest(), true)
      })
    },
  })
}

function finish(done: TransformCallback, last: () => Buffer): void {
  try {
    done(null, last())
  } catch (error) {
    done(error instanceof Error ? error : new Error('unreadable', { cause: error }))
  }
}

async function opener(passphrase: string, header: Buffer) {
  const cost = header[costOffset] ?? 0
  // A header that asks for more would only use up the memory.
  if (!isSealed(header) || cost > highestCost) throw new Refusal('backup.altered')
  const salt = header.subarray(costOffset + 1, costOffset + 1 + saltBytes)
  const prefix = header.subarray(costOffset + 1 + saltBytes, headerBytes - checkBytes)
  const keys = await keysOf(passphrase, { salt, cost })
  if (!timingSafeEqual(keys.check, header.subarray(headerBytes - checkBytes)))
    throw new Refusal('backup.wrongPassphrase')
  let number = 0
  return (chunk: Buffer, isLast: boolean): Buffer => {
    if (chunk.length < tagBytes) throw new Refusal('backup.truncated')
    const decipher = createDecipheriv('aes-256-gcm', keys.sealing, nonceOf(prefix, number++, isLast), {
      authTagLength: tagBytes,
    })
    decipher.setAAD(header)
    decipher.setAuthTag(chunk.subarray(chunk.length - tagBytes))
    try {
      return Buffer.concat([decipher.update(chunk.subarray(0, -tagBytes)), decipher.final()])
    } catch {
      throw new Refusal(isLast ? 'backup.truncated' : 'backup.altered')
    }
  }
}

async function keysOf(passphrase: string, { salt, cost }: { salt: Buffer; cost: number }): Promise<Keys> {
  const derive = promisify<string, Buffer, number, object, Buffer>(scrypt)
  const key = await derive(passphrase.normalize('NFC'), salt, 64, {
    N: 2 ** cost,
    r: 8,
    p: 1,
    maxmem: 2 ** 31 - 1,
  })
  return {
    sealing: key.subarray(0, 32),
    // Tells a wrong passphrase from a damaged archive, and nothing about the key that seals.
    check: createHmac('sha256', key.subarray(32))
      .update('redress passphrase')
      .digest()
      .subarray(0, checkBytes),
  }
}

function nonceOf(prefix: Buffer, number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  prefix.copy(nonce)
  nonce.writeUInt32BE(number, prefixBytes)
  nonce[11] = isLast ? 1 : 0
  return nonce
}

/** Cuts a stream of bytes into chunks of one size; the last one, which may be full, is kept back for the end. */
export function inChunks(size: number) {
  let kept: Buffer[] = []
  let length = 0
  return {
    add(data: Buffer): Buffer[] {
      kept.push(data)
      length += data.length
      if (length <= size) return []
      const all = Buffer.concat(kept)
      const whole: Buffer[] = []
      let from = 0
      for (; all.length - from > size; from += size) whole.push(all.subarray(from, from + size))
      // A copy, so that the little that is left does not hold on to all of it.
      kept = [Buffer.from(all.subarray(from))]
      length = all.length - from
      return whole
    },
    rest(): Buffer {
      const all = Buffer.concat(kept)
      kept = []
      length = 0
      return all
    },
  }
}
