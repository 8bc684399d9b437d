import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js'

/** The exact keys by which a returning person is recognised. */
export type CustomerKeys = { readonly emailKey: string | null; readonly phoneKey: string | null }

/**
 * Normalises what people type: e-mail addresses compare without case, phone
 * numbers in E.164 (a number without country code is read in the organization's country).
 */
export function customerKeys(
  contact: { email: string | null; phone: string | null },
  country: string,
): CustomerKeys {
  return {
    emailKey: contact.email?.trim().normalize('NFC').toLowerCase() || null,
    phoneKey: contact.phone
      ? (parsePhoneNumberFromString(contact.phone, country as CountryCode)?.number ?? null)
      : null,
  }
}

type Known = CustomerKeys & { readonly id: string }

/** Who is known by which key. */
export type CustomerBook = {
  /** The oldest customer with one of the keys; the e-mail address counts before the phone. */
  find(keys: CustomerKeys): string | null
  add(customer: Known): void
}

/** @param known oldest first */
export function customerBook(known: readonly Known[]): CustomerBook {
  const byEmail = new Map<string, string>()
  const byPhone = new Map<string, string>()
  const keep = (book: Map<string, string>, key: string | null, id: string) => {
    if (key !== null && !book.has(key)) book.set(key, id)
  }
  const add = ({ id, emailKey, phoneKey }: Known) => {
    keep(byEmail, emailKey, id)
    keep(byPhone, phoneKey, id)
  }
  for (const customer of known) add(customer)
  return {
    find: ({ emailKey, phoneKey }) => byEmail.get(emailKey ?? '') ?? byPhone.get(phoneKey ?? '') ?? null,
    add,
  }
}
