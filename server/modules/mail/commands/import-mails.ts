import { inRead, type Ctx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import type { SourceMail } from '../../../kernel/mime/mail-sources.ts'
import { mailStates } from '../mail.queries.ts'
import { mailboxByName } from './mailboxes.ts'
import { receiveRawMail } from './receive-mail.ts'
import { settleMails } from './settle-mails.ts'

/** `read` = `messages` + `quarantined` + `duplicates`. `failed` is what is neither: 0 unless the machine fails. */
export type Imported = {
  readonly read: number
  readonly messages: number
  readonly cases: number
  readonly quarantined: number
  readonly duplicates: number
  readonly failed: number
}

/** Mails that are received at the same time. */
const atOnce = 64

/** Takes in mails from elsewhere, to the end: when this returns, each is filed or set aside. */
export async function importMails(
  ctx: Ctx,
  { mailboxName, mails }: { mailboxName: string; mails: AsyncIterable<SourceMail> },
): Promise<Imported> {
  const { id: mailboxId } = await mailboxByName(ctx, mailboxName)
  let counted: Imported = { read: 0, messages: 0, cases: 0, quarantined: 0, duplicates: 0, failed: 0 }
  let settling: Promise<Imported> = Promise.resolve(counted)
  const receive = async ({ raw, beginning }: SourceMail) => {
    const mail = { mailboxId, source: 'import', isSettledByCaller: true } as const
    try {
      return await receiveRawMail(ctx, { ...mail, raw })
    } catch (error) {
      if (!beginning || !(error instanceof Refusal) || error.code !== 'files.tooLarge') throw error
      return receiveRawMail(ctx, { ...mail, raw: beginning, isCut: true })
    }
  }
  for await (const batch of batchesOf(mails, receive)) {
    const before = settling
    settling = (async () => {
      counted = await before
      const fresh = [...new Set(batch.filter(({ isNew }) => isNew).map(({ mailId }) => mailId))]
      if (fresh.length > 0) await settleMails(ctx)
      return sum(counted, await countOf(ctx, { fresh, read: batch.length }))
    })()
    // The next batch is received meanwhile; what fails here is thrown when it is waited for.
    settling.catch(() => {})
    await before
  }
  return settling
}

/** What flows has to be taken at once; what is in memory may wait for its neighbours. */
async function* batchesOf<T>(
  mails: AsyncIterable<SourceMail>,
  receive: (mail: SourceMail) => Promise<T>,
): AsyncGenerator<T[]> {
  let batch: Promise<T>[] = []
  for await (const mail of mails) {
    const received = receive(mail)
    received.catch(() => {})
    batch.push(received)
    if (!Buffer.isBuffer(mail.raw)) await received
    if (batch.length < atOnce) continue
    yield await Promise.all(batch)
    batch = []
  }
  if (batch.length > 0) yield await Promise.all(batch)
}

async function countOf(
  ctx: Ctx,
  { fresh, read }: { fresh: readonly string[]; read: number },
): Promise<Imported> {
  const states = fresh.length === 0 ? [] : await inRead(ctx, (within) => mailStates(within, fresh))
  const count = (wanted: string) => states.filter(({ state }) => state === wanted).length
  return {
    read,
    messages: count('filed'),
    cases: states.filter(({ madeCase }) => madeCase).length,
    quarantined: count('quarantined'),
    duplicates: read - fresh.length + count('duplicate'),
    failed: count('received'),
  }
}

const sum = (a: Imported, b: Imported): Imported => ({
  read: a.read + b.read,
  messages: a.messages + b.messages,
  cases: a.cases + b.cases,
  quarantined: a.quarantined + b.quarantined,
  duplicates: a.duplicates + b.duplicates,
  failed: a.failed + b.failed,
})
