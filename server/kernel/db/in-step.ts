import type { Read } from '../ctx.ts'
import type { Sql } from './database.ts'

/** Transactions in which several works go on side by side. */
const shared = new WeakSet<Sql>()

/** From here on, works of this transaction go in step. */
export const goInStep = ({ sql }: Read): void => void shared.add(sql)

/**
 * Makes a statement that works in step send as one: what they ask for in the same moment is gathered first. In a
 * transaction of one work it is sent at once.
 * @param run answers all inputs, in their order
 */
export function inStep<C extends Read, I, O>(
  run: (ctx: C, inputs: readonly I[]) => Promise<readonly O[]>,
): (ctx: C, input: I) => Promise<O> {
  type Asking = {
    readonly input: I
    readonly resolve: (output: O) => void
    readonly reject: (error: unknown) => void
  }
  const waiting = new WeakMap<Sql, Asking[]>()
  const send = async (ctx: C, asking: readonly Asking[]): Promise<void> => {
    waiting.delete(ctx.sql)
    try {
      const outputs = await run(
        ctx,
        asking.map(({ input }) => input),
      )
      for (const [index, { resolve }] of asking.entries()) resolve(outputs[index] as O)
    } catch (error) {
      for (const { reject } of asking) reject(error)
    }
  }
  return (ctx, input) => {
    if (!shared.has(ctx.sql)) return run(ctx, [input]).then(([output]) => output as O)
    return new Promise<O>((resolve, reject) => {
      const asking = waiting.get(ctx.sql)
      if (asking) return void asking.push({ input, resolve, reject })
      const first = [{ input, resolve, reject }]
      waiting.set(ctx.sql, first)
      setImmediate(() => void send(ctx, first))
    })
  }
}
