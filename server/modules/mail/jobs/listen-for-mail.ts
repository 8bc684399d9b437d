import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { systemActor } from '../../../kernel/auth/actor.ts'
import { makeCtx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { pathOf } from '../../../kernel/files/store.ts'
import type { Machine } from '../../../kernel/machine.ts'
import {
  startMailListener,
  type DeliveredMail,
  type MailListener,
} from '../../../kernel/smtp/smtp-listener.ts'
import { receiveRawMail } from '../commands/receive-mail.ts'
import { mailboxOfAddress } from '../mailbox.queries.ts'

export type MailListeners = {
  readonly ports: { readonly lmtp: number | null; readonly smtp: number | null }
  stop(): Promise<void>
}

/** Bytes of one mail; beyond it the delivering server is told so, and tells the sender. */
const mostBytes = 60 * 1024 * 1024
/** Bytes of one mail that are held in memory, so that one that is there already is not written again. */
const inMemory = 1024 * 1024

type Place = { readonly organizationId: string; readonly mailboxId: string }

/** Takes what mail servers of this machine deliver, by the protocols that have a port in the configuration. */
export async function startMailListeners(machine: Machine): Promise<MailListeners> {
  const { lmtpPort, smtpPort } = machine.config
  const listen = (protocol: 'lmtp' | 'smtp', port: number): Promise<MailListener> =>
    startMailListener<Place>({
      protocol,
      port,
      mostBytes,
      log: machine.log,
      findPlace: (address) => mailboxOfAddress(machine, address),
      keep: (mail) => keepAtAll(machine, mail),
    })
  const lmtp = lmtpPort === undefined ? null : await listen('lmtp', lmtpPort)
  const smtp = smtpPort === undefined ? null : await listen('smtp', smtpPort)
  return {
    ports: { lmtp: lmtp?.port ?? null, smtp: smtp?.port ?? null },
    stop: async () => void (await Promise.all([lmtp?.stop(), smtp?.stop()])),
  }
}

type Answer = null | 'diskFull' | 'later'

/** One mail for several mailboxes comes over the wire once: the first keeps it, the others read it from there. */
async function keepAtAll(
  machine: Machine,
  { content, from, recipients }: DeliveredMail<Place>,
): Promise<Answer[]> {
  const answers = new Map<string, Answer>()
  let raw: Buffer | Readable | null = await gathered(content)
  for (const { address, place } of recipients) {
    if (answers.has(place.mailboxId)) continue
    try {
      // What flowed and was not kept is gone: the server sends it again.
      if (raw === null) throw new Error('the content is gone')
      const mail = {
        mailboxId: place.mailboxId,
        source: 'smtp',
        envelopeFrom: from,
        envelopeTo: address,
      } as const
      const given: Buffer | Readable = raw
      if (given instanceof Readable) raw = null
      const { storageKey } = await receiveRawMail(ctxOf(machine, place), { ...mail, raw: given })
      if (raw === null && storageKey) raw = createReadStream(pathOf(machine.files, storageKey))
      answers.set(place.mailboxId, null)
    } catch (error) {
      machine.log.error({ err: error, mailboxId: place.mailboxId }, 'a delivered mail cannot be kept')
      const isFull = error instanceof Refusal && error.code === 'files.diskFull'
      answers.set(place.mailboxId, isFull ? 'diskFull' : 'later')
    }
  }
  if (raw instanceof Readable) raw.destroy()
  return recipients.map(({ place }) => answers.get(place.mailboxId) ?? null)
}

const ctxOf = (machine: Machine, { organizationId }: Place) =>
  makeCtx({ machine, organizationId, actor: systemActor('mail.delivery') })

/** A small mail in memory; what is larger flows. @throws what broke the connection */
async function gathered(content: Readable): Promise<Buffer | Readable> {
  const first: Buffer[] = []
  let bytes = 0
  const chunks = content.iterator({ destroyOnReturn: false }) as AsyncIterableIterator<Buffer>
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    first.push(next.value)
    bytes += next.value.length
    if (bytes > inMemory) return Readable.from(joined(first, chunks), { objectMode: false })
  }
  return Buffer.concat(first)
}

async function* joined(first: readonly Buffer[], rest: AsyncIterableIterator<Buffer>) {
  yield* first
  yield* rest
}
