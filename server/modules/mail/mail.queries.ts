import type { Selectable } from 'kysely'
import type { Read } from '../../kernel/ctx.ts'
import type { MailboxRow, MailRow, MailState } from './mail.store.ts'

export type Mail = Selectable<MailRow>
export type Mailbox = Selectable<MailboxRow>

export const mailboxNamed = (read: Read, name: string) =>
  read.sql
    .selectFrom('mailbox')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .where('name', '=', name)
    .executeTakeFirst()

export const mailboxesOf = (read: Read) =>
  read.sql
    .selectFrom('mailbox')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .orderBy('name')
    .execute()

/** Mails that nobody has looked at yet, oldest first. */
export const waitingMails = (read: Read, limit: number): Promise<Mail[]> =>
  read.sql
    .selectFrom('mail')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .where('state', '=', 'received')
    .orderBy('id')
    .limit(limit)
    .execute()

/** The mail that this one is another delivery of: the same Message-ID and content, settled before. */
export const sameMail = async (
  read: Read,
  { id, headerId, contentSha256 }: { id: string; headerId: string; contentSha256: string },
): Promise<Pick<Mail, 'id' | 'complaintId'> | undefined> =>
  read.sql
    .selectFrom('mail')
    .select(['id', 'complaintId'])
    .where('organizationId', '=', read.organizationId)
    .where('headerId', '=', headerId)
    .where('contentSha256', '=', contentSha256)
    .where('state', 'in', ['filed', 'quarantined'])
    .where('id', '!=', id)
    .orderBy('id')
    .executeTakeFirst()

/** What became of mails. */
export const mailStates = (
  read: Read,
  mailIds: readonly string[],
): Promise<{ id: string; state: MailState; madeCase: boolean }[]> =>
  read.sql
    .selectFrom('mail')
    .select(['id', 'state', 'madeCase'])
    .where('organizationId', '=', read.organizationId)
    .where('id', 'in', mailIds)
    .execute()
