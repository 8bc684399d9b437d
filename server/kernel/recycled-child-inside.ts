import { Worker } from 'node:worker_threads'
import type { ChildAnswer } from './recycled-child.ts'

/**
 * The child's side of `startRecycledChild`: answers every job by the handler's result or, if it throws, by the
 * message of the error. Ends with the parent.
 */
export function answerJobs(handle: (input: unknown) => unknown): void {
  watchMemory(Number(process.env['RECYCLED_CHILD_KILL_MB']))
  process.on('disconnect', () => process.exit(0))
  process.on('message', (input) => {
    const answer = tryHandle(handle, input)
    process.send?.({
      ...answer,
      residentMb: process.memoryUsage.rss() / 2 ** 20,
    } satisfies ChildAnswer<unknown>)
  })
}

function tryHandle(handle: (input: unknown) => unknown, input: unknown) {
  try {
    return { output: handle(input) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

/** The handler may block this thread and fill memory outside V8's limit, so another thread watches the process. */
function watchMemory(killMb: number): void {
  const source = `
    setInterval(() => {
      if (process.memoryUsage.rss() > ${killMb} * 2 ** 20) process.kill(process.pid, 'SIGKILL')
    }, 100)`
  new Worker(source, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 8 } }).unref()
}
