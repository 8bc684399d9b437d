import { z } from 'zod'
import { importFields, importKinds } from '../customer-import.ts'
import { deskLanguages } from '../languages.ts'
import { dayOrders } from '../said-values.ts'
import { cleanText, defineEndpoint, id, instant, text } from './endpoint.ts'

/** So many lines at once are written in one transaction. */
export const linesAtOnce = 1000

const options = z.object({
  /** Which field each column holds; null for none. */
  mapping: z.array(z.enum(importFields).nullable()).max(200),
  dayOrder: z.enum(dayOrders),
  decimal: z.enum(['.', ',']),
})
export type ImportOptions = z.output<typeof options>

const path = '/api/v1/customer-imports'
const params = z.object({ importId: id })
const head = z.array(z.string().max(200)).max(200)

export const listImports = defineEndpoint({
  method: 'GET',
  path,
  summary: 'The last files of customers, purchases and talks, with how they were read',
  answer: z.object({
    items: z.array(
      z.object({
        id,
        kind: z.enum(importKinds),
        fileName: z.string(),
        head,
        options,
        rowCount: z.number().int(),
        /** Lines that are done; send on from here after an interruption. */
        doneRows: z.number().int(),
        refusedRows: z.number().int(),
        startedAt: instant,
        startedByName: z.string().nullable(),
        undoneAt: instant.nullable(),
        /** Whether its lines are with the server, which goes on with them by itself. */
        isKept: z.boolean(),
      }),
    ),
  }),
})

export const startImport = defineEndpoint({
  method: 'POST',
  path,
  summary: 'Begin to import a file; its lines follow in parts',
  status: 201,
  body: z.object({
    kind: z.enum(importKinds),
    fileName: text(200),
    head,
    options,
    rowCount: z.number().int().min(1).max(5_000_000),
  }),
  answer: z.object({ id }),
})

export const importRows = defineEndpoint({
  method: 'POST',
  path: `${path}/:importId/rows`,
  summary: 'The next lines of a file, from a place on; lines that are done already are passed over',
  params,
  body: z.object({
    /** How many lines stand before these, without the head. */
    from: z.number().int().min(0),
    rows: z
      .array(z.array(z.string().max(2000).transform(cleanText)).max(200))
      .min(1)
      .max(linesAtOnce),
  }),
  answer: z.object({ doneRows: z.number().int(), refusedRows: z.number().int() }),
})

/** Reads a file and shows how; the file is the field `file` of a form. Nothing is written from it before `beginImport`. */
export const readImportFile = defineEndpoint({
  method: 'POST',
  path: `${path}/files`,
  summary: 'Read a CSV or XLSX file to be imported: its head, first lines and what its columns may hold',
  status: 201,
  query: z.object({
    /** Of a workbook; without it the first. */
    sheet: z.string().max(200).optional(),
    /** Says in which old encoding a file may be that is not UTF-8. */
    language: z.enum(deskLanguages).default('en'),
  }),
  answer: z.object({
    id,
    fileName: z.string(),
    format: z.enum(['csv', 'xlsx']),
    encoding: z.string().nullable(),
    separator: z.string().nullable(),
    sheets: z.array(z.string()),
    sheet: z.string().nullable(),
    head,
    rowCount: z.number().int(),
    first: z.array(z.array(z.string())),
    columns: z.array(
      z.object({
        sample: z.string().nullable(),
        /** In which orders days here can be read: more than one has to be told. */
        dayOrders: z.array(z.enum(dayOrders)),
        /** Whether it matters what parts the decimals. */
        isDoubtful: z.boolean(),
      }),
    ),
  }),
})

export const beginImport = defineEndpoint({
  method: 'POST',
  path: `${path}/:importId/begin`,
  summary: 'Begin to write the lines of a file that was read; the server goes on with it by itself',
  params,
  status: 202,
  body: options.extend({ kind: z.enum(importKinds) }),
  answer: z.object({ rowCount: z.number().int() }),
})

export const listRefusedRows = defineEndpoint({
  method: 'GET',
  path: `${path}/:importId/refused`,
  summary:
    'Lines that were refused, each as it was and with the reason, page by page in the order of the file',
  params,
  query: z.object({
    /** The line that the page before ended with. */
    after: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(5000).default(5000),
  }),
  answer: z.object({
    items: z.array(z.object({ line: z.number().int(), code: z.string(), cells: z.array(z.string()) })),
    /** What the next page is asked for with; null after the last one. */
    next: z.number().int().nullable(),
  }),
})

export const undoImport = defineEndpoint({
  method: 'POST',
  path: `${path}/:importId/undo`,
  summary: 'Take a whole file back: what it brought goes, unless something else came to it since',
  params,
})
