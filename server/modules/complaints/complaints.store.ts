import { sql } from 'kysely'
import type { Language } from '../../../shared/languages.ts'
import type {
  Channel,
  ContactChannel,
  Kind,
  LifeCycleStage,
  Outcome,
  Severity,
  Status,
} from '../../../shared/statuses.ts'
import type { Tx } from '../../kernel/ctx.ts'
import type { Generated } from '../../kernel/db/database.ts'
import { inStep } from '../../kernel/db/in-step.ts'
import { insertRows, updateRows } from '../../kernel/db/insert-rows.ts'

export interface ComplaintTable {
  organizationId: string
  id: string
  reference: string
  kind: Kind
  status: Status
  outcome: Outcome | null
  channel: Channel
  receivedAt: Date
  registeredBy: string | null
  language: Language
  customerId: string | null
  isAnonymous: boolean
  complainantName: string | null
  complainantEmail: string | null
  complainantPhone: string | null
  complainantAddress: string | null
  emailConfirmedAt: Date | null
  preferredChannel: ContactChannel
  accessibilityNeeds: string | null
  representativeName: string | null
  representativeRole: string | null
  representativeAuthority: string | null
  representativeEmail: string | null
  representativePhone: string | null
  representativeAddress: string | null
  authorityAttachmentId: string | null
  authorityException: string | null
  authorityAt: Date | null
  authorityBy: string | null
  recipients: 'complainant' | 'representative' | 'both'
  restrictedChannels: string[]
  affectedParties: string | null
  narrative: string
  remedySought: string | null
  happenedWhen: string | null
  happenedWhere: string | null
  productId: string | null
  productText: string | null
  orderNumber: string | null
  siteId: string | null
  department: string | null
  lifeCycleStage: LifeCycleStage | null
  brokenPromise: string | null
  categoryId: string | null
  title: string
  restatement: string | null
  restatedAt: Date | null
  restatedBy: string | null
  restatementAnswer: 'confirmed' | 'corrected' | null
  restatementCorrection: string | null
  restatementAnsweredAt: Date | null
  preferredRemedyId: string | null
  severity: Severity | null
  ownerId: string | null
  reviewerId: string | null
  isSafety: boolean
  isVulnerable: boolean
  isConfidential: boolean
  isPublic: boolean
  isGroup: boolean
  aboutHandlingOf: string | null
  duplicateOf: string | null
  follows: string | null
  nextDueAt: Date | null
  nextClockKey: string | null
  /** Since when the complainant wants no regular news by itself. */
  updatesStoppedAt: Date | null
  oldNumber: string | null
  oldNumberKey: string | null
  importId: string | null
  answeredAt: Date | null
  remindedAt: Date | null
  closedAt: Date | null
  suggestionResult: 'adopted' | 'declined' | null
  resolution: string | null
  complainantAnswer: 'accepted' | 'refused' | null
  complainantAnswerReason: string | null
  complainantAnsweredAt: Date | null
  isFirstContact: boolean
  isSetAside: boolean
  version: number
  updatedAt: Date
}

/** `newCode` lets the owner of the mailbox renew a lost code, once; `survey` opens the questions about the handling and nothing else. */
export type AccessKind = 'code' | 'mailLink' | 'confirmEmail' | 'newCode' | 'session' | 'survey'

