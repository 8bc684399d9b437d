import { inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { lockComplaint } from '../../complaints/commands/lock-complaint.ts'
import { leadOf } from '../../complaints/merges.queries.ts'
import { openTask } from '../../tasks/tasks.commands.ts'
import { groupReference } from '../../../../shared/reference.ts'
import { whoseTask } from './record-message.ts'
import { insertMessage, type MessageChannel } from '../correspondence.store.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'complaint.messageReceived': { messageId: string; channel: MessageChannel; files: number }
  }
}

export type IncomingMessage = {
  readonly complaintId: string
  readonly channel: MessageChannel
  readonly body: string
  readonly attachmentIds: readonly string[]
  readonly subject?: string
  /** Nobody has to read it soon, such as a mere thank you. */
  readonly isCourtesy?: boolean
}

/** Takes in what the complainant writes, and tells whoever has the case. @returns the message's id */
export function receiveMessage(
  ctx: Ctx,
  { complaintId, channel, body, attachmentIds, subject = '', isCourtesy = false }: IncomingMessage,
): Promise<string> {
  return inTransaction(ctx, async (tx) => {
    const { complaint } = await lockComplaint(tx, { complaintId })
    const id = tx.newId()
    await insertMessage(tx, {
      id,
      complaintId,
      aboutId: null,
      direction: 'in',
      channel,
      purpose: 'message',
      language: complaint.language,
      subject,
      body,
      isAutomatic: false,
      hasLetter: false,
      toName: null,
      toAddress: null,
      addressKey: null,
      attachmentIds: [...attachmentIds],
      sealedCode: null,
      state: 'recorded',
      attempts: 0,
      nextAttemptAt: null,
      lastError: null,
      smtpCode: null,
      headerId: null,
      createdAt: tx.now,
      createdBy: null,
      sentAt: tx.now,
      recordedOnce: null,
    })
    // What is written to a merged case is read where its matter goes on.
    if (complaint.isSetAside) await askToLook(tx, complaint)
    else if (!isCourtesy) await askToRead(tx, (await leadOf(tx, complaintId)) ?? complaint)
    await recordEvent(tx, {
      type: 'complaint.messageReceived',
      subjectId: complaintId,
      payload: { messageId: id, channel, files: attachmentIds.length },
    })
    return id
  })
}

/** Somebody goes on writing to a case that was taken for spam: perhaps it is none. */
const askToLook = (
  tx: Tx,
  { id, reference, siteId }: { id: string; reference: string; siteId: string | null },
): Promise<void> =>
  openTask(tx, {
    kind: 'setAsideWrites',
    subjectId: id,
    titleKey: 'task.setAsideWrites',
    titleValues: { reference: groupReference(reference) },
    link: '/outbox/set-aside',
    permission: 'complaint.manage',
    siteId,
  })

/** Whoever has the case, else anyone who may handle it, reads what came in. */
export const askToRead = (
  tx: Tx,
  complaint: { id: string; reference: string; ownerId: string | null; siteId: string | null },
): Promise<void> =>
  openTask(tx, {
    kind: 'readMessage',
    subjectId: complaint.id,
    titleKey: 'task.readMessage',
    titleValues: { reference: groupReference(complaint.reference) },
    link: `/register/${complaint.id}`,
    ...whoseTask(complaint),
  })
