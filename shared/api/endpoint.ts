import { z } from 'zod'

/**
 * One endpoint of the REST API: what goes in, what comes out. Server routes and
 * the web's calls are typed by it, and the OpenAPI document is made from it.
 */
export type Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** With placeholders in Fastify's way: `/api/v1/complaints/:complaintId`. */
  readonly path: `/api/v1/${string}`
  readonly summary: string
  readonly params: Params
  readonly query: Query
  readonly body: Body
  readonly answer: Answer
  /** 201 answers a create, which then honours the header Idempotency-Key; 204 has no answer. */
  readonly status: 200 | 201 | 202 | 204
}

const nothing = z.object({})
type Nothing = typeof nothing

export function defineEndpoint<
  Params extends z.ZodType = Nothing,
  Query extends z.ZodType = Nothing,
  Body extends z.ZodType = z.ZodUndefined,
  Answer extends z.ZodType = z.ZodUndefined,
>(endpoint: {
  method: Endpoint['method']
  path: Endpoint['path']
  summary: string
  params?: Params
  query?: Query
  body?: Body
  answer?: Answer
  status?: Endpoint['status']
}): Endpoint<Params, Query, Body, Answer> {
  return {
    status: endpoint.answer ? 200 : 204,
    ...endpoint,
    params: endpoint.params ?? (nothing as unknown as Params),
    query: endpoint.query ?? (nothing as unknown as Query),
    body: endpoint.body ?? (z.undefined() as unknown as Body),
    answer: endpoint.answer ?? (z.undefined() as unknown as Answer),
  }
}

export type ParamsOf<E extends Endpoint> = z.output<E['params']>
export type QueryOf<E extends Endpoint> = z.output<E['query']>
export type BodyOf<E extends Endpoint> = z.output<E['body']>
/** What a caller sends. */
export type BodySent<E extends Endpoint> = z.input<E['body']>
/** What a handler returns: instants may be Date. */
export type AnswerGiven<E extends Endpoint> = z.input<E['answer']>

export const id = z.uuid()

/** An instant: the server gives a Date, the wire carries ISO 8601 in UTC. */
export const instant = z
  .union([z.date(), z.string()])
  .transform((value) => (value instanceof Date ? value.toISOString() : value))
  .pipe(z.iso.datetime())

/** A calendar date, `YYYY-MM-DD`. */
export const date = z.iso.date()

/** Text that a person typed: trimmed, not empty, without control characters but line ends and tabs. */
export const text = (max: number) =>
  z
    .string()
    .transform((value) => cleanText(value))
    .pipe(z.string().min(1, 'field.required').max(max, 'field.tooLong'))

/** The same, where nothing may be said: empty becomes null. */
export const optionalText = (max: number) =>
  z
    .string()
    .nullish()
    .transform((value) => (value ? cleanText(value) || null : null))
    .pipe(z.string().max(max, 'field.tooLong').nullable())

/** Text as it is kept: one kind of line end, no control characters, no space around it. */
export const cleanText = (value: string): string =>
  value
    .replace(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex -- control characters are what is removed
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .trim()

/** A page of a list: `after` is the opaque cursor that the page before gave. */
export const pageQuery = {
  after: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
}
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable() })

/** The body of every error (RFC 9457). `code` is the key of the message; `fields` maps a field's path to its code. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  /** Names the request in the server's log. */
  instance: z.string().optional(),
  details: z.record(z.string(), z.unknown()).optional(),
  fields: z.record(z.string(), z.string()).optional(),
})
export type Problem = z.output<typeof problem>
