import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import Provider from 'oidc-provider'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { inRead } from '../../kernel/ctx.ts'
import { openSecret } from './commands/mailbox-secret.ts'
import { credentialOf } from './commands/mailbox-tokens.ts'
import { connectionOf } from './mailbox.queries.ts'

let redress: TestMachine
let administrator: Staff
let provider: Server
let issuer: string
let redirectUrl: string

before(async () => {
  redress = await testMachine({ ALLOW_PRIVATE_HOSTS: '127.0.0.1' })
  administrator = await redress.staff('administrator')
  const list = await redress.inject({ method: 'GET', url: '/api/v1/mailboxes', as: administrator })
  redirectUrl = list.json<{ redirectUrl: string }>().redirectUrl
  provider = createServer()
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`
  const oidc = new Provider(issuer, {
    clients: [
      {
        client_id: 'redress',
        client_secret: 'client-secret',
        redirect_uris: [redirectUrl],
        grant_types: ['authorization_code', 'refresh_token'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    pkce: { required: () => true },
    scopes: ['openid', 'offline_access'],
    issueRefreshToken: async () => true,
    rotateRefreshToken: true,
    ttl: { AccessToken: 60, RefreshToken: 3600, Interaction: 300, Session: 300, Grant: 3600 },
    findAccount: async (_ctx: unknown, accountId: string) => ({
      accountId,
      claims: async () => ({ sub: accountId }),
    }),
  })
  const handle = oidc.callback()
  provider.on('request', (request, response) => void handle(request, response))
})
after(async () => {
  await redress.stop()
  provider.closeAllConnections()
  await new Promise((resolve) => provider.close(resolve))
})

async function aMailbox(name: string): Promise<string> {
  const payload = {
    name,
    address: null,
    language: null,
    siteId: null,
    categoryId: null,
    lateReplies: 'reopen',
    hasSubaddresses: false,
    connection: {
      isActive: true,
      host: '127.0.0.1',
      port: 9,
      security: 'none',
      username: 'box@acme.example',
      signIn: 'oauth',
      oauth: {
        provider: 'other',
        clientId: 'redress',
        authorizeUrl: `${issuer}/auth`,
        tokenUrl: `${issuer}/token`,
        scope: 'openid offline_access',
      },
      clientSecret: 'client-secret',
      folder: 'INBOX',
      afterTaking: 'seen',
      movedTo: null,
      takesSince: null,
    },
  }
  const answer = await redress.inject({
    method: 'POST',
    url: '/api/v1/mailboxes',
    payload,
    as: administrator,
  })
  assert.equal(answer.statusCode, 201, answer.body)
  return answer.json<{ id: string }>().id
}

/** Begins in the desk. @returns where the person is sent, and the cookie that the browser keeps */
async function begun(mailboxId: string) {
  const answer = await redress.inject({
    method: 'POST',
    url: `/api/v1/mailboxes/${mailboxId}/consent`,
    as: administrator,
  })
  assert.equal(answer.statusCode, 200, answer.body)
  const cookie = answer.cookies.find(({ name }) => name.endsWith('mailConsent'))
  assert.ok(cookie)
  assert.deepEqual([cookie.httpOnly, cookie.sameSite], [true, 'Lax'])
  return { url: new URL(answer.json<{ url: string }>().url), cookie: `${cookie.name}=${cookie.value}` }
}

/** A person who signs in at the provider and says yes, as a browser does. @returns where they are sent back to */
async function consents(start: URL): Promise<URL> {
  const jar = new Map<string, string>()
  let url = start
  let body: URLSearchParams | undefined
  for (let step = 0; step < 12; step++) {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(body && { method: 'POST', body }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      jar.set(name, value)
    }
    body = undefined
    const location = response.headers.get('location')
    if (location) {
      url = new URL(location, url)
      if (url.href.startsWith(redirectUrl)) return url
      continue
    }
    const page = await response.text()
    const action = /action="([^"]+)"/.exec(page)?.[1]
    assert.ok(action, page.slice(0, 500))
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? 'login'
    url = new URL(action, url)
    body = new URLSearchParams({ prompt, ...(prompt === 'login' && { login: 'box', password: 'x' }) })
  }
  return assert.fail('the provider does not send back')
}

const comeBack = (url: URL, cookie?: string) =>
  redress.inject({
    method: 'GET',
    url: `${new URL(redirectUrl).pathname}${url.search}`,
    headers: { 'sec-fetch-site': 'cross-site', ...(cookie && { cookie }) },
  })

const connectionNow = async (mailboxId: string) => {
  const connection = await inRead(redress.ctx(), (read) => connectionOf(read, mailboxId))
  assert.ok(connection)
  return connection
}

test('a person lets Redress in at the provider (code, PKCE, state); tokens are sealed, used and renewed', async () => {
  const mailboxId = await aMailbox('OAuth')
  await assert.rejects(credentialOf(redress.ctx(), await connectionNow(mailboxId)), {
    code: 'mailbox.consentNeeded',
  })
  const { url, cookie } = await begun(mailboxId)
  assert.equal(url.searchParams.get('code_challenge_method'), 'S256')
  const back = await consents(url)
  const answer = await comeBack(back, cookie)
  assert.equal(answer.statusCode, 303, answer.body)
  assert.match(String(answer.headers.location), new RegExp(`mailbox=${mailboxId}&consent=given`))
  const connection = await connectionNow(mailboxId)
  const first = openSecret(redress.ctx(), connection)
  assert.ok(first.refreshToken && first.accessToken)
  // The first token ends within the margin, so it is renewed before it is used; the old refresh token is spent.
  const credential = await credentialOf(redress.ctx(), connection)
  assert.ok('accessToken' in credential && credential.accessToken !== first.accessToken)
  const renewed = openSecret(redress.ctx(), await connectionNow(mailboxId))
  assert.notEqual(renewed.refreshToken, first.refreshToken)
})

test('a code with another state, without the browser’s cookie, or a second time lets nobody in', async () => {
  const mailboxId = await aMailbox('OAuth refused')
  const { url, cookie } = await begun(mailboxId)
  const back = await consents(url)
  const failed = async (given: URL, kept?: string) =>
    assert.match(String((await comeBack(given, kept)).headers.location), /consent=failed/)
  await failed(back)
  const forged = new URL(back)
  // Not the last sign: base64url may leave bits of it unused, so that another sign there can mean the same.
  const state = String(back.searchParams.get('state'))
  forged.searchParams.set('state', `${state.startsWith('A') ? 'B' : 'A'}${state.slice(1)}`)
  await failed(forged, cookie)
  const other = await begun(mailboxId)
  await failed(back, other.cookie)
  assert.match(String((await comeBack(back, cookie)).headers.location), /consent=given/)
  await failed(back, cookie)
})

test('a consent that the provider takes back is told as such', async () => {
  const mailboxId = await aMailbox('OAuth ended')
  const { url, cookie } = await begun(mailboxId)
  await comeBack(await consents(url), cookie)
  const connection = await connectionNow(mailboxId)
  await credentialOf(redress.ctx(), connection)
  // The refresh token of `connection` is spent by now: the provider takes its use as theft and ends the grant.
  await assert.rejects(credentialOf(redress.ctx(), connection), { code: 'mailbox.consentEnded' })
})
