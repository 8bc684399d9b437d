import type { FastifyRequest } from 'fastify'
import { readHome } from '../shared/api/desk.ts'
import { getSession } from '../shared/api/session.ts'
import type { FirstView } from '../shared/first-view.ts'
import { inRead, makeCtx } from './kernel/ctx.ts'
import type { Machine } from './kernel/machine.ts'
import { homeOf } from './modules/desk/home.queries.ts'
import { meOf } from './modules/staff/session.queries.ts'

/**
 * What Home says to whoever asks for it: the same queries, permissions and listed fields as the two answers of the
 * API. null for strangers and programs, who are signed in nowhere.
 */
export async function firstViewOf(
  machine: Machine,
  { organizationId, actor }: FastifyRequest,
): Promise<Omit<FirstView, 'locale'> | null> {
  if (!organizationId || actor.kind !== 'staff') return null
  const ctx = makeCtx({ machine, organizationId, actor })
  return inRead(ctx, async (read) => {
    const me = getSession.answer.parse(await meOf(read, actor.id))
    const home = readHome.answer.parse(await homeOf(read, actor, me.language))
    return { me, home, now: ctx.now.toISOString() }
  })
}
