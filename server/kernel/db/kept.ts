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

/** Asks over this connection so that it keeps the plan of each statement; undefined where that is not safe. */
export const keptQuery = (client: pg.PoolClient): Query | undefined =>
  direct.has(client) ? (text, values) => ask(client, text, values) : undefined

async function ask(client: pg.PoolClient, text: string, values: unknown[]): Promise<pg.QueryResult> {
  try {
    return await sendingTogether(client).query({ name: nameOf(text), text, values })
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
