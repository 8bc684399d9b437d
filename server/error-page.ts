import type { FastifyRequest } from 'fastify'
import { isLanguage, languages } from '../shared/languages.ts'
import { systemActor } from './kernel/auth/actor.ts'
import { inRead, makeCtx } from './kernel/ctx.ts'
import type { Refusal } from './kernel/errors.ts'
import type { Machine } from './kernel/machine.ts'
import { failurePage, noOrganizationPage } from './modules/intake/pages/failures.ts'
import { frameFor, preferredLanguage } from './modules/organization/frame.queries.ts'
import { organizationOf } from './modules/organization/organization.queries.ts'

/** The page of a request that failed, in the visitor's language and the organization's look. */
export async function errorPage(
  machine: Machine,
  request: FastifyRequest,
  refusal: Refusal,
): Promise<string> {
  const { organizationId } = request
  const anyLanguage = { languages, defaultLanguage: 'en' } as const
  const plain = () =>
    noOrganizationPage(languageIn(request) ?? preferredLanguage(anyLanguage, request)).toString()
  if (!organizationId) return plain()
  const ctx = makeCtx({ machine, organizationId, actor: systemActor('errorPage') })
  try {
    const frame = frameFor(ctx, await inRead(ctx, organizationOf), request)
    const { code, details, status } = refusal
    return failurePage(
      { ...frame, path: '/' },
      { status, code, details, number: String(request.id) },
    ).toString()
  } catch (error) {
    // The database may be what failed; the visitor still gets a page.
    machine.log.warn({ err: error }, 'no frame for an error page')
    return plain()
  }
}

function languageIn({ url }: FastifyRequest) {
  const [, first = ''] = url.split(/[/?]/)
  return isLanguage(first) ? first : null
}
