import * as contract from '../../../shared/api/mailboxes.ts'
import { inRead, type Ctx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { readCookie } from '../../kernel/http/cookies.ts'
import { api, page, type PageAnswer, type Route } from '../../kernel/http/route.ts'
import { organizationUrl } from '../organization/organization.queries.ts'
import {
  beginConsent,
  consentPath,
  consentSeconds,
  endConsent,
  redirectUrlOf,
} from './commands/mailbox-consent.ts'
import { openSecret } from './commands/mailbox-secret.ts'
import { addMailbox, saveMailbox } from './commands/mailbox-settings.ts'
import { testMailbox } from './commands/test-mailbox.ts'
import { healthOf, mailboxList } from './mailbox-health.queries.ts'

/** A try takes a connection to another machine. */
const testLimit = { max: 20, seconds: 600 }
const cookieName = 'mailConsent'

export const mailboxRoutes: readonly Route[] = [
  api(contract.listMailboxes, 'settings.read', async (ctx) => ({
    items: await inRead(ctx, (read) => mailboxList(read, (connection) => openSecret(ctx, connection))),
    allowsPrivateHosts: ctx.machine.config.allowPrivateHosts.length > 0,
    redirectUrl: await redirectUrlOf(ctx),
  })),
  api(contract.addMailbox, 'settings.edit', (ctx, { body }) => addMailbox(ctx, body)),
  api(contract.saveMailbox, 'settings.edit', (ctx, { params, body }) =>
    saveMailbox(ctx, { ...params, ...body }),
  ),
  api(contract.testMailbox, 'settings.edit', (ctx, { body }) => testMailbox(ctx, body), { limit: testLimit }),
  api(contract.mailboxHealth, 'settings.edit', (ctx, { params }) =>
    inRead(ctx, (read) => healthOf(read, params.mailboxId)),
  ),
  api(contract.beginMailboxConsent, 'settings.edit', async (ctx, { params, setCookie }) => {
    const { url, cookie } = await beginConsent(ctx, params)
    // The provider sends the browser back from another site: a strict cookie would not come along.
    setCookie({ name: cookieName, value: cookie, maxAgeSeconds: consentSeconds, sameSite: 'Lax' })
    return { url }
  }),
  page(
    'GET',
    consentPath,
    'public',
    async (ctx, request) => {
      const cookie = readCookie(ctx.machine.config, request, cookieName)
      const query = request.query as Readonly<Record<string, unknown>>
      return backToSettings(ctx, await outcomeOf(ctx, { cookie, query }))
    },
    { limit: testLimit },
  ),
]

type Outcome = { readonly edit: string; readonly consent: string }

async function outcomeOf(ctx: Ctx, given: Parameters<typeof endConsent>[1]): Promise<Outcome> {
  try {
    return { edit: (await endConsent(ctx, given)).mailboxId, consent: 'given' }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { edit: '', consent: error.code === 'mailbox.consentRefused' ? 'refused' : 'failed' }
  }
}

async function backToSettings(ctx: Ctx, { edit, consent }: Outcome): Promise<PageAnswer> {
  const search = new URLSearchParams({ ...(edit && { mailbox: edit }), consent })
  const base = await inRead(ctx, organizationUrl)
  return {
    kind: 'redirect',
    to: `${base}/desk/settings/mailboxes?${search.toString()}`,
    cookies: [{ name: cookieName, value: null }],
  }
}
