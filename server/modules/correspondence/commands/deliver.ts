import { portalPaths } from '../../../../shared/portal-paths.ts'
import { groupReference } from '../../../../shared/reference.ts'
import { inRead, inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { messageIdFor } from '../../../kernel/mail/address.rules.ts'
import { nextAttemptAt, type MailOutcome } from '../../../kernel/mail/delivery.rules.ts'
import { layoutMail } from '../../../kernel/mail/mail-layout.ts'
import type { Mailer } from '../../../kernel/mail/mailer.ts'
import type { MailAttachment, OutgoingMail } from '../../../kernel/mail/message.ts'
import { grantAccess } from '../../complaints/commands/access.ts'
import { organizationOf, organizationUrl } from '../../organization/organization.queries.ts'
import { openTask } from '../../tasks/tasks.commands.ts'
import { caseOf, caseValues, trackingUrlOf, type Case } from '../case-values.queries.ts'
import { decisionLevel, templateOf } from '../correspondence.queries.ts'
import { attemptMs, mayGoUnconfirmed, tellsContent } from '../correspondence.rules.ts'
import {
  lockMessage,
  updateMessage,
  type MessageChannel,
  type MessagePurpose,
  type MessageRow,
} from '../correspondence.store.ts'
import { letterPdf } from '../letters.queries.ts'
import { salutation } from '../letters.rules.ts'
import { mailParts } from '../mail.rules.ts'
import { fillTemplate, type Template } from '../texts.rules.ts'
import { settleClock } from './settle-clock.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'message.sent': { messageId: string; purpose: MessagePurpose; channel: MessageChannel }
    'message.failed': { messageId: string; purpose: MessagePurpose; reason: string }
  }
}

/**
 * Makes one attempt at a mail: claims it, sends it, notes what became of it. Broken off between sending and
 * noting, it is sent again later with the same Message-ID, by which mail programs show it once.
 */
export async function deliverMessage(ctx: Ctx, { messageId }: { messageId: string }): Promise<void> {
  const { mailer } = ctx.machine
  const claimed = await inTransaction(ctx, (tx) => claim(tx, { messageId, mailer }))
  if (!claimed || !mailer) return
  const outcome = await attempt(ctx, mailer, claimed)
  await inTransaction(ctx, (tx) => settle(tx, { messageId, outcome }))
}

type Outcome =
  | MailOutcome
  | { readonly outcome: 'deferred'; readonly reason: string; readonly smtpCode?: number }

/** A mail that cannot be put together, such as one whose letter cannot be rendered, is tried again like any other. */
async function attempt(ctx: Ctx, mailer: Mailer, claimed: Claimed): Promise<Outcome> {
  const mail = await inRead(ctx, (read) => composeMail(read, claimed)).catch((error: unknown) => {
    ctx.log.error({ err: error, messageId: claimed.message.id }, 'a mail cannot be put together')
    return null
  })
  return mail ? mailer.send(mail) : { outcome: 'deferred', reason: 'message.notComposed' }
}

type Claimed = { readonly message: MessageRow; readonly complaint: Case; readonly link: string }

/** Takes a mail for this attempt, with a new key to its case in its link. Null when it is not its turn. */
async function claim(
  tx: Tx,
  { messageId, mailer }: { messageId: string; mailer: Mailer | null },
): Promise<Claimed | null> {
  const message = await lockMessage(tx, messageId)
  if (!message?.complaintId || message.channel !== 'email' || !isDue(message, tx.now)) return null
  const wait = (lastError: string) => updateMessage(tx, messageId, { state: 'waiting', lastError })
  const complaint = await caseOf(tx, message.complaintId)
  if (!complaint.emailConfirmedAt && !mayGoUnconfirmed(message.purpose)) {
    // The address was corrected since; nobody has confirmed the new one.
    await wait('message.awaitsConfirmation')
    return null
  }
  if (!mailer) {
    await wait('message.noServer')
    return null
  }
  await updateMessage(tx, messageId, {
    state: 'sending',
    attempts: message.attempts + 1,
    nextAttemptAt: new Date(tx.now.getTime() + attemptMs),
    headerId: message.headerId ?? messageIdFor({ id: messageId, fromAddress: tx.machine.config.mailFrom }),
  })
  const claimed = await lockMessage(tx, messageId)
  return claimed ? { message: claimed, complaint, link: await linkFor(tx, claimed) } : null
}

/** Whether an attempt may begin now. One that runs elsewhere is left alone until its time is up. */
function isDue({ state, nextAttemptAt: at }: MessageRow, now: Date): boolean {
  if (state === 'waiting') return true
  return (state === 'deferred' || state === 'sending') && (at === null || at <= now)
}

