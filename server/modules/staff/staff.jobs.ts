import { inTransaction } from '../../kernel/ctx.ts'
import { idIn, type Job } from '../../kernel/jobs/jobs.ts'
import { givePasswordReset } from './password-reset.commands.ts'
import { idleMs } from './session.rules.ts'
import { deleteSessionsBefore } from './session.store.ts'
import { deleteAttemptsBefore } from './sign-in.store.ts'

const dayMs = 24 * 3_600_000

export const staffJobs: readonly Job[] = [
  {
    name: 'staff.givePasswordReset',
    queue: 'quick',
    run: (ctx, payload) => givePasswordReset(ctx, { attemptId: idIn(payload, 'attemptId') }),
  },
  {
    name: 'staff.forgetSessions',
    queue: 'slow',
    every: '20 1 * * *',
    run: (ctx) =>
      inTransaction(ctx, async (tx) => {
        await deleteSessionsBefore(tx, { seenBefore: new Date(tx.now.getTime() - idleMs) })
        await deleteAttemptsBefore(tx, new Date(tx.now.getTime() - dayMs))
      }),
  },
]
