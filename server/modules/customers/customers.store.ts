import type { CustomerType } from '../../../shared/api/customer-type-names.ts'
import type { Tx } from '../../kernel/ctx.ts'
import type { Generated } from '../../kernel/db/database.ts'
import { insertRows } from '../../kernel/db/insert-rows.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    customer: {
      organizationId: string
      id: string
      kind: Generated<'person' | 'organization'>
      name: string | null
      email: string | null
      emailKey: string | null
      phone: string | null
      phoneKey: string | null
      postalAddress: string | null
      customerNumber: string | null
      language: string
      preferredChannel: string | null
      accessibilityNeeds: string | null
      createdAt: Date
      version: Generated<number>
      timeZone: Generated<string | null>
      employerId: Generated<string | null>
      position: Generated<string | null>
      consent: Generated<'given' | 'refused' | null>
      consentOn: Generated<string | null>
      consentSource: Generated<string | null>
      mergedInto: Generated<string | null>
      sortName: Generated<string>
      isIndexed: Generated<boolean>
      type: Generated<CustomerType | null>
      typeReason: Generated<string | null>
      typeDueOn: Generated<string | null>
      isTarget: Generated<boolean>
      firstPurchaseOn: Generated<string | null>
      lastPurchaseOn: Generated<string | null>
      purchaseCount: Generated<number>
      purchaseValue: Generated<number>
      lastTalkOn: Generated<string | null>
      importId: Generated<string | null>
    }
  }
}

export type NewCustomer = {
  readonly id: string
  readonly name: string | null
  readonly email: string | null
  readonly emailKey: string | null
  readonly phone: string | null
  readonly phoneKey: string | null
  readonly postalAddress: string | null
  readonly language: string
  readonly preferredChannel: string | null
  readonly accessibilityNeeds: string | null
}

/** Inserts profiles, except those whose key another one has got a moment ago. @returns the ids that were inserted */
export async function insertCustomers(tx: Tx, customers: readonly NewCustomer[]): Promise<Set<string>> {
  const inserted = await insertRows(
    tx,
    'customer',
    customers.map((customer) => ({ createdAt: tx.now, customerNumber: null, ...customer })),
    'on conflict do nothing returning id',
  )
  return new Set(inserted.map(({ id }) => String(id)))
}
