import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { en } from './public/en.ts'
import { isTextKey, publicTexts, refusalText, textIn } from './text.ts'
import { languages } from '../languages.ts'

const t = textIn('en')

test('a text takes its values as they are, for the page escapes them', () => {
  assert.equal(t('track.decision.letter'), 'Our letter (PDF)')
  assert.equal(t('page.title', { title: 'A & <b>', organization: '{{title}}' }), 'A & <b> – {{title}}')
})

test('nothing in a value is taken for a placeholder, a reference or a pattern', () => {
  const hostile = '{{organization}} $t(home.title) $& <script>'
  assert.equal(t('track.saved.accepted'), 'Thank you. We noted that you accept our answer.')
  assert.equal(t('page.title', { title: hostile, organization: 'Acme' }), `${hostile} – Acme`)
})

test('plural forms follow the count', () => {
  assert.equal(t('within.businessDays', { count: 1 }), 'within 1 working day')
  assert.equal(t('within.businessDays', { count: 3 }), 'within 3 working days')
  assert.equal(t('complain.files.hint', { count: 5, megabytes: 25 }), 'Up to 5 files, up to 25 MB each.')
})

test('a word set changes only the texts that have it', () => {
  const patient = textIn('en', 'patient')
  assert.equal(patient('complain.customerNumber.label'), 'Patient number')
  assert.equal(t('complain.customerNumber.label'), 'Customer number')
  assert.equal(patient('home.title'), t('home.title'))
  assert.equal(patient('within.days', { count: 2 }), 'within 2 days')
})

test('every language answers every key, in English until it is translated', () => {
  for (const language of languages) assert.ok(textIn(language)('home.title').length > 0)
})

test('every language file is known', () => {
  const files = readdirSync(new URL('public', import.meta.url)).filter((name) => name.endsWith('.ts'))
  assert.deepEqual(files.map((name) => name.replace('.ts', '')).sort(), Object.keys(publicTexts).sort())
})

test('no two areas say the same key', async () => {
  const folder = new URL('public/en/', import.meta.url)
  let count = 0
  for (const name of readdirSync(folder)) {
    const area: Record<string, Record<string, string>> = await import(new URL(name, folder).href)
    count += Object.values(area).reduce((sum, texts) => sum + Object.keys(texts).length, 0)
  }
  assert.equal(count, Object.keys(en).length)
})

test('no text says ticket or user', () => {
  for (const [key, text] of Object.entries(en)) assert.doesNotMatch(text, /\b(tickets?|users?)\b/i, key)
})

test('a refusal is told in words, and an unknown one with the general apology', () => {
  assert.equal(
    refusalText(t, 'files.tooMany', { max: 5 }),
    'You can add 5 files. Please choose the most important ones.',
  )
  assert.equal(refusalText(t, 'nobody.knows'), t('error.unexpected'))
  assert.ok(isTextKey('within.days') && !isTextKey('within.days_few'))
})

test('wrong keys and missing values do not compile', () => {
  // @ts-expect-error there is no such key
  t('home.titel')
  // @ts-expect-error the title is missing
  t('page.title', { organization: 'Acme' })
  // @ts-expect-error a counted text needs its count
  t('within.days')
})
