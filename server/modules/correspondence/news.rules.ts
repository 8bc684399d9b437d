import type { Secrets } from '../../kernel/auth/secrets.ts'
import type { MessagePurpose } from './correspondence.store.ts'

// News that is not owed: how a case stands, questions about the handling, and letters to everybody of a group. Receipts, questions, answers and
// what a date depends on are owed and say nothing of being rid of them.

/** Whether a message is news that nobody owes. */
export const isNews = (purpose: MessagePurpose): boolean => purpose === 'update' || purpose === 'survey'

const signing = 'no more news by mail'

/** Names the mail through which somebody is rid of news: 256 bits that only this installation makes. */
export const newsToken = (secrets: Secrets, messageId: string): string =>
  `${messageId}.${secrets.sign(signing, messageId)}`

/** The message that a token names, or null when the token is not ours. */
export function messageOfToken(secrets: Secrets, token: string): string | null {
  const [messageId = ''] = token.split('.')
  return token === newsToken(secrets, messageId) ? messageId : null
}

/**
 * The header fields with which mail programs offer a button (RFC 2369 and, for one click, RFC 8058, which asks for
 * an https address).
 */
export const unsubscribeHeaders = (url: string): Record<string, string> => ({
  'List-Unsubscribe': `<${url}>`,
  ...(url.startsWith('https:') && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
})
