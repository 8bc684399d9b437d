import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { sourceFiles, type SourceFile } from '../test/source-files.ts'
import { textGroupOf, textGroupsAt, type TextGroup } from './text-groups.ts'

const folder = new URL('../shared/i18n/desk/en/', import.meta.url)
const groupOfKey = new Map<string, TextGroup>()
for (const file of readdirSync(folder)) {
  const texts = Object.values((await import(new URL(file, folder).href)) as Record<string, object>)
  for (const key of texts.flatMap((text) => Object.keys(text)))
    groupOfKey.set(key.replace(/_(zero|one|two|few|many|other)$/, ''), textGroupOf(file.replace(/\.ts$/, '')))
}

const files = new Map(sourceFiles().map((file) => [file.name, file]))

/** What is loaded with a script: all that it imports, and they in turn, but not what they load later. */
function loadedWith(name: string, seen = new Set<string>()): ReadonlySet<string> {
  const file = files.get(name)
  if (!file || seen.has(name) || name.startsWith('shared/i18n/') || name.startsWith('shared/api/'))
    return seen
  seen.add(name)
  const later = new Set(
    Array.from(file.text.matchAll(/\bimport\(\s*'([^']+)'/g), ([, target = '']) => target),
  )
  for (const { target, isTypeOnly } of file.imports)
    if (!isTypeOnly && ![...later].some((one) => target.endsWith(one.replace(/^[./]+/, ''))))
      loadedWith(target, seen)
  return seen
}

/**
 * The keys that a file says: those that stand in it, and those that its templates can make. What is refused
 * stands with what was tried, so any page may say `error.…`.
 */
function saidIn({ text }: SourceFile): readonly string[] {
  const literals = Array.from(text.matchAll(/'([\w.-]+)'/g), ([, key = '']) => key)
  const templates = Array.from(text.matchAll(/`(?!error\.)([\w-]+\.[\w.-]*)\$\{[^{}]*\}([\w.-]*)`/g)).flatMap(
    ([, start = '', end = '']) =>
      [...groupOfKey.keys()].filter((key) => key.startsWith(start) && key.endsWith(end)),
  )
  return [...literals.filter((key) => groupOfKey.has(key)), ...templates]
}

function requireTexts(page: string, groups: readonly TextGroup[]) {
  const missing = [...loadedWith(page)].flatMap((name) => {
    const file = files.get(name)
    const keys = file && name.startsWith('web/') ? saidIn(file) : []
    return keys
      .filter((key) => !groups.includes(groupOfKey.get(key) ?? 'first'))
      .map((key) => `${key} of ${name}`)
  })
  assert.deepEqual([...new Set(missing)], [])
}

test('the start and the frame say nothing but the first texts', () => requireTexts('web/main.tsx', ['first']))

const routes = files.get('web/routes.tsx')?.text ?? ''
const pages = Array.from(
  routes.matchAll(/(?:path: '([^']*)'|settingsPage\(\s*'([\w-]+)')[\s\S]*?import\('\.\/([^']+)'\)/g),
  ([, path = '', settings, file = '']) => ({
    path: settings ? `/settings/${settings}` : path,
    file: `web/${file}`,
  }),
)

for (const { path, file } of pages)
  test(`the page at ${path} finds all of its texts`, () =>
    requireTexts(file, ['first', ...textGroupsAt(path)]))

test('the pages of the desk are found in its routes', () => assert.ok(pages.length > 15))

test('the titles of tasks and notifications, which come from the server, are there on Home', () => {
  const elsewhere = [...groupOfKey].filter(
    ([key, group]) => /^(task|notice)\./.test(key) && group !== 'first',
  )
  assert.deepEqual(elsewhere, [])
})
