import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { registerQuery } from '../../../shared/api/complaints.ts'
import { deskLanguages } from '../../../shared/languages.ts'
import * as contract from '../../../shared/api/register.ts'
import { requireStaff } from '../../kernel/auth/permit.ts'
import { inRead, type Ctx } from '../../kernel/ctx.ts'
import { downloadHeaders } from '../../kernel/files/file-names.rules.ts'
import { invalidInput } from '../../kernel/http/problem.ts'
import { api, page, type PageAnswer, type Route } from '../../kernel/http/route.ts'
import { changeView, removeView, saveView } from './register-views.commands.ts'
import { changeMany, previewMany } from './commands/change-many.ts'
import { tagsInUse } from './register-changes.queries.ts'
import { exportRegister } from './register-export.commands.ts'
import { viewsFor } from './register-views.queries.ts'

export const registerRoutes: readonly Route[] = [
  api(contract.listViews, 'complaint.read', (ctx) =>
    inRead(ctx, async (read) => ({ views: await viewsFor(read, requireStaff(ctx.actor)) })),
  ),
  api(contract.saveView, 'complaint.read', async (ctx, { body }) => ({ id: await saveView(ctx, body) })),
  api(contract.changeView, 'complaint.read', (ctx, { params, body }) =>
    changeView(ctx, { ...params, ...body }),
  ),
  api(contract.removeView, 'complaint.read', (ctx, { params, query }) =>
    removeView(ctx, { ...params, ...query }),
  ),
  page('GET', '/api/v1/register.csv', 'complaint.read', registerCsv),
  api(contract.previewChanges, 'complaint.handle', (ctx, { body }) => previewMany(ctx, body)),
  api(contract.changeCases, 'complaint.handle', (ctx, { body }) => changeMany(ctx, body)),
  api(contract.listTags, 'complaint.read', (ctx) =>
    inRead(ctx, async (read) => ({ tags: await tagsInUse(read) })),
  ),
]

const exportQuery = registerQuery
  .omit({ after: true, limit: true })
  .extend({ language: z.enum(deskLanguages).default('en') })

async function registerCsv(ctx: Ctx, request: FastifyRequest): Promise<PageAnswer> {
  const asked = exportQuery.safeParse(request.query)
  if (!asked.success) throw invalidInput(asked.error)
  const { language, ...query } = asked.data
  const fileName = `register-${ctx.now.toISOString().slice(0, 10)}.csv`
  return {
    kind: 'content',
    body: await exportRegister(ctx, { query, language }),
    headers: {
      ...downloadHeaders({ fileName, contentType: 'text/csv' }),
      'content-type': 'text/csv; charset=utf-8',
    },
  }
}
