import { staffIdOf, systemActor } from '../../../kernel/auth/actor.ts'
import { requirePermission } from '../../../kernel/auth/permit.ts'
import { actingAs, inRead, inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { lockComplaint } from '../../complaints/commands/lock-complaint.ts'
import { mayHandle } from '../../complaints/complaints.policy.ts'
import { completeTasksOf } from '../../tasks/tasks.commands.ts'
import { visibleMail } from '../mail.queries.ts'
import { deleteBlockedSender, insertBlockedSender, lockMail, updateMail } from '../mail.store.ts'
import { recordReply } from './join-case.ts'
import { prepareMail } from './prepare-mail.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'mail.released': { formerReason: string }
    'mail.accepted': { mailId: string }
    'mail.senderBlocked': Record<string, never>
    'mail.senderUnblocked': Record<string, never>
  }
}

/**
 * A person says that a mail of somebody unknown or copied is the complainant's: it becomes a message of the case, with
 * its files, and its sender has a part in the case from now on.
 */
export async function acceptMail(ctx: Ctx, { mailId }: { mailId: string }): Promise<void> {
  const found = await inRead(ctx, (read) => visibleMail(read, { mailId }))
  const prepared = await prepareMail(ctx, found)
  await inTransaction(ctx, async (tx) => {
    const mail = await lockMail(tx, mailId)
    const complaintId = mail?.complaintId
    if (!mail || !complaintId) throw new Refusal('mail.notFound', {}, 404)
    const { facts } = await lockComplaint(tx, { complaintId })
    requirePermission(mayHandle(tx.actor, facts))
    if (mail.standing !== 'unverified' && mail.standing !== 'copied')
      throw new Refusal('mail.isAccepted', {}, 409)
    // The words are the complainant's, whoever lets them in.
    const asReceived = actingAs(tx, systemActor('mail'))
    const messageId = await recordReply(asReceived, prepared, { complaintId, isCourtesy: true })
    await updateMail(tx, mailId, { standing: 'party', messageId })
    await completeTasksOf(tx, { subjectId: complaintId, kind: 'judgeMail', part: mailId })
    await recordEvent(tx, { type: 'mail.accepted', subjectId: complaintId, payload: { mailId } })
  })
}

/** Lets a mail in that was set aside: it is looked at again, without the reasons against it. */
export function releaseMail(ctx: Ctx, { mailId }: { mailId: string }): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    await visibleMail(tx, { mailId })
    const mail = await lockMail(tx, mailId)
    if (!mail) throw new Refusal('mail.notFound', {}, 404)
    if (mail.state !== 'quarantined') throw new Refusal('mail.notSetAside', {}, 409)
    await updateMail(tx, mailId, { state: 'received', reason: null, isReleased: true, attempts: 0 })
    await recordEvent(tx, {
      type: 'mail.released',
      subjectId: mailId,
      payload: { formerReason: mail.reason ?? '' },
    })
    await tx.machine.jobs.enqueue(tx, 'mail.settle', { mailId })
  })
}

export function blockSender(ctx: Ctx, { address }: { address: string }): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    await insertBlockedSender(tx, { address: address.trim().toLowerCase(), blockedBy: staffIdOf(tx.actor) })
    await recordEvent(tx, { type: 'mail.senderBlocked', subjectId: tx.organizationId, payload: {} })
  })
}

export function unblockSender(ctx: Ctx, { address }: { address: string }): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const isGone = await deleteBlockedSender(tx, address.trim().toLowerCase())
    if (!isGone) throw new Refusal('notFound', {}, 404)
    await recordEvent(tx, { type: 'mail.senderUnblocked', subjectId: tx.organizationId, payload: {} })
  })
}
