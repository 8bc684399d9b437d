import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { en as desk } from '../shared/i18n/desk/en.ts'
import { publicTexts } from '../shared/i18n/text.ts'
import { sourceFiles } from './source-files.ts'

// A text that nothing says is twelve translations that somebody has to keep right.

const packsFolder = new URL('../packs/', import.meta.url)

const sources = sourceFiles()
  .filter(
    ({ name }) => /^(server|shared|web|portal)\//.test(name) && !/^shared\/i18n\/(public|desk)\//.test(name),
  )
  .filter(({ name }) => !/\.test\.tsx?$/.test(name))
  .map(({ text }) => text)
  .join('\n')

const packs = readdirSync(packsFolder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => readFileSync(new URL(name, packsFolder), 'utf8'))
  .join('\n')

const literals = new Set(
  Array.from(`${sources}\n${packs}`.matchAll(/['"]([\w.-]+)['"]/g), ([, text = '']) => text),
)

/** Templates such as `case.step.${step}.title`, as patterns of the keys that they may make. */
const patterns = Array.from(sources.matchAll(/`(?=([\w.-]*\$\{[^`]*)`)/g), ([, template = '']) => template)
  .map((template) => template.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/))
  .filter((parts) => parts.every((part) => /^[\w.-]*$/.test(part)))

const isPossible = (parts: readonly string[], key: string): boolean =>
  new RegExp(`^${parts.map((part) => part.replaceAll('.', String.raw`\.`)).join('[\\w.-]+')}$`).test(key)

/** Without the ending of a plural form or a word set. */
const asked = (key: string): string =>
  key.replace(/_(zero|one|two|few|many|other|citizen|patient|passenger)$/, '')

function isInUse(key: string): boolean {
  // Categories in the packs name one of the five elements of satisfaction.
  if (literals.has(key) || key.startsWith('element.')) return true
  // Any code may follow `error.`: the code itself has to be somewhere.
  if (key.startsWith('error.')) return isInUse(key.slice('error.'.length))
  return patterns.some((parts) => {
    const [first = '', ...others] = parts
    if (first.includes('.')) return isPossible(parts, key)
    // `${key}.subject`: what stands before the ending is a key of its own.
    const last = others.at(-1) ?? ''
    return first === '' && others.length === 1 && last.startsWith('.') && key.endsWith(last)
      ? isInUse(key.slice(0, -last.length))
      : false
  })
}

for (const [name, texts] of Object.entries({ desk, public: publicTexts.en })) {
  test(`every text of the ${name} is said somewhere`, () => {
    const unused = [...new Set(Object.keys(texts).map(asked))].filter((key) => !isInUse(key))
    assert.deepEqual(unused, [])
  })
}
