import type { Secrets } from './auth/secrets.ts'
import type { Config } from './config.ts'
import type { Db } from './db/pool.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { Log } from './log.ts'

/** The running process's machinery, composed once in app.ts. */
export type Machine = {
  readonly config: Config
  readonly log: Log
  readonly secrets: Secrets
  readonly db: Db
  readonly jobs: Jobs
}
