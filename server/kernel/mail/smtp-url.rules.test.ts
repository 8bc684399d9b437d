import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseSmtpUrl } from './smtp-url.rules.ts'

describe('SMTP_URL', () => {
  it('speaks STARTTLS on 587 and needs it when a password is sent', () => {
    assert.deepEqual(parseSmtpUrl('smtp://user%40x:p%3Aw@mail.example.com'), {
      host: 'mail.example.com',
      port: 587,
      isTlsFromStart: false,
      tls: 'required',
      auth: { user: 'user@x', pass: 'p:w' },
    })
  })

  const cases: readonly (readonly [string, { host?: string; port?: number; tls?: string }])[] = [
    ['smtps://mail.example.com', { port: 465, tls: 'required' }],
    ['smtp://mail.example.com:25', { port: 25, tls: 'optional' }],
    ['smtp://u:p@127.0.0.1:2525', { host: '127.0.0.1', tls: 'optional' }],
    ['smtp://u:p@[::1]:2525/', { host: '::1', tls: 'optional' }],
    ['smtp://u:p@mail.lan?tls=optional', { tls: 'optional' }],
    ['smtps://mail.lan?tls=unchecked', { tls: 'unchecked' }],
    ['smtp://mail.lan:1025?tls=off', { tls: 'off' }],
  ]
  for (const [text, expected] of cases) {
    it(`${text} is ${JSON.stringify(expected)}`, () => {
      const parsed = parseSmtpUrl(text)
      assert.deepEqual({ ...parsed, ...expected }, parsed)
    })
  }

  const wrong: readonly (readonly [string, string])[] = [
    ['mail.example.com', 'protocol'],
    ['http://mail.example.com', 'protocol'],
    ['smtp://', 'host'],
    ['smtp://mail.example.com/path', 'host'],
    ['smtp://u:%E0%A4%A@mail.example.com', 'password'],
    ['smtp://mail.example.com?tls=maybe', 'tls'],
    ['smtps://mail.example.com?tls=off', 'tls'],
  ]
  for (const [text, part] of wrong) {
    it(`${text} has a wrong ${part}`, () => {
      assert.throws(() => parseSmtpUrl(text), { code: 'mail.smtpUrlInvalid', details: { part } })
    })
  }
})
