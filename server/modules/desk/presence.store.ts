import type { Tx } from '../../kernel/ctx.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    casePresence: CasePresenceRow
  }
}

export type CasePresenceRow = {
  organizationId: string
  complaintId: string
  streamId: string
  staffId: string
  seenAt: Date
}

/** Says of open pages that somebody has them in front of them now. */
export async function renewPresence(
  tx: Tx,
  pages: readonly Pick<CasePresenceRow, 'complaintId' | 'streamId' | 'staffId'>[],
): Promise<void> {
  if (pages.length === 0) return
  await tx.sql
    .insertInto('casePresence')
    .values(
      pages.map(({ complaintId, streamId, staffId }) => ({
        complaintId,
        streamId,
        staffId,
        organizationId: tx.organizationId,
        seenAt: tx.now,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['organizationId', 'complaintId', 'streamId']).doUpdateSet({ seenAt: tx.now }),
    )
    .execute()
}

export async function deletePresence(
  tx: Tx,
  { complaintId, streamId }: Pick<CasePresenceRow, 'complaintId' | 'streamId'>,
): Promise<void> {
  await tx.sql
    .deleteFrom('casePresence')
    .where('organizationId', '=', tx.organizationId)
    .where('complaintId', '=', complaintId)
    .where('streamId', '=', streamId)
    .execute()
}

/** What a process left behind that ended without saying goodbye. */
export async function deletePresenceBefore(tx: Tx, before: Date): Promise<void> {
  await tx.sql
    .deleteFrom('casePresence')
    .where('organizationId', '=', tx.organizationId)
    .where('seenAt', '<', before)
    .execute()
}
