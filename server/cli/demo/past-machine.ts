import { systemActor } from '../../kernel/auth/actor.ts'
import { makeCtx, type Tx } from '../../kernel/ctx.ts'
import type { DocumentRenderer } from '../../kernel/documents/renderer.ts'
import { jobsAfter, type Job, type JobPayload, type Jobs } from '../../kernel/jobs/jobs.ts'
import type { Machine } from '../../kernel/machine.ts'
import type { Mailer } from '../../kernel/mail/mailer.ts'

type Waiting = {
  readonly job: Job
  readonly organizationId: string
  readonly payload: JobPayload
  readonly at: Date
}

export type PastMachine = {
  readonly machine: Machine
  /** Does what the commands so far have set off, each at the time of its cause. */
  workOff(): Promise<void>
}

/**
 * A machine that lives in the past: jobs run when asked, at the time of the
 * command that caused them, and mail counts as delivered without leaving. So the
 * demo writes the rows that commands and jobs write, and nobody is written to.
 */
export function pastMachine(machine: Machine, jobs: readonly Job[]): PastMachine {
  const waiting: Waiting[] = []
  const wait = (tx: Tx, job: Job, payload: JobPayload, at = tx.now) =>
    tx.afterCommit(() => void waiting.push({ job, organizationId: tx.organizationId, payload, at }))
  const past: Jobs = {
    ...machine.jobs,
    async enqueue(tx, name, payload, options) {
      const job = jobs.find((each) => each.name === name)
      if (!job) throw new Error(`no job is named ${name}`)
      wait(tx, job, payload, options?.startAfter && options.startAfter > tx.now ? options.startAfter : tx.now)
    },
    async enqueueAfter(tx, happenings) {
      for (const happening of happenings) {
        const after = jobs.filter((job) => job.after?.includes(happening.type))
        for (const { job, payload } of jobsAfter(after, happening)) wait(tx, job, payload)
      }
    },
  }
  const itself: Machine = { ...machine, jobs: past, mailer: deliversAll, documents: printsNothing }
  return {
    machine: itself,
    async workOff() {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { job, organizationId, payload, at } = next
        await job.run(
          makeCtx({ machine: itself, organizationId, actor: systemActor(job.name), now: at }),
          payload,
        )
      }
    },
  }
}

/** Letters are set anew whenever somebody opens them; those that only the demo's mailer sees need not be. */
const printsNothing: DocumentRenderer = {
  render: async () => Buffer.from('%PDF-'),
  stop: async () => {},
  pid: undefined,
}

const deliversAll: Mailer = {
  send: async ({ messageId }) => ({
    outcome: 'delivered',
    response: '250 2.0.0 kept for the demo',
    messageId,
  }),
  attempts: () => ({ delivered: 0, deferred: 0, failed: 0 }),
  verifySmtp: async () => ({ isReady: true }),
  close: () => {},
}