declare module '../../kernel/db/database.ts' {
  interface Database {
    complaint: ComplaintTable
    complaintPoint: {
      organizationId: string
      id: string
      complaintId: string
      position: number
      matter: string
    }
    assessment: {
      organizationId: string
      id: string
      complaintId: string
      assessedAt: Date
      assessedBy: string | null
      severity: Severity
      isSafety: boolean
      complexity: 'simple' | 'normal' | 'complex'
      impact: 'one' | 'several' | 'many'
      immediateAction: string | null
      note: string | null
      score: number
      scoreVersion: number
    }
    complaintNote: {
      organizationId: string
      id: string
      complaintId: string
      writtenAt: Date
      writtenBy: string | null
      body: string
    }
    complaintReader: {
      organizationId: string
      complaintId: string
      staffId: string
      addedAt: Date
      addedBy: string | null
    }
    complaintHandler: { organizationId: string; complaintId: string; staffId: string; firstAt: Date }
    complaintSubject: {
      organizationId: string
      complaintId: string
      staffId: string
      heardAt: Date | null
      statement: string | null
    }
    complaintAccess: {
      organizationId: string
      id: string
      complaintId: string
      kind: AccessKind
      secretHash: Buffer
      createdAt: Date
      expiresAt: Date | null
      revokedAt: Generated<Date | null>
      lastUsedAt: Generated<Date | null>
    }
    complaintSearch: { organizationId: string; complaintId: string; receivedAt: Date; words: string }
  }
}

export type Complaint = Readonly<ComplaintTable>
export type NewComplaint = Omit<ComplaintTable, 'organizationId'>
export type ComplaintChange = Partial<
  Omit<ComplaintTable, 'organizationId' | 'id' | 'reference' | 'receivedAt' | 'version' | 'updatedAt'>
>

export async function insertComplaints(tx: Tx, complaints: readonly NewComplaint[]): Promise<void> {
  await insertRows(
    tx,
    'complaint',
    complaints.map((complaint) => ({ ...complaint, isSetAside: false })),
  )
}

/** Reads a complaint and locks its row until the transaction ends; undefined if there is none. */
export function selectForUpdate(tx: Tx, complaintId: string): Promise<Complaint | undefined> {
  return tx.sql
    .selectFrom('complaint')
    .selectAll()
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', complaintId)
    .forUpdate()
    .executeTakeFirst()
}

/** @returns the new version */
export async function saveChange(tx: Tx, complaintId: string, change: ComplaintChange): Promise<number> {
  const row = await tx.sql
    .updateTable('complaint')
    .set({ ...change, version: sql<number>`version + 1`, updatedAt: tx.now })
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', complaintId)
    .returning('version')
    .executeTakeFirstOrThrow()
  return row.version
}

export const saveNextDate = inStep(
  async (
    tx: Tx,
    next: readonly { id: string; nextDueAt: Date | null; nextClockKey: string | null }[],
  ): Promise<undefined[]> => {
    await updateRows(tx, 'complaint', next)
    return next.map(() => undefined)
  },
)

export async function replacePoints(tx: Tx, complaintId: string, matters: readonly string[]): Promise<void> {
  await tx.sql
    .deleteFrom('complaintPoint')
    .where('organizationId', '=', tx.organizationId)
    .where('complaintId', '=', complaintId)
    .execute()
  await tx.sql
    .insertInto('complaintPoint')
    .values(
      matters.map((matter, position) => ({
        organizationId: tx.organizationId,
        id: tx.newId(),
        complaintId,
        position,
        matter,
      })),
    )
    .execute()
}

type Row<T extends { organizationId: string }> = Omit<T, 'organizationId'>

export async function insertAssessment(
  tx: Tx,
  row: Row<import('../../kernel/db/database.ts').Database['assessment']>,
): Promise<void> {
  await tx.sql
    .insertInto('assessment')
    .values({ organizationId: tx.organizationId, ...row })
    .execute()
}

export async function insertNote(
  tx: Tx,
  {
    id,
    complaintId,
    writtenBy,
    body,
  }: { id: string; complaintId: string; writtenBy: string | null; body: string },
): Promise<void> {
  await tx.sql
    .insertInto('complaintNote')
    .values({ organizationId: tx.organizationId, id, complaintId, writtenAt: tx.now, writtenBy, body })
    .execute()
}

export async function insertHandler(tx: Tx, complaintId: string, staffId: string): Promise<void> {
  await tx.sql
    .insertInto('complaintHandler')
    .values({ organizationId: tx.organizationId, complaintId, staffId, firstAt: tx.now })
    .onConflict((conflict) => conflict.columns(['organizationId', 'complaintId', 'staffId']).doNothing())
    .execute()
}

