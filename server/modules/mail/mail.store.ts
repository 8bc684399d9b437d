import type { ColumnType, Insertable } from 'kysely'
import type { Language } from '../../../shared/languages.ts'
import type { Tx } from '../../kernel/ctx.ts'
import type { Generated } from '../../kernel/db/database.ts'
import { inStep } from '../../kernel/db/in-step.ts'
import { insertRows, updateRows, type NewRow } from '../../kernel/db/insert-rows.ts'
import type { Nature } from '../../kernel/mime/automatic.rules.ts'

export type MailSource = 'imap' | 'smtp' | 'import'

/** `received`: not yet looked at. `duplicate`: another delivery of a mail that is there, kept as its trace. */
export type MailState = 'received' | 'filed' | 'quarantined' | 'duplicate'

/** What the sender of a mail is to its case. */
export type MailStanding = 'party' | 'copied' | 'unverified' | 'staff' | 'outside'

export type MailboxRow = {
  organizationId: string
  id: string
  name: string
  /** The address that people write to; null for one that was only imported. */
  address: string | null
  language: Language | null
  siteId: string | null
  categoryId: string | null
  /** What a reply on a closed case does. */
  lateReplies: Generated<'reopen' | 'newCase' | 'note'>
  /** Its server takes name+anything@ for name@, so that a reply can name its case. */
  hasSubaddresses: Generated<boolean>
  version: Generated<number>
  createdAt: Date
}

/** A file of a mail, by its place in the raw mail. */
export type KeptPart = {
  readonly name: string
  readonly contentType: string
  readonly encoding: string
  readonly start: number
  readonly end: number
  /** Of a file inside of it: where it stands in the decoded content. */
  readonly inside?: { readonly start: number; readonly end: number }
  readonly isDecoration: boolean
}

export type MailRow = {
  organizationId: string
  id: string
  mailboxId: string
  source: MailSource
  /** Of the raw mail, hexadecimal. */
  sha256: string
  storageKey: string
  byteSize: number
  envelopeFrom: string | null
  envelopeTo: string | null
  arrivedAt: Date
  /** When it came to the mailbox, as far as that can be told. */
  writtenAt: Date | null
  timesSeen: Generated<number>
  lastSeenAt: Date
  state: MailState
  /** Code of why it was quarantined, or could not be read in full. */
  reason: string | null
  attempts: Generated<number>
  /** Message-ID with its brackets. */
  headerId: string | null
  contentSha256: string | null
  fromAddress: string | null
  fromName: string | null
  recipients: Generated<string[]>
  subject: string | null
  complaintId: string | null
  messageId: string | null
  sameAs: string | null
  madeCase: Generated<boolean>
  standing: MailStanding | null
  settledAt: Date | null
  nature: Nature | null
  /** The beginning of what it says anew. */
  excerpt: string | null
  parts: ColumnType<KeptPart[], string | undefined, string>
  isReleased: Generated<boolean>
  hasHtml: Generated<boolean>
}

declare module '../../kernel/db/database.ts' {
  interface Database {
    mailbox: MailboxRow
    mail: MailRow
    blockedSender: {
      organizationId: string
      id: string
      address: string
      blockedAt: Date
      blockedBy: string | null
    }
  }
}

/** @returns false when a mailbox has that name */
export async function insertMailbox(
  tx: Tx,
  row: Omit<Insertable<MailboxRow>, 'organizationId'>,
): Promise<boolean> {
  const inserted = await tx.sql
    .insertInto('mailbox')
    .values({ organizationId: tx.organizationId, ...row })
    .onConflict((conflict) => conflict.columns(['organizationId', 'name']).doNothing())
    .returning('id')
    .execute()
  return inserted.length > 0
}

export type NewMail = Pick<
  MailRow,
  | 'id'
  | 'mailboxId'
  | 'source'
  | 'sha256'
  | 'storageKey'
  | 'byteSize'
  | 'envelopeFrom'
  | 'envelopeTo'
  | 'writtenAt'
  | 'reason'
>

const countedOnce = `on conflict (organization_id, mailbox_id, sha256)
  do update set times_seen = mail.times_seen + 1, last_seen_at = excluded.last_seen_at
  returning id, mailbox_id, sha256`

