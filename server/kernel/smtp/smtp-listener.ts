import type { AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'
import { Transform, type TransformCallback } from 'node:stream'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'
import type { Log } from '../log.ts'

/** What becomes of one recipient of a mail, or of a mail for all: RFC 5321 reply code and RFC 3463 status. */
const replies = {
  unknown: [550, '5.1.1 No such mailbox here; this server passes no mail on'],
  tooLarge: [552, '5.3.4 The mail is larger than this server takes'],
  diskFull: [452, '4.3.1 No room at the moment'],
  later: [451, '4.3.0 Not kept at the moment, try again'],
} as const satisfies Record<string, readonly [number, string]>

export type Delivery<Place> = {
  readonly protocol: 'smtp' | 'lmtp'
  /** On loopback; 0 lets the machine choose. */
  readonly port: number
  /** Bytes of the largest mail that is taken. */
  readonly mostBytes: number
  readonly log: Log
  /** The place of a recipient; null when there is none. Whatever it throws is a temporary failure. */
  readonly findPlace: (address: string) => Promise<Place | null>
  /**
   * Keeps a mail for good at all its places, and answers for each, in their order, whether it is there: nothing, or
   * why not. Has to read the stream, or leave it.
   */
  readonly keep: (mail: DeliveredMail<Place>) => Promise<readonly (null | 'diskFull' | 'later')[]>
}

export type DeliveredMail<Place> = {
  /** Breaks off with an error when it becomes too large or the connection breaks. */
  readonly content: Readable
  /** Empty for what wants no answer, such as a delivery report. */
  readonly from: string
  readonly recipients: readonly { readonly address: string; readonly place: Place }[]
}

export type MailListener = { readonly port: number; stop(): Promise<void> }

const mostConnections = 50
const idleMs = 60_000
/** How long a delivery that runs may still take when the program ends. */
const endingMs = 10_000

/**
 * Takes mail that a server on this machine delivers. It says 250 only once the mail is kept for good, names each
 * recipient it does not know, asks to try again where the failure is its own, and passes nothing on.
 */
export async function startMailListener<Place>(delivery: Delivery<Place>): Promise<MailListener> {
  const { protocol, port, mostBytes, log } = delivery
  const places = new WeakMap<object, Map<string, Place>>()
  const server = new SMTPServer({
    lmtp: protocol === 'lmtp',
    name: 'redress',
    banner: 'Redress',
    size: mostBytes,
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    hideENHANCEDSTATUSCODES: true,
    maxClients: mostConnections,
    socketTimeout: idleMs,
    closeTimeout: endingMs,
    onRcptTo({ address }, session, done) {
      delivery.findPlace(address).then(
        (place) => {
          if (place === null) return done(refusal('unknown'))
          const known = places.get(session) ?? new Map<string, Place>()
          places.set(session, known.set(address.toLowerCase(), place))
          done()
        },
        (error: unknown) => {
          log.error({ err: error }, 'a recipient of a mail cannot be looked up')
          done(refusal('later'))
        },
      )
    },
    onData(stream, session, done) {
      const { mailFrom, rcptTo } = session.envelope
      const recipients = rcptTo.flatMap(({ address }) => {
        const place = places.get(session)?.get(address.toLowerCase())
        return place === undefined ? [] : [{ address, place }]
      })
      const mail = { content: whole(stream), from: mailFrom ? mailFrom.address : '', recipients }
      keepAll(delivery, mail, recipients.length === rcptTo.length)
        .then((answers) => {
          if (stream.sizeExceeded) throw refusal('tooLarge')
          answer(protocol, answers, done)
        })
        .catch((error: unknown) => done(error instanceof Error ? error : refusal('later')))
        .finally(() => stream.resume())
    },
  })
  server.on('error', (error) => log.warn({ err: error }, 'a delivery of mail broke off'))
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.server.off('error', reject)
      resolve()
    })
  })
  return {
    port: (server.server.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

type Answer = null | keyof typeof replies

async function keepAll<Place>(
  { keep, log }: Delivery<Place>,
  mail: DeliveredMail<Place>,
  isComplete: boolean,
): Promise<readonly Answer[]> {
  if (!isComplete) throw refusal('later')
  try {
    return await keep(mail)
  } catch (error) {
    log.error({ err: error }, 'a mail that is delivered cannot be kept')
    throw refusal('later')
  }
}

/** LMTP hears of each recipient. SMTP hears once: it may send all again, for what is there already is known. */
function answer(
  protocol: 'smtp' | 'lmtp',
  answers: readonly Answer[],
  done: (error: Error | null, message?: string) => void,
): void {
  const said = answers.map((each) => (each === null ? '2.0.0 Kept' : refusal(each)))
  // The types know one answer for all alone; the server takes one for each.
  if (protocol === 'lmtp') return done(null, said as unknown as string)
  const failed = said.find((each) => typeof each !== 'string')
  done(failed ?? null, '2.0.0 Kept')
}

const refusal = (which: keyof typeof replies): Error => {
  const [responseCode, said] = replies[which]
  return Object.assign(new Error(said), { responseCode })
}

/** The content up to its end; a connection that breaks, or a mail that is too large, is no end but an error. */
function whole(stream: SMTPServerDataStream): Readable {
  const checked = new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      done(stream.sizeExceeded ? refusal('tooLarge') : null, chunk)
    },
    flush(done: TransformCallback) {
      done(stream.sizeExceeded ? refusal('tooLarge') : null)
    },
  })
  stream.once('error', (error) => checked.destroy(error))
  stream.once('close', () => {
    if (!stream.readableEnded) checked.destroy(new Error('the connection broke off'))
  })
  return stream.pipe(checked)
}
