import assert from 'node:assert/strict'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { taxonomy } from '../../shared/i18n/desk/en/taxonomy.ts'
import { en } from '../../shared/i18n/public/en.ts'
import { languages } from '../../shared/languages.ts'
import { satisfactionElements } from '../../shared/packs.ts'
import { lifeCycleStages } from '../../shared/statuses.ts'
import { readDemoNarratives, readPack } from './packs.ts'

const folder = fileURLToPath(new URL('../../packs', import.meta.url))
const keysOf = (list: readonly { key: string }[]) => list.map(({ key }) => key)

function assertUnique(keys: readonly string[]): void {
  assert.deepEqual(
    keys.filter((key, index) => keys.indexOf(key) !== index),
    [],
  )
}

test('every remedy has its text and its key once', async () => {
  const { remedies } = await readPack('remedies')
  assertUnique(keysOf(remedies))
  for (const { key, kind, isMonetary } of remedies) {
    assert.ok(`remedy.${key}` in en, key)
    assert.equal(isMonetary, kind === 'money', key)
  }
})

test('every category, stage and element has its text, and no text is left over', async () => {
  const { categories } = await readPack('categories')
  assertUnique(keysOf(categories))
  const expected = [
    ...lifeCycleStages.map((key) => `stage.${key}`),
    ...satisfactionElements.map((key) => `element.${key}`),
    ...keysOf(categories).map((key) => `category.${key}`),
  ]
  assert.deepEqual(Object.keys(taxonomy).sort(), expected.sort())
})

test('the categories reach every stage and every element of satisfaction', async () => {
  const { categories } = await readPack('categories')
  for (const stage of lifeCycleStages)
    assert.ok(
      categories.some((category) => category.stage === stage),
      stage,
    )
  for (const element of satisfactionElements) {
    assert.ok(
      categories.some((category) => category.element === element),
      element,
    )
  }
})

test('every country has an outside route for any firm, and none leads to the closed EU platform', async () => {
  const { routes } = await readPack('outside-routes')
  assertUnique(keysOf(routes))
  for (const country of [
    'TR',
    'HU',
    'GB',
    'IE',
    'DE',
    'AT',
    'FR',
    'IT',
    'ES',
    'GR',
    'AE',
    'SA',
    'IR',
    'TW',
    'RU',
    'US',
    'AU',
  ]) {
    assert.ok(
      routes.some((route) => route.country === country && route.sector === 'general'),
      country,
    )
  }
  for (const { key, country, url } of routes) {
    assert.ok(key.startsWith(country.toLowerCase()), key)
    assert.doesNotMatch(url, /ec\.europa\.eu|\/odr/)
  }
})

test('the demo speaks every language, with known categories, products and remedies', async () => {
  const narratives = await readDemoNarratives()
  const [categories, products, remedies] = [
    new Set(keysOf((await readPack('categories')).categories)),
    new Set(keysOf((await readPack('demo/organization')).products)),
    new Set([...keysOf((await readPack('remedies')).remedies), 'other']),
  ]
  assert.deepEqual(narratives.map(({ language }) => language).sort(), [...languages].sort())
  for (const pack of narratives) {
    assertUnique(pack.narratives.map(({ narrative }) => narrative))
    for (const entry of pack.narratives) {
      const where = `${pack.language}: ${entry.narrative.slice(0, 40)}`
      assert.ok(categories.has(entry.category), `${where}: ${entry.category}`)
      assert.ok(products.has(entry.product), `${where}: ${entry.product}`)
      for (const key of [...entry.remedySought, ...entry.remedies])
        assert.ok(remedies.has(key), `${where}: ${key}`)
      assert.ok(!entry.remedies.includes('other'), where)
    }
    if (pack.narratives.length < 8) assert.fail(`${pack.language} has ${pack.narratives.length} narratives`)
  }
})

test('the demo has names in every language and 150 narratives of the CFPB without redaction marks', async () => {
  const { names } = await readPack('demo/names')
  assert.deepEqual(Object.keys(names).sort(), [...languages].sort())
  const { narratives } = await readPack('demo/cfpb')
  assert.equal(narratives.length, 150)
  for (const { narrative } of narratives) assert.doesNotMatch(narrative, /XX|[{}]|\r/)
})

test('the demo folder stays small', async () => {
  const files = await readdir(path.join(folder, 'demo'), { recursive: true, withFileTypes: true })
  const sizes = files.map(async (file) =>
    file.isFile() ? (await stat(path.join(file.parentPath, file.name))).size : 0,
  )
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  assert.ok(total <= 600_000, `${total} bytes`)
})
