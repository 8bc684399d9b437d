import type { SignedReceipt } from '../../../shared/journal/receipt.ts'
import type { Language } from '../../../shared/languages.ts'
import { portalPaths } from '../../../shared/portal-paths.ts'
import { groupReference } from '../../../shared/reference.ts'

/** A receipt or proof as people keep it. */
export const fileText = (document: object): string => `${JSON.stringify(document, null, 2)}\n`

/** The name under which it is saved. */
export const receiptFileName = (reference: string): string => `receipt-${groupReference(reference)}.json`
export const proofFileName = (reference: string): string => `proof-${groupReference(reference)}.json`

/** A receipt as it stands in an address. */
export const inAddress = (receipt: SignedReceipt): string =>
  Buffer.from(JSON.stringify(receipt)).toString('base64url')

/**
 * The page that checks receipts, and its address with a receipt in it: for the code on paper.
 * @param base the address of the portal from outside, without a slash at the end
 */
export function checkingOf(base: string, language: Language, receipt: SignedReceipt) {
  const paths = portalPaths('', language)
  const url = `${base}${paths.verifyReceipt({ receipt: inAddress(receipt) })}`
  return { page: `${base}${paths.verifyReceipt()}`, url }
}
