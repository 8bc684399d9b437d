import { sql } from 'kysely'
import type { Severity } from '../../../shared/statuses.ts'
import type { Read } from '../../kernel/ctx.ts'
import { visibleTo } from '../complaints/complaints.queries.ts'
import type { FileFacts } from './investigations.rules.ts'

type AskedFor = {
  readonly mandatorySteps: string[]
  readonly needsApproval: boolean
  readonly severityFloor: Severity | null
}

/** What was done so far in the file of a case, and what its category asks for. */
export async function fileFacts(read: Read, complaintId: string): Promise<FileFacts & AskedFor> {
  const { rows } = await sql<FileFacts & AskedFor>`
    select
      (select count(*) from investigation_question where organization_id = c.organization_id and complaint_id = c.id and answer is not null) as answered_questions,
      (select count(*) from evidence where organization_id = c.organization_id and complaint_id = c.id) as evidence,
      (select count(*) from complaint_subject where organization_id = c.organization_id and complaint_id = c.id) as subjects,
      (select count(*) from complaint_subject where organization_id = c.organization_id and complaint_id = c.id and heard_at is not null) as heard_subjects,
      exists (select from investigation where organization_id = c.organization_id and complaint_id = c.id and findings is not null) as has_findings,
      coalesce(k.mandatory_steps, '{}') as mandatory_steps, coalesce(k.needs_approval, false) as needs_approval, k.severity_floor
    from complaint c
    left join category k on k.organization_id = c.organization_id and k.id = c.category_id
    where c.organization_id = ${read.organizationId} and c.id = ${complaintId}`.execute(read.sql)
  return (
    rows[0] ?? {
      answeredQuestions: 0,
      evidence: 0,
      subjects: 0,
      heardSubjects: 0,
      hasFindings: false,
      mandatorySteps: [],
      needsApproval: false,
      severityFloor: null,
    }
  )
}

export const pointsOf = (read: Read, complaintId: string) =>
  read.sql
    .selectFrom('complaintPoint')
    .select(['id', 'position', 'matter'])
    .where('organizationId', '=', read.organizationId)
    .where('complaintId', '=', complaintId)
    .orderBy('position')
    .execute()

/** The decision that counts now: the newest that was not taken back. */
export const currentDecision = (read: Read, complaintId: string) =>
  read.sql
    .selectFrom('decision')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .where('complaintId', '=', complaintId)
    .where('withdrawnAt', 'is', null)
    .orderBy('decidedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

/** What the decision of a promised remedy was decided to cost, and what its other remedies cost by now. */
export async function costOfDecision(
  read: Read,
  { complaintId, givenRemedyId }: { complaintId: string; givenRemedyId: string },
): Promise<{ decidedCost: number; othersCost: number } | undefined> {
  const { rows } = await sql<{ decidedCost: number; othersCost: number }>`
    select d.total_cost as decided_cost,
      coalesce((select sum(o.cost) from given_remedy o
        where o.organization_id = d.organization_id and o.decision_id = d.id and o.id <> g.id), 0) as others_cost
    from given_remedy g
    join decision d on d.organization_id = g.organization_id and d.id = g.decision_id
    where g.organization_id = ${read.organizationId} and g.complaint_id = ${complaintId} and g.id = ${givenRemedyId}`.execute(
    read.sql,
  )
  return rows[0]
}

export const openReferral = (read: Read, complaintId: string) =>
  read.sql
    .selectFrom('referral')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .where('complaintId', '=', complaintId)
    .where('result', 'is', null)
    .orderBy('recordedAt', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Cases decided before that are like this one, by category, then product; ten newest, as the actor may see them. */
export async function likeCasesOf(read: Read, complaintId: string) {
  const self = await read.sql
    .selectFrom('complaint')
    .select(['categoryId', 'productId'])
    .where('organizationId', '=', read.organizationId)
    .where('id', '=', complaintId)
    .executeTakeFirst()
  if (!self?.categoryId && !self?.productId) return []
  const { categoryId, productId } = self
  return (
    read.sql
      .selectFrom('decision')
      .innerJoin('complaint', (join) =>
        join
          .onRef('complaint.organizationId', '=', 'decision.organizationId')
          .onRef('complaint.id', '=', 'decision.complaintId'),
      )
      .select((eb) => [
        'complaint.id',
        'complaint.reference',
        'complaint.title',
        'decision.sentAt',
        'decision.totalCost',
        sql<
          string[]
        >`array(select result from decision_point p where p.organization_id = decision.organization_id and p.decision_id = decision.id order by position)`.as(
          'results',
        ),
        sql<
          string[]
        >`array(select description from given_remedy g where g.organization_id = decision.organization_id and g.decision_id = decision.id order by position)`.as(
          'remedies',
        ),
        eb.case().when('complaint.productId', '=', productId).then(1).else(0).end().as('sameProduct'),
      ])
      .where('decision.organizationId', '=', read.organizationId)
      .where('decision.sentAt', 'is not', null)
      .where('decision.withdrawnAt', 'is', null)
      .where('complaint.id', '!=', complaintId)
      .where((eb) =>
        eb.or([
          ...(categoryId ? [eb('complaint.categoryId', '=', categoryId)] : []),
          ...(productId ? [eb('complaint.productId', '=', productId)] : []),
        ]),
      )
      // Confidential cases stay out of sight here too; the predicate sees only the joined complaint.
      .where((eb) => visibleTo(read.actor)(eb as never))
      .orderBy('decision.sentAt', 'desc')
      .limit(10)
      .execute()
  )
}
