import type { Read } from '../../kernel/ctx.ts'
import type { Machine } from '../../kernel/machine.ts'

/** Mailboxes of all organizations that nobody fetches from and whose time has come. */
export async function mailboxesToFetch({
  db,
}: Machine): Promise<readonly { organizationId: string; mailboxId: string }[]> {
  const { rows } = await db.pool.query<{ organization_id: string; mailbox_id: string }>(
    'select organization_id, mailbox_id from mailboxes_to_fetch()',
  )
  return rows.map((row) => ({ organizationId: row.organization_id, mailboxId: row.mailbox_id }))
}

/** The mailbox of any organization to which mail for an address goes, with or without what stands behind a plus sign. */
export async function mailboxOfAddress(
  { db }: Machine,
  address: string,
): Promise<{ organizationId: string; mailboxId: string } | null> {
  const bare = address.replace(/\+[^@]*(?=@[^@]*$)/, '')
  for (const asked of new Set([address, bare])) {
    const { rows } = await db.pool.query<{ organization_id: string; mailbox_id: string }>(
      'select organization_id, mailbox_id from mailbox_of_address($1)',
      [asked],
    )
    const [found] = rows
    if (found) return { organizationId: found.organization_id, mailboxId: found.mailbox_id }
  }
  return null
}

export const connectionOf = (read: Read, mailboxId: string) =>
  read.sql
    .selectFrom('mailboxConnection')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .where('mailboxId', '=', mailboxId)
    .executeTakeFirst()

/** Connections that are on and have failed since before `since`, of whom nobody was told. */
export const unalarmedConnections = (read: Read) =>
  read.sql
    .selectFrom('mailboxConnection')
    .innerJoin('mailbox', (join) =>
      join
        .onRef('mailbox.organizationId', '=', 'mailboxConnection.organizationId')
        .onRef('mailbox.id', '=', 'mailboxConnection.mailboxId'),
    )
    .select([
      'mailboxConnection.mailboxId',
      'mailboxConnection.failingSince',
      'mailboxConnection.failure',
      'mailboxConnection.connectedAt',
      'mailboxConnection.checkedAt',
      'mailbox.name',
    ])
    .where('mailboxConnection.organizationId', '=', read.organizationId)
    .where('mailboxConnection.isActive', '=', true)
    .where('mailboxConnection.alarmedAt', 'is', null)
    .execute()

export const mailboxById = (read: Read, mailboxId: string) =>
  read.sql
    .selectFrom('mailbox')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .where('id', '=', mailboxId)
    .executeTakeFirst()
