import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import type { Bench, Row } from './row.ts'

const address = 'large@bench.example'
/** Base64 makes 25 MB of it on the wire. */
const attachedBytes = 18_000_000

/**
 * One mail of 25 MB, delivered by a mail server of this machine: the milliseconds from the begin of its delivery to
 * its case.
 */
export const largeMail: Row = {
  name: 'largeMail',
  async run({ redress, report }: Bench) {
    const { owner, organizationId, smtpPort } = redress
    await owner.query(
      `insert into mailbox (organization_id, id, name, address, created_at) values ($1, $2, 'large', $3, now())`,
      [organizationId, randomUUID(), address],
    )
    const complaints = await redress.complaints()
    const startedMs = performance.now()
    await createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true }).sendMail({
      from: 'Ada <ada.large@example.org>',
      to: address,
      subject: 'Photos of the damage',
      text: 'The parcel came broken, the photos show how.',
      attachments: [{ filename: 'photos.bin', content: randomBytes(attachedBytes) }],
    })
    await filed(redress)
    const ms = performance.now() - startedMs
    report({
      name: 'largeMail',
      connections: 1,
      complaints,
      perSecond: 1000 / ms,
      p50Ms: ms,
      p95Ms: ms,
      p99Ms: ms,
    })
  },
}

/** The worker has made a case of it. */
async function filed({ owner }: Bench['redress']): Promise<void> {
  for (const untilMs = performance.now() + 60_000; ; await sleep(20)) {
    const { rowCount } = await owner.query(
      `select from mail where envelope_from = 'ada.large@example.org' and complaint_id is not null limit 1`,
    )
    if (rowCount === 1) return
    if (performance.now() > untilMs) throw new Error('a mail of 25 MB made no case within a minute')
  }
}
