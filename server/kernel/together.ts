import pg from 'pg'
import { actorKey } from './auth/actor.ts'
import { inTransaction, type Ctx, type Tx } from './ctx.ts'
import { Refusal } from './errors.ts'
import { onceEach, type Keyed } from './http/idempotency.ts'
import type { Machine } from './machine.ts'

type Waiting<I, O> = Keyed<I> & {
  readonly ctx: Ctx
  readonly resolve: (output: O) => void
  readonly reject: (error: unknown) => void
}

const mostTogether = 64

/**
 * Makes a create whose callers share transactions: while one is being written, the requests of the same
 * organization and actor wait, and then go into the next one together. So the cost of a commit is paid once
 * for all of them. Each caller is answered after the commit, never before. If one of them cannot be written,
 * none is, and each is tried again in a transaction of its own: then only the bad one fails.
 *
 * @param create writes all inputs or none; its outputs stand in the order of the inputs
 */
export function together<I, O>(
  create: (tx: Tx, inputs: readonly I[]) => Promise<readonly O[]>,
): (ctx: Ctx, request: Keyed<I>) => Promise<O> {
  const queues = new WeakMap<Machine, Map<string, Waiting<I, O>[]>>()

  const write = (ctx: Ctx, requests: readonly Keyed<I>[]): Promise<O[]> =>
    inTransaction(ctx, (tx) => onceEach(tx, requests, (inputs) => create(tx, inputs)))

  const answer = async (batch: readonly Waiting<I, O>[]): Promise<void> => {
    const [last] = batch.slice(-1)
    if (!last) return
    try {
      const outputs = await write(last.ctx, batch)
      for (const [index, { resolve }] of batch.entries()) resolve(outputs[index] as O)
    } catch (error) {
      if (batch.length > 1 && isOfOne(error)) {
        for (const each of batch) await answer([each])
      } else {
        for (const { reject } of batch) reject(error)
      }
    }
  }

  const workOff = async (queue: Waiting<I, O>[]): Promise<void> => {
    while (queue.length > 0) {
      // What arrived in the same moment comes along.
      await new Promise((resolve) => setImmediate(resolve))
      await answer(takeBatch(queue))
    }
  }

  return (ctx, request) => {
    if ('sql' in ctx) return write(ctx, [request]).then(([output]) => output as O)
    const byName = queues.get(ctx.machine) ?? new Map<string, Waiting<I, O>[]>()
    queues.set(ctx.machine, byName)
    const name = `${ctx.organizationId} ${actorKey(ctx.actor)}`
    return new Promise<O>((resolve, reject) => {
      const waiting = { ...request, ctx, resolve, reject }
      const queue = byName.get(name)
      if (queue) return void queue.push(waiting)
      const own = [waiting]
      byName.set(name, own)
      void workOff(own).finally(() => byName.delete(name))
    })
  }
}

/** The next ones in order, except those that repeat a key of this batch: they find its answer in the next. */
function takeBatch<T extends Keyed<unknown>>(queue: T[]): T[] {
  const keys = new Set<string>()
  const batch: T[] = []
  const later: T[] = []
  for (const request of queue.splice(0)) {
    const name = request.key && `${request.key.scope}\n${request.key.key}`
    if (batch.length < mostTogether && (name === null || !keys.has(name))) batch.push(request)
    else later.push(request)
    if (name !== null) keys.add(name)
  }
  queue.push(...later)
  return batch
}

/**
 * Whether what went wrong may lie in one of the requests. Not so when the database is away or out of room: then
 * nobody knows whether the commit came through, and who tries again could write twice.
 */
const isOfOne = (error: unknown): boolean =>
  error instanceof Refusal ||
  error instanceof TypeError ||
  error instanceof RangeError ||
  (error instanceof pg.DatabaseError && !/^(08|53|57|58|XX)/.test(error.code ?? ''))
