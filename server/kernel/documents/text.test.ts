import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { languages } from '../../../shared/languages.ts'
import { readableAccent } from './accent.ts'
import { coversCluster } from './fonts.ts'
import { sentences } from './sample-documents.ts'
import { breakLongWords, cutIntoPieces, directionOfText, isolateLeftToRight, printableText } from './text.ts'

test('texts of all twelve languages stay as they are', () => {
  for (const language of languages) {
    const { text, title } = sentences[language]
    assert.equal(printableText(`${title} ${text}`), `${title} ${text}`)
  }
})

test('control characters and direction overrides go, line ends become one kind', () => {
  assert.equal(printableText('a\u0000b\u0007c\u001bd\u007fe\u009ff'), 'abcdef')
  assert.equal(printableText('safe\u202Eexe.fdp\u2066x\u2069\ufeff'), 'safeexe.fdpx')
  assert.equal(printableText('a\r\nb\rc\u2028d\te'), 'a\nb\nc\nd e')
})

test('a sign without a glyph becomes one box, a lone surrogate does no harm', () => {
  assert.equal(printableText('\u{12000}\ue000\ud800!').replace('�', '□'), '□□□!')
  assert.equal(printableText('नमस्ते').includes('�'), false)
})

test('emoji stay, joined ones as one sign or one box', () => {
  assert.equal(printableText('😡'), '😡')
  assert.ok(['👨‍👩‍👧', '□'].includes(printableText('👨‍👩‍👧')))
})

test('a letter keeps at most four stacked marks', () => {
  assert.ok(printableText(`a${'\u0316'.repeat(500)}b`).length <= 6)
})

test('zero-width non-joiner stays between Persian letters', () => {
  assert.equal(printableText('می‌خواهیم'), 'می‌خواهیم')
})

test('whatever comes in, every sign of what comes out has a glyph', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      for (const letter of printableText(text)) {
        if (letter !== '\n' && letter !== '□' && !/\p{M}/u.test(letter))
          assert.ok(coversCluster(letter), letter)
      }
    }),
    { numRuns: 300 },
  )
})

test('long words may break, web addresses and ordinary words stay whole', () => {
  assert.equal(breakLongWords('Rechtsschutzversicherung', 70), 'Rechtsschutzversicherung')
  assert.equal(breakLongWords('x'.repeat(20), 8).replaceAll('\u200b', ''), 'x'.repeat(20))
  assert.ok(breakLongWords('x'.repeat(20), 8).includes('\u200b'))
  const address = `https://help.example/${'x'.repeat(200)}`
  assert.equal(breakLongWords(address, 20), address)
  assert.equal(breakLongWords('水錶在同一週內被抄讀了兩次', 5), '水錶在同一週內被抄讀了兩次')
})

test('pieces of a long text make up the text again', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 2, max: 50 }), (text, longest) => {
      const pieces = cutIntoPieces(text, longest)
      assert.equal(pieces.join(''), text)
      assert.ok(pieces.every((piece) => piece.length <= longest))
    }),
  )
})

test('a text runs against its document only if its letters say so', () => {
  assert.equal(directionOfText('Acme شركة المياه', 'rtl'), 'rtl')
  assert.equal(directionOfText('Northwind Water', 'rtl'), 'ltr')
  assert.equal(directionOfText('12.345', 'rtl'), 'rtl')
  assert.equal(directionOfText('لقد درسنا ما كتبتموه', 'ltr'), 'rtl')
  assert.equal(directionOfText('He wrote شكرا to us', 'ltr'), 'ltr')
})

test('references, telephone numbers and dates stay in one piece in right-to-left text', () => {
  const isolated = isolateLeftToRight('المرجع 7K2M-9QXP-4TRD هاتف +90 212 555 12 34 في 22.11.2026')
  assert.match(isolated, /\u20667K2M-9QXP-4TRD\u2069/)
  assert.match(isolated, /\u2066\+90\u00a0212\u00a0555\u00a012\u00a034\u2069/)
  assert.match(isolated, /\u206622\.11\.2026\u2069/)
})

test('hostile lines of a megabyte take no more than a moment', () => {
  const started = performance.now()
  for (const unit of ['x', '(', '1-', 'ا', '+1 ', 'a\u0301']) {
    const text = unit.repeat(1_000_000 / unit.length)
    isolateLeftToRight(breakLongWords(printableText(text), 70))
  }
  assert.ok(performance.now() - started < 20_000)
})

test('an accent is darkened until text in it reads on white', () => {
  assert.equal(readableAccent('#0B6E66'), '#0b6e66')
  assert.notEqual(readableAccent('#ffee00'), '#ffee00')
  assert.equal(readableAccent('url(x)'), readableAccent(''))
})
