import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentences } from '../server/cli/sentences.ts'
import { en as desk } from '../shared/i18n/desk/en.ts'
import { publicTexts } from '../shared/i18n/text.ts'
import { sourceFiles } from './source-files.ts'

// A code is the key of the words that people read. One without words would show as a general apology.

const product = sourceFiles().filter(
  ({ name }) => /^(server|shared)\//.test(name) && !name.endsWith('.test.ts'),
)

/** Hosts that users set are not part of any page yet; the settings that name them bring the words. */
const isWithoutPage = (code: string): boolean => code.startsWith('outbound.')

function codesIn(text: string): string[] {
  const found = [
    ...text.matchAll(/new Refusal\(\s*'([\w.]+)'/g),
    ...text.matchAll(/\bno\('([\w.]+)'\)/g),
    ...text.matchAll(/'(field\.\w+)'/g),
  ]
  return found.map(([, code = '']) => code)
}

test('every refusal has words that say what to do', () => {
  const silent = product.flatMap(({ name, text }) =>
    codesIn(text)
      .filter((code) => !isWithoutPage(code))
      .filter((code) => !(`error.${code}` in desk || `error.${code}` in publicTexts.en || code in sentences))
      .map((code) => `${name}: ${code}`),
  )
  assert.deepEqual(silent, [])
})

/** The codes that a form of the portal or of the set-up shows beside its fields. */
function fieldCodesIn(text: string): string[] {
  const found = [
    ...text.matchAll(/\badd\('\w+', '([\w.]+)'/g),
    ...text.matchAll(/\bfield: '\w+', code: '([\w.]+)'/g),
    ...text.matchAll(/\['\w+', '(setup\.\w+)',/g),
  ]
  return found.map(([, code = '']) => code)
}

test('what a form asks to correct is said in its own words, never with the general apology', () => {
  const forms = product.filter(({ name }) => /^server\/modules\/(intake|tracking|staff\/setup)/.test(name))
  const codes = new Set(forms.flatMap(({ text }) => fieldCodesIn(text)))
  assert.ok(codes.size > 10, 'the forms say what is to correct in another way now: find it here too')
  assert.deepEqual(
    [...codes].filter((code) => !(`error.${code}` in publicTexts.en)),
    [],
  )
})

test('no sentence of the command line is left over', () => {
  const all = product.map(({ text }) => text).join('\n')
  assert.deepEqual(
    Object.keys(sentences).filter((code) => !all.replaceAll(`'${code}':`, '').includes(`'${code}'`)),
    [],
  )
})
