import type { Language } from '../../../shared/languages.ts'
import { portalPaths } from '../../../shared/portal-paths.ts'
import type { Read } from '../../kernel/ctx.ts'
import { organizationUrl } from '../organization/organization.queries.ts'
import type { MessageRow } from './correspondence.store.ts'
import { newsToken } from './news.rules.ts'

/** Whether an address gets no news by mail. */
export async function isOptedOut(read: Read, address: string): Promise<boolean> {
  const row = await read.sql
    .selectFrom('mailOptout')
    .select('since')
    .where('organizationId', '=', read.organizationId)
    .where('addressKey', '=', address.toLowerCase())
    .executeTakeFirst()
  return row !== undefined
}

/** The page where whoever reads this mail can be rid of news by mail; null for mail that is owed. */
export async function unsubscribeUrl(
  read: Read,
  { id, isOptional, language }: Pick<MessageRow, 'id' | 'isOptional'> & { readonly language: Language },
): Promise<string | null> {
  if (!isOptional) return null
  const token = newsToken(read.machine.secrets, id)
  return `${await organizationUrl(read)}${portalPaths('', language).news(token)}`
}
