import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { Refusal } from '../errors.ts'

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

/** Serves the built staff app below `/desk/`; every address that is no file shows the app, which knows its own pages. */
export async function addWebApp(app: FastifyInstance): Promise<void> {
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
  for (const path of ['/desk', '/desk/*']) {
    app.get(path, { schema: { hide: true } }, async (_request, reply) =>
      reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-cache')
        .send(await built('index.html')),
    )
  }
}
