import type { Findings } from './check.ts'

/** What one kind of accident did, over all its rounds. */
export type Result = {
  readonly name: string
  rounds: number
  acknowledged: number
  files: number
  lost: string[]
  doubled: string[]
  halfWritten: string[]
  /** How long until complaints were taken again, one for each round. */
  recoveredMs: number[]
  /** Everything else that was not as it has to be. */
  wrong: string[]
  /** Worth knowing, and all right. */
  notes: string[]
}

export const newResult = (name: string): Result => ({
  name,
  rounds: 0,
  acknowledged: 0,
  files: 0,
  lost: [],
  doubled: [],
  halfWritten: [],
  recoveredMs: [],
  wrong: [],
  notes: [],
})

export function addFindings(result: Result, found: Findings): void {
  result.acknowledged += found.acknowledged
  result.files += found.files
  result.lost.push(...found.lost)
  result.doubled.push(...found.doubled)
  result.halfWritten.push(...found.halfWritten)
}

export const problemsOf = ({ lost, doubled, halfWritten, wrong }: Result): string[] => [
  ...lost.map((text) => `lost: ${text}`),
  ...doubled.map((text) => `doubled: ${text}`),
  ...halfWritten.map((text) => `half-written: ${text}`),
  ...wrong,
]

/** The results as a table for people, problems and notes below it. */
export function table(results: readonly Result[]): string {
  const head = [
    'accident',
    'rounds',
    'acknowledged',
    'files',
    'lost',
    'doubled',
    'half-written',
    'back after s',
  ]
  const rows = results.map((result) => [
    result.name,
    String(result.rounds),
    String(result.acknowledged),
    String(result.files),
    String(result.lost.length),
    String(result.doubled.length),
    String(result.halfWritten.length),
    span(result.recoveredMs),
  ])
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
  const said = results.flatMap((result) => [
    ...problemsOf(result).map((text) => `✖ ${result.name}: ${text}`),
    ...result.notes.map((text) => `  ${result.name}: ${text}`),
  ])
  return [line(head), ...rows.map(line), ...said].join('\n')
}

function span(ms: readonly number[]): string {
  if (ms.length === 0) return ''
  const sorted = ms.toSorted((a, b) => a - b)
  const seconds = (value = 0) => (value / 1000).toFixed(1)
  return `${seconds(sorted[0])}–${seconds(sorted.at(-1))}`
}
