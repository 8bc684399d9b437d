import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textIn } from '../../../shared/i18n/text.ts'
import { html } from './html.ts'
import { markedText } from './marked-text.ts'

test('markup stands in a text, and the rest of the text is escaped', () => {
  const text = markedText(textIn('en'), 'track.next.by', {
    what: '<i> \uE0000\uE001',
    date: html`<b>${'<Thursday>'}</b>`,
  })
  assert.equal(text.toString(), '&lt;i&gt; 0 – <b>&lt;Thursday&gt;</b> at the latest.')
})
