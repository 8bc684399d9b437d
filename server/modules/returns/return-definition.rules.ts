import { z } from 'zod'
import { date } from '../../../shared/api/endpoint.ts'
import { returnWords } from '../../../shared/api/returns.ts'

/** What a column can count, of the complaints of a period. */
const figures = [
  /** Received before the period and not finished before it. */
  'openAtStart',
  'received',
  /** Received in the period, and marked as of somebody in a vulnerable situation. */
  'vulnerable',
  /** Finished in the period: by the final answer, else by closing. */
  'closed',
  /** Of those closed: one point at least was upheld, in part or whole. */
  'upheld',
  'notUpheld',
  'openAtEnd',
  /** Money paid in the period, in the currency of the organization. */
  'redress',
] as const
export type Figure = (typeof figures)[number]

const term = z.strictObject({
  amount: z.int().positive().max(400),
  unit: z.enum(['days', 'weeks', 'businessDays']),
})
export type BandTerm = z.output<typeof term>

const key = z.string().regex(/^[a-z][A-Za-z0-9]*$/)

const column = z
  .strictObject({
    key,
    label: returnWords,
    figure: z.enum(figures),
    /** A band of what was closed: in more than `over`, in at most `upTo` after receipt. */
    over: term.optional(),
    upTo: term.optional(),
  })
  .refine(
    ({ figure, over, upTo }) => figure === 'closed' || (!over && !upTo),
    'only what is closed has bands',
  )
export type ReturnColumn = z.output<typeof column>

const table = z
  .strictObject({
    key,
    title: returnWords,
    /** One row for each of these; null: one row in all. */
    split: z.enum(['product', 'category']).nullable(),
    columns: z.array(column).min(1),
    /** Sums that must be the same. */
    checks: z.array(z.strictObject({ sum: z.array(key).min(1), equals: z.array(key).min(1) })),
  })
  .refine(({ columns, checks }) => {
    const keys = new Set(columns.map((each) => each.key))
    return (
      keys.size === columns.length &&
      checks.every(({ sum, equals }) => [...sum, ...equals].every((each) => keys.has(each)))
    )
  }, 'checks name columns of their table, and each column once')

/** What a complaint can lack that the return asks for. */
export const returnNeeds = ['product', 'category', 'result', 'entity'] as const

/** A return to an authority as dated data: a file of `packs/returns/`. */
export const returnDefinitionSchema = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9-]+$/),
  version: z.string().min(1),
  name: returnWords,
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** The authority's language: of what is filed. */
  language: z.enum(['en', 'tr', 'ru', 'hu']),
  every: z.enum(['quarter', 'halfYear']),
  isPerLegalEntity: z.boolean(),
  /** After the end of the period; null: not known. */
  due: z
    .strictObject({ amount: z.int().positive().max(200), unit: z.enum(['days', 'businessDays']) })
    .nullable(),
  /** What a person adds, because no case says it. */
  entries: z.array(
    z.strictObject({ key, kind: z.enum(['text', 'number']), isRequired: z.boolean(), label: returnWords }),
  ),
  tables: z.array(table).min(1),
  needs: z.array(z.enum(returnNeeds)),
  /** What nobody has compared with the authority's own form yet. */
  unsure: z.array(returnWords),
  source: z.string().min(10),
  checkedOn: date.nullable(),
  /** For periods that end from this day on. */
  validFrom: date,
  /** The first end of a period for which it no longer holds; null = open. */
  validTo: date.nullable(),
})
export type ReturnDefinition = z.output<typeof returnDefinitionSchema>
