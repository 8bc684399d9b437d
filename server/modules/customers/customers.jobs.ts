import type { Job } from '../../kernel/jobs/jobs.ts'
import { indexCustomers } from './profiles.commands.ts'

export const customersJobs: readonly Job[] = [
  // Intake only notes that a profile is new; its words come within the minute.
  { name: 'customers.index', queue: 'slow', every: '* * * * *', run: indexCustomers },
]
