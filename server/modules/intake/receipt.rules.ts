import type { Secrets } from '../../kernel/auth/secrets.ts'

/** What the receipt page needs of a filing, carried to it in an encrypted cookie: the access code is stored nowhere else. */
export type KeptReceipt = { readonly id: string; readonly accessCode: string }

export const receiptCookieName = 'receipt'
/** Long enough to print it and to find it again after a phone call. */
export const receiptKeptSeconds = 3600

export const sealReceipt = (secrets: Secrets, { id, accessCode }: KeptReceipt): string =>
  secrets.encrypt(JSON.stringify({ id, accessCode })).toString('base64url')

/** null for a cookie made with another key or cut off on the way, which is as good as none. */
export function unsealReceipt(secrets: Secrets, sealed: string): KeptReceipt | null {
  try {
    return JSON.parse(secrets.decrypt(Buffer.from(sealed, 'base64url'))) as KeptReceipt
  } catch {
    return null
  }
}
