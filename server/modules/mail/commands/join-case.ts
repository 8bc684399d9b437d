import { groupReference } from '../../../../shared/reference.ts'
import type { Tx } from '../../../kernel/ctx.ts'
import { reopenComplaint } from '../../complaints/commands/close.ts'
import { takeOutsideAnswer } from '../../correspondence/commands/ask-outside.ts'
import { askToRead, receiveMessage } from '../../correspondence/commands/receive-message.ts'
import { whoseTask } from '../../correspondence/commands/record-message.ts'
import { reopeningDays } from '../../correspondence/correspondence.rules.ts'
import { attachFilesOfFiling } from '../../documents/documents.commands.ts'
import { openTask } from '../../tasks/tasks.commands.ts'
import type { Mail } from '../mail.queries.ts'
import { messageOf } from '../mail.rules.ts'
import type { MailChange, MailStanding } from '../mail.store.ts'
import type { Candidate } from '../matching.queries.ts'
import { isThanks, lateReply } from '../matching.rules.ts'
import type { MailFacts } from './file-mail.ts'
import { makeCase } from './make-case.ts'
import type { PreparedMail } from './prepare-mail.ts'

type Match = MailFacts & { readonly candidate: Candidate; readonly standing: MailStanding }

/**
 * Files a mail with the case that it belongs to. Only what a party writes becomes a message that the complainant sees
 * on their page and that counts as their word; the mails of others are shown to staff alone.
 */
export async function joinCase(tx: Tx, prepared: PreparedMail, match: Match): Promise<MailChange> {
  const { candidate, standing } = match
  if (standing === 'party') return takeFromParty(tx, prepared, match)
  if (standing === 'outside') await takeOutsideAnswer(tx, { complaintId: candidate.id, address: match.from })
  await (standing === 'unverified'
    ? askToJudge(tx, prepared.mail, candidate)
    : askToRead(tx, { ...candidate, id: candidate.workedOnId }))
  return { state: 'filed', complaintId: candidate.id, standing, reason: prepared.problem }
}

async function takeFromParty(tx: Tx, prepared: PreparedMail, match: Match): Promise<MailChange> {
  const { content, mail } = prepared
  const { candidate, mailboxes } = match
  const rule = mailboxes.find(({ id }) => id === mail.mailboxId)?.lateReplies ?? 'reopen'
  const thanked = isThanks(content?.newText ?? '')
  const late = lateReply(candidate, { rule, isThanks: thanked, now: tx.now, days: reopeningDays })
  if (late === 'newCase') return makeCase(tx, prepared, match, { follows: candidate.workedOnId })
  const messageId = await recordReply(tx, prepared, { complaintId: candidate.id, isCourtesy: thanked })
  if (late === 'reopen') {
    const explanation = content?.newText.slice(0, 2_000) || content?.subject || '–'
    await reopenComplaint(tx, { complaintId: candidate.workedOnId, reason: 'complainantAsks', explanation })
  }
  return { state: 'filed', complaintId: candidate.id, messageId, standing: 'party', reason: prepared.problem }
}

/** The mail as a message of the complainant, with its files. @returns the message's id */
export async function recordReply(
  tx: Tx,
  { content, files }: PreparedMail,
  { complaintId, isCourtesy }: { complaintId: string; isCourtesy: boolean },
): Promise<string> {
  const attached = await attachFilesOfFiling(tx, { complaintId, files })
  return receiveMessage(tx, {
    complaintId,
    channel: 'email',
    subject: content?.subject.slice(0, 300) ?? '',
    body: messageOf(content),
    attachmentIds: attached.map(({ id }) => id),
    isCourtesy,
  })
}

/** Someone whom nobody knows writes with the mark of the case: a person says who that is. */
const askToJudge = (tx: Tx, mail: Mail, candidate: Candidate): Promise<void> =>
  openTask(tx, {
    kind: 'judgeMail',
    subjectId: candidate.id,
    part: mail.id,
    titleKey: 'task.judgeMail',
    titleValues: { reference: groupReference(candidate.reference) },
    link: `/register/${candidate.id}`,
    ...whoseTask(candidate),
  })
