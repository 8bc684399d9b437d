import { appendLeaf, rootOf, type Frontier } from '../../../shared/journal/merkle.ts'
import { inRead, type Ctx } from '../ctx.ts'
import { sha256 } from './event-hash.ts'
import { journalKeys, type JournalPublicKey } from './keys.ts'
import { checkpointProblem, type StoredCheckpoint } from './verify-checkpoint.ts'
import { entryProblem } from './verify-entry.ts'
import { keyProblem } from './verify-keys.ts'
import { outsideProblem, type OutsideCheckpoint } from './verify-outside.ts'
import type { JournalProblem, JournalReport } from './verify-report.ts'
import {
  checkpointsUpTo,
  entriesFrom,
  entryless,
  sealedCount,
  sizesOf,
  unsealedOf,
  type EntryRow,
} from './verify.queries.ts'

export type VerifyOptions = {
  readonly outside?: readonly OutsideCheckpoint[]
  readonly onProgress?: (entries: number, size: number) => void
}

const batchSize = 5_000

/**
 * Computes the organization's whole journal anew from the rows of its events and compares it with what is
 * stored, signed, and kept outside. Reads in batches, so memory does not grow; may run beside the server,
 * whose newer entries it leaves to the next run. Stops at the first thing that is wrong.
 */
export async function verifyJournal(ctx: Ctx, options: VerifyOptions = {}): Promise<JournalReport> {
  const keys = await inRead(ctx, journalKeys)
  const walk = newWalk(keys, options)
  const sizes = await inRead(ctx, sizesOf)
  walk.problem = keyProblem(keys) ?? outsideProblem(walk.outside, { keys, size: sizes.head })
  if (!walk.problem) await walkEntries(ctx, walk, { size: sizes.head })
  if (!walk.problem) walk.problem = await endProblem(ctx, sizes)
  return {
    organizationId: ctx.organizationId,
    entries: walk.frontier.size,
    erased: walk.erased,
    checkpoints: walk.checkpoints,
    keys: keys.length,
    outside: walk.problem ? 0 : walk.outside.length,
    root: Buffer.from(rootOf(sha256, walk.frontier.peaks)).toString('base64'),
    unsealed: await inRead(ctx, unsealedOf),
    problem: walk.problem,
  }
}

/** How far the check has come. */
type Walk = {
  readonly frontier: Frontier
  readonly keys: ReadonlyMap<string, JournalPublicKey>
  readonly outside: readonly OutsideCheckpoint[]
  readonly onProgress: VerifyOptions['onProgress']
  erased: number
  checkpoints: number
  lastCheckpoint: StoredCheckpoint | null
  problem: JournalProblem | null
}

const newWalk = (keys: readonly JournalPublicKey[], { outside = [], onProgress }: VerifyOptions): Walk => ({
  frontier: { size: 0, peaks: [] },
  keys: new Map(keys.map((key) => [key.id, key])),
  outside,
  onProgress,
  erased: 0,
  checkpoints: 0,
  lastCheckpoint: null,
  problem: null,
})

async function walkEntries(ctx: Ctx, walk: Walk, { size }: { size: number }): Promise<void> {
  const batchAt = (start: number) => batchFrom(ctx, { start, end: Math.min(start + batchSize, size) })
  let next = batchAt(0)
  for (let start = 0; start < size && !walk.problem; start += batchSize) {
    const { entries, checkpoints } = await next
    // The database reads the next batch while this one is hashed.
    next = batchAt(start + batchSize)
    next.catch(() => {})
    walkBatch(walk, { entries, checkpoints, end: Math.min(start + batchSize, size) })
    walk.onProgress?.(walk.frontier.size, size)
  }
  await next
}

type Batch = { readonly entries: readonly EntryRow[]; readonly checkpoints: readonly StoredCheckpoint[] }

const batchFrom = (ctx: Ctx, range: { start: number; end: number }): Promise<Batch> =>
  range.start >= range.end
    ? Promise.resolve({ entries: [], checkpoints: [] })
    : inRead(ctx, async (read) => ({
        entries: await entriesFrom(read, range),
        checkpoints: await checkpointsUpTo(read, range),
      }))

function walkBatch(walk: Walk, { entries, checkpoints, end }: Batch & { end: number }): void {
  const signed = new Map(checkpoints.map((checkpoint) => [checkpoint.size, checkpoint]))
  for (const entry of entries) {
    walk.problem = stepProblem(walk, entry)
    if (walk.problem) return
    if (entry.payload === null) walk.erased += 1
    walk.problem = stateProblem(walk, signed.get(walk.frontier.size))
    if (walk.problem) return
  }
  const { size } = walk.frontier
  if (size < end) walk.problem = { code: 'journal.entryMissing', position: size, details: {} }
}

/** Takes one entry, whose place follows from those before it. */
function stepProblem({ frontier }: Walk, entry: EntryRow): JournalProblem | null {
  const position = frontier.size
  if (entry.position !== position) return { code: 'journal.entryMissing', position, details: {} }
  const checked = entryProblem(entry)
  if ('code' in checked) return checked
  const hashes = Buffer.concat(appendLeaf(sha256, frontier, checked.leaf))
  if (hashes.equals(entry.hashes)) return null
  return { code: 'journal.treeChanged', position, details: { eventId: entry.eventId } }
}

/** Compares the state after an entry with what was signed of it, here and outside. */
function stateProblem(walk: Walk, signed: StoredCheckpoint | undefined): JournalProblem | null {
  const { size, peaks } = walk.frontier
  const outside = walk.outside.filter(({ checkpoint }) => checkpoint.size === size)
  if (!signed && outside.length === 0) return null
  const root = Buffer.from(rootOf(sha256, peaks))
  const differing = outside.find(({ checkpoint }) => checkpoint.root !== root.toString('base64'))
  if (differing) return { code: 'journal.outsideDiffers', details: { size, name: differing.name } }
  if (!signed) return null
  const problem = checkpointProblem(signed, { root, keys: walk.keys, before: walk.lastCheckpoint })
  walk.lastCheckpoint = signed
  walk.checkpoints += 1
  return problem
}

type Sizes = Awaited<ReturnType<typeof sizesOf>>

/** What only shows once all entries have been seen: things that stand beside the journal or beyond its end. */
async function endProblem(ctx: Ctx, { head, entries, signed }: Sizes): Promise<JournalProblem | null> {
  if (entries > head) return { code: 'journal.entryBeyondEnd', position: head, details: { size: head } }
  if (signed !== head) return { code: 'journal.endUnsigned', details: { size: head, signed } }
  if ((await inRead(ctx, (read) => sealedCount(read, head))) === head) return null
  const stray = await inRead(ctx, (read) => entryless(read, head))
  return { code: 'journal.eventWithoutEntry', details: stray ?? {} }
}
