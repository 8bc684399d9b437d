import { inRead, inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { isOutcomeUnknown } from '../../../kernel/http/idempotency.ts'
import { allDone } from '../../../kernel/all-done.ts'
import { passingFailure } from '../../../kernel/db/failure.ts'
import { goInStep } from '../../../kernel/db/in-step.ts'
import type { Machine } from '../../../kernel/machine.ts'
import { waitingMails, type Mail } from '../mail.queries.ts'
import { runsOf } from '../side-by-side.rules.ts'
import { lockMailboxes, lockWaiting, updateMail } from '../mail.store.ts'
import { fileMail } from './file-mail.ts'
import { prepareMail, type PreparedMail } from './prepare-mail.ts'

/**
 * Works off the mails that wait, in the order of their arrival: reads them, finds out what they are, and files each
 * with its case or sets it aside. When this returns, none that waited before waits still. Runs once at a time for an
 * organization; broken off, it goes on where it was.
 */
export function settleMails(ctx: Ctx): Promise<void> {
  const lanes = lanesOf(ctx.machine)
  const lane = lanes.get(ctx.organizationId)
  // Who comes while one runs needs the next, which looks for mails after it was asked for.
  if (lane?.next) return lane.next
  const running = lane?.running ?? Promise.resolve()
  const next = running
    .catch(() => {})
    .then(() => {
      lanes.set(ctx.organizationId, { running: next, next: null })
      return workOff(ctx)
    })
  lanes.set(ctx.organizationId, { running, next })
  return next
}

type Lane = { readonly running: Promise<void>; readonly next: Promise<void> | null }
const machines = new WeakMap<Machine, Map<string, Lane>>()

function lanesOf(machine: Machine): Map<string, Lane> {
  const known = machines.get(machine) ?? new Map<string, Lane>()
  machines.set(machine, known)
  return known
}

/** Mails that share a transaction. */
const batchSize = 32

async function workOff(ctx: Ctx): Promise<void> {
  let ahead = nextBatch(ctx, new Set())
  for (;;) {
    const batch = await ahead
    if (batch.length === 0) return
    // The next ones are read while these are written.
    ahead = nextBatch(ctx, new Set(batch.map(({ mail }) => mail.id)))
    ahead.catch(() => {})
    await settleBatch(ctx, batch)
  }
}

async function nextBatch(ctx: Ctx, taken: ReadonlySet<string>): Promise<PreparedMail[]> {
  const waiting = await inRead(ctx, (read) => waitingMails(read, batchSize + taken.size))
  const mails = waiting.filter(({ id }) => !taken.has(id)).slice(0, batchSize)
  return Promise.all(mails.map((mail) => prepareMail(ctx, mail)))
}

async function settleBatch(ctx: Ctx, batch: readonly PreparedMail[]): Promise<void> {
  try {
    await inTransaction(ctx, async (tx) => {
      await lockMailboxes(tx)
      const waiting = await lockWaiting(
        tx,
        batch.map(({ mail }) => mail.id),
      )
      const byId = new Map(batch.map((prepared) => [prepared.mail.id, prepared]))
      const inOrder = waiting.flatMap((mail) => {
        const prepared = byId.get(mail.id)
        return prepared ? [{ ...prepared, mail }] : []
      })
      if (inOrder.length > 1) goInStep(tx)
      for (const run of runsOf(inOrder)) await allDone(run.map((each) => fileMail(tx, each)))
    })
  } catch (error) {
    if (passingFailure(error) !== null || isOutcomeUnknown(error)) throw error
    const [only] = batch
    if (batch.length > 1) for (const each of batch) await settleBatch(ctx, [each])
    else if (only) await setBack(ctx, only, error)
  }
}

/** A mail that cannot be filed is tried again as one that nobody could read, and at the last set aside. */
async function setBack(ctx: Ctx, prepared: PreparedMail, error: unknown): Promise<void> {
  const mailId = prepared.mail.id
  const attempts = prepared.mail.attempts + 1
  ctx.log.error({ err: error, mailId, attempts }, 'a mail cannot be filed')
  const isLast = attempts > mostAttempts
  const aside = { state: 'quarantined', reason: 'mail.notFiled', settledAt: ctx.now } as const
  await inTransaction(ctx, (tx) => updateMail(tx, mailId, isLast ? { attempts, ...aside } : { attempts }))
  if (isLast) return
  const mail: Mail = { ...prepared.mail, attempts }
  await settleBatch(ctx, [
    attempts < mostAttempts
      ? { ...prepared, mail }
      : { mail, content: null, files: [], problem: 'mail.notFiled' },
  ])
}

const mostAttempts = 3
