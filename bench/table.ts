import type { Memory, Result } from './row.ts'

const line = (...cells: (string | number)[]): string =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(14) : String(cell).padStart(12))).join('')

export const headOfTable = line('', 'connections', 'complaints', 'per second', 'p50 ms', 'p95 ms', 'p99 ms')

export const lineOf = ({ name, connections, complaints, perSecond, p50Ms, p95Ms, p99Ms }: Result): string =>
  line(
    name,
    connections,
    complaints,
    perSecond.toFixed(1),
    p50Ms.toFixed(2),
    p95Ms.toFixed(2),
    p99Ms.toFixed(2),
  )

export const lineOfMemory = ({ when, appMb, databaseMb }: Memory): string =>
  `memory ${when}: ${(appMb + databaseMb).toFixed(0)} MB (app ${appMb.toFixed(0)}, database ${databaseMb.toFixed(0)})`
