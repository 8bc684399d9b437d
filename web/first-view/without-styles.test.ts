import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutStyles } from './without-styles.ts'

test('what style attributes say becomes a rule, once for all that say the same', () => {
  const html =
    '<col style="inline-size:9rem"/><col/><col class="a" style="inline-size:2rem"/><col style="inline-size:9rem"/>'
  assert.deepEqual(withoutStyles(html), {
    markup: '<col data-look="0"/><col/><col class="a" data-look="1"/><col data-look="0"/>',
    styles: '[data-look="0"]{inline-size:9rem}[data-look="1"]{inline-size:2rem}',
  })
})

test('a text that speaks of styles stays as it is, and no value ends its rule', () => {
  const text = '<p title="a style=&quot;color:red&quot;">say style=&quot;x&quot;</p>'
  assert.deepEqual(withoutStyles(text), { markup: text, styles: '' })
  assert.equal(withoutStyles('<p style="a:b}*{display:none"></p>').styles, '')
})
