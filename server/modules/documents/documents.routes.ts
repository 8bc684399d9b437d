import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { id } from '../../../shared/api/endpoint.ts'
import { isLanguage, type Language } from '../../../shared/languages.ts'
import { portalPaths } from '../../../shared/portal-paths.ts'
import { groupReference } from '../../../shared/reference.ts'
import { inRead, type Ctx, type Read } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { once } from '../../kernel/http/idempotency.ts'
import { invalidInput } from '../../kernel/http/problem.ts'
import { portalPath } from '../../kernel/http/portal-route.ts'
import { page, type PageAnswer, type Route } from '../../kernel/http/route.ts'
import { downloadHeaders, inlineImageHeaders } from '../../kernel/files/file-names.rules.ts'
import { reencodeImage } from '../../kernel/files/images.ts'
import { readMultipart } from '../../kernel/files/multipart.ts'
import { openFile } from '../../kernel/files/store.ts'
import type { PrintDocument } from '../../kernel/documents/print-document.ts'
import { timeLimitsOf } from '../deadlines/deadlines.queries.ts'
import { organizationOf, organizationUrl } from '../organization/organization.queries.ts'
import { attachFiles } from './documents.commands.ts'
import { attachmentOf, logoPng, storedBytes, type Attachment } from './documents.queries.ts'
import { mergedIds } from '../complaints/merges.queries.ts'
import { requireVisible } from '../complaints/complaints.queries.ts'
import { followUpDocument } from './follow-up.rules.ts'
import { followUpOf } from './follow-up.queries.ts'
import { paperFormDocument } from './paper-form.rules.ts'
import { posterDocument } from './poster.rules.ts'
import { namesOfPlaces, remedyNames } from './print.queries.ts'

const caseParams = z.object({ complaintId: id })
const language = z.string().refine(isLanguage).optional()

export const documentsRoutes: readonly Route[] = [
  page('POST', '/api/v1/complaints/:complaintId/files', 'complaint.handle', uploadFiles),
  page('GET', '/api/v1/complaints/:complaintId/files/:attachmentId', 'complaint.read', downloadFile),
  page('GET', '/api/v1/complaints/:complaintId/follow-up.pdf', 'complaint.read', followUpForm),
  page('GET', '/api/v1/posters.pdf', 'settings.read', poster),
  page('GET', portalPath('complaint-form.pdf'), 'public', paperForm, { limit: { max: 30, seconds: 600 } }),
]

async function uploadFiles(ctx: Ctx, request: FastifyRequest): Promise<PageAnswer> {
  const { complaintId } = parse(caseParams, request.params)
  const usedBytes = await inRead(ctx, async (read) => {
    await requireVisible(read, complaintId)
    return storedBytes(read)
  })
  const { organizationId } = ctx
  const form = await readMultipart(ctx.machine.files, { request, organizationId, usedBytes })
  const [problem] = form.problems
  if (problem) throw new Refusal(problem.code, problem.details)
  if (form.files.length === 0) throw new Refusal('invalidInput', { fields: { files: 'field.required' } }, 400)
  const add = (inner: Ctx) => attachFiles(inner, { complaintId, files: form.files, from: 'staff' })
  const key = request.headers['idempotency-key']
  const items =
    typeof key === 'string' && key
      ? await once(
          ctx,
          {
            key,
            scope: request.url,
            body: form.files.map(({ sha256, fileName }) => [sha256, fileName]),
          },
          add,
        )
      : await add(ctx)
  return {
    kind: 'content',
    status: 201,
    body: JSON.stringify({ items }),
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  }
}

