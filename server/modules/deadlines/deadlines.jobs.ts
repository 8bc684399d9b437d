import type { Job } from '../../kernel/jobs/jobs.ts'
import { askForNextYear, ensureCalendar } from './calendar.commands.ts'

export const deadlinesJobs: readonly Job[] = [
  {
    name: 'deadlines.makeCalendar',
    queue: 'quick',
    after: ['organization.setUp'],
    async run(ctx) {
      await ensureCalendar(ctx)
    },
  },
  {
    name: 'deadlines.askForNextYear',
    queue: 'slow',
    every: '40 5 * * *',
    run: askForNextYear,
  },
]
