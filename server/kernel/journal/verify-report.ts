/** What is wrong, as a code, and where. `position` counts from 0 and is set when an entry is to blame. */
export type JournalProblem = {
  readonly code: `journal.${string}`
  readonly position?: number
  readonly details: Readonly<Record<string, string | number>>
}

export type JournalReport = {
  readonly organizationId: string
  /** Entries that were checked, up to the first that is broken. */
  readonly entries: number
  /** Of these, entries whose content was erased. */
  readonly erased: number
  readonly checkpoints: number
  readonly keys: number
  /** Checkpoints from outside with which the journal agrees. */
  readonly outside: number
  /** Root over all entries, base64. */
  readonly root: string
  /** Recorded, but not yet in the journal. */
  readonly unsealed: { readonly count: number; readonly since: Date | null }
  /** The first thing that is wrong; null when all is well. */
  readonly problem: JournalProblem | null
}
