import { randomBytes } from '../random.ts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { actorKey } from '../auth/actor.ts'

/** Asked every few seconds by machines; a line each would bury what matters. */
const quietRoutes = new Set(['/healthz', '/readyz', '/metrics'])

/** A number that a person can read out to whoever looks for it in the log. */
export const newRequestId = (): string => randomBytes(6).toString('hex')

/**
 * One line in the log for each answered request: which route, which case, who (kind and id), how long.
 * Never the address with its search words, and no body. The number of the request goes back in
 * `x-request-id`, stands on error pages, and in every line that the request caused.
 */
export function addRequestLog(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    const line = {
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      ...(request.organizationId ? { organizationId: request.organizationId } : {}),
      actor: actorKey(request.actor),
      ...caseOf(request),
    }
    if (quietRoutes.has(route)) request.log.debug(line, 'answered')
    else request.log.info(line, 'answered')
  })
}

function caseOf({ params }: FastifyRequest): { complaintId?: string; reference?: string } {
  const { complaintId, reference } = (params ?? {}) as Readonly<Record<string, string | undefined>>
  return { ...(complaintId ? { complaintId } : {}), ...(reference ? { reference } : {}) }
}
