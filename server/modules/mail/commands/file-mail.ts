import type { Tx } from '../../../kernel/ctx.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { parseSenderAddress } from '../../../kernel/mail/address.rules.ts'
import type { ReadMail } from '../../../kernel/mime/read-mail.ts'
import { messagesMarked } from '../../correspondence/reply-marks.rules.ts'
import { openTask } from '../../tasks/tasks.commands.ts'
import { mailboxesOf, sameMail, type Mail, type Mailbox } from '../mail.queries.ts'
import { keptParts } from '../mail.rules.ts'
import {
  candidates,
  casesOfThread,
  senderRecord,
  staffWithAddress,
  type Candidate,
  type SenderRecord,
} from '../matching.queries.ts'
import { matchOf, referencesIn } from '../matching.rules.ts'
import { updateMail, type MailChange, type MailStanding } from '../mail.store.ts'
import { takeBounce } from './bounces.ts'
import { joinCase } from './join-case.ts'
import { makeCase } from './make-case.ts'
import type { PreparedMail } from './prepare-mail.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'mail.quarantined': { mailboxId: string; reason: string }
    'mail.filed': { mailId: string; standing: MailStanding | null }
  }
}

/** What is known of a mail besides its words. */
export type MailFacts = {
  readonly from: string
  readonly staffId: string | null
  readonly sender: SenderRecord
  readonly mailboxes: readonly Mailbox[]
}

/** Finds out what a mail is and where it belongs, and files it. The mail is locked and waits. */
export async function fileMail(tx: Tx, prepared: PreparedMail): Promise<void> {
  const { mail, content } = prepared
  const facts = await factsOf(tx, content)
  const change = (await decide(tx, prepared, facts)) satisfies MailChange
  await updateMail(tx, mail.id, { ...describe(prepared), ...change, settledAt: tx.now })
  if (change.state === 'quarantined') {
    const payload = { mailboxId: mail.mailboxId, reason: change.reason ?? '' }
    await recordEvent(tx, { type: 'mail.quarantined', subjectId: mail.id, payload })
  } else if (change.state === 'filed' && change.complaintId && !change.madeCase) {
    const payload = { mailId: mail.id, standing: change.standing ?? null }
    await recordEvent(tx, { type: 'mail.filed', subjectId: change.complaintId, payload })
  }
}

/** The outcome of a mail, in the order in which its signs are looked at. */
async function decide(tx: Tx, prepared: PreparedMail, facts: MailFacts): Promise<MailChange> {
  const { mail, content } = prepared
  if (mail.byteSize === 0) return aside('mail.empty')
  if (!content) return makeCase(tx, prepared, facts)
  const same = mail.isReleased ? undefined : await earlierDelivery(tx, mail, content)
  if (same) return { state: 'duplicate', sameAs: same.id, complaintId: same.complaintId }
  if (content.nature === 'bounce' && !mail.isReleased) {
    const bounced = await takeBounce(tx, content)
    return bounced ? { ...bounced, state: 'filed', reason: 'mail.bounce' } : aside('mail.bounce')
  }
  // Our own mail comes back: taking it in would make us write to ourselves.
  if (!mail.isReleased && isOurs(tx, content, facts)) return aside('mail.own')
  const match = await matchFor(tx, prepared, content, facts)
  if (content.nature === 'autoReply' && !mail.isReleased) {
    if (!match) return aside('mail.autoReply')
    return {
      state: 'filed',
      complaintId: match.candidate.id,
      standing: match.standing,
      reason: 'mail.autoReply',
    }
  }
  if (!mail.isReleased) {
    if (facts.sender.isBlocked) return aside('mail.blocked')
    if (isStorm(mail, facts)) return stopStorm(tx, mail, facts)
    if (!match && content.isMarkedSpam) return aside('mail.spam')
    if (match?.candidate.isSetAside) return aside('mail.ofSetAside')
  }
  // Let in all the same, it is no part of what was set aside.
  return match && !match.candidate.isSetAside
    ? joinCase(tx, prepared, { ...facts, ...match })
    : makeCase(tx, prepared, facts)
}

