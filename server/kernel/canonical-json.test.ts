import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { canonicalJson, requireJson, type Json } from './canonical-json.ts'

const read = (text: string): Json => {
  const value: unknown = JSON.parse(text)
  requireJson(value)
  return value
}

describe('the canonical text of a JSON value', () => {
  const cases: [string, string][] = [
    // The examples of RFC 8785, 3.2.2 and 3.2.3.
    [
      String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`,
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    ],
    [
      String.raw`{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}`,
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\uFB33":"Hebrew Letter Dalet With Dagesh"}',
    ],
    ['-0', '0'],
    ['{}', '{}'],
    ['{"__proto__": {"b": 1, "a": []}}', '{"__proto__":{"a":[],"b":1}}'],
  ]
  for (const [given, expected] of cases) {
    test(`of ${given.slice(0, 40)} is as RFC 8785 says`, () =>
      assert.equal(canonicalJson(read(given)), expected))
  }

  test('keeps composed and decomposed letters apart', () => {
    assert.notEqual(canonicalJson('é'), canonicalJson('e\u0301'))
  })

  test('does not depend on the order of properties', () => {
    assert.equal(canonicalJson({ b: 1, a: { d: 2, c: 3 } }), canonicalJson({ a: { c: 3, d: 2 }, b: 1 }))
  })

  test('reads back as the same value and is then the same text', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        requireJson(value)
        const text = canonicalJson(value)
        assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)))
        assert.equal(canonicalJson(read(text)), text)
      }),
    )
  })
})

describe('not JSON, and refused with its place, is', () => {
  class Money {
    amount = 1
  }
  const circle: Record<string, unknown> = {}
  circle['self'] = circle
  const withHole = [1, 2]
  withHole.length = 3

  const cases: [string, unknown, RegExp][] = [
    ['undefined', { a: [1, undefined] }, /\$\.a\[1\]: undefined/],
    ['NaN', { a: Number.NaN }, /\$\.a: NaN/],
    ['infinity', -Infinity, /\$: -Infinity/],
    ['a date', { at: new Date(0) }, /\$\.at: not a plain object/],
    ['an instance of a class', new Money(), /not a plain object/],
    ['a map', new Map(), /not a plain object/],
    ['bytes', Buffer.from('a'), /not a plain object/],
    ['a boxed string', Object('a'), /not a plain object/],
    ['a bigint', 1n, /bigint/],
    ['a function', { toJSON: () => 1 }, /\$\.toJSON: function/],
    ['a symbol', Symbol('a'), /symbol/],
    ['a property named by a symbol', { [Symbol('a')]: 1 }, /symbol/],
    ['half of an emoji', { a: '\uD83D' }, /\$\.a: text/],
    ['half of an emoji in a name', { '\uDE00': 1 }, /\$: text/],
    ['a hole', withHole, /holes/],
    ['an array with a property', Object.assign([1], { total: 1 }), /extra/],
    ['a computed property', Object.defineProperty({}, 'a', { get: () => 1, enumerable: true }), /computed/],
    ['a hidden property', Object.defineProperty({}, 'a', { value: 1 }), /hidden/],
    ['a circle', circle, /circle/],
  ]
  for (const [what, value, message] of cases) {
    test(what, () => assert.throws(() => requireJson(value), { name: 'TypeError', message }))
  }
})
