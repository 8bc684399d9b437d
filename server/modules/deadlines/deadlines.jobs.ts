import type { Job } from '../../kernel/jobs/jobs.ts'
import { makeCalendar } from './calendar.commands.ts'

export const deadlinesJobs: readonly Job[] = [
  {
    name: 'deadlines.makeCalendar',
    queue: 'quick',
    after: ['organization.setUp'],
    async run(ctx) {
      await makeCalendar(ctx)
    },
  },
]
