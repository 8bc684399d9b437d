import type pg from 'pg'
import { isPlanOutdated } from './failure.ts'
import { sendingTogether } from './send-together.ts'

/** Connections on which PostgreSQL itself answers. */
const direct = new WeakSet<pg.ClientBase>()

/**
 * A pooler in between may give each transaction another server process, which knows nothing of what was kept.
 * It has to make up a process of its own for the client to cancel, by which it is known.
 */
export function lookWhoAnswers(client: pg.ClientBase, done: (error?: Error) => void): void {
  const { processID } = client as unknown as { processID: number | null }
  client.query<{ pid: number }>('select pg_backend_pid() as pid').then(({ rows }) => {
    if (rows[0]?.pid === processID) direct.add(client)
    done()
  }, done)
}

type Query = (text: string, values: unknown[]) => Promise<pg.QueryResult>

/**
 * How PostgreSQL plans a statement: `once` for all values it will ever get, or `byValues`. It would plan a kept one
 * by its values at least five times on each connection, so one that was just opened would answer its first requests
 * three times as slowly.
 */
type Planning = 'once' | 'byValues'

const modes: Readonly<Record<Planning, string>> = { once: 'force_generic_plan', byValues: 'auto' }
/** Of the open transaction of a connection. */
const planningOf = new WeakMap<pg.ClientBase, Planning>()

/** What a new transaction says of planning: most ask first for something by its key. */
export function planningAtFirst(client: pg.ClientBase): string {
  if (!direct.has(client)) return ''
  planningOf.set(client, 'once')
  return `; SET LOCAL plan_cache_mode = ${modes.once}`
}

/** Sends word ahead of a statement that is planned otherwise than the one before it in this transaction. */
function announce(client: pg.ClientBase, planning: Planning): void {
  if (!direct.has(client) || planningOf.get(client) === planning) return
  planningOf.set(client, planning)
  // It fails only where the transaction has failed already, and then the statement after it says so.
  client.query(`SET LOCAL plan_cache_mode = ${modes[planning]}`).catch(() => {})
}

/** Asks over this connection what is parsed and planned anew each time. */
export function freshQuery(client: pg.PoolClient): Query {
  return (text, values) => {
    sendingTogether(client)
    announce(client, 'byValues')
    return client.query(text, values)
  }
}

/** Asks over this connection so that it keeps each statement; undefined where that is not safe. */
export const keptQuery = (client: pg.PoolClient, planning: Planning): Query | undefined =>
  direct.has(client) ? (text, values) => ask(client, { text, values, planning }) : undefined

type Question = { readonly text: string; readonly values: unknown[]; readonly planning: Planning }

async function ask(client: pg.PoolClient, { text, values, planning }: Question): Promise<pg.QueryResult> {
  const name = nameOf(text)
  try {
    sendingTogether(client)
    announce(client, name === undefined ? 'byValues' : planning)
    return await client.query({ name, text, values })
  } catch (error) {
    // Under another name it is planned anew, on this connection and on those that do not know of it yet.
    if (isPlanOutdated(error)) names.clear()
    throw error
  }
}

/** A plan takes some 50 kB in each connection. */
const mostKept = 200
const names = new Map<string, string>()
let made = 0

/** Short and the same for the same statement; none once there are too many. */
function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= mostKept) return known
  const name = `redress${++made}`
  names.set(text, name)
  return name
}
