import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { createOutboundGuard } from './guard.ts'
import { guardedFetch } from './guarded-fetch.ts'

const server = createServer((request, response) => void answer(request, response))
let port = 0

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
after(() => server.closeAllConnections())
after(() => server.close())

const refusedWith = (code: string) => ({ name: 'Refusal', code })

// hook.example is the one name that the operator lets lead inside.
const guard = createOutboundGuard({
  allowPrivate: ['hook.example', 'second.example'],
  lookup: async () => [{ address: '127.0.0.1', family: 4 }],
})
const at = (path: string, host = 'hook.example') => `http://${host}:${port}${path}`

async function answer(request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', 'http://x')
  switch (url.pathname) {
    case '/go':
      response.writeHead(Number(url.searchParams.get('status') ?? 302), {
        location: url.searchParams.get('to') ?? '',
      })
      return response.end()
    case '/ring':
      return response.writeHead(302, { location: '/ring' }).end()
    case '/big':
      return response.end(Buffer.alloc(200_000))
    case '/none':
      return response.writeHead(204).end()
    case '/hang':
      return response.writeHead(200).write('x')
    default: {
      const chunks: Buffer[] = []
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
      const { method, headers } = request
      return response.end(JSON.stringify({ method, headers, body: Buffer.concat(chunks).toString() }))
    }
  }
}

type Echo = { method: string; headers: Record<string, string>; body: string }
const echo = async (response: Response) => (await response.json()) as Echo

describe('guarded fetch', () => {
  it('sends to the pinned address with the name in Host', async () => {
    const response = await guardedFetch(guard, { url: at('/x'), method: 'post', body: 'hello' })
    const seen = await echo(response)
    assert.equal(response.status, 200)
    assert.equal(seen.headers.host, `hook.example:${port}`)
    assert.deepEqual([seen.method, seen.body], ['POST', 'hello'])
  })

  it('encodes form parameters', async () => {
    const seen = await echo(
      await guardedFetch(guard, { url: at('/x'), method: 'POST', body: new URLSearchParams({ a: 'ş' }) }),
    )
    assert.equal(seen.body, 'a=%C5%9F')
    assert.match(seen.headers['content-type'] ?? '', /^application\/x-www-form-urlencoded/)
  })

  it('answers without a body stay without one', async () => {
    assert.equal((await guardedFetch(guard, { url: at('/none') })).status, 204)
  })

  it('rechecks the place that a redirect leads to', async () => {
    const url = at(`/go?to=${encodeURIComponent(`http://127.0.0.1:${port}/x`)}`)
    await assert.rejects(guardedFetch(guard, { url }), refusedWith('outbound.addressNotAllowed'))
    const byName = at(`/go?to=${encodeURIComponent(at('/x', 'other.example'))}`)
    await assert.rejects(guardedFetch(guard, { url: byName }), refusedWith('outbound.addressNotAllowed'))
  })

  it('turns a redirected POST into GET, but keeps it for 307', async () => {
    const moved = at('/go?status=302&to=/x')
    const seen = await echo(await guardedFetch(guard, { url: moved, method: 'POST', body: 'b' }))
    assert.deepEqual([seen.method, seen.body], ['GET', ''])
    const kept = at('/go?status=307&to=/x')
    const again = await echo(await guardedFetch(guard, { url: kept, method: 'POST', body: 'b' }))
    assert.deepEqual([again.method, again.body], ['POST', 'b'])
  })

  it('does not carry secrets to another origin', async () => {
    const url = at(`/go?to=${encodeURIComponent(at('/x', 'second.example'))}`)
    const headers = { authorization: 'Bearer s', cookie: 'c=1', 'x-other': 'kept' }
    const seen = await echo(await guardedFetch(guard, { url, headers }))
    assert.equal(seen.headers.authorization, undefined)
    assert.equal(seen.headers.cookie, undefined)
    assert.equal(seen.headers['x-other'], 'kept')
  })

  it('returns the redirect itself when asked not to follow', async () => {
    const response = await guardedFetch(guard, { url: at('/go?to=/x'), redirect: 'manual' })
    assert.equal(response.status, 302)
  })

  it('gives up on a ring of redirects', async () => {
    await assert.rejects(guardedFetch(guard, { url: at('/ring') }), refusedWith('outbound.tooManyRedirects'))
  })

  it('stops at the size limit', async () => {
    await assert.rejects(
      guardedFetch(guard, { url: at('/big'), maxBytes: 1000 }),
      refusedWith('outbound.answerTooLarge'),
    )
  })

  it('stops at the time limit, also in the middle of an answer', async () => {
    await assert.rejects(
      guardedFetch(guard, { url: at('/hang'), timeoutMs: 150 }),
      refusedWith('outbound.timeout'),
    )
  })

  it('says that nobody answers', async () => {
    await assert.rejects(
      guardedFetch(guard, { url: 'http://hook.example:1/' }),
      refusedWith('outbound.unreachable'),
    )
  })

  for (const url of [
    'ftp://hook.example/',
    'file:///etc/passwd',
    'http://a:b@hook.example/',
    'nonsense',
    'data:,x',
  ]) {
    it(`${url} is not fetched`, async () => {
      await assert.rejects(guardedFetch(guard, { url }), refusedWith('outbound.urlInvalid'))
    })
  }
})
