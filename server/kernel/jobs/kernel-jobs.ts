import { backupJob } from '../backup/scheduled.ts'
import { forgetOldKeys } from '../http/idempotency.ts'
import { exportCheckpoint } from '../journal/export.ts'
import type { Job } from './jobs.ts'

/** What the kernel itself has to do regularly. */
export const kernelJobs: readonly Job[] = [
  { name: 'kernel.forgetIdempotencyKeys', queue: 'slow', every: '10 * * * *', run: forgetOldKeys },
  backupJob,
  { name: 'kernel.exportCheckpoint', queue: 'slow', every: '20 * * * *', run: exportCheckpoint },
]