/** Notes a mail; the same content in the same mailbox is counted on the row that is there. */
export async function noteMail(tx: Tx, mail: NewMail): Promise<{ id: string }> {
  const now = { arrivedAt: tx.now, lastSeenAt: tx.now, state: 'received' } as const
  const noted = await insertRows(tx, 'mail', [{ ...unread, ...mail, ...now }], countedOnce)
  const own = noted.find((each) => each['sha256'] === mail.sha256 && each['mailbox_id'] === mail.mailboxId)
  if (!own) throw new Error('a mail is neither noted nor there')
  return { id: String(own['id']) }
}

/** A mail of which nothing is known yet. */
const unread = {
  timesSeen: 1,
  attempts: 0,
  reason: null,
  headerId: null,
  contentSha256: null,
  fromAddress: null,
  fromName: null,
  recipients: [],
  subject: null,
  complaintId: null,
  messageId: null,
  sameAs: null,
  madeCase: false,
  standing: null,
  settledAt: null,
  nature: null,
  excerpt: null,
  parts: [],
  isReleased: false,
  hasHtml: false,
} satisfies Partial<NewRow<'mail'>>

/** @returns the mail with this content in this mailbox, counted once more; undefined when there is none */
export const countAgain: (
  tx: Tx,
  which: { readonly mailboxId: string; readonly sha256: string },
) => Promise<string | undefined> = inStep(async (tx, wanted) => {
  const { rows } = await tx.run(
    `update mail set times_seen = times_seen + 1, last_seen_at = $2
      where organization_id = $1 and (mailbox_id, sha256) in (select * from unnest($3::uuid[], $4::text[]))
      returning id, mailbox_id, sha256`,
    [tx.organizationId, tx.now, wanted.map(({ mailboxId }) => mailboxId), wanted.map(({ sha256 }) => sha256)],
  )
  const counted = rows as readonly { id: string; mailbox_id: string; sha256: string }[]
  return wanted.map(
    ({ mailboxId, sha256 }) =>
      counted.find((each) => each.sha256 === sha256 && each.mailbox_id === mailboxId)?.id,
  )
})

/**
 * Lets the mails of an organization be settled one after the other, also by several workers: a reply must find the
 * case that its predecessor makes. What arrives meanwhile is not held up.
 */
export const lockMailboxes = async (tx: Tx): Promise<void> => {
  await tx.sql
    .selectFrom('mailbox')
    .select('id')
    .where('organizationId', '=', tx.organizationId)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
}

/** Of these mails those that still wait, in the order of their arrival. */
export const lockWaiting = (tx: Tx, mailIds: readonly string[]) =>
  tx.sql
    .selectFrom('mail')
    .selectAll()
    .where('organizationId', '=', tx.organizationId)
    .where('id', 'in', mailIds)
    .where('state', '=', 'received')
    .orderBy('id')
    .forUpdate()
    .execute()

export type MailChange = Partial<Omit<NewRow<'mail'>, 'id'>>

export const lockMail = (tx: Tx, mailId: string) =>
  tx.sql
    .selectFrom('mail')
    .selectAll()
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', mailId)
    .forUpdate()
    .executeTakeFirst()

/** Of works that go in step all changes of the same columns are one statement. */
export const updateMail = (tx: Tx, mailId: string, change: MailChange): Promise<void> =>
  updateInStep(tx, { id: mailId, ...change })

const updateInStep: (tx: Tx, change: MailChange & { readonly id: string }) => Promise<void> = inStep(
  async (tx, changes) => {
    await updateRows(tx, 'mail', changes)
    return []
  },
)

export const insertBlockedSender = async (
  tx: Tx,
  row: { address: string; blockedBy: string | null },
): Promise<void> => {
  await tx.sql
    .insertInto('blockedSender')
    .values({ organizationId: tx.organizationId, id: tx.newId(), ...row, blockedAt: tx.now })
    .onConflict((conflict) => conflict.columns(['organizationId', 'address']).doNothing())
    .execute()
}

/** @returns whether it was blocked */
export async function deleteBlockedSender(tx: Tx, address: string): Promise<boolean> {
  const gone = await tx.sql
    .deleteFrom('blockedSender')
    .where('organizationId', '=', tx.organizationId)
    .where('address', '=', address)
    .returning('id')
    .execute()
  return gone.length > 0
}
