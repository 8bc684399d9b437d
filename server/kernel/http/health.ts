import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { backupState, type BackupState } from '../backup/backup-state.rules.ts'
import { lastGoodBackup } from '../backup/runs.ts'
import { Refusal } from '../errors.ts'
import { sealLag } from '../journal/sealer.ts'
import { mailboxStates } from '../mail/mailbox-states.ts'
import { outboxStates, type OutboxStates } from '../mail/outbox-states.ts'
import type { Machine } from '../machine.ts'
import { metricsOf } from './metrics.ts'

export type Readiness = {
  readonly isReady: boolean
  readonly database: string
  readonly jobs: string
  readonly mail: string
  /** Mails that wait for another try, and those given up within a week; null while the database does not say. */
  readonly mailsDeferred: number | null
  readonly mailsFailed: number | null
  /** Where mail comes in: `failing` or `late` when one of the mailboxes does not let Redress in. */
  readonly mailboxes: string
  readonly backup: BackupState
  /** Age of the last good backup; null while there is none. */
  readonly backupAgeHours: number | null
  /** `behind` when an event has waited for the journal for more than a minute. */
  readonly journal: string
}

const mailCheckMs = 60_000
/** Sealing takes seconds; a transaction that was open for long may make it look like more for a moment. */
const sealLagSeconds = 60
/** Whoever asks wants to know how it is now, and waits for no restart of the database. */
const answerMs = 2_000

/** `/healthz` (alive), `/readyz` (database, jobs, mail, journal) and `/metrics` for the operator. */
export function addHealth(app: FastifyInstance, machine: Machine): void {
  const metrics = metricsOf(app, machine)
  const readiness = readinessOf(machine)
  app.get('/healthz', { schema: { hide: true }, config: { rateLimit: false } }, async () => ({
    isAlive: true,
  }))
  app.get('/readyz', { schema: { hide: true }, config: { rateLimit: false } }, async (_request, reply) => {
    const state = await readiness()
    return reply
      .code(state.isReady ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(state)
  })
  app.get('/metrics', { schema: { hide: true }, config: { rateLimit: false } }, async (request, reply) => {
    if (!machine.config.isMetricsOpen && !isLoopback(request)) throw new Refusal('notFound', {}, 404)
    return reply.type(metrics.contentType).send(await metrics.metrics())
  })
}

const isLoopback = ({ ip }: FastifyRequest): boolean =>
  ip === '::1' || ip.startsWith('127.') || ip.startsWith('::ffff:127.')

/**
 * Mail that cannot go out is told, but does not make the server unready: complaints are still taken in. Nor does
 * an old backup, unless the operator wants it (BACKUP_REQUIRED).
 */
function readinessOf(machine: Machine): () => Promise<Readiness> {
  let mail: { at: number; state: string } | null = null
  let lastGoodAt: Date | null = null
  return async () => {
    const database = await works(() => machine.db.pool.query('select 1'))
    const jobs = database ? await works(() => machine.jobs.isHealthy()) : false
    if (!mail || Date.now() - mail.at > mailCheckMs)
      mail = { at: Date.now(), state: await mailState(machine) }
    if (database)
      await works(async () => {
        lastGoodAt = (await lastGoodBackup(machine.db.pool))?.beganAt ?? null
      })
    const { isRequired, maxAgeMs } = machine.config.backup
    const now = new Date()
    const backup = backupState({ lastGoodAt, now, maxAgeMs })
    return {
      isReady: database && jobs && !(isRequired && backup !== 'ok'),
      database: database ? 'ok' : 'unreachable',
      jobs: jobs ? 'ok' : 'unreachable',
      mail: mail.state,
      ...(await outboxFigures(machine)),
      mailboxes: await mailboxesState(machine),
      backup,
      backupAgeHours: lastGoodAt && Math.round((now.getTime() - lastGoodAt.getTime()) / 360_000) / 10,
      journal: await journalState(machine),
    }
  }
}

async function mailState({ mailer }: Machine): Promise<string> {
  if (!mailer) return 'notSetUp'
  const state = await mailer.verifySmtp()
  return state.isReady ? 'ok' : state.reason
}

/** One mail that does not get through is its case's business; many are the operator's. */
async function outboxFigures({
  db,
}: Machine): Promise<{ mailsDeferred: number | null; mailsFailed: number | null }> {
  let states: OutboxStates | null = null
  await works(async () => {
    states = await outboxStates(db.pool)
  })
  const { deferred = null, failed = null } = (states as OutboxStates | null) ?? {}
  return { mailsDeferred: deferred, mailsFailed: failed }
}

/** What does not come in waits with its server, so this is told and no more. */
async function mailboxesState({ db }: Machine): Promise<string> {
  let states: readonly string[] = []
  const isReached = await works(async () => {
    states = (await mailboxStates(db.pool)).map(({ state }) => state)
  })
  if (!isReached) return 'unreachable'
  return ['failing', 'late', 'ok'].find((state) => states.includes(state)) ?? 'notSetUp'
}

/** What is recorded is safe also while nothing is sealed, so this is told and no more. */
async function journalState(machine: Machine): Promise<string> {
  let lag = 0
  const isReached = await works(async () => {
    lag = await sealLag(machine)
  })
  return !isReached ? 'unreachable' : lag > sealLagSeconds ? 'behind' : 'ok'
}

async function works(check: () => Promise<unknown>): Promise<boolean> {
  const given = new AbortController()
  try {
    const tooLate = sleep(answerMs, false, { signal: given.signal, ref: false })
    return (await Promise.race([check(), tooLate])) !== false
  } catch {
    // Why is in the log of whoever needed it; here only that counts.
    return false
  } finally {
    given.abort()
  }
}
