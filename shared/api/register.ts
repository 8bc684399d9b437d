import { z } from 'zod'
import { registerQuery, version } from './complaints.ts'
import { defineEndpoint, id, text } from './endpoint.ts'

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
