import { inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { requirePermission } from '../../../kernel/auth/permit.ts'
import { lockComplaint } from '../../complaints/commands/lock-complaint.ts'
import { mayHandle } from '../../complaints/complaints.policy.ts'
import { caseOf } from '../case-values.queries.ts'
import { lockMessage, updateMessage, type MessageRow } from '../correspondence.store.ts'
import { isOptedOut } from '../news.queries.ts'
import { messageOfToken } from '../news.rules.ts'
import { addOptout, removeOptout } from '../news.store.ts'
import { settleClock } from './settle-clock.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'complaint.newsByMailSet': { isWanted: boolean }
  }
}

/**
 * Whoever reads a mail wants no more news by mail, or wants them again. The link is all they need; it tells nothing.
 * @throws Refusal `notFound` when the token is none of ours
 */
export function setNewsByLink(
  ctx: Ctx,
  { token, isWanted }: { token: string; isWanted: boolean },
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const { complaintId, addressKey } = await mailOfToken(tx, token)
    await setNews(tx, { complaintId, addressKey, isWanted })
  })
}

/** @throws Refusal `notFound` when the token is none of ours */
export async function mailOfToken(
  tx: Tx,
  token: string,
): Promise<{ complaintId: string; addressKey: string }> {
  const messageId = messageOfToken(tx.machine.secrets, token)
  const message = messageId === null ? undefined : await lockMessage(tx, messageId)
  if (!message?.isOptional || !message.complaintId || !message.addressKey)
    throw new Refusal('notFound', {}, 404)
  return { complaintId: message.complaintId, addressKey: message.addressKey }
}

/** Staff note what the complainant told them. @throws Refusal `message.noAddress` */
export function setNewsByStaff(
  ctx: Ctx,
  { complaintId, isWanted }: { complaintId: string; isWanted: boolean },
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const { facts } = await lockComplaint(tx, { complaintId })
    requirePermission(mayHandle(tx.actor, facts))
    const { complainantEmail } = await caseOf(tx, complaintId)
    if (!complainantEmail) throw new Refusal('message.noAddress', {}, 409)
    await setNews(tx, { complaintId, addressKey: complainantEmail.toLowerCase(), isWanted })
  })
}

type News = { readonly complaintId: string; readonly addressKey: string; readonly isWanted: boolean }

async function setNews(tx: Tx, { complaintId, addressKey, isWanted }: News): Promise<void> {
  const isChanged = await (isWanted ? removeOptout : addOptout)(tx, addressKey)
  if (!isChanged) return
  await recordEvent(tx, {
    type: 'complaint.newsByMailSet',
    subjectId: complaintId,
    payload: { isWanted },
  })
}

/**
 * News that waits for its mail goes to the page of the case instead, when whoever it is for wants none by mail.
 * @returns whether it did
 */
export async function tellOnPage(
  tx: Tx,
  { message, address }: { message: MessageRow; address: string },
): Promise<boolean> {
  if (!message.isOptional || !message.complaintId || !(await isOptedOut(tx, address))) return false
  await updateMessage(tx, message.id, {
    channel: 'portal',
    state: 'sent',
    sentAt: tx.now,
    toAddress: null,
    addressKey: null,
    lastError: null,
    nextAttemptAt: null,
  })
  const { complaintId, purpose, id } = message
  await recordEvent(tx, {
    type: 'message.sent',
    subjectId: complaintId,
    payload: { messageId: id, purpose, channel: 'portal' },
  })
  await settleClock(tx, { complaintId, purpose, at: tx.now })
  return true
}
