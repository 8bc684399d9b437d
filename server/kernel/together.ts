import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { actorKey } from './auth/actor.ts'
import { inTransaction, type Ctx, type Tx } from './ctx.ts'
import { Refusal } from './errors.ts'
import { isOutcomeUnknown, onceEach, type Keyed } from './http/idempotency.ts'
import type { Machine } from './machine.ts'

type Caller<O> = {
  readonly ctx: Ctx
  readonly resolve: (output: O) => void
  readonly reject: (error: unknown) => void
}

const mostTogether = 64
/** So many waiting are worth a second transaction beside the first: one is prepared while the other is written. */
const worthASecond = 12

/**
 * Makes a create whose callers share transactions: while one is being written, the requests of the same
 * organization and actor wait, and then go into the next one together. So the cost of a commit is paid once
 * for all of them. When many wait, two such transactions run side by side. Each caller is answered after the commit, never before. If one of them cannot be written,
 * none is, and each is tried again in a transaction of its own: then only the bad one fails.
 *
 * @param create writes all inputs or none; its outputs stand in the order of the inputs
 */
export function together<I, O>(
  create: (tx: Tx, inputs: readonly I[]) => Promise<readonly O[]>,
): (ctx: Ctx, request: Keyed<I>) => Promise<O> {
  const write = (ctx: Ctx, requests: readonly Keyed<I>[]): Promise<O[]> =>
    inTransaction(ctx, (tx) => onceEach(tx, requests, (inputs) => create(tx, inputs)))

  type Request = Caller<O> & Keyed<I>
  const answer = async (batch: readonly Request[], { isLast = false } = {}): Promise<void> => {
    const [last] = batch.slice(-1)
    if (!last) return
    try {
      const outputs = await write(last.ctx, batch)
      for (const [index, { resolve }] of batch.entries()) resolve(outputs[index] as O)
    } catch (error) {
      for (const each of batch) {
        // With a key it is safe to ask again what became of a commit that nobody heard of; without, it is not.
        const mayRepeat = isOutcomeUnknown(error) ? each.key !== null : batch.length > 1 && isOfOne(error)
        if (mayRepeat && !isLast) await answer([each], { isLast: true })
        else each.reject(error)
      }
    }
  }

  const join = inTurns<Request>(
    (queue) => queue.splice(0, mostTogether),
    (batch) => (batch[0] ? noting(batch[0].ctx.machine, answer(batch)) : Promise.resolve()),
    { secondFrom: worthASecond },
  )
  return (ctx, request) => {
    if ('sql' in ctx) return write(ctx, [request]).then(([output]) => output as O)
    const lane = `${ctx.organizationId} ${actorKey(ctx.actor)}`
    return new Promise<O>((resolve, reject) => join(lane, { ...request, ctx, resolve, reject }))
  }
}

/**
 * Makes a question whose askers share the answer's transaction: while one is being read, those who ask about the
 * same organization wait for the next, which begins after they asked. So no answer is older than its question.
 * @param read answers all inputs, in their order
 */
export function askTogether<I, O>(
  read: (ctx: Ctx, inputs: readonly I[]) => Promise<readonly O[]>,
): (ctx: Ctx, input: I) => Promise<O> {
  type Asking = Caller<O> & { readonly input: I }
  const join = inTurns<Asking>(
    (queue) => queue.splice(0),
    async (batch) => {
      const [last] = batch.slice(-1)
      if (!last) return
      try {
        const outputs = await read(
          last.ctx,
          batch.map(({ input }) => input),
        )
        for (const [index, { resolve }] of batch.entries()) resolve(outputs[index] as O)
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    },
  )
  return (ctx, input) =>
    new Promise<O>((resolve, reject) => join(ctx.organizationId, { ctx, input, resolve, reject }))
}

/** How many lanes of creates are busy, and when the last one was. */
type Activity = { lanes: number; endedMs: number }
const activity = new WeakMap<Machine, Activity>()
const quietMs = 20
const longestWaitMs = 10_000
const pauseMs = 5

/**
 * Waits while people file one after the other, so that background work in the same process does not slow them
 * down; but ten seconds at most, so that it goes on under any load.
 */
export async function quietMoment(machine: Machine): Promise<void> {
  const untilMs = performance.now() + longestWaitMs
  const isBusy = ({ lanes, endedMs }: Activity) => lanes > 0 || performance.now() < endedMs + quietMs
  for (;;) {
    const known = activity.get(machine)
    if (!known || !isBusy(known) || performance.now() > untilMs) return
    await sleep(pauseMs)
  }
}

async function noting(machine: Machine, work: Promise<void>): Promise<void> {
  const known = activity.get(machine) ?? { lanes: 0, endedMs: 0 }
  activity.set(machine, known)
  known.lanes++
  try {
    await work
  } finally {
    known.lanes--
    known.endedMs = performance.now()
  }
}

type Lane<T> = { readonly queue: T[]; workers: number }

/**
 * Lanes, in each of which one batch is worked on at a time; who comes meanwhile waits for the next.
 * @param secondFrom how many must wait for a second batch to be worked on beside the first; never, if absent
 */
export function inTurns<T extends { readonly ctx: Ctx }>(
  take: (queue: T[]) => readonly T[],
  work: (batch: readonly T[]) => Promise<void>,
  { secondFrom = Infinity }: { secondFrom?: number } = {},
): (lane: string, item: T) => void {
  const machines = new WeakMap<Machine, Map<string, Lane<T>>>()
  const workOff = async (lane: Lane<T>, close: () => void): Promise<void> => {
    lane.workers++
    try {
      while (lane.queue.length > 0 && (lane.workers === 1 || lane.queue.length >= secondFrom)) {
        // What arrived in the same moment comes along.
        await new Promise((resolve) => setImmediate(resolve))
        await work(take(lane.queue))
      }
    } finally {
      // In the same breath in which the queue was found empty: whoever came between would never be served.
      lane.workers--
      if (lane.workers === 0) close()
    }
  }
  return (name, item) => {
    const lanes = machines.get(item.ctx.machine) ?? new Map<string, Lane<T>>()
    machines.set(item.ctx.machine, lanes)
    const lane = lanes.get(name) ?? { queue: [], workers: 0 }
    lanes.set(name, lane)
    lane.queue.push(item)
    const isWorthASecond = lane.workers === 1 && lane.queue.length >= secondFrom
    if (lane.workers === 0 || isWorthASecond) void workOff(lane, () => lanes.delete(name))
  }
}

/**
 * Whether what went wrong may lie in one of the requests. Not so when the database is away or out of room: then
 * nobody knows whether the commit came through, and who tries again could write twice.
 */
const isOfOne = (error: unknown): boolean =>
  (error instanceof Refusal && error.status < 500) ||
  error instanceof TypeError ||
  error instanceof RangeError ||
  (error instanceof pg.DatabaseError && !/^(08|53|57|58|XX)/.test(error.code ?? ''))
