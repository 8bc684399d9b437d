import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourceFiles } from '../../test/source-files.ts'

// The look of the desk is that of its parts: pages arrange them.

const files = sourceFiles().filter(({ name }) => name.startsWith('web/'))
const outside = files.filter(({ name }) => !name.startsWith('web/ui/') && !name.includes('/public/'))

test('styles stand with the parts, none with a page', () => {
  const own = outside.map(({ name }) => name).filter((name) => name.endsWith('.css'))
  assert.deepEqual(own, [])
})

/** Plain words and plain lists, which need no part: `base.css` says how they look. */
const ofBase = ['quiet', 'plain-list']

test('pages name no class but those of quiet words and plain lists', () => {
  const own = outside
    .filter(({ name }) => name.endsWith('.tsx'))
    .flatMap(({ name, text }) =>
      Array.from(text.matchAll(/className=(?:"([^"]*)"|\{)/g), ([, literal]) => ({ name, literal })),
    )
    .filter(({ literal }) => literal === undefined || !ofBase.includes(literal))
    .map(({ name, literal }) => `${name}: ${literal ?? 'computed'}`)
  assert.deepEqual(own, [])
})

test('parts know no domain: they import nothing of pages, contracts or texts of the domain', () => {
  const own = files
    .filter(({ name }) => name.startsWith('web/ui/') && !name.endsWith('.test.ts'))
    .flatMap(({ name, imports }) =>
      imports
        .filter(({ target }) => /^(web\/(pages|shell)|shared\/api)\//.test(target))
        .map(({ target }) => `${name} imports ${target}`),
    )
  assert.deepEqual(own, [])
})
