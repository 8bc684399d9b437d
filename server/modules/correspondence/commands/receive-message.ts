import { inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { lockComplaint } from '../../complaints/commands/lock-complaint.ts'
import { openTask } from '../../tasks/tasks.commands.ts'
import { groupReference } from '../../../../shared/reference.ts'
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
}

/** Takes in what the complainant writes, and tells whoever has the case. @returns the message's id */
export function receiveMessage(
  ctx: Ctx,
  { complaintId, channel, body, attachmentIds }: IncomingMessage,
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
      subject: '',
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
    await openTask(tx, {
      kind: 'readMessage',
      subjectId: complaintId,
      titleKey: 'task.readMessage',
      titleValues: { reference: groupReference(complaint.reference) },
      link: `/register/${complaintId}`,
      ...(complaint.ownerId
        ? { assigneeId: complaint.ownerId }
        : { permission: 'complaint.handle' as const, siteId: complaint.siteId }),
    })
    await recordEvent(tx, {
      type: 'complaint.messageReceived',
      subjectId: complaintId,
      payload: { messageId: id, channel, files: attachmentIds.length },
    })
    return id
  })
}
