import type { Tx } from '../../../kernel/ctx.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { defaultOwnersOf } from '../../organization/catalogue.queries.ts'
import { staffWithPermission } from '../../staff/staff.queries.ts'
import { withoutConflict } from '../complaints.policy.ts'
import type { LockedCase } from './lock-complaint.ts'

type Placed = {
  readonly categoryId?: string | null | undefined
  readonly siteId?: string | null | undefined
  /** For a complaint about the handling: those who handled the first may be whom the category names. */
  readonly aboutHandlingOf?: string | null | undefined
}

/**
 * Who takes each of these new cases by its category; null where it names nobody, or nobody who may handle it there.
 * A complaint about the handling is left to a person to give.
 */
export async function takersOf(tx: Tx, cases: readonly Placed[]): Promise<(string | null)[]> {
  const categoryIds = cases.flatMap(({ categoryId }) => categoryId ?? [])
  const owners = categoryIds.length === 0 ? noOwners : await defaultOwnersOf(tx, categoryIds)
  if (owners.size === 0) return cases.map(() => null)
  const ableAt = new Map<string | null, ReadonlySet<string>>()
  for (const site of new Set(cases.map(({ siteId }) => siteId ?? null)))
    ableAt.set(site, new Set((await staffWithPermission(tx, 'complaint.handle', site)).map(({ id }) => id)))
  return cases.map(({ categoryId, siteId, aboutHandlingOf }) => {
    const owner = categoryId && !aboutHandlingOf ? owners.get(categoryId) : undefined
    return owner && ableAt.get(siteId ?? null)?.has(owner) ? owner : null
  })
}

const noOwners: ReadonlyMap<string, string> = new Map()

/** Who takes a case that nobody has when its category becomes another; null when that changes nothing. */
export async function takerAfter(
  tx: Tx,
  { complaint, facts }: LockedCase,
  categoryId: string | null | undefined,
): Promise<string | null> {
  if (complaint.ownerId !== null || !categoryId || categoryId === complaint.categoryId) return null
  const [owner = null] = await takersOf(tx, [{ categoryId, siteId: complaint.siteId }])
  return owner !== null && withoutConflict(owner, facts).allowed ? owner : null
}

/** Tells as every giving of a case is told. */
export async function recordTaken(tx: Tx, complaintId: string, ownerId: string | null): Promise<void> {
  if (ownerId === null) return
  await recordEvent(tx, {
    type: 'complaint.assigned',
    subjectId: complaintId,
    payload: { ownerId, formerOwnerId: null },
  })
}
