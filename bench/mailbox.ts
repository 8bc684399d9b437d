import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A real SMTP server in this process, which notes when it took which recipient's mail and keeps nothing else. */
export type Mailbox = {
  readonly url: string
  /** Moment by `performance.now()` at which the first mail to an address was taken. */
  readonly takenAt: ReadonlyMap<string, number>
  stop(): Promise<void>
}

export async function openMailbox(): Promise<Mailbox> {
  const takenAt = new Map<string, number>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      stream.on('end', () => {
        for (const { address } of envelope.rcptTo) {
          if (!takenAt.has(address)) takenAt.set(address, performance.now())
        }
        done()
      })
      stream.resume()
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}?tls=off`,
    takenAt,
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}
