import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { z } from 'zod'
import type { Secrets } from '../auth/secrets.ts'
import { readTransition, type Transition } from '../db/installation.ts'
import type { Log } from '../log.ts'

/** Where the database of this process is; it may move away while the process runs. */
export type Whereabouts = {
  readonly appUrl: () => string
  readonly ownerUrl: () => string
  /** While a move switches over: whoever needs the database waits. */
  readonly isClosed: () => boolean
  stop(): Promise<void>
}

type Urls = { readonly appUrl: () => string; readonly ownerUrl: () => string }

const lookMs = 500
const closeLookMs = 50
const target = z.object({ ownerUrl: z.string(), appUrl: z.string() })

/** Looks twice a second whether a move (`redress move-database`) begins or has ended, and follows it. */
export function watchWhereabouts(start: Urls, { secrets, log }: { secrets: Secrets; log: Log }): Whereabouts {
  const stopping = new AbortController()
  let urls = start
  let isClosed = false
  const look = async (client: pg.Client): Promise<Transition['kind'] | null> => {
    const transition = await readTransition(client)
    isClosed = transition?.kind === 'closing'
    if (transition?.kind !== 'moved' || !transition.target) return transition?.kind ?? null
    const found = target.parse(JSON.parse(secrets.decrypt(transition.target)))
    urls = { appUrl: () => found.appUrl, ownerUrl: () => found.ownerUrl }
    log.warn({ target: transition.targetName }, 'the database moved; set DATABASE_URL before the next start')
    return 'moved'
  }
  const watching = (async () => {
    while (!stopping.signal.aborted) {
      const kind = await withClient(start.appUrl(), stopping.signal, look).catch((error: unknown) => {
        // A database that is away is told by whoever needs it.
        log.debug({ err: error }, 'whereabouts unknown')
        return null
      })
      if (kind === 'moved') return
      await pause(lookMs, stopping.signal)
    }
  })()
  return {
    appUrl: () => urls.appUrl(),
    ownerUrl: () => urls.ownerUrl(),
    isClosed: () => isClosed,
    async stop() {
      stopping.abort()
      await watching
    },
  }
}

/** One connection as long as it lasts. */
async function withClient(
  connectionString: string,
  signal: AbortSignal,
  look: (client: pg.Client) => Promise<Transition['kind'] | null>,
): Promise<Transition['kind'] | null> {
  const client = new pg.Client({ connectionString, application_name: 'redress whereabouts', keepAlive: true })
  client.on('error', () => undefined)
  await client.connect()
  try {
    for (;;) {
      const kind = await look(client)
      if (kind === 'moved' || signal.aborted) return kind
      await pause(kind === 'closing' ? closeLookMs : lookMs, signal)
    }
  } finally {
    await client.end().catch(() => undefined)
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal, ref: false }).catch(() => undefined)
