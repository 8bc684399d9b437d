import { isPassword } from '../../kernel/auth/passwords.ts'
import { newSecret } from '../../kernel/auth/tokens.ts'
import { inRead, inTransaction, type Ctx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { accountByEmail } from './session.queries.ts'
import { startSession } from './session.commands.ts'
import { secondsToWait, subscriberOf } from './sign-in.rules.ts'
import {
  countOtherAttempts,
  deleteAttempt,
  deleteAttempts,
  insertAttempt,
  type Attempt,
} from './sign-in.store.ts'

declare module '../../kernel/events/events.ts' {
  interface Events {
    'staff.signedIn': { sessionId: string }
  }
}

export type SignInInput = {
  readonly email: string
  readonly password: string
  /** Network address that the request comes from. */
  readonly address: string
  /** The cookie that an earlier sign-in left on the device, or null. */
  readonly device: string | null
  readonly userAgent: string | undefined
}

/**
 * Signs in with e-mail and password. Says the same, in the same time, whether
 * the account or the password is wrong.
 * @returns values for the session's and the device's cookie
 * @throws Refusal `auth.wrongPassword`, `auth.tooManyAttempts`
 */
export async function signIn(
  ctx: Ctx,
  input: SignInInput,
): Promise<{ token: string; device: string; staffId: string }> {
  const email = input.email.trim().toLowerCase()
  const device = knownDevice(ctx, email, input.device)
  const attempt = attemptOf(ctx, { email, device, address: input.address })
  await registerAttempt(ctx, attempt)
  const account = await inRead(ctx, (read) => accountByEmail(read, email))
  // Both are always done, so that the time tells nothing of the account.
  const isRight = await isPassword(input.password, account?.passwordHash ?? null)
  if (!account?.isActive || !isRight) throw new Refusal('auth.wrongPassword', {}, 401)
  return inTransaction(ctx, async (tx) => {
    await deleteAttempts(tx, attempt)
    const { sessionId, token } = await startSession(tx, { staffId: account.id, userAgent: input.userAgent })
    await recordEvent(tx, { type: 'staff.signedIn', subjectId: account.id, payload: { sessionId } })
    return { token, device: device ?? newDevice(ctx, email), staffId: account.id }
  })
}

/** Written down before it is counted, each in a commit of its own, so that tries at the same moment count each other. */
async function registerAttempt(ctx: Ctx, attempt: Attempt): Promise<void> {
  const id = await inTransaction(ctx, (tx) => insertAttempt(tx, attempt))
  const seconds = await inTransaction(ctx, async (tx) => {
    const tries = await countOtherAttempts(tx, attempt, id)
    const wait = secondsToWait(tries, { isKnownDevice: attempt.isKnownDevice, now: tx.now })
    // A try that was not made does not lengthen the wait.
    if (wait > 0) await deleteAttempt(tx, id)
    return wait
  })
  if (seconds > 0) throw new Refusal('auth.tooManyAttempts', { seconds }, 429)
}

function attemptOf(
  ctx: Ctx,
  { email, device, address }: { email: string; device: string | null; address: string },
): Attempt {
  const hash = (kind: string, text: string) =>
    ctx.machine.secrets.sign(`sign-in ${kind}`, `${ctx.organizationId}\n${text}`)
  return {
    accountHash: hash('account', email),
    originHash: device ? hash('device', device) : hash('address', subscriberOf(address)),
    isKnownDevice: device !== null,
  }
}

const signatureOf = (ctx: Ctx, email: string, nonce: string): string =>
  ctx.machine.secrets.sign('known device', `${ctx.organizationId}\n${email}\n${nonce}`)

function newDevice(ctx: Ctx, email: string): string {
  const nonce = newSecret(16)
  return `${nonce}.${signatureOf(ctx, email, nonce)}`
}

/** The device's cookie, if it was given out for this account. */
function knownDevice(ctx: Ctx, email: string, device: string | null): string | null {
  const [nonce, signature] = device?.split('.') ?? []
  return nonce && signature === signatureOf(ctx, email, nonce) ? device : null
}
