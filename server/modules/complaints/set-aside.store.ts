import type { ColumnType } from 'kysely'
import type { Outcome, Status } from '../../../shared/statuses.ts'
import type { Tx } from '../../kernel/ctx.ts'
import type { StoppedClock } from '../deadlines/clock.rules.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    complaintSetAside: {
      organizationId: string
      complaintId: string
      setAsideAt: Date
      setAsideBy: string
      reason: string
      formerStatus: Status
      formerOutcome: Outcome | null
      formerClosedAt: Date | null
      stoppedClocks: ColumnType<StoppedClock[], string, string>
    }
  }
}

export type NewSetAside = {
  readonly complaintId: string
  readonly setAsideBy: string
  readonly reason: string
  readonly formerStatus: Status
  readonly formerOutcome: Outcome | null
  readonly formerClosedAt: Date | null
  readonly stoppedClocks: readonly StoppedClock[]
}

export async function insertSetAside(tx: Tx, { stoppedClocks, ...row }: NewSetAside): Promise<void> {
  await tx.sql
    .insertInto('complaintSetAside')
    .values({
      ...row,
      organizationId: tx.organizationId,
      setAsideAt: tx.now,
      stoppedClocks: JSON.stringify(stoppedClocks),
    })
    .execute()
}

/** Ends it. @returns how the case stood before; undefined when it is not set aside */
export const takeSetAside = (tx: Tx, complaintId: string) =>
  tx.sql
    .deleteFrom('complaintSetAside')
    .where('organizationId', '=', tx.organizationId)
    .where('complaintId', '=', complaintId)
    .returningAll()
    .executeTakeFirst()
