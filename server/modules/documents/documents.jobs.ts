import { inRead } from '../../kernel/ctx.ts'
import { sweepOrphans } from '../../kernel/files/sweep.ts'
import type { Job } from '../../kernel/jobs/jobs.ts'
import { knownStorageKeys } from './documents.queries.ts'

export const documentsJobs: readonly Job[] = [
  {
    name: 'documents.sweepFiles',
    queue: 'slow',
    every: '40 1 * * *',
    async run(ctx) {
      const swept = await sweepOrphans(ctx.machine.files, {
        now: ctx.now,
        onlyOrganizationId: ctx.organizationId,
        knownAmong: ({ storageKeys }) => inRead(ctx, (read) => knownStorageKeys(read, storageKeys)),
      })
      if (swept.deletedFiles + swept.deletedTemporary > 0) ctx.log.info(swept, 'left-over files deleted')
    },
  },
]
