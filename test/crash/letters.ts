import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { startMailServer, type MailServer } from '../mail-server.ts'
import { stopTidily } from './accidents.ts'
import { check } from './check.ts'
import { ask, cookiesOf, file, newFiling } from './people.ts'
import { eventually, newPlace, query, startRedress, type Place } from './redress.ts'
import { addFindings, newResult, type Result } from './result.ts'

const lettersEach = 12
/** A job that a crash broke off is free again after 20 s without a sign of life, seen every 15 s. */
const deliveredMs = 120_000

/** Everything dies while letters are set as PDF and handed to a mail server. */
export async function lettersBreakOff({ rounds }: { rounds: number }): Promise<Result> {
  const result = newResult('all killed while letters are sent')
  const smtp = await startMailServer()
  const place = await newPlace({ SMTP_URL: smtp.url })
  try {
    let redress = await startRedress(place)
    for (; result.rounds < rounds; result.rounds++) {
      const filings = Array.from({ length: lettersEach }, () => newFiling('apiWithKey'))
      for (const filing of filings) await file(place.url, filing)
      const links = await eventually(
        async () => confirmLinks(smtp, lettersEach * (result.rounds + 1)),
        60_000,
      )
      await query(
        place,
        `update message set has_letter = true where purpose = 'receipt' and state = 'waiting'`,
      )
      await Promise.all(links.slice(-lettersEach).map((link) => confirm(place, link)))
      await sleep(randomInt(200, 1_500))
      await redress.killAll()
      redress = await startRedress(place)
      const startedAt = performance.now()
      await eventually(() => allSent(place), deliveredMs).catch((error: Error) =>
        result.wrong.push(error.message),
      )
      result.recoveredMs.push(Math.round(performance.now() - startedAt))
      addFindings(result, await check(place, filings))
    }
    await compare(place, smtp, result)
    await stopTidily(redress, place, result)
  } finally {
    await place.remove()
    await smtp.stop()
  }
  return result
}

/** In the order of filing, once each. */
async function confirmLinks({ mails }: MailServer, wanted: number): Promise<string[]> {
  const links = mails.flatMap(({ subject, text }) =>
    subject?.startsWith('Please confirm') ? (/\/en\/track\/link\/[\w-]+/.exec(text ?? '')?.[0] ?? []) : [],
  )
  if (
    new Set(
      mails.filter(({ subject }) => subject?.startsWith('Please confirm')).map((mail) => mail.messageId),
    ).size < wanted
  )
    throw new Error(`${links.length} of ${wanted} were asked to confirm`)
  return links
}

async function confirm({ url }: Place, link: string): Promise<void> {
  const opened = await ask(`${url}${link}`)
  await ask(`${url}/en/track/confirm-email`, { method: 'POST', headers: { cookie: cookiesOf(opened) } })
}

/** Ten minutes pass for attempts that were broken off: that long, another process might still be at it. */
async function allSent(place: Place): Promise<void> {
  await query(
    place,
    `update message set next_attempt_at = now() where state = 'sending' and next_attempt_at < now() + interval '9 min 40 s'`,
  )
  const [open] = await query<{ count: number }>(
    place,
    `select count(*)::int from message where channel = 'email' and purpose = 'receipt' and state <> 'sent'`,
  )
  if (open?.count !== 0) throw new Error(`${open?.count} letters were not sent`)
}

/** Each letter arrived, with its PDF; what came twice carries the same Message-ID, by which mail programs show it once. */
async function compare(place: Place, { mails }: MailServer, result: Result): Promise<void> {
  const sent = await query<{ headerId: string; events: number }>(
    place,
    `select header_id as "headerId",
       (select count(*)::int from event where type = 'message.sent' and payload like '%' || m.id || '%') as events
     from message m where channel = 'email' and purpose = 'receipt'`,
  )
  const arrived = Map.groupBy(mails, ({ messageId = '' }) => messageId)
  let twice = 0
  for (const { headerId, events } of sent) {
    const copies = arrived.get(headerId) ?? []
    if (copies.length === 0) result.lost.push(`letter ${headerId}`)
    if (copies.length > 1) twice += 1
    if (events !== 1) result.wrong.push(`${events} events say that ${headerId} was sent`)
    const isPdf = copies.every(
      ({ attachments }) => attachments[0]?.content.subarray(0, 5).toString() === '%PDF-',
    )
    if (!isPdf) result.wrong.push(`a letter without its PDF: ${headerId}`)
  }
  result.notes.push(`${sent.length} letters arrived; ${twice} of them twice, under one Message-ID`)
}
