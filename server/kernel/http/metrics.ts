import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { QueueDepth } from '../jobs/jobs.ts'
import { lastGoodBackup } from '../backup/runs.ts'
import { sealLag } from '../journal/sealer.ts'
import { mailboxStates } from '../mail/mailbox-states.ts'
import type { Machine } from '../machine.ts'

/** What `/metrics` counts, for Prometheus. Figures of this process, but for the queues, which all share. */
export function metricsOf(app: FastifyInstance, machine: Machine): Registry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'redress_' })
  const duration = new Histogram({
    name: 'redress_http_request_seconds',
    help: 'Time to answer a request, by route.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    duration.observe(
      { method: request.method, route, status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    )
  })
  addQueues(registry, machine)
  addDatabase(registry, machine)
  addMail(registry, machine)
  addMailboxes(registry, machine)
  addBackup(registry, machine)
  addJournal(registry, machine)
  return registry
}

function addJournal(registry: Registry, machine: Machine): void {
  new Gauge({
    name: 'redress_journal_seal_lag_seconds',
    help: 'How long the oldest event has waited for the journal; 0 when none waits.',
    registers: [registry],
    async collect() {
      this.set(await sealLag(machine))
    },
  })
}

function addQueues(registry: Registry, { jobs }: Machine): void {
  const perQueue = (name: string, help: string, figure: (state: QueueDepth) => number) =>
    new Gauge({
      name,
      help,
      labelNames: ['queue'],
      registers: [registry],
      async collect() {
        this.reset()
        for (const state of await jobs.depth()) this.set({ queue: state.queue }, figure(state))
      },
    })
  perQueue('redress_jobs_waiting', 'Jobs that are due or will be, by queue.', ({ waiting }) => waiting)
  perQueue(
    'redress_jobs_oldest_seconds',
    'How long the oldest due job has waited, by queue.',
    ({ oldestSeconds }) => oldestSeconds,
  )
}

function addDatabase(registry: Registry, { db }: Machine): void {
  const registers = [registry]
  new Gauge({
    name: 'redress_database_connections',
    help: 'Connections of this process: open, idle, and requests that wait for one.',
    labelNames: ['state'],
    registers,
    collect() {
      const { totalCount, idleCount, waitingCount } = db.pool
      this.set({ state: 'open' }, totalCount)
      this.set({ state: 'idle' }, idleCount)
      this.set({ state: 'waitedFor' }, waitingCount)
    },
  })
  new Counter({
    name: 'redress_database_slow_queries_total',
    help: 'Statements that took longer than SLOW_QUERY_MS.',
    registers,
    collect() {
      this.reset()
      this.inc(db.slowQueries())
    },
  })
}

function addMail(registry: Registry, { mailer }: Machine): void {
  if (!mailer) return
  new Counter({
    name: 'redress_mail_attempts_total',
    help: 'Attempts to hand a mail to the server, by outcome.',
    labelNames: ['outcome'],
    registers: [registry],
    collect() {
      this.reset()
      for (const [outcome, count] of Object.entries(mailer.attempts())) this.inc({ outcome }, count)
    },
  })
}

function addMailboxes(registry: Registry, { db }: Machine): void {
  new Gauge({
    name: 'redress_mailboxes',
    help: 'Mailboxes that mail is fetched from: ok, failing, or late (nobody looked for ten minutes).',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      this.reset()
      for (const { state, mailboxes } of await mailboxStates(db.pool)) this.set({ state }, mailboxes)
    },
  })
}

function addBackup(registry: Registry, { db }: Machine): void {
  new Gauge({
    name: 'redress_backup_age_seconds',
    help: 'Time since the moment of the last good backup; absent while there is none.',
    registers: [registry],
    async collect() {
      this.reset()
      const lastGood = await lastGoodBackup(db.pool)
      if (lastGood) this.set((Date.now() - lastGood.beganAt.getTime()) / 1000)
      else this.remove()
    },
  })
}
