import { z } from 'zod'
import { date, defineEndpoint, id, instant, optionalText } from './endpoint.ts'

/** Words of a definition in every language of the desk. */
const word = z.string().min(1).max(400)
export const returnWords = z.strictObject({ en: word, tr: word, ru: word, hu: word })

const path = '/api/v1/returns'
const which = z.object({ key: z.string().max(60), period: z.string().max(10) })
/** The legal entity; absent: the whole organization. */
const entity = id.optional()

const period = z.object({ key: z.string(), from: date, to: date, dueOn: date.nullable() })

export const listReturns = defineEndpoint({
  method: 'GET',
  path,
  summary: 'The periodic returns to authorities, with their newest periods and what was filed',
  answer: z.object({
    items: z.array(
      z.object({
        key: z.string(),
        name: returnWords,
        /** A rule pack in force asks for it. */
        isOurs: z.boolean(),
        country: z.string(),
        periods: z.array(
          period.extend({
            isOver: z.boolean(),
            /** A rule pack in force asks for it, and it ended since the organization works with Redress. */
            isOwed: z.boolean(),
            filedAt: instant.nullable(),
          }),
        ),
      }),
    ),
  }),
})

const filing = z.object({
  id,
  filedAt: instant,
  by: z.string(),
  reason: z.string().nullable(),
  isNil: z.boolean(),
  /** SHA-256 of what was filed. */
  hash: z.string(),
})

export const readReturn = defineEndpoint({
  method: 'GET',
  path: `${path}/:key/:period`,
  summary: 'A return of a period, computed from the cases: figures, what is missing, what was filed',
  params: which,
  query: z.object({ entity }),
  answer: z.object({
    key: z.string(),
    version: z.string(),
    name: returnWords,
    period,
    isOver: z.boolean(),
    isNil: z.boolean(),
    isPerLegalEntity: z.boolean(),
    entities: z.array(z.object({ id, name: z.string() })),
    currency: z.string(),
    unsure: z.array(returnWords),
    source: z.string(),
    checkedOn: date.nullable(),
    entries: z.array(
      z.object({
        key: z.string(),
        kind: z.enum(['text', 'number']),
        isRequired: z.boolean(),
        label: returnWords,
      }),
    ),
    tables: z.array(
      z.object({
        key: z.string(),
        title: returnWords,
        columns: z.array(z.object({ key: z.string(), label: returnWords, isMoney: z.boolean() })),
        /** `name` null: of what has no product or category. */
        rows: z.array(z.object({ name: z.string().nullable(), figures: z.array(z.number()) })),
        total: z.array(z.number()),
      }),
    ),
    /** Sums that do not agree. */
    failed: z.array(z.object({ table: z.string(), sum: z.number(), equals: z.number() })),
    /** What cases in the figures lack; `others` are those that the asking person may not see. */
    lacking: z.array(
      z.object({
        need: z.enum(['product', 'category', 'result', 'entity']),
        cases: z.array(z.object({ id, reference: z.string(), title: z.string() })),
        others: z.int(),
      }),
    ),
    filings: z.array(filing),
    /** Between the last filing and today; `row` null: the total. */
    differences: z.array(
      z.object({
        table: z.string(),
        row: z.string().nullable(),
        column: z.string(),
        filed: z.number(),
        now: z.number(),
      }),
    ),
  }),
})

export const fileReturn = defineEndpoint({
  method: 'POST',
  path: `${path}/:key/:period/filings`,
  summary: 'Record a return as filed: its figures and files are kept as they are, with who and when',
  status: 201,
  params: which,
  body: z.object({
    entity,
    entries: z.array(z.object({ key: z.string().max(60), value: z.string().trim().max(400) })).max(20),
    /** Asked for where something is missing, or where the period was filed before. */
    reason: optionalText(1000),
  }),
  answer: z.object({ id, hash: z.string() }),
})
