import type { Language } from '../../../shared/languages.ts'
import type { SurveyScore } from '../../../shared/surveys.ts'
import type { Tx } from '../../kernel/ctx.ts'
import { insertRows, updateRows } from '../../kernel/db/insert-rows.ts'

export type SurveyRow = {
  organizationId: string
  id: string
  complaintId: string
  /** null: answered on the page of the case without having been asked by mail. */
  askedAt: Date | null
  answeredAt: Date | null
  language: Language | null
  reach: SurveyScore | null
  quality: SurveyScore | null
  effort: SurveyScore | null
  benefit: SurveyScore | null
  followUp: SurveyScore | null
  comment: string | null
  /** The feedback that the comment became. */
  takenUpAs: string | null
}

declare module '../../kernel/db/database.ts' {
  interface Database {
    survey: SurveyRow
    surveyRules: {
      organizationId: string
      isOn: boolean
      afterDays: number
      quietDays: number
      version: number
    }
  }
}

const unanswered = {
  answeredAt: null,
  language: null,
  reach: null,
  quality: null,
  effort: null,
  benefit: null,
  followUp: null,
  comment: null,
  takenUpAs: null,
}

/** @returns whether it is new; a case is asked about once, however often it is closed */
export async function insertAsked(tx: Tx, row: { id: string; complaintId: string }): Promise<boolean> {
  const added = await insertRows(
    tx,
    'survey',
    [{ ...unanswered, ...row, askedAt: tx.now }],
    'on conflict (organization_id, complaint_id) do nothing returning id',
  )
  return added.some(({ id }) => id === row.id)
}

/** Writes the first answer; the caller holds the lock of the case and has seen that there is none yet. */
export async function saveAnswer(
  tx: Tx,
  { isAsked, ...row }: Omit<SurveyRow, 'organizationId' | 'askedAt' | 'takenUpAs'> & { isAsked: boolean },
): Promise<void> {
  if (isAsked) await updateRows(tx, 'survey', [row])
  else await insertRows(tx, 'survey', [{ ...row, askedAt: null, takenUpAs: null }])
}

/** Notes which feedback the comment became. */
export const saveTakenUp = (tx: Tx, row: { id: string; takenUpAs: string }) => updateRows(tx, 'survey', [row])

export async function putSurveyRules(
  tx: Tx,
  rules: { isOn: boolean; afterDays: number; quietDays: number; version: number },
): Promise<void> {
  await tx.sql
    .insertInto('surveyRules')
    .values({ ...rules, organizationId: tx.organizationId })
    .onConflict((on) => on.column('organizationId').doUpdateSet(rules))
    .execute()
}
