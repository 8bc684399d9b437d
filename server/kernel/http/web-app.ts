import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip as gzipCallback } from 'node:zlib'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { FirstView } from '../../../shared/first-view.ts'
import { Refusal } from '../errors.ts'
import { firstViewPage, type FirstViewPage } from './first-view.ts'

const folder = new URL('../../../web/dist/', import.meta.url)

/** Files with fixed names, which the page asks for before its script runs. */
const besideThePage = {
  'layers.css': 'text/css',
  'theme.js': 'text/javascript',
  'icon.svg': 'image/svg+xml',
  'manifest.webmanifest': 'application/manifest+json',
  'icon-192.png': 'image/png',
  'icon-512.png': 'image/png',
  'icon-maskable-512.png': 'image/png',
} as const

type FirstViews = {
  /** Says on the request who asks. */
  readonly identify: (request: FastifyRequest) => Promise<void>
  /** What Home says to them; null for who is signed in nowhere. */
  readonly firstView: (request: FastifyRequest) => Promise<Omit<FirstView, 'locale'> | null>
}

/**
 * Serves the built staff app below `/desk/`; every address that is no file shows the app, which knows its own
 * pages. Home comes drawn to who is signed in; if that fails, as the app that draws it.
 */
export async function addWebApp(app: FastifyInstance, { identify, firstView }: FirstViews): Promise<void> {
  if (existsSync(new URL('assets/', folder))) {
    await app.register(fastifyStatic, {
      root: new URL('assets/', folder),
      prefix: '/desk/assets/',
      // Names carry a hash of the content.
      immutable: true,
      // The build wrote every file as .br and .gz too.
      preCompressed: true,
      maxAge: '365d',
      decorateReply: false,
    })
  }
  const built = async (name: string) => {
    try {
      return await readFile(new URL(name, folder))
    } catch (error) {
      throw new Refusal('web.notBuilt', { cause: String(error) }, 503)
    }
  }
  for (const [name, type] of Object.entries(besideThePage)) {
    app.get(`/desk/${name}`, { schema: { hide: true } }, async (_request, reply) =>
      reply
        .type(type.endsWith('png') ? type : `${type}; charset=utf-8`)
        .header('cache-control', 'public, max-age=3600')
        .send(await built(name)),
    )
  }
  const sendApp = async (reply: FastifyReply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(await built('index.html'))
  const unlessItFails = async <Value>(request: FastifyRequest, work: () => Promise<Value>) =>
    work().catch((error: unknown) => {
      request.log.warn({ err: error }, 'Home was not drawn; the app asks for it')
      return null
    })
  app.get('/desk/*', { schema: { hide: true } }, (_request, reply) => sendApp(reply))
  app.get(
    '/desk',
    { schema: { hide: true }, onRequest: (request) => unlessItFails(request, () => identify(request)) },
    async (request, reply) => {
      const drawn = await unlessItFails(request, async () => {
        const view = await firstView(request)
        if (!view) return null
        const prefix = request.organizationSlug ? `/o/${request.organizationSlug}` : ''
        return firstViewPage(folder, { ...view, prefix, acceptLanguage: request.headers['accept-language'] })
      })
      return drawn ? sendDrawn(reply, { request, ...drawn }) : sendApp(reply)
    },
  )
}

/** Somebody's own page: kept nowhere, and allowed the scripts and styles that stand in it and no others. */
async function sendDrawn(
  reply: FastifyReply,
  { request, html, inline }: FirstViewPage & { readonly request: FastifyRequest },
) {
  const policy = String(reply.getHeader('content-security-policy'))
    .replace("script-src 'self'", `script-src 'self' ${inline.scripts.join(' ')}`)
    .replace("style-src 'self'", `style-src 'self' ${inline.styles.join(' ')}`)
  reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('content-security-policy', policy)
    .header('vary', 'accept-encoding, cookie')
  const accepted = String(request.headers['accept-encoding'])
  if (/\bbr\b/.test(accepted)) return reply.header('content-encoding', 'br').send(await brotli(html, quick))
  if (/\bgzip\b/.test(accepted)) return reply.header('content-encoding', 'gzip').send(await gzip(html))
  return reply.send(html)
}

const brotli = promisify(brotliCompress)
const gzip = promisify(gzipCallback)
/** A third larger than at its best, in a twentieth of the time. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }
