import type { FastifyRequest } from 'fastify'
import { publicActor, type Actor } from '../../kernel/auth/actor.ts'
import { inRead, makeCtx } from '../../kernel/ctx.ts'
import { readCookie } from '../../kernel/http/cookies.ts'
import type { Machine } from '../../kernel/machine.ts'
import { askTogether } from '../../kernel/together.ts'
import { identifyOrganization } from '../organization/organization.queries.ts'
import { noteKeyUse } from './api-key.commands.ts'
import { findApiKeys } from './api-key.queries.ts'
import { noteUse } from './session.commands.ts'
import { findSession } from './session.queries.ts'
import {
  noteEveryMs,
  readApiKeyToken,
  readSessionToken,
  sessionCookieName,
  type Credential,
} from './session.rules.ts'

export type Identity = { readonly organizationId: string | null; readonly actor: Actor }

/**
 * Organization and actor of a request. The address says the organization; where
 * it does not (several organizations, no prefix), session or API key do. A
 * credential of another organization than the address's counts for nothing.
 */
export async function identify(machine: Machine, request: FastifyRequest): Promise<Identity> {
  const key = readApiKeyToken(request.headers.authorization)
  const session = key ? null : readSessionToken(readCookie(machine.config, request, sessionCookieName))
  const credential = key ?? session
  const addressed = await identifyOrganization(machine, {
    slug: request.organizationSlug,
    host: request.host,
  })
  const organizationId = addressed ?? (request.organizationSlug ? null : credential?.organizationId)
  if (organizationId && credential?.organizationId === organizationId) {
    const actor = key ? await programOf(machine, key) : await staffOf(machine, credential)
    if (actor) return { organizationId, actor }
  }
  return { organizationId: addressed, actor: publicActor }
}

async function programOf(machine: Machine, { organizationId, secret }: Credential): Promise<Actor | null> {
  const found = await askForKey(makeCtx({ machine, organizationId, actor: publicActor }), secret)
  return found && found.actor
}

/** A program may send many requests at a time: their keys are looked up together, each after its request came in. */
const askForKey = askTogether(async (ctx, secrets: readonly string[]) => {
  const found = await inRead(ctx, (read) => findApiKeys(read, secrets))
  const known = new Map(found.flatMap((key) => (key ? [[key.actor.id, key]] : [])))
  for (const [keyId, { lastUsedAt }] of known) {
    if (ctx.now.getTime() - (lastUsedAt?.getTime() ?? 0) > noteEveryMs) await noteKeyUse(ctx, { keyId })
  }
  return found
})

async function staffOf(machine: Machine, { organizationId, secret }: Credential): Promise<Actor | null> {
  const ctx = makeCtx({ machine, organizationId, actor: publicActor })
  const found = await inRead(ctx, (read) => findSession(read, { secret }))
  if (!found) return null
  if (ctx.now.getTime() - found.lastSeenAt.getTime() > noteEveryMs) {
    await noteUse(ctx, { sessionId: found.actor.sessionId })
  }
  return found.actor
}
