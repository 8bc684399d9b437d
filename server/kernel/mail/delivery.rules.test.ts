import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nextAttemptAt, outcomeOfFailure, type SmtpFailure } from './delivery.rules.ts'

describe('a failed attempt', () => {
  const cases: readonly (readonly [string, SmtpFailure, string, string])[] = [
    [
      'an unknown recipient',
      { code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' },
      'failed',
      'mail.recipientRefused',
    ],
    [
      'a full mailbox for now',
      { code: 'EENVELOPE', responseCode: 452, command: 'RCPT TO' },
      'deferred',
      'mail.recipientRefused',
    ],
    [
      'greylisting',
      { code: 'EENVELOPE', responseCode: 451, command: 'RCPT TO' },
      'deferred',
      'mail.recipientRefused',
    ],
    [
      'a sender that may not send',
      { code: 'EENVELOPE', responseCode: 553, command: 'MAIL FROM' },
      'failed',
      'mail.senderRefused',
    ],
    [
      'a mail judged as spam',
      { code: 'EMESSAGE', responseCode: 554, command: 'DATA' },
      'failed',
      'mail.messageRefused',
    ],
    [
      'a mail too large for the announced limit',
      { code: 'EMESSAGE', command: 'MAIL FROM' },
      'failed',
      'mail.tooLarge',
    ],
    [
      'a mail too large, said at MAIL FROM',
      { code: 'EENVELOPE', responseCode: 552, command: 'MAIL FROM' },
      'failed',
      'mail.tooLarge',
    ],
    [
      'a server going down',
      { code: 'EENVELOPE', responseCode: 421, command: 'RCPT TO' },
      'deferred',
      'mail.serverBusy',
    ],
    [
      'a greeting that refuses everybody',
      { code: 'EPROTOCOL', responseCode: 554, command: 'CONN' },
      'deferred',
      'mail.serverBusy',
    ],
    [
      'a session out of step',
      { code: 'EENVELOPE', responseCode: 503, command: 'RCPT TO' },
      'deferred',
      'mail.recipientRefused',
    ],
    [
      'a wrong password',
      { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' },
      'deferred',
      'mail.authFailed',
    ],
    [
      'a server that wants a password',
      { code: 'EENVELOPE', responseCode: 530, command: 'MAIL FROM' },
      'deferred',
      'mail.authFailed',
    ],
    [
      'nobody listening',
      { code: 'ESOCKET', originalCode: 'ECONNREFUSED', command: 'CONN' },
      'deferred',
      'mail.unreachable',
    ],
    ['no such host', { code: 'EDNS' }, 'deferred', 'mail.unreachable'],
    ['a connection lost', { code: 'ECONNECTION' }, 'deferred', 'mail.unreachable'],
    ['silence', { code: 'ETIMEDOUT', command: 'CONN' }, 'deferred', 'mail.timeout'],
    ['our own time limit', { code: 'EABORT' }, 'deferred', 'mail.timeout'],
    [
      'a certificate that does not fit',
      { code: 'ESOCKET', originalCode: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
      'deferred',
      'mail.tlsFailed',
    ],
    ['no STARTTLS', { code: 'ETLS', responseCode: 502, command: 'STARTTLS' }, 'deferred', 'mail.tlsFailed'],
    [
      'a host that the guard refuses',
      { code: 'outbound.addressNotAllowed' },
      'deferred',
      'mail.hostNotAllowed',
    ],
    ['an attachment that cannot be read', { code: 'ESTREAM' }, 'deferred', 'mail.attachmentUnreadable'],
    ['something unknown', {}, 'deferred', 'mail.unreachable'],
  ]
  for (const [what, failure, outcome, reason] of cases) {
    it(`by ${what} is ${outcome}, ${reason}`, () => {
      const result = outcomeOfFailure(failure)
      assert.deepEqual([result.outcome, result.reason], [outcome, reason])
      assert.equal(result.smtpCode, failure.responseCode)
    })
  }

  it('keeps the words of the server in one short line', () => {
    const { serverSaid } = outcomeOfFailure({
      responseCode: 550,
      response: `550-No\r\n550 ${'x'.repeat(400)}`,
    })
    assert.equal(serverSaid?.length, 300)
    assert.match(serverSaid ?? '', /^550-No 550 x+$/)
  })
})

describe('the next attempt', () => {
  const start = new Date('2026-11-22T10:00:00Z')

  it('comes after a minute at first', () => {
    assert.deepEqual(nextAttemptAt(1, start), new Date('2026-11-22T10:01:00Z'))
  })

  it('never comes sooner than the one before, and ends after about three days', () => {
    let at = start
    let pause = 0
    let attempt = 1
    for (let next = nextAttemptAt(attempt, at); next !== undefined; next = nextAttemptAt(++attempt, at)) {
      assert.ok(next.getTime() - at.getTime() >= pause)
      pause = next.getTime() - at.getTime()
      at = next
    }
    const hours = (at.getTime() - start.getTime()) / 3_600_000
    assert.ok(hours > 70 && hours <= 72, `${hours} h`)
  })
})
