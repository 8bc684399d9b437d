import type { Tx } from '../../kernel/ctx.ts'

export type AttachmentRow = {
  organizationId: string
  id: string
  complaintId: string
  fileName: string
  /** What the content is, whatever it was called. */
  contentType: string
  byteSize: number
  /** Hexadecimal. */
  sha256: string
  storageKey: string
  isImage: boolean
  addedAt: Date
  addedByKind: 'complainant' | 'staff'
  addedBy: string | null
}

declare module '../../kernel/db/database.ts' {
  interface Database {
    attachment: AttachmentRow
  }
}

export async function insertAttachments(
  tx: Tx,
  rows: readonly Omit<AttachmentRow, 'organizationId'>[],
): Promise<void> {
  if (rows.length === 0) return
  await tx.sql
    .insertInto('attachment')
    .values(rows.map((row) => ({ organizationId: tx.organizationId, ...row })))
    .execute()
}
