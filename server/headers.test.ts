import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import { testMachine, type Staff, type TestMachine } from '../test/harness.ts'
import { methodOf, pathOf } from './kernel/http/route.ts'
import { modules } from './modules.ts'

// Made from the table of routes, like the matrix of who may come in.

let redress: TestMachine
let behindTls: TestMachine
let manager: Staff
before(async () => {
  redress = await testMachine()
  behindTls = await testMachine({ PUBLIC_URL: 'https://complaints.example.org' })
  manager = await redress.staff('complaintsManager')
})
after(async () => {
  await redress.stop()
  await behindTls.stop()
})

const paths = modules
  .flatMap((module) => module.routes)
  .filter((route) => methodOf(route) === 'GET')
  .map((route) =>
    pathOf(route)
      .replace(/:language\([^)]*\)\$?\)?/, 'tr')
      .replace(/:(\w+)(\([^)]*\)\$\))?/g, '0190a000-0000-7000-8000-000000000000'),
  )
const elsewhere = [
  '/desk/',
  '/desk/register',
  '/api/docs/',
  '/api/v1/openapi.json',
  '/healthz',
  '/no/such/page',
  '/%',
  '/en/track/%zz?reference=%',
  '/o/acme/%c3%28',
]

let visits = 0
const get = (machine: TestMachine, url: string, as?: Staff) =>
  machine.inject({
    url,
    remoteAddress: `127.2.${Math.floor(visits / 250)}.${(visits++ % 250) + 1}`,
    headers: { accept: 'text/html,*/*' },
    ...(as ? { as } : {}),
  })

function policyOf({ headers }: LightMyRequestResponse): ReadonlyMap<string, string> {
  const directives = String(headers['content-security-policy'] ?? '').split(';')
  return new Map(
    directives.map((each) => {
      const [name = '', ...sources] = each.trim().split(' ')
      return [name, sources.join(' ')]
    }),
  )
}

test('every answer forbids foreign scripts, frames, sniffing and features, for strangers and for staff', async () => {
  for (const url of [...paths, ...elsewhere]) {
    for (const as of [undefined, manager]) {
      const answer = await get(redress, url, as)
      const policy = policyOf(answer)
      // What Vite builds may not be there where tests run.
      assert.ok(
        answer.statusCode < 500 || /^.desk.|offline\.html$|\.js$/.test(url),
        `${url}: ${answer.statusCode} ${answer.body}`,
      )
      assert.equal(policy.get('default-src'), "'none'", url)
      // A download is in a sandbox of its own and shown nowhere.
      assert.ok(policy.get('frame-ancestors') === "'none'" || policy.has('sandbox'), url)
      assert.equal(policy.get('base-uri') ?? "'none'", "'none'", url)
      assert.doesNotMatch([...policy.values()].join(' '), /unsafe|\*|https?:/, url)
      assert.equal(answer.headers['x-content-type-options'], 'nosniff', url)
      assert.match(String(answer.headers['referrer-policy']), /^(same-origin|no-referrer)$/, url)
      assert.match(String(answer.headers['permissions-policy']), /camera=\(\)/, url)
      assert.equal(answer.headers['strict-transport-security'], undefined, url)
      assert.equal(answer.headers['x-powered-by'], undefined, url)
    }
  }
})

test('behind TLS every answer tells the browser to stay there, and cookies are bound to the host', async () => {
  for (const url of ['/tr/', '/en/complain', '/api/v1/openapi.json', '/desk/']) {
    const answer = await get(behindTls, url)
    assert.match(String(answer.headers['strict-transport-security']), /max-age=\d{7,}/, url)
    for (const { name, secure, httpOnly } of answer.cookies)
      assert.ok(name.startsWith('__Host-') && secure && (httpOnly ?? false), `${url} sets ${name}`)
  }
})

test('pages hold no inline script, no inline style and nothing from elsewhere', async () => {
  for (const url of ['/en/', '/ar/complain', '/tr/track', '/en/privacy', '/no/such/page', '/desk/']) {
    const { body } = await get(redress, url)
    assert.doesNotMatch(
      body,
      /<script(?![^>]*\bsrc=)|\bon[a-z]+\s*=\s*["']|\sstyle\s*=|<style|javascript:/i,
      url,
    )
    for (const [, source = ''] of body.matchAll(/\s(?:src|action)="([^"]*)"/g))
      assert.match(source, /^(?:\/(?!\/)|data:image\/|$)/, `${url}: ${source}`)
  }
})
