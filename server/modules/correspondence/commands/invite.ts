import { inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { openInvitation } from '../../staff/invitation.queries.ts'
import { insertMessage } from '../correspondence.store.ts'
import { enqueueMail } from './record-message.ts'
import type { Occasion } from './react.ts'

/** Mails a new staff member the link with which they choose a password; it is made when the mail leaves. */
export function mailInvitation(ctx: Ctx, { eventId, subjectId: staffId }: Occasion): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const invited = await openInvitation(tx, staffId)
    if (!invited) return
    const id = tx.newId()
    const isNew = await insertMessage(tx, {
      id,
      complaintId: null,
      aboutId: staffId,
      direction: 'out',
      channel: 'email',
      purpose: 'invitation',
      language: invited.language,
      subject: '',
      body: '',
      isAutomatic: true,
      hasLetter: false,
      toName: invited.name,
      toAddress: invited.email,
      addressKey: invited.email.toLowerCase(),
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
      recordedOnce: `${eventId}:invitation`,
    })
    if (isNew && tx.machine.mailer) await enqueueMail(tx, id)
  })
}
