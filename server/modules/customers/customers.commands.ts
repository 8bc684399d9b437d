import { inTransaction, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { customersWith } from './customers.queries.ts'
import { customerKeys, type CustomerBook, type CustomerKeys } from './customers.rules.ts'
import { insertCustomers, type NewCustomer } from './customers.store.ts'
import { indexProfiles } from './profiles.commands.ts'

export type Contact = {
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly address: string | null
}

/** Someone who writes to us, as they tell of themselves. */
export type Person = {
  readonly contact: Contact
  readonly language: string
  readonly preferredChannel: string | null
  readonly accessibilityNeeds: string | null
}

/**
 * Finds the customers whom people are, by exact keys, and makes a profile only for those who have none. Existing
 * profiles are left as they are: what a stranger types must not change them. Of two people with the same key, here
 * or in another transaction at the same moment, the second gets the profile of the first.
 * @returns for each person the customer's id, or null when the contact has no key
 */
export function recogniseCustomers(
  ctx: Ctx,
  { people, country }: { people: readonly Person[]; country: string },
): Promise<(string | null)[]> {
  const keys = people.map(({ contact }) => customerKeys(contact, country))
  if (!keys.some(hasKey)) return Promise.resolve(people.map(() => null))
  return inTransaction(ctx, async (tx) => {
    for (let round = 1; round <= mostRounds; round++) {
      const book = await customersWith(tx, keys)
      const strangers = people.flatMap((person, index) => newProfile(tx, book, person, keys[index]) ?? [])
      const inserted = await insertCustomers(tx, strangers.toSorted(byKey))
      // Whoever files for a caller may look for them the next moment; what comes in by itself waits for the job.
      if (tx.actor.kind === 'staff') await indexProfiles(tx, [...inserted])
      if (inserted.size === strangers.length) return keys.map((each) => book.find(each))
      // Someone else filed under one of these keys while we looked, and has committed by now.
    }
    throw new Error('customers come and go faster than they are recognised')
  })
}

const mostRounds = 4

const hasKey = ({ emailKey, phoneKey }: CustomerKeys): boolean => emailKey !== null || phoneKey !== null

/** A profile for someone whom the book does not know, entered into it. */
function newProfile(tx: Tx, book: CustomerBook, person: Person, keys?: CustomerKeys): NewCustomer | null {
  if (!keys || !hasKey(keys) || book.find(keys) !== null) return null
  const { contact, language, preferredChannel, accessibilityNeeds } = person
  const profile = {
    id: tx.newId(),
    ...keys,
    name: contact.name,
    email: contact.email,
    phone: contact.phone,
    postalAddress: contact.address,
    language,
    preferredChannel,
    accessibilityNeeds,
  }
  book.add(profile)
  return profile
}

/** One order for everybody, so that two transactions with the same new people do not lock each other out. */
const byKey = (a: NewCustomer, b: NewCustomer): number => (keyOf(a) < keyOf(b) ? -1 : 1)
const keyOf = ({ emailKey, phoneKey }: NewCustomer): string => emailKey ?? phoneKey ?? ''
