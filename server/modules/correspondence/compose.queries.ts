import { createReadStream } from 'node:fs'
import { sql } from 'kysely'
import { formatsIn } from '../../../shared/i18n/formats.ts'
import type { SignedReceipt } from '../../../shared/journal/receipt.ts'
import { portalPaths } from '../../../shared/portal-paths.ts'
import { groupReference } from '../../../shared/reference.ts'
import type { Read } from '../../kernel/ctx.ts'
import { pathOf } from '../../kernel/files/store.ts'
import { composeToOutside } from './outside.queries.ts'
import { layoutMail } from '../../kernel/mail/mail-layout.ts'
import type { MailAttachment, OutgoingMail } from '../../kernel/mail/message.ts'
import { attachmentRows } from '../documents/documents.queries.ts'
import type { AttachmentRow } from '../documents/documents.store.ts'
import { organizationOf, organizationUrl } from '../organization/organization.queries.ts'
import { receiptOf } from '../receipts/receipts.queries.ts'
import { fileText, receiptFileName } from '../receipts/receipts.rules.ts'
import { composeToStaff, type ToStaff } from './compose-to-staff.queries.ts'
import { caseValues, trackingUrlOf, type Case } from './case-values.queries.ts'
import { decisionLevel, templateOf } from './correspondence.queries.ts'
import { tellsContent } from './correspondence.rules.ts'
import type { MessageRow } from './correspondence.store.ts'
import { letterPdf } from './letters.queries.ts'
import { salutation } from './letters.rules.ts'
import { markedAddress } from './reply-marks.rules.ts'
import { unsubscribeUrl } from './news.queries.ts'
import { unsubscribeHeaders } from './news.rules.ts'
import { carriedBy } from './attached-files.rules.ts'
import { mailRulesOf } from './mail-rules.queries.ts'
import { mailParts } from './mail.rules.ts'
import { fillTemplate, type Template } from './texts.rules.ts'

type ToCase = { readonly message: MessageRow; readonly complaint: Case; readonly link: string }

type ToOutside = { readonly message: MessageRow; readonly complaint: null; readonly isOutside: true }

/** A mail that an attempt has begun with. */
export type Claimed = ToCase | ToStaff | ToOutside

/** A mail as it leaves. Nothing of it is kept: the next attempt makes it anew. */
export async function composeMail(read: Read, claimed: Claimed): Promise<OutgoingMail> {
  if ('isOutside' in claimed) {
    const { message } = claimed
    return composeToOutside(read, { message, thread: await outsideThreadOf(read, message) })
  }
  return claimed.complaint === null ? composeToStaff(read, claimed) : composeToCase(read, claimed)
}

async function composeToCase(read: Read, { message, complaint, link }: ToCase): Promise<OutgoingMail> {
  const organization = await organizationOf(read)
  const isVeiled = complaint.isConfidential && tellsContent(message.purpose)
  const text = await textOf(read, { message, complaint, isVeiled })
  const hasPdf = message.hasLetter && !isVeiled
  // Whoever has not confirmed the address may be a stranger, who learns no name.
  const isStranger = message.purpose === 'confirmEmail'
  const addressee = isStranger ? { ...complaint, complainantName: null } : complaint
  const signed = message.purpose === 'receipt' && !isVeiled ? await receiptOf(read, complaint.id) : null
  const thread = await threadOf(read, message)
  const trackingUrl = await trackingUrlOf(read, complaint)
  const formats = formatsIn(message.language, { timeZone: organization.timeZone, now: read.now })
  const along = isVeiled ? nothingAlong : await filesAlong(read, { message, complaint, hasPdf })
  const newsUrl = await unsubscribeUrl(read, message)
  const checkingPage = portalPaths('', message.language).verifyReceipt()
  const { text: plain, html } = layoutMail(
    mailParts({
      purpose: message.purpose,
      language: message.language,
      ...text,
      salutation: salutation(addressee, organization, 'mail'),
      personName: message.isAutomatic ? null : await nameOf(read, message.createdBy),
      reference: complaint.reference,
      link,
      trackingUrl,
      linkedFiles: along.linked.map(({ fileName, byteSize }) => `${fileName} (${formats.size(byteSize)})`),
      checkingUrl: signed && `${await organizationUrl(read)}${checkingPage}`,
      takesReplies: thread.replyTo !== undefined,
      newsUrl,
      organization,
    }),
  )
  return {
    ...thread,
    to: { address: message.toAddress ?? '', name: (!isStranger && message.toName) || undefined },
    subject: text.subject,
    text: plain,
    html,
    language: message.language,
    messageId: message.headerId ?? '',
    automatic: message.isAutomatic ? (thread.inReplyTo ? 'replied' : 'generated') : false,
    fromName: organization.name,
    ...(newsUrl && { headers: unsubscribeHeaders(newsUrl) }),
    attachments: [...along.attached, ...(signed ? [fileOf(signed)] : [])],
  }
}

