import { finished } from 'node:stream/promises'
import type { FastifyRequest } from 'fastify'
import { isLanguage, languages } from '../shared/languages.ts'
import { systemActor } from './kernel/auth/actor.ts'
import { inRead, makeCtx } from './kernel/ctx.ts'
import type { Refusal } from './kernel/errors.ts'
import type { Machine } from './kernel/machine.ts'
import {
  bareFailurePage,
  failurePage,
  noOrganizationPage,
  type KeptForm,
} from './modules/intake/pages/failures.ts'
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
  const language = languageIn(request) ?? preferredLanguage(anyLanguage, request)
  const { code, details, status } = refusal
  const failure = { status, code, details, number: String(request.id) }
  const plain = async () =>
    status < 500
      ? noOrganizationPage(language).toString()
      : bareFailurePage(language, failure, status === 503 ? await keptForm(request) : null).toString()
  if (!organizationId) return plain()
  const ctx = makeCtx({ machine, organizationId, actor: systemActor('errorPage') })
  try {
    const frame = frameFor(ctx, await inRead(ctx, organizationOf), request)
    return failurePage({ ...frame, path: '/' }, failure).toString()
  } catch (error) {
    // The database may be what failed; the visitor still gets a page.
    machine.log.warn({ err: error }, 'no frame for an error page')
    return plain()
  }
}

/** What was sent with a form, if nothing has read it yet; its files are read past. */
async function keptForm(request: FastifyRequest): Promise<KeptForm | null> {
  if (!request.isMultipart() || request.raw.readableDidRead) return null
  const fields: [string, string][] = []
  let hadFiles = false
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') fields.push([part.fieldname, String(part.value)])
      else {
        hadFiles ||= part.filename !== ''
        part.file.resume()
        await finished(part.file)
      }
    }
  } catch {
    // Too much, or broken off: what came before that is worth keeping.
  }
  return { action: request.originalUrl, fields, hadFiles }
}

function languageIn({ url }: FastifyRequest) {
  const [, first = ''] = url.split(/[/?]/)
  return isLanguage(first) ? first : null
}
