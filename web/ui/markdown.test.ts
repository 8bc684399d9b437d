import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseMarkdown } from './markdown.ts'

test('a typed line break stays one', () => {
  assert.deepEqual(parseMarkdown('one\ntwo'), [
    {
      kind: 'paragraph',
      content: [{ kind: 'text', text: 'one' }, { kind: 'break' }, { kind: 'text', text: 'two' }],
    },
  ])
})

test('lists, headings and quotes are seen', () => {
  assert.deepEqual(
    parseMarkdown('# Matter\n- a\n- b\n\n1. first\n\n> quoted').map((block) => block.kind),
    ['heading', 'list', 'list', 'quote'],
  )
})

test('bold holds emphasis, and a product of numbers is no emphasis', () => {
  assert.deepEqual(parseMarkdown('**very *late***')[0]?.kind, 'paragraph')
  assert.deepEqual(parseMarkdown('3*4*5'), [
    { kind: 'paragraph', content: [{ kind: 'text', text: '3*4*5' }] },
  ])
})

test('a link leads to a page or a mail, never into a script', () => {
  assert.deepEqual(parseMarkdown('[terms](https://example.com/a)'), [
    { kind: 'paragraph', content: [{ kind: 'link', text: 'terms', href: 'https://example.com/a' }] },
  ])
  for (const evil of ['javascript:alert', 'data:text/html,x', '//evil.example', '/desk/staff']) {
    assert.deepEqual(parseMarkdown(`[x](${evil})`), [
      { kind: 'paragraph', content: [{ kind: 'text', text: `[x](${evil})` }] },
    ])
  }
})

test('markup of pages stays text', () => {
  assert.deepEqual(parseMarkdown('<b onclick=x>'), [
    { kind: 'paragraph', content: [{ kind: 'text', text: '<b onclick=x>' }] },
  ])
})

test('the point after an address is not part of it', () => {
  const [block] = parseMarkdown('See https://example.com/a.')
  assert.ok(block?.kind === 'paragraph')
  assert.deepEqual(block.content[1], {
    kind: 'link',
    text: 'https://example.com/a',
    href: 'https://example.com/a',
  })
})

test('a long run of signs is read quickly', () => {
  const before = process.cpuUsage()
  parseMarkdown('*'.repeat(20_000) + '['.repeat(20_000) + '> '.repeat(200))
  const { user } = process.cpuUsage(before)
  assert.ok(user < 3_000_000, `${user} µs of processor time`)
})
