import type { BodyOf } from '../../../../shared/api/endpoint.ts'
import type { updateDetails as contract } from '../../../../shared/api/complaints.ts'
import { inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { mayComplete } from '../complaints.policy.ts'
import { requirePermission } from '../../../kernel/auth/permit.ts'
import { searchWords } from '../complaints.rules.ts'
import { indexWords } from '../complaints.store.ts'
import { revokeLinks } from './access.ts'
import { advanceComplaint, lockComplaint } from './lock-complaint.ts'
import { recordTaken, takerAfter } from './take-by-category.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    /** Names of the facts that changed; the values stay in the record. */
    'complaint.detailsChanged': { fields: readonly string[] }
  }
}

/**
 * Corrects or completes what is known. Absent leaves a value, null clears it. A case that nobody has goes to whom its
 * new category names, unless `isOwnerLeft`.
 */
export function updateDetails(
  ctx: Ctx,
  { complaintId, version, ...given }: { complaintId: string } & BodyOf<typeof contract>,
  { isOwnerLeft = false }: { readonly isOwnerLeft?: boolean } = {},
) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, version })
    const { complaint, facts } = locked
    requirePermission(mayComplete(tx.actor, facts))
    const change = Object.fromEntries(
      Object.entries(given).filter(
        ([name, value]) => value !== undefined && value !== complaint[name as keyof typeof complaint],
      ),
    ) as Partial<typeof complaint>
    const fields = Object.keys(change)
    if (fields.length === 0) return { version: complaint.version }
    const isAddressChanged = 'complainantEmail' in change
    // Another mailbox must not inherit the keys that were sent to the first.
    if (isAddressChanged) await revokeLinks(tx, complaintId)
    if (!complaint.isConfidential) {
      await indexWords(tx, [
        {
          complaintId,
          receivedAt: complaint.receivedAt,
          words: searchWords(tx.organizationId, { ...complaint, ...change }),
        },
      ])
    }
    const taker = isOwnerLeft ? null : await takerAfter(tx, locked, change.categoryId)
    const changed = await advanceComplaint(tx, locked, {
      ...change,
      ...(taker === null ? {} : { ownerId: taker }),
      ...(isAddressChanged ? { emailConfirmedAt: null } : {}),
    })
    await recordEvent(tx, { type: 'complaint.detailsChanged', subjectId: complaintId, payload: { fields } })
    await recordTaken(tx, complaintId, taker)
    return changed
  })
}
