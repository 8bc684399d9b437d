import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import type { FirstView } from '../../../shared/first-view.ts'
import { has } from '../../../shared/permissions.ts'
import { publicActor, type Actor } from '../auth/actor.ts'
import type { Config } from '../config.ts'
import { makeCtx, type Ctx } from '../ctx.ts'
import { passingFailure } from '../db/failure.ts'
import type { Db } from '../db/pool.ts'
import { Refusal } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Machine } from '../machine.ts'
import { inSpan } from '../tracing.ts'
import { addApiDocs, documentationOf } from './api-docs.ts'
import { setCookie } from './cookies.ts'
import { addHealth } from './health.ts'
import { once } from './idempotency.ts'
import { networkOf } from './network.rules.ts'
import { invalidInput, problemOf } from './problem.ts'
import {
  methodOf,
  pathOf,
  type ApiRoute,
  type Access,
  type Cookie,
  type PageAnswer,
  type PageRoute,
  type Route,
} from './route.ts'
import { addRequestLog, newRequestId } from './request-log.ts'
import { addWebApp } from './web-app.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** From `/o/{slug}/…`, before the prefix was taken off the address. */
    organizationSlug: string | null
    /** null until an organization exists, or when the address names none. */
    organizationId: string | null
    actor: Actor
    /** Why neither is known, if the database is away. */
    unidentified: Error | null
  }
}

export type HttpParts = {
  readonly machine: Machine
  readonly routes: readonly Route[]
  /** Finds organization and actor of a request; composed from the modules in app.ts. */
  identify(request: FastifyRequest): Promise<{ organizationId: string | null; actor: Actor }>
  /** What Home of the desk says to whoever asks; null for who is not signed in. */
  firstView(request: FastifyRequest): Promise<Omit<FirstView, 'locale'> | null>
  /** The page for an error, in the visitor's language. */
  errorPage(request: FastifyRequest, refusal: Refusal): Promise<string>
  /** Where a visitor is sent while no organization exists. */
  readonly setupPath: string
}

/** When what is away for a moment is worth another try. */
const retryAfterSeconds = '10'

/** What neither we nor anybody who frames or is framed ever needs. */
const deniedFeatures = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'display-capture', 'serial']
  .map((name) => `${name}=()`)
  .join(', ')

/** Where nothing is: the router would answer for itself what it cannot decode, without our headers and our page. */
const unreadable = '/%EF%BF%BD'

function isReadable(url: string): boolean {
  try {
    decodeURIComponent(url.replace(/[?#].*$/s, ''))
    return true
  } catch {
    return false
  }
}

const slugPrefix = /^\/o\/([a-z0-9][a-z0-9-]{0,62})(?=\/|\?|$)/

/** The web server with all routes, not yet listening. */
export async function createServer(parts: HttpParts): Promise<FastifyInstance> {
  const slugs = new WeakMap<object, string>()
  const app = fastify({
    loggerInstance: parts.machine.log satisfies FastifyBaseLogger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: newRequestId,
    trustProxy:
      parts.machine.config.trustedProxies.length > 0 ? [...parts.machine.config.trustedProxies] : false,
    bodyLimit: 1024 * 1024,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 400 },
    forceCloseConnections: 'idle',
    rewriteUrl(raw) {
      const url = raw.url ?? '/'
      if (!isReadable(url)) return unreadable
      const slug = slugPrefix.exec(url)?.[1]
      if (!slug) return url
      slugs.set(raw, slug)
      const rest = url.slice(`/o/${slug}`.length)
      return rest.startsWith('/') ? rest : `/${rest}`
    },
  })
  app.decorateRequest('organizationSlug', null)
  app.decorateRequest('organizationId', null)
  app.decorateRequest('actor')
  app.decorateRequest('unidentified', null)
  app.addHook('onRequest', async (request) => {
    request.organizationSlug = slugs.get(request.raw) ?? null
    request.actor = publicActor
  })
  addRequestLog(app)
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', deniedFeatures)
  })
  await addPlugins(app, parts.machine.config)
  // Streams have no end of their own: the server would wait for them for ever.
  app.addHook('preClose', async () => parts.machine.live.close())
  // Contracts are parsed where the route is handled; the schemas on routes only feed the OpenAPI document.
  app.setValidatorCompiler(() => () => true)
  app.setSerializerCompiler(() => (data) => JSON.stringify(data))
  app.setErrorHandler((error, request, reply) => sendError(parts, error, request, reply))
  app.setNotFoundHandler((request, reply) =>
    sendError(parts, new Refusal('notFound', {}, 404), request, reply),
  )
  await addApiDocs(app, parts.machine.config)
  addHealth(app, parts.machine)
  await addWebApp(app, {
    firstView: (request) => parts.firstView(request),
    identify: async (request) => {
      Object.assign(request, await parts.identify(request))
    },
  })
  for (const route of parts.routes) addRoute(app, parts, route)
  return app
}

