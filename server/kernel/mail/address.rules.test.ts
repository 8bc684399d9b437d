import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import {
  cleanHeaderText,
  isMessageId,
  messageIdFor,
  parseMailAddress,
  parseSenderAddress,
} from './address.rules.ts'

describe('a mail address', () => {
  const kept: readonly (readonly [string, string])[] = [
    ['a@b.co', 'a@b.co'],
    ['  Ayse.Yilmaz+case@Example.COM \n', 'Ayse.Yilmaz+case@example.com'],
    ["o'brien_1@mail.example", "o'brien_1@mail.example"],
    ['иван@почта.рф', 'иван@xn--80a1acny.xn--p1ai'],
    ['info@müller.example', 'info@xn--mller-kva.example'],
    [`${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`],
  ]
  for (const [given, expected] of kept) {
    it(`${given.trim()} is kept as ${expected}`, () => assert.equal(parseMailAddress(given), expected))
  }

  const refused = [
    '',
    '@',
    'a',
    'a@',
    '@b.co',
    'a@b',
    'a@@b.co',
    'a b@c.de',
    'a@b .co',
    '.a@b.co',
    'a.@b.co',
    'a..b@c.de',
    'a@-b.co',
    'a@b-.co',
    'a@b..co',
    'a@127.0.0.1',
    'a@[127.0.0.1]',
    '"a b"@c.de',
    'a@b.co\r\nBcc: x@y.zz',
    'a@b.co, c@d.ee',
    '<a@b.co>',
    'a@b.co/x',
    'a@b.co:25',
    'a\u0000@b.co',
    'a\u202e@b.co',
    `${'a'.repeat(65)}@example.com`,
    `a@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.${'e'.repeat(63)}.com`,
  ]
  for (const text of refused) {
    it(`${JSON.stringify(text).slice(0, 60)} is refused`, () =>
      assert.equal(parseMailAddress(text), undefined))
  }

  it('of our own may stand at a machine without a public name', () => {
    assert.equal(parseSenderAddress('complaints@localhost'), 'complaints@localhost')
    for (const text of ['complaints@', 'a b@localhost', 'a@127.0.0.1'])
      assert.equal(parseSenderAddress(text), undefined)
  })

  it('never holds what could start another header', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 20 }),
        (text) => !/[\r\n,<>\s]/.test(parseMailAddress(`${text}@b.co`) ?? ''),
      ),
    )
  })
})

describe('a header text', () => {
  it('is one line without control or direction marks', () => {
    assert.equal(cleanHeaderText('Re:\r\nBcc: x@y.zz\u0000\u202E  end '), 'Re: Bcc: x@y.zz end')
  })
  it('keeps the joiners that Persian needs', () => {
    assert.equal(cleanHeaderText('می\u200cخواهم'), 'می\u200cخواهم')
  })
  it('is cut between characters', () => {
    assert.equal(cleanHeaderText('😀😀😀😀', 3), '😀😀…')
  })
  it('never holds a line break and never grows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 50 }), (text, max) => {
        const clean = cleanHeaderText(text, max)
        return !/[\r\n\u2028\u2029]/.test(clean) && Array.from(clean).length <= max
      }),
    )
  })
})

describe('a message id', () => {
  it('is made of the id and the domain that sends', () => {
    assert.equal(messageIdFor({ id: '0192', fromAddress: 'hello@acme.example' }), '<0192@acme.example>')
  })
  it('is known by its form', () => {
    assert.equal(isMessageId('<a.b@c>'), true)
    for (const text of ['a@b', '<a b@c>', '<a@b>\r\nX: y', '<a>', '<<a@b>>'])
      assert.equal(isMessageId(text), false)
  })
})
