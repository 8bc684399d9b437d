import type pg from 'pg'
import { PgBoss } from 'pg-boss'

/** A job that is not done yet, apart from how the queue keeps it. */
export type PendingJob = {
  readonly id: string
  readonly queue: string
  readonly data: object
  readonly priority: number
  readonly startAfter: string
  readonly singletonKey: string | null
}

/**
 * The jobs that wait, will be tried again or are being worked on, a thousand at a time. Done and given-up ones
 * have nothing left to do; those of a schedule come again by themselves.
 */
export async function* pendingJobs(client: pg.ClientBase): AsyncGenerator<readonly PendingJob[]> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const { rows } = await client.query<PendingJob>(
      `select id, name as queue, data, priority, singleton_key as "singletonKey",
         to_char(start_after at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startAfter"
       from pgboss.job
       where state < 'completed' and id > $1 and data->>'organizationId' is not null
       order by id limit 1000`,
      [after],
    )
    const last = rows.at(-1)
    if (!last) return
    yield rows
    after = last.id
  }
}

/** Puts jobs into the queues of another database, within the caller's transaction. A job known there is left alone. */
export async function addPendingJobs(client: pg.ClientBase, jobs: readonly PendingJob[]): Promise<void> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => client.query(text, values as unknown[]) },
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
    monitorVacuum: false,
    reindex: false,
  })
  await boss.start()
  for (const [queue, group] of Map.groupBy(jobs, (job) => job.queue)) {
    const entries = group.map(({ id, data, priority, startAfter, singletonKey }) => ({
      id,
      data,
      priority,
      startAfter,
      ...(singletonKey === null ? {} : { singletonKey }),
    }))
    await boss.insert(queue, entries)
  }
  await boss.stop({ graceful: false, close: false })
}
