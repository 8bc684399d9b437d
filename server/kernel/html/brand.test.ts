import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contrastOf } from '../../../shared/colours.ts'
import { brandStyle } from './brand.ts'

const accents = (style: string) =>
  [...style.matchAll(/--accent:(#[0-9a-f]{6})/g)].map(([, colour = '']) => colour)

test('whatever accent is chosen can be read on light and on dark', () => {
  for (const chosen of ['#ffff00', '#000000', '#ffffff', '#00a37a', '#1d5fa8', '#ff0000', '#777777']) {
    const [light = '', dark = ''] = accents(brandStyle(chosen))
    for (const [accent, surface, onAccent] of [
      [light, '#f3f5f7', '#ffffff'],
      [dark, '#22262c', '#000000'],
    ] as const) {
      assert.ok((contrastOf(accent, surface) ?? 0) >= 4.5, `${chosen} → ${accent} on ${surface}`)
      assert.ok((contrastOf(accent, onAccent) ?? 0) >= 4.5, `${onAccent} on ${accent}`)
    }
  }
})

test('a readable accent stays as it was chosen', () => {
  assert.equal(accents(brandStyle('#1D5FA8'))[0], '#1d5fa8')
})

test('what is not a colour cannot get into the style sheet', () => {
  for (const text of ['red', '#fff', '#1d5fa8;}body{display:none', 'url(//x)', '']) {
    assert.equal(brandStyle(text), '')
  }
  assert.equal(brandStyle(null), '')
})

test('contrast is that of WCAG', () => {
  assert.equal(contrastOf('#000000', '#ffffff'), 21)
  assert.equal(contrastOf('#ffffff', 'white'), null)
})