async function addPlugins(app: FastifyInstance, config: Config): Promise<void> {
  const isTls = config.publicUrl.startsWith('https:')
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        // Mails are shown in a frame of their own.
        frameSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    hsts: isTls,
    crossOriginEmbedderPolicy: false,
  })
  await app.register(cookie)
  await app.register(formbody)
  await app.register(multipart, {
    limits: { files: 5, fields: 100, fieldSize: 100_000, fileSize: 25 * 1024 * 1024 },
  })
  await app.register(rateLimit, {
    global: true,
    max: 600,
    timeWindow: 60_000,
    hook: 'preHandler',
    // Behind one address a whole office may work: who is signed in is counted alone, strangers by their network.
    keyGenerator: ({ actor, ip }) => (actor.kind === 'staff' ? actor.id : networkOf(ip)),
    allowList: (request) => request.actor.kind === 'apiKey' || isFileOfOurs(request),
    errorResponseBuilder: (_request, context) =>
      new Refusal('tooManyRequests', { seconds: Math.ceil(context.ttl / 1000) }, 429),
  })
}

/** Files of the staff app and of the portal's look: dozens make a page, and they cost nothing to serve. Home is none. */
const isFileOfOurs = ({ routeOptions }: FastifyRequest): boolean =>
  /^\/(desk|portal)\//.test(routeOptions.url ?? '')

function addRoute(app: FastifyInstance, parts: HttpParts, route: Route): void {
  const handler = route.kind === 'api' ? apiHandler(parts, route) : pageHandler(parts, route)
  app.route({
    method: methodOf(route),
    url: pathOf(route),
    ...(route.kind === 'api' ? documentationOf(route.endpoint, route.access) : { schema: { hide: true } }),
    ...(route.kind === 'page' && route.bodyLimit ? { bodyLimit: route.bodyLimit } : {}),
    ...(route.limit
      ? { config: { rateLimit: { max: route.limit.max, timeWindow: route.limit.seconds * 1000 } } }
      : {}),
    onRequest: async (request) => {
      checkOrigin(parts.machine.config, request)
      try {
        const { organizationId, actor } = await parts.identify(request)
        request.organizationId = organizationId
        request.actor = actor
      } catch (error) {
        // A form is refused when it has arrived: then what was typed can be given back.
        if (route.kind !== 'page' || route.method !== 'POST' || passingFailure(error) === null) throw error
        request.unidentified = error as Error
        return
      }
      checkAccess(route.access, request.actor)
    },
    preHandler: async ({ unidentified }) => {
      if (unidentified) throw unidentified
    },
    handler: (request: FastifyRequest, reply: FastifyReply) =>
      inSpan<unknown>(`${methodOf(route)} ${pathOf(route)}`, { requestId: request.id }, () =>
        handler(request, reply),
      ),
  })
}

/** A browser says where a form or script came from; a change is accepted from our own pages only. */
function checkOrigin(config: Config, request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const { origin } = request.headers
  const site = request.headers['sec-fetch-site']
  if (site === 'same-origin' || site === 'none') return
  if (!origin && !site) {
    // Not a browser of today. Without cookies there is nothing to forge.
    if (!request.headers.cookie) return
    throw new Refusal('auth.originMissing', {}, 403)
  }
  if (origin && (origin === new URL(config.publicUrl).origin || isOwnHost(origin, request))) return
  if (!request.headers.cookie && request.headers.authorization) return
  throw new Refusal('auth.otherOrigin', {}, 403)
}

const isOwnHost = (origin: string, request: FastifyRequest): boolean =>
  URL.canParse(origin) && new URL(origin).host === request.host

function checkAccess(access: Access, actor: Actor): void {
  if (access === 'public' || access === 'party') return
  if (actor.kind !== 'staff' && actor.kind !== 'apiKey') throw new Refusal('auth.signInFirst', {}, 401)
  if (access === 'signedIn') {
    if (actor.kind !== 'staff') throw new Refusal('auth.staffOnly', {}, 403)
    return
  }
  if (!has(actor.grants, access)) throw new Refusal('auth.notPermitted', { permission: access }, 403)
}

function ctxOf(parts: HttpParts, request: FastifyRequest): Ctx {
  if (!request.organizationId) throw new Refusal('organization.unknown', {}, 404)
  const { organizationId, actor } = request
  // Fastify makes it as a child of ours and shows less of it.
  return makeCtx({ machine: parts.machine, organizationId, actor, log: request.log as Log })
}

