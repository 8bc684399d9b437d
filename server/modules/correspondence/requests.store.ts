import type { AskableField, AskedHow } from '../../../shared/api/information-requests.ts'
import { staffIdOf } from '../../kernel/auth/actor.ts'
import type { Tx } from '../../kernel/ctx.ts'
import { insertRows } from '../../kernel/db/insert-rows.ts'

export type RequestRow = {
  organizationId: string
  id: string
  complaintId: string
  words: string | null
  askedAt: Date
  askedBy: string | null
  endedAt: Date | null
  endedHow: 'answered' | 'withdrawn' | null
  endedBy: string | null
}

export type FieldResult = 'given' | 'confirmed' | 'corrected' | 'unknown'

declare module '../../kernel/db/database.ts' {
  interface Database {
    informationRequest: RequestRow
    informationRequestField: {
      organizationId: string
      requestId: string
      field: AskableField
      position: number
      how: AskedHow
      heldIn: 'case' | 'profile' | null
      reason: string | null
      result: FieldResult | null
    }
  }
}

export type NewField = {
  readonly field: AskableField
  readonly how: AskedHow
  readonly heldIn: 'case' | 'profile' | null
  readonly reason: string | null
}

/** @returns false where another request of the case is open */
export async function insertRequest(
  tx: Tx,
  { fields, ...request }: Pick<RequestRow, 'id' | 'complaintId' | 'words'> & { fields: readonly NewField[] },
): Promise<boolean> {
  const inserted = await insertRows(
    tx,
    'informationRequest',
    [
      {
        ...request,
        askedAt: tx.now,
        askedBy: staffIdOf(tx.actor),
        endedAt: null,
        endedHow: null,
        endedBy: null,
      },
    ],
    'on conflict do nothing returning id',
  )
  if (inserted.length === 0) return false
  await insertRows(
    tx,
    'informationRequestField',
    fields.map((field, position) => ({ ...field, requestId: request.id, position, result: null })),
  )
  return true
}

export const lockRequest = (tx: Tx, requestId: string): Promise<RequestRow | undefined> =>
  tx.sql
    .selectFrom('informationRequest')
    .selectAll()
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', requestId)
    .forUpdate()
    .executeTakeFirst()

export async function endRequest(
  tx: Tx,
  requestId: string,
  endedHow: 'answered' | 'withdrawn',
  results: readonly { field: AskableField; result: FieldResult }[] = [],
): Promise<void> {
  await tx.sql
    .updateTable('informationRequest')
    .set({ endedAt: tx.now, endedHow, endedBy: staffIdOf(tx.actor) })
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', requestId)
    .execute()
  for (const { field, result } of results)
    await tx.sql
      .updateTable('informationRequestField')
      .set({ result })
      .where('organizationId', '=', tx.organizationId)
      .where('requestId', '=', requestId)
      .where('field', '=', field)
      .execute()
}
