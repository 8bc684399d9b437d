import { requireStaff } from '../../kernel/auth/permit.ts'
import { inTransaction, type Ctx } from '../../kernel/ctx.ts'
import { requireVisible } from '../complaints/complaints.queries.ts'
import { deleteDraft, deleteDraftsBefore, upsertDraft } from './drafts.store.ts'

type Place = { readonly complaintId: string; readonly form: string }

/**
 * Keeps what the actor has typed. No event tells of it: nothing has been said yet.
 * @throws Refusal `auth.staffOnly`, `complaint.notFound`
 */
export function keepDraft(
  ctx: Ctx,
  { complaintId, form, typed }: Place & { readonly typed: object },
): Promise<{ savedAt: Date }> {
  const { id: staffId } = requireStaff(ctx.actor)
  return inTransaction(ctx, async (tx) => {
    await requireVisible(tx, complaintId)
    await upsertDraft(tx, { complaintId, staffId, form, typed })
    return { savedAt: tx.now }
  })
}

/** @throws Refusal `auth.staffOnly`, `complaint.notFound` */
export function forgetOwnDraft(ctx: Ctx, { complaintId, form }: Place): Promise<void> {
  const { id: staffId } = requireStaff(ctx.actor)
  return inTransaction(ctx, async (tx) => {
    await requireVisible(tx, complaintId)
    await deleteDraft(tx, { complaintId, staffId, form })
  })
}

const keptDays = 90

/** What nobody has touched for so long nobody will send. */
export const forgetOldDrafts = (ctx: Ctx): Promise<void> =>
  inTransaction(ctx, (tx) => deleteDraftsBefore(tx, new Date(tx.now.getTime() - keptDays * 86_400_000)))
