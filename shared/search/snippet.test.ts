import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { snippetFinder } from './snippet.ts'

const marked = (text: string, query: string, alike: string[] = []) =>
  snippetFinder(
    query,
    alike,
  )(text)
    ?.map(({ text: piece, isHit }) => (isHit ? `[${piece}]` : piece))
    .join('') ?? null

describe('a snippet', () => {
  const cases: [text: string, query: string, expected: string][] = [
    ['The fridge is loud.', 'fridge', 'The [fridge] is loud.'],
    ['IŞIK sönük, ışık yok', 'isik', '[IŞIK] sönük, [ışık] yok'],
    ['A hűtőszekrény zúg.', 'hutosz', 'A [hűtőszekrény] zúg.'],
    ['Ещё не привезён', 'еще привезен', '[Ещё] не [привезён]'],
    ['Sipariş TR-2025/00123 gelmedi', '00123', 'Sipariş [TR-2025/00123] gelmedi'],
    ['新買的冰箱壞了', '冰箱', '新買的[冰箱]壞了'],
    ['Order <b>fridge</b> & co', 'fridge', 'Order <b>[fridge]</b> & co'],
    ['Mr Johnson called', 'Jonson', 'Mr [Johnson] called'],
  ]
  for (const [text, query, expected] of cases)
    test(`of “${query}” in “${text}”`, () => assert.equal(marked(text, query, ['johnson']), expected))

  test('is null where no word is found, and short around a hit far inside', () => {
    assert.equal(marked('The fridge is loud.', 'lift'), null)
    const far = marked(`${'word '.repeat(100)}lift stuck ${'word '.repeat(100)}`, 'lift') ?? ''
    assert.match(far, /^…word .*\[lift\] stuck word.*…$/)
    assert.ok(far.length < 140)
  })

  test('gives back pieces of the text, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ maxLength: 20 }),
        (text, query) => {
          const pieces = snippetFinder(query)(text) ?? []
          const whole = text.replace(/\s+/g, ' ')
          for (const { text: piece } of pieces) assert.ok(whole.includes(piece.replace(/^…|…$/g, '').trim()))
        },
      ),
    )
  })
})
