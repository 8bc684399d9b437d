import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { deskLanguages } from '../../../shared/languages.ts'
import * as contract from '../../../shared/api/register.ts'
import { requireStaff } from '../../kernel/auth/permit.ts'
import { inRead, type Ctx } from '../../kernel/ctx.ts'
import { downloadHeaders } from '../../kernel/files/file-names.rules.ts'
import { invalidInput } from '../../kernel/http/problem.ts'
import { api, page, type PageAnswer, type Route } from '../../kernel/http/route.ts'
import { changeView, removeView, saveView } from './register-views.commands.ts'
import { changeMany, previewMany } from './commands/change-many.ts'
import { askForSheet, openSheet } from './commands/write-sheet.ts'
import { exportsOf } from './register-sheets.queries.ts'
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
  api(contract.askForExport, 'complaint.read', (ctx, { body }) => askForSheet(ctx, body)),
  api(contract.listExports, 'complaint.read', (ctx) =>
    inRead(ctx, async (read) => ({ exports: await exportsOf(read, requireStaff(ctx.actor).id) })),
  ),
  page('GET', '/api/v1/register/exports/:exportId', 'complaint.read', registerSheet),
  api(contract.previewChanges, 'complaint.handle', (ctx, { body }) => previewMany(ctx, body)),
  api(contract.changeCases, 'complaint.handle', (ctx, { body }) => changeMany(ctx, body)),
  api(contract.listTags, 'complaint.read', (ctx) =>
    inRead(ctx, async (read) => ({ tags: await tagsInUse(read) })),
  ),
]

const exportQuery = contract.exportedQuery.extend({ language: z.enum(deskLanguages).default('en') })

async function registerSheet(ctx: Ctx, request: FastifyRequest): Promise<PageAnswer> {
  const asked = z.object({ exportId: z.uuid() }).safeParse(request.params)
  if (!asked.success) throw invalidInput(asked.error)
  const fileName = `register-${ctx.now.toISOString().slice(0, 10)}.xlsx`
  const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return {
    kind: 'content',
    body: await openSheet(ctx, asked.data),
    headers: downloadHeaders({ fileName, contentType }),
  }
}

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
