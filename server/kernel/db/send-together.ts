import type { Writable } from 'node:stream'
import type pg from 'pg'

const held = new WeakSet<Writable>()

/**
 * What is asked of a connection in one go leaves in one packet, once nobody has more to ask in this moment: writing
 * each statement by itself costs as much as a short query. @returns the same client, to be asked now
 */
export function sendingTogether<C extends pg.ClientBase>(client: C): C {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection
  if (held.has(stream)) return client
  held.add(stream)
  stream.cork()
  // Runs after all that was waiting for the answers that just came.
  process.nextTick(() => {
    held.delete(stream)
    stream.uncork()
  })
  return client
}
