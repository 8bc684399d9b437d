import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import type { MailboxSecurity, SignInKind, AfterTaking } from '../../../shared/api/mailboxes.ts'
import type { Tx } from '../../kernel/ctx.ts'
import type { Generated } from '../../kernel/db/database.ts'
import type { ImapFailure } from '../../kernel/imap/imap-failure.rules.ts'
import type { MailboxRow } from './mail.store.ts'

/** Where people let Redress into a mailbox with OAuth 2; the client's secret and the tokens are sealed. */
export type OauthClient = {
  readonly provider: 'microsoft' | 'google' | 'other'
  readonly clientId: string
  /** Only for `other`. */
  readonly authorizeUrl: string | null
  readonly tokenUrl: string | null
  readonly scope: string | null
}

export type PastFailure = { readonly at: string; readonly failure: ImapFailure; readonly said: string | null }

export type MailboxConnectionRow = {
  organizationId: string
  mailboxId: string
  isActive: boolean
  host: string
  port: number
  security: MailboxSecurity
  username: string
  signIn: SignInKind
  oauth: OauthClient | null
  /** JSON of `MailboxSecret`, encrypted. */
  sealedSecret: Buffer | null
  folder: string
  afterTaking: AfterTaking
  movedTo: string | null
  takesSince: Date | null
  uidValidity: string | null
  lastUid: Generated<number>
  stuckUids: Generated<number[]>
  holder: string | null
  heldUntil: Date | null
  connectedAt: Date | null
  checkedAt: Date | null
  failingSince: Date | null
  failure: ImapFailure | null
  serverSaid: string | null
  attempts: Generated<number>
  nextTryAt: Date | null
  alarmedAt: Date | null
  recentFailures: Generated<PastFailure[]>
}
export type MailboxConnection = Selectable<MailboxConnectionRow>

declare module '../../kernel/db/database.ts' {
  interface Database {
    mailboxConnection: MailboxConnectionRow
  }
}

export type GivenConnection = Pick<
  MailboxConnectionRow,
  | 'isActive'
  | 'host'
  | 'port'
  | 'security'
  | 'username'
  | 'signIn'
  | 'oauth'
  | 'sealedSecret'
  | 'folder'
  | 'afterTaking'
  | 'movedTo'
  | 'takesSince'
>

const ofMailbox = (tx: Tx, mailboxId: string) =>
  tx.sql
    .updateTable('mailboxConnection')
    .where('organizationId', '=', tx.organizationId)
    .where('mailboxId', '=', mailboxId)

export const lockMailbox = (tx: Tx, mailboxId: string) =>
  tx.sql
    .selectFrom('mailbox')
    .selectAll()
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', mailboxId)
    .forUpdate()
    .executeTakeFirst()

export type MailboxChange = Partial<
  Pick<MailboxRow, 'name' | 'address' | 'language' | 'siteId' | 'categoryId'>
> & {
  readonly lateReplies?: 'reopen' | 'newCase' | 'note'
  readonly hasSubaddresses?: boolean
  readonly version: number
}

export const updateMailbox = async (tx: Tx, mailboxId: string, change: MailboxChange): Promise<void> => {
  await tx.sql
    .updateTable('mailbox')
    .set(change)
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', mailboxId)
    .execute()
}

/** Sets how a mailbox is reached; whoever fetches from it now stops, and it is tried anew at once. */
export const saveConnection = async (
  tx: Tx,
  { mailboxId, given, isElsewhere }: { mailboxId: string; given: GivenConnection; isElsewhere: boolean },
): Promise<void> => {
  const oauth = given.oauth && JSON.stringify(given.oauth)
  const values = { ...given, oauth: oauth as unknown as OauthClient | null }
  const afresh = { holder: null, heldUntil: null, attempts: 0, nextTryAt: null }
  const unfailed = { failingSince: null, failure: null, serverSaid: null, alarmedAt: null }
  const fromStart = isElsewhere ? { uidValidity: null, lastUid: 0, stuckUids: sql<number[]>`'{}'` } : {}
  await tx.sql
    .insertInto('mailboxConnection')
    .values({
      organizationId: tx.organizationId,
      mailboxId,
      ...values,
      ...afresh,
      ...unfailed,
      uidValidity: null,
      connectedAt: null,
      checkedAt: null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organizationId', 'mailboxId'])
        .doUpdateSet({ ...values, ...afresh, ...unfailed, ...fromStart }),
    )
    .execute()
}

export const saveSecret = async (
  tx: Tx,
  { mailboxId, sealedSecret }: { mailboxId: string; sealedSecret: Buffer },
): Promise<void> => {
  await ofMailbox(tx, mailboxId).set({ sealedSecret }).execute()
}

type Hold = { readonly mailboxId: string; readonly holder: string }

/** Takes a mailbox for one connection, if it is free, on and due. @returns how it is reached, or undefined */
export const takeHold = (tx: Tx, { mailboxId, holder, until }: Hold & { until: Date }) =>
  ofMailbox(tx, mailboxId)
    .set({ holder, heldUntil: until })
    .where('isActive', '=', true)
    .where((eb) => eb.or([eb('heldUntil', 'is', null), eb('heldUntil', '<', tx.now)]))
    .where((eb) => eb.or([eb('nextTryAt', 'is', null), eb('nextTryAt', '<=', tx.now)]))
    .returningAll()
    .executeTakeFirst()

export type Progress = {
  readonly heldUntil?: Date | null
  readonly holder?: string | null
  readonly uidValidity?: string
  readonly lastUid?: number
  readonly stuckUids?: number[]
  readonly connectedAt?: Date
  readonly checkedAt?: Date
  readonly failingSince?: Date | null
  readonly failure?: ImapFailure | null
  readonly serverSaid?: string | null
  readonly attempts?: number
  readonly nextTryAt?: Date | null
  readonly alarmedAt?: Date | null
}

/** Writes how far the holder has come. @returns false when the mailbox is no longer its own */
export const saveProgress = async (tx: Tx, { mailboxId, holder }: Hold, set: Progress): Promise<boolean> => {
  const rows = await ofMailbox(tx, mailboxId)
    .set(set)
    .where('holder', '=', holder)
    .returning('mailboxId')
    .execute()
  return rows.length > 0
}

/** Notes that something went wrong, beside the last ones. */
export const addFailure = async (
  tx: Tx,
  { mailboxId, failure, said }: { mailboxId: string; failure: ImapFailure; said: string | null },
): Promise<void> => {
  const entry = JSON.stringify([{ at: tx.now.toISOString(), failure, said }])
  await ofMailbox(tx, mailboxId)
    .set({
      recentFailures: sql`(
        select coalesce(jsonb_agg(each order by place), '[]'::jsonb)
        from jsonb_array_elements(${entry}::jsonb || recent_failures) with ordinality as kept (each, place)
        where place <= 20)`,
    })
    .execute()
}

export const saveAlarm = async (tx: Tx, mailboxId: string): Promise<void> => {
  await ofMailbox(tx, mailboxId).set({ alarmedAt: tx.now }).execute()
}

/** Lets a mailbox be tried at once. */
export const wakeConnection = async (tx: Tx, mailboxId: string): Promise<void> => {
  await ofMailbox(tx, mailboxId)
    .set({ holder: null, heldUntil: null, attempts: 0, nextTryAt: null })
    .execute()
}
