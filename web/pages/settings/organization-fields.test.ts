import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saveOrganization } from '../../../shared/api/organization.ts'
import { fieldsOf, rolesWithoutAmount, settingsOf } from './organization-fields.ts'

const organization = {
  id: '01999999-0000-7000-8000-000000000000',
  slug: 'acme',
  name: 'Acme',
  country: 'TR',
  timeZone: 'Europe/Istanbul',
  languages: ['tr', 'en'] as ('tr' | 'en')[],
  defaultLanguage: 'tr' as const,
  isOnePerson: false,
  wordSet: 'customer' as const,
  address: null,
  phone: null,
  email: null,
  website: null,
  accentColor: null,
  privacyContact: null,
  currency: 'TRY',
  approvalLimits: { handler: 500 },
  hasLogo: false,
  portalUrl: 'http://localhost/',
  version: 1,
}

test('what was read and not changed is sent back as it was', () => {
  const sent = saveOrganization.body.parse({ ...settingsOf(fieldsOf(organization)), version: 1 })
  const { id: _id, slug: _slug, hasLogo: _logo, portalUrl: _url, ...same } = organization
  assert.deepEqual(sent, same)
})

test('an empty limit is no limit of zero, and a comma is a decimal sign', () => {
  const fields = { ...fieldsOf(organization), limits: { handler: ' ', complaintsManager: '99,50' } }
  assert.deepEqual(settingsOf(fields).approvalLimits, { complaintsManager: 99.5 })
})

test('what is no amount is found before it is sent, where it would travel as nothing', () => {
  assert.deepEqual(rolesWithoutAmount({ limits: { handler: 'much', complaintsManager: '5' } }), ['handler'])
  assert.deepEqual(rolesWithoutAmount({ limits: { handler: '-1' } }), ['handler'])
  assert.deepEqual(rolesWithoutAmount({ limits: {} }), [])
})
