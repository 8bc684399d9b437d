import { setTimeout as sleep } from 'node:timers/promises'
import { systemActor } from '../auth/actor.ts'
import { makeCtx } from '../ctx.ts'
import type { Machine } from '../machine.ts'
import { sealEvents } from './seal.ts'

/** Seals in the background; `stop` waits for the batch under way. */
export type Sealer = { stop(): Promise<void> }

/** Well within the five seconds that we promise; shorter rounds would only sign more checkpoints. */
const roundMs = 2_000

/**
 * Every two seconds, takes what was recorded into the journals of all organizations. Several processes may do
 * so at once. What fails is logged and tried again in the next round.
 */
export function startSealer(machine: Machine): Sealer {
  const ending = new AbortController()
  const done = run(machine, ending.signal)
  return {
    async stop() {
      ending.abort()
      await done
    },
  }
}

async function run(machine: Machine, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await sealAll(machine, signal)
    } catch (error) {
      machine.log.error({ err: error }, 'the journal cannot be reached')
    }
    await sleep(roundMs, undefined, { signal }).catch(() => {})
  }
}

/** One round: organizations that have fallen behind get one batch after the other, in turn. */
export async function sealAll(machine: Machine, signal?: AbortSignal): Promise<void> {
  let waiting = (await unsealedOrganizations(machine)).map(({ organizationId }) => organizationId)
  while (waiting.length > 0 && !signal?.aborted) {
    const unfinished: string[] = []
    for (const organizationId of waiting)
      if (!signal?.aborted && (await sealOne(machine, organizationId))) unfinished.push(organizationId)
    waiting = unfinished
  }
}

/** @returns whether there was more than fits into one batch */
async function sealOne(machine: Machine, organizationId: string): Promise<boolean> {
  try {
    const ctx = makeCtx({ machine, organizationId, actor: systemActor('journal.seal') })
    return (await sealEvents(ctx)).isFull
  } catch (error) {
    machine.log.error({ err: error, organizationId }, 'events could not be sealed')
    return false
  }
}

export type Unsealed = {
  readonly organizationId: string
  /** When the event that waits longest was written. */
  readonly since: Date
}

/** The organizations with events that no journal has yet. */
export async function unsealedOrganizations({ db }: Machine): Promise<Unsealed[]> {
  const { rows } = await db.pool.query<{ organization_id: string; oldest_event_id: string }>(
    'select organization_id, oldest_event_id from unsealed_organizations()',
  )
  return rows.map((row) => ({ organizationId: row.organization_id, since: madeAt(row.oldest_event_id) }))
}

/** For how many seconds the event that waits longest has waited; 0 when none waits. */
export async function sealLag(machine: Machine): Promise<number> {
  const waiting = await unsealedOrganizations(machine)
  return Math.max(0, ...waiting.map(({ since }) => (Date.now() - since.getTime()) / 1000))
}

/** A UUIDv7 begins with the milliseconds since 1970. */
export const madeAt = (id: string): Date => new Date(Number.parseInt(id.replace('-', '').slice(0, 12), 16))
