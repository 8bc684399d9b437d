import * as contract from '../../../shared/api/register.ts'
import { requireStaff } from '../../kernel/auth/permit.ts'
import { inRead } from '../../kernel/ctx.ts'
import { api, type Route } from '../../kernel/http/route.ts'
import { changeView, removeView, saveView } from './register-views.commands.ts'
import { changeMany, previewMany } from './commands/change-many.ts'
import { tagsInUse } from './register-changes.queries.ts'
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
  api(contract.previewChanges, 'complaint.handle', (ctx, { body }) => previewMany(ctx, body)),
  api(contract.changeCases, 'complaint.handle', (ctx, { body }) => changeMany(ctx, body)),
  api(contract.listTags, 'complaint.read', (ctx) =>
    inRead(ctx, async (read) => ({ tags: await tagsInUse(read) })),
  ),
]
