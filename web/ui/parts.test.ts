import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourceFiles } from '../../test/source-files.ts'

// The look of the desk is that of its parts: pages arrange them.

const files = sourceFiles().filter(({ name }) => name.startsWith('web/'))
const outside = files.filter(({ name }) => !name.startsWith('web/ui/') && !name.includes('/public/'))

/** Styles that do not stand with the parts yet; each that moves is taken off, none is added. */
const notYetMoved = ['web/pages/deadlines/Deadlines.css', 'web/pages/desk/Home.css', 'web/shell/Shell.css']

test('styles stand with the parts, none with a page', () => {
  const own = outside.map(({ name }) => name).filter((name) => name.endsWith('.css'))
  assert.deepEqual(own.toSorted(), notYetMoved)
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
