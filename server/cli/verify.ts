import { readFile } from 'node:fs/promises'
import { Refusal } from '../kernel/errors.ts'
import { verifyJournal } from '../kernel/journal/verify.ts'
import type { Machine } from '../kernel/machine.ts'
import { readOutside, type OutsideCheckpoint } from '../kernel/journal/verify-outside.ts'
import type { JournalProblem, JournalReport } from '../kernel/journal/verify-report.ts'
import { say, textOption, type Command } from './command.ts'
import { filled } from './explain.ts'
import { operatorCtx, organizations, type ListedOrganization } from './organizations.ts'
import { journalSentences } from './sentences.ts'
import { withMachine } from './with-machine.ts'

export const verifyCommand: Command = {
  name: 'verify',
  about: 'compute the journal anew and compare it with what was signed',
  usage: `redress verify

  --organization SLUG   only this one
  --checkpoint FILE     compare also with a checkpoint that was kept outside; may be given several times
  --json                answer as JSON

Ends with code 1 when something is wrong, and names the first broken entry. The server may run meanwhile.`,
  options: {
    organization: { type: 'string' },
    checkpoint: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  },
  async run(options) {
    const files = Array.isArray(options.checkpoint) ? (options.checkpoint as string[]) : []
    const outside = await Promise.all(files.map(readCheckpoint))
    const reports = await withMachine(async (machine) => {
      const chosen = await organizations(machine, textOption(options, 'organization'))
      requireAmong(chosen, outside)
      return verifyJournals(machine, chosen, outside)
    })
    const isIntact = reports.every(({ problem }) => problem === null)
    say(options, reports.map(sentencesOf).join('\n'), { isIntact, organizations: reports })
    if (!isIntact) throw new Refusal('journal.broken')
  },
}

export type Report = JournalReport & { readonly slug: string }

/** Computes the journal of each anew. */
export async function verifyJournals(
  machine: Machine,
  chosen: readonly ListedOrganization[],
  outside: readonly OutsideCheckpoint[] = [],
): Promise<Report[]> {
  const all: Report[] = []
  for (const organization of chosen) {
    const report = await verifyJournal(operatorCtx(machine, organization.id), {
      outside: outside.filter(({ checkpoint }) => checkpoint.organizationId === organization.id),
      onProgress: progressOf(organization),
    })
    all.push({ slug: organization.slug, ...report })
  }
  return all
}

async function readCheckpoint(name: string): Promise<OutsideCheckpoint> {
  const text = await readFile(name, 'utf8').catch(() => '')
  const read = readOutside({ name, text })
  if (!read) throw new Refusal('cli.noCheckpoint', { name })
  return read
}

function requireAmong(chosen: readonly ListedOrganization[], outside: readonly OutsideCheckpoint[]): void {
  for (const { name, checkpoint } of outside) {
    const { organizationId } = checkpoint
    if (!chosen.some(({ id }) => id === organizationId))
      throw new Refusal('cli.foreignCheckpoint', { name, organizationId })
  }
}

/** A line that counts up, where somebody looks on. */
function progressOf({ slug }: ListedOrganization): (entries: number, size: number) => void {
  if (!process.stderr.isTTY) return () => {}
  return (entries, size) => {
    const end = entries === size ? '\r\u001B[K' : ''
    process.stderr.write(`\r${slug}: ${figure(entries)} of ${figure(size)}${end}`)
  }
}

export function sentencesOf(report: Report): string {
  const { slug, problem, entries, erased, checkpoints, keys, unsealed, outside } = report
  if (problem)
    return `✖ ${slug}: ${whereOf(problem)}${filled(journalSentences[problem.code] ?? problem.code, problem.details)}`
  return [
    `✔ ${slug}: ${counted(entries, 'entry', 'entries')}, ${counted(checkpoints, 'checkpoint')} and ${counted(keys, 'key')} verify.`,
    ...(erased > 0
      ? [`  The content of ${counted(erased, 'entry', 'entries')} was erased; the hashes remain.`]
      : []),
    ...(outside > 0 ? [`  The journal agrees with ${counted(outside, 'checkpoint')} from outside.`] : []),
    ...(unsealed.count > 0
      ? [
          `  Not sealed yet: ${counted(unsealed.count, 'event')}, the first of ${unsealed.since?.toISOString() ?? ''}. The running server does that within seconds.`,
        ]
      : []),
    `  Root ${report.root}`,
  ].join('\n')
}

const whereOf = ({ position }: JournalProblem): string =>
  position === undefined ? '' : `entry ${figure(position)} (counted from 0) is broken. `

const counted = (count: number, one: string, several = `${one}s`): string =>
  `${figure(count)} ${count === 1 ? one : several}`

const figure = (count: number): string => count.toLocaleString('en')