const aside = (reason: string): MailChange => ({ state: 'quarantined', reason })

const earlierDelivery = async (tx: Tx, { id }: Mail, { messageId, contentHash }: ReadMail) =>
  messageId ? sameMail(tx, { id, headerId: messageId, contentSha256: contentHash }) : undefined

async function factsOf(tx: Tx, content: ReadMail | null): Promise<MailFacts> {
  const from = content?.from
    ? (parseSenderAddress(content.from.address) ?? content.from.address).toLowerCase()
    : ''
  return {
    from,
    staffId: from === '' ? null : ((await staffWithAddress(tx, from))?.id ?? null),
    sender: from === '' ? { isBlocked: false, mailsInHour: 0, casesInHour: 0 } : await senderRecord(tx, from),
    mailboxes: await mailboxesOf(tx),
  }
}

/** What lists and later mails want to know of a mail. */
function describe({ content }: PreparedMail): MailChange {
  if (!content) return {}
  const recipients = [...content.to, ...content.cc].map(({ address }) => address.toLowerCase())
  return {
    headerId: content.messageId,
    contentSha256: content.contentHash,
    fromAddress: content.from?.address.toLowerCase() ?? null,
    fromName: content.from?.name.slice(0, 200) || null,
    recipients: [...new Set(recipients)].slice(0, 200),
    subject: content.subject,
    nature: content.nature,
    excerpt: content.newText.slice(0, 4_000).toWellFormed(),
    hasHtml: content.hasHtml,
    parts: keptParts(content),
  }
}

function isOurs(tx: Tx, { messageId }: ReadMail, { from, mailboxes }: MailFacts): boolean {
  const { secrets, config } = tx.machine
  const ours = [config.mailFrom, ...mailboxes.flatMap(({ address }) => address ?? [])]
  const headerIds = messageId ? [messageId] : []
  return (
    ours.some((address) => address.toLowerCase() === from) ||
    messagesMarked(secrets, { headerIds, addresses: [] }).length > 0
  )
}

async function matchFor(
  tx: Tx,
  { mail }: PreparedMail,
  content: ReadMail,
  { from, staffId }: MailFacts,
): Promise<{ candidate: Candidate; standing: MailStanding } | null> {
  const headerIds = [...content.inReplyTo, ...content.references.slice(-20)]
  // A list or a blind copy leaves the marked address on the envelope alone.
  const addresses = [...content.to, ...content.cc].map(({ address }) => address)
  if (mail.envelopeTo) addresses.unshift(mail.envelopeTo)
  const messageIds = messagesMarked(tx.machine.secrets, { headerIds, addresses })
  const marked = await casesOfThread(tx, { messageIds, headerIds: [] })
  const threaded = await casesOfThread(tx, { messageIds: [], headerIds })
  const named = referencesIn(content.subject)
  const cases = await candidates(tx, { ids: [...new Set([...marked, ...threaded])], references: named })
  const { isForged } = content
  const match = matchOf({ from, isStaff: staffId !== null, isForged, marked, threaded, named, cases })
  const candidate = cases.find(({ id }) => id === match?.complaintId)
  return match && candidate ? { candidate, standing: match.standing } : null
}

/** Mails of one correspondent in an hour; a person writes fewer, a loop of programs soon more. */
const mostInHour = 40

const isStorm = (mail: Mail, { sender }: MailFacts): boolean =>
  mail.source !== 'import' && sender.mailsInHour >= mostInHour

/** The rest of a storm is set aside, and a person hears of it, once. */
async function stopStorm(tx: Tx, { mailboxId }: Mail, { from }: MailFacts): Promise<MailChange> {
  await openTask(tx, {
    kind: 'mailStorm',
    subjectId: mailboxId,
    part: from,
    titleKey: 'task.mailStorm',
    titleValues: { from },
    link: '/outbox/set-aside',
    permission: 'complaint.manage',
  })
  return aside('mail.storm')
}
