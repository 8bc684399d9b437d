/**
 * Which files of `shared/i18n/desk/<language>/` come together as one script. What signing in and Home say
 * comes first; the words of cases and of the settings come with the pages that say them. A test holds every
 * page to the groups that it has.
 */
const partsOf = {
  first: ['deadlines', 'errors', 'home', 'shell', 'staff', 'ui', 'words'],
  settings: ['handling', 'lists', 'mailboxes', 'settings'],
} as const

export type TextGroup = keyof typeof partsOf | 'cases'
export const textGroups = ['first', 'cases', 'settings'] as const satisfies readonly TextGroup[]

/** The group of a file, by its name without `.ts`. */
export const textGroupOf = (part: string): TextGroup =>
  (['first', 'settings'] as const).find((group) => (partsOf[group] as readonly string[]).includes(part)) ??
  'cases'

/** What the page at an address of the desk says, the first group apart. @param path without the desk's base */
export function textGroupsAt(path: string): readonly TextGroup[] {
  const [place = ''] = path.split('/').filter(Boolean)
  if (withAllTexts.includes(place)) return ['cases', 'settings']
  return withFirstTexts.includes(place) ? [] : ['cases']
}

const withFirstTexts = ['', 'sign-in', 'invitation', 'forgotten-password', 'new-password']
const withAllTexts = ['customers', 'profile', 'settings', 'ui']
