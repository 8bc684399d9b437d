import { idIn, type Job } from '../../kernel/jobs/jobs.ts'
import { letGo, letGoDue } from './sending.commands.ts'

export const sendingJobs: readonly Job[] = [
  {
    name: 'sending.letGo',
    queue: 'quick',
    run: (ctx, payload) => letGo(ctx, { outgoingId: idIn(payload, 'outgoingId') }),
  },
  { name: 'sending.letGoDue', queue: 'quick', every: '* * * * *', run: letGoDue },
]
