import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { callbackify } from 'node:util'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type MailServer = {
  readonly url: string
  /** What was delivered, oldest first. */
  readonly mails: ParsedMail[]
  /** The same, byte by byte as it came. */
  readonly raws: Buffer[]
  /** Answers recipients with an SMTP code instead of taking their mail. */
  readonly refusals: Map<string, number>
  stop(): Promise<void>
}

/** A real SMTP server in this process. */
export async function startMailServer(): Promise<MailServer> {
  const mails: ParsedMail[] = []
  const raws: Buffer[] = []
  const refusals = new Map<string, number>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const responseCode = refusals.get(address)
      done(responseCode ? Object.assign(new Error('the server explains'), { responseCode }) : null)
    },
    onData(stream, _session, done) {
      callbackify(async () => {
        const raw = await buffer(stream)
        mails.push(await simpleParser(raw))
        raws.push(raw)
      })((error) => done(error))
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}?tls=off`,
    mails,
    raws,
    refusals,
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}
