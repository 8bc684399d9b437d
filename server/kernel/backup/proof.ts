import type { Secrets } from '../auth/secrets.ts'

/**
 * A manifest signed with the installation key: hashes alone would not show an alteration by somebody who
 * computes them anew.
 */
export const proofOver = (secrets: Secrets, manifestText: string): string =>
  secrets.sign('backup manifest', manifestText)
