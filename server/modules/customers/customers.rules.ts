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
