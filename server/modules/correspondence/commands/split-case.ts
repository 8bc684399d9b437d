import type { BodyOf } from '../../../../shared/api/endpoint.ts'
import type { splitCase as contract } from '../../../../shared/api/merging.ts'
import { isOpen, type Channel } from '../../../../shared/statuses.ts'
import { systemActor } from '../../../kernel/auth/actor.ts'
import { requirePermission, requireStaff } from '../../../kernel/auth/permit.ts'
import { actingAs, inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { setConfidential } from '../../complaints/commands/assign.ts'
import { lockComplaint, rememberHandler, type LockedCase } from '../../complaints/commands/lock-complaint.ts'
import { recordSplit } from '../../complaints/commands/merge.ts'
import { recordComplaint } from '../../complaints/commands/record-complaint.ts'
import { mayHandle } from '../../complaints/complaints.policy.ts'
import { copyFiles } from '../../documents/documents.commands.ts'
import { groupReference } from '../../../../shared/reference.ts'
import { messagesToCopy } from '../correspondence.queries.ts'
import { insertMessage, type MessageRow } from '../correspondence.store.ts'

type Split = { readonly complaintId: string } & BodyOf<typeof contract>

/**
 * Makes a case of its own of a part of another, for the same complainant: with its own reference, receipt and clocks,
 * which count from when that part was told. Messages and files go along as copies, so nothing leaves the first case.
 * It is taken back by merging the two.
 * @throws Refusal `complaint.splitClosed`, `complaint.splitForeign` for a message or file that is not of this case
 */
export function splitCase(ctx: Ctx, split: Split): Promise<{ id: string; reference: string }> {
  const { id: splitBy } = requireStaff(ctx.actor)
  const { complaintId: originId, version } = split
  return inTransaction(ctx, async (tx) => {
    const origin = await lockComplaint(tx, { complaintId: originId, version })
    requirePermission(mayHandle(tx.actor, origin.facts))
    if (!isOpen(origin.complaint.status)) throw new Refusal('complaint.splitClosed', {}, 409)
    const messages = await chosenMessages(tx, split)
    const { id, reference } = await recordPart(tx, origin, { split, messages })
    const attachmentIds = [
      ...new Set([...split.attachmentIds, ...messages.flatMap((message) => message.attachmentIds)]),
    ]
    const copies = await copyFiles(tx, { fromId: originId, toId: id, attachmentIds })
    if (copies.size < attachmentIds.length) throw new Refusal('complaint.splitForeign', {}, 409)
    await copyMessages(tx, messages, { complaintId: id, copies })
    await rememberHandler(tx, originId)
    const messageIds = messages.map((message) => message.id)
    const { subjectIds } = origin.facts
    await recordSplit(tx, { complaintId: id, originId, splitBy, messageIds, attachmentIds, subjectIds })
    if (origin.complaint.isConfidential) await hideToo(tx, origin, { complaintId: id, splitBy })
    return { id, reference }
  })
}

async function chosenMessages(tx: Tx, { complaintId, messageIds }: Split): Promise<MessageRow[]> {
  const messages = await messagesToCopy(tx, { complaintId, messageIds })
  if (messages.length < new Set(messageIds).size) throw new Refusal('complaint.splitForeign', {}, 409)
  return messages
}

const channelOf = {
  email: 'email',
  portal: 'web',
  phone: 'phone',
  letter: 'letter',
  counter: 'counter',
} as const satisfies Record<MessageRow['channel'], Channel>

type Part = { readonly split: Split; readonly messages: readonly MessageRow[] }

/** The part was told with its first message, or else with the case: no day of the complainant's is lost. */
function recordPart(tx: Tx, { complaint }: LockedCase, { split, messages }: Part) {
  const [first] = messages
  return recordComplaint(tx, {
    kind: split.kind,
    channel: first ? channelOf[first.channel] : complaint.channel,
    language: complaint.language,
    narrative: split.narrative,
    contact: {
      name: complaint.complainantName,
      email: complaint.complainantEmail,
      phone: complaint.complainantPhone,
      address: complaint.complainantAddress,
    },
    isAnonymous: complaint.isAnonymous,
    receivedAt: first?.createdAt ?? complaint.receivedAt,
    customerId: complaint.customerId,
    productId: complaint.productId,
    productText: complaint.productText,
    orderNumber: complaint.orderNumber,
    siteId: complaint.siteId,
    preferredChannel: complaint.preferredChannel,
    accessibilityNeeds: complaint.accessibilityNeeds,
    representativeName: complaint.representativeName,
    representativeRole: complaint.representativeRole,
    representativeAuthority: complaint.representativeAuthority,
    isEmailProven: complaint.emailConfirmedAt !== null,
    aboutHandlingOf: complaint.aboutHandlingOf,
  })
}

async function copyMessages(
  tx: Tx,
  messages: readonly MessageRow[],
  { complaintId, copies }: { complaintId: string; copies: ReadonlyMap<string, string> },
): Promise<void> {
  for (const { organizationId: _, ...message } of messages)
    await insertMessage(tx, {
      ...message,
      id: tx.newId(),
      complaintId,
      copyOf: message.id,
      attachmentIds: message.attachmentIds.flatMap((id) => copies.get(id) ?? []),
      // Replies to it, and what recorded it, belong to the first case.
      headerId: null,
      recordedOnce: null,
    })
}

/** A part of a confidential case is confidential, for the same readers. */
const hideToo = (
  tx: Tx,
  { complaint, facts }: LockedCase,
  { complaintId, splitBy }: { complaintId: string; splitBy: string },
) =>
  setConfidential(actingAs(tx, systemActor('split')), {
    complaintId,
    version: 1,
    isConfidential: true,
    readerIds: [
      ...facts.readerIds,
      ...[complaint.ownerId, complaint.reviewerId].flatMap((id) => id ?? []),
      splitBy,
    ],
    reason: groupReference(complaint.reference),
  })
