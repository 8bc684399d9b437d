import * as contract from '../../../shared/api/tasks.ts'
import { requireStaff } from '../../kernel/auth/permit.ts'
import { inRead } from '../../kernel/ctx.ts'
import { api, type Route } from '../../kernel/http/route.ts'
import { completeTask, markRead } from './tasks.commands.ts'
import { notificationsFor, tasksFor } from './tasks.queries.ts'

export const taskRoutes: readonly Route[] = [
  api(contract.listTasks, 'signedIn', (ctx, { query }) =>
    inRead(ctx, (read) => tasksFor(read, requireStaff(ctx.actor), query)),
  ),
  api(contract.completeTask, 'signedIn', async (ctx, { params }) => completeTask(ctx, params)),
  api(contract.listNotifications, 'signedIn', (ctx, { query }) =>
    inRead(ctx, (read) => notificationsFor(read, requireStaff(ctx.actor), query)),
  ),
  api(contract.markNotificationsRead, 'signedIn', async (ctx, { body }) => markRead(ctx, body)),
]
