import { startRecycledChild } from '../recycled-child.ts'
import type { ReadMail } from './read-mail.ts'

/** Reads raw mails in a process of its own, which is killed when one takes too long or too much. */
export type MailReader = {
  /**
   * @param envelopeFrom whom the delivering server named as sender, if that is known
   * @throws ChildFailure when the mail could not be read within the limits
   */
  read(path: string, envelopeFrom?: string | null): Promise<ReadMail>
  /** The HTML of the mail, made harmless; null when it has none. @throws ChildFailure likewise */
  html(path: string): Promise<string | null>
  stop(): Promise<void>
}

export type ReadJob = {
  readonly path: string
  readonly wanted: 'mail' | 'html'
  readonly envelopeFrom: string | null
}

/** Bytes of a mail that are read; larger ones are kept and given to a person. */
export const mostReadBytes = 40 * 1024 * 1024

export function startMailReader(): MailReader {
  const child = startRecycledChild<ReadJob, ReadMail | string | null>({
    module: new URL('mail-reader.child.ts', import.meta.url),
    maxJobs: 2_000,
    timeoutMs: 10_000,
    maxMemoryMb: 160,
    killMemoryMb: 400,
    idleMs: 30_000,
    maxWaiting: 10_000,
  })
  return {
    read: async (path, envelopeFrom = null) =>
      (await child.run({ path, wanted: 'mail', envelopeFrom })) as ReadMail,
    html: async (path) => (await child.run({ path, wanted: 'html', envelopeFrom: null })) as string | null,
    stop: () => child.stop(),
  }
}
