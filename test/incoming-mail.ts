import { inRead } from '../server/kernel/ctx.ts'
import { mailboxByName } from '../server/modules/mail/commands/mailboxes.ts'
import { receiveRawMail } from '../server/modules/mail/commands/receive-mail.ts'
import { settleMails } from '../server/modules/mail/commands/settle-mails.ts'
import type { Mail } from '../server/modules/mail/mail.queries.ts'
import type { TestMachine } from './harness.ts'
import type { MailServer } from './mail-server.ts'

type Given = {
  from?: string
  subject?: string
  text?: string
  to?: string
  headers?: Record<string, string>
}

let count = 0

/** Hands mails in as a mailbox would. `server` gets what Redress sends. */
export function incomingMail(redress: TestMachine, server: MailServer) {
  /** Hands a mail in and settles it. @returns its row, with its Message-ID */
  async function send({
    from = 'joan@example.org',
    subject = 'My order',
    text,
    to = 'complaints@acme.example',
    headers = {},
  }: Given): Promise<Mail & { headerId: string }> {
    const headerId = `<in${++count}@example.org>`
    const lines = {
      From: from,
      To: to,
      Subject: subject,
      'Message-ID': headerId,
      Date: new Date().toUTCString(),
      'Content-Type': 'text/plain; charset=utf-8',
      ...headers,
    }
    const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}`)
    const raw = Buffer.from([...head, '', text ?? `Words number ${count}.`, ''].join('\r\n'))
    const ctx = redress.ctx()
    const { id: mailboxId } = await mailboxByName(ctx, 'complaints')
    const { mailId } = await receiveRawMail(ctx, { mailboxId, source: 'imap', raw, isSettledByCaller: true })
    await settleMails(ctx)
    const row = await inRead(ctx, (read) =>
      read.sql.selectFrom('mail').selectAll().where('id', '=', mailId).executeTakeFirstOrThrow(),
    )
    return { ...row, headerId }
  }

  /** A case with its acknowledgement sent; `ours` is the Message-ID of that mail. */
  async function acknowledged(from: string) {
    const { complaintId, headerId } = await send({ from })
    await redress.workOff()
    const mail = server.mails.findLast(({ to }) => [to].flat()[0]?.text.includes(from))
    return { complaintId, headerId, ours: mail?.messageId ?? '', mail }
  }

  const caseOf = (complaintId: string | null) =>
    inRead(redress.ctx(), (read) =>
      read.sql
        .selectFrom('complaint')
        .selectAll()
        .where('id', '=', complaintId ?? '')
        .executeTakeFirstOrThrow(),
    )

  const messagesIn = (complaintId: string | null) =>
    inRead(redress.ctx(), (read) =>
      read.sql
        .selectFrom('message')
        .selectAll()
        .where('complaintId', '=', complaintId ?? '')
        .where('direction', '=', 'in')
        .execute(),
    )

  return { send, acknowledged, caseOf, messagesIn }
}
