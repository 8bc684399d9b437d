import type { Read } from '../../kernel/ctx.ts'
import type { AttachmentRow } from './documents.store.ts'

export type Attachment = {
  readonly id: string
  readonly name: string
  readonly contentType: string
  readonly byteSize: number
  /** Hexadecimal. */
  readonly sha256: string
  readonly storageKey: string
  readonly isImage: boolean
  readonly addedAt: Date
  readonly from: 'complainant' | 'staff'
}

/** One file of a case; undefined when the case has no such file. The caller has checked who may see the case. */
export async function attachmentOf(
  read: Read,
  { complaintId, attachmentId }: { complaintId: string; attachmentId: string },
): Promise<Attachment | undefined> {
  const row = await read.sql
    .selectFrom('attachment')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .where('complaintId', '=', complaintId)
    .where('id', '=', attachmentId)
    .executeTakeFirst()
  return row && attachmentFrom(row)
}

/** The files of a case, oldest first. */
export async function attachmentsOf(read: Read, complaintId: string): Promise<Attachment[]> {
  const rows = await read.sql
    .selectFrom('attachment')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .where('complaintId', '=', complaintId)
    .orderBy('addedAt')
    .orderBy('id')
    .execute()
  return rows.map(attachmentFrom)
}

/** Bytes of all files of the organization, for its quota. The same content twice counts twice. */
export async function storedBytes(read: Read): Promise<number> {
  const { bytes } = await read.sql
    .selectFrom('attachment')
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('byteSize'), eb.lit(0)).as('bytes'))
    .where('organizationId', '=', read.organizationId)
    .executeTakeFirstOrThrow()
  return bytes
}

const attachmentFrom = (row: AttachmentRow): Attachment => ({
  id: row.id,
  name: row.fileName,
  contentType: row.contentType,
  byteSize: row.byteSize,
  sha256: row.sha256,
  storageKey: row.storageKey,
  isImage: row.isImage,
  addedAt: row.addedAt,
  from: row.addedByKind,
})