async function downloadFile(ctx: Ctx, request: FastifyRequest): Promise<PageAnswer> {
  const params = parse(caseParams.extend({ attachmentId: id }), request.params)
  const { inline } = parse(z.object({ inline: z.literal('1').optional() }), request.query)
  const file = await inRead(ctx, async (read) => {
    await requireVisible(read, params.complaintId)
    return (await attachmentOf(read, params)) ?? fileOfMerged(read, params)
  })
  if (!file) throw new Refusal('files.missing', {}, 404)
  const { storageKey, name: fileName, contentType } = file
  if (inline && file.isImage) {
    const image = await reencodeImage(ctx.machine.files, { storageKey })
    const headers = inlineImageHeaders({ fileName, contentType: image.contentType })
    return { kind: 'content', body: image.content, headers }
  }
  const { stream, byteSize } = await openFile(ctx.machine.files, { storageKey })
  const headers = { ...downloadHeaders({ fileName, contentType }), 'content-length': String(byteSize) }
  return { kind: 'content', body: stream, headers }
}

/** The page of a case shows the files of those that go on in it, too, as far as the actor may see those. */
async function fileOfMerged(
  read: Read,
  { complaintId: leadId, attachmentId }: { complaintId: string; attachmentId: string },
): Promise<Attachment | undefined> {
  for (const complaintId of await mergedIds(read, leadId)) {
    const file = await attachmentOf(read, { complaintId, attachmentId })
    if (!file) continue
    await requireVisible(read, complaintId)
    return file
  }
  return undefined
}

async function followUpForm(ctx: Ctx, request: FastifyRequest): Promise<PageAnswer> {
  const { complaintId } = parse(caseParams, request.params)
  const query = parse(z.object({ language }), request.query)
  const { organization, file } = await inRead(ctx, async (read) => ({
    organization: await organizationOf(read),
    file: await followUpOf(read, complaintId),
  }))
  const document = followUpDocument({
    language: query.language ?? organization.defaultLanguage,
    organization,
    file,
    printedAt: ctx.now,
    logoPng: await logoPng(ctx, organization),
  })
  return pdf(ctx, document, groupReference(file.reference))
}

async function poster(ctx: Ctx, request: FastifyRequest): Promise<PageAnswer> {
  const query = parse(z.object({ site: id.optional(), product: id.optional(), language }), request.query)
  const { organization, about, address } = await inRead(ctx, async (read) => ({
    organization: await organizationOf(read),
    about: await namesOfPlaces(read, query),
    address: await organizationUrl(read),
  }))
  const spoken = query.language ?? organization.defaultLanguage
  const paths = portalPaths('', spoken)
  const { site, product } = query
  const filled = { ...(site && { site }), ...(product && { product }) }
  const document = posterDocument({
    language: spoken,
    organization,
    url: address + paths.feedback('complaint', filled),
    shownUrl: (address + paths.home()).replace(/^https?:\/\/|\/$/g, ''),
    about,
    logoPng: await logoPng(ctx, organization),
  })
  return pdf(ctx, document, `poster-${spoken}`)
}

async function paperForm(ctx: Ctx, request: FastifyRequest): Promise<PageAnswer> {
  const { language: spoken } = request.params as { language: Language }
  const { organization, remedies, address, limits } = await inRead(ctx, async (read) => ({
    organization: await organizationOf(read),
    remedies: await remedyNames(read, spoken),
    address: await organizationUrl(read),
    limits: await timeLimitsOf(read, { kind: 'complaint' }),
  }))
  const limitOf = (key: string) => limits.find(({ clockKey }) => clockKey === key)?.term ?? null
  const document = paperFormDocument({
    language: spoken,
    languages: organization.languages,
    organization,
    formUrl: address + portalPaths('', spoken).feedback('complaint'),
    remedies,
    restatement: limitOf('restatement'),
    decision: limitOf('finalAnswer'),
    logoPng: await logoPng(ctx, organization),
  })
  return pdf(ctx, document, `form-${spoken}`)
}

async function pdf(ctx: Ctx, document: PrintDocument, name: string): Promise<PageAnswer> {
  return {
    kind: 'content',
    body: await ctx.machine.documents.render(document),
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${name}.pdf"`,
      'cache-control': 'private, no-store',
    },
  }
}

function parse<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw invalidInput(parsed.error)
  return parsed.data
}
