import { Refusal } from '../errors.ts'
import { ChildFailure, startRecycledChild } from '../recycled-child.ts'
import type { Table, TableFile } from './read-table.ts'

/** Reads tables of unknown origin in a process of its own, which is killed when one takes too long or too much. */
export type TableReader = {
  /** @throws Refusal `import.…` saying why the file cannot be read */
  read(file: TableFile): Promise<Table>
  stop(): Promise<void>
}

/** Bytes of a file that is read; it is held in memory while it is. */
export const mostTableBytes = 100 * 1024 * 1024

export function startTableReader(): TableReader {
  const child = startRecycledChild<TableFile, Table>({
    module: new URL('table-reader.child.ts', import.meta.url),
    maxJobs: 20,
    timeoutMs: 120_000,
    killCpuMs: 60_000,
    maxMemoryMb: 300,
    // The largest sheet that is taken fits; a file made to fill the memory does not.
    killMemoryMb: 1_500,
    idleMs: 10_000,
    maxWaiting: 8,
  })
  return {
    async read(file) {
      try {
        return await child.run(file)
      } catch (cause) {
        throw Object.assign(refusalOf(cause), { cause })
      }
    },
    stop: () => child.stop(),
  }
}

function refusalOf(cause: unknown): Refusal {
  if (!(cause instanceof ChildFailure)) return new Refusal('import.unreadable')
  if (cause.reason === 'crashed' || cause.reason === 'timedOut') return new Refusal('import.tooLarge')
  if (cause.reason === 'tooManyWaiting' || cause.reason === 'stopped')
    return new Refusal('import.busy', {}, 503)
  return new Refusal(/^import\.\w+$/.test(cause.message) ? cause.message : 'import.unreadable')
}