function apiHandler(parts: HttpParts, { endpoint, handle, keepsOnce }: ApiRoute) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const input = {
      params: parse(endpoint.params, request.params),
      query: parse(endpoint.query, request.query),
      body: endpoint.method === 'GET' ? undefined : parse(endpoint.body, request.body ?? undefined),
      request,
      setCookie: (given: Cookie) => setCookie(parts.machine.config, reply, given),
    }
    const ctx = ctxOf(parts, request)
    const given = request.headers['idempotency-key']
    const key =
      endpoint.status === 201 && typeof given === 'string' && given
        ? { key: given, scope: `${endpoint.method} ${request.url}`, body: input.body }
        : null
    const run = async (inner: Ctx) =>
      endpoint.answer.parse(await handle(inner, { ...input, onceKey: key } as never))
    const answer = key && !keepsOnce ? await once(ctx, key, run) : await run(ctx)
    reply.code(endpoint.status).header('cache-control', 'no-store')
    return endpoint.status === 204
      ? reply.send()
      : reply.type('application/json').send(JSON.stringify(answer))
  }
}

function parse(schema: ApiRoute['endpoint']['body'], value: unknown): unknown {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw invalidInput(parsed.error)
  return parsed.data
}

function pageHandler(parts: HttpParts, { handle, isShared }: PageRoute) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    if (!request.organizationId && !isShared && !request.url.startsWith(parts.setupPath)) {
      if (await hasNoOrganization(parts.machine.db)) return reply.redirect(parts.setupPath, 303)
      throw new Refusal('organization.unknown', {}, 404)
    }
    const ctx = request.organizationId ? ctxOf(parts, request) : setupCtx(parts)
    return sendPage(parts.machine.config, reply, await handle(ctx, request))
  }
}

/** Set-up runs before any organization exists: reads the organization table only, with no rights to others. */
const setupCtx = (parts: HttpParts): Ctx =>
  makeCtx({
    machine: parts.machine,
    organizationId: '00000000-0000-0000-0000-000000000000',
    actor: publicActor,
  })

async function hasNoOrganization(db: Db): Promise<boolean> {
  const { rowCount } = await db.pool.query('select from organization limit 1')
  return rowCount === 0
}

function sendPage(config: Config, reply: FastifyReply, answer: PageAnswer) {
  for (const given of 'cookies' in answer ? (answer.cookies ?? []) : []) {
    setCookie(config, reply, given)
  }
  switch (answer.kind) {
    case 'redirect':
      return reply.redirect(answer.to, 303)
    case 'content':
      return reply
        .code(answer.status ?? 200)
        .headers(answer.headers)
        .send(answer.body)
    case 'html':
      if (answer.status === 503) reply.header('retry-after', retryAfterSeconds)
      return reply
        .code(answer.status ?? 200)
        .header('cache-control', 'no-store')
        .headers(answer.headers ?? {})
        .type('text/html; charset=utf-8')
        .send(answer.html.toString())
  }
}

async function sendError(parts: HttpParts, error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const refusal = refusalOf(error)
  if (refusal.status >= 500)
    request.log.error(
      { err: error, method: request.method, route: request.routeOptions.url },
      'request failed',
    )
  if (refusal.status === 429) reply.header('retry-after', String(Number(refusal.details.seconds ?? 60)))
  if (refusal.status === 503) reply.header('retry-after', retryAfterSeconds)
  reply.code(refusal.status).header('cache-control', 'no-store')
  const wantsPage = !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html')
  if (wantsPage) return reply.type('text/html; charset=utf-8').send(await parts.errorPage(request, refusal))
  return reply.type('application/problem+json').send(JSON.stringify(problemOf(refusal, request.id)))
}

const fastifyCodes: Record<string, string> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalidJson',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalidJson',
  FST_ERR_CTP_BODY_TOO_LARGE: 'bodyTooLarge',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupportedMediaType',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalidInput',
  FST_REQ_FILE_TOO_LARGE: 'files.tooLarge',
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (passingFailure(error)) return new Refusal('databaseAway', {}, 503)
  if (error instanceof Error) {
    const code = 'code' in error ? String(error.code) : ''
    const status = 'statusCode' in error ? Number(error.statusCode) : 500
    if (fastifyCodes[code]) return new Refusal(fastifyCodes[code], {}, status)
    if (code === '23503') return unknownReference(error)
    // Class 22 of SQLSTATE: a value that no column of its type can hold, e.g. an id that is none.
    if (/^22[0-9A-Z]{3}$/.test(code)) return new Refusal('invalidInput', {}, 400)
    if (status >= 400 && status < 500) return new Refusal('invalidInput', {}, status)
  }
  return new Refusal('unexpected', {}, 500)
}

/** A reference to something that does not exist. Constraints are named `<table>_<column>_fkey`, so the field is known. */
function unknownReference(error: Error): Refusal {
  const { constraint = '', table = '' } = error as { constraint?: string; table?: string }
  const column = constraint.slice(table.length + 1).replace(/_fkey$/, '')
  const field = column.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase())
  return new Refusal('invalidInput', { fields: { [field]: 'field.notAnOption' } }, 400)
}
