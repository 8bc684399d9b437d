import type pg from 'pg'

export type MailboxStates = { readonly state: 'ok' | 'failing' | 'late'; readonly mailboxes: number }

/** How the mailboxes of all organizations stand that mail is fetched from. */
export async function mailboxStates(db: Pick<pg.Pool, 'query'>): Promise<readonly MailboxStates[]> {
  const { rows } = await db.query<MailboxStates>('select state, mailboxes from mailbox_states()')
  return rows
}
