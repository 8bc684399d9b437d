import type { Tx } from '../../kernel/ctx.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    contactRestriction: ContactRestrictionRow
  }
}

export type ContactRestrictionRow = {
  organizationId: string
  id: string
  complaintId: string
  channels: string[]
  reason: string
  imposedAt: Date
  imposedBy: string
  /** `YYYY-MM-DD` */
  reviewOn: string
  appeal: string | null
  appealedAt: Date | null
  decidedAt: Date | null
  decidedBy: string | null
  decisionReason: string | null
  liftedAt: Date | null
}

type New = Pick<
  ContactRestrictionRow,
  'id' | 'complaintId' | 'channels' | 'reason' | 'imposedBy' | 'reviewOn'
>

export async function insertRestriction(tx: Tx, row: New): Promise<void> {
  await tx.sql
    .insertInto('contactRestriction')
    .values({
      ...row,
      organizationId: tx.organizationId,
      imposedAt: tx.now,
      appeal: null,
      appealedAt: null,
      decidedAt: null,
      decidedBy: null,
      decisionReason: null,
      liftedAt: null,
    })
    .execute()
}

/** The restriction that runs, if one does; its case is locked by the caller. */
export const runningRestriction = (tx: Tx, complaintId: string): Promise<ContactRestrictionRow | undefined> =>
  tx.sql
    .selectFrom('contactRestriction')
    .selectAll()
    .where('organizationId', '=', tx.organizationId)
    .where('complaintId', '=', complaintId)
    .where('liftedAt', 'is', null)
    .executeTakeFirst()

export async function updateRestriction(
  tx: Tx,
  id: string,
  change: Partial<Omit<ContactRestrictionRow, 'organizationId' | 'id' | 'complaintId'>>,
): Promise<void> {
  await tx.sql
    .updateTable('contactRestriction')
    .set(change)
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', id)
    .execute()
}
