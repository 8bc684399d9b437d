import { inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { addresseeOf, type StaffPurpose } from '../compose-to-staff.queries.ts'
import { insertMessage } from '../correspondence.store.ts'
import { enqueueMail } from './record-message.ts'
import type { Occasion } from './react.ts'

/** Mails a staff member what happened to their account. A link in it is made when the mail leaves. */
export function tellStaff(
  ctx: Ctx,
  { purpose, occasion: { eventId, subjectId: staffId } }: { purpose: StaffPurpose; occasion: Occasion },
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const addressee = await addresseeOf(tx, { purpose, staffId })
    if (!addressee) return
    const id = tx.newId()
    const isNew = await insertMessage(tx, {
      id,
      complaintId: null,
      aboutId: staffId,
      direction: 'out',
      channel: 'email',
      purpose,
      language: addressee.language,
      subject: '',
      body: '',
      isAutomatic: true,
      hasLetter: false,
      toName: addressee.name,
      toAddress: addressee.email,
      addressKey: addressee.email.toLowerCase(),
      attachmentIds: [],
      sealedCode: null,
      state: 'waiting',
      attempts: 0,
      nextAttemptAt: null,
      lastError: tx.machine.mailer ? null : 'message.noServer',
      smtpCode: null,
      headerId: null,
      createdAt: tx.now,
      createdBy: null,
      sentAt: null,
      recordedOnce: `${eventId}:${purpose}`,
    })
    if (isNew && tx.machine.mailer) await enqueueMail(tx, id)
  })
}
