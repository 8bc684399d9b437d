import type { z } from 'zod'

/** The part of a contract in `shared/api` that travels in the app's script: the schemas stay on the server. */
export type Contract = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly params: z.ZodType
  readonly query: z.ZodType
  readonly body: z.ZodType
  readonly answer: z.ZodType
  /** 201 is a create. */
  readonly status: number
}

// A contract without a part has an empty object or undefined in its place.
type Part<Name extends string, Value> = [Value] extends [undefined | Record<string, never>]
  ? { readonly [K in Name]?: undefined }
  : object extends Value
    ? { readonly [K in Name]?: Value }
    : { readonly [K in Name]: Value }

/** What a call takes: the parts that its contract names, and how it is sent. */
export type CallInput<C extends Contract> = Part<'params', z.input<C['params']>> &
  Part<'query', z.input<C['query']>> &
  Part<'body', z.input<C['body']>> & {
    /** The same key on a repeated create makes one record; see {@link createKeys}. */
    readonly idempotencyKey?: string | undefined
    /** Files travel as a form instead of a JSON body. */
    readonly form?: FormData | undefined
    readonly signal?: AbortSignal | undefined
  }

/** What a call answers, as it came over the wire: instants are ISO 8601 text. */
export type AnswerOf<C extends Contract> = z.output<C['answer']>

type Sent = {
  readonly params?: unknown
  readonly query?: unknown
  readonly body?: unknown
  readonly idempotencyKey?: string | undefined
  readonly form?: FormData | undefined
  readonly signal?: AbortSignal | undefined
}

/** The request of a call, ready for `fetch`; `url` begins with the contract's path. */
export function requestOf(
  contract: Pick<Contract, 'method' | 'path' | 'status'>,
  input: Sent,
): { url: string; init: RequestInit } {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (contract.status === 201) headers['idempotency-key'] = input.idempotencyKey ?? crypto.randomUUID()
  if (input.body !== undefined) headers['content-type'] = 'application/json'
  return {
    url: filledPath(contract.path, input.params) + queryString(input.query),
    init: {
      method: contract.method,
      headers,
      credentials: 'same-origin',
      body: input.form ?? (input.body === undefined ? null : JSON.stringify(input.body)),
      signal: input.signal ?? null,
    },
  }
}

/** Fills `/complaints/:complaintId`; a missing parameter is a mistake in the page, not of the person. */
export function filledPath(path: string, params: unknown): string {
  const values = new Map(Object.entries(params ?? {}))
  return path.replace(/:(\w+)/g, (_, name: string) => {
    const value: unknown = values.get(name)
    if (typeof value !== 'string' && typeof value !== 'number') throw new TypeError(`No ${name} for ${path}`)
    return encodeURIComponent(value)
  })
}

function queryString(query: unknown): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (one instanceof Date) params.append(name, one.toISOString())
      else if (typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean')
        params.append(name, String(one))
    }
  }
  const text = params.toString()
  return text && `?${text}`
}

/**
 * Keys for creates. The same content gets the same key until `settle` says that
 * the server has answered for good, so that trying again after a lost connection
 * makes one record, and a second, wanted record gets its own key.
 */
export function createKeys(newKey: () => string = () => crypto.randomUUID()) {
  let kept: { content: string; key: string } | undefined
  return {
    keyFor(content: unknown): string {
      const text = JSON.stringify(content) ?? ''
      if (kept?.content !== text) kept = { content: text, key: newKey() }
      return kept.key
    },
    settle() {
      kept = undefined
    },
  }
}
