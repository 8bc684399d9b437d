import type { TFunction } from 'i18next'

/** The labels of fields by the names under which their changes are on record. */
const labels = {
  name: 'settings.name',
  names: 'settings.name',
  code: 'settings.code',
  kind: 'settings.kind',
  parentId: 'settings.under',
  address: 'settings.address',
  phone: 'settings.phone',
  email: 'settings.email',
  website: 'settings.website',
  timeZone: 'settings.timeZone',
  isActive: 'settings.inUse',
  country: 'settings.organization.country',
  currency: 'settings.organization.currency',
  languages: 'settings.organization.languages',
  defaultLanguage: 'settings.organization.defaultLanguage',
  wordSet: 'settings.organization.wordSet',
  isOnePerson: 'settings.organization.isOnePerson',
  privacyContact: 'settings.organization.privacyContact',
  accentColor: 'settings.organization.accent',
  logo: 'settings.organization.logo',
  approvalLimits: 'settings.organization.limits',
  mandatorySteps: 'settings.categories.steps',
  defaultOwnerId: 'settings.categories.owner',
  severityFloor: 'settings.categories.floor',
  needsApproval: 'settings.categories.approval',
  isMonetary: 'settings.remedies.isMonetary',
  levels: 'dateRules.levels',
  sendsUpdates: 'dateRules.updates',
  isOn: 'surveyRules.isOn',
  afterDays: 'surveyRules.afterDays',
  quietDays: 'surveyRules.quietDays',
  windowDays: 'settings.outside-routes.window',
} as const

/** What a field is called on the page; undefined for one that no page shows. */
export const fieldText = (t: TFunction, field: string): string | undefined =>
  field in labels ? t(labels[field as keyof typeof labels]) : undefined
