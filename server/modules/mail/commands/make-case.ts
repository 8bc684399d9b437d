import { textIn } from '../../../../shared/i18n/text.ts'
import { groupReference } from '../../../../shared/reference.ts'
import type { Tx } from '../../../kernel/ctx.ts'
import { isNoReply } from '../../../kernel/mime/automatic.rules.ts'
import { addNote } from '../../complaints/commands/add-note.ts'
import type { FileToAttach } from '../../documents/documents.commands.ts'
import { submitWithin } from '../../intake/intake.commands.ts'
import { organizationOf } from '../../organization/organization.queries.ts'
import { openTask } from '../../tasks/tasks.commands.ts'
import type { Mailbox } from '../mail.queries.ts'
import { narrativeOf, senderOf } from '../mail.rules.ts'
import type { MailChange } from '../mail.store.ts'
import { casesOfMailboxInHour } from '../matching.queries.ts'
import type { MailFacts } from './file-mail.ts'
import type { PreparedMail } from './prepare-mail.ts'

/** Who wrote longer ago is not written to by itself: their mail was entered as history. In milliseconds. */
const historyMs = 7 * 24 * 3_600_000
/** Acknowledgements to one address in an hour. */
const mostReceiptsInHour = 5
/** New cases of one mailbox in an hour, from which on nothing goes out by itself until a person has looked. */
const mostCasesInHour = 500

/**
 * A mail that is about nothing we know makes a case, by the way that all feedback takes. Passed on by staff it is the
 * case of whoever wrote first.
 * @param follows the closed case that it goes on from
 */
export async function makeCase(
  tx: Tx,
  prepared: PreparedMail,
  facts: MailFacts,
  { follows = null }: { follows?: string | null } = {},
): Promise<MailChange> {
  const { mail, content, files, problem } = prepared
  const mailbox = facts.mailboxes.find(({ id }) => id === mail.mailboxId)
  const language = content?.language ?? mailbox?.language ?? (await organizationOf(tx)).defaultLanguage
  const forwarded = facts.staffId ? content?.forwarded : null
  const told =
    content && forwarded ? { ...content, ...forwarded, replyTo: [], newText: forwarded.text } : content
  const writtenAt = mail.source === 'import' ? stampOf(prepared) : mail.writtenAt
  const siteId = mailbox?.siteId ?? null
  const sender = told ? senderOf(told) : { name: null, email: null }
  const isStorm =
    mail.source !== 'import' && (await casesOfMailboxInHour(tx, mail.mailboxId)) >= mostCasesInHour
  if (isStorm && mailbox) await tellOfStorm(tx, mailbox)
  const isSelf = sender.email?.toLowerCase() === facts.from
  const receipt = await submitWithin(tx, {
    feedback: {
      kind: 'complaint',
      channel: 'email',
      language,
      narrative: narrativeOf(told, textIn(language)),
      contact: { ...sender, phone: null, address: null },
      receivedAt: writtenAt ?? undefined,
      siteId,
      categoryId: mailbox?.categoryId ?? null,
      follows,
      // A forged sender is no proof; neither is what a colleague typed or passed on, nor another address to answer to.
      isEmailProven: !content?.isForged && !forwarded && isSelf,
      isQuiet: isStorm || isQuiet(tx, prepared, { facts, writtenAt }) || isNobody(tx, sender.email, facts),
    },
    earlier: null,
    files: problem ? [...files, rawFile(mail)] : files,
  })
  if (problem) await askToReadRaw(tx, { ...receipt, mailId: mail.id, siteId })
  if (forwarded && forwarded.comment !== '')
    await addNote(tx, { complaintId: receipt.id, body: forwarded.comment.slice(0, 5_000), mentions: [] })
  const standing = forwarded ? 'staff' : 'party'
  return { state: 'filed', complaintId: receipt.id, madeCase: true, standing, reason: problem }
}

/** Its mail still becomes cases, for it may be a rush of complaints; whether to answer them all is for a person. */
const tellOfStorm = (tx: Tx, { id, name, siteId }: Mailbox): Promise<void> =>
  openTask(tx, {
    kind: 'mailboxStorm',
    subjectId: id,
    titleKey: 'task.mailboxStorm',
    titleValues: { name },
    link: '/register',
    permission: 'complaint.manage',
    siteId,
  })

/** An address to answer to that nobody reads, or that is our own. */
const isNobody = (tx: Tx, email: string | null, { mailboxes }: MailFacts): boolean =>
  email !== null &&
  (isNoReply(email) ||
    [tx.machine.config.mailFrom, ...mailboxes.map(({ address }) => address)].some(
      (address) => address?.toLowerCase() === email.toLowerCase(),
    ))

/** Whether nobody is written to by itself: not a list, a program or a forged address, nor anyone over and over. */
const isQuiet = (
  tx: Tx,
  { content }: PreparedMail,
  { facts, writtenAt }: { facts: MailFacts; writtenAt: Date | null },
): boolean =>
  content === null ||
  content.nature !== 'person' ||
  content.isForged ||
  facts.sender.casesInHour >= mostReceiptsInHour ||
  (writtenAt !== null && tx.now.getTime() - writtenAt.getTime() > historyMs)

/** When an imported mail came in: as its last server stamped it, else as it says itself. */
const stampOf = ({ mail, content }: PreparedMail): Date | null =>
  mail.writtenAt ?? content?.receivedAt ?? content?.writtenAt ?? null

/** The mail itself, as a file of the case. */
const rawFile = ({ sha256, storageKey, byteSize }: PreparedMail['mail']): FileToAttach => ({
  fileName: 'mail.eml',
  detectedType: 'message/rfc822',
  byteSize,
  sha256,
  storageKey,
})

const askToReadRaw = (
  tx: Tx,
  { id, reference, mailId, siteId }: { id: string; reference: string; mailId: string; siteId: string | null },
): Promise<void> =>
  openTask(tx, {
    kind: 'readMail',
    subjectId: id,
    part: mailId,
    titleKey: 'task.readMail',
    titleValues: { reference: groupReference(reference) },
    link: `/register/${id}`,
    permission: 'complaint.handle',
    siteId,
  })
