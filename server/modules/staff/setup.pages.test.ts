import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setupDonePage, setupFields, setupPage, type SetupView } from './setup.pages.ts'

const aSetupView = (given: Partial<SetupView> = {}): SetupView => ({
  language: 'en',
  languageLinks: [
    { language: 'en', href: '/setup?language=en' },
    { language: 'tr', href: '/setup?language=tr' },
  ],
  action: '/setup',
  token: 'one-time',
  countries: [{ code: 'TR', name: 'Türkiye' }],
  timeZones: ['Europe/Istanbul'],
  passwordMin: 12,
  form: { values: {}, errors: [] },
  ...given,
})

test('set-up asks for everything it reads, and never shows a password again', () => {
  const values = {
    password: 'a few words in a row',
    name: 'Acme "Water"',
    languages: ['en', 'tr'],
    people: 'one',
  }
  const errors = [{ field: 'email', code: 'field.notAnEmail' }]
  const page = setupPage(aSetupView({ form: { values, errors } })).toString()
  for (const name of setupFields) assert.match(page, new RegExp(`name="${name}"`))
  assert.ok(!page.includes('a few words in a row'))
  assert.match(page, /value="Acme &quot;Water&quot;"/)
  assert.match(page, /value="one"\s+checked/)
  assert.match(page, /At least 12 characters/)
})

test('the end of set-up says when mail cannot go out yet', () => {
  const view = {
    language: 'en',
    organization: 'Acme',
    portalHref: '/en/',
    deskHref: '/desk/',
    hasMail: false,
  } as const
  assert.match(setupDonePage(view).toString(), /outbox/)
  assert.doesNotMatch(setupDonePage({ ...view, hasMail: true }).toString(), /outbox/)
})
