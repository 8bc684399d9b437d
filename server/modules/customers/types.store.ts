import type { talkKinds } from '../../../shared/api/customers.ts'
import type { CustomerType } from '../../../shared/api/customer-type-names.ts'
import type { Tx } from '../../kernel/ctx.ts'
import { insertRows, updateRows, type NewRow } from '../../kernel/db/insert-rows.ts'
import type { TypeRules } from './types.rules.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    customerPurchase: {
      organizationId: string
      id: string
      customerId: string
      purchasedOn: string
      orderNumber: string | null
      orderKey: string | null
      productText: string | null
      quantity: number | null
      amount: number | null
      currency: string | null
      importId: string | null
      addedAt: Date
    }
    customerTalk: {
      organizationId: string
      id: string
      customerId: string
      kind: (typeof talkKinds)[number]
      happenedOn: string
      note: string | null
      importId: string | null
      addedAt: Date
      addedBy: string | null
    }
    customerTypeChange: {
      organizationId: string
      customerId: string
      since: Date
      type: CustomerType | null
      reason: string | null
      changedBy: string | null
    }
    customerRules: TypeRules & { organizationId: string; version: number }
    customerFactUse: {
      organizationId: string
      factId: string
      complaintId: string
      place: 'restatement' | 'decision' | 'letter' | 'talk'
      usedAt: Date
      usedBy: string | null
    }
  }
}

export type NewPurchase = Omit<NewRow<'customerPurchase'>, 'addedAt'>
export const insertPurchases = (tx: Tx, purchases: readonly NewPurchase[]) =>
  insertRows(
    tx,
    'customerPurchase',
    purchases.map((one) => ({ ...one, addedAt: tx.now })),
  )

export type NewTalk = Omit<NewRow<'customerTalk'>, 'addedAt' | 'addedBy'>
export const insertTalks = (
  tx: Tx,
  talks: readonly NewTalk[],
  addedBy = tx.actor.kind === 'staff' ? tx.actor.id : null,
) => {
  return insertRows(
    tx,
    'customerTalk',
    talks.map((one) => ({ ...one, addedAt: tx.now, addedBy })),
  )
}

export type TypeRow = {
  readonly id: string
  readonly type: CustomerType | null
  readonly typeDueOn: string | null
  readonly firstPurchaseOn: string | null
  readonly lastPurchaseOn: string | null
  readonly purchaseCount: number
  readonly purchaseValue: number
  readonly lastTalkOn: string | null
}

/** Holds profiles until the transaction ends; whoever only adds to them need not wait for that. */
export async function holdProfiles(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.sql
    .selectFrom('customer')
    .select('id')
    .where('organizationId', '=', tx.organizationId)
    .where('id', 'in', ids)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
}

/** What the type follows from, and the type; of those whose type changed the history goes on. */
export async function writeTypes(
  tx: Tx,
  rows: readonly TypeRow[],
  changes: readonly { customerId: string; type: CustomerType | null; reason: string | null }[],
): Promise<void> {
  await updateRows(tx, 'customer', rows)
  const changedBy = tx.actor.kind === 'staff' ? tx.actor.id : null
  await insertRows(
    tx,
    'customerTypeChange',
    changes.map(({ customerId, type, reason }) => ({
      customerId,
      type,
      reason,
      since: tx.now,
      changedBy: reason === null ? null : changedBy,
    })),
    'on conflict (organization_id, customer_id, since) do update set type = excluded.type, reason = excluded.reason',
  )
}

export async function insertFactUse(
  tx: Tx,
  use: { factId: string; complaintId: string; place: 'restatement' | 'decision' | 'letter' | 'talk' },
): Promise<void> {
  const usedBy = tx.actor.kind === 'staff' ? tx.actor.id : null
  await insertRows(
    tx,
    'customerFactUse',
    [{ ...use, usedAt: tx.now, usedBy }],
    'on conflict (organization_id, complaint_id, fact_id) do nothing',
  )
}

export async function putRules(tx: Tx, rules: TypeRules & { version: number }): Promise<void> {
  await tx.sql
    .insertInto('customerRules')
    .values({ ...rules, organizationId: tx.organizationId })
    .onConflict((on) => on.column('organizationId').doUpdateSet(rules))
    .execute()
}
