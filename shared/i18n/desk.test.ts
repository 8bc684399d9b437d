import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { deskLanguages, type DeskLanguage } from '../languages.ts'
import { en } from './desk/en.ts'
import { hu } from './desk/hu.ts'
import { ru } from './desk/ru.ts'
import { tr } from './desk/tr.ts'
import { checks, untranslated } from './doubts.ts'

type Texts = Readonly<Record<string, string>>

const deskTexts: Readonly<Record<DeskLanguage, Texts>> = { en, tr, ru, hu }

/** Texts that read in some languages as in English, and why that is right. */
const sameAsEnglish: Readonly<Record<string, { in: readonly DeskLanguage[]; why: string }>> = {
  'shell.name': { in: ['tr', 'ru', 'hu'], why: 'the name of the program' },
  'ui.product': { in: ['tr', 'ru', 'hu'], why: 'the name of the program' },
  'case.actor.system': { in: ['tr', 'ru', 'hu'], why: 'the name of the program' },
  'case.evidence.hash': { in: ['tr', 'ru', 'hu'], why: 'the name of the method' },
  'case.investigate.plan': { in: ['tr'], why: 'the Turkish word' },
  'settings.organization.logo': { in: ['tr'], why: 'the Turkish word' },
  'settings.email': { in: ['hu'], why: 'the Hungarian word' },
  'profile.email': { in: ['hu'], why: 'the Hungarian word' },
  'case.who.email': { in: ['hu'], why: 'the Hungarian word' },
  'signIn.email': { in: ['hu'], why: 'the Hungarian word' },
  'new.email': { in: ['hu'], why: 'the Hungarian word' },
  'mailbox.signIn.oauth': { in: ['tr', 'ru', 'hu'], why: 'names of methods and providers' },
  'mailbox.oauth.provider.microsoft': { in: ['tr', 'ru', 'hu'], why: 'the name of the provider' },
  'mailbox.oauth.provider.google': { in: ['tr', 'ru', 'hu'], why: 'the name of the provider' },
  'mailbox.port': { in: ['hu'], why: 'the Hungarian word' },
  'channel.email': { in: ['hu'], why: 'the Hungarian word' },
}

const keyOf = (doubt: string) => doubt.split(' ')[0] ?? ''

for (const language of deskLanguages.filter((language) => language !== 'en')) {
  for (const [name, check] of Object.entries(checks)) {
    test(`${language}: ${name}`, () => {
      const allowed = (doubt: string) =>
        check === untranslated && sameAsEnglish[keyOf(doubt)]?.in.includes(language)
      const doubts = check(deskTexts[language], { english: en, language })
      assert.deepEqual(
        doubts.filter((doubt) => !allowed(doubt)),
        [],
      )
    })
  }
}

test('no two areas of the desk say the same key', async () => {
  for (const language of deskLanguages) {
    const folder = new URL(`desk/${language}/`, import.meta.url)
    const keys: string[] = []
    for (const name of readdirSync(folder)) {
      const area: Readonly<Record<string, Texts>> = await import(new URL(name, folder).href)
      keys.push(...Object.values(area).flatMap((texts) => Object.keys(texts)))
    }
    assert.deepEqual(
      keys.filter((key, index) => keys.indexOf(key) !== index),
      [],
      language,
    )
  }
})
