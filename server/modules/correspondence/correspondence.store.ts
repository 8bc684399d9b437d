import { sql } from 'kysely'
import type { Language } from '../../../shared/languages.ts'
import type { messageStates } from '../../../shared/api/correspondence.ts'
import type { Tx } from '../../kernel/ctx.ts'
import { inStep } from '../../kernel/db/in-step.ts'
import { insertRows, updateRows } from '../../kernel/db/insert-rows.ts'

export type MessageState = (typeof messageStates)[number]
export type MessageChannel = 'email' | 'portal' | 'phone' | 'letter' | 'counter'

/** What a message is for. `message` is a free one in either direction. */
export type MessagePurpose =
  | 'receipt'
  | 'confirmEmail'
  | 'restatement'
  | 'update'
  | 'delay'
  | 'answer'
  | 'reminder'
  | 'closing'
  | 'reopening'
  | 'review'
  | 'referral'
  | 'lostCode'
  | 'message'
  | 'survey'
  | 'outsideOpinion'
  | 'invitation'
  | 'passwordReset'
  | 'passwordChanged'
  | 'other'

export type MessageRow = {
  organizationId: string
  id: string
  complaintId: string | null
  /** The decision that an answer communicates, or the staff member who is written to. */
  aboutId: string | null
  direction: 'in' | 'out'
  channel: MessageChannel
  purpose: MessagePurpose
  language: Language
  subject: string
  /** Limited Markdown. */
  body: string
  isAutomatic: boolean
  /** The body is a letter that goes out as PDF. */
  hasLetter: boolean
  toName: string | null
  /** To whom it goes. */
  party: 'complainant' | 'representative' | 'outside'
  /** Mail address, phone number or postal address, by channel. */
  toAddress: string | null
  /** The mail address in lower case, to count by. */
  addressKey: string | null
  attachmentIds: string[]
  /** Encrypted access code that a printed letter tells; blanked once it is printed. */
  sealedCode: Buffer | null
  state: MessageState
  attempts: number
  /** While `sending`: until when the attempt may take; afterwards it counts as broken off. */
  nextAttemptAt: Date | null
  lastError: string | null
  smtpCode: number | null
  /** Message-ID, the same for every attempt. */
  headerId: string | null
  createdAt: Date
  createdBy: string | null
  /** When it was delivered, handed over, printed, or the contact took place. */
  sentAt: Date | null
  /** What recorded it, so that a repeated job records nothing twice. */
  recordedOnce: string | null
  /** News that nobody owes: whoever wants none by mail reads it on the page of their case. */
  isOptional: boolean
  /** The message of another case that this repeats, since a part of it became a case. */
  copyOf: string | null
}

declare module '../../kernel/db/database.ts' {
  interface Database {
    message: MessageRow
    template: {
      organizationId: string
      id: string
      key: string
      language: Language
      subject: string
      body: string
      changedAt: Date
      changedBy: string | null
    }
  }
}

type Defaulted = 'party' | 'copyOf' | 'isOptional'

/** @returns whether it is new; false when the same occasion recorded it before */
export async function insertMessage(
  tx: Tx,
  row: Omit<MessageRow, 'organizationId' | Defaulted> & Partial<Pick<MessageRow, Defaulted>>,
): Promise<boolean> {
  const inserted = await insertRows(
    tx,
    'message',
    [{ party: 'complainant' as const, copyOf: null, isOptional: false, ...row }],
    onceOnly,
  )
  return inserted.some(({ id }) => id === row.id)
}

const onceOnly = 'on conflict (organization_id, recorded_once) do nothing returning id'

export const lockMessage: (tx: Tx, messageId: string) => Promise<MessageRow | undefined> = inStep(
  async (tx: Tx, ids: readonly string[]) => {
    const rows = await tx.sql
      .selectFrom('message')
      .selectAll()
      .where('organizationId', '=', tx.organizationId)
      .where(sql<boolean>`id = any(${ids}::uuid[])`)
      .orderBy('id')
      .forUpdate()
      .execute()
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id))
  },
)

export type MessageChange = Partial<
  Pick<
    MessageRow,
    | 'channel'
    | 'state'
    | 'attempts'
    | 'nextAttemptAt'
    | 'lastError'
    | 'smtpCode'
    | 'headerId'
    | 'sentAt'
    | 'toAddress'
    | 'addressKey'
    | 'sealedCode'
  >
>

export const updateMessage = (tx: Tx, messageId: string, change: MessageChange): Promise<void> =>
  updateMessages(tx, { id: messageId, ...change })

const updateMessages = inStep(
  async (tx: Tx, changes: readonly (MessageChange & { readonly id: string })[]) => {
    await updateRows(tx, 'message', changes)
    return changes.map(() => undefined)
  },
)

/** Tells one state of an own text from the next: when it was written. 0 for ours. */
export const templateVersion = (own: { changedAt: Date } | undefined): number => own?.changedAt.getTime() ?? 0

export const lockTemplate = (tx: Tx, { key, language }: { key: string; language: Language }) =>
  tx.sql
    .selectFrom('template')
    .select('changedAt')
    .where('organizationId', '=', tx.organizationId)
    .where('key', '=', key)
    .where('language', '=', language)
    .forUpdate()
    .executeTakeFirst()

export async function putTemplate(
  tx: Tx,
  row: { key: string; language: Language; subject: string; body: string; changedBy: string | null },
): Promise<void> {
  const { subject, body, changedBy } = row
  await tx.sql
    .insertInto('template')
    .values({ organizationId: tx.organizationId, id: tx.newId(), ...row, changedAt: tx.now })
    .onConflict((conflict) =>
      conflict
        .columns(['organizationId', 'key', 'language'])
        .doUpdateSet({ subject, body, changedBy, changedAt: tx.now }),
    )
    .execute()
}

export async function deleteTemplate(
  tx: Tx,
  { key, language }: { key: string; language: Language },
): Promise<void> {
  await tx.sql
    .deleteFrom('template')
    .where('organizationId', '=', tx.organizationId)
    .where('key', '=', key)
    .where('language', '=', language)
    .execute()
}
