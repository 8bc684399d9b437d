import type { Ctx } from '../../kernel/ctx.ts'
import type { OnceKey } from '../../kernel/http/idempotency.ts'
import { together } from '../../kernel/together.ts'
import { findComplaintId } from '../complaints/complaints.queries.ts'
import { recordComplaints, type NewFeedback, type Receipt } from '../complaints/commands/record-complaint.ts'
import { attachFilesOfFiling, type FileToAttach } from '../documents/documents.commands.ts'

export type Submission = {
  readonly feedback: Omit<NewFeedback, 'aboutHandlingOf'>
  /** Reference of the case whose handling is complained about. */
  readonly earlier: string | null
  readonly files: readonly FileToAttach[]
}

/**
 * Records feedback with its files: all of it or nothing, once per key. What comes in at the same moment is written
 * together. Unknown earlier references are left out, not revealed.
 */
export async function submitFeedback(
  ctx: Ctx,
  submission: Submission,
  key: OnceKey | null = null,
): Promise<Receipt> {
  const receipt = await submit(ctx, { input: submission, key })
  // A kept answer comes back as JSON.
  const [receivedAt, recordedAt] = [new Date(receipt.receivedAt), new Date(receipt.recordedAt)]
  return { ...receipt, receivedAt, recordedAt }
}

const submit = together(async (tx, submissions: readonly Submission[]): Promise<Receipt[]> => {
  const feedback: NewFeedback[] = []
  for (const { feedback: told, earlier } of submissions)
    feedback.push({ ...told, aboutHandlingOf: earlier ? await findComplaintId(tx, earlier) : null })
  const receipts = await recordComplaints(tx, feedback)
  for (const [index, { id }] of receipts.entries()) {
    const files = submissions[index]?.files ?? []
    await attachFilesOfFiling(tx, { complaintId: id, files })
  }
  return receipts
})
