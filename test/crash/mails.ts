import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import { stopTidily } from './accidents.ts'
import { eventually, freePort, newPlace, query, startRedress, type Place } from './redress.ts'
import { newResult, type Result } from './result.ts'

const settledMs = 180_000
const senders = 4

/** Everything dies while a mail server delivers by LMTP, which tries each mail until it hears 250. */
export async function mailsPourIn({ rounds }: { rounds: number }): Promise<Result> {
  const result = newResult('all killed while mail pours in')
  const port = await freePort()
  const place = await newPlace({ LMTP_PORT: String(port) })
  try {
    let redress = await startRedress(place)
    await query(
      place,
      `insert into mailbox (organization_id, id, name, address, created_at)
        select id, gen_random_uuid(), 'complaints', 'complaints@acme.example', now() from organization`,
    )
    const server = startDelivering(port)
    for (; result.rounds < rounds; result.rounds++) {
      const before = server.kept.length
      await eventually(async () => {
        if (server.kept.length < before + 5) throw new Error('no mail was taken')
      }, 60_000)
      await sleep(randomInt(100, 1_500))
      await redress.killAll()
      redress = await startRedress(place)
      result.recoveredMs.push(redress.readyAfterMs)
    }
    const names = await server.stop()
    result.acknowledged = names.length
    await eventually(async () => {
      const [row] = await query<{ waiting: string }>(
        place,
        `select count(*) as waiting from mail where state = 'received'`,
      )
      if (row?.waiting !== '0') throw new Error(`${row?.waiting} mails wait still`)
    }, settledMs).catch((error: Error) => result.wrong.push(error.message))
    await compare(place, names, result)
    await stopTidily(redress, place, result)
  } finally {
    await place.remove()
  }
  return result
}

/** A server with mail without end, which asks again until each is taken. */
function startDelivering(port: number) {
  const kept: string[] = []
  let isEnding = false
  let made = 0
  const deliver = async (): Promise<void> => {
    while (!isEnding) {
      const name = `pouring-${++made}`
      // What was begun is brought to its end, whatever happens meanwhile.
      while (!(await sendOnce(port, name))) await sleep(50)
      kept.push(name)
    }
  }
  const all = Promise.all(Array.from({ length: senders }, deliver))
  return {
    kept,
    async stop(): Promise<readonly string[]> {
      isEnding = true
      await all
      return kept
    },
  }
}

async function sendOnce(port: number, name: string): Promise<boolean> {
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    lmtp: true,
    ignoreTLS: true,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 20_000,
  })
  const lines = [
    `From: ${name}@example.org`,
    'To: complaints@acme.example',
    `Subject: ${name}`,
    `Message-ID: <${name}@example.org>`,
    '',
    `Words of ${name}.`,
    '',
  ]
  try {
    await transport.sendMail({
      envelope: { from: `${name}@example.org`, to: ['complaints@acme.example'] },
      raw: lines.join('\r\n'),
    })
    return true
  } catch {
    return false
  } finally {
    transport.close()
  }
}

/** Every mail that was taken is exactly one mail and one case here. */
async function compare(place: Place, names: readonly string[], result: Result): Promise<void> {
  const mails = await query<{ subject: string; state: string; reason: string | null; made_case: boolean }>(
    place,
    'select subject, state, reason, made_case from mail',
  )
  const cases = await query<{ title: string }>(place, `select narrative as title from complaint`)
  for (const name of names) {
    const own = mails.filter(({ subject }) => subject === name)
    const [first] = own
    if (!first) result.lost.push(name)
    else if (own.length > 1) result.doubled.push(`${name}: ${own.length} mails`)
    else if (first.state !== 'filed' || !first.made_case || first.reason)
      result.halfWritten.push(`${name}: ${first.state} ${first.reason}`)
    const made = cases.filter(({ title }) => title.split('\n', 1)[0] === name).length
    if (made !== 1) result.doubled.push(`${name}: ${made} cases`)
  }
}
