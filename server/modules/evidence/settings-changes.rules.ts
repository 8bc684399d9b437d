import type { Permission } from '../../../shared/permissions.ts'
import type { SettingsArea, SettingsDeed } from '../../../shared/settings-changes.ts'

/** The events that change what a page of the settings shows, and whose rows they are where pages share a type. */
type Watched = {
  readonly deeds: Readonly<Record<string, SettingsDeed>>
  readonly catalogue?: string
  /** Who may know, where reading the settings is not enough. */
  readonly permission?: Permission
}

const rowsOf = (catalogue: string): Watched => ({
  catalogue,
  deeds: { 'catalogue.added': 'added', 'catalogue.changed': 'changed' },
})

export const watchedIn: Readonly<Record<SettingsArea, Watched>> = {
  organization: { deeds: { 'organization.setUp': 'setUp', 'organization.changed': 'changed' } },
  sites: rowsOf('unit'),
  products: rowsOf('product'),
  categories: {
    catalogue: 'category',
    deeds: {
      ...rowsOf('category').deeds,
      'category.merged': 'merged',
      'category.split': 'split',
      'category.restored': 'restored',
    },
  },
  remedies: rowsOf('remedy'),
  'outside-routes': rowsOf('outsideRoute'),
  templates: { deeds: { 'template.changed': 'changed' } },
  'canned-texts': { deeds: { 'cannedText.changed': 'changed' } },
  loyalty: { deeds: { 'loyaltyRules.changed': 'changed' } },
  'customer-types': { deeds: { 'customerRules.changed': 'changed' } },
  mailboxes: {
    deeds: { 'mailbox.added': 'added', 'mailbox.changed': 'changed', 'mailbox.consentGiven': 'connected' },
    permission: 'settings.edit',
  },
  'outgoing-mail': {
    deeds: {
      'mailRules.changed': 'changed',
      'mailSigning.keyAdded': 'added',
      'mailSigning.began': 'switchedOn',
      'mailSigning.ended': 'switchedOff',
      'mailSigning.keyRemoved': 'removed',
    },
    permission: 'settings.edit',
  },
  calendar: { deeds: { 'calendar.changed': 'changed' } },
  'date-rules': { deeds: { 'dateRules.changed': 'changed' } },
  surveys: { deeds: { 'surveyRules.changed': 'changed' } },
  'rule-packs': {
    deeds: {
      'rulePack.switchedOn': 'switchedOn',
      'rulePack.switchedOff': 'switchedOff',
      'rulePack.written': 'changed',
    },
  },
  staff: {
    deeds: {
      'staff.added': 'added',
      'staff.invited': 'invited',
      'staff.renamed': 'changed',
      'staff.rolesChanged': 'changed',
      'staff.left': 'left',
      'staff.returned': 'returned',
    },
    permission: 'staff.read',
  },
  'api-keys': { deeds: { 'apiKey.added': 'added', 'apiKey.revoked': 'removed' }, permission: 'apiKey.edit' },
}

type Payload = Readonly<Record<string, unknown>>

/** Which row, in which language and in what it differs, as far as an event says; of an erased one nothing. */
export function detailsOf(payload: Payload): {
  key: string | null
  language: string | null
  fields: string[]
} {
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  return {
    key: text(payload.key) ?? text(payload.packKey) ?? text(payload.cannedTextId),
    language: text(payload.language),
    fields: Array.isArray(payload.fields) ? payload.fields.map(String) : [],
  }
}
