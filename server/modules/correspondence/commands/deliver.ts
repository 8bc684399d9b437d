import { portalPaths } from '../../../../shared/portal-paths.ts'
import { groupReference } from '../../../../shared/reference.ts'
import { inRead, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { messageIdFor } from '../../../kernel/mail/address.rules.ts'
import { nextAttemptAt, type MailOutcome } from '../../../kernel/mail/delivery.rules.ts'
import { mailSignature } from '../../../kernel/mail/dkim-keys.ts'
import type { Mailer } from '../../../kernel/mail/mailer.ts'
import { sharingReads, sharingTransactions } from '../../../kernel/sharing.ts'
import { grantAccess } from '../../complaints/commands/access.ts'
import { organizationUrl } from '../../organization/organization.queries.ts'
import { openTask } from '../../tasks/tasks.commands.ts'
import { caseOf, type Case } from '../case-values.queries.ts'
import { addresseeOf, type Addressee } from '../compose-to-staff.queries.ts'
import { composeMail, type Claimed } from '../compose.queries.ts'
import { addresseesOf, attemptMs, mayGoUnconfirmed, toRepresentative } from '../correspondence.rules.ts'
import {
  lockMessage,
  updateMessage,
  type MessageChannel,
  type MessagePurpose,
  type MessageRow,
} from '../correspondence.store.ts'
import { markOf } from '../reply-marks.rules.ts'
import { endDelay, patientAttempts, reportDelay } from './delays.ts'
import { tellOnPage } from './news.ts'
import { settleClock } from './settle-clock.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'message.sent': { messageId: string; purpose: MessagePurpose; channel: MessageChannel }
    'message.failed': { messageId: string; purpose: MessagePurpose; reason: string }
  }
}

/**
 * Makes one attempt at a mail: claims it, sends it, notes what became of it. Broken off between sending and
 * noting, it is sent again later with the same Message-ID, by which mail programs show it once. Mails under way at
 * the same time share the transactions before and after; none waits for the mail server's answer to another.
 */
export async function deliverMessage(ctx: Ctx, { messageId }: { messageId: string }): Promise<void> {
  const { mailer } = ctx.machine
  const claimed = await claimInStep(ctx, messageId)
  if (!claimed || !mailer) return
  const outcome = await attempt(ctx, mailer, claimed)
  const about = claimed.message.complaintId ?? messageId
  await settleInStep(ctx, { messageId, about, outcome })
}

const claimInStep = sharingTransactions({
  about: (messageId: string) => messageId,
  work: (tx, messageId) => claim(tx, { messageId, mailer: tx.machine.mailer }),
})

const settleInStep = sharingTransactions({
  // Two mails of one case set the same clocks.
  about: ({ about }: Settled) => about,
  work: settle,
})

const composeInStep = sharingReads({
  about: ({ message }: Claimed) => message.id,
  work: composeMail,
})

type Outcome =
  | MailOutcome
  | { readonly outcome: 'deferred'; readonly reason: string; readonly smtpCode?: number }

/** A mail that cannot be put together, such as one whose letter cannot be rendered, is tried again like any other. */
async function attempt(ctx: Ctx, mailer: Mailer, claimed: Claimed): Promise<Outcome> {
  // A letter is set as PDF first, which others need not wait for.
  const compose = claimed.message.hasLetter
    ? inRead(ctx, (read) => composeMail(read, claimed))
    : composeInStep(ctx, claimed)
  const mail = await compose.catch((error: unknown) => {
    ctx.log.error({ err: error, messageId: claimed.message.id }, 'a mail cannot be put together')
    return null
  })
  if (!mail) return { outcome: 'deferred', reason: 'message.notComposed' }
  return mailer.send({ ...mail, signature: await mailSignature(ctx) })
}

/** Takes a mail for this attempt, with a fresh link. Null when it is not its turn. */
async function claim(
  tx: Tx,
  { messageId, mailer }: { messageId: string; mailer: Mailer | null },
): Promise<Claimed | null> {
  const found = await lockMessage(tx, messageId)
  if (found?.channel !== 'email' || !isDue(found, tx.now)) return null
  const recipient = found.complaintId ? await recipientOf(tx, found) : await colleagueOf(tx, found)
  if (recipient.obstacle) {
    await updateMessage(tx, messageId, recipient.obstacle)
    const { state, lastError } = recipient.obstacle
    // Nothing is silently not said: somebody chooses a way that is open.
    if (state === 'failed') await reportFailure(tx, found, lastError ?? '')
    return null
  }
  if (await tellOnPage(tx, { message: found, address: recipient.address })) return null
  if (!mailer) {
    await updateMessage(tx, messageId, { state: 'waiting', lastError: 'message.noServer' })
    return null
  }
  const attempt = {
    state: 'sending',
    attempts: found.attempts + 1,
    nextAttemptAt: new Date(tx.now.getTime() + attemptMs),
    headerId:
      found.headerId ??
      messageIdFor({ id: markOf(tx.machine.secrets, messageId), fromAddress: tx.machine.config.mailFrom }),
    toAddress: recipient.address,
  } as const
  await updateMessage(tx, messageId, attempt)
  return { ...recipient.to, message: { ...found, ...attempt } }
}

type Obstacle = Pick<MessageRow, 'state' | 'lastError'>
type Recipient =
  | { readonly obstacle: Obstacle }
  | {
      readonly obstacle: null
      readonly address: string
      readonly to:
        | { complaint: Case; link: string }
        | { complaint: null; addressee: Addressee }
        | { complaint: null; isOutside: true }
    }

