import type { OutgoingAction } from '../../../shared/api/sending.ts'
import { sql } from 'kysely'
import type { Language } from '../../../shared/languages.ts'
import type { Tx } from '../../kernel/ctx.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    outgoingStep: OutgoingRow
    outgoingSpeaker: OutgoingSpeakerRow
  }
}

export type OutgoingRow = {
  organizationId: string
  id: string
  complaintId: string
  writerId: string
  action: OutgoingAction
  /** What the step takes, as JSON. */
  input: string
  startedAt: Date
  dueAt: Date
  /** Whether it waits for a chosen time instead of some seconds. */
  isLater: boolean
  /** Why it could not go out, as a code. */
  refusal: string | null
  /** Whether it waits, or waited, for colleagues who speak the language. */
  needsSpeaker: boolean
  /** Why one of them sent it back. */
  speakerWord: string | null
}

type OutgoingSpeakerRow = {
  organizationId: string
  outgoingId: string
  language: Language
  speakerId: string
  confirmedAt: Date | null
  isCorrected: boolean
}

/** One step of a kind is on its way per case, beside messages that wait for a time or a colleague. @returns whether there was none before */
export async function insertOutgoing(
  tx: Tx,
  row: Omit<OutgoingRow, 'organizationId' | 'refusal' | 'speakerWord'>,
): Promise<boolean> {
  const inserted = await tx.sql
    .insertInto('outgoingStep')
    .values({ ...row, organizationId: tx.organizationId, refusal: null, speakerWord: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** Locks what is on its way, so that it goes out or is taken back, not both. */
export const lockOutgoing = (tx: Tx, id: string): Promise<OutgoingRow | undefined> =>
  tx.sql
    .selectFrom('outgoingStep')
    .selectAll()
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export async function deleteOutgoing(tx: Tx, id: string): Promise<void> {
  await tx.sql
    .deleteFrom('outgoingStep')
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', id)
    .execute()
}

/** What may change while it waits. */
export async function saveOutgoing(
  tx: Tx,
  {
    id,
    ...change
  }: { id: string } & Partial<Pick<OutgoingRow, 'dueAt' | 'refusal' | 'input' | 'speakerWord'>>,
): Promise<void> {
  await tx.sql
    .updateTable('outgoingStep')
    .set(change)
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', id)
    .execute()
}

/** Says who reads the words, in which language, before they go. */
export async function insertSpeakers(
  tx: Tx,
  outgoingId: string,
  speakers: readonly { language: Language; staffId: string }[],
): Promise<void> {
  if (speakers.length === 0) return
  await tx.sql
    .insertInto('outgoingSpeaker')
    .values(
      speakers.map(({ language, staffId }) => ({
        organizationId: tx.organizationId,
        outgoingId,
        language,
        speakerId: staffId,
        confirmedAt: null,
        isCorrected: false,
      })),
    )
    .execute()
}

/** The words in all languages that one person was asked for are right. */
export async function saveConfirmed(
  tx: Tx,
  {
    outgoingId,
    speakerId,
    corrected,
  }: { outgoingId: string; speakerId: string; corrected: readonly Language[] },
): Promise<void> {
  await tx.sql
    .updateTable('outgoingSpeaker')
    .set({ confirmedAt: tx.now, isCorrected: sql<boolean>`language = any(${[...corrected]}::text[])` })
    .where('organizationId', '=', tx.organizationId)
    .where('outgoingId', '=', outgoingId)
    .where('speakerId', '=', speakerId)
    .execute()
}
