import type { FastifyRequest } from 'fastify'
import * as contract from '../../../shared/api/due-feed.ts'
import { listDueDates } from '../../../shared/api/due-dates.ts'
import { inRead, type Ctx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { api, page, type PageAnswer, type Route } from '../../kernel/http/route.ts'
import { icsOf } from '../deadlines/icalendar.rules.ts'
import { organizationOf, organizationUrl } from '../organization/organization.queries.ts'
import { endDueFeed, makeDueFeed } from './commands/due-feed.ts'
import { dueDates } from './due-dates.queries.ts'
import { datesOfFeed, dueFeedOf } from './due-feed.queries.ts'
import { dueEvents } from './due-feed.rules.ts'

export const dueFeedRoutes: readonly Route[] = [
  api(listDueDates, 'complaint.read', (ctx, { query }) => inRead(ctx, (read) => dueDates(read, query))),
  api(contract.getDueFeed, 'signedIn', async (ctx) => ({
    createdAt: ctx.actor.kind === 'staff' ? await dueFeedOf(ctx, { staffId: ctx.actor.id }) : null,
  })),
  api(contract.makeDueFeed, 'signedIn', async (ctx) => {
    const { path } = await makeDueFeed(ctx)
    return { url: `${await inRead(ctx, organizationUrl)}${path}` }
  }),
  api(contract.endDueFeed, 'signedIn', endDueFeed),
  // Calendars on phones cannot sign in: whoever has the address reads it, so it says no word of a matter.
  page('GET', '/calendar/:file', 'public', feed, { limit: { max: 60, seconds: 60 } }),
]

async function feed(ctx: Ctx, request: FastifyRequest): Promise<PageAnswer> {
  const { file } = request.params as { file: string }
  const found = await datesOfFeed(ctx, { secret: file.replace(/\.ics$/, '') })
  if (!found) throw new Refusal('notFound', {}, 404)
  const { name, url } = await inRead(ctx, async (read) => ({
    name: (await organizationOf(read)).name,
    url: await organizationUrl(read),
  }))
  const events = dueEvents(found.dates, {
    language: found.language,
    caseUrl: (id) => `${url}/desk/register/${id}`,
  })
  return {
    kind: 'content',
    body: icsOf(name, events, ctx.now),
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, max-age=300' },
  }
}
