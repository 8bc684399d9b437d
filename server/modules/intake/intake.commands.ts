import { inRead, type Ctx, type Tx } from '../../kernel/ctx.ts'
import type { OnceKey } from '../../kernel/http/idempotency.ts'
import { inStep } from '../../kernel/db/in-step.ts'
import { together } from '../../kernel/together.ts'
import { findComplaintId } from '../complaints/complaints.queries.ts'
import { recordComplaints, type NewFeedback, type Receipt } from '../complaints/commands/record-complaint.ts'
import { recordOf } from '../receipts/receipts.queries.ts'
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
  const receivedAt = new Date(receipt.receivedAt)
  return { ...receipt, receivedAt, ...(await recordIn(ctx, receipt)) }
}

/** An answer that an earlier release kept does not say what to sign; the journal does. */
async function recordIn(ctx: Ctx, { id, receivedAt, recordedAt, eventHash }: Kept) {
  const known = eventHash && recordedAt ? { eventHash, recordedAt: new Date(recordedAt) } : null
  const record = known ?? (await inRead(ctx, (read) => recordOf(read, id)))
  return record ?? { eventHash: '', recordedAt: new Date(receivedAt) }
}

type Kept = Omit<Receipt, 'recordedAt' | 'eventHash'> & Partial<Receipt>

async function submitAll(tx: Tx, submissions: readonly Submission[]): Promise<Receipt[]> {
  const feedback: NewFeedback[] = []
  for (const { feedback: told, earlier } of submissions)
    feedback.push({ ...told, aboutHandlingOf: earlier ? await findComplaintId(tx, earlier) : null })
  const receipts = await recordComplaints(tx, feedback)
  for (const [index, { id }] of receipts.entries()) {
    const files = submissions[index]?.files ?? []
    await attachFilesOfFiling(tx, { complaintId: id, files })
  }
  return receipts
}

const submit = together(submitAll)

/** Records feedback inside a transaction; works that go in step there write theirs together. */
export const submitWithin: (tx: Tx, submission: Submission) => Promise<Receipt> = inStep(submitAll)
