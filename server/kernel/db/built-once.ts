import type { CompiledQuery, QueryExecutorProvider } from 'kysely'
import type { Actor } from '../auth/actor.ts'
import type { Read } from '../ctx.ts'
import type { Sql } from './database.ts'

type Keys = Readonly<Record<string, unknown>>
/** A query or raw SQL, not yet compiled. */
type Built<R> = { compile(by: QueryExecutorProvider): CompiledQuery<R> }
/** What a statement is built for: the organization and the keys are stand-ins, to be placed and not to be looked at. */
export type For<K extends Keys> = K & { readonly sql: Sql; readonly organizationId: string }
/** The same with who asks, of whom only the id is a stand-in. */
export type ForActor<K extends Keys> = For<K> & { readonly actor: Actor }

/**
 * A statement that finds rows by keys and is asked for on every page: built and compiled at its first use, for that
 * takes the server longer than PostgreSQL needs to answer.
 * @param build places each value where SQL takes one; nothing of the statement may depend on what they are
 * @returns asks it, as a kept statement
 */
export function builtOnce<K extends Keys, R>(
  build: (by: For<K>) => Built<R>,
): (read: Read, values: K) => Promise<R[]> {
  let built: CompiledQuery<R> | undefined
  return (read, values) => {
    built ??= build(standIns(read)).compile(read.kept)
    return ask(read, built, values)
  }
}

/**
 * The same for a statement that shows what somebody may see. It is built once for all who hold the same roles at the
 * same sites, so it may depend on these; who of them asks is a value like the others.
 */
export function builtOnceForActors<K extends Keys, R>(
  build: (by: ForActor<K>) => Built<R>,
): (read: Read, values: K) => Promise<R[]> {
  const known = new Map<string, CompiledQuery<R>>()
  return (read, values) => {
    const { actor } = read
    if (actor.kind !== 'staff' && actor.kind !== 'apiKey')
      return ask(read, build(standIns(read, { actor })).compile(read.kept), values)
    const shape = `${actor.kind} ${JSON.stringify(actor.grants)}`
    let built = known.get(shape)
    if (!built) {
      const id = new StandIn(actorId) as unknown as string
      built = build(standIns(read, { actor: { ...actor, id } })).compile(read.kept)
      if (known.size >= mostShapes) known.clear()
      known.set(shape, built)
    }
    return ask(read, built, { ...values, [actorId]: actor.id })
  }
}

/** Stands in a compiled statement where a value will be. */
class StandIn {
  readonly key: string
  constructor(key: string) {
    this.key = key
  }
}

const actorId = 'id of the actor'
/** Of roles at sites; a group of companies has some dozens. */
const mostShapes = 500

/** Has a stand-in for whatever it is asked for. */
const standIns = <T>({ kept: sql }: Read, more: Keys = {}): T =>
  new Proxy({ sql, ...more } as Keys, {
    get: (known, key: string) => (key in known ? known[key] : new StandIn(key)),
  }) as T

async function ask<R>(read: Read, built: CompiledQuery<R>, values: Keys): Promise<R[]> {
  const all: Keys = { ...values, organizationId: read.organizationId }
  const parameters = built.parameters.map((each) => (each instanceof StandIn ? all[each.key] : each))
  return (await read.kept.executeQuery<R>({ ...built, parameters })).rows
}
