import type { FastifyRequest } from 'fastify'
import { isCheckable, readEvidence } from '../../../shared/journal/evidence.ts'
import { portalPaths } from '../../../shared/portal-paths.ts'
import { inRead, type Ctx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { builtScript } from '../../kernel/html/built-script.ts'
import { emptyForm, type FormState } from '../../kernel/html/form.ts'
import { portalPath } from '../../kernel/http/portal-route.ts'
import { page, type PageAnswer, type Route } from '../../kernel/http/route.ts'
import { readTextForm } from '../../kernel/http/text-form.ts'
import { latestCheckpoint, noteOf } from '../../kernel/journal/checkpoints.ts'
import { portalVisit } from '../organization/frame.queries.ts'
import { organizationUrl } from '../organization/organization.queries.ts'
import { offlineVerifier, verifyPage } from './pages/verify.ts'
import { checkHere, consistencyOf, publicKeysOf } from './receipts.queries.ts'

const scriptName = 'verify-receipt.js'
const checkLimit = { max: 60, seconds: 600 }
const maxBytes = 300_000

export const receiptsRoutes: readonly Route[] = [
  page(
    'GET',
    portalPath('verify-receipt'),
    'public',
    async (ctx, request) => {
      const { receipt } = request.query as { receipt?: unknown }
      if (typeof receipt !== 'string' || receipt === '') return shown(ctx, request, { text: null })
      return shown(ctx, request, { text: readable(Buffer.from(receipt, 'base64url').toString('utf8')) })
    },
    { limit: checkLimit },
  ),
  page(
    'POST',
    portalPath('verify-receipt'),
    'public',
    async (ctx, request) => {
      const { text = '', files = '' } = await readTextForm(request, { maxBytes })
      return shown(ctx, request, { text: text.trim(), files })
    },
    { limit: checkLimit },
  ),
  page('GET', portalPath('verify-receipt/offline.html'), 'public', async (ctx, request) => {
    const script = builtScript(scriptName)
    if (!script) throw new Refusal('web.notBuilt', {}, 503)
    const { frame } = await portalVisit(ctx, request)
    const url = await inRead(ctx, organizationUrl)
    const consistencyUrl = `${url}${portalPaths('', frame.language).consistency()}`
    return {
      kind: 'content',
      body: offlineVerifier(frame, { script: script.body, consistencyUrl }).toString(),
      headers: {
        'content-type': 'text/html; charset=utf-8',
        // It is to be kept, and opened from where it is kept: here its script would not run.
        'content-disposition': 'attachment; filename="check-receipt.html"',
        'cache-control': 'no-cache',
      },
    }
  }),
  page(
    'GET',
    `/${scriptName}`,
    'public',
    async () => {
      const script = builtScript(scriptName)
      if (!script) throw new Refusal('web.notBuilt', {}, 503)
      return {
        kind: 'content',
        body: script.body,
        headers: {
          'content-type': 'text/javascript; charset=utf-8',
          'cache-control': 'public, max-age=31536000, immutable',
        },
      }
    },
    { isShared: true },
  ),
  page('GET', '/.well-known/redress-keys.json', 'public', async (ctx) =>
    published(JSON.stringify(await inRead(ctx, publicKeysOf), null, 2)),
  ),
  page('GET', '/.well-known/redress-checkpoint.txt', 'public', async (ctx) => {
    const checkpoint = await inRead(ctx, latestCheckpoint)
    if (!checkpoint) throw new Refusal('notFound', {}, 404)
    return published(noteOf(checkpoint), 'text/plain')
  }),
  page('GET', '/.well-known/redress-consistency.json', 'public', async (ctx, request) => {
    const { from, to } = request.query as { from?: string; to?: string }
    const found = await inRead(ctx, (read) => consistencyOf(read, { from: Number(from), to: Number(to) }))
    if (!found) throw new Refusal('notFound', {}, 404)
    return published(JSON.stringify(found, null, 2))
  }),
]

/** What anyone anywhere may read, scripts of other sites too. */
const published = (body: string, type = 'application/json'): PageAnswer => ({
  kind: 'content',
  body,
  headers: {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-cache',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  },
})

/** The page, with the outcome when there is something to check. `text` is null when nothing was sent. */
async function shown(
  ctx: Ctx,
  request: FastifyRequest,
  { text, files = '' }: { text: string | null; files?: string },
): Promise<PageAnswer> {
  const { frame } = await portalVisit(ctx, request)
  const script = builtScript(scriptName)
  const scriptUrl = script && `/${scriptName}?v=${script.mark}`
  const answer = (
    form: FormState,
    report: Parameters<typeof verifyPage>[1]['report'] = null,
  ): PageAnswer => ({
    kind: 'html',
    html: verifyPage(frame, { form, report, scriptUrl }),
    status: form.errors.length > 0 ? 400 : 200,
  })
  if (text === null) return answer(emptyForm)
  const all = `${text}\n${files}`
  const values = { text }
  if (all.trim() === '') return answer({ values, errors: [{ field: 'text', code: 'verify.nothing' }] })
  const evidence = readEvidence(all)
  if (!evidence || !isCheckable(evidence))
    return answer({ values, errors: [{ field: 'text', code: 'verify.unreadable' }] })
  return answer({ values, errors: [] }, await checkHere(ctx, evidence))
}

/** JSON on several lines, as on the receipt; anything else as it is. */
function readable(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
