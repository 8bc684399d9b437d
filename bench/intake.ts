import { aFiling } from './complaint.ts'
import { measure } from './measure.ts'
import type { Bench, Row } from './row.ts'

const connectionsTried = [1, 8, 32]

/** Filing by the public API, everything included; the answer comes after the commit is on disk. */
export const intake: Row = {
  name: 'intake',
  async run(bench) {
    for (const connections of connectionsTried) await measureIntake(bench, connections)
  },
}

async function measureIntake({ redress, isQuick, report }: Bench, connections: number): Promise<void> {
  const clients = await Promise.all(Array.from({ length: connections }, () => redress.client('program')))
  const complaints = await redress.complaints()
  const measured = await measure({
    connections,
    warmUpMs: isQuick ? 1_000 : 4_000,
    lastsMs: isQuick ? 2_000 : 10_000,
    async once(connection) {
      const answer = await clients[connection]?.request('POST', '/api/v1/intake', aFiling().body)
      if (answer?.status !== 201) throw new Error(`intake answered ${answer?.status}: ${answer?.body}`)
    },
  })
  for (const client of clients) client.close()
  report({ name: 'intake', complaints, ...measured })
}
