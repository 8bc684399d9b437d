import type { Result } from './row.ts'

export type Load = {
  readonly connections: number
  /** Runs before the clock starts, so that caches and compiled code are as in a running system. */
  readonly warmUpMs: number
  readonly lastsMs: number
  /** One request, statement or transaction on connection number `connection`. A failure ends the measurement. */
  readonly once: (connection: number) => Promise<unknown>
}

export type Measured = Pick<Result, 'connections' | 'perSecond' | 'p50Ms' | 'p95Ms' | 'p99Ms'>

/** Keeps every connection busy: each begins its next when its last is answered. */
export async function measure({ connections, warmUpMs, lastsMs, once }: Load): Promise<Measured> {
  await drive({ connections, once, untilMs: performance.now() + warmUpMs })
  const startedMs = performance.now()
  const times = await drive({ connections, once, untilMs: startedMs + lastsMs })
  return { connections, ...spread(times, performance.now() - startedMs) }
}

async function drive({
  connections,
  once,
  untilMs,
}: Pick<Load, 'connections' | 'once'> & { untilMs: number }): Promise<number[]> {
  const times: number[] = []
  const keepBusy = async (connection: number) => {
    while (performance.now() < untilMs) {
      const startedMs = performance.now()
      await once(connection)
      times.push(performance.now() - startedMs)
    }
  }
  await Promise.all(Array.from({ length: connections }, (_, connection) => keepBusy(connection)))
  return times
}

/** Rate and percentiles of what took `times` within `lastedMs`. */
export function spread(
  times: readonly number[],
  lastedMs: number,
): Pick<Result, 'perSecond' | 'p50Ms' | 'p95Ms' | 'p99Ms'> {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => rounded(sorted[Math.ceil(sorted.length * share) - 1] ?? 0, 100)
  return {
    perSecond: rounded((times.length * 1000) / lastedMs, 10),
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    p99Ms: at(0.99),
  }
}

const rounded = (value: number, parts: number) => Math.round(value * parts) / parts
