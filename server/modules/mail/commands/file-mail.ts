import { textIn } from '../../../../shared/i18n/text.ts'
import type { Language } from '../../../../shared/languages.ts'
import { groupReference } from '../../../../shared/reference.ts'
import type { Tx } from '../../../kernel/ctx.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import type { FileToAttach } from '../../documents/documents.commands.ts'
import { submitFeedback } from '../../intake/intake.commands.ts'
import { organizationOf } from '../../organization/organization.queries.ts'
import { openTask } from '../../tasks/tasks.commands.ts'
import { mailboxesOf, sameMail } from '../mail.queries.ts'
import { narrativeOf, senderOf } from '../mail.rules.ts'
import { updateMail, type MailboxRow, type MailChange } from '../mail.store.ts'
import type { PreparedMail } from './prepare-mail.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'mail.quarantined': { mailboxId: string; reason: string }
  }
}

/** Finds out what a mail is and where it belongs, and files it. The mail is locked and waits. */
export async function fileMail(tx: Tx, prepared: PreparedMail): Promise<void> {
  const { mail, content, problem } = prepared
  const facts = factsOf(prepared)
  if (mail.byteSize === 0) return quarantine(tx, prepared, 'mail.empty')
  if (content?.messageId) {
    const { messageId: headerId, contentHash: contentSha256 } = content
    const same = await sameMail(tx, { id: mail.id, headerId, contentSha256 })
    if (same) {
      const trace = {
        state: 'duplicate',
        sameAs: same.id,
        complaintId: same.complaintId,
        settledAt: tx.now,
      } as const
      return updateMail(tx, mail.id, { ...facts, ...trace })
    }
  }
  const complaintId = await makeCase(tx, prepared)
  const filed = { state: 'filed', complaintId, madeCase: true, standing: 'party', settledAt: tx.now } as const
  await updateMail(tx, mail.id, { ...facts, ...filed, reason: problem })
}

/** What lists and later mails want to know of a mail. */
function factsOf({ content }: PreparedMail): MailChange {
  if (!content) return {}
  const recipients = [...content.to, ...content.cc].map(({ address }) => address.toLowerCase())
  return {
    headerId: content.messageId,
    contentSha256: content.contentHash,
    fromAddress: content.from?.address.toLowerCase() ?? null,
    fromName: content.from?.name.slice(0, 200) || null,
    recipients: [...new Set(recipients)].slice(0, 200),
    subject: content.subject,
  }
}

async function quarantine(tx: Tx, prepared: PreparedMail, reason: string): Promise<void> {
  const { mail } = prepared
  await updateMail(tx, mail.id, { ...factsOf(prepared), state: 'quarantined', reason, settledAt: tx.now })
  const { mailboxId } = mail
  await recordEvent(tx, { type: 'mail.quarantined', subjectId: mail.id, payload: { mailboxId, reason } })
}

/** A mail that is about nothing we know makes a case, by the way that all feedback takes. */
async function makeCase(tx: Tx, prepared: PreparedMail): Promise<string> {
  const { mail, content, files, problem } = prepared
  const mailbox = (await mailboxesOf(tx)).find(({ id }) => id === mail.mailboxId)
  const language = content?.language ?? (await languageAt(tx, mailbox))
  const sender = content ? senderOf(content) : { name: null, email: null }
  const writtenAt = mail.source === 'import' ? stampOf(prepared) : mail.writtenAt
  const receipt = await submitFeedback(tx, {
    feedback: {
      kind: 'complaint',
      channel: 'email',
      language,
      narrative: narrativeOf(content, textIn(language)),
      contact: { ...sender, phone: null, address: null },
      receivedAt: writtenAt ?? undefined,
      siteId: mailbox?.siteId ?? null,
      categoryId: mailbox?.categoryId ?? null,
      isEmailProven: true,
      isQuiet: writtenAt !== null && tx.now.getTime() - writtenAt.getTime() > historyMs,
    },
    earlier: null,
    files: problem ? [...files, rawFile(mail)] : files,
  })
  if (problem) await askToRead(tx, { ...receipt, mailId: mail.id, siteId: mailbox?.siteId ?? null })
  return receipt.id
}

/** Who wrote longer ago is not written to by itself: their mail was entered as history. In milliseconds. */
const historyMs = 7 * 24 * 3_600_000

/** When an imported mail came in: as its last server stamped it, else as it says itself. */
const stampOf = ({ mail, content }: PreparedMail): Date | null =>
  mail.writtenAt ?? content?.receivedAt ?? content?.writtenAt ?? null

/** Of mail whose language cannot be told. */
async function languageAt(tx: Tx, mailbox: MailboxRow | undefined): Promise<Language> {
  return mailbox?.language ?? (await organizationOf(tx)).defaultLanguage
}

/** The mail itself, as a file of the case. */
const rawFile = ({ sha256, storageKey, byteSize }: PreparedMail['mail']): FileToAttach => ({
  fileName: 'mail.eml',
  detectedType: 'message/rfc822',
  byteSize,
  sha256,
  storageKey,
})

const askToRead = (
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
