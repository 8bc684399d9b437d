import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { deskLanguages } from '../shared/languages.ts'

// Read from what Vite has just built, so that the figures are those of the scripts that people load.

type Chunk = { readonly file: string; readonly imports?: readonly string[] }

const dist = new URL('../web/dist/', import.meta.url)
const manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', dist), 'utf8')) as Readonly<
  Record<string, Chunk>
>

const page = await readFile(new URL('index.html', dist), 'utf8')
const filesOfPage = Array.from(page.matchAll(/src="[^"]*\/(assets\/[^"]+)"/g), ([, file = '']) => file)

/** The scripts of the page, and those that these need before they run: their own, and what they import. */
function scriptsWith(names: readonly string[], found = new Set(filesOfPage)): ReadonlySet<string> {
  for (const name of names) {
    const chunk = manifest[name]
    assert.ok(chunk, `${name} is not in the built app`)
    found.add(chunk.file)
    scriptsWith(
      (chunk.imports ?? []).filter((one) => !found.has(manifest[one]?.file ?? '')),
      found,
    )
  }
  return found
}

/** In bytes, compressed as a server sends them. */
async function sizeOf(names: readonly string[]): Promise<number> {
  const scripts = [...scriptsWith(names)].filter((file) => file.endsWith('.js'))
  const sizes = await Promise.all(
    scripts.map(async (file) => gzipSync(await readFile(new URL(file, dist)), { level: 9 }).length),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

// Home itself is in the script of the page.
const signInAndHome = ['pages/staff/SignInPage.tsx']
const register = [...signInAndHome, 'pages/complaints/register/RegisterPage.tsx']
const textsOf = (language: string, group: string): string =>
  Object.keys(manifest).find((name) => name.endsWith(`virtual:desk-texts/${language}/${group}`)) ?? group

for (const language of deskLanguages) {
  test(`signing in and Home load at most 220 kB of script (${language})`, async (t) => {
    const size = await sizeOf([...signInAndHome, textsOf(language, 'first')])
    t.diagnostic(`${size} bytes`)
    assert.ok(size <= 220_000, `${size} bytes`)
  })

  test(`with the register it is at most 300 kB (${language})`, async (t) => {
    const size = await sizeOf([...register, textsOf(language, 'first'), textsOf(language, 'register')])
    t.diagnostic(`${size} bytes`)
    assert.ok(size <= 300_000, `${size} bytes`)
  })
}

test('Home needs no script but those of the page and its texts', () => {
  assert.equal(manifest['pages/desk/HomePage.tsx'], undefined)
})

test('charts, calendars, dialogs and the page of all parts come only when they are asked for', () => {
  const first = [...scriptsWith(signInAndHome)].join('\n')
  assert.doesNotMatch(first, /echarts|DatePicker|Dialog|Palette/)
  assert.ok(!Object.keys(manifest).some((name) => name.includes('PartsPage')))
})

test('no script of the desk carries schemas, or texts of React Aria in languages that the desk does not speak', async () => {
  for (const { file } of Object.values(manifest).filter((chunk) => chunk.file.endsWith('.js'))) {
    const text = await readFile(new URL(file, dist), 'utf8')
    assert.ok(!/ZodError|safeParse/.test(text), `${file} carries zod`)
    assert.ok(!/Ausgew.{1,8}hltes Datum/.test(text), `${file} speaks German`)
    assert.ok(!/[Hh]eisei/.test(text), `${file} knows other calendars`)
  }
})
