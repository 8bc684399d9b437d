import { ChildFailure, startRecycledChild } from '../recycled-child.ts'
import type { ReadMail } from './read-mail.ts'

/** Reads raw mails in a process of its own, which is killed when one takes too long or too much. */
export type MailReader = {
  /** @throws ChildFailure when the mail could not be read within the limits */
  read(raw: RawMailFile): Promise<ReadMail>
  /** The HTML of the mail, made harmless; null when it has none. @throws ChildFailure likewise */
  html(path: string): Promise<string | null>
  stop(): Promise<void>
}

export type RawMailFile = {
  readonly path: string
  readonly byteSize: number
  /** Whom the delivering server named as sender; null when that is not known. */
  readonly envelopeFrom: string | null
}

export type ReadJob =
  | { readonly wanted: 'mails'; readonly mails: readonly RawMailFile[] }
  | { readonly wanted: 'html'; readonly path: string }

/** One of several that were read together. */
export type ReadAnswer = { readonly mail: ReadMail } | { readonly error: string }

/** Bytes of a mail that are read; larger ones are kept and given to a person. */
export const mostReadBytes = 40 * 1024 * 1024
/** Small mails that are asked for in the same moment share the way to the child and back. */
const smallBytes = 256 * 1024
const mostTogether = 16

type Asking = {
  readonly raw: RawMailFile
  readonly resolve: (mail: ReadMail) => void
  readonly reject: (error: unknown) => void
}

export function startMailReader(): MailReader {
  const child = startRecycledChild<ReadJob, readonly ReadAnswer[] | string | null>({
    module: new URL('mail-reader.child.ts', import.meta.url),
    maxJobs: 500,
    // By the clock, for a busy machine; what counts is the processor.
    timeoutMs: 10_000,
    killCpuMs: 2_000,
    // 100 MB for one mail, above what the child may hold before.
    maxMemoryMb: 160,
    killMemoryMb: 260,
    idleMs: 10_000,
    maxWaiting: 10_000,
  })
  let waiting: Asking[] = []

  async function send(asking: readonly Asking[]): Promise<void> {
    try {
      const mails = asking.map(({ raw }) => raw)
      const answers = (await child.run({ wanted: 'mails', mails })) as readonly ReadAnswer[]
      for (const [index, { resolve, reject }] of asking.entries()) {
        const answer = answers[index]
        if (answer && 'mail' in answer) resolve(answer.mail)
        else reject(new ChildFailure('failed', answer?.error ?? 'no answer'))
      }
    } catch (error) {
      // One of them broke the child: alone each shows whether it was that one.
      const mayBeOne = error instanceof ChildFailure && ['crashed', 'timedOut'].includes(error.reason)
      if (mayBeOne && asking.length > 1) for (const each of asking) await send([each])
      else for (const { reject } of asking) reject(error)
    }
  }

  function sendWaiting(): void {
    const asking = waiting
    waiting = []
    for (let at = 0; at < asking.length; at += mostTogether) void send(asking.slice(at, at + mostTogether))
  }

  return {
    read: (raw) =>
      new Promise((resolve, reject) => {
        if (raw.byteSize > smallBytes) return void send([{ raw, resolve, reject }])
        if (waiting.length === 0) setImmediate(sendWaiting)
        waiting.push({ raw, resolve, reject })
      }),
    html: async (path) => (await child.run({ path, wanted: 'html' })) as string | null,
    stop: () => child.stop(),
  }
}
