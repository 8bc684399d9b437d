/** The pages of the settings whose changes are on record. */
export const settingsAreas = [
  'organization',
  'sites',
  'products',
  'categories',
  'remedies',
  'outside-routes',
  'templates',
  'canned-texts',
  'customer-types',
  'loyalty',
  'mailboxes',
  'outgoing-mail',
  'calendar',
  'rule-packs',
  'date-rules',
  'surveys',
  'staff',
  'api-keys',
] as const
export type SettingsArea = (typeof settingsAreas)[number]

/** What can have been done to a setting. */
export const settingsDeeds = [
  'setUp',
  'added',
  'changed',
  'removed',
  'merged',
  'split',
  'restored',
  'switchedOn',
  'switchedOff',
  'connected',
  'invited',
  'left',
  'returned',
] as const
export type SettingsDeed = (typeof settingsDeeds)[number]
