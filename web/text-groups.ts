/**
 * Which files of `shared/i18n/desk/<language>/` come together as one script. What signing in and Home say
 * comes first; the words of the register, of cases, of the settings and of the other pages come with the pages that
 * say them. A test holds every page to the groups that it has.
 */
const partsOf = {
  first: ['deadlines', 'errors', 'home', 'shell', 'staff', 'ui', 'words'],
  register: ['bulk', 'customers', 'register', 'taxonomy', 'views'],
  others: ['asking', 'dates', 'imports', 'loyalty', 'merging', 'outbox', 'overview', 'returns', 'surveys'],
  settings: [
    'date-rules',
    'handling',
    'lists',
    'mailboxes',
    'outgoing',
    'pack-duties',
    'settings',
    'survey-rules',
    'what-if',
  ],
} as const

export type TextGroup = keyof typeof partsOf | 'cases'
export const textGroups = [
  'first',
  'register',
  'cases',
  'others',
  'settings',
] as const satisfies readonly TextGroup[]

const named = Object.keys(partsOf) as (keyof typeof partsOf)[]

/** The group of a file, by its name without `.ts`. */
export const textGroupOf = (part: string): TextGroup =>
  named.find((group) => (partsOf[group] as readonly string[]).includes(part)) ?? 'cases'

/** What the page at an address of the desk says, the first group apart. @param path without the desk's base */
export function textGroupsAt(path: string): readonly TextGroup[] {
  const [place = '', part] = path.split('/').filter(Boolean)
  if (withFirstTexts.includes(place)) return []
  // The case beside the list asks for the words of cases by itself.
  if (place === 'register' && part === undefined) return ['register']
  if (place === 'register') return ['register', 'cases', 'others']
  return ['register', 'cases', 'others', 'settings']
}

const withFirstTexts = ['', 'sign-in', 'invitation', 'forgotten-password', 'new-password']
