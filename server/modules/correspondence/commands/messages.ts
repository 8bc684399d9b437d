import type { LateReason } from '../../../../shared/api/rule-packs.ts'
import type { BodyOf } from '../../../../shared/api/endpoint.ts'
import type * as contract from '../../../../shared/api/correspondence.ts'
import { staffIdOf } from '../../../kernel/auth/actor.ts'
import { inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { lockComplaint, refreshNextDate, rememberHandler } from '../../complaints/commands/lock-complaint.ts'
import { requireSpeaker, type Spoken } from '../../complaints/commands/languages.ts'
import { recordAnswerReached } from '../../complaints/commands/outcome.ts'
import { updateDetails } from '../../complaints/commands/update-details.ts'
import { mayHandle } from '../../complaints/complaints.policy.ts'
import { requirePermission } from '../../../kernel/auth/permit.ts'
import { useFacts } from '../../customers/types.commands.ts'
import { attachmentRows } from '../../documents/documents.queries.ts'
import { extendClock } from '../../deadlines/extend.commands.ts'
import { clocksOf } from '../../deadlines/deadlines.queries.ts'
import { organizationOf } from '../../organization/organization.queries.ts'
import { completeTasksOf } from '../../tasks/tasks.commands.ts'
import { caseOf, type Case } from '../case-values.queries.ts'
import { openCalls } from '../correspondence.queries.ts'
import { addresseesOf, wayTo, type Way } from '../correspondence.rules.ts'
import { insertMessage, lockMessage, updateMessage, type MessageRow } from '../correspondence.store.ts'
import { asLetter } from '../letters.rules.ts'
import { enqueueMail, recordMessage } from './record-message.ts'
import { settleClock } from './settle-clock.ts'
import { dayIn } from '../../deadlines/calendar.rules.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'complaint.delayTold': { newDueOn: string }
  }
}

type Target = { complaintId: string }

/**
 * A person writes to the complainant, by the way they prefer or the one that is named. Salutation and closing are
 * put around the words, on paper at once and in a mail when it is sent.
 */
export function sendMessage(
  ctx: Ctx,
  {
    complaintId,
    subject,
    body,
    channel,
    newDueOn,
    delayReason,
    speaker,
    factIds,
    isOptional,
    attachmentIds = [],
  }: Target & Spoken<BodyOf<typeof contract.sendMessage>> & { isOptional?: boolean },
): Promise<{ id: string }> {
  return inTransaction(ctx, async (tx) => {
    const { facts } = await lockComplaint(tx, { complaintId })
    requirePermission(mayHandle(tx.actor, facts))
    await rememberHandler(tx, complaintId)
    const complaint = await caseOf(tx, complaintId)
    await requireSpeaker(tx, complaint, speaker)
    if (newDueOn) await recordDelay(tx, { complaintId, newDueOn, reason: delayReason ?? 'other' })
    const { customerId } = complaint
    await useFacts(tx, { customerId, factIds, complaintId, place: 'letter' })
    const ids = await writeToThem(tx, complaint, {
      purpose: newDueOn ? 'delay' : 'message',
      subject,
      body,
      channel: channel ?? null,
      attachmentIds: await filesToSend(tx, { complaintId, attachmentIds }),
      ...(isOptional && { isOptional }),
    })
    return { id: ids[0] ?? '' }
  })
}

/** In the order of the case. @throws Refusal `message.foreignFile` for a file of another case */
async function filesToSend(
  tx: Tx,
  { complaintId, attachmentIds }: Target & { attachmentIds: readonly string[] },
): Promise<string[]> {
  if (attachmentIds.length === 0) return []
  const files = await attachmentRows(tx, { complaintId, attachmentIds })
  if (files.length < new Set(attachmentIds).size) throw new Refusal('message.foreignFile', {}, 409)
  return files.map(({ id }) => id)
}

type Words = {
  readonly purpose: 'message' | 'delay'
  readonly subject: string
  readonly body: string
  readonly channel?: 'email' | 'letter' | 'portal' | null
  /** News that nobody owes. */
  readonly isOptional?: boolean
  /** Files of the case that go along. */
  readonly attachmentIds?: readonly string[]
}

