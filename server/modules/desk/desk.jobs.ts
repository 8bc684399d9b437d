import type { Job } from '../../kernel/jobs/jobs.ts'
import { forgetOldDrafts } from './drafts.commands.ts'

export const deskJobs: readonly Job[] = [
  { name: 'desk.forgetOldDrafts', queue: 'slow', every: '50 1 * * *', run: forgetOldDrafts },
]
