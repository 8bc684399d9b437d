import { aFiling } from './complaint.ts'
import type { Client } from './client.ts'
import { measureInTurns, type Load } from './measure.ts'
import type { Bench, Row } from './row.ts'
import { copiesOf, type Writer } from './sql-insert.ts'

const connectionsTried = [1, 8, 32]

/**
 * Filing by the public API, everything included; the answer comes after the commit is on disk. And in turns with
 * it, as the yardstick, the same rows written straight by SQL.
 */
export const intake: Row = {
  name: 'intake',
  run: async (bench) => {
    const copies = await copiesOf(bench.redress)
    for (const connections of connectionsTried) {
      const writers = await all(connections, () => copies.writer())
      const clients = await all(connections, () => bench.redress.client('program'))
      await compare(bench, [inserting(writers), filing(clients)])
      for (const client of clients) client.close()
      for (const writer of writers) await writer.close()
    }
  },
}

async function compare({ redress, isQuick, report }: Bench, loads: readonly Load[]): Promise<void> {
  await redress.forgetJobs()
  const complaints = await redress.complaints()
  const measured = await measureInTurns(loads, {
    warmUpMs: isQuick ? 700 : 3_000,
    lastsMs: isQuick ? 1_000 : 12_000,
    rounds: isQuick ? 2 : 4,
    // What one load left to the worker must not slow down the other.
    between: redress.forgetJobs,
  })
  for (const [index, name] of ['sqlInsert', 'intake'].entries()) {
    const figures = measured[index]
    if (figures) report({ name, complaints, ...figures })
  }
}

const inserting = (writers: readonly Writer[]): Load => ({
  connections: writers.length,
  once: (connection) => writers[connection]?.write() ?? Promise.resolve(),
})

const filing = (clients: readonly Client[]): Load => ({
  connections: clients.length,
  async once(connection) {
    const answer = await clients[connection]?.request('POST', '/api/v1/intake', aFiling().body)
    if (answer?.status !== 201) throw new Error(`intake answered ${answer?.status}: ${answer?.body}`)
  },
})

const all = <T>(count: number, make: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, make))
