import { z } from 'zod'
import { inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import type { ImapSettings } from '../../../kernel/imap/imap-folder.ts'
import { createOutboundGuard } from '../../../kernel/outbound/guard.ts'
import { guardedFetch } from '../../../kernel/outbound/guarded-fetch.ts'
import type { MailboxSecret } from '../mailbox-secret.rules.ts'
import { saveSecret, type MailboxConnection } from '../mailbox.store.ts'
import { endpointsOf } from '../oauth.rules.ts'
import { openSecret, sealSecret } from './mailbox-secret.ts'

/** What is needed of a connection; one that is only tried has no mailbox, and its tokens are kept nowhere. */
type Entered = Pick<MailboxConnection, 'signIn' | 'oauth' | 'sealedSecret'> & {
  readonly mailboxId: string | null
}

/** A token that ends sooner is renewed first. In milliseconds. */
const marginMs = 2 * 60_000

/** How to sign in to a mailbox now. @throws Refusal `mailbox.consentNeeded`, `mailbox.consentEnded`, `outbound.*` */
export async function credentialOf(ctx: Ctx, connection: Entered): Promise<ImapSettings['credential']> {
  const secret = openSecret(ctx, connection)
  if (connection.signIn === 'password') return { password: secret.password ?? '' }
  if (!secret.refreshToken && !secret.accessToken) throw new Refusal('mailbox.consentNeeded', {}, 409)
  if (secret.accessToken && (secret.expiresAt ?? 0) > ctx.now.getTime() + marginMs)
    return { accessToken: secret.accessToken }
  if (!secret.refreshToken) throw new Refusal('mailbox.consentEnded', {}, 409)
  const renewed = await tokensFor(ctx, connection, {
    grant_type: 'refresh_token',
    refresh_token: secret.refreshToken,
  })
  await keepTokens(ctx, connection, renewed)
  return { accessToken: renewed.accessToken ?? '' }
}

/** Keeps what a provider gave. */
export const keepTokens = async (ctx: Ctx, connection: Entered, tokens: MailboxSecret): Promise<void> => {
  const { mailboxId } = connection
  if (mailboxId === null) return
  const sealedSecret = sealSecret(ctx, { ...openSecret(ctx, connection), ...tokens })
  await inTransaction(ctx, (tx) => saveSecret(tx, { mailboxId, sealedSecret }))
}

const answer = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1).optional(),
  expires_in: z.coerce.number().optional(),
})

/**
 * Asks the provider for tokens (RFC 6749, 4.1.3 and 6).
 * @throws Refusal `mailbox.consentEnded` when it refuses, `outbound.*` when it cannot be asked
 */
export async function tokensFor(
  ctx: Ctx,
  connection: Entered,
  grant: Readonly<Record<string, string>>,
): Promise<MailboxSecret> {
  const { oauth } = connection
  if (!oauth) throw new Refusal('mailbox.consentNeeded', {}, 409)
  const { clientSecret } = openSecret(ctx, connection)
  const body = new URLSearchParams({
    client_id: oauth.clientId,
    ...(clientSecret && { client_secret: clientSecret }),
    ...grant,
  })
  const guard = createOutboundGuard({ allowPrivate: ctx.machine.config.allowPrivateHosts })
  const response = await guardedFetch(guard, {
    url: endpointsOf(oauth).tokenUrl,
    method: 'POST',
    headers: { accept: 'application/json' },
    body,
    // A redirect would take the secret elsewhere.
    redirect: 'manual',
    maxBytes: 100_000,
  })
  // The provider itself is in trouble: what it gave before still holds.
  if (response.status >= 500 || response.status === 429) throw new Refusal('outbound.unreachable', {}, 502)
  const given = response.ok ? answer.safeParse(await response.json().catch(() => null)).data : undefined
  if (!given) throw new Refusal('mailbox.consentEnded', {}, 409)
  return {
    accessToken: given.access_token,
    ...(given.refresh_token && { refreshToken: given.refresh_token }),
    expiresAt: ctx.now.getTime() + (given.expires_in ?? 3000) * 1000,
  }
}