/** To whom a mail about a case goes now: the address may have been corrected since the mail was recorded. */
async function recipientOf(tx: Tx, message: MessageRow): Promise<Recipient> {
  if (message.party === 'outside')
    return { obstacle: null, address: message.toAddress ?? '', to: { complaint: null, isOutside: true } }
  const found = await caseOf(tx, message.complaintId ?? '')
  if (found.isSetAside) return { obstacle: { state: 'cancelled', lastError: 'message.setAside' } }
  const isForOther = message.party === 'representative'
  const hasOther = addresseesOf(found, message.purpose).some(({ party }) => party === 'representative')
  if (isForOther && !hasOther)
    return { obstacle: { state: 'cancelled', lastError: 'message.noLongerNeeded' } }
  const complaint = isForOther ? toRepresentative(found) : found
  const address = complaint.complainantEmail
  if (!address) return { obstacle: { state: 'cancelled', lastError: 'message.noAddress' } }
  // It was recorded before mail was closed to them; what proves a mailbox they asked for themselves.
  if (!isForOther && complaint.restrictedChannels.includes('email') && !provesMailbox(message.purpose))
    return { obstacle: { state: 'failed', lastError: 'message.channelRestricted' } }
  const isSame = address.toLowerCase() === message.toAddress?.toLowerCase()
  if (!isSame && provesMailbox(message.purpose))
    return { obstacle: { state: 'cancelled', lastError: 'message.addressCorrected' } }
  if (!complaint.emailConfirmedAt && !mayGoUnconfirmed(message.purpose))
    return { obstacle: { state: 'waiting', lastError: 'message.awaitsConfirmation' } }
  return { obstacle: null, address, to: { complaint, link: await linkFor(tx, message) } }
}

/** Mails whose link proves that someone reads this very mailbox. */
const provesMailbox = (purpose: MessagePurpose) => purpose === 'confirmEmail' || purpose === 'lostCode'

async function colleagueOf(tx: Tx, { aboutId, purpose }: MessageRow): Promise<Recipient> {
  const addressee = aboutId ? await addresseeOf(tx, { purpose, staffId: aboutId }) : null
  if (!addressee) return { obstacle: { state: 'cancelled', lastError: 'message.noLongerNeeded' } }
  return { obstacle: null, address: addressee.email, to: { complaint: null, addressee } }
}

/** Whether an attempt may begin now. One that runs elsewhere is left alone until its time is up. */
function isDue({ state, nextAttemptAt: at }: MessageRow, now: Date): boolean {
  if (state === 'waiting') return true
  return (state === 'deferred' || state === 'sending') && (at === null || at <= now)
}

/** What a link opens that does not open the case. */
const linkKinds = { confirmEmail: 'confirmEmail', lostCode: 'newCode', survey: 'survey' } as const

async function linkFor(tx: Tx, { complaintId, purpose, language }: MessageRow): Promise<string> {
  const kind = purpose in linkKinds ? linkKinds[purpose as keyof typeof linkKinds] : 'mailLink'
  const secret = await grantAccess(tx, { complaintId: complaintId ?? '', kind })
  const paths = portalPaths('', language)
  return `${await organizationUrl(tx)}${kind === 'survey' ? paths.survey(secret) : paths.mailLink(secret)}`
}

type Settled = { readonly messageId: string; readonly about: string; readonly outcome: Outcome }

async function settle(tx: Tx, { messageId, outcome }: Settled): Promise<void> {
  const message = await lockMessage(tx, messageId)
  if (message?.state !== 'sending') return
  const { complaintId, purpose, channel } = message
  if (message.attempts > patientAttempts) await endDelay(tx, message, outcome.outcome)
  if (outcome.outcome === 'delivered') {
    const done = { lastError: null, smtpCode: null, nextAttemptAt: null }
    await updateMessage(tx, messageId, { state: 'sent', sentAt: tx.now, ...done })
    await recordEvent(tx, {
      type: 'message.sent',
      subjectId: subjectOf(message),
      payload: { messageId, purpose, channel },
    })
    if (complaintId) await settleClock(tx, { complaintId, purpose, at: tx.now })
    return
  }
  const { reason, smtpCode = null } = outcome
  const againAt = outcome.outcome === 'deferred' ? nextAttemptAt(message.attempts, tx.now) : undefined
  await updateMessage(tx, messageId, {
    state: againAt ? 'deferred' : 'failed',
    nextAttemptAt: againAt ?? null,
    lastError: reason,
    smtpCode,
  })
  if (!againAt) await reportFailure(tx, message, reason)
  else if (message.attempts >= patientAttempts) await reportDelay(tx, message, reason)
}

/** The case, or the person whose account it is about. */
const subjectOf = ({ complaintId, aboutId, id }: MessageRow): string => complaintId ?? aboutId ?? id

/** Outgoing mail that fails is a person's business at once: the owner's, else the managers'. */
export async function reportFailure(tx: Tx, message: MessageRow, reason: string): Promise<void> {
  const subjectId = subjectOf(message)
  await recordEvent(tx, {
    type: 'message.failed',
    subjectId,
    payload: { messageId: message.id, purpose: message.purpose, reason },
  })
  const task = { kind: 'mailFailed', subjectId, part: message.id } as const
  if (!message.complaintId) {
    await openTask(tx, {
      ...task,
      titleKey: message.purpose === 'invitation' ? 'task.invitationFailed' : 'task.accountMailFailed',
      titleValues: { name: message.toName ?? '' },
      link: '/settings/staff',
      permission: 'staff.edit',
    })
    return
  }
  const complaint = await caseOf(tx, message.complaintId)
  await openTask(tx, {
    ...task,
    titleKey: 'task.mailFailed',
    titleValues: { reference: groupReference(complaint.reference) },
    link: `/register/${complaint.id}`,
    ...(complaint.ownerId
      ? { assigneeId: complaint.ownerId }
      : { permission: 'complaint.manage', siteId: complaint.siteId }),
  })
}
