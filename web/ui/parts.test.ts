import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourceFiles } from '../../test/source-files.ts'

// The look of the desk is that of its parts: pages arrange them.

const files = sourceFiles().filter(({ name }) => name.startsWith('web/'))
const outside = files.filter(({ name }) => !name.startsWith('web/ui/') && !name.includes('/public/'))

/** Not shown by itself: a part of others, one that only loads another, or a whole page. */
const inside = ['field', 'options', 'FormatContext', 'DatePicker', 'CardPage']

test('each part stands on the living page /ui', () => {
  const page = files.filter(({ name }) => /^web\/pages\/desk\/(PartsPage|parts\/)/.test(name))
  const shown = new Set(page.flatMap(({ imports }) => imports.map(({ target }) => target)))
  const missing = files
    .map(({ name }) => name)
    .filter((name) => /^web\/ui\/[^/]+\.tsx$/.test(name) && !shown.has(name))
    .filter((name) => !inside.some((one) => name === `web/ui/${one}.tsx`))
  assert.deepEqual(missing, [])
})

test('no page styles an element by itself', () => {
  const own = outside.filter(({ name, text }) => name.endsWith('.tsx') && /\bstyle=/.test(text))
  assert.deepEqual(
    own.map(({ name }) => name),
    [],
  )
})

/** Styles that do not stand with the parts yet; each that moves is taken off, none is added. */
const notYetMoved = ['web/pages/deadlines/Deadlines.css', 'web/pages/desk/Home.css', 'web/shell/Shell.css']

test('styles stand with the parts, none with a page', () => {
  const own = outside.map(({ name }) => name).filter((name) => name.endsWith('.css'))
  assert.deepEqual(own.toSorted(), notYetMoved)
})

/** What only the tokens may say: colours, sizes of type, shadows, corners. */
const ofItsOwn = [
  /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|color-mix|light-dark)\(/i,
  /\bfont-size:(?!\s*0;)|\bfont-family:|\bfont:(?!.*var\(--(?:text-|font))/,
  /\bbox-shadow:(?!\s*var\()/,
  /\bborder-radius:(?!\s*(?:var\(|0|inherit|50%))/,
  /!important/,
]

test('styles of pages take colours, type, corners and shadows from the tokens', () => {
  const own = outside
    .filter(({ name }) => name.endsWith('.css'))
    .flatMap(({ name, text }) =>
      text
        .replaceAll(/\/\*[\s\S]*?\*\//g, '')
        .split('\n')
        .filter((line) => line.includes(':') && ofItsOwn.some((pattern) => pattern.test(line)))
        .map((line) => `${name}: ${line.trim()}`),
    )
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
