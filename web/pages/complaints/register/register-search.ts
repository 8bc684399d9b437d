import type { z } from 'zod'
import type { registerQuery } from '../../../../shared/api/complaints.ts'
import type { RegisterColumn, SavedView, ViewSearch } from '../../../../shared/api/register.ts'
import {
  channels,
  kinds,
  outcomes,
  severities,
  statuses,
  type Channel,
  type Kind,
  type Outcome,
  type Severity,
  type Status,
} from '../../../../shared/statuses.ts'
import { customerTypes, typeMoments, type CustomerType } from '../../../../shared/api/customer-type-names.ts'
import { knownOf, listOf, oneOf } from '../../../search-params.ts'

export const sorts = ['received', 'due', 'updated'] as const
export const dues = ['late', 'soon', 'week'] as const
export const flags = ['safety', 'vulnerable', 'public', 'group', 'confidential', 'firstContact'] as const
export const answers = ['onTime', 'late'] as const
/** What happened from and to the days that are asked for. */
export const moments = ['received', 'restated', 'answered', 'closed'] as const
export const statusChoices = ['open', ...statuses] as const
/** As the contract lists them, which the browser imports as types only. */
export const columns = [
  'customer',
  'category',
  'severity',
  'step',
  'owner',
  'site',
  'channel',
  'received',
  'updated',
  'due',
] as const satisfies readonly RegisterColumn[]

/** Without a choice: all but the site, and of the two days the one that the rows are ordered by. */
export const usualColumns = (sort: RegisterSearch['sort']): readonly RegisterColumn[] =>
  columns.filter((id) => id !== 'site' && id !== (sort === 'updated' ? 'received' : 'updated'))

type Names<Word extends string> = readonly Word[] | undefined

/** What the register shows, as its address says it; what is absent does not narrow. */
export type RegisterSearch = {
  readonly q: string | undefined
  readonly kind: Names<Kind>
  readonly status: Names<Status | 'open'>
  readonly outcome: Names<Outcome>
  readonly severity: Names<Severity>
  readonly channel: Names<Channel>
  /** `me`, `none`, or the id of a person. */
  readonly owner: string | undefined
  readonly category: string | undefined
  readonly product: string | undefined
  readonly site: string | undefined
  readonly customer: string | undefined
  readonly customerType: CustomerType | undefined
  /** As it is now unless it is asked for as it was when the feedback came. */
  readonly customerTypeAt: (typeof typeMoments)[number] | undefined
  /** Cases that tell nearly the same as this one. */
  readonly alike: string | undefined
  readonly due: (typeof dues)[number] | undefined
  readonly flag: (typeof flags)[number] | undefined
  readonly tag: string | undefined
  readonly answer: (typeof answers)[number] | undefined
  readonly on: (typeof moments)[number] | undefined
  readonly from: string | undefined
  readonly to: string | undefined
  readonly sort: (typeof sorts)[number] | undefined
  /** The columns that were chosen; without, those that there is room for. */
  readonly columns: readonly RegisterColumn[] | undefined
  /** The saved view that was opened; it may have been narrowed since. */
  readonly view: string | undefined
  /** `open` while the filters stand beside the rows. */
  readonly filters: 'open' | undefined
  /** `case` while the case of the row at hand stands beside the rows. */
  readonly beside: 'case' | undefined
  /** `open` while the spreadsheets that one has asked for stand above the rows. */
  readonly exports: 'open' | undefined
}

/** The filters that stand as chips, in their order; the search words and the order of rows have their own places. */
export const filterNames = [
  'kind',
  'status',
  'outcome',
  'owner',
  'severity',
  'category',
  'product',
  'site',
  'customer',
  'customerType',
  'customerTypeAt',
  'alike',
  'channel',
  'due',
  'flag',
  'tag',
  'answer',
  'on',
  'from',
  'to',
] as const satisfies readonly (keyof RegisterSearch)[]
export type FilterName = (typeof filterNames)[number]