export async function replaceReaders(
  tx: Tx,
  complaintId: string,
  staffIds: readonly string[],
  addedBy: string | null,
): Promise<void> {
  await tx.sql
    .deleteFrom('complaintReader')
    .where('organizationId', '=', tx.organizationId)
    .where('complaintId', '=', complaintId)
    .execute()
  if (staffIds.length === 0) return
  await tx.sql
    .insertInto('complaintReader')
    .values(
      staffIds.map((staffId) => ({
        organizationId: tx.organizationId,
        complaintId,
        staffId,
        addedAt: tx.now,
        addedBy,
      })),
    )
    .execute()
}

/** Names the staff complained about; a hearing already held is kept. */
export async function replaceSubjects(
  tx: Tx,
  complaintId: string,
  staffIds: readonly string[],
): Promise<void> {
  const mine = tx.sql
    .deleteFrom('complaintSubject')
    .where('organizationId', '=', tx.organizationId)
    .where('complaintId', '=', complaintId)
  await (staffIds.length > 0 ? mine.where('staffId', 'not in', staffIds) : mine).execute()
  if (staffIds.length === 0) return
  const { organizationId } = tx
  await tx.sql
    .insertInto('complaintSubject')
    .values(
      staffIds.map((staffId) => ({ organizationId, complaintId, staffId, heardAt: null, statement: null })),
    )
    .onConflict((conflict) => conflict.columns(['organizationId', 'complaintId', 'staffId']).doNothing())
    .execute()
}

/** @returns whether the person is one of those complained about */
export async function saveHearing(
  tx: Tx,
  complaintId: string,
  staffId: string,
  statement: string,
): Promise<boolean> {
  const row = await tx.sql
    .updateTable('complaintSubject')
    .set({ statement, heardAt: tx.now })
    .where('organizationId', '=', tx.organizationId)
    .where('complaintId', '=', complaintId)
    .where('staffId', '=', staffId)
    .returning('staffId')
    .executeTakeFirst()
  return row !== undefined
}

export type NewAccess = {
  readonly id: string
  readonly complaintId: string
  readonly kind: AccessKind
  readonly secretHash: Buffer
  readonly expiresAt: Date | null
}

export async function insertAccess(tx: Tx, keys: readonly NewAccess[]): Promise<void> {
  await insertRows(
    tx,
    'complaintAccess',
    keys.map((key) => ({ createdAt: tx.now, ...key })),
  )
}

export async function revokeAccess(
  tx: Tx,
  complaintId: string,
  accessKinds: readonly AccessKind[],
): Promise<void> {
  await tx.sql
    .updateTable('complaintAccess')
    .set({ revokedAt: tx.now })
    .where('organizationId', '=', tx.organizationId)
    .where('complaintId', '=', complaintId)
    .where('kind', 'in', accessKinds)
    .where('revokedAt', 'is', null)
    .execute()
}

export async function endAccess(tx: Tx, accessId: string): Promise<void> {
  await tx.sql
    .updateTable('complaintAccess')
    .set({ revokedAt: tx.now })
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', accessId)
    .execute()
}

export async function touchAccess(tx: Tx, accessId: string): Promise<void> {
  await tx.sql
    .updateTable('complaintAccess')
    .set({ lastUsedAt: tx.now })
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', accessId)
    .execute()
}

/** Puts cases into the full-text index, or renews them there. `words` is a tsvector literal. */
export async function indexWords(
  tx: Tx,
  cases: readonly { complaintId: string; receivedAt: Date; words: string }[],
): Promise<void> {
  const renew = 'on conflict (organization_id, complaint_id) do update set words = excluded.words'
  await insertRows(tx, 'complaintSearch', cases, renew)
}

export async function forgetWords(tx: Tx, complaintId: string): Promise<void> {
  await tx.sql
    .deleteFrom('complaintSearch')
    .where('organizationId', '=', tx.organizationId)
    .where('complaintId', '=', complaintId)
    .execute()
}
