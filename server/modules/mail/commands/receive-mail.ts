import { hash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Ctx } from '../../../kernel/ctx.ts'
import { storeStream } from '../../../kernel/files/store.ts'
import { sharingTransactions } from '../../../kernel/sharing.ts'
import { countAgain, noteMail, type MailSource, type NewMail } from '../mail.store.ts'

export type RawMail = {
  readonly mailboxId: string
  readonly source: MailSource
  /** The mail as it came over the wire, byte for byte. */
  readonly raw: Uint8Array | Readable
  /** Whom the delivering server named as sender; empty for what wants no answer. */
  readonly envelopeFrom?: string | null
  /** Which address of the mailbox it named; what stands behind a plus sign may name a case. */
  readonly envelopeTo?: string | null
  /** When it came to the mailbox, as its server says (IMAP: INTERNALDATE). */
  readonly writtenAt?: Date | null
  /** Only the beginning of a mail that is larger than can be kept. */
  readonly isCut?: true
  /** The caller settles it by `settleMails`; else a job does so at once. */
  readonly isSettledByCaller?: true
}

export type Received = {
  /** Of the mail, also when it was there before. */
  readonly mailId: string
  /** false: the same content came to the same mailbox before; that is counted, and nothing else happens. */
  readonly isNew: boolean
  /** Where its content lies; null when that was not looked up. */
  readonly storageKey: string | null
}

/** Bytes of one raw mail; beyond it is refused where it is delivered. */
export const mostRawBytes = 1024 ** 3

/**
 * Receives one raw mail: THE one way in for IMAP, SMTP, LMTP and import.
 *
 *     receiveRawMail(ctx, { mailboxId, source, raw, envelopeFrom?, writtenAt?, isSettledByCaller? })
 *       → { mailId, isNew, storageKey }
 *
 * The raw mail is on the disk for good, and noted, when this returns: only then may the server that it came from be
 * told so (IMAP: mark or delete, SMTP and LMTP: 250). It is idempotent by mailbox and content, so that a caller that
 * is not sure hands it in again. Nothing in a mail makes this fail: it takes empty, damaged and binary ones. What the
 * mail is and where it belongs is found out afterwards, by a job or by `settleMails`.
 *
 * @throws Refusal `files.diskFull`, `files.tooLarge` over `mostRawBytes`; the mail then stays with its server
 */
export async function receiveRawMail(ctx: Ctx, mail: RawMail): Promise<Received> {
  // Made first, so that mails handed in together keep their order.
  const id = ctx.newId()
  if (mail.raw instanceof Uint8Array) {
    const known = await seenAgain(ctx, { mailboxId: mail.mailboxId, sha256: hash('sha256', mail.raw, 'hex') })
    if (known) return { mailId: known, isNew: false, storageKey: null }
  }
  const { sha256, storageKey, byteSize } = await storeStream(ctx.machine.files, {
    organizationId: ctx.organizationId,
    stream: mail.raw instanceof Readable ? mail.raw : Readable.from([mail.raw], { objectMode: false }),
    maxBytes: mostRawBytes,
    usedBytes: 0,
    takesAnything: true,
    knownType: 'message/rfc822',
  })
  const noted = await note(ctx, {
    id,
    mailboxId: mail.mailboxId,
    source: mail.source,
    sha256,
    storageKey,
    byteSize,
    envelopeFrom: mail.envelopeFrom ?? null,
    envelopeTo: mail.envelopeTo ?? null,
    writtenAt: mail.writtenAt ?? null,
    reason: mail.isCut ? 'mail.tooLarge' : null,
    isSettledByCaller: mail.isSettledByCaller ?? false,
  })
  return { ...noted, storageKey }
}

type Which = { readonly mailboxId: string; readonly sha256: string }

const about = ({ mailboxId, sha256 }: Which): string => `${mailboxId} ${sha256}`

/** Mails that come in at the same moment share a transaction; each is answered after its commit. */
const note = sharingTransactions({
  about,
  async work(tx, { isSettledByCaller, ...mail }: NewMail & { readonly isSettledByCaller: boolean }) {
    const { id: mailId } = await noteMail(tx, mail)
    const isNew = mailId === mail.id
    if (isNew && !isSettledByCaller) await tx.machine.jobs.enqueue(tx, 'mail.settle', { mailId })
    return { mailId, isNew }
  },
})

/** Counts a mail that is there already, without writing its content once more. */
const seenAgain = sharingTransactions({ about, work: countAgain })
