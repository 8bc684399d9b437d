import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accentSurface, contrastOf, readableContrast, readableOn } from './colours.ts'

test('a colour that can be read stays as it is', () => {
  assert.equal(readableOn('#0a5cad', accentSurface), '#0a5cad')
  assert.equal(readableOn('#0A5CAD', accentSurface), '#0a5cad')
})

test('a pale colour is darkened as little as it takes, and keeps its hue', () => {
  for (const pale of ['#ffb400', '#7cc6fe', '#ff5a5f', '#ffffff']) {
    const found = readableOn(pale, accentSurface) ?? ''
    const contrast = contrastOf(found, accentSurface) ?? 0
    assert.ok(
      contrast >= readableContrast && contrast < readableContrast + 0.4,
      `${pale} ${found} ${contrast}`,
    )
  }
  assert.match(readableOn('#ff0000', accentSurface) ?? '', /^#[0-9a-f]{2}0000$/)
})

test('on a dark surface it is brightened', () => {
  const found = readableOn('#123456', '#22262c') ?? ''
  assert.ok((contrastOf(found, '#22262c') ?? 0) >= readableContrast)
  assert.ok((contrastOf(found, '#ffffff') ?? 21) < (contrastOf('#123456', '#ffffff') ?? 0))
})

test('what is no colour has no nearest', () => {
  assert.equal(readableOn('blue', accentSurface), null)
})
