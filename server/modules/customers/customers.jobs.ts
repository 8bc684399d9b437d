import { idIn, type Job } from '../../kernel/jobs/jobs.ts'
import { dropUnbegun, goOnWithImports, isOfCustomers, workOnImport } from './import-files.commands.ts'
import { removeImported } from './imports.commands.ts'
import { indexCustomers } from './profiles.commands.ts'
import { deriveAllTypes, deriveDueTypes } from './types.commands.ts'

export const customersJobs: readonly Job[] = [
  // Intake only notes that a profile is new; its words come within the minute.
  { name: 'customers.index', queue: 'slow', every: '* * * * *', run: indexCustomers },
  { name: 'customers.deriveDueTypes', queue: 'slow', every: '10 1 * * *', run: deriveDueTypes },
  { name: 'customers.deriveAllTypes', queue: 'long', after: ['customerRules.changed'], run: deriveAllTypes },
  {
    name: 'customers.import',
    queue: 'long',
    after: ['customerImport.begun'],
    when: isOfCustomers,
    run: (ctx, payload) => workOnImport(ctx, idIn(payload, 'subjectId')),
  },
  // After a crash, or where a worker was held up.
  { name: 'customers.goOnWithImports', queue: 'long', every: '* * * * *', run: goOnWithImports },
  { name: 'customers.dropUnbegun', queue: 'slow', every: '20 1 * * *', run: dropUnbegun },
  {
    name: 'customers.removeImported',
    queue: 'long',
    after: ['customerImport.undone'],
    when: isOfCustomers,
    run: (ctx, payload) => removeImported(ctx, idIn(payload, 'subjectId')),
  },
]