/** Writes to the complainant and whoever speaks for them, each by their way or the one that is named. @returns ids of the messages */
export async function writeToThem(
  tx: Tx,
  complaint: Case,
  { purpose, subject, body, channel = null, isOptional = false, attachmentIds = [] }: Words,
): Promise<string[]> {
  const organization = await organizationOf(tx)
  const signature = 'name' in tx.actor ? tx.actor.name : organization.name
  const ids: string[] = []
  for (const addressee of addresseesOf(complaint, purpose)) {
    const isTheirs = addressee.party !== 'representative'
    const way = channel && isTheirs ? wayBy(addressee, channel) : wayTo(addressee)
    const isLetter = way.channel === 'letter'
    const recorded = await recordMessage(tx, addressee, {
      purpose,
      subject,
      body: isLetter ? asLetter(addressee, { organization, body, signature }) : body,
      isAutomatic: false,
      way,
      isOptional,
      attachmentIds,
    })
    if (recorded?.state === 'sent') await settleClock(tx, { complaintId: complaint.id, purpose, at: tx.now })
    if (recorded) ids.push(recorded.id)
  }
  return ids
}

/**
 * The complainant is told beforehand that the answer takes longer, and by when it comes. A clock whose pack allows
 * an extension with notice moves to that date; others stay as they are: a promise moves no rule.
 */
async function recordDelay(
  tx: Tx,
  { complaintId, newDueOn, reason }: { complaintId: string; newDueOn: string; reason: LateReason },
) {
  const clocks = await clocksOf(tx, complaintId)
  const isOwed = clocks.some(
    ({ clockKey, metAt, cancelledAt }) => clockKey === 'finalAnswer' && !metAt && !cancelledAt,
  )
  if (!isOwed) throw new Refusal('message.noAnswerOwed', {}, 409)
  const { timeZone } = await organizationOf(tx)
  if (newDueOn < dayIn(timeZone, tx.now))
    throw new Refusal('invalidInput', { fields: { newDueOn: 'message.dayIsPast' } }, 400)
  await extendClock(tx, { subjectId: complaintId, clockKey: 'finalAnswer', untilOn: newDueOn, reason })
  await refreshNextDate(tx, complaintId)
  await recordEvent(tx, { type: 'complaint.delayTold', subjectId: complaintId, payload: { newDueOn } })
  await completeTasksOf(tx, { subjectId: complaintId, kind: 'delay' })
}

/** @throws Refusal `message.noAddress` when the complainant cannot be reached this way */
function wayBy(complaint: Case, channel: 'email' | 'letter' | 'portal'): Way {
  if (channel === 'portal') return { channel, address: null }
  if (complaint.restrictedChannels.includes(channel))
    throw new Refusal('message.channelRestricted', { channel })
  const address = channel === 'email' ? complaint.complainantEmail : complaint.complainantAddress
  if (!address || complaint.isAnonymous) throw new Refusal('message.noAddress', { channel })
  return { channel, address }
}

/** A call, a talk or a letter outside Redress. It stops the clock that it fulfils and settles an open call of its purpose. */
export function recordContact(
  ctx: Ctx,
  { complaintId, ...contact }: Target & BodyOf<typeof contract.recordContact>,
): Promise<{ id: string }> {
  return inTransaction(ctx, async (tx) => {
    const { complaint, facts } = await lockComplaint(tx, { complaintId })
    requirePermission(mayHandle(tx.actor, facts))
    await rememberHandler(tx, complaintId)
    const at = contact.happenedAt ? new Date(contact.happenedAt) : tx.now
    if (at > tx.now || at < complaint.receivedAt)
      throw new Refusal('invalidInput', { fields: { happenedAt: 'contact.wrongTime' } }, 400)
    const id = tx.newId()
    await insertMessage(tx, {
      ...untouched,
      id,
      complaintId,
      direction: contact.direction,
      channel: contact.channel,
      purpose: contact.purpose,
      language: complaint.language,
      body: contact.summary,
      createdAt: at,
      createdBy: staffIdOf(tx.actor),
      sentAt: at,
    })
    const { direction, purpose, channel } = contact
    await recordEvent(tx, {
      type: 'message.recorded',
      subjectId: complaintId,
      payload: { messageId: id, direction, purpose, channel, state: 'recorded' },
    })
    await settleByContact(tx, { complaintId, purpose, direction, at })
    return { id }
  })
}

const untouched = {
  aboutId: null,
  subject: '',
  isAutomatic: false,
  hasLetter: false,
  toName: null,
  toAddress: null,
  addressKey: null,
  attachmentIds: [],
  sealedCode: null,
  state: 'recorded',
  attempts: 0,
  nextAttemptAt: null,
  lastError: null,
  smtpCode: null,
  headerId: null,
  recordedOnce: null,
} satisfies Partial<MessageRow>

