import { sql } from 'kysely'
import type { PointResult } from '../../../shared/statuses.ts'
import type { Read } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { ComplaintTable } from '../complaints/complaints.store.ts'
import { requireVisible } from '../complaints/complaints.queries.ts'

type Named = { readonly key: string | null; readonly names: Record<string, string> | null }

/** A case as the follow-up form prints it. Instants inside lists are ISO 8601 text. */
export type FollowUp = ComplaintTable & {
  readonly registeredByName: string | null
  readonly ownerName: string | null
  readonly productName: string | null
  readonly siteName: string | null
  readonly categoryKey: string | null
  readonly categoryNames: Record<string, string> | null
  readonly assessments: readonly {
    severity: string
    complexity: string
    impact: string
    isSafety: boolean
    immediateAction: string | null
  }[]
  readonly investigations: readonly { findings: string | null; cause: string | null }[]
  readonly evidence: readonly { description: string; source: string; sha256: string | null }[]
  readonly decisions: readonly {
    level: number
    decidedAt: string
    deciderName: string | null
    sentAt: string | null
    points: readonly { matter: string; result: PointResult; grounds: string }[]
    remedies: readonly (Named & {
      description: string
      cost: number
      dueOn: string | null
      carriedOutOn: string | null
    })[]
  }[]
  readonly referrals: readonly {
    body: string
    referredOn: string
    fileNumber: string | null
    note: string | null
  }[]
  readonly events: readonly { at: string; type: string; actorName: string | null }[]
}

const list = (rows: ReturnType<typeof sql>) =>
  sql`coalesce((select json_agg(x) from (${rows}) x), '[]'::json)`

const nameOf = (column: 'registered_by' | 'owner_id') =>
  sql`(select name from staff_member m where m.organization_id = c.organization_id and m.id = c.${sql.ref(column)})`

/**
 * The whole case for its print-out (ISO 10002, Annex F), in one query.
 * @throws Refusal `complaint.notFound` when the actor may not see it
 */
export async function followUpOf(read: Read, complaintId: string): Promise<FollowUp> {
  await requireVisible(read, complaintId)
  const { rows } = await sql<FollowUp>`
    select c.*,
      ${nameOf('registered_by')} as registered_by_name, ${nameOf('owner_id')} as owner_name,
      (select name from product p where p.organization_id = c.organization_id and p.id = c.product_id) as product_name,
      (select name from unit u where u.organization_id = c.organization_id and u.id = c.site_id) as site_name,
      k.key as category_key, k.names as category_names,
      ${list(sql`
        select severity, complexity, impact, is_safety as "isSafety", immediate_action as "immediateAction" from assessment
        where organization_id = c.organization_id and complaint_id = c.id order by assessed_at desc limit 1`)} as assessments,
      ${list(sql`
        select findings, cause from investigation
        where organization_id = c.organization_id and complaint_id = c.id`)} as investigations,
      ${list(sql`
        select description, source, sha256 from evidence
        where organization_id = c.organization_id and complaint_id = c.id order by taken_at, id`)} as evidence,
      ${list(sql`
        select d.level, d.decided_at as "decidedAt", m.name as "deciderName", d.sent_at as "sentAt",
          ${list(sql`select matter, result, grounds from decision_point p
            where p.organization_id = d.organization_id and p.decision_id = d.id order by position`)} as points,
          ${list(sql`select r.key, r.names, g.description, g.cost, g.due_on as "dueOn", g.carried_out_on as "carriedOutOn"
            from given_remedy g left join remedy r on r.organization_id = g.organization_id and r.id = g.remedy_id
            where g.organization_id = d.organization_id and g.decision_id = d.id order by g.position`)} as remedies
        from decision d left join staff_member m on m.organization_id = d.organization_id and m.id = d.decided_by
        where d.organization_id = c.organization_id and d.complaint_id = c.id and d.withdrawn_at is null
        order by d.decided_at, d.id`)} as decisions,
      ${list(sql`
        select body, referred_on as "referredOn", file_number as "fileNumber", note from referral
        where organization_id = c.organization_id and complaint_id = c.id order by recorded_at, id`)} as referrals,
      ${list(sql`
        select e.occurred_at as at, e.type, m.name as "actorName"
        from event e left join staff_member m on m.organization_id = e.organization_id and e.actor = 'staff:' || m.id
        where e.organization_id = c.organization_id and e.subject_id = c.id order by e.occurred_at, e.id`)} as events
    from complaint c
    left join category k on k.organization_id = c.organization_id and k.id = c.category_id
    where c.organization_id = ${read.organizationId} and c.id = ${complaintId}`.execute(read.sql)
  const [row] = rows
  if (!row) throw new Refusal('complaint.notFound', {}, 404)
  return row
}
