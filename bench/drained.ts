import { setTimeout as sleep } from 'node:timers/promises'
import { aFiling } from './complaint.ts'
import { spread } from './measure.ts'
import type { Bench, Row } from './row.ts'

const connections = 8
const longestMs = 300_000

/**
 * Receipts handed to the SMTP server per second: complaints are filed as fast as eight clients can, and the
 * clock runs from the first of them to the last mail. Milliseconds are from a complaint's answer to its mail.
 */
export const drained: Row = {
  name: 'drained',
  async run(bench) {
    await fileAndWait(bench, 40)
    const { redress, mailbox, isQuick, report } = bench
    const complaints = await redress.complaints()
    const startedMs = performance.now()
    const filedAt = await fileAndWait(bench, isQuick ? 100 : 2_000)
    const taken = [...filedAt].map(([email, at]) => ({ at, until: mailbox.takenAt.get(email) ?? Infinity }))
    const lastedMs = Math.max(...taken.map(({ until }) => until)) - startedMs
    const waits = taken.map(({ at, until }) => Math.max(0, until - at))
    report({ name: 'drained', connections, complaints, ...spread(waits, lastedMs) })
  },
}

/** Files so many complaints and waits until each has its mail. @returns when each address had its answer */
async function fileAndWait({ redress, mailbox }: Bench, count: number): Promise<Map<string, number>> {
  const filedAt = new Map<string, number>()
  let left = count
  const clients = await Promise.all(Array.from({ length: connections }, () => redress.client('program')))
  await Promise.all(
    clients.map(async (client) => {
      while (left-- > 0) {
        const { email, body } = aFiling()
        const { status, body: said } = await client.request('POST', '/api/v1/intake', body)
        if (status !== 201) throw new Error(`intake answered ${status}: ${said}`)
        filedAt.set(email, performance.now())
      }
    }),
  )
  for (const client of clients) client.close()
  const untilMs = performance.now() + longestMs
  for (const email of filedAt.keys()) {
    while (!mailbox.takenAt.has(email)) {
      if (performance.now() > untilMs) throw new Error('not every receipt went out in time')
      await sleep(10)
    }
  }
  return filedAt
}
