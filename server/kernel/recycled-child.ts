import { fork, type ChildProcess, type Serializable } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export type RecycledChildOptions = {
  /** Module of the child; it calls `answerJobs`. */
  module: URL
  /** Called for every new child; without it the child starts where the parent is, with an empty environment. */
  makePlace?: () => Promise<ChildPlace>
  /** A new child after this many jobs. */
  maxJobs: number
  /** Milliseconds for one job, a new child's start included; then the child is killed. */
  timeoutMs: number
  /** Resident megabytes, native memory included, above which the child is replaced after its job. */
  maxMemoryMb: number
  /** Resident megabytes at which the child is killed in the middle of a job. */
  killMemoryMb: number
  /** Milliseconds of the processor after which the child is killed in the middle of a job; without it none. */
  killCpuMs?: number
  /** Milliseconds without a job after which the child ends, and gives its memory back. */
  idleMs: number
  /** Jobs that may wait; more are turned away at once. */
  maxWaiting: number
}

export type ChildPlace = {
  cwd: string
  /** The child's whole environment; nothing is inherited. */
  env: Record<string, string>
  /** Called when the child has ended. */
  remove(): Promise<void>
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
  let working: Promise<void> | null = null
  let child: ChildProcess | null = null
  let childEnded = Promise.resolve()
  let jobsDone = 0
  let stopped = false
  let idle: NodeJS.Timeout | undefined

  async function workOff(): Promise<void> {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      try {
        child ??= await newChild()
        if (stopped) throw hasStopped()
        const answer = await askChild<Output>(child, job.input, options.timeoutMs)
        jobsDone++
        if (jobsDone >= options.maxJobs || answer.residentMb > options.maxMemoryMb) await dismiss()
        if ('error' in answer) job.reject(new ChildFailure('failed', answer.error))
        else job.resolve(answer.output)
      } catch (error) {
        await dismiss()
        job.reject(stopped ? hasStopped() : asFailure(error))
      }
    }
    working = null
    if (!stopped) idle = setTimeout(() => void (working ?? dismiss()), options.idleMs).unref()
  }

  async function newChild(): Promise<ChildProcess> {
    const place = await options.makePlace?.()
    const forked = forkChild(options, place)
    jobsDone = 0
    childEnded = untilEnded(forked)
      .then(() => {
        if (child === forked) child = null
        return place?.remove()
      })
      // What is left in the folder for temporary files does no harm.
      .catch(() => {})
    return forked
  }

  async function dismiss(): Promise<void> {
    child?.ref()
    child?.kill('SIGKILL')
    child = null
    await childEnded
  }

  return {
    run(input) {
      return new Promise((resolve, reject) => {
        if (stopped) return reject(hasStopped())
        if (waiting.length >= options.maxWaiting)
          return reject(new ChildFailure('tooManyWaiting', 'queue full'))
        waiting.push({ input, resolve, reject })
        clearTimeout(idle)
        working ??= workOff()
      })
    },
    async stop() {
      stopped = true
      clearTimeout(idle)
      for (const job of waiting.splice(0)) job.reject(hasStopped())
      await dismiss()
      await working
    },
    get pid() {
      return child?.pid
    },
  }
}

const hasStopped = () => new ChildFailure('stopped', 'stopped')

function forkChild(options: RecycledChildOptions, place: ChildPlace | undefined): ChildProcess {
  const child = fork(fileURLToPath(options.module), [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: {
      ...systemVariables(),
      ...place?.env,
      RECYCLED_CHILD_KILL_MB: String(options.killMemoryMb),
      RECYCLED_CHILD_KILL_CPU_MS: String(options.killCpuMs ?? 0),
    },
    ...(place && { cwd: place.cwd }),
  })
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
    const hasEnded = child.pid === undefined || child.exitCode !== null || child.signalCode !== null
    if (hasEnded) return onExit(child.exitCode, child.signalCode)
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

/** Resolves when the child has ended or could not be started. */
function untilEnded(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.on('error', () => {
      if (child.pid === undefined) resolve()
    })
  })
}

function asFailure(error: unknown): ChildFailure {
  return error instanceof ChildFailure ? error : new ChildFailure('failed', String(error))
}
