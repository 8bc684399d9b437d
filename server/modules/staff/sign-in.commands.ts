import { isPassword } from '../../kernel/auth/passwords.ts'
import { inRead, inTransaction, type Ctx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { accountByEmail } from './session.queries.ts'
import { startSession } from './session.commands.ts'
import { countTry, forgetTries, knownDevice, newDevice } from './tries.commands.ts'

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
  const tried = { purpose: 'sign-in', email, address: input.address, device: input.device } as const
  await countTry(ctx, tried)
  const account = await inRead(ctx, (read) => accountByEmail(read, email))
  // Both are always done, so that the time tells nothing of the account.
  const isRight = await isPassword(input.password, account?.passwordHash ?? null)
  if (!account?.isActive || !isRight) throw new Refusal('auth.wrongPassword', {}, 401)
  return inTransaction(ctx, async (tx) => {
    await forgetTries(tx, tried)
    const { sessionId, token } = await startSession(tx, { staffId: account.id, userAgent: input.userAgent })
    await recordEvent(tx, { type: 'staff.signedIn', subjectId: account.id, payload: { sessionId } })
    return {
      token,
      device: knownDevice(ctx, email, input.device) ?? newDevice(ctx, email),
      staffId: account.id,
    }
  })
}
