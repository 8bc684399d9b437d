import type { Permission } from '../../../shared/permissions.ts'
import type { IconName } from '../../ui/Icon.tsx'

/** The pages of the settings, grouped as they stand on the first of them. */
export const settingsGroups = [
  {
    id: 'organization',
    pages: [
      { id: 'organization', icon: 'home' },
      { id: 'sites', icon: 'list' },
      { id: 'products', icon: 'list' },
      { id: 'posters', icon: 'print' },
    ],
  },
  {
    id: 'handling',
    pages: [
      { id: 'categories', icon: 'split' },
      { id: 'remedies', icon: 'star' },
      { id: 'outside-routes', icon: 'external' },
      { id: 'templates', icon: 'mail' },
      { id: 'canned-texts', icon: 'note' },
      { id: 'customer-types', icon: 'people' },
      { id: 'loyalty', icon: 'chart' },
      { id: 'mailboxes', icon: 'mail', permission: 'settings.edit' },
      { id: 'outgoing-mail', icon: 'mail', permission: 'settings.edit' },
      { id: 'calendar', icon: 'calendar' },
      { id: 'rule-packs', icon: 'book' },
      { id: 'date-rules', icon: 'people' },
      { id: 'surveys', icon: 'star' },
      { id: 'what-if', icon: 'calendar' },
    ],
  },
  {
    id: 'access',
    pages: [
      { id: 'staff', icon: 'people', permission: 'staff.read' },
      { id: 'api-keys', icon: 'lock', permission: 'apiKey.edit' },
    ],
  },
  { id: 'evidence', pages: [{ id: 'journal', icon: 'book', permission: 'journal.read' }] },
  { id: 'keeping', pages: [{ id: 'backups', icon: 'lock', permission: 'backup.read' }] },
] as const satisfies readonly {
  readonly id: string
  readonly pages: readonly {
    readonly id: string
    readonly icon: IconName
    readonly permission?: Permission
  }[]
}[]

export type SettingsPageId = (typeof settingsGroups)[number]['pages'][number]['id']
