import type { FastifyRequest } from 'fastify'
import type { Readable } from 'node:stream'
import type { AnswerGiven, BodyOf, Endpoint, ParamsOf, QueryOf } from '../../../shared/api/endpoint.ts'
import type { Permission } from '../../../shared/permissions.ts'
import type { Ctx } from '../ctx.ts'
import type { OnceKey } from './idempotency.ts'

/**
 * Who may come in. `public`: anyone. `party`: someone with a key to one record;
 * the handler still checks which. `signedIn`: any staff member. A permission:
 * staff or API key whose roles hold it, anywhere; commands check the site.
 */
export type Access = 'public' | 'party' | 'signedIn' | Permission

/** Most requests per address in a stretch of seconds; an API key is exempt. */
export type Limit = { readonly max: number; readonly seconds: number }

export type Cookie = {
  readonly name: string
  /** null removes it. */
  readonly value: string | null
  readonly maxAgeSeconds?: number
  /** `Strict` unless links from mails must carry it. */
  readonly sameSite?: 'Strict' | 'Lax'
}

export type PageAnswer =
  | {
      readonly kind: 'html'
      readonly html: { toString(): string }
      readonly status?: number
      readonly cookies?: readonly Cookie[]
      readonly headers?: Readonly<Record<string, string>>
    }
  | { readonly kind: 'redirect'; readonly to: string; readonly cookies?: readonly Cookie[] }
  | {
      readonly kind: 'content'
      readonly body: Buffer | Readable | string
      readonly headers: Readonly<Record<string, string>>
      readonly status?: number
    }

type Common = { readonly access: Access; readonly limit?: Limit }

export type ApiRoute = Common & {
  readonly kind: 'api'
  readonly endpoint: Endpoint
  /** The handler itself sees to it that the same key makes one record; else its whole transaction is run once. */
  readonly keepsOnce?: boolean
  readonly handle: (ctx: Ctx, input: never) => Promise<unknown>
}
export type PageRoute = Common & {
  readonly kind: 'page'
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** Largest body in bytes; 1 MB unless given. */
  readonly bodyLimit?: number
  /** The same for every organization, and there before the first: style sheets and scripts. */
  readonly isShared?: boolean
  readonly handle: (ctx: Ctx, request: FastifyRequest) => Promise<PageAnswer>
}
export type Route = ApiRoute | PageRoute

export type Input<E extends Endpoint> = {
  readonly params: ParamsOf<E>
  readonly query: QueryOf<E>
  readonly body: BodyOf<E>
  readonly request: FastifyRequest
  /** Puts a cookie on the answer. */
  readonly setCookie: (cookie: Cookie) => void
  /** Of a create that was sent with an Idempotency-Key. */
  readonly onceKey: OnceKey | null
}

/** A route of the REST API. A handler of a `creates` endpoint runs inside the transaction of its idempotency key. */
export function api<E extends Endpoint>(
  endpoint: E,
  access: Access,
  handle: (
    ctx: Ctx,
    input: Input<E>,
  ) => Promise<AnswerGiven<E> | (AnswerGiven<E> extends undefined ? void : never)>,
  options: { limit?: Limit; keepsOnce?: boolean } = {},
): ApiRoute {
  return { kind: 'api', endpoint, access, handle, ...options }
}

/** A server-rendered page, form target or download. */
export function page(
  method: PageRoute['method'],
  path: string,
  access: Access,
  handle: PageRoute['handle'],
  options: { limit?: Limit; bodyLimit?: number; isShared?: boolean } = {},
): PageRoute {
  return { kind: 'page', method, path, access, handle, ...options }
}

export const methodOf = (route: Route): string =>
  route.kind === 'api' ? route.endpoint.method : route.method
export const pathOf = (route: Route): string => (route.kind === 'api' ? route.endpoint.path : route.path)
