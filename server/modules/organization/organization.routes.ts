import type { FastifyRequest } from 'fastify'
import * as contract from '../../../shared/api/organization.ts'
import { inRead, type Ctx, type Read } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { inlineImageHeaders } from '../../kernel/files/file-names.rules.ts'
import { reencodeImage } from '../../kernel/files/images.ts'
import { contrastOf } from '../../../shared/colours.ts'
import { formLimits, readMultipart } from '../../kernel/files/multipart.ts'
import { api, page, type PageAnswer, type Route } from '../../kernel/http/route.ts'
import { changeOrganization, setLogo } from './organization.commands.ts'
import { organizationOf, organizationUrl } from './organization.queries.ts'

export const organizationRoutes: readonly Route[] = [
  api(contract.getOrganization, 'settings.read', (ctx) => inRead(ctx, record)),
  api(contract.saveOrganization, 'settings.edit', async (ctx, { body }) => {
    const { version, ...changes } = body
    await changeOrganization(ctx, { changes, version })
    return inRead(ctx, record)
  }),
  api(contract.removeLogo, 'settings.edit', (ctx) => setLogo(ctx, { fileKey: null })),
  page('POST', '/api/v1/organization/logo', 'settings.edit', uploadLogo, { bodyLimit: 6 * 1024 * 1024 }),
  page('GET', '/logo', 'public', logo),
]

const record = async (read: Read) => {
  const organization = await organizationOf(read)
  return {
    ...organization,
    hasLogo: organization.logoFileKey !== null,
    accentContrast: organization.accentColor ? contrastOf(organization.accentColor, '#ffffff') : null,
    portalUrl: await organizationUrl(read),
  }
}

async function uploadLogo(ctx: Ctx, request: FastifyRequest): Promise<PageAnswer> {
  const { organizationId, machine } = ctx
  const limits = { ...formLimits, maxFiles: 1, maxFileBytes: 5 * 1024 * 1024 }
  const form = await readMultipart(machine.files, { request, organizationId, usedBytes: 0, limits })
  const [problem] = form.problems
  if (problem) throw new Refusal(problem.code, problem.details)
  const [file] = form.files
  if (!file) throw new Refusal('invalidInput', { fields: { logo: 'field.required' } }, 400)
  // Also proves that it is a picture that can be shown.
  await reencodeImage(machine.files, { storageKey: file.storageKey, as: 'png' })
  await setLogo(ctx, { fileKey: file.storageKey })
  return {
    kind: 'content',
    status: 201,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ hasLogo: true }),
  }
}

async function logo(ctx: Ctx): Promise<PageAnswer> {
  const { logoFileKey } = await inRead(ctx, organizationOf)
  if (!logoFileKey) throw new Refusal('notFound', {}, 404)
  const image = await reencodeImage(ctx.machine.files, { storageKey: logoFileKey, as: 'png' })
  const headers = inlineImageHeaders({ fileName: 'logo', contentType: image.contentType })
  return {
    kind: 'content',
    headers: { ...headers, 'cache-control': 'public, max-age=3600' },
    body: image.content,
  }
}
