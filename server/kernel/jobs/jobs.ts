import { PgBoss, type JobResult } from 'pg-boss'
import { systemActor } from '../auth/actor.ts'
import { makeCtx, type Ctx, type Tx } from '../ctx.ts'
import type { Config } from '../config.ts'
import { inStep } from '../db/in-step.ts'
import type { Db } from '../db/pool.ts'
import type { Json } from '../canonical-json.ts'
import type { Log } from '../log.ts'
import type { Machine } from '../machine.ts'
import { quietMoment } from '../together.ts'
import { inSpan } from '../tracing.ts'

/** A worker says every half of it that its job still runs; after a crash the job is free again that soon. */
const heartbeat = { heartbeatSeconds: 20 }

/**
 * The queues, apart so that a slow mail server never holds up the rest.
 * Made by `redress migrate`; a retry waits 2^n seconds, at most an hour.
 */
export const queues = {
  quick: {
    ...heartbeat,
    retryLimit: 12,
    retryDelay: 1,
    retryBackoff: true,
    retryDelayMax: 3600,
    expireInSeconds: 300,
  },
  mail: {
    ...heartbeat,
    retryLimit: 60,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 7200,
    expireInSeconds: 300,
  },
  slow: {
    ...heartbeat,
    retryLimit: 6,
    retryDelay: 30,
    retryBackoff: true,
    retryDelayMax: 3600,
    expireInSeconds: 3600,
  },
  long: {
    ...heartbeat,
    retryLimit: 3,
    retryDelay: 900,
    retryBackoff: true,
    retryDelayMax: 3600,
    expireInSeconds: 86_400,
  },
} as const
export type QueueName = keyof typeof queues

/** Background work: `run` must be idempotent, since a job may run again after a crash. `payload` holds ids only. */
export type Job = {
  readonly name: string
  readonly queue: QueueName
  /** Events after which the job runs, with the event's `{ eventId, subjectId }` as payload. */
  readonly after?: readonly string[]
  /** Of those events only the ones whose payload answers yes; absent: all. */
  readonly when?: (payload: unknown) => boolean
  /** Cron expression (UTC), null for never; the job then runs for every organization with an empty payload. */
  readonly every?: string | ((config: Config) => string | null)
  /** Work on the installation as a whole: it runs once, in a context without an organization. */
  readonly isForAll?: true
  run(ctx: Ctx, payload: JobPayload): Promise<void>
}
export type JobPayload = { readonly [key: string]: Json }

/** An id out of a payload; a job without it was enqueued wrongly and fails. */
export function idIn(payload: JobPayload, name: string): string {
  const value = payload[name]
  if (typeof value !== 'string') throw new Error(`the job has no ${name}`)
  return value
}

/** An event that was just recorded. */
export type Happening = {
  readonly eventId: string
  readonly subjectId: string
  readonly type: string
  readonly payload: unknown
}

/** The jobs that wait for an event, each with its payload. */
export const jobsAfter = (jobs: readonly Job[], happening: Happening): { job: Job; payload: JobPayload }[] =>
  jobs
    .filter(({ when }) => when === undefined || when(happening.payload))
    .map((job) => ({ job, payload: { eventId: happening.eventId, subjectId: happening.subjectId } }))

export type QueueDepth = {
  readonly queue: string
  readonly waiting: number
  readonly oldestSeconds: number
}

export type EnqueueOptions = { startAfter?: Date; singletonKey?: string }

/** The job queue: everything enters it inside the transaction that gives the reason for it. */
export type Jobs = {
  enqueue(tx: Tx, name: string, payload: JobPayload, options?: EnqueueOptions): Promise<void>
  /** Enqueues all jobs that wait for these events, in one statement per queue. */
  enqueueAfter(tx: Tx, happenings: readonly Happening[]): Promise<void>
  /** Works off the queues in this process. */
  startWorking(machine: Machine): Promise<void>
  /** Waits for running jobs, at most 25 s. */
  stop(): Promise<void>
  isHealthy(): Promise<boolean>
  /** Each queue with its waiting jobs, and for how long the oldest that is due has waited. */
  depth(): Promise<QueueDepth[]>
}

type Entry = {
  readonly queue: QueueName
  readonly envelopes: readonly Envelope[]
  readonly options: EnqueueOptions
}
type Envelope = { job: string; organizationId: string | null; payload: JobPayload }

