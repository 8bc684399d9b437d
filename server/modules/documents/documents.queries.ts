import { sql } from 'kysely'
import type { Ctx, Read } from '../../kernel/ctx.ts'
import { builtOnce, type For } from '../../kernel/db/built-once.ts'
import { reencodeImage } from '../../kernel/files/images.ts'
import { organizationOf } from '../organization/organization.queries.ts'
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
  return (await rowsOfCase(read, { complaintId })).map(attachmentFrom)
}

const rowsOfCase = builtOnce((by: For<{ complaintId: string }>) =>
  by.sql
    .selectFrom('attachment')
    .selectAll()
    .where('organizationId', '=', by.organizationId)
    .where('complaintId', '=', by.complaintId)
    .orderBy('addedAt')
    .orderBy('id'),
)

/** Some files of a case as they are stored. */
export const attachmentRows = (
  read: Read,
  { complaintId, attachmentIds }: { complaintId: string; attachmentIds: readonly string[] },
): Promise<AttachmentRow[]> =>
  read.sql
    .selectFrom('attachment')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .where('complaintId', '=', complaintId)
    .where(sql<boolean>`id = any(${attachmentIds}::uuid[])`)
    .execute()

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

/** Which of these contents a file of a case, a mail, an export or the logo refers to. */
export async function knownStorageKeys(
  read: Read,
  storageKeys: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await read.sql
    .selectFrom('attachment')
    .select('storageKey')
    .distinct()
    .where('organizationId', '=', read.organizationId)
    .where('storageKey', 'in', storageKeys)
    .execute()
  const mails = await sql<{ storageKey: string }>`
    select storage_key from mail
    where organization_id = ${read.organizationId} and storage_key = any(${storageKeys})
    union select storage_key from register_export
    where organization_id = ${read.organizationId} and storage_key = any(${storageKeys})`.execute(read.sql)
  const { logoFileKey } = await organizationOf(read)
  return new Set([
    ...[...rows, ...mails.rows].map((row) => row.storageKey),
    ...(logoFileKey ? [logoFileKey] : []),
  ])
}

/** The logo for paper, as PNG; null without one, and when it cannot be read: a letter goes out all the same. */
export async function logoPng(
  ctx: Pick<Ctx, 'machine' | 'log'>,
  { logoFileKey }: { logoFileKey: string | null },
): Promise<Uint8Array | null> {
  if (!logoFileKey) return null
  try {
    const image = await reencodeImage(ctx.machine.files, { storageKey: logoFileKey, as: 'png' })
    return image.content
  } catch (error) {
    ctx.log.warn({ err: error }, 'the logo cannot be read')
    return null
  }
}
