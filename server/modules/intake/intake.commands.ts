import { inTransaction, type Ctx } from '../../kernel/ctx.ts'
import { findComplaintId } from '../complaints/complaints.queries.ts'
import { recordComplaint, type NewFeedback, type Receipt } from '../complaints/commands/record-complaint.ts'
import { attachFilesOfFiling, type FileToAttach } from '../documents/documents.commands.ts'

export type Submission = {
  readonly feedback: Omit<NewFeedback, 'aboutHandlingOf'>
  /** Reference of the case whose handling is complained about. */
  readonly earlier: string | null
  readonly files: readonly FileToAttach[]
}

/** Records feedback with its files: all of it or nothing. Unknown earlier references are left out, not revealed. */
export function submitFeedback(ctx: Ctx, { feedback, earlier, files }: Submission): Promise<Receipt> {
  return inTransaction(ctx, async (tx) => {
    const aboutHandlingOf = earlier ? await findComplaintId(tx, earlier) : null
    const receipt = await recordComplaint(tx, { ...feedback, aboutHandlingOf })
    await attachFilesOfFiling(tx, { complaintId: receipt.id, files })
    return receipt
  })
}
