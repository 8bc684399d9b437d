import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import * as contract from '../../../shared/api/returns.ts'
import { deskLanguageOf } from '../../../shared/languages.ts'
import { inRead, type Ctx } from '../../kernel/ctx.ts'
import { downloadHeaders } from '../../kernel/files/file-names.rules.ts'
import { invalidInput } from '../../kernel/http/problem.ts'
import { api, page, type PageAnswer, type Route } from '../../kernel/http/route.ts'
import { draftFile, fileReturn } from './returns.commands.ts'
import { filedFile, returnList, returnOf } from './returns.queries.ts'

export const returnsRoutes: readonly Route[] = [
  api(contract.listReturns, 'return.read', (ctx) => inRead(ctx, returnList)),
  api(contract.readReturn, 'return.read', (ctx, { params, query, request }) =>
    inRead(ctx, (read) =>
      returnOf(read, {
        ...params,
        ...query,
        language: deskLanguageOf(request.headers['accept-language']),
      }),
    ),
  ),
  api(contract.fileReturn, 'return.file', (ctx, { params, body }) => fileReturn(ctx, { ...params, ...body })),
  page('GET', '/api/v1/returns/:key/:period/draft', 'return.read', draft),
  page('GET', '/api/v1/filed-returns/:filingId/file', 'return.read', filed),
]

const format = z.enum(['csv', 'xlsx']).default('xlsx')
const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

async function draft(ctx: Ctx, request: FastifyRequest): Promise<PageAnswer> {
  const asked = contract.readReturn.params
    .extend({ ...contract.readReturn.query.shape, format })
    .safeParse({ ...(request.params as object), ...(request.query as object) })
  if (!asked.success) throw invalidInput(asked.error)
  return asFile(await draftFile(ctx, asked.data), asked.data.format)
}

async function filed(ctx: Ctx, request: FastifyRequest): Promise<PageAnswer> {
  const asked = z
    .object({ filingId: z.uuid(), format })
    .safeParse({ ...(request.params as object), ...(request.query as object) })
  if (!asked.success) throw invalidInput(asked.error)
  return asFile(await inRead(ctx, (read) => filedFile(read, asked.data)), asked.data.format)
}

const asFile = (
  { fileName, body }: { fileName: string; body: Buffer },
  kind: keyof typeof types,
): PageAnswer => ({
  kind: 'content',
  body,
  headers: downloadHeaders({ fileName, contentType: types[kind] }),
})
