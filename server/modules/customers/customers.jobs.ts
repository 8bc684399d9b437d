import type { Job } from '../../kernel/jobs/jobs.ts'
import { indexCustomers } from './profiles.commands.ts'
import { deriveAllTypes, deriveDueTypes } from './types.commands.ts'

export const customersJobs: readonly Job[] = [
  // Intake only notes that a profile is new; its words come within the minute.
  { name: 'customers.index', queue: 'slow', every: '* * * * *', run: indexCustomers },
  { name: 'customers.deriveDueTypes', queue: 'slow', every: '10 1 * * *', run: deriveDueTypes },
  { name: 'customers.deriveAllTypes', queue: 'long', after: ['customerRules.changed'], run: deriveAllTypes },
]
