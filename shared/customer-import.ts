import { heads } from './import-heads.ts'

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

const ranks = new Map<ImportField, ReadonlyMap<string, number>>()

/** How well a head names a field, 0 best: the place among the names of its language; undefined where it does not. */
function rankOf(field: ImportField, head: string): number | undefined {
  const known = ranks.get(field) ?? ranked(field)
  ranks.set(field, known)
  return known.get(head)
}

function ranked(field: ImportField): ReadonlyMap<string, number> {
  const known = new Map<string, number>()
  for (const texts of Object.values(heads[field]))
    for (const [rank, text] of texts.split('|').map(plainHead).entries())
      known.set(text, Math.min(rank, known.get(text) ?? rank))
  return known
}

/** What a head says, the most telling first: as it stands; without what it adds in brackets, as a unit or a form. */
const readingsOf = (head: string): readonly string[] =>
  [head, head.replaceAll(/[([{（【][^)\]}）】]*[)\]}）】]/gu, ' ')].map(plainHead)

/**
 * Which column is which, as far as the names of the columns tell, in any of our languages; each field once, by the
 * column that names it best. What a head says in full goes before what it says without its brackets.
 */
export function guessMapping(head: readonly string[], kind: ImportKind): (ImportField | null)[] {
  const mapping: (ImportField | null)[] = head.map(() => null)
  const said = head.map(readingsOf)
  for (const reading of [0, 1])
    for (const field of fieldsOf[kind].filter((one) => !mapping.includes(one))) {
      const [best] = said
        .map((readings, index) => ({ index, rank: rankOf(field, readings[reading] ?? '') }))
        .filter(({ index, rank }) => mapping[index] === null && rank !== undefined)
        .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
      if (best) mapping[best.index] = field
    }
  return mapping
}
