import { idIn, type Job } from '../../kernel/jobs/jobs.ts'
import { removeImported } from './imports.commands.ts'
import { indexCustomers } from './profiles.commands.ts'
import { deriveAllTypes, deriveDueTypes } from './types.commands.ts'

export const customersJobs: readonly Job[] = [
  // Intake only notes that a profile is new; its words come within the minute.
  { name: 'customers.index', queue: 'slow', every: '* * * * *', run: indexCustomers },
  { name: 'customers.deriveDueTypes', queue: 'slow', every: '10 1 * * *', run: deriveDueTypes },
  { name: 'customers.deriveAllTypes', queue: 'long', after: ['customerRules.changed'], run: deriveAllTypes },
  {
    name: 'customers.removeImported',
    queue: 'long',
    after: ['customerImport.undone'],
    run: (ctx, payload) => removeImported(ctx, idIn(payload, 'subjectId')),
  },
]
