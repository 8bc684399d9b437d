import type { PointResult } from '../../../shared/statuses.ts'
import type { Tx } from '../../kernel/ctx.ts'
import type { Database } from '../../kernel/db/database.ts'

export type Depth = 'light' | 'normal' | 'deep'
export type ReferralResult =
  | 'inFavourOfComplainant'
  | 'inFavourOfUs'
  | 'settled'
  | 'withdrawn'
  | 'notAdmitted'

declare module '../../kernel/db/database.ts' {
  interface Database {
    investigation: {
      organizationId: string
      complaintId: string
      depth: Depth
      plan: string
      findings: string | null
      cause: string | null
      startedAt: Date
      startedBy: string | null
      foundAt: Date | null
    }
    investigationQuestion: {
      organizationId: string
      id: string
      complaintId: string
      question: string
      askedOf: string | null
      answer: string | null
      askedAt: Date
      askedBy: string | null
      answeredAt: Date | null
      answeredBy: string | null
    }
    evidence: {
      organizationId: string
      id: string
      complaintId: string
      attachmentId: string | null
      sha256: string | null
      description: string
      source: string
      takenAt: Date
      takenBy: string | null
    }
    decision: {
      organizationId: string
      id: string
      complaintId: string
      level: number
      decidedAt: Date
      decidedBy: string | null
      isApologyEnough: boolean
      apologyReason: string
      deviationReason: string | null
      totalCost: number
      isApprovalNeeded: boolean
      approvedAt: Date | null
      approvedBy: string | null
      withdrawnAt: Date | null
      withdrawnBy: string | null
      sentAt: Date | null
    }
    decisionPoint: {
      organizationId: string
      decisionId: string
      pointId: string
      position: number
      matter: string
      result: PointResult
      grounds: string
    }
    givenRemedy: {
      organizationId: string
      id: string
      decisionId: string
      complaintId: string
      remedyId: string
      position: number
      description: string
      cost: number
      dueOn: string | null
      carriedOutOn: string | null
      carriedOutBy: string | null
      note: string | null
    }
    referral: {
      organizationId: string
      id: string
      complaintId: string
      outsideRouteId: string | null
      body: string
      referredOn: string
      fileNumber: string | null
      recordedAt: Date
      recordedBy: string | null
      result: ReferralResult | null
      endedOn: string | null
      note: string | null
    }
  }
}

type NewRow<T extends keyof Database> = Omit<Database[T], 'organizationId'>

export async function savePlan(tx: Tx, row: NewRow<'investigation'>): Promise<void> {
  await tx.sql
    .insertInto('investigation')
    .values({ organizationId: tx.organizationId, ...row })
    .onConflict((conflict) =>
      conflict.columns(['organizationId', 'complaintId']).doUpdateSet({ depth: row.depth, plan: row.plan }),
    )
    .execute()
}

/** @returns whether an investigation exists */
export async function saveFindings(
  tx: Tx,
  complaintId: string,
  change: { findings: string; cause: string | null },
): Promise<boolean> {
  const row = await tx.sql
    .updateTable('investigation')
    .set({ ...change, foundAt: tx.now })
    .where('organizationId', '=', tx.organizationId)
    .where('complaintId', '=', complaintId)
    .returning('complaintId')
    .executeTakeFirst()
  return row !== undefined
}

export async function insertQuestion(tx: Tx, row: NewRow<'investigationQuestion'>): Promise<void> {
  await tx.sql
    .insertInto('investigationQuestion')
    .values({ organizationId: tx.organizationId, ...row })
    .execute()
}

/** @returns whether the question belongs to the case */
export async function saveAnswer(
  tx: Tx,
  key: { complaintId: string; questionId: string },
  answer: string,
  answeredBy: string | null,
): Promise<boolean> {
  const row = await tx.sql
    .updateTable('investigationQuestion')
    .set({ answer, answeredAt: tx.now, answeredBy })
    .where('organizationId', '=', tx.organizationId)
    .where('complaintId', '=', key.complaintId)
    .where('id', '=', key.questionId)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function insertEvidence(tx: Tx, row: NewRow<'evidence'>): Promise<void> {
  await tx.sql
    .insertInto('evidence')
    .values({ organizationId: tx.organizationId, ...row })
    .execute()
}

export async function insertDecision(
  tx: Tx,
  decision: NewRow<'decision'>,
  points: readonly Omit<NewRow<'decisionPoint'>, 'decisionId'>[],
  remedies: readonly Omit<NewRow<'givenRemedy'>, 'decisionId' | 'complaintId'>[],
): Promise<void> {
  const own = { organizationId: tx.organizationId, decisionId: decision.id }
  await tx.sql
    .insertInto('decision')
    .values({ organizationId: tx.organizationId, ...decision })
    .execute()
  await tx.sql
    .insertInto('decisionPoint')
    .values(points.map((point) => ({ ...own, ...point })))
    .execute()
  if (remedies.length === 0) return
  await tx.sql
    .insertInto('givenRemedy')
    .values(remedies.map((remedy) => ({ ...own, complaintId: decision.complaintId, ...remedy })))
    .execute()
}

export async function updateDecision(
  tx: Tx,
  decisionId: string,
  change: Partial<NewRow<'decision'>>,
): Promise<void> {
  await tx.sql
    .updateTable('decision')
    .set(change)
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', decisionId)
    .execute()
}

/** @returns whether a promise that was still open is now marked */
export async function markCarriedOut(
  tx: Tx,
  key: { complaintId: string; givenRemedyId: string },
  change: { carriedOutOn: string; carriedOutBy: string | null; cost: number; note: string | null },
): Promise<boolean> {
  const row = await tx.sql
    .updateTable('givenRemedy')
    .set(change)
    .where('organizationId', '=', tx.organizationId)
    .where('complaintId', '=', key.complaintId)
    .where('id', '=', key.givenRemedyId)
    .where('carriedOutOn', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function insertReferral(tx: Tx, row: NewRow<'referral'>): Promise<void> {
  await tx.sql
    .insertInto('referral')
    .values({ organizationId: tx.organizationId, ...row })
    .execute()
}

export async function endReferral(
  tx: Tx,
  referralId: string,
  change: { result: ReferralResult; endedOn: string; note: string | null },
): Promise<void> {
  await tx.sql
    .updateTable('referral')
    .set(change)
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', referralId)
    .execute()
}
