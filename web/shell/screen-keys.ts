import type { en } from '../../shared/i18n/desk/en.ts'

type KeyText = Extract<
  keyof typeof en,
  | `case.keys.${string}`
  | `viewer.${string}`
  | `bulk.key.${string}`
  | `shell.keys.${string}`
  | 'register.filters'
  | 'register.beside.choice'
>
type ScreenKeys = {
  readonly title: 'shell.keys.here' | 'case.keys' | 'views.keys' | 'viewer.tools'
  readonly keys: readonly (readonly [readonly string[], KeyText])[]
}

const rows = [
  [['j'], 'shell.keys.next'],
  [['k'], 'shell.keys.previous'],
  [['Enter'], 'shell.keys.open'],
] as const

const screens: readonly ({ readonly at: RegExp } & ScreenKeys)[] = [
  {
    at: /\/register\/[\da-f-]{36}\?(?:.*&)?panel=view(?:&|$)/,
    title: 'viewer.tools',
    keys: [
      [['←'], 'viewer.previous'],
      [['→'], 'viewer.next'],
      [['+'], 'viewer.larger'],
      [['-'], 'viewer.smaller'],
      [['r'], 'viewer.turn'],
    ],
  },
  {
    at: /\/register\/[\da-f-]{36}(?:\?|$)/,
    title: 'case.keys',
    keys: [
      [['s'], 'case.keys.step'],
      [['n'], 'case.keys.note'],
      [['r'], 'case.keys.reply'],
      [['e'], 'case.keys.edit'],
      [['a'], 'case.keys.assign'],
    ],
  },
  {
    at: /\/register(?:\?|$)/,
    title: 'views.keys',
    keys: [
      ...rows,
      [['f'], 'register.filters'],
      [['v'], 'register.beside.choice'],
      [['x'], 'bulk.key.choose'],
      [['a'], 'bulk.key.assign'],
      [['n'], 'case.keys.note'],
    ],
  },
  { at: /\/overview(?:\?|$)/, title: 'shell.keys.here', keys: [[['t'], 'shell.keys.table']] },
  { at: /\/register\/new(?:\?|$)|\/profile(?:\?|$)|\/settings(?:\?|$)/, title: 'shell.keys.here', keys: [] },
  { at: /./, title: 'shell.keys.here', keys: rows },
]

/** The keys of the screen at hand, besides those that work everywhere. @param address path and search within the desk */
export const keysAt = (address: string): ScreenKeys | undefined => screens.find(({ at }) => at.test(address))
