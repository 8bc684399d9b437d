import { fork, type ChildProcess, type Serializable } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export type RecycledChildOptions = {
  /** Module of the child; it calls `answerJobs`. */
  module: URL
  args?: string[]
  /** The child's whole environment; nothing is inherited. */
  env?: Record<string, string>
  cwd?: string
  /** A new child after this many jobs. */
  maxJobs: number
  /** Milliseconds for one job, a new child's start included; then the child is killed. */
  timeoutMs: number
  /** Resident megabytes, native memory included, above which the child is replaced after its job. */
  maxMemoryMb: number
  /** Resident megabytes at which the child is killed in the middle of a job. */
  killMemoryMb: number
  /** Jobs that may wait; more are turned away at once. */
  maxWaiting: number
}

export type ChildFailureReason = 'failed' | 'crashed' | 'timedOut' | 'tooManyWaiting' | 'stopped'

export class ChildFailure extends Error {
  readonly reason: ChildFailureReason

  constructor(reason: ChildFailureReason, message: string) {
    super(message)
    this.name = 'ChildFailure'
    this.reason = reason
  }
}

export type RecycledChild<Input, Output> = {
  /** Rejects with a ChildFailure; jobs behind it go on. */
  run(input: Input): Promise<Output>
  /** Rejects what waits or runs, and ends the child. */
  stop(): Promise<void>
  /** Process id of the child that lives now, for diagnosis. */
  readonly pid: number | undefined
}

export type ChildAnswer<Output> = { residentMb: number } & ({ output: Output } | { error: string })

type Job<Input, Output> = {
  input: Input
  resolve: (output: Output) => void
  reject: (failure: ChildFailure) => void
}

/**
 * Runs jobs one after the other in a child process that is started when the first comes and replaced after a crash,
 * a timeout, `maxJobs` or too much memory: for libraries that block, leak or read untrusted input.
 */
export function startRecycledChild<Input, Output>(
  options: RecycledChildOptions,
): RecycledChild<Input, Output> {
  const waiting: Job<Input, Output>[] = []
  let running: Job<Input, Output> | null = null
  let child: ChildProcess | null = null
  let jobsDone = 0
  let stopped = false

  async function workOff(): Promise<void> {
    if (running) return
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      running = job
      try {
        if (!child) {
          child = newChild()
        }
        const answer = await askChild<Output>(child, job.input, options.timeoutMs)
        jobsDone++
        if (jobsDone >= options.maxJobs || answer.residentMb > options.maxMemoryMb) await dismiss()
        if ('error' in answer) job.reject(new ChildFailure('failed', answer.error))
        else job.resolve(answer.output)
      } catch (error) {
        await dismiss()
        job.reject(stopped ? new ChildFailure('stopped', 'stopped') : asFailure(error))
      }
    }
    running = null
  }

  function newChild(): ChildProcess {
    const forked = forkChild(options)
    jobsDone = 0
    forked.once('exit', () => {
      if (child === forked) child = null
    })
    return forked
  }

  async function dismiss(): Promise<void> {
    const old = child
    child = null
    if (old) await kill(old)
  }

  return {
    run(input) {
      return new Promise((resolve, reject) => {
        if (stopped) return reject(new ChildFailure('stopped', 'stopped'))
        if (waiting.length >= options.maxWaiting)
          return reject(new ChildFailure('tooManyWaiting', 'queue full'))
        waiting.push({ input, resolve, reject })
        void workOff()
      })
    },
    async stop() {
      stopped = true
      for (const job of waiting.splice(0)) job.reject(new ChildFailure('stopped', 'stopped'))
      await dismiss()
    },
    get pid() {
      return child?.pid
    },
  }
}

function forkChild(options: RecycledChildOptions): ChildProcess {
  const child = fork(fileURLToPath(options.module), options.args ?? [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { ...systemVariables(), ...options.env, RECYCLED_CHILD_KILL_MB: String(options.killMemoryMb) },
    ...(options.cwd !== undefined && { cwd: options.cwd }),
  })
  // Failures are told by `exit`; without a listener this event would end the process.
  child.on('error', () => {})
  keepsAlive(child, false)
  return child
}

/** Windows cannot start a program without these. */
function systemVariables(): Record<string, string> {
  const names = process.platform === 'win32' ? ['SystemRoot', 'TEMP', 'TMP'] : []
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])))
}

function askChild<Output>(
  child: ChildProcess,
  input: unknown,
  timeoutMs: number,
): Promise<ChildAnswer<Output>> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(timer)
      child.off('message', onMessage)
      child.off('exit', onExit)
      keepsAlive(child, false)
      act()
    }
    const timer = setTimeout(() => {
      settle(() => reject(new ChildFailure('timedOut', `no answer within ${timeoutMs} ms`)))
    }, timeoutMs)
    const onMessage = (message: unknown) => settle(() => resolve(message as ChildAnswer<Output>))
    const onExit = (code: number | null, signal: string | null) => {
      settle(() => reject(new ChildFailure('crashed', `child ended with ${signal ?? code}`)))
    }
    if (child.exitCode !== null || child.signalCode !== null) return onExit(child.exitCode, child.signalCode)
    child.on('message', onMessage)
    child.on('exit', onExit)
    keepsAlive(child, true)
    // A child that dies while the message is written also fires `exit`, which says more.
    child.send(input as Serializable, () => {})
  })
}

/** An idle child must not keep the program from ending. */
function keepsAlive(child: ChildProcess, alive: boolean): void {
  if (alive) {
    child.ref()
    child.channel?.ref()
  } else {
    child.unref()
    child.channel?.unref()
  }
}

function kill(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return resolve()
    child.ref()
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

function asFailure(error: unknown): ChildFailure {
  return error instanceof ChildFailure ? error : new ChildFailure('failed', String(error))
}