async function linkFor(tx: Tx, { complaintId, purpose, language }: MessageRow): Promise<string> {
  const kinds = { confirmEmail: 'confirmEmail', lostCode: 'newCode' } as const
  const kind = purpose === 'confirmEmail' || purpose === 'lostCode' ? kinds[purpose] : 'mailLink'
  const secret = await grantAccess(tx, { complaintId: complaintId ?? '', kind })
  return `${await organizationUrl(tx)}${portalPaths('', language).mailLink(secret)}`
}

type Read = Parameters<Parameters<typeof inRead>[1]>[0]

async function composeMail(read: Read, { message, complaint, link }: Claimed): Promise<OutgoingMail> {
  const organization = await organizationOf(read)
  const isVeiled = complaint.isConfidential && tellsContent(message.purpose)
  const text = await textOf(read, { message, complaint, isVeiled })
  const hasPdf = message.hasLetter && !isVeiled
  // Whoever has not confirmed the address may be a stranger, who learns no name.
  const isStranger = message.purpose === 'confirmEmail'
  const addressee = isStranger ? { ...complaint, complainantName: null } : complaint
  const { text: plain, html } = layoutMail(
    mailParts({
      purpose: message.purpose,
      language: message.language,
      ...text,
      salutation: salutation(addressee, organization, 'mail'),
      personName: message.isAutomatic ? null : await nameOf(read, message.createdBy),
      reference: complaint.reference,
      link,
      trackingUrl: await trackingUrlOf(read, complaint),
      organization,
    }),
  )
  return {
    to: { address: message.toAddress ?? '', name: (!isStranger && message.toName) || undefined },
    subject: text.subject,
    text: plain,
    html,
    language: message.language,
    messageId: message.headerId ?? '',
    automatic: message.isAutomatic ? 'generated' : false,
    fromName: organization.name,
    attachments: hasPdf ? [await pdfOf(read, message, complaint)] : [],
  }
}

/** The words of the mail: its own, those that stand before an attached letter, or only that there is news. */
async function textOf(
  read: Read,
  { message, complaint, isVeiled }: { message: MessageRow; complaint: Case; isVeiled: boolean },
): Promise<Template> {
  if (!isVeiled && !message.hasLetter) return message
  const isReview = message.aboutId !== null && (await decisionLevel(read, message.aboutId)) > 1
  const key = isVeiled ? 'mail.news' : isReview ? 'mail.reviewDecision' : 'mail.decision'
  const { wordSet } = await organizationOf(read)
  const template = await templateOf(read, { key, language: message.language, wordSet })
  return fillTemplate(template, await caseValues(read, complaint))
}

async function pdfOf(read: Read, message: MessageRow, complaint: Case): Promise<MailAttachment> {
  return {
    fileName: `${groupReference(complaint.reference)}.pdf`,
    contentType: 'application/pdf',
    content: await letterPdf(read, { message, complaint }),
  }
}

async function nameOf(read: Read, staffId: string | null): Promise<string | null> {
  if (!staffId) return null
  const row = await read.sql
    .selectFrom('staffMember')
    .select('name')
    .where('organizationId', '=', read.organizationId)
    .where('id', '=', staffId)
    .executeTakeFirst()
  return row?.name ?? null
}

async function settle(
  tx: Tx,
  { messageId, outcome }: { messageId: string; outcome: Outcome },
): Promise<void> {
  const message = await lockMessage(tx, messageId)
  if (!message?.complaintId || message.state !== 'sending') return
  const { complaintId, purpose, channel } = message
  if (outcome.outcome === 'delivered') {
    const done = { lastError: null, smtpCode: null, nextAttemptAt: null }
    await updateMessage(tx, messageId, { state: 'sent', sentAt: tx.now, ...done })
    await recordEvent(tx, {
      type: 'message.sent',
      subjectId: complaintId,
      payload: { messageId, purpose, channel },
    })
    await settleClock(tx, { complaintId, purpose, at: tx.now })
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
}

/** Outgoing mail that fails is a person's business at once: the owner's, else the managers'. */
async function reportFailure(tx: Tx, message: MessageRow, reason: string): Promise<void> {
  const complaint = await caseOf(tx, message.complaintId ?? '')
  await recordEvent(tx, {
    type: 'message.failed',
    subjectId: complaint.id,
    payload: { messageId: message.id, purpose: message.purpose, reason },
  })
  await openTask(tx, {
    kind: 'mailFailed',
    subjectId: complaint.id,
    part: message.id,
    titleKey: 'task.mailFailed',
    titleValues: { reference: groupReference(complaint.reference) },
    link: `/register/${complaint.id}`,
    ...(complaint.ownerId
      ? { assigneeId: complaint.ownerId }
      : { permission: 'complaint.manage', siteId: complaint.siteId }),
  })
}
