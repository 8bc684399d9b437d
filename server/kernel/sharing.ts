import { actorKey } from './auth/actor.ts'
import { inRead, inTransaction, type Ctx, type Read, type Tx } from './ctx.ts'
import { passingFailure } from './db/failure.ts'
import { goInStep } from './db/in-step.ts'
import { isOutcomeUnknown } from './http/idempotency.ts'
import { inTurns } from './together.ts'

const mostInStep = 64

type Working<I, O> = {
  readonly ctx: Ctx
  readonly input: I
  readonly resolve: (output: O) => void
  readonly reject: (error: unknown) => void
}

type Shared<C extends Read, I, O> = {
  /** Of two works about the same thing the second goes into the next transaction, and sees what the first has done. */
  readonly about: (input: I) => string
  readonly work: (ctx: C, input: I) => Promise<O>
}

/**
 * Makes a work whose callers share transactions: while one runs, those of the same organization and actor wait, and
 * then go through the next one in step. Each is answered after the commit. If one fails, none is written, and each is
 * tried again in a transaction of its own.
 */
export const sharingTransactions = <I, O>(what: Shared<Tx, I, O>): ((ctx: Ctx, input: I) => Promise<O>) =>
  sharing(what, inTransaction)

/** The same for works that only read. */
export const sharingReads = <I, O>(what: Shared<Read, I, O>): ((ctx: Ctx, input: I) => Promise<O>) =>
  sharing(what, inRead)

function sharing<C extends Read, I, O>(
  { about, work }: Shared<C, I, O>,
  within: (ctx: Ctx, body: (opened: C) => Promise<O[]>) => Promise<O[]>,
): (ctx: Ctx, input: I) => Promise<O> {
  const run = (works: readonly Working<I, O>[]): Promise<O[]> => {
    const [first] = works
    if (!first) return Promise.resolve([])
    return within(first.ctx, async (opened) => {
      if (works.length > 1) goInStep(opened)
      const done = await Promise.allSettled(
        // Each keeps its own log, whose lines say which case they are about.
        works.map(({ ctx, input }) => work({ ...opened, log: ctx.log }, input)),
      )
      return done.map((each) => {
        if (each.status === 'rejected') throw each.reason
        return each.value
      })
    })
  }
  const settle = async (works: readonly Working<I, O>[]): Promise<void> => {
    try {
      const outputs = await run(works)
      for (const [index, { resolve }] of works.entries()) resolve(outputs[index] as O)
    } catch (error) {
      const isOfOne = works.length > 1 && passingFailure(error) === null && !isOutcomeUnknown(error)
      for (const each of works) await (isOfOne ? settle([each]) : each.reject(error))
    }
  }
  const join = inTurns<Working<I, O>>((queue) => takeDistinct(queue, about), settle)
  return (ctx, input) =>
    'sql' in ctx
      ? work(ctx as C, input)
      : new Promise<O>((resolve, reject) =>
          join(`${ctx.organizationId} ${actorKey(ctx.actor)}`, { ctx, input, resolve, reject }),
        )
}

function takeDistinct<I, O>(queue: Working<I, O>[], about: (input: I) => string): Working<I, O>[] {
  const taken = new Map<string, Working<I, O>>()
  const left = queue.filter((each) => {
    const key = about(each.input)
    if (taken.size === mostInStep || taken.has(key)) return true
    taken.set(key, each)
    return false
  })
  queue.splice(0, queue.length, ...left)
  return [...taken.values()]
}
