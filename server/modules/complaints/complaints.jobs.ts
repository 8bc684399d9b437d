import { inTransaction } from '../../kernel/ctx.ts'
import type { Job } from '../../kernel/jobs/jobs.ts'
import { refreshNextDate } from './commands/lock-complaint.ts'

export const complaintsJobs: readonly Job[] = [
  {
    // A calendar was edited: the register shows the dates as they are now.
    name: 'complaints.refreshNextDate',
    queue: 'quick',
    after: ['clock.moved'],
    run: (ctx, { subjectId }) => inTransaction(ctx, (tx) => refreshNextDate(tx, String(subjectId))),
  },
]
