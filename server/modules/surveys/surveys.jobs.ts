import type { Job } from '../../kernel/jobs/jobs.ts'
import { askAboutHandling } from './surveys.commands.ts'

export const surveysJobs: readonly Job[] = [
  { name: 'surveys.ask', queue: 'slow', every: '25 * * * *', run: askAboutHandling },
]