type Contact = BodyOf<typeof contract.recordContact>

const clockPurposes: readonly string[] = ['receipt', 'restatement', 'update', 'answer']

async function settleByContact(
  tx: Tx,
  { complaintId, purpose, direction, at }: Target & Pick<Contact, 'purpose' | 'direction'> & { at: Date },
): Promise<void> {
  // A call of ours about something else tells what has no clock of its own: a closing, a reminder, news.
  const isFor = (wanted: string) =>
    purpose === 'other' ? direction === 'out' && !clockPurposes.includes(wanted) : wanted === purpose
  for (const callId of await openCalls(tx, { complaintId, isFor })) {
    await updateMessage(tx, callId, { state: 'recorded', sentAt: at })
    await completeTasksOf(tx, { subjectId: complaintId, kind: 'call', part: callId })
  }
  if (purpose === 'other') return
  if (purpose === 'answer') await recordAnswerReached(tx, { complaintId, at })
  else await settleClock(tx, { complaintId, purpose, at })
}

/** The letter was printed and posted. Its access code is forgotten. @throws Refusal `message.notToPrint` */
export function markPrinted(ctx: Ctx, { messageId }: { messageId: string }): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const { message, complaintId } = await lockOwnMessage(tx, messageId)
    if (message.state !== 'toPrint') throw new Refusal('message.notToPrint', {}, 409)
    await updateMessage(tx, messageId, { state: 'printed', sentAt: tx.now, sealedCode: null })
    await completeTasksOf(tx, { subjectId: complaintId, kind: 'print', part: messageId })
    const { purpose, channel } = message
    await recordEvent(tx, {
      type: 'message.sent',
      subjectId: complaintId,
      payload: { messageId, purpose, channel },
    })
    if (purpose === 'answer') await recordAnswerReached(tx, { complaintId, at: tx.now })
    else await settleClock(tx, { complaintId, purpose, at: tx.now })
  })
}

/**
 * Tries a mail again, also to a corrected address. That becomes the address of the case and has to be confirmed
 * before anything but the confirmation goes there.
 * @throws Refusal `message.notToRetry`, `message.channelRestricted`
 */
export function retryMessage(
  ctx: Ctx,
  { messageId, to }: { messageId: string } & BodyOf<typeof contract.retryMessage>,
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const { message, complaintId } = await lockOwnMessage(tx, messageId)
    const isOver = message.channel === 'email' && ['failed', 'deferred', 'cancelled'].includes(message.state)
    if (!isOver) throw new Refusal('message.notToRetry', {}, 409)
    const complaint = await caseOf(tx, complaintId)
    const address = to ?? message.toAddress ?? ''
    // Of who speaks for them the address stands with the evidence of that.
    if (message.party === 'representative' && to) throw new Refusal('message.representativesAddress', {}, 409)
    if (message.party === 'outside' && to) throw new Refusal('outside.askAnew', {}, 409)
    if (message.party === 'complainant' && complaint.restrictedChannels.includes('email'))
      throw new Refusal('message.channelRestricted', { channel: 'email' }, 409)
    const fresh = { attempts: 0, nextAttemptAt: null, smtpCode: null, toAddress: address }
    await completeTasksOf(tx, { subjectId: complaintId, kind: 'mailFailed', part: messageId })
    if (message.party === 'complainant' && address !== complaint.complainantEmail) {
      await updateDetails(tx, { complaintId, version: complaint.version, complainantEmail: address })
      // A confirmation to the new address is recorded by the change of the address itself.
      const isConfirmation = message.purpose === 'confirmEmail'
      await updateMessage(tx, messageId, {
        ...fresh,
        state: isConfirmation ? 'cancelled' : 'waiting',
        lastError: isConfirmation ? 'message.addressCorrected' : 'message.awaitsConfirmation',
        addressKey: address.toLowerCase(),
      })
      return
    }
    await updateMessage(tx, messageId, { ...fresh, state: 'waiting', lastError: null })
    await enqueueMail(tx, messageId)
  })
}

/** Locks a message of a case that the actor may handle. @throws Refusal `notFound` */
async function lockOwnMessage(
  tx: Tx,
  messageId: string,
): Promise<{ message: MessageRow; complaintId: string }> {
  const message = await lockMessage(tx, messageId)
  if (!message?.complaintId) throw new Refusal('notFound', {}, 404)
  const { facts } = await lockComplaint(tx, { complaintId: message.complaintId })
  requirePermission(mayHandle(tx.actor, facts))
  return { message, complaintId: message.complaintId }
}
