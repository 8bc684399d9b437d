import type { Result } from './row.ts'

export type Load = {
  readonly connections: number
  /** One request, statement or transaction on connection number `connection`. A failure ends the measurement. */
  readonly once: (connection: number) => Promise<unknown>
}

type Times = {
  /** Runs before the clock starts, so that caches and compiled code are as in a running system. */
  readonly warmUpMs: number
  readonly lastsMs: number
}

export type Measured = Pick<Result, 'connections' | 'perSecond' | 'p50Ms' | 'p95Ms' | 'p99Ms'>

/**
 * Measures loads in turns, a slice of each in every round, so that what else the machine does falls on all of them
 * alike and their figures can be compared.
 * @param between runs before every slice, outside of the measurement
 */
export async function measureInTurns(
  loads: readonly Load[],
  { warmUpMs, lastsMs, rounds, between }: Times & { rounds: number; between?: () => Promise<unknown> },
): Promise<Measured[]> {
  const sums = loads.map((load) => ({ load, times: [] as number[], lastedMs: 0 }))
  for (const load of loads) await drive(load, warmUpMs)
  for (let round = 0; round < rounds; round++) {
    for (const sum of sums) {
      await between?.()
      const { times, lastedMs } = await drive(sum.load, lastsMs / rounds)
      sum.times.push(...times)
      sum.lastedMs += lastedMs
    }
  }
  return sums.map(({ load, times, lastedMs }) => ({
    connections: load.connections,
    ...spread(times, lastedMs),
  }))
}

/** Keeps every connection busy: each begins its next when its last is answered. */
async function drive(
  { connections, once }: Load,
  ms: number,
): Promise<{ times: number[]; lastedMs: number }> {
  const startedMs = performance.now()
  const times: number[] = []
  const keepBusy = async (connection: number) => {
    while (performance.now() < startedMs + ms) {
      const begunMs = performance.now()
      await once(connection)
      times.push(performance.now() - begunMs)
    }
  }
  await Promise.all(Array.from({ length: connections }, (_, connection) => keepBusy(connection)))
  return { times, lastedMs: performance.now() - startedMs }
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