export const readRegisterSearch = (search: Record<string, unknown>): RegisterSearch => ({
  q: oneOf(search.q),
  kind: knownList(kinds, search.kind),
  status: knownList(statusChoices, search.status),
  outcome: knownList(outcomes, search.outcome),
  severity: knownList(severities, search.severity),
  channel: knownList(channels, search.channel),
  owner: ownerOf(search.owner),
  category: knownOf(['none'], search.category) ?? idOf(search.category),
  product: idOf(search.product),
  site: idOf(search.site),
  customer: idOf(search.customer),
  customerType: knownOf(customerTypes, search.customerType),
  customerTypeAt: knownOf(typeMoments, search.customerTypeAt),
  alike: idOf(search.alike),
  due: knownOf(dues, search.due),
  flag: knownOf(flags, search.flag),
  tag: oneOf(search.tag),
  answer: knownOf(answers, search.answer),
  on: knownOf(moments, search.on),
  from: dayOf(search.from),
  to: dayOf(search.to),
  sort: knownOf(sorts, search.sort),
  columns: knownList(columns, search.columns),
  view: idOf(search.view),
  filters: knownOf(['open'], search.filters),
  beside: knownOf(['case'], search.beside),
  exports: knownOf(['open'], search.exports),
})

/** What is asked of the server for an address. */
export function queryOf(search: RegisterSearch): z.input<typeof registerQuery> {
  const { filters: _, view: __, columns: ___, beside: ____, exports: _____, ...asked } = search
  return given(asked)
}

/** What a saved view keeps of an address. */
export function viewSearchOf(search: RegisterSearch): ViewSearch {
  const { filters: _, view: __, beside: ___, exports: ____, ...kept } = search
  return given(kept)
}

const given = (values: object) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]: [string, unknown]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? [...(value as unknown[])] : value] as const],
    ),
  )

/** Whether an address shows anything else than the saved view from which it came. */
export const differs = (search: RegisterSearch, view: Pick<SavedView, 'search'>): boolean =>
  JSON.stringify(sorted(viewSearchOf(search))) !==
  JSON.stringify(sorted(viewSearchOf(readRegisterSearch(view.search))))

/** Whether anything narrows the register. */
export const isNarrowed = (search: RegisterSearch): boolean =>
  search.q !== undefined || filterNames.some((name) => search[name] !== undefined)

export const noFilters = {
  q: undefined,
  ...Object.fromEntries(filterNames.map((name) => [name, undefined])),
} as { readonly [Name in FilterName | 'q']: undefined }

/** Ways to look at the register that people come back to. */
export const views = [
  { id: 'all', search: {} },
  { id: 'open', search: { status: ['open'] } },
  // Not by date: that order leaves out what has none, such as a refused answer.
  { id: 'mine', search: { status: ['open'], owner: 'me' } },
  { id: 'unassigned', search: { status: ['open'], owner: 'none' } },
  { id: 'late', search: { due: 'late', sort: 'due' } },
] as const

export type View = (typeof views)[number]['id']

/** The view that an address is exactly, none when it was narrowed further. */
export function viewOf(search: RegisterSearch): View | undefined {
  if (search.view !== undefined) return undefined
  const asked = JSON.stringify(sorted(queryOf(search)))
  return views.find((view) => JSON.stringify(sorted(view.search)) === asked)?.id
}

const sorted = (search: object) =>
  Object.entries(search).toSorted(([one], [other]) => (one < other ? -1 : Number(one > other)))

function knownList<Word extends string>(words: readonly Word[], value: unknown): readonly Word[] | undefined {
  const asked = listOf(value)
  const known = words.filter((word) => asked.includes(word))
  return known.length > 0 ? known : undefined
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const matching = (pattern: RegExp) => (value: unknown) => {
  const one = oneOf(value)
  return one !== undefined && pattern.test(one) ? one : undefined
}
const idOf = matching(uuid)
const dayOf = matching(/^\d{4}-\d\d-\d\d$/)
const ownerOf = (value: unknown) => knownOf(['me', 'none'], value) ?? idOf(value)
