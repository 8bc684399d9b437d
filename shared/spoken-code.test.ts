import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { groupAccessCode, makeAccessCode, readAccessCode } from './access-code.ts'
import { groupReference, makeReference, readReference } from './reference.ts'
import { bitsPerCharacter, codeAlphabet } from './spoken-code.ts'

const seeded = fc.infiniteStream(fc.nat(255)).map((stream) => {
  const bytes = (count: number) => Uint8Array.from({ length: count }, () => stream.next().value ?? 0)
  return { reference: makeReference(bytes), accessCode: makeAccessCode(bytes) }
})
const references = seeded.map((codes) => codes.reference)
const positions = fc.nat(11)
const anyCharacter = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })

const replaced = (text: string, position: number, character: string) =>
  text.slice(0, position) + character + text.slice(position + 1)

describe('a reference', () => {
  test('has twelve characters of the alphabet and at least 40 random bits', () => {
    fc.assert(fc.property(references, (reference) => new RegExp(`^[${codeAlphabet}]{12}$`).test(reference)))
    assert.ok(11 * bitsPerCharacter >= 40)
  })

  test('uses every character equally often', () => {
    const counts = new Map<string, number>()
    for (let round = 0; round < 4000; round++) {
      for (const character of makeReference(randomBytes)) {
        counts.set(character, (counts.get(character) ?? 0) + 1)
      }
    }
    const expected = (4000 * 12) / codeAlphabet.length
    const chiSquare = Array.from(codeAlphabet).reduce(
      (sum, character) => sum + ((counts.get(character) ?? 0) - expected) ** 2 / expected,
      0,
    )
    // 22 degrees of freedom: 70 is passed by chance less than once in a million runs.
    assert.ok(chiSquare < 70, `chi square ${chiSquare}`)
  })

  test('does not favour characters when bytes fall beyond the last whole multiple', () => {
    const bytes = [255, 254, 253, 0, 22, 23]
    let next = 0
    const reference = makeReference((count) =>
      Uint8Array.from({ length: count }, () => bytes[next++ % 6] ?? 0),
    )
    assert.equal(reference.slice(0, 6), '2Y22Y2')
  })

  test('is read back from how it is shown', () => {
    fc.assert(fc.property(references, (reference) => readReference(groupReference(reference)) === reference))
    assert.equal(groupReference('7K3MQX9P4T2J'), '7K3M-QX9P-4T2J')
  })

  test('with any one character wrong is never taken for another reference', () => {
    fc.assert(
      fc.property(
        references,
        positions,
        fc.constantFrom(...codeAlphabet.split('')),
        (reference, position, wrong) => {
          fc.pre(reference[position] !== wrong)
          return readReference(replaced(reference, position, wrong)) === null
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('with any one character replaced by anything is refused or read as it was meant', () => {
    fc.assert(
      fc.property(references, positions, anyCharacter, (reference, position, wrong) => {
        const read = readReference(replaced(reference, position, wrong))
        return read === null || read === reference
      }),
      { numRuns: 2000 },
    )
  })

  test('with any two characters swapped is refused', () => {
    fc.assert(
      fc.property(references, positions, positions, (reference, one, other) => {
        const [a, b] = [reference.charAt(one), reference.charAt(other)]
        fc.pre(a !== b)
        return readReference(replaced(replaced(reference, one, b), other, a)) === null
      }),
      { numRuns: 2000 },
    )
  })

  test('with a character missing or added is refused', () => {
    fc.assert(
      fc.property(references, positions, (reference, position) => {
        const shorter = reference.slice(0, position) + reference.slice(position + 1)
        const longer = reference.slice(0, position) + '7' + reference.slice(position)
        return readReference(shorter) === null && readReference(longer) === null
      }),
    )
  })

  test('never comes out of noise as anything but itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (noise) => {
        const read = readReference(noise)
        return read === null || readReference(read) === read
      }),
    )
  })

  const forgiving: [string, string][] = [
    ['lower case', '2345-6789-cdf3'],
    ['spaces, dots and no dashes', ' 2345 6789.CDF3\n'],
    ['dashes of a word processor', '2345–6789—CDF3'],
    ['invisible direction marks', '\u200E2345-6789-CDF3\u202C'],
    ['wide characters', '２３４５－６７８９－ＣＤＦ３'],
    ['Arabic digits', '٢٣٤٥-٦٧٨٩-CDF3'],
    ['Persian digits', '۲۳۴۵-۶۷۸۹-CDF3'],
    ['look-alikes of digits', 'Z34S-G7B9-CDF3'],
    ['a Cyrillic look-alike', '2345-6789-СDF3'],
  ]
  for (const [what, typed] of forgiving) {
    test(`is understood with ${what}`, () => assert.equal(readReference(typed), '23456789CDF3'))
  }

  for (const typed of ['BSZG-UNO1-CHKT', '8526-vm07-chkt', '8526-VМО7-СНКТ', '8526-VΜΟ7-CΗΚΤ']) {
    test(`is understood with the look-alikes of ${typed}`, () =>
      assert.equal(readReference(typed), '8526VMQ7CHKT'))
  }

  for (const wrong of [
    '',
    '   ',
    '2345-6789-CDF',
    '2345-6789-CDF4',
    '2345-6789-CDFA',
    '2'.repeat(1_000_000),
  ]) {
    test(`is not found in "${wrong.slice(0, 20)}"`, () => assert.equal(readReference(wrong), null))
  }
})

describe('an access code', () => {
  test('has at least 60 random bits in four groups', () => {
    assert.ok(15 * bitsPerCharacter >= 60)
    assert.match(groupAccessCode(makeAccessCode(randomBytes)), /^(\w{4}-){3}\w{4}$/)
  })

  test('is read back from how it is shown and is never taken for a reference', () => {
    fc.assert(
      fc.property(
        seeded.map((codes) => codes.accessCode),
        (code) => readAccessCode(groupAccessCode(code)) === code && readReference(code) === null,
      ),
    )
  })
})
