import { heads } from './import-heads.ts'
import { languages, type Language } from './languages.ts'

/** What a column of an imported file may hold. */
export const importFields = [
  'customerNumber',
  'name',
  'email',
  'phone',
  'address',
  'on',
  'orderNumber',
  'product',
  'quantity',
  'amount',
  'currency',
  'talk',
  'note',
  'oldNumber',
  'narrative',
  'closedOn',
  'outcome',
  'category',
  'channel',
] as const
export type ImportField = (typeof importFields)[number]

export const importKinds = ['customers', 'purchases', 'talks', 'cases'] as const
export type ImportKind = (typeof importKinds)[number]

/** The fields of each kind of file. */
export const fieldsOf: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  customers: ['customerNumber', 'name', 'email', 'phone', 'address'],
  purchases: [
    'customerNumber',
    'name',
    'email',
    'phone',
    'on',
    'orderNumber',
    'product',
    'quantity',
    'amount',
    'currency',
  ],
  talks: ['customerNumber', 'name', 'email', 'phone', 'on', 'talk', 'note'],
  cases: [
    'oldNumber',
    'on',
    'narrative',
    'closedOn',
    'outcome',
    'category',
    'channel',
    'customerNumber',
    'name',
    'email',
    'phone',
    'address',
    'orderNumber',
    'product',
  ],
}

/**
 * A head as it is compared: in small letters without accents, blanks, signs and digits. Turkish i, ß, the Greek last
 * sigma and letters that Arabic and Persian write alike are one each.
 */
const plainHead = (head: string): string =>
  head
    .normalize('NFKD')
    .toLocaleLowerCase('tr')
    .normalize('NFKD')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('ς', 'σ')
    .replaceAll('ي', 'ی')
    .replaceAll('ى', 'ی')
    .replaceAll('ك', 'ک')
    .replaceAll('ة', 'ه')
    .replaceAll('ـ', '')
    .replaceAll(/[^\p{L}]/gu, '')

type Names = ReadonlyMap<ImportField, readonly string[]>

/** The names of one language as they are compared, the best of each field first. */
const namesIn = (language: Language): Names =>
  new Map(importFields.map((field) => [field, heads[field][language].split('|').map(plainHead)]))

/** The names of all languages, those first of whose language most of the heads are. */
function namesFor(said: readonly string[], fields: readonly ImportField[]): readonly Names[] {
  const isHead = (names: Names) => (head: string) => fields.some((field) => names.get(field)?.includes(head))
  return languages
    .map(namesIn)
    .map((names) => ({ names, count: said.filter(isHead(names)).length }))
    .toSorted((a, b) => b.count - a.count)
    .map(({ names }) => names)
}

/** What a head says, the most telling first: as it stands; without what it adds in brackets, as a unit or a form. */
const readingsOf = (head: string): readonly string[] =>
  [head, head.replaceAll(/[([{（【][^)\]}）】]*[)\]}）】]/gu, ' ')].map(plainHead)

/**
 * Which column is which, as far as the names of the columns tell, in any of our languages; each field once, by the
 * column that names it best. What most columns are written in goes before other languages, where the same word may mean
 * something else; what a head says in full before what it says without its brackets.
 */
export function guessMapping(head: readonly string[], kind: ImportKind): (ImportField | null)[] {
  const fields = fieldsOf[kind]
  const mapping: (ImportField | null)[] = head.map(() => null)
  const said = head.map(readingsOf)
  for (const names of namesFor(said.flat(), fields))
    for (const reading of [0, 1])
      for (const field of fields.filter((one) => !mapping.includes(one))) {
        const [best] = said
          .map((readings, index) => ({
            index,
            rank: names.get(field)?.indexOf(readings[reading] ?? '') ?? -1,
          }))
          .filter(({ index, rank }) => mapping[index] === null && rank >= 0)
          .toSorted((a, b) => a.rank - b.rank)
        if (best) mapping[best.index] = field
      }
  return mapping
}
