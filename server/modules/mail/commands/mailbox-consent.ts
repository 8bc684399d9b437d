import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { may, requirePermission } from '../../../kernel/auth/permit.ts'
import { inRead, inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { organizationUrl } from '../../organization/organization.queries.ts'
import { connectionOf } from '../mailbox.queries.ts'
import { wakeConnection } from '../mailbox.store.ts'
import { authorizeUrlOf } from '../oauth.rules.ts'
import { keepTokens, tokensFor } from './mailbox-tokens.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'mailbox.consentGiven': { isRenewed: boolean }
  }
}

/** How long a person may take at the provider. In seconds. */
export const consentSeconds = 15 * 60
export const consentPath = '/mail-consent'

/** What the browser keeps meanwhile, encrypted: only it can come back with what was asked for. */
const kept = z.object({
  organizationId: z.string(),
  mailboxId: z.string(),
  staffId: z.string(),
  state: z.string(),
  verifier: z.string(),
  until: z.number(),
})

export const redirectUrlOf = (ctx: Ctx): Promise<string> =>
  inRead(ctx, async (read) => `${await organizationUrl(read)}${consentPath}`)

/** Begins to let Redress into a mailbox (OAuth 2 with PKCE). @returns where the person goes, and what the browser keeps */
export async function beginConsent(
  ctx: Ctx,
  { mailboxId }: { mailboxId: string },
): Promise<{ url: string; cookie: string }> {
  requirePermission(may(ctx.actor, 'settings.edit'))
  const connection = await inRead(ctx, (read) => connectionOf(read, mailboxId))
  if (!connection?.oauth) throw new Refusal('notFound', {}, 404)
  const state = randomBytes(24).toString('base64url')
  const verifier = randomBytes(48).toString('base64url')
  // RFC 7636, 4.2: what the provider is told of the verifier.
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  const { username, oauth } = connection
  const redirectUrl = await redirectUrlOf(ctx)
  const url = authorizeUrlOf(oauth, { redirectUrl, state, challenge, username })
  const cookie = ctx.machine.secrets
    .encrypt(
      JSON.stringify({
        organizationId: ctx.organizationId,
        mailboxId,
        staffId: ctx.actor.kind === 'staff' ? ctx.actor.id : '',
        state,
        verifier,
        until: ctx.now.getTime() + consentSeconds * 1000,
      } satisfies z.input<typeof kept>),
    )
    .toString('base64url')
  return { url, cookie }
}

/**
 * Ends it: the provider sent the browser back. The session's own cookie does not come along from another site, so
 * the one of `beginConsent` says who began, and nobody else could have made it.
 * @throws Refusal `mailbox.consentInvalid`, `mailbox.consentRefused`, `mailbox.consentEnded`
 */
export async function endConsent(
  ctx: Ctx,
  { cookie, query }: { cookie: string | null; query: Readonly<Record<string, unknown>> },
): Promise<{ mailboxId: string }> {
  const begun = openCookie(ctx, cookie)
  const { state, code } = query
  if (!begun || typeof state !== 'string' || !isSame(state, begun.state)) throw invalid()
  if (typeof code !== 'string') throw new Refusal('mailbox.consentRefused', {}, 409)
  const { mailboxId, verifier } = begun
  const connection = await inRead(ctx, (read) => connectionOf(read, mailboxId))
  if (!connection?.oauth) throw invalid()
  const tokens = await tokensFor(ctx, connection, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: await redirectUrlOf(ctx),
    code_verifier: verifier,
  })
  await inTransaction(ctx, async (tx) => {
    await keepTokens(tx, connection, tokens)
    await wakeConnection(tx, mailboxId)
    await recordEvent(tx, {
      type: 'mailbox.consentGiven',
      subjectId: mailboxId,
      payload: { isRenewed: connection.connectedAt !== null },
      onBehalfOf: begun.staffId,
    })
  })
  return { mailboxId }
}

function openCookie(ctx: Ctx, cookie: string | null): z.output<typeof kept> | null {
  if (!cookie) return null
  try {
    const text = ctx.machine.secrets.decrypt(Buffer.from(cookie, 'base64url'))
    const begun = kept.parse(JSON.parse(text))
    const isGood = begun.organizationId === ctx.organizationId && begun.until > ctx.now.getTime()
    return isGood ? begun : null
  } catch {
    return null
  }
}

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

const invalid = () => new Refusal('mailbox.consentInvalid', {}, 409)
