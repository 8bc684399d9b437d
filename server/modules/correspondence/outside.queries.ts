import { createReadStream } from 'node:fs'
import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import type { listOutside } from '../../../shared/api/outside.ts'
import { textIn } from '../../../shared/i18n/text.ts'
import type { Read } from '../../kernel/ctx.ts'
import { pathOf } from '../../kernel/files/store.ts'
import { layoutMail } from '../../kernel/mail/mail-layout.ts'
import type { OutgoingMail } from '../../kernel/mail/message.ts'
import { parseMarkdown } from '../../kernel/markdown/parse.ts'
import { requireVisible } from '../complaints/complaints.queries.ts'
import { attachmentRows } from '../documents/documents.queries.ts'
import { organizationOf } from '../organization/organization.queries.ts'
import type { MessageRow } from './correspondence.store.ts'

/** Experts who were asked about a case, in the order of asking. @throws Refusal `complaint.notFound` */
export async function expertsOf(
  read: Read,
  complaintId: string,
): Promise<AnswerGiven<typeof listOutside>['items']> {
  await requireVisible(read, complaintId)
  return read.sql
    .selectFrom('outsideExpert as e')
    .leftJoin('staffMember as m', (join) =>
      join.onRef('m.organizationId', '=', 'e.organizationId').onRef('m.id', '=', 'e.askedBy'),
    )
    .select(['e.id', 'e.name', 'e.address', 'e.askedAt', 'm.name as byName', 'e.dueOn', 'e.answeredAt'])
    .where('e.organizationId', '=', read.organizationId)
    .where('e.complaintId', '=', complaintId)
    .orderBy('e.askedAt')
    .orderBy('e.id')
    .execute()
}

/** The words of an asking to an expert, their files, and nothing that leads to the case or its complainant. */
export async function composeToOutside(
  read: Read,
  { message, thread }: { message: MessageRow; thread: Partial<OutgoingMail> },
): Promise<OutgoingMail> {
  const organization = await organizationOf(read)
  const t = textIn(message.language)
  const { text, html } = layoutMail({
    language: message.language,
    organization: { name: organization.name, accentColor: organization.accentColor ?? '' },
    preheader: message.subject,
    heading: message.subject,
    paragraphs: [t('mail.greeting', { name: message.toName ?? '' }), ...parseMarkdown(message.body)],
    footer: [t('mail.outside.why', { organization: organization.name })],
  })
  const { attachmentIds, complaintId } = message
  const files = await attachmentRows(read, { complaintId: complaintId ?? '', attachmentIds })
  return {
    ...thread,
    to: { address: message.toAddress ?? '', name: message.toName ?? undefined },
    subject: message.subject,
    text,
    html,
    language: message.language,
    messageId: message.headerId ?? '',
    automatic: false,
    fromName: organization.name,
    attachments: files.map(({ fileName, contentType, storageKey }) => ({
      fileName,
      contentType,
      content: () => createReadStream(pathOf(read.machine.files, storageKey)),
    })),
  }
}
