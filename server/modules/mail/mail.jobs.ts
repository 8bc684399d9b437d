import { inRead } from '../../kernel/ctx.ts'
import type { Job } from '../../kernel/jobs/jobs.ts'
import { settleMails } from './commands/settle-mails.ts'
import { waitingMails } from './mail.queries.ts'

/** How long whoever brought a mail in may take to settle it, before the job does. In milliseconds. */
const leftBehindMs = 2 * 60_000

export const mailJobs: readonly Job[] = [
  { name: 'mail.settle', queue: 'quick', run: (ctx) => settleMails(ctx) },
  {
    // What an import or a crash left behind.
    name: 'mail.settleLeftOver',
    queue: 'quick',
    every: '* * * * *',
    async run(ctx) {
      const [oldest] = await inRead(ctx, (read) => waitingMails(read, 1))
      if (oldest && ctx.now.getTime() - oldest.arrivedAt.getTime() > leftBehindMs) await settleMails(ctx)
    },
  },
]
