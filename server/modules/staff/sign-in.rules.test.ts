import assert from 'node:assert/strict'
import { test } from 'node:test'
import { secondsToWait, subscriberOf } from './sign-in.rules.ts'
import { isLoopback, readApiKeyToken, readSessionToken, shortUserAgent } from './session.rules.ts'

const now = new Date('2026-11-22T12:00:00Z')
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000)
const none = { count: 0, oldestAt: null }
const tries = (change: object) => ({ here: none, origin: none, strangers: none, ...change })
const waiting = (change: object, isKnownDevice = false) =>
  secondsToWait(tries(change), { isKnownDevice, now })

test('the wait ends when the oldest wrong try is forgotten', () => {
  assert.equal(waiting({ here: { count: 4, oldestAt: ago(60) } }), 0)
  assert.equal(waiting({ here: { count: 5, oldestAt: ago(60) } }), 14 * 60)
  assert.equal(waiting({ here: { count: 9, oldestAt: ago(899) } }), 1)
})

test('an address that tries many accounts waits, and so do strangers at one account', () => {
  assert.ok(waiting({ origin: { count: 30, oldestAt: ago(10) } }) > 0)
  assert.ok(waiting({ strangers: { count: 100, oldestAt: ago(10) } }) > 0)
})

test('a known device waits for its own wrong tries only', () => {
  const crowd = { origin: { count: 500, oldestAt: ago(10) }, strangers: { count: 500, oldestAt: ago(10) } }
  assert.equal(waiting(crowd, true), 0)
  assert.ok(waiting({ here: { count: 5, oldestAt: ago(10) } }, true) > 0)
})

test('a subscriber is one IPv4 address or 64 bits of IPv6', () => {
  const cases = [
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
  ] as const
  for (const [address, subscriber] of cases) assert.equal(subscriberOf(address), subscriber, address)
})

const organizationId = '0190a000-0000-7000-8000-000000000000'
const secret = 'a'.repeat(43)

test('a credential says its organization, and nothing that only looks like one is taken', () => {
  assert.deepEqual(readSessionToken(`${organizationId}.${secret}`), { organizationId, secret })
  assert.deepEqual(readApiKeyToken(`Bearer rk_${organizationId}_${secret}`), { organizationId, secret })
  for (const text of [
    null,
    '',
    secret,
    `${organizationId}.${secret}x`,
    `${organizationId}.`,
    `'; drop--.${secret}`,
  ])
    assert.equal(readSessionToken(text), null)
  for (const text of [undefined, 'Basic abc', `Bearer ${secret}`, `Bearer rk_${organizationId}_short`])
    assert.equal(readApiKeyToken(text), null)
})

test('a session is shown by browser and system', () => {
  const cases = [
    ['Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 'Firefox 128, Linux'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0',
      'Edge 130, Windows',
    ],
    [
      'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36',
      'Chrome 130, Android',
    ],
    [undefined, ''],
    ['curl/8', ''],
  ] as const
  for (const [agent, shown] of cases) assert.equal(shortUserAgent(agent), shown)
})

test('loopback is recognised by name and by address', () => {
  for (const host of ['localhost', '127.0.0.1', '127.9.9.9', '[::1]', '::1', '::ffff:127.0.0.1'])
    assert.equal(isLoopback(host), true, host)
  for (const host of ['localhost.example.org', '128.0.0.1', 'example.org', '0.0.0.0'])
    assert.equal(isLoopback(host), false, host)
})
