import { inTransaction } from '../../kernel/ctx.ts'
import { idIn, type Job } from '../../kernel/jobs/jobs.ts'
import { askToAssessAgain } from './commands/ask-to-assess-again.ts'
import { askForReviews } from './commands/conduct.ts'
import { goOnWithCases, importCases, isOldRegister, removeOldCases } from './commands/import-cases.ts'
import { learnAllLikeness, learnLikeness } from './commands/learn-likeness.ts'
import { learnAllNames, learnNames } from './commands/learn-names.ts'
import { tellOfDates } from './commands/tell-of-dates.ts'
import { removeExpiredSheets, writeSheet } from './commands/write-sheet.ts'
import { rebuildNextDates } from './commands/rebuild-next-dates.ts'
import { refreshNextDate } from './commands/lock-complaint.ts'

export const complaintsJobs: readonly Job[] = [
  {
    // A calendar was edited: the register shows the dates as they are now.
    name: 'complaints.refreshNextDate',
    queue: 'quick',
    after: ['clock.moved', 'clock.extended'],
    run: (ctx, payload) => inTransaction(ctx, (tx) => refreshNextDate(tx, idIn(payload, 'subjectId'))),
  },
  {
    name: 'complaints.rebuildNextDates',
    queue: 'long',
    every: '50 2 * * *',
    async run(ctx) {
      await rebuildNextDates(ctx)
    },
  },
  {
    name: 'complaints.askToAssessAgain',
    queue: 'slow',
    after: ['complaint.detailsChanged', 'complaint.exposed', 'complaint.exposureRemoved'],
    run: (ctx, payload) => askToAssessAgain(ctx, { complaintId: idIn(payload, 'subjectId') }),
  },
  {
    name: 'complaints.askToAssessCategoryAgain',
    queue: 'slow',
    after: ['catalogue.changed'],
    run: (ctx, payload) => askToAssessAgain(ctx, { categoryId: idIn(payload, 'subjectId') }),
  },
  { name: 'complaints.tellOfDates', queue: 'slow', every: '*/10 * * * *', run: tellOfDates },
  {
    name: 'complaints.writeSheet',
    queue: 'long',
    run: (ctx, payload) => writeSheet(ctx, { exportId: idIn(payload, 'exportId') }),
  },
  {
    name: 'complaints.importCases',
    queue: 'long',
    after: ['customerImport.begun'],
    when: isOldRegister,
    run: (ctx, payload) => importCases(ctx, idIn(payload, 'subjectId')),
  },
  { name: 'complaints.goOnWithCases', queue: 'long', every: '* * * * *', run: goOnWithCases },
  {
    name: 'complaints.removeOldCases',
    queue: 'long',
    after: ['customerImport.undone'],
    when: isOldRegister,
    run: (ctx, payload) => removeOldCases(ctx, idIn(payload, 'subjectId')),
  },
  { name: 'complaints.removeExpiredSheets', queue: 'slow', every: '17 * * * *', run: removeExpiredSheets },
  { name: 'complaints.learnNames', queue: 'slow', every: '* * * * *', run: learnNames },
  { name: 'complaints.learnAllNames', queue: 'slow', every: '20 2 * * *', run: learnAllNames },
  { name: 'complaints.learnLikeness', queue: 'slow', every: '* * * * *', run: learnLikeness },
  { name: 'complaints.learnAllLikeness', queue: 'long', every: '40 2 * * *', run: learnAllLikeness },
  {
    name: 'complaints.reviewRestrictions',
    queue: 'slow',
    every: '20 * * * *',
    run: askForReviews,
  },
]
