import type { Job } from '../../kernel/jobs/jobs.ts'
import { rebuildFigures, refreshFigures } from './analysis.commands.ts'
import { askForLoyalty, refreshLoyalty } from './loyalty.commands.ts'

export const analysisJobs: readonly Job[] = [
  { name: 'analysis.refreshFigures', queue: 'slow', every: '* * * * *', run: refreshFigures },
  // Days on which cases counted that are no longer there are named by nothing.
  {
    name: 'analysis.recountAfterUndo',
    queue: 'slow',
    after: ['customerImport.casesRemoved'],
    run: rebuildFigures,
  },
  // Rows that were written past the commands, as by a restore, are counted the next morning at the latest.
  { name: 'analysis.rebuildFigures', queue: 'slow', every: '40 2 * * *', run: rebuildFigures },
  { name: 'analysis.refreshLoyalty', queue: 'slow', every: '* * * * *', run: refreshLoyalty },
  {
    name: 'analysis.askForLoyalty',
    queue: 'slow',
    after: [
      'customerRules.changed',
      'organization.changed',
      'customer.merged',
      'customer.verdictUndone',
      'loyaltyRules.changed',
    ],
    run: askForLoyalty,
  },
]
