import { inTransaction, type Ctx } from '../../kernel/ctx.ts'
import { findCustomerByKeys } from './customers.queries.ts'
import { customerKeys } from './customers.rules.ts'
import { insertCustomer } from './customers.store.ts'

export type Contact = {
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly address: string | null
}

/**
 * Finds the customer whom a contact belongs to, by exact keys, and makes a
 * profile only if there is none. The existing profile is left as it is: what a
 * stranger types must not change it.
 * @returns the customer's id, or null when the contact has no key
 */
export function recogniseCustomer(
  ctx: Ctx,
  {
    contact,
    country,
    language,
    preferredChannel,
    accessibilityNeeds,
  }: {
    contact: Contact
    country: string
    language: string
    preferredChannel: string | null
    accessibilityNeeds: string | null
  },
): Promise<string | null> {
  const keys = customerKeys(contact, country)
  if (!keys.emailKey && !keys.phoneKey) return Promise.resolve(null)
  return inTransaction(ctx, async (tx) => {
    const known = await findCustomerByKeys(tx, keys)
    if (known) return known
    const id = tx.newId()
    await insertCustomer(tx, {
      id,
      ...keys,
      name: contact.name,
      email: contact.email,
      phone: contact.phone,
      postalAddress: contact.address,
      language,
      preferredChannel,
      accessibilityNeeds,
    })
    return id
  })
}
