import type { exposureKinds } from '../../../shared/api/spread.ts'
import { staffIdOf } from '../../kernel/auth/actor.ts'
import type { Tx } from '../../kernel/ctx.ts'
import { insertRows } from '../../kernel/db/insert-rows.ts'

export type ExposureRow = {
  organizationId: string
  id: string
  complaintId: string
  kind: (typeof exposureKinds)[number]
  place: string
  url: string | null
  reach: number | null
  seenOn: string
  notedAt: Date
  notedBy: string | null
  removedAt: Date | null
}

declare module '../../kernel/db/database.ts' {
  interface Database {
    complaintExposure: ExposureRow
    complaintGroupMember: {
      organizationId: string
      complaintId: string
      leadId: string
      joinedAt: Date
      joinedBy: string | null
    }
  }
}

export type NewExposure = Pick<
  ExposureRow,
  'id' | 'complaintId' | 'kind' | 'place' | 'url' | 'reach' | 'seenOn'
>

export const insertExposure = (tx: Tx, exposure: NewExposure) =>
  insertRows(tx, 'complaintExposure', [
    { ...exposure, notedAt: tx.now, notedBy: staffIdOf(tx.actor), removedAt: null },
  ])

export const lockExposure = (tx: Tx, exposureId: string): Promise<ExposureRow | undefined> =>
  tx.sql
    .selectFrom('complaintExposure')
    .selectAll()
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', exposureId)
    .where('removedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()

export async function markExposureRemoved(tx: Tx, exposureId: string): Promise<void> {
  await tx.sql
    .updateTable('complaintExposure')
    .set({ removedAt: tx.now })
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', exposureId)
    .execute()
}

/** @returns false where the case is in a group already */
export async function insertMember(tx: Tx, complaintId: string, leadId: string): Promise<boolean> {
  const inserted = await insertRows(
    tx,
    'complaintGroupMember',
    [{ complaintId, leadId, joinedAt: tx.now, joinedBy: staffIdOf(tx.actor) }],
    'on conflict do nothing returning complaint_id',
  )
  return inserted.length > 0
}

/** @returns the case that led the group; undefined where the case was in none */
export async function deleteMember(tx: Tx, complaintId: string): Promise<string | undefined> {
  const row = await tx.sql
    .deleteFrom('complaintGroupMember')
    .where('organizationId', '=', tx.organizationId)
    .where('complaintId', '=', complaintId)
    .returning('leadId')
    .executeTakeFirst()
  return row?.leadId
}
