import { Worker } from 'node:worker_threads'
import type { ChildAnswer } from './recycled-child.ts'

/**
 * The child's side of `startRecycledChild`: answers every job by the handler's result or, if it throws, by the
 * message of the error. Ends with the parent.
 */
export function answerJobs(handle: (input: unknown) => unknown): void {
  const watcher = watch({
    killMb: Number(process.env['RECYCLED_CHILD_KILL_MB']),
    killCpuMs: Number(process.env['RECYCLED_CHILD_KILL_CPU_MS']),
  })
  process.on('disconnect', () => process.exit(0))
  process.on('message', (input) => {
    watcher.postMessage('job')
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

/** The handler may block this thread and fill memory outside V8's limit, so another thread watches the process; it is told when a job begins. */
function watch({ killMb, killCpuMs }: { killMb: number; killCpuMs: number }): Worker {
  const source = `
    let begun = process.cpuUsage()
    require('node:worker_threads').parentPort.on('message', () => { begun = process.cpuUsage() })
    setInterval(() => {
      const { user, system } = process.cpuUsage(begun)
      const isTooLong = ${killCpuMs > 0} && (user + system) / 1000 > ${killCpuMs}
      if (isTooLong || process.memoryUsage.rss() > ${killMb} * 2 ** 20) process.kill(process.pid, 'SIGKILL')
    }, 50)`
  const watcher = new Worker(source, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 8 } })
  watcher.unref()
  return watcher
}
