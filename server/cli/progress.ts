import type { Progress } from '../kernel/backup/make-backup.ts'

const steps: Readonly<Record<Parameters<Progress>[0], string>> = {
  database: 'Database',
  files: 'Files',
  check: 'Checking',
}
const width = 30
const redrawMs = 100

/** A bar on the terminal for each step, or, where nobody watches, one line per step; nothing when silent. */
export function progressBar(isSilent: boolean): { report: Progress; end: () => void } {
  const { stderr } = process
  let current: Parameters<Progress>[0] | undefined
  let drawnAt = 0
  let line = ''
  const finish = () => {
    if (current !== undefined) stderr.write(stderr.isTTY ? `\r${line}\n` : `${line.trimEnd()}\n`)
    current = undefined
  }
  return {
    report(step, done, total) {
      if (isSilent) return
      if (step !== current) finish()
      current = step
      line = lineOf(steps[step], done, total)
      if (!stderr.isTTY || Date.now() - drawnAt < redrawMs) return
      drawnAt = Date.now()
      stderr.write(`\r${line}`)
    },
    end: finish,
  }
}

function lineOf(name: string, done: number, total: number): string {
  const share = total > 0 ? Math.min(1, done / total) : 1
  const filled = Math.round(share * width)
  const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`
  return `${name.padEnd(9)} ${bar} ${String(Math.floor(share * 100)).padStart(3)} %  ${megabytes(done)}`.padEnd(
    64,
  )
}

export const megabytes = (bytes: number): string =>
  bytes < 1024 ** 3 ? `${(bytes / 1024 ** 2).toFixed(1)} MB` : `${(bytes / 1024 ** 3).toFixed(2)} GB`
