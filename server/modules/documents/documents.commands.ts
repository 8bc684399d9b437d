import { staffIdOf } from '../../kernel/auth/actor.ts'
import { inTransaction, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { lockComplaint, rememberHandler } from '../complaints/commands/lock-complaint.ts'
import { mayComplete } from '../complaints/complaints.policy.ts'
import { requirePermission } from '../../kernel/auth/permit.ts'
import { attachmentRows } from './documents.queries.ts'
import { insertAttachments } from './documents.store.ts'

declare module '../../kernel/events/events.ts' {
  interface Events {
    'complaint.filesAdded': { attachmentIds: readonly string[]; from: 'complainant' | 'staff' }
  }
}

/** A file whose content is in the store already. */
export type FileToAttach = {
  /** As `cleanFileName` left it. */
  readonly fileName: string
  readonly detectedType: string
  readonly byteSize: number
  /** Hexadecimal. */
  readonly sha256: string
  readonly storageKey: string
}

type NewFiles = {
  readonly complaintId: string
  readonly files: readonly FileToAttach[]
  readonly from: 'complainant' | 'staff'
}

/** Adds stored files to a case. Once the transaction commits, the nightly sweep leaves their contents alone. */
export function attachFiles(ctx: Ctx, given: NewFiles): Promise<{ id: string; name: string }[]> {
  return inTransaction(ctx, async (tx) => {
    if (given.files.length === 0) return []
    const { facts } = await lockComplaint(tx, { complaintId: given.complaintId })
    if (given.from === 'staff') {
      requirePermission(mayComplete(tx.actor, facts))
      await rememberHandler(tx, given.complaintId)
    }
    return recordFiles(tx, given)
  })
}

/**
 * Adds the files that came with a filing, in its own transaction. Nobody else knows the case yet, and
 * whoever files without an account may not open it by that alone, so there is nothing to lock or permit.
 */
export const attachFilesOfFiling = (
  tx: Tx,
  given: Omit<NewFiles, 'from'>,
): Promise<{ id: string; name: string }[]> => recordFiles(tx, { ...given, from: 'complainant' })

/**
 * Gives another case the same files, as they were added; their contents lie in the store once. The caller holds both
 * cases and has checked who acts.
 * @returns for each file of the first case that it has, the id of its copy
 */
export async function copyFiles(
  tx: Tx,
  { fromId, toId, attachmentIds }: { fromId: string; toId: string; attachmentIds: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  const rows = await attachmentRows(tx, { complaintId: fromId, attachmentIds })
  const copies = new Map(rows.map(({ id }) => [id, tx.newId()]))
  const files = rows.map((row) => ({ ...row, id: copies.get(row.id) ?? row.id, complaintId: toId }))
  await insertAttachments(tx, files)
  for (const from of ['complainant', 'staff'] as const) {
    const ids = files.filter(({ addedByKind }) => addedByKind === from).map(({ id }) => id)
    const payload = { attachmentIds: ids, from }
    if (ids.length > 0) await recordEvent(tx, { type: 'complaint.filesAdded', subjectId: toId, payload })
  }
  return copies
}

async function recordFiles(
  tx: Tx,
  { complaintId, files, from }: NewFiles,
): Promise<{ id: string; name: string }[]> {
  if (files.length === 0) return []
  const rows = files.map((file) => ({
    id: tx.newId(),
    complaintId,
    fileName: file.fileName,
    contentType: file.detectedType,
    byteSize: file.byteSize,
    sha256: file.sha256,
    storageKey: file.storageKey,
    isImage: file.detectedType.startsWith('image/'),
    addedAt: tx.now,
    addedByKind: from,
    addedBy: staffIdOf(tx.actor),
  }))
  await insertAttachments(tx, rows)
  await recordEvent(tx, {
    type: 'complaint.filesAdded',
    subjectId: complaintId,
    payload: { attachmentIds: rows.map(({ id }) => id), from },
  })
  return rows.map(({ id, fileName }) => ({ id, name: fileName }))
}
