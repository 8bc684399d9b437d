import { staffIdOf } from '../../../kernel/auth/actor.ts'
import type { Tx } from '../../../kernel/ctx.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { groupReference } from '../../../../shared/reference.ts'
import { openTask } from '../../tasks/tasks.commands.ts'
import type { Case } from '../case-values.queries.ts'
import { confirmationsTo, lockCustomer } from '../correspondence.queries.ts'
import { confirmationsPerDay, mayGoUnconfirmed, wayTo, type Way } from '../correspondence.rules.ts'
import { isOptedOut } from '../news.queries.ts'
import { isNews } from '../news.rules.ts'
import {
  insertMessage,
  type MessageChannel,
  type MessagePurpose,
  type MessageRow,
  type MessageState,
} from '../correspondence.store.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'message.recorded': {
      messageId: string
      direction: 'in' | 'out'
      purpose: MessagePurpose
      channel: MessageChannel
      state: MessageState
    }
  }
}

export type NewMessage = {
  readonly purpose: MessagePurpose
  readonly subject: string
  /** Limited Markdown. */
  readonly body: string
  /** Whether no person wrote it. */
  readonly isAutomatic: boolean
  /** Who wrote it, where the actor only passes it on. */
  readonly createdBy?: string | null
  /** Another way than the complainant's usual one. */
  readonly way?: Way
  readonly hasLetter?: boolean
  readonly aboutId?: string
  readonly sealedCode?: Buffer
  /** News that nobody owes; how a case stands always is. */
  readonly isOptional?: boolean
  /** Files of the case that go along. */
  readonly attachmentIds?: readonly string[]
  /** Records at most one message for the same occasion, e.g. an event's id with the purpose. */
  readonly once?: string
}

/**
 * Records a message to the complainant and what its channel needs: a mail is sent by a job, a call becomes a
 * task, a letter waits in the print queue, the page of the case shows it at once. Content for an address that
 * nobody has confirmed yet waits.
 * @returns null when the same occasion has recorded it before
 */
export async function recordMessage(
  tx: Tx,
  complaint: Case,
  message: NewMessage,
): Promise<{ id: string; state: MessageState } | null> {
  // What was made of spam is answered by nobody.
  if (complaint.isSetAside) return null
  const isOptional = message.isOptional ?? isNews(message.purpose)
  const way = await wayFor(tx, { way: message.way ?? wayTo(complaint), isOptional })
  const { state, lastError } = await beginning(tx, { complaint, purpose: message.purpose, way })
  const id = tx.newId()
  const isNew = await insertMessage(tx, {
    id,
    complaintId: complaint.id,
    aboutId: message.aboutId ?? null,
    direction: 'out',
    channel: way.channel,
    purpose: message.purpose,
    language: complaint.language,
    subject: message.subject,
    body: message.body,
    isAutomatic: message.isAutomatic,
    hasLetter: message.hasLetter ?? way.channel === 'letter',
    toName: complaint.complainantName,
    party: complaint.party ?? 'complainant',
    toAddress: way.address,
    addressKey: way.channel === 'email' ? (way.address?.toLowerCase() ?? null) : null,
    attachmentIds: [...(message.attachmentIds ?? [])],
    sealedCode: message.sealedCode ?? null,
    isOptional,
    state,
    attempts: 0,
    nextAttemptAt: null,
    lastError,
    smtpCode: null,
    headerId: null,
    createdAt: tx.now,
    createdBy: message.createdBy ?? staffIdOf(tx.actor),
    sentAt: state === 'sent' ? tx.now : null,
    recordedOnce: message.once ?? null,
  })
  if (!isNew) return null
  await recordEvent(tx, {
    type: 'message.recorded',
    subjectId: complaint.id,
    payload: { messageId: id, direction: 'out', purpose: message.purpose, channel: way.channel, state },
  })
  if (state === 'waiting' && lastError === null) await enqueueMail(tx, id)
  if (state === 'toCall' || state === 'toPrint') await askForHands(tx, complaint, { id, state })
  return { id, state }
}

/** Whoever wants no news by mail reads them on the page of their case. */
async function wayFor(tx: Tx, { way, isOptional }: { way: Way; isOptional: boolean }): Promise<Way> {
  if (!isOptional || way.channel !== 'email' || !way.address) return way
  return (await isOptedOut(tx, way.address)) ? { channel: 'portal', address: null } : way
}

/** Gives a mail to the worker. */
export const enqueueMail = (tx: Tx, messageId: string): Promise<void> =>
  tx.machine.jobs.enqueue(tx, 'correspondence.sendMail', { messageId })

type Beginning = Pick<MessageRow, 'state' | 'lastError'>

async function beginning(
  tx: Tx,
  { complaint, purpose, way }: { complaint: Case; purpose: MessagePurpose; way: Way },
): Promise<Beginning> {
  switch (way.channel) {
    case 'portal':
      return { state: 'sent', lastError: null }
    case 'phone':
      return { state: 'toCall', lastError: null }
    case 'letter':
      return { state: 'toPrint', lastError: null }
    case 'email':
      return beginningOfMail(tx, { complaint, purpose, address: way.address ?? '' })
  }
}

async function beginningOfMail(
  tx: Tx,
  { complaint, purpose, address }: { complaint: Case; purpose: MessagePurpose; address: string },
): Promise<Beginning> {
  if (purpose === 'confirmEmail' || purpose === 'lostCode') {
    await lockCustomer(tx, complaint.customerId)
    if ((await confirmationsTo(tx, address)) >= confirmationsPerDay)
      return { state: 'cancelled', lastError: 'message.tooManyToAddress' }
  }
  if (!complaint.emailConfirmedAt && !mayGoUnconfirmed(purpose))
    return { state: 'waiting', lastError: 'message.awaitsConfirmation' }
  if (!tx.machine.mailer) return { state: 'waiting', lastError: 'message.noServer' }
  return { state: 'waiting', lastError: null }
}

/** A call or a letter is for a person to do: the owner of the case, else anyone who handles cases of its site. */
async function askForHands(
  tx: Tx,
  complaint: Case,
  { id, state }: { id: string; state: 'toCall' | 'toPrint' },
): Promise<void> {
  const kind = state === 'toCall' ? 'call' : 'print'
  await openTask(tx, {
    kind,
    subjectId: complaint.id,
    part: id,
    titleKey: `task.${kind}`,
    titleValues: { reference: groupReference(complaint.reference) },
    link: `/register/${complaint.id}`,
    ...whoseTask(complaint),
  })
}

/** The owner of a case, else everyone who may handle it. */
export const whoseTask = (complaint: Pick<Case, 'ownerId' | 'siteId'>) =>
  complaint.ownerId
    ? { assigneeId: complaint.ownerId }
    : ({ permission: 'complaint.handle', siteId: complaint.siteId } as const)
