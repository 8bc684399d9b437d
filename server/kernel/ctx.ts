import type pg from 'pg'
import type { Actor } from './auth/actor.ts'
import { planningAtFirst } from './db/kept.ts'
import type { Connection } from './db/pool.ts'
import { isPlanOutdated, passingFailure, wasNeverSent } from './db/failure.ts'
import { Refusal } from './errors.ts'
import { isId, newId } from './ids.ts'
import type { Log } from './log.ts'
import type { Machine } from './machine.ts'
import { inSpan } from './tracing.ts'

/** Who does something, for which organization, when, and on which machine. */
export interface Ctx {
  readonly machine: Machine
  readonly organizationId: string
  readonly actor: Actor
  readonly now: Date
  readonly log: Log
  newId(): string
}

declare const writable: unique symbol

/** An open transaction that may only read. */
export interface Read extends Ctx, Connection {}

/** An open transaction that may write. Only `inTransaction` makes one, so a store function cannot be called outside. */
export interface Tx extends Read {
  readonly [writable]: true
  /** Runs after the commit, in order; a failure is logged and harms nothing. */
  afterCommit(effect: () => void): void
}

/** `log` names the request or the job in its lines; without it the log of the machine. */
export type CtxSeed = Pick<Ctx, 'machine' | 'organizationId' | 'actor'> & { now?: Date; log?: Log }

export const makeCtx = (seed: CtxSeed): Ctx => ({
  ...seed,
  now: seed.now ?? new Date(),
  log: seed.log ?? seed.machine.log,
  newId,
})

/** The same context for another actor, inside or outside a transaction. */
export const actingAs = <C extends Ctx>(ctx: C, actor: Actor): C => ({ ...ctx, actor })

/**
 * Runs `work` in a transaction of the organization. Joins the one already open
 * in `ctx`: only the outermost commits, so commands may call commands and all
 * of it rolls back together. Serialization failures and deadlocks are retried, and so is
 * what lost its connection before it was committed.
 * @throws Refusal `outcomeUnknown` (503) when the connection broke during the commit
 */
export async function inTransaction<T>(ctx: Ctx, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (isWritable(ctx)) return work(ctx)
  for (let attempt = 1; ; attempt++) {
    const effects: (() => void)[] = []
    try {
      const result = await withConnection(ctx, 'BEGIN', (connection) =>
        work({
          ...ctx,
          ...connection,
          afterCommit: (effect: () => void) => void effects.push(effect),
          [writableMark]: true,
        } as unknown as Tx),
      )
      runEffects(ctx, effects)
      return result
    } catch (error) {
      if (attempt >= mostAttempts || !isWorthRetrying(error)) throw error
    }
  }
}

/** Runs `work` in a read-only transaction of the organization, or in the one already open. */
export async function inRead<T>(ctx: Ctx, work: (read: Read) => Promise<T>): Promise<T> {
  if ('sql' in ctx) return work(ctx as Read)
  for (let attempt = 1; ; attempt++) {
    try {
      return await withConnection(ctx, 'BEGIN READ ONLY', (connection) => work({ ...ctx, ...connection }))
    } catch (error) {
      if (attempt >= mostAttempts || !isWorthRetrying(error)) throw error
    }
  }
}

const mostAttempts = 4
const writableMark = Symbol.for('redress.writable')
const isWritable = (ctx: Ctx): ctx is Tx => writableMark in ctx

type Begin = 'BEGIN' | 'BEGIN READ ONLY'

const withConnection = <T>(
  ctx: Ctx,
  begin: Begin,
  work: (connection: Connection) => Promise<T>,
): Promise<T> => inSpan('transaction', { begin }, () => onConnection(ctx, begin, work))

async function onConnection<T>(
  ctx: Ctx,
  begin: Begin,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  if (!isId(ctx.organizationId)) throw new Error('an organization id that is none')
  const client = await ctx.machine.db.pool.connect()
  const connection = ctx.machine.db.over(client)
  // One round trip, with the first statement of `work` in its wake: whatever keeps the transaction from beginning
  // leaves the organization unset, and without it there is nothing to read or write.
  // A literal, not set_config(): poolers and Citus pass SET LOCAL on. The id is checked above.
  const [begun, done] = await Promise.allSettled([
    client.query(
      `${begin}; SET LOCAL app.organization_id = '${ctx.organizationId}'${planningAtFirst(client)}`,
    ),
    work(connection),
  ])
  const failed = [begun, done].find((each) => each.status === 'rejected')
  if (failed || done.status === 'rejected') {
    client.release(await rollBack(client))
    throw failed?.reason
  }
  if (begin === 'BEGIN READ ONLY') {
    // Nothing depends on how a transaction ends that wrote nothing: its caller need not wait.
    void end(client).catch(() => {})
    return done.value
  }
  // After a failed query that `work` swallowed, COMMIT rolls back without an error and only its tag says so.
  const tag = await end(client)
  if (tag !== 'COMMIT') throw new Error('a transaction with a failed query was not committed')
  return done.value
}

/** Commits and gives the connection back. @returns what PostgreSQL says it did */
async function end(client: pg.PoolClient): Promise<string> {
  let broken: Error | undefined
  try {
    return (await commit(client)).command
  } catch (error) {
    broken = await rollBack(client)
    throw error
  } finally {
    client.release(broken)
  }
}

/** Without an answer nobody can say whether the server still wrote the commit. */
async function commit(client: pg.PoolClient): Promise<pg.QueryResult> {
  try {
    return await client.query('COMMIT')
  } catch (cause) {
    if (passingFailure(cause) !== 'away' || wasNeverSent(cause)) throw cause
    throw Object.assign(new Refusal('outcomeUnknown', {}, 503), { cause })
  }
}

async function rollBack(client: pg.PoolClient): Promise<Error | undefined> {
  try {
    await client.query('ROLLBACK')
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error('rollback failed', { cause: error })
  }
}

function runEffects(ctx: Ctx, effects: readonly (() => void)[]): void {
  for (const effect of effects) {
    try {
      effect()
    } catch (error) {
      ctx.log.error({ err: error }, 'an effect after commit failed')
    }
  }
}

/** The pool waits for a database that is away; what it refuses after that has waited long enough. */
const isWorthRetrying = (error: unknown): boolean =>
  (passingFailure(error) === 'away' && !(error instanceof Refusal)) ||
  isPlanOutdated(error) ||
  (error instanceof Error && 'code' in error && (error.code === '40001' || error.code === '40P01'))
