import { newSecret } from '../../kernel/auth/tokens.ts'
import { inTransaction, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { secondsToWait, subscriberOf } from './sign-in.rules.ts'
import {
  countOtherAttempts,
  deleteAttempt,
  deleteAttempts,
  insertAttempt,
  type Attempt,
} from './sign-in.store.ts'

/** Somebody at the door: what they want of which account, and where they come from. */
export type Tried = {
  /** Tries of one purpose do not count for the other. */
  readonly purpose: 'sign-in' | 'password reset'
  /** In lower case. */
  readonly email: string
  /** Network address. */
  readonly address: string
  /** The cookie that an earlier sign-in left on the device, or null. */
  readonly device: string | null
}

/**
 * Counts a try at an account, whether or not the account exists. Written down before it is counted, each in a commit
 * of its own, so that tries at the same moment count each other.
 * @returns the id of the try
 * @throws Refusal `auth.tooManyAttempts`
 */
export async function countTry(ctx: Ctx, tried: Tried): Promise<string> {
  const attempt = attemptOf(ctx, tried)
  const id = await inTransaction(ctx, (tx) => insertAttempt(tx, attempt))
  const seconds = await inTransaction(ctx, async (tx) => {
    const tries = await countOtherAttempts(tx, attempt, id)
    const wait = secondsToWait(tries, { isKnownDevice: attempt.isKnownDevice, now: tx.now })
    // A try that was not made does not lengthen the wait.
    if (wait > 0) await deleteAttempt(tx, id)
    return wait
  })
  if (seconds > 0) throw new Refusal('auth.tooManyAttempts', { seconds }, 429)
  return id
}

/** Forgets the tries at an account from one place, once its person has proved who they are. */
export const forgetTries = (tx: Tx, tried: Tried): Promise<void> => deleteAttempts(tx, attemptOf(tx, tried))

/** Stands for an account that somebody tried, without its address. */
export const accountHash = (
  ctx: Pick<Ctx, 'machine' | 'organizationId'>,
  { purpose, email }: Pick<Tried, 'purpose' | 'email'>,
): string => ctx.machine.secrets.sign(`${purpose} account`, `${ctx.organizationId}\n${email}`)

function attemptOf(ctx: Pick<Ctx, 'machine' | 'organizationId'>, tried: Tried): Attempt {
  const { purpose, email, address } = tried
  const device = knownDevice(ctx, email, tried.device)
  const origin = device ? `${purpose} device` : `${purpose} address`
  return {
    accountHash: accountHash(ctx, tried),
    originHash: ctx.machine.secrets.sign(origin, `${ctx.organizationId}\n${device ?? subscriberOf(address)}`),
    isKnownDevice: device !== null,
  }
}

const signatureOf = (ctx: Pick<Ctx, 'machine' | 'organizationId'>, email: string, nonce: string): string =>
  ctx.machine.secrets.sign('known device', `${ctx.organizationId}\n${email}\n${nonce}`)

/** A cookie for a device on which somebody has signed in to this account. */
export function newDevice(ctx: Ctx, email: string): string {
  const nonce = newSecret(16)
  return `${nonce}.${signatureOf(ctx, email, nonce)}`
}

/** The device's cookie, if it was given out for this account. */
export function knownDevice(
  ctx: Pick<Ctx, 'machine' | 'organizationId'>,
  email: string,
  device: string | null,
): string | null {
  const [nonce, signature] = device?.split('.') ?? []
  return nonce && signature === signatureOf(ctx, email, nonce) ? device : null
}