/** Where a reply goes, and which mail this one answers; nothing while no mailbox takes mail in. */
async function threadOf(
  read: Read,
  { id, complaintId }: MessageRow,
): Promise<Pick<OutgoingMail, 'inReplyTo' | 'references' | 'replyTo'>> {
  const { rows } = await sql<{
    headerId: string | null
    address: string | null
    hasSubaddresses: boolean | null
    before: string[]
  }>`
    select m.header_id, b.address, b.has_subaddresses,
      array(select header_id from message o where o.organization_id = ${read.organizationId} and o.complaint_id = ${complaintId}
        and o.direction = 'out' and o.party <> 'outside' and o.header_id is not null and o.id <> ${id} order by o.created_at desc limit 8) as before
    from (select 1) one
    left join lateral (select header_id, mailbox_id from mail
      where organization_id = ${read.organizationId} and complaint_id = ${complaintId} and state = 'filed' and standing = 'party'
      order by arrived_at desc limit 1) m on true
    left join lateral (select address, has_subaddresses from mailbox
      where organization_id = ${read.organizationId} and address is not null
      order by id = m.mailbox_id desc nulls last, created_at limit 1) b on true`.execute(read.sql)
  const [found] = rows
  if (!found) return {}
  const { headerId, address, hasSubaddresses, before } = found
  const references = [...before.toReversed(), ...(headerId ? [headerId] : [])]
  const to =
    address && hasSubaddresses ? markedAddress(read.machine.secrets, { address, messageId: id }) : address
  return {
    ...(headerId ? { inReplyTo: headerId } : {}),
    ...(references.length > 0 ? { references } : {}),
    ...(to ? { replyTo: { address: to } } : {}),
  }
}

/** The thread with an expert outside: of the case they learn no Message-ID but those of their own mails. */
async function outsideThreadOf(
  read: Read,
  { id, aboutId }: MessageRow,
): Promise<Pick<OutgoingMail, 'references' | 'replyTo'>> {
  const { rows } = await sql<{ address: string | null; hasSubaddresses: boolean | null; before: string[] }>`
    select b.address, b.has_subaddresses,
      array(select header_id from message o where o.organization_id = ${read.organizationId} and o.about_id = ${aboutId}
        and o.header_id is not null and o.id <> ${id} order by o.created_at) as before
    from (select 1) one
    left join lateral (select address, has_subaddresses from mailbox
      where organization_id = ${read.organizationId} and address is not null order by created_at limit 1) b on true`.execute(
    read.sql,
  )
  const [found] = rows
  if (!found) return {}
  const { address, hasSubaddresses, before: references } = found
  if (!address) return { references }
  const to = hasSubaddresses ? markedAddress(read.machine.secrets, { address, messageId: id }) : address
  return { references, replyTo: { address: to } }
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

type Along = { readonly attached: readonly MailAttachment[]; readonly linked: readonly NamedFile[] }
type NamedFile = { readonly fileName: string; readonly byteSize: number }
const nothingAlong: Along = { attached: [], linked: [] }

/** The letter and the files of a message: with the mail, or on the page of the case when they are large. */
async function filesAlong(
  read: Read,
  { message, complaint, hasPdf }: { message: MessageRow; complaint: Case; hasPdf: boolean },
): Promise<Along> {
  const { attachmentIds } = message
  if (!hasPdf && attachmentIds.length === 0) return nothingAlong
  const letter = hasPdf ? await pdfOf(read, message, complaint) : null
  const files =
    attachmentIds.length === 0 ? [] : await attachmentRows(read, { complaintId: complaint.id, attachmentIds })
  const letterBytes = letter?.content.length ?? 0
  const { attachedBytes } = await mailRulesOf(read)
  const carried = carriedBy(files, { letterBytes, attachedBytes })
  const isLinked = carried.files === 'linked'
  return {
    attached: [
      ...(letter && carried.letter === 'attached' ? [letter] : []),
      ...(isLinked ? [] : files.map((file) => storedFile(read, file))),
    ],
    linked: [
      ...(letter && carried.letter === 'linked'
        ? [{ fileName: letter.fileName, byteSize: letterBytes }]
        : []),
      ...(isLinked ? files.map(({ fileName, byteSize }) => ({ fileName, byteSize })) : []),
    ],
  }
}

const storedFile = (
  read: Read,
  { fileName, contentType, storageKey }: Pick<AttachmentRow, 'fileName' | 'contentType' | 'storageKey'>,
): MailAttachment => ({
  fileName,
  contentType,
  content: () => createReadStream(pathOf(read.machine.files, storageKey)),
})

const fileOf = (signed: SignedReceipt): MailAttachment => ({
  fileName: receiptFileName(signed.reference),
  contentType: 'application/json',
  content: Buffer.from(fileText(signed)),
})

async function pdfOf(read: Read, message: MessageRow, complaint: Case) {
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
