import type { Redress } from './redress.ts'
import type { Mailbox } from './mailbox.ts'

/** One measured figure. Milliseconds are those of one request, statement or delivery. */
export type Result = {
  readonly name: string
  /** How many of them were under way at a time. */
  readonly connections: number
  /** How many complaints the register held when the measurement began. */
  readonly complaints: number
  readonly perSecond: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly p99Ms: number
}

/** Proportional set size by `/proc/<pid>/smaps_rollup`, in MB (10⁶ bytes). */
export type Memory = { readonly when: string; readonly appMb: number; readonly databaseMb: number }

/** What a row measures with. */
export type Bench = {
  /** The running Redress, started for this bench and set up. */
  readonly redress: Redress
  /** The SMTP server that it mails to. */
  readonly mailbox: Mailbox
  /** Shorter measurements: the figures are rougher. */
  readonly isQuick: boolean
  /** Prints a figure at once and keeps it for `--out`. */
  readonly report: (result: Result) => void
  readonly reportMemory: (memory: Memory) => void
}

/** A group of figures that are measured together. `name` is what `--only` takes. */
export type Row = {
  readonly name: string
  /** In a Redress of its own, where no row before it left anything; not with `--quick`, which has no time for it. */
  readonly isApart?: true
  /** A quick bench leaves it out unless it is asked for by name. */
  readonly isLong?: true
  readonly run: (bench: Bench) => Promise<void>
}
