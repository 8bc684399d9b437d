import { randomFillSync } from 'node:crypto'

const pool = Buffer.alloc(4096)
let used = pool.length

/** Random bytes for secrets, at most 4,096: as `randomBytes` of `node:crypto`, but the system is asked for many at a time. */
export function randomBytes(count: number): Buffer {
  if (count > pool.length) throw new RangeError(`${count} random bytes at once`)
  if (used + count > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const bytes = Buffer.from(pool.subarray(used, used + count))
  // What was given away is known here no longer.
  pool.fill(0, used, used + count)
  used += count
  return bytes
}
