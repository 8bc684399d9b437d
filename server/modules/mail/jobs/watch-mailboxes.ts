import { setTimeout as sleep } from 'node:timers/promises'
import type { Machine } from '../../../kernel/machine.ts'
import { fetchMailbox } from '../commands/fetch-mailbox.ts'
import { mailboxesToFetch } from '../mailbox.queries.ts'

/** Fetches in the background; `stop` waits for what is being written. */
export type MailboxWatch = { stop(): Promise<void> }

/** How soon a mailbox is taken up that is new, changed, or left by another process. In milliseconds. */
const roundMs = 2_000
/** Connections that one process keeps; more mailboxes wait for other processes. */
const mostConnections = 200

/** Keeps a connection to every mailbox that is on and that no other process has. */
export function startMailboxWatch(machine: Machine): MailboxWatch {
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
  const running = new Map<string, Promise<void>>()
  while (!signal.aborted) {
    try {
      for (const { organizationId, mailboxId } of await mailboxesToFetch(machine)) {
        if (running.has(mailboxId) || running.size >= mostConnections) continue
        const fetching = fetchMailbox(machine, { organizationId, mailboxId, signal })
          .catch((error: unknown) =>
            machine.log.error({ err: error, mailboxId }, 'a mailbox cannot be followed'),
          )
          .finally(() => running.delete(mailboxId))
        running.set(mailboxId, fetching)
      }
    } catch (error) {
      machine.log.error({ err: error }, 'the mailboxes cannot be looked up')
    }
    await sleep(roundMs, undefined, { signal }).catch(() => {})
  }
  await Promise.all(running.values())
}
