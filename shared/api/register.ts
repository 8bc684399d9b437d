import { z } from 'zod'
import { registerQuery, version } from './complaints.ts'
import { deskLanguages } from '../languages.ts'
import { defineEndpoint, id, instant, text } from './endpoint.ts'

/** What the register can show beside reference and matter, in this order. */
export const registerColumns = [
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
] as const
export type RegisterColumn = (typeof registerColumns)[number]

/** What a view keeps: filters, order and columns, as the address of the register says them. */
export const viewSearch = registerQuery.omit({ after: true, limit: true, sort: true }).extend({
  sort: registerQuery.shape.sort.unwrap().optional(),
  columns: z.array(z.enum(registerColumns)).max(registerColumns.length).optional(),
})
export type ViewSearch = z.output<typeof viewSearch>

const view = { name: text(80), isShared: z.boolean(), search: viewSearch }

const savedView = z.object({
  ...view,
  id,
  version,
  isMine: z.boolean(),
  /** Who made it; shared ones are known by it. */
  ownerName: z.string(),
  /** Whether the asking person may change and remove it. */
  mayChange: z.boolean(),
})
export type SavedView = z.output<typeof savedView>

const path = '/api/v1/register/views'
const params = z.object({ viewId: id })

export const listViews = defineEndpoint({
  method: 'GET',
  path,
  summary: 'The saved views of the register: one’s own, and those shared with the organization',
  answer: z.object({ views: z.array(savedView) }),
})

export const saveView = defineEndpoint({
  method: 'POST',
  path,
  summary: 'Save a view of the register under a name',
  status: 201,
  body: z.object(view),
  answer: z.object({ id }),
})

export const changeView = defineEndpoint({
  method: 'PUT',
  path: `${path}/:viewId`,
  summary: 'Change a saved view: its own maker may, and a complaints manager a shared one',
  params,
  body: z.object({ ...view, version }),
  answer: z.object({ version }),
})

export const removeView = defineEndpoint({
  method: 'DELETE',
  path: `${path}/:viewId`,
  summary: 'Remove a saved view',
  params,
  query: z.object({ version: z.coerce.number().pipe(version) }),
})

/** A tag as it is kept: one line, without space around it. */
const tag = text(40).transform((value) => value.replace(/\s+/g, ' '))
export const tags = z.array(tag).max(10)

const change = z.discriminatedUnion('kind', [
  /** Without an owner: it is taken back from whoever has it. */
  z.object({ kind: z.literal('assign'), ownerId: id.nullable() }),
  z.object({ kind: z.literal('categorise'), categoryId: id.nullable() }),
  z.object({ kind: z.literal('tag'), add: tags, remove: tags }),
])
export type Change = z.output<typeof change>

/** So many cases at once are changed within about a second or two, in one transaction. */
export const mostChanged = 200

const changes = z.object({
  groups: z
    .array(z.object({ change, cases: z.array(z.object({ id, version })).min(1).max(mostChanged) }))
    .min(1)
    .max(mostChanged)
    .refine(
      (groups) => {
        const ids = groups.flatMap(({ cases }) => cases.map((one) => one.id))
        return ids.length <= mostChanged && new Set(ids).size === ids.length
      },
      { error: 'field.tooLong' },
    ),
})

/** `code` says why, as the same change of this case alone would. */
const refusedCase = z.object({ id, reference: z.string().nullable(), code: z.string() })
export type RefusedCase = z.output<typeof refusedCase>

/** `undo` takes the change back; send it with the new version. */
const changedCase = z.object({ id, version, undo: change })
export type ChangedCase = z.output<typeof changedCase>

export const previewChanges = defineEndpoint({
  method: 'POST',
  path: '/api/v1/register/changes/preview',
  summary: 'What changing these cases would do: how many, and which are not possible and why',
  body: changes,
  answer: z.object({
    possible: z.number().int(),
    unchanged: z.number().int(),
    refused: z.array(refusedCase),
  }),
})

export const changeCases = defineEndpoint({
  method: 'POST',
  path: '/api/v1/register/changes',
  summary: 'Assign, categorise or tag many cases at once; each answer carries the change that takes it back',
  status: 201,
  body: changes,
  answer: z.object({
    done: z.array(changedCase),
    unchanged: z.number().int(),
    refused: z.array(refusedCase),
  }),
})

export const listTags = defineEndpoint({
  method: 'GET',
  path: '/api/v1/register/tags',
  summary: 'Tags in use on cases that one may see',
  answer: z.object({ tags: z.array(z.string()) }),
})

export const exportedQuery = registerQuery.omit({ after: true, limit: true })

export const askForExport = defineEndpoint({
  method: 'POST',
  path: '/api/v1/register/exports',
  summary: 'Have what the register shows written as a spreadsheet (XLSX), in the background',
  status: 201,
  body: z.object({ query: exportedQuery, language: z.enum(deskLanguages).default('en') }),
  answer: z.object({ id }),
})

export const listExports = defineEndpoint({
  method: 'GET',
  path: '/api/v1/register/exports',
  summary:
    'Spreadsheets that one has asked for, newest first; a finished one is at /api/v1/register/exports/{id}',
  answer: z.object({
    exports: z.array(
      z.object({
        id,
        askedAt: instant,
        expiresAt: instant,
        /** Rows written so far. */
        rowCount: z.number().int(),
        finishedAt: instant.nullable(),
        /** Why it could not be written. */
        failure: z.string().nullable(),
      }),
    ),
  }),
})
