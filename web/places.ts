import type { Permission } from '../shared/permissions.ts'
import type { en } from '../shared/i18n/desk/en.ts'
import { paths } from './paths.ts'
import type { IconName } from './ui/Icon.tsx'

export type Place = {
  readonly id: string
  readonly text: keyof typeof en & `shell.place.${string}`
  readonly icon: IconName
  readonly href: string
  /** Shown to those who hold it; to everyone without. */
  readonly permission?: Permission
}

/** The places of the desk, in the order in which they stand on the left. */
export const places: readonly Place[] = [
  { id: 'home', text: 'shell.place.home', icon: 'home', href: paths.home() },
  {
    id: 'register',
    text: 'shell.place.register',
    icon: 'list',
    href: paths.register(),
    permission: 'complaint.read',
  },
  {
    id: 'customers',
    text: 'shell.place.customers',
    icon: 'people',
    href: paths.customers(),
    permission: 'customer.read',
  },
  {
    id: 'overview',
    text: 'shell.place.overview',
    icon: 'chart',
    href: paths.overview(),
    permission: 'overview.read',
  },
  {
    id: 'outbox',
    text: 'shell.place.outbox',
    icon: 'mail',
    href: paths.outbox(),
    permission: 'message.read',
  },
  {
    id: 'settings',
    text: 'shell.place.settings',
    icon: 'settings',
    href: paths.settings(),
    permission: 'settings.read',
  },
]

/** The place a page belongs to: the one whose address its own begins with. */
export const placeOf = (pathname: string): Place | undefined =>
  places.find(({ id, href }) =>
    id === 'home' ? pathname === href : pathname === href || pathname.startsWith(`${href}/`),
  )
