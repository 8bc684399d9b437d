import type { ColumnType } from 'kysely'
import type { Status } from '../../../shared/statuses.ts'
import type { Tx } from '../../kernel/ctx.ts'
import type { StoppedClock } from '../deadlines/clock.rules.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    complaintMerge: {
      organizationId: string
      id: string
      mergedId: string
      leadId: string
      mergedAt: Date
      mergedBy: string
      isOtherPerson: boolean
      formerStatus: Status
      stoppedClocks: ColumnType<StoppedClock[], string, string>
      undoneAt: Date | null
      undoneBy: string | null
    }
    complaintSplit: {
      organizationId: string
      complaintId: string
      originId: string
      splitAt: Date
      splitBy: string
      messageIds: string[]
      attachmentIds: string[]
    }
  }
}

export type NewMerge = {
  readonly id: string
  readonly mergedId: string
  readonly leadId: string
  readonly mergedBy: string
  readonly isOtherPerson: boolean
  readonly formerStatus: Status
  readonly stoppedClocks: readonly StoppedClock[]
}

export async function insertMerge(tx: Tx, { stoppedClocks, ...merge }: NewMerge): Promise<void> {
  await tx.sql
    .insertInto('complaintMerge')
    .values({
      ...merge,
      organizationId: tx.organizationId,
      mergedAt: tx.now,
      stoppedClocks: JSON.stringify(stoppedClocks),
      undoneAt: null,
      undoneBy: null,
    })
    .execute()
}

/** The merge by which a case goes on in another, if it does. The caller has locked the case. */
export const runningMerge = (tx: Tx, mergedId: string) =>
  tx.sql
    .selectFrom('complaintMerge')
    .select(['id', 'leadId', 'isOtherPerson', 'formerStatus', 'stoppedClocks'])
    .where('organizationId', '=', tx.organizationId)
    .where('mergedId', '=', mergedId)
    .where('undoneAt', 'is', null)
    .executeTakeFirst()

export async function endMerge(
  tx: Tx,
  { id, undoneBy }: { id: string; undoneBy: string | null },
): Promise<void> {
  await tx.sql
    .updateTable('complaintMerge')
    .set({ undoneAt: tx.now, undoneBy })
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', id)
    .execute()
}

export type NewSplit = {
  readonly complaintId: string
  readonly originId: string
  readonly splitBy: string
  readonly messageIds: readonly string[]
  readonly attachmentIds: readonly string[]
}

export async function insertSplit(tx: Tx, { messageIds, attachmentIds, ...split }: NewSplit): Promise<void> {
  await tx.sql
    .insertInto('complaintSplit')
    .values({
      ...split,
      organizationId: tx.organizationId,
      splitAt: tx.now,
      messageIds: [...messageIds],
      attachmentIds: [...attachmentIds],
    })
    .execute()
}
