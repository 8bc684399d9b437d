import type { Tx } from '../../kernel/ctx.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    outsideExpert: {
      organizationId: string
      id: string
      complaintId: string
      name: string
      /** In lower case. */
      address: string
      askedAt: Date
      askedBy: string
      dueOn: string | null
      answeredAt: Date | null
    }
  }
}

export type AskedExpert = {
  readonly complaintId: string
  readonly name: string
  readonly address: string
  readonly askedBy: string
  readonly dueOn: string | null
}

/** One thread for each expert of a case: asked again, it goes on. @returns its id */
export async function putExpert(tx: Tx, expert: AskedExpert): Promise<string> {
  const { name, askedBy, dueOn } = expert
  const again = { name, askedBy, dueOn, askedAt: tx.now, answeredAt: null }
  const row = await tx.sql
    .insertInto('outsideExpert')
    .values({ ...expert, ...again, organizationId: tx.organizationId, id: tx.newId() })
    .onConflict((conflict) =>
      conflict.columns(['organizationId', 'complaintId', 'address']).doUpdateSet(again),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** @returns the thread that an answer belongs to, if the sender was asked about the case */
export const saveAnswered = async (
  tx: Tx,
  { complaintId, address }: { complaintId: string; address: string },
): Promise<string | undefined> => {
  const row = await tx.sql
    .updateTable('outsideExpert')
    .set({ answeredAt: tx.now })
    .where('organizationId', '=', tx.organizationId)
    .where('complaintId', '=', complaintId)
    .where('address', '=', address)
    .returning('id')
    .executeTakeFirst()
  return row?.id
}
