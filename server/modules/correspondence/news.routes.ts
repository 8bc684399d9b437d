import type { FastifyRequest } from 'fastify'
import { setNewsByMail } from '../../../shared/api/correspondence.ts'
import { inRead, inTransaction, type Ctx } from '../../kernel/ctx.ts'
import { portalPath } from '../../kernel/http/portal-route.ts'
import { api, page, type PageAnswer, type Route } from '../../kernel/http/route.ts'
import { portalVisit } from '../organization/frame.queries.ts'
import { mailOfToken, setNewsByLink, setNewsByStaff } from './commands/news.ts'
import { isOptedOut } from './news.queries.ts'
import { newsPage, type NewsView } from './pages/news.ts'

/** Providers of mail press the button for many people from few addresses; a token has 256 bits, nobody guesses it. */
const pressLimit = { max: 120, seconds: 600 }

const tokenOf = (request: FastifyRequest): string => (request.params as { token: string }).token

export const newsRoutes: readonly Route[] = [
  // Programs that look at links beforehand change nothing: it takes the button.
  page(
    'GET',
    portalPath('no-more-news/:token'),
    'public',
    async (ctx, request) => {
      const token = tokenOf(request)
      const isOff = await inTransaction(ctx, async (tx) =>
        isOptedOut(tx, (await mailOfToken(tx, token)).addressKey),
      )
      return answer(ctx, request, isOff ? 'off' : 'ask')
    },
    { limit: pressLimit },
  ),
  // One click (RFC 8058): from the provider's server, without a cookie, an origin or a redirect.
  page(
    'POST',
    portalPath('no-more-news/:token'),
    'public',
    async (ctx, request) => {
      const { again } = (request.body ?? {}) as { again?: string }
      const isWanted = again === '1'
      await setNewsByLink(ctx, { token: tokenOf(request), isWanted })
      return answer(ctx, request, isWanted ? 'on' : 'off')
    },
    { limit: pressLimit },
  ),
  api(setNewsByMail, 'complaint.handle', (ctx, { params, body }) =>
    setNewsByStaff(ctx, { ...params, ...body }),
  ),
]

async function answer(ctx: Ctx, request: FastifyRequest, step: NewsView['step']): Promise<PageAnswer> {
  const { frame } = await inRead(ctx, (read) => portalVisit(read, request))
  return {
    kind: 'html',
    html: newsPage(frame, { token: tokenOf(request), step }),
    headers: { 'cache-control': 'no-store' },
  }
}
