import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages, type Language } from '../languages.ts'
import { checks, untranslated } from './doubts.ts'
import { en } from './public/en.ts'
import { publicTexts } from './text.ts'

/** Texts that read in some languages as in English, and why that is right. */
const sameAsEnglish: Readonly<Record<string, { in: readonly Language[]; why: string }>> = {
  'size.kilobytes': { in: ['tr', 'hu', 'de', 'it', 'es', 'el', 'zh-TW'], why: 'units are international' },
  'size.megabytes': { in: ['tr', 'hu', 'de', 'it', 'es', 'el', 'zh-TW'], why: 'units are international' },
  'kind.suggestion': { in: ['fr'], why: 'the French word' },
  'kind.enquiry': { in: ['fr'], why: 'the French word' },
  'document.value.no': { in: ['it', 'es'], why: 'the Italian and Spanish word' },
  'setup.password.label': { in: ['it'], why: 'the Italian word' },
  'document.followUp.field.cause': { in: ['fr'], why: 'the French word' },
  'document.value.complexity.simple': { in: ['fr'], why: 'the French word' },
  'document.form.field.date': { in: ['fr'], why: 'the French word' },
  'document.form.field.signature': { in: ['fr'], why: 'the French word' },
  'track.decision.point': { in: ['fr'], why: 'the French word' },
  'track.messages.title': { in: ['fr'], why: 'the French word' },
  'home.where.online': { in: ['de', 'it'], why: 'the word people know' },
  'home.where.post': { in: ['de'], why: 'the German word' },
  'privacy.cookies.title': { in: ['de', 'fr'], why: 'the word people know' },
  'document.followUp.field.name': { in: ['de'], why: 'the German word' },
  'document.form.field.name': { in: ['de'], why: 'the German word' },
}

const translations = languages.filter((language) => language !== 'en')
const keyOf = (doubt: string) => doubt.split(' ')[0] ?? ''

for (const language of translations) {
  for (const [name, check] of Object.entries(checks)) {
    test(`${language}: ${name}`, () => {
      const allowed = (doubt: string) =>
        check === untranslated && sameAsEnglish[keyOf(doubt)]?.in.includes(language)
      const doubts = check(publicTexts[language], { english: en, language })
      assert.deepEqual(
        doubts.filter((doubt) => !allowed(doubt)),
        [],
      )
    })
  }
}
