import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js'
import type { CustomerGiven, FactSection } from '../../../shared/api/customers.ts'
import { foldText } from '../../../shared/search/fold.ts'
import { toTsVectorText } from '../../../shared/search/tokens.ts'
import { latinWords } from './latin.rules.ts'
import { matchKeys, numberKey, type Traits } from './likeness.rules.ts'

type Kept = Omit<CustomerGiven, 'contacts'>

/** The fields of a profile that its history tells of, in the order in which the form asks. */
export const profileFields = [
  'kind',
  'name',
  'email',
  'phone',
  'postalAddress',
  'customerNumber',
  'language',
  'timeZone',
  'preferredChannel',
  'accessibilityNeeds',
  'employerId',
  'position',
  'consent',
  'consentOn',
  'consentSource',
  'isTarget',
] as const satisfies readonly (keyof Kept)[]

/** What differs between two states of a profile, by field. */
export function differences(before: Kept, after: Kept) {
  return profileFields
    .filter((field) => (before[field] ?? null) !== (after[field] ?? null))
    .map((field) => ({ field, before: textOf(before[field]), after: textOf(after[field]) }))
}

type OneContact = { readonly kind: 'email' | 'phone' | 'address' | 'number'; readonly value: string }

/** Further contacts that came or went, as the history tells of them. */
export function contactChanges({
  added,
  gone,
}: {
  added: readonly OneContact[]
  gone: readonly OneContact[]
}) {
  const fieldOf = {
    email: 'email',
    phone: 'phone',
    address: 'postalAddress',
    number: 'customerNumber',
  } as const
  return [
    ...gone.map(({ kind, value }) => ({ field: fieldOf[kind], before: value, after: null })),
    ...added.map(({ kind, value }) => ({ field: fieldOf[kind], before: null, after: value })),
  ]
}

const textOf = (value: string | boolean | null): string | null => (value === null ? null : String(value))

/** The key by which a further contact is recognised; an address has none. */
export function contactKey(kind: 'email' | 'phone' | 'address' | 'number', value: string, country: string) {
  switch (kind) {
    case 'email':
      return value.trim().normalize('NFC').toLowerCase()
    case 'phone':
      return parsePhoneNumberFromString(value, country as CountryCode)?.number ?? null
    case 'number':
      return numberKey(value) || null
    case 'address':
      return null
  }
}

type Filled = Pick<
  Kept,
  | 'kind'
  | 'name'
  | 'email'
  | 'phone'
  | 'postalAddress'
  | 'customerNumber'
  | 'preferredChannel'
  | 'timeZone'
  | 'consent'
>

/** What a profile has and lacks. It is shown, and nobody is told to fill it: not every customer tells everything. */
export function completeness(
  profile: Filled,
  { sections, hasMembers }: { sections: ReadonlySet<FactSection>; hasMembers: boolean },
) {
  const parts: readonly (readonly [string, boolean])[] = [
    ['name', profile.name !== null],
    ['email', profile.email !== null],
    ['phone', profile.phone !== null],
    ['postalAddress', profile.postalAddress !== null],
    ['customerNumber', profile.customerNumber !== null],
    ['preferredChannel', profile.preferredChannel !== null],
    ['consent', profile.consent !== null],
    ...(profile.kind === 'organization' ? ([['members', hasMembers]] as const) : []),
    ['expectation', sections.has('expectation')],
    ['buying', sections.has('buying')],
    ['loyalty', sections.has('loyalty')],
  ]
  return {
    known: parts.filter(([, is]) => is).map(([part]) => part),
    missing: parts.filter(([, is]) => !is).map(([part]) => part),
  }
}

export type Link = { readonly keptId: string; readonly otherId: string }

/**
 * With which profile each one of a family is shown: verdicts that stand form trees, and the top of each is shown.
 * Nothing is moved by a merge, so taking back any verdict, in any order, leaves what the others say.
 */
export function rootsOf(ids: readonly string[], links: readonly Link[]): Map<string, string> {
  const above = new Map(links.map(({ keptId, otherId }) => [otherId, keptId]))
  const rootOf = (id: string): string => {
    const seen = new Set<string>()
    let at = id
    for (let next = above.get(at); next !== undefined && !seen.has(next); next = above.get(at)) {
      seen.add(at)
      at = next
    }
    return at
  }
  return new Map(ids.map((id) => [id, rootOf(id)]))
}

export type ProfileTexts = {
  readonly id: string
  readonly language: string
  readonly name: string | null
  readonly email: string | null
  readonly emailKey: string | null
  readonly phoneKey: string | null
  readonly postalAddress: string | null
  readonly customerNumber: string | null
  readonly contacts: readonly { kind: string; value: string; key: string | null }[]
}

/** What a profile is compared by. */
export function traitsOf(profile: ProfileTexts): Traits {
  const further = (kind: string) =>
    profile.contacts.filter((one) => one.kind === kind).flatMap(({ key }) => key ?? [])
  const number = profile.customerNumber === null ? '' : numberKey(profile.customerNumber)
  return {
    name: profile.name,
    postalAddress: profile.postalAddress,
    emailKeys: [...(profile.emailKey ? [profile.emailKey] : []), ...further('email')],
    phoneKeys: [...(profile.phoneKey ? [profile.phoneKey] : []), ...further('phone')],
    numberKeys: [...(number ? [number] : []), ...further('number')],
    isFamilyFirst: profile.language === 'hu',
  }
}

/** How lists compare a name: without case and accents; those without a name come last. */
export const sortNameOf = (profile: Pick<ProfileTexts, 'name' | 'email' | 'phoneKey'>): string =>
  foldText(profile.name ?? profile.email ?? `\uffff${profile.phoneKey ?? ''}`).slice(0, 120)

/** What search and recognition keep of a profile. */
export function wordsOf(organizationId: string, profile: ProfileTexts) {
  const { name, email, phoneKey, postalAddress, customerNumber, contacts } = profile
  const all = [name, email, phoneKey, phoneKey?.slice(-7), postalAddress, customerNumber]
    .concat(contacts.map(({ value }) => value))
    .filter((text) => text !== null && text !== undefined)
  const text = [...all, ...latinWords(name ?? '')].join(' \n ')
  return {
    customerId: profile.id,
    sortName: sortNameOf(profile),
    words: toTsVectorText(text, {
      organizationLexeme: `o${organizationId.replaceAll('-', '')}`,
      weight: 'B',
    }),
    keys: matchKeys(traitsOf(profile)),
  }
}
