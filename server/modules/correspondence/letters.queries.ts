import { groupAccessCode } from '../../../shared/access-code.ts'
import type { Ctx, Read } from '../../kernel/ctx.ts'
import { logoPng } from '../documents/documents.queries.ts'
import { letterDocument } from '../documents/letter.rules.ts'
import { organizationOf } from '../organization/organization.queries.ts'
import { trackingPageOf, type Case } from './case-values.queries.ts'
import type { MessageRow } from './correspondence.store.ts'

/** A message as the letter that it is, with the organization's letterhead. */
export async function letterPdf(
  read: Read,
  { message, complaint }: { message: MessageRow; complaint: Case },
): Promise<Buffer> {
  const organization = await organizationOf(read)
  return read.machine.documents.render(
    letterDocument({
      language: message.language,
      organization,
      reference: complaint.reference,
      subject: message.subject,
      body: withCode(read, message),
      recipientName: message.toName,
      postalAddress: message.channel === 'letter' ? message.toAddress : complaint.complainantAddress,
      writtenAt: message.createdAt,
      trackingUrl: await trackingPageOf(read, complaint.language),
      logoPng: await logoPng(read, organization),
    }),
  )
}

/** Stands in a letter for the access code, which is kept encrypted until the letter was printed. */
export const codeMark = '{{accessCode}}'

const withCode = (ctx: Pick<Ctx, 'machine'>, { body, sealedCode }: MessageRow): string =>
  body.replaceAll(codeMark, sealedCode ? groupAccessCode(ctx.machine.secrets.decrypt(sealedCode)) : '– – – –')
