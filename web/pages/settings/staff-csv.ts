import { cellsOf, separatorOf } from '../../../shared/csv.ts'
import { deskLanguages, type DeskLanguage } from '../../../shared/languages.ts'
import { roles, type Role, type RoleGrant } from '../../../shared/permissions.ts'

export const csvProblems = ['noEmail', 'noName', 'twice', 'known', 'unknownRole', 'unknownSite'] as const
export type CsvProblem = (typeof csvProblems)[number]

/** One line of the file as it was understood. */
export type CsvPerson = {
  /** Counted as a spreadsheet does, the head being line 1. */
  readonly line: number
  readonly name: string
  readonly email: string
  readonly language: DeskLanguage
  readonly grants: readonly RoleGrant[]
  readonly problem: CsvProblem | null
  /** The word that was not understood. */
  readonly word?: string
}

/** What the words of the file are compared with. */
export type Known = {
  readonly emails: ReadonlySet<string>
  /** What each role is called at the desk, besides its key. */
  readonly roleNames: Readonly<Record<Role, string>>
  readonly sites: readonly { readonly id: string; readonly name: string }[]
  readonly language: DeskLanguage
}

type Column = 'name' | 'email' | 'roles' | 'site' | 'language'

/** What the heads of such lists say, in the languages of the desk. */
const heads: Readonly<Record<Column, readonly string[]>> = {
  email: ['email', 'mail', 'eposta', 'почта', 'элпочта', 'электроннаяпочта', 'emailcím', 'levélcím'],
  name: ['name', 'fullname', 'ad', 'adsoyad', 'isim', 'adısoyadı', 'имя', 'фио', 'név', 'teljesnév'],
  roles: ['role', 'roles', 'rol', 'roller', 'görev', 'роль', 'роли', 'szerep', 'szerepek', 'szerepkör'],
  site: ['site', 'place', 'branch', 'yer', 'şube', 'площадка', 'филиал', 'telephely', 'hely'],
  language: ['language', 'dil', 'язык', 'nyelv'],
}
const columns = ['email', 'name', 'roles', 'site', 'language'] as const

/** A word as it is compared: without case, signs and the Turkish dot. */
const plain = (word: string): string =>
  word
    .toLocaleLowerCase('tr')
    .normalize('NFC')
    .replaceAll(/[^\p{L}]/gu, '')
    .replaceAll('ı', 'i')

type Places = ReadonlyMap<Column, number>

/** Which column is which: as its head says; without a head, the e-mail is known by its sign. */
function placesOf(first: readonly string[]): { places: Places; hasHead: boolean } {
  const places = new Map<Column, number>()
  for (const column of columns) {
    const at = first.findIndex((word) => heads[column].some((one) => plain(one) === plain(word)))
    if (at >= 0) places.set(column, at)
  }
  if (places.has('email')) return { places, hasHead: true }
  const email = first.findIndex((word) => word.includes('@'))
  const others = first.map((_, at) => at).filter((at) => at !== email)
  const order = columns.filter((column) => column !== 'email')
  return {
    places: new Map<Column, number>([
      ['email', email],
      ...others.flatMap((at, index) => {
        const column = order[index]
        return column ? [[column, at] as const] : []
      }),
    ]),
    hasHead: false,
  }
}

/** Everybody whom a file names, each with what is wrong, so that the rest can be invited. */
export function peopleIn(text: string, known: Known): readonly CsvPerson[] {
  const rows = cellsOf(text.replace(/^\uFEFF/, ''), separatorOf(text))
  const { places, hasHead } = placesOf(rows[0] ?? [])
  const seen = new Set<string>()
  return rows
    .map((cells, index) => ({ cells, line: index + 1 }))
    .slice(hasHead ? 1 : 0)
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ cells, line }) => {
      const cell = (column: Column) => cells[places.get(column) ?? -1] ?? ''
      const said: Said = {
        email: cell('email').toLowerCase(),
        name: cell('name'),
        roleWords: wordsIn(cell('roles')),
        site: cell('site'),
        language: cell('language'),
      }
      const person = personOf(line, said, { known, isTwice: seen.has(said.email) })
      seen.add(said.email)
      return person
    })
}

const wordsIn = (text: string): string[] =>
  text
    .split(/[,;/+]/)
    .map((word) => word.trim())
    .filter(Boolean)

type Said = {
  readonly email: string
  readonly name: string
  readonly roleWords: readonly string[]
  readonly site: string
  readonly language: string
}

function personOf(
  line: number,
  said: Said,
  { known, isTwice }: { known: Known; isTwice: boolean },
): CsvPerson {
  const { email, name, roleWords } = said
  const language = deskLanguages.find((one) => said.language.toLowerCase().startsWith(one)) ?? known.language
  const site = said.site ? known.sites.find((one) => plain(one.name) === plain(said.site)) : null
  const grants = roleWords.flatMap((word) => {
    const role = roleOf(word, known)
    return role ? [{ role, siteId: site?.id ?? null }] : []
  })
  const odd = roleWords.find((word) => !roleOf(word, known))
  const whole = { line, email, name, language, grants }
  const wrong = (problem: CsvProblem, word = ''): CsvPerson => ({ ...whole, problem, word })
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return wrong('noEmail', email)
  if (!name) return wrong('noName')
  if (isTwice) return wrong('twice')
  if (known.emails.has(email)) return wrong('known')
  if (odd) return wrong('unknownRole', odd)
  return site === undefined ? wrong('unknownSite', said.site) : { ...whole, problem: null }
}

const roleOf = (word: string, { roleNames }: Known): Role | undefined =>
  roles.find((role) => plain(role) === plain(word) || plain(roleNames[role]) === plain(word))
