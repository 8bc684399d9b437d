import type { Change, ChangedCase, RefusedCase } from '../../../../shared/api/register.ts'
import { requirePermission, requireVersion } from '../../../kernel/auth/permit.ts'
import { inRead, inTransaction, type Ctx, type Read, type Tx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { mayComplete } from '../complaints.policy.ts'
import { complaintFacts } from '../complaints.queries.ts'
import type { Complaint } from '../complaints.store.ts'
import { casesOf, isCategory, tagsOf } from '../register-changes.queries.ts'
import { reverseOf, wouldChange, type Before } from '../register-changes.rules.ts'
import { assignComplaint, releaseComplaint, requireAssignable, requireReleasable } from './assign.ts'
import { tagComplaint } from './tag.ts'
import { updateDetails } from './update-details.ts'

type Target = { readonly id: string; readonly version: number }
export type Group = { readonly change: Change; readonly cases: readonly Target[] }
type Step = Target & { readonly change: Change }

/**
 * Changes many cases by the commands of a single one, in one transaction: either all that is possible is done,
 * or nothing. What is not possible is said of each case, and every change comes with the one that takes it back.
 */
export function changeMany(ctx: Ctx, { groups }: { groups: readonly Group[] }) {
  return inTransaction(ctx, async (tx) => {
    const steps = stepsOf(groups)
    const before = await beforeOf(tx, steps)
    const done: ChangedCase[] = []
    const refused: RefusedCase[] = []
    let unchanged = 0
    for (const step of steps) {
      const now = before.get(step.id)
      const code = await refusalOf(async () => {
        await requireKnown(tx, step.change)
        if (now?.complaint.version === step.version && !wouldChange(step.change, now)) unchanged++
        else {
          const { version } = await apply(tx, step)
          if (now) done.push({ id: step.id, version, undo: reverseOf(step.change, now) })
        }
      })
      if (code) refused.push(refusedCase(step, code, now))
    }
    return { done, unchanged, refused }
  })
}

/** What `changeMany` would do now, without doing it: the same questions, and nothing is locked. */
export function previewMany(ctx: Ctx, { groups }: { groups: readonly Group[] }) {
  return inRead(ctx, async (read) => {
    const steps = stepsOf(groups)
    const before = await beforeOf(read, steps)
    const refused: RefusedCase[] = []
    let possible = 0
    let unchanged = 0
    for (const step of steps) {
      const now = before.get(step.id)
      const code = await refusalOf(async () => {
        await requireKnown(read, step.change)
        if (!now) throw new Refusal('complaint.notFound', {}, 404)
        requireVersion(now.complaint.version, step.version)
        if (!wouldChange(step.change, now)) unchanged++
        else {
          await requirePossible(read, now.complaint, step.change)
          possible++
        }
      })
      if (code) refused.push(refusedCase(step, code, now))
    }
    return { possible, unchanged, refused }
  })
}

/** Always in the same order, so that two that change the same cases wait for each other and do not block. */
const stepsOf = (groups: readonly Group[]): readonly Step[] =>
  groups
    .flatMap(({ change, cases }) => cases.map((target) => ({ ...target, change })))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))

type BeforeCase = Before & { readonly complaint: Complaint }

async function beforeOf(read: Read, steps: readonly Step[]): Promise<ReadonlyMap<string, BeforeCase>> {
  const ids = steps.map(({ id }) => id)
  const complaints = await casesOf(read, ids)
  const tags = await tagsOf(read, [...complaints.keys()])
  return new Map(
    [...complaints].map(([id, complaint]) => [
      id,
      { complaint, ownerId: complaint.ownerId, categoryId: complaint.categoryId, tags: tags.get(id) ?? [] },
    ]),
  )
}

/** Only the database would see it, and after its refusal the transaction of all the others would be lost. */
async function requireKnown(read: Read, change: Change): Promise<void> {
  if (change.kind !== 'categorise' || change.categoryId === null) return
  if (!(await isCategory(read, change.categoryId))) throw new Refusal('catalogue.unknown')
}

async function requirePossible(read: Read, complaint: Complaint, change: Change): Promise<void> {
  const found = { complaint, facts: await complaintFacts(read, complaint) }
  if (change.kind !== 'assign') requirePermission(mayComplete(read.actor, found.facts))
  else if (change.ownerId === null) requireReleasable(read, found)
  else await requireAssignable(read, found, change.ownerId)
}

function apply(tx: Tx, { id: complaintId, version, change }: Step): Promise<{ version: number }> {
  switch (change.kind) {
    case 'assign':
      return change.ownerId === null
        ? releaseComplaint(tx, { complaintId, version })
        : assignComplaint(tx, { complaintId, version, ownerId: change.ownerId })
    case 'categorise':
      // Undoing it gives the category back; a case that was given away by it would stay so.
      return updateDetails(tx, { complaintId, version, categoryId: change.categoryId }, { isOwnerLeft: true })
    case 'tag':
      return tagComplaint(tx, { complaintId, version, add: change.add, remove: change.remove })
  }
}

/** Commands refuse before they write, so that the others of the same transaction may go on. */
async function refusalOf(work: () => Promise<void>): Promise<string | null> {
  try {
    await work()
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

const refusedCase = ({ id }: Step, code: string, now: BeforeCase | undefined): RefusedCase => ({
  id,
  code,
  reference: now?.complaint.reference ?? null,
})
