import { createHash } from 'node:crypto'
import { Transform } from 'node:stream'
import { Refusal } from '../errors.ts'

/**
 * The end of an archive that is not sealed: the SHA-256 of all bytes before it, as a frame that zstd skips, so
 * that any tool still unpacks the archive and no byte can change or be missing unseen.
 */
const frameHead = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 32, 0, 0, 0])
const endBytes = frameHead.length + 32

/** Lets everything pass and appends the end. */
export function addingPlainEnd(): Transform {
  const hash = createHash('sha256')
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
    flush(done) {
      done(null, Buffer.concat([frameHead, hash.digest()]))
    },
  })
}

/**
 * Lets everything pass but the end, which it compares.
 * @throws Refusal `backup.truncated`, `backup.altered`
 */
export function takingPlainEnd(): Transform {
  const hash = createHash('sha256')
  let kept = Buffer.alloc(0)
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const all = Buffer.concat([kept, chunk])
      const content = all.subarray(0, Math.max(0, all.length - endBytes))
      kept = Buffer.from(all.subarray(content.length))
      hash.update(content)
      done(null, content)
    },
    flush(done) {
      const isEnd = kept.subarray(0, frameHead.length).equals(frameHead)
      if (!isEnd) return done(new Refusal('backup.truncated'))
      const isSame = kept.subarray(frameHead.length).equals(hash.digest())
      done(isSame ? null : new Refusal('backup.altered'))
    },
  })
}