export async function createJobs({
  db,
  log,
  jobs,
}: {
  db: Db
  log: Log
  jobs: readonly Job[]
}): Promise<Jobs> {
  const byName = new Map(jobs.map((job) => [job.name, job]))
  const byEvent = new Map<string, Job[]>()
  for (const job of jobs)
    for (const type of job.after ?? []) byEvent.set(type, [...(byEvent.get(type) ?? []), job])

  const boss = new PgBoss({
    db: { executeSql: (text, values) => db.pool.query(text, values as unknown[]) },
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
    monitorVacuum: false,
    reindex: false,
  })
  boss.on('error', (error) => log.error({ err: error }, 'job queue'))
  await boss.start()
  let worker: Worker | undefined

  const insert = inStep(async (tx: Tx, inputs: readonly Entry[]): Promise<undefined[]> => {
    for (const [queue, group] of Map.groupBy(inputs, (each) => each.queue)) {
      const jobs = group.flatMap(({ envelopes, options }) => envelopes.map((data) => ({ data, ...options })))
      await boss.insert(queue, jobs, { db: { executeSql: (text, values = []) => tx.run(text, values) } })
      tx.afterCommit(() => worker?.wake(queue))
    }
    return inputs.map(() => undefined)
  })

  return {
    async enqueue(tx, name, payload, options) {
      const job = byName.get(name)
      if (!job) throw new Error(`no job is named ${name}`)
      const envelopes = [{ job: name, organizationId: tx.organizationId, payload }]
      await insert(tx, { queue: job.queue, envelopes, options: options ?? {} })
    },
    async enqueueAfter(tx, happenings) {
      const waiting = happenings.flatMap((each) => jobsAfter(byEvent.get(each.type) ?? [], each))
      for (const [queue, group] of Map.groupBy(waiting, ({ job }) => job.queue)) {
        const envelopes = group.map(({ job, payload }) => ({
          job: job.name,
          organizationId: tx.organizationId,
          payload,
        }))
        await insert(tx, { queue, envelopes, options: {} })
      }
    },
    async startWorking(machine) {
      worker = await startWorker(machine, byName)
    },
    async stop() {
      await worker?.stop()
      await boss.stop({ graceful: false, close: false })
    },
    async isHealthy() {
      return (await boss.schemaVersion()) !== null
    },
    async depth() {
      const { rows } = await db.pool.query<QueueDepth>(
        `select name as queue, count(*)::int as waiting,
           greatest(0, coalesce(extract(epoch from now() - min(start_after) filter (where start_after <= now())), 0))::float8 as "oldestSeconds"
         from pgboss.job where state < 'active' group by name`,
      )
      return rows
    },
  }
}

/**
 * How many jobs of a queue one process takes at a time, works on together and reports as done together, and how
 * many such batches may be under way: where one is held up, as by a mail server that does not answer, the other goes on.
 */
const batches: Readonly<Record<QueueName, { size: number; atOnce: number }>> = {
  quick: { size: 32, atOnce: 2 },
  mail: { size: 16, atOnce: 2 },
  slow: { size: 1, atOnce: 1 },
  long: { size: 1, atOnce: 1 },
}

type Worker = { wake(queue: QueueName): void; stop(): Promise<void> }

/** A second pg-boss instance, so that a web process carries no timers. */
async function startWorker(machine: Machine, byName: ReadonlyMap<string, Job>): Promise<Worker> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => machine.db.pool.query(text, values as unknown[]) },
    migrate: false,
    createSchema: false,
    monitorVacuum: false,
    reindex: false,
    // How soon jobs that a crash broke off are noticed.
    superviseIntervalSeconds: 15,
    monitorIntervalSeconds: 15,
  })
  boss.on('error', (error) => machine.log.error({ err: error }, 'job queue'))
  await boss.start()

  const ids = new Map<QueueName, string>()
  for (const name of Object.keys(queues) as QueueName[]) {
    const { size, atOnce } = batches[name]
    const options = {
      pollingIntervalSeconds: name === 'long' ? 5 : 0.5,
      batchSize: size,
      localConcurrency: atOnce,
      burstWhenBatchFull: true,
      perJobResults: true,
    } as const
    const id = await boss.work<Envelope, unknown, typeof options>(name, options, (taken) =>
      Promise.all(taken.map((job) => resultOf(machine, byName, job))),
    )
    ids.set(name, id)
  }
  for (const job of byName.values()) {
    if (!job.every) continue
    const cron = typeof job.every === 'string' ? job.every : job.every(machine.config)
    const data = { job: job.name, organizationId: null, payload: {} }
    if (cron === null) await boss.unschedule(job.queue, job.name)
    else await boss.schedule(job.queue, cron, data, { key: job.name })
  }
  return {
    wake: (name) => {
      const id = ids.get(name)
      if (id) boss.notifyWorker(id)
    },
    stop: () => boss.stop({ graceful: true, timeout: 25_000, close: false }),
  }
}

const noOrganization = '00000000-0000-0000-0000-000000000000'

/** Works on a job when nobody is waiting to be heard, and tells what became of it. */
async function resultOf(
  machine: Machine,
  byName: ReadonlyMap<string, Job>,
  { id, data }: { id: string; data: Envelope },
): Promise<JobResult> {
  try {
    await quietMoment(machine)
    await runJob(machine, byName, data)
    return { id, status: 'completed' }
  } catch (error) {
    return { id, status: 'failed', output: error }
  }
}

/** Runs one job, for its organization or, when it came by schedule, for each. */
async function runJob(machine: Machine, byName: ReadonlyMap<string, Job>, envelope: Envelope): Promise<void> {
  const job = byName.get(envelope.job)
  if (!job) throw new Error(`no job is named ${envelope.job}`)
  const organizationIds = job.isForAll
    ? [noOrganization]
    : envelope.organizationId
      ? [envelope.organizationId]
      : await allOrganizations(machine.db)
  const failures: unknown[] = []
  for (const organizationId of organizationIds) {
    // A payload holds ids only, so the lines of a job say which case or message it was about.
    const log = machine.log.child({ job: job.name, organizationId, ...envelope.payload })
    try {
      const ctx = makeCtx({ machine, organizationId, actor: systemActor(job.name), log })
      await inSpan(`job ${job.name}`, { organizationId }, () => job.run(ctx, envelope.payload))
    } catch (error) {
      // The others have a right to their nightly work; the job is retried for all.
      log.warn({ err: error }, 'job failed')
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${job.name} failed`)
}

async function allOrganizations(db: Db): Promise<string[]> {
  const { rows } = await db.pool.query<{ id: string }>('select id from organization order by id')
  return rows.map((row) => row.id)
}
