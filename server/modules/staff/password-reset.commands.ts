import { hashSecret } from '../../kernel/auth/tokens.ts'
import { inTransaction, type Ctx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { linkSecret, openLink } from './invitation.queries.ts'
import { replaceLink } from './invitation.store.ts'
import { useLink } from './link.commands.ts'
import { accountsByEmail, attemptAt, resetsSince } from './password-reset.queries.ts'
import { accountHash, countTry, forgetTries, type Tried } from './tries.commands.ts'

declare module '../../kernel/events/events.ts' {
  interface Events {
    /** Somebody who knows the address asked for a link to a new password. */
    'staff.passwordResetAsked': { expiresAt: string }
    'staff.passwordReset': Record<string, never>
  }
}

const minuteMs = 60_000
const validMs = 60 * minuteMs
const mostMailsPerHour = 3

type Asking = Omit<Tried, 'purpose'>

/**
 * Asks for a link to a new password. Who asks learns nothing of the account: it is looked up by a job, and until
 * then only a keyed hash of the address is kept.
 * @throws Refusal `auth.tooManyAttempts`, `passwordReset.noMail`
 */
export async function askForPasswordReset(ctx: Ctx, asking: Asking): Promise<void> {
  if (!ctx.machine.mailer) throw new Refusal('passwordReset.noMail', {}, 409)
  const email = asking.email.trim().toLowerCase()
  const attemptId = await countTry(ctx, { ...asking, email, purpose: 'password reset' })
  await inTransaction(ctx, (tx) => tx.machine.jobs.enqueue(tx, 'staff.givePasswordReset', { attemptId }))
}

/**
 * Gives whom an attempt was about a link, which a mail carries. A link that is still good for a while is mailed
 * again, and no more than three mails go out in an hour: whoever asks for a stranger's account neither floods a
 * mailbox nor kills the link in it.
 */
export function givePasswordReset(ctx: Ctx, { attemptId }: { attemptId: string }): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const attempt = await attemptAt(tx, attemptId)
    const accounts = attempt ? await accountsByEmail(tx) : []
    const purpose = 'password reset'
    const account = accounts.find(({ email }) => accountHash(tx, { purpose, email }) === attempt?.accountHash)
    if (!account) return
    const staffId = account.id
    const hourAgo = new Date(tx.now.getTime() - 60 * minuteMs)
    if ((await resetsSince(tx, { staffId, since: hourAgo })) >= mostMailsPerHour) return
    const open = await openLink(tx, { kind: 'passwordReset', staffId })
    const isFresh = open !== null && open.expiresAt.getTime() - tx.now.getTime() > validMs / 2
    const expiresAt = isFresh ? open.expiresAt : new Date(tx.now.getTime() + validMs)
    const linked = { kind: 'passwordReset', staffId, expiresAt } as const
    if (!isFresh) await replaceLink(tx, { ...linked, tokenHash: hashSecret(linkSecret(tx, linked)) })
    const payload = { expiresAt: expiresAt.toISOString() }
    await recordEvent(tx, { type: 'staff.passwordResetAsked', subjectId: staffId, payload })
  })
}

/**
 * Sets a new password by a mailed link; all sessions of the person end.
 * @throws Refusal `passwordReset.invalid`, `password.tooCommon`
 */
export function resetPassword(
  ctx: Ctx,
  { token, password, ...from }: { token: string; password: string } & Omit<Asking, 'email'>,
): Promise<void> {
  return useLink(ctx, { kind: 'passwordReset', token, password }, async (tx, { id, email }) => {
    // Who forgot the password has tried wrong ones before: they need not wait with the right one.
    await forgetTries(tx, { ...from, email, purpose: 'sign-in' })
    await recordEvent(tx, { type: 'staff.passwordReset', subjectId: id, payload: {} })
  })
}
