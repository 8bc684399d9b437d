import type { Read } from '../../kernel/ctx.ts'
import { usualAttachedBytes } from './attached-files.rules.ts'

export type MailRules = { readonly attachedBytes: number; readonly version: number }

/** How much goes along with a mail; ours until the organization sets its own. */
export async function mailRulesOf(read: Read): Promise<MailRules> {
  const own = await read.sql
    .selectFrom('mailRules')
    .select(['attachedBytes', 'version'])
    .where('organizationId', '=', read.organizationId)
    .executeTakeFirst()
  return own ?? { attachedBytes: usualAttachedBytes, version: 1 }
}
