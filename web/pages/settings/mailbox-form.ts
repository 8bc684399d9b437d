import type { listMailboxes } from '../../../shared/api/mailboxes.ts'
import type { AnswerOf } from '../../api-request.ts'

export type Mailbox = AnswerOf<typeof listMailboxes>['items'][number]
type Connection = NonNullable<Mailbox['connection']>

/** What the form of a mailbox holds: every field there, texts never null. */
export type MailboxFields = Pick<
  Mailbox,
  'name' | 'language' | 'siteId' | 'categoryId' | 'lateReplies' | 'hasSubaddresses'
> &
  Pick<Connection, 'isActive' | 'host' | 'security' | 'username' | 'signIn' | 'folder' | 'afterTaking'> & {
    readonly address: string
    readonly isFetched: boolean
    readonly port: string
    readonly password: string
    readonly provider: 'microsoft' | 'google' | 'other'
    readonly clientId: string
    readonly clientSecret: string
    readonly authorizeUrl: string
    readonly tokenUrl: string
    readonly scope: string
    readonly movedTo: string
    readonly takes: 'all' | 'since'
  }

export const usualPorts = { tls: '993', startTls: '143', none: '143' } as const

/** The servers of the two providers that need no looking up. */
export const knownServers = {
  microsoft: 'outlook.office365.com',
  google: 'imap.gmail.com',
  other: null,
} as const

/** The fields of a mailbox as it is, or of a new one. */
export function fieldsOf(mailbox: Mailbox | null): MailboxFields {
  const connection = mailbox?.connection ?? null
  return {
    name: mailbox?.name ?? '',
    address: mailbox?.address ?? '',
    language: mailbox?.language ?? null,
    siteId: mailbox?.siteId ?? null,
    categoryId: mailbox?.categoryId ?? null,
    lateReplies: mailbox?.lateReplies ?? 'reopen',
    hasSubaddresses: mailbox?.hasSubaddresses ?? false,
    isFetched: mailbox === null || connection !== null,
    isActive: connection?.isActive ?? true,
    ...serverOf(connection),
    folder: connection?.folder ?? 'INBOX',
    afterTaking: connection?.afterTaking ?? 'seen',
    movedTo: connection?.movedTo ?? 'Redress',
    takes: connection?.takesSince ? 'since' : 'all',
  }
}

const serverOf = (connection: Connection | null) => ({
  host: connection?.host ?? '',
  port: String(connection?.port ?? usualPorts.tls),
  security: connection?.security ?? ('tls' as const),
  username: connection?.username ?? '',
  signIn: connection?.signIn ?? ('password' as const),
  password: '',
  provider: connection?.oauth?.provider ?? ('microsoft' as const),
  clientId: connection?.oauth?.clientId ?? '',
  clientSecret: '',
  authorizeUrl: connection?.oauth?.authorizeUrl ?? '',
  tokenUrl: connection?.oauth?.tokenUrl ?? '',
  scope: connection?.oauth?.scope ?? '',
})

/** What is sent of where the mailbox is. */
export const serverBody = (fields: MailboxFields) => ({
  host: fields.host,
  port: Number(fields.port) || 0,
  security: fields.security,
  username: fields.username,
  signIn: fields.signIn,
  oauth:
    fields.signIn === 'oauth'
      ? {
          provider: fields.provider,
          clientId: fields.clientId,
          authorizeUrl: fields.provider === 'other' ? fields.authorizeUrl : null,
          tokenUrl: fields.provider === 'other' ? fields.tokenUrl : null,
          scope: fields.provider === 'other' ? fields.scope : null,
        }
      : null,
  password: fields.password || null,
  clientSecret: fields.clientSecret || null,
  folder: fields.folder,
})

/** What is sent to keep a mailbox. @param now from when a new connection takes mail, unless it takes all */
export function bodyOf(fields: MailboxFields, { before, now }: { before: Mailbox | null; now: Date }) {
  const since = before?.connection?.takesSince ?? now.toISOString()
  return {
    name: fields.name,
    address: fields.address,
    language: fields.language,
    siteId: fields.siteId,
    categoryId: fields.categoryId,
    lateReplies: fields.lateReplies,
    hasSubaddresses: fields.hasSubaddresses,
    connection: fields.isFetched
      ? {
          isActive: fields.isActive,
          ...serverBody(fields),
          afterTaking: fields.afterTaking,
          movedTo: fields.afterTaking === 'move' ? fields.movedTo : null,
          takesSince: fields.takes === 'all' ? null : since,
        }
      : null,
  }
}
