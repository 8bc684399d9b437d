import type { BodyOf } from '../../../../shared/api/endpoint.ts'
import { outsideBytes, type askOutside as contract } from '../../../../shared/api/outside.ts'
import { groupReference } from '../../../../shared/reference.ts'
import { isOpen } from '../../../../shared/statuses.ts'
import { requirePermission, requireStaff } from '../../../kernel/auth/permit.ts'
import { inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { lockComplaint, rememberHandler, type LockedCase } from '../../complaints/commands/lock-complaint.ts'
import { mayHandle } from '../../complaints/complaints.policy.ts'
import { attachmentRows } from '../../documents/documents.queries.ts'
import { organizationOf } from '../../organization/organization.queries.ts'
import { completeTasksOf, openTask } from '../../tasks/tasks.commands.ts'
import { messagesToCopy } from '../correspondence.queries.ts'
import { insertMessage } from '../correspondence.store.ts'
import { covered } from '../outside.rules.ts'
import { putExpert, saveAnswered } from '../outside.store.ts'
import { enqueueMail } from './record-message.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'complaint.outsideAsked': { expertId: string; messages: number; files: number; isCovered: boolean }
    'complaint.outsideAnswered': { expertId: string }
  }
}

type Asking = { readonly complaintId: string } & BodyOf<typeof contract>

/**
 * Asks an expert outside, who has no account, by mail. Their answer comes back by the mark of this mail and is for
 * staff alone. Asked again, the thread with the same address goes on.
 * @throws Refusal `outside.closed`, `outside.isParty`, `outside.tooLarge`, `complaint.splitForeign` for a message or
 * file that is not of this case
 */
export function askOutside(ctx: Ctx, asking: Asking): Promise<{ id: string }> {
  const { id: askedBy } = requireStaff(ctx.actor)
  const { complaintId, name, attachmentIds } = asking
  const address = asking.email.toLowerCase()
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId })
    requirePermission(mayHandle(tx.actor, locked.facts))
    if (!isOpen(locked.complaint.status)) throw new Refusal('outside.closed', {}, 409)
    const { complainantEmail, representativeEmail } = locked.complaint
    // What comes from them is theirs, and is answered as such.
    if ([complainantEmail, representativeEmail].some((each) => each?.toLowerCase() === address))
      throw new Refusal('outside.isParty', { fields: { email: 'outside.isParty' } }, 409)
    await requireFiles(tx, asking)
    const words = (text: string) => (asking.isCovered ? covered(text, knownBy(locked)) : text)
    const body = words(await wordsOf(tx, locked, asking))
    const dueOn = asking.dueOn ?? null
    const expertId = await putExpert(tx, { complaintId, name, address, askedBy, dueOn })
    await recordAsking(
      tx,
      { ...asking, subject: words(asking.subject) },
      { expertId, address, body, askedBy },
    )
    await rememberHandler(tx, complaintId)
    await remind(tx, locked, { expertId, dueOn, name })
    const messages = asking.messageIds.length + (asking.withNarrative ? 1 : 0)
    await recordEvent(tx, {
      type: 'complaint.outsideAsked',
      subjectId: complaintId,
      payload: { expertId, messages, files: attachmentIds.length, isCovered: asking.isCovered },
    })
    return { id: expertId }
  })
}

/** An answer came in by mail: the reminder is over. The caller files the mail. */
export async function takeOutsideAnswer(
  tx: Tx,
  { complaintId, address }: { complaintId: string; address: string },
): Promise<void> {
  const expertId = await saveAnswered(tx, { complaintId, address })
  if (!expertId) return
  await completeTasksOf(tx, { subjectId: complaintId, kind: 'outsideOpinion', part: expertId })
  await recordEvent(tx, { type: 'complaint.outsideAnswered', subjectId: complaintId, payload: { expertId } })
}

/** A closed case waits for no opinion. */
export function stopWaitingOutside(ctx: Ctx, { subjectId }: { subjectId: string }): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    await completeTasksOf(tx, { subjectId, kind: 'outsideOpinion' })
  })
}

async function requireFiles(tx: Tx, { complaintId, attachmentIds }: Asking): Promise<void> {
  const files = await attachmentRows(tx, { complaintId, attachmentIds })
  if (files.length < new Set(attachmentIds).size) throw new Refusal('complaint.splitForeign', {}, 409)
  const bytes = files.reduce((sum, { byteSize }) => sum + byteSize, 0)
  if (bytes > outsideBytes) throw new Refusal('outside.tooLarge', { megabytes: outsideBytes / 1e6 }, 409)
}

/** What is asked, then what the complainant wrote. */
async function wordsOf(tx: Tx, { complaint }: LockedCase, asking: Asking): Promise<string> {
  const messages = await messagesToCopy(tx, asking)
  if (messages.length < new Set(asking.messageIds).size) throw new Refusal('complaint.splitForeign', {}, 409)
  const theirs = [...(asking.withNarrative ? [complaint.narrative] : []), ...messages.map(({ body }) => body)]
  return [asking.body, ...theirs.map((words) => `—\n\n${words}`)].join('\n\n')
}

/** By which somebody outside would know whose case it is. */
const knownBy = ({ complaint }: LockedCase) => [
  complaint.complainantName,
  complaint.complainantEmail,
  complaint.complainantPhone,
  complaint.complainantAddress,
  complaint.representativeName,
  complaint.representativeEmail,
  complaint.representativePhone,
  complaint.orderNumber,
  complaint.reference,
  groupReference(complaint.reference),
]

type Recorded = {
  readonly expertId: string
  readonly address: string
  readonly body: string
  readonly askedBy: string
}

async function recordAsking(
  tx: Tx,
  asking: Asking,
  { expertId, address, body, askedBy }: Recorded,
): Promise<void> {
  const { complaintId, name, subject, attachmentIds } = asking
  const id = tx.newId()
  await insertMessage(tx, {
    id,
    complaintId,
    aboutId: expertId,
    direction: 'out',
    channel: 'email',
    purpose: 'outsideOpinion',
    language: (await organizationOf(tx)).defaultLanguage,
    subject,
    body,
    isAutomatic: false,
    hasLetter: false,
    toName: name,
    party: 'outside',
    toAddress: address,
    addressKey: address,
    attachmentIds: [...attachmentIds],
    sealedCode: null,
    state: 'waiting',
    attempts: 0,
    nextAttemptAt: null,
    lastError: tx.machine.mailer ? null : 'message.noServer',
    smtpCode: null,
    headerId: null,
    createdAt: tx.now,
    createdBy: askedBy,
    sentAt: null,
    recordedOnce: null,
  })
  await enqueueMail(tx, id)
}

/** Whoever asked is reminded on the day by which they hope for an answer. */
async function remind(
  tx: Tx,
  { complaint }: LockedCase,
  { expertId, dueOn, name }: { expertId: string; dueOn: string | null; name: string },
): Promise<void> {
  const about = { subjectId: complaint.id, kind: 'outsideOpinion', part: expertId } as const
  await completeTasksOf(tx, about)
  if (!dueOn) return
  await openTask(tx, {
    ...about,
    titleKey: 'task.outsideOpinion',
    titleValues: { reference: groupReference(complaint.reference), name },
    link: `/register/${complaint.id}`,
    dueAt: new Date(`${dueOn}T12:00:00Z`),
    assigneeId: complaint.ownerId ?? requireStaff(tx.actor).id,
  })
}
