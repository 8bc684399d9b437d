import { sql } from 'kysely'
import type { Language } from '../../../shared/languages.ts'
import type { Role } from '../../../shared/permissions.ts'
import type { PointResult, Severity } from '../../../shared/statuses.ts'
import type { Read } from '../../kernel/ctx.ts'
import { builtOnce, builtOnceForActors, type For, type ForActor } from '../../kernel/db/built-once.ts'
import { Refusal } from '../../kernel/errors.ts'
import { visibleTo } from '../complaints/complaints.queries.ts'
import type { Complaint } from '../complaints/complaints.store.ts'
import { usualAttachedBytes } from '../correspondence/attached-files.rules.ts'
import type { Depth } from '../investigations/investigations.store.ts'

/** Names of staff, product, category and the like, joined to the row. */
export type CaseRow = Complaint & {
  readonly registeredByName: string | null
  readonly ownerName: string | null
  readonly reviewerName: string | null
  readonly restatedByName: string | null
  readonly authorityByName: string | null
  readonly noNewsSince: Date | null
  readonly attachedBytes: number
  readonly productName: string | null
  readonly siteName: string | null
  readonly categoryKey: string | null
  readonly categoryNames: Record<string, string> | null
  readonly mandatorySteps: string[]
  readonly needsApproval: boolean
  readonly severityFloor: Severity | null
  readonly preferredRemedyKey: string | null
  readonly preferredRemedyNames: Record<string, string> | null
  readonly isOnePerson: boolean
  readonly approvalLimits: Partial<Record<Role, number>>
  readonly sendsUpdates: boolean
}

/** Everything that hangs on the case, each list as one JSON column, so that the screen costs few queries. */
export type CaseLists = {
  readonly points: { id: string; matter: string }[]
  readonly restriction: {
    channels: ('phone' | 'counter' | 'email')[]
    reason: string
    imposedAt: string
    imposedBy: string
    imposedByName: string | null
    reviewOn: string
    appeal: string | null
    appealedAt: string | null
    decidedAt: string | null
  }[]
  readonly tags: { tag: string }[]
  readonly translations: {
    id: string
    aboutId: string | null
    language: Language
    body: string
    maker: 'person' | 'machine'
    makerName: string
    byName: string | null
  }[]
  readonly subjects: { id: string; name: string; heardAt: string | null; statement: string | null }[]
  readonly readers: { id: string; name: string }[]
  readonly assessment: {
    severity: Severity
    complexity: string
    impact: string
    isSafety: boolean
    immediateAction: string | null
    note: string | null
    score: number
    scoreVersion: number
    at: string
    byName: string | null
  }[]
  readonly notes: { id: string; at: string; actorName: string | null; body: string }[]
  readonly events: {
    id: string
    at: string
    type: string
    actor: string
    actorName: string | null
    payload: string | null
  }[]
  readonly investigation: { depth: Depth; plan: string; findings: string | null; cause: string | null }[]
  readonly questions: { id: string; question: string; askedOf: string | null; answer: string | null }[]
  readonly evidence: {
    id: string
    description: string
    source: string
    attachmentId: string | null
    sha256: string | null
    addedAt: string
    byName: string | null
  }[]
  readonly decisions: {
    id: string
    level: number
    decidedAt: string
    deciderName: string | null
    deciderId: string | null
    isApologyEnough: boolean
    apologyReason: string
    isApprovalMissing: boolean
    approvedAt: string | null
    approverName: string | null
    totalCost: number
    sentAt: string | null
    points: { pointId: string; matter: string; result: PointResult; grounds: string }[]
    remedies: {
      id: string
      remedyId: string
      key: string | null
      names: Record<string, string>
      description: string
      cost: number
      dueOn: string | null
      carriedOutOn: string | null
      note: string | null
    }[]
  }[]
  readonly referral: {
    body: string
    referredOn: string
    fileNumber: string | null
    result: string | null
    endedOn: string | null
    note: string | null
  }[]
}

type OfCase = ForActor<{ complaintId: string }>

const person = (id: string) =>
  sql`(select name from staff_member m where m.organization_id = c.organization_id and m.id = ${sql.ref(id)})`

/** Lists as JSON; `rows` is a query over the case `c`. */
const list = (rows: ReturnType<typeof sql>) =>
  sql`coalesce((select json_agg(x) from (${rows}) x), '[]'::json)`

/** One case with everything that belongs to it. The caller asks who may see it. @throws Refusal `complaint.notFound` */
export async function readCaseRow(read: Read, complaintId: string) {
  const [row] = await caseRow(read, { complaintId })
  if (!row) throw new Refusal('complaint.notFound', {}, 404)
  return row
}

const caseRow = builtOnce(
  ({ organizationId, complaintId }: For<{ complaintId: string }>) => sql<CaseRow & CaseLists>`
    select c.*,
      ${person('c.registered_by')} as registered_by_name, ${person('c.owner_id')} as owner_name,
      ${person('c.reviewer_id')} as reviewer_name, ${person('c.restated_by')} as restated_by_name, ${person('c.authority_by')} as authority_by_name,
      (select since from mail_optout o where o.organization_id = c.organization_id and o.address_key = lower(c.complainant_email)) as no_news_since,
      coalesce((select r.attached_bytes from mail_rules r where r.organization_id = c.organization_id), ${usualAttachedBytes})::float8 as attached_bytes,
      (select name from product p where p.organization_id = c.organization_id and p.id = c.product_id) as product_name,
      (select name from unit u where u.organization_id = c.organization_id and u.id = c.site_id) as site_name,
      k.key as category_key, coalesce((select n.names from category_name n where n.organization_id = c.organization_id
        and n.category_id = c.category_id and n.until_at > c.received_at order by n.until_at limit 1), k.names) as category_names, coalesce(k.mandatory_steps, '{}') as mandatory_steps,
      coalesce(k.needs_approval, false) as needs_approval, k.severity_floor,
      r.key as preferred_remedy_key, r.names as preferred_remedy_names, o.is_one_person, o.approval_limits,
      coalesce((select d.sends_updates from date_rules d where d.organization_id = c.organization_id), false) as sends_updates,
      ${list(sql`
        select id, matter from complaint_point where organization_id = c.organization_id and complaint_id = c.id order by position`)} as points,
      ${list(sql`
        select r.channels, r.reason, r.imposed_at as "imposedAt", r.imposed_by as "imposedBy", m.name as "imposedByName",
          r.review_on as "reviewOn", r.appeal, r.appealed_at as "appealedAt", r.decided_at as "decidedAt"
        from contact_restriction r join staff_member m on m.organization_id = r.organization_id and m.id = r.imposed_by
        where r.organization_id = c.organization_id and r.complaint_id = c.id and r.lifted_at is null`)} as restriction,
      ${list(sql`
        select t.id, t.about_id as "aboutId", t.language, t.body, t.maker, t.maker_name as "makerName", m.name as "byName"
        from translation t left join staff_member m on m.organization_id = t.organization_id and m.id = t.made_by
        where t.organization_id = c.organization_id and t.complaint_id = c.id order by t.made_at`)} as translations,
      ${list(sql`
        select tag from complaint_tag where organization_id = c.organization_id and complaint_id = c.id order by tag`)} as tags,
      ${list(sql`
        select s.staff_id as id, m.name, s.heard_at as "heardAt", s.statement from complaint_subject s
        join staff_member m on m.organization_id = s.organization_id and m.id = s.staff_id
        where s.organization_id = c.organization_id and s.complaint_id = c.id order by m.name`)} as subjects,
      ${list(sql`
        select s.staff_id as id, m.name from complaint_reader s
        join staff_member m on m.organization_id = s.organization_id and m.id = s.staff_id
        where s.organization_id = c.organization_id and s.complaint_id = c.id order by m.name`)} as readers,
      ${list(sql`
        select a.severity, a.complexity, a.impact, a.is_safety as "isSafety", a.immediate_action as "immediateAction", a.note, a.score,
          a.score_version as "scoreVersion", a.assessed_at as at, m.name as "byName"
        from assessment a left join staff_member m on m.organization_id = a.organization_id and m.id = a.assessed_by
        where a.organization_id = c.organization_id and a.complaint_id = c.id order by a.assessed_at desc limit 1`)} as assessment,
      ${list(sql`
        select n.id, n.written_at as at, m.name as "actorName", n.body
        from complaint_note n left join staff_member m on m.organization_id = n.organization_id and m.id = n.written_by
        where n.organization_id = c.organization_id and n.complaint_id = c.id order by n.written_at, n.id`)} as notes,
      ${list(sql`
        select e.id, e.occurred_at as at, e.type, e.actor, m.name as "actorName", e.payload
        from event e left join staff_member m on m.organization_id = e.organization_id and e.actor = 'staff:' || m.id
        where e.organization_id = c.organization_id and e.subject_id = c.id order by e.occurred_at, e.id`)} as events,
      ${list(sql`
        select i.depth, i.plan, i.findings, i.cause from investigation i
        where i.organization_id = c.organization_id and i.complaint_id = c.id`)} as investigation,
      ${list(sql`
        select id, question, asked_of as "askedOf", answer from investigation_question
        where organization_id = c.organization_id and complaint_id = c.id order by asked_at, id`)} as questions,
      ${list(sql`
        select v.id, v.description, v.source, v.attachment_id as "attachmentId", v.sha256, v.taken_at as "addedAt", m.name as "byName"
        from evidence v left join staff_member m on m.organization_id = v.organization_id and m.id = v.taken_by
        where v.organization_id = c.organization_id and v.complaint_id = c.id order by v.taken_at, v.id`)} as evidence,
      ${list(sql`
        select d.id, d.level, d.decided_at as "decidedAt", dm.name as "deciderName", d.decided_by as "deciderId",
          d.is_apology_enough as "isApologyEnough", d.apology_reason as "apologyReason",
          (d.is_approval_needed and d.approved_at is null) as "isApprovalMissing", d.approved_at as "approvedAt", am.name as "approverName",
          d.total_cost as "totalCost", d.sent_at as "sentAt",
          ${list(sql`select point_id as "pointId", matter, result, grounds from decision_point p
            where p.organization_id = d.organization_id and p.decision_id = d.id order by position`)} as points,
          ${list(sql`select g.id, g.remedy_id as "remedyId", rm.key, rm.names, g.description, g.cost, g.due_on as "dueOn",
              g.carried_out_on as "carriedOutOn", g.note
            from given_remedy g left join remedy rm on rm.organization_id = g.organization_id and rm.id = g.remedy_id
            where g.organization_id = d.organization_id and g.decision_id = d.id order by g.position`)} as remedies
        from decision d
        left join staff_member dm on dm.organization_id = d.organization_id and dm.id = d.decided_by
        left join staff_member am on am.organization_id = d.organization_id and am.id = d.approved_by
        where d.organization_id = c.organization_id and d.complaint_id = c.id and d.withdrawn_at is null
        order by d.decided_at, d.id`)} as decisions,
      ${list(sql`
        select body, referred_on as "referredOn", file_number as "fileNumber", result, ended_on as "endedOn", note from referral
        where organization_id = c.organization_id and complaint_id = c.id order by recorded_at desc limit 1`)} as referral
    from complaint c
    join organization o on o.id = c.organization_id
    left join category k on k.organization_id = c.organization_id and k.id = c.category_id
    left join remedy r on r.organization_id = c.organization_id and r.id = c.preferred_remedy_id
    where c.organization_id = ${organizationId} and c.id = ${complaintId}`,
)

/** Other cases of the same customer, and cases linked with this one, as far as the actor may see them. */
export const readRelated = (read: Read, complaintId: string) => related(read, { complaintId })

const related = builtOnceForActors(({ sql: from, organizationId, complaintId, actor }: OfCase) =>
  from
    .selectFrom('complaint')
    .innerJoin('complaint as this', 'this.organizationId', 'complaint.organizationId')
    .select([
      'complaint.id',
      'complaint.reference',
      'complaint.title',
      'complaint.status',
      'complaint.outcome',
      'complaint.receivedAt',
      'complaint.customerId',
      'complaint.duplicateOf',
      'complaint.follows',
      'complaint.aboutHandlingOf',
    ])
    .where('this.organizationId', '=', organizationId)
    .where('this.id', '=', complaintId)
    .where('complaint.organizationId', '=', organizationId)
    .whereRef('complaint.id', '!=', 'this.id')
    .where(visibleTo(actor))
    .where((eb) =>
      eb.or([
        eb('complaint.duplicateOf', '=', eb.ref('this.id')),
        eb('complaint.follows', '=', eb.ref('this.id')),
        eb('complaint.aboutHandlingOf', '=', eb.ref('this.id')),
        // Of this case by its id, not row by row: so it is found once, and then by the index.
        sql<boolean>`complaint.customer_id = any (array(
          select unnest(shown.id || array(select f.id from customer f
            where f.organization_id = ${organizationId} and f.merged_into = shown.id))
          from (select coalesce(own.merged_into, own.id) as id from complaint t
            join customer own on own.organization_id = t.organization_id and own.id = t.customer_id
            where t.organization_id = ${organizationId} and t.id = ${complaintId}) shown))`,
        eb('complaint.id', '=', eb.ref('this.duplicateOf')),
        eb('complaint.id', '=', eb.ref('this.follows')),
        eb('complaint.id', '=', eb.ref('this.aboutHandlingOf')),
      ]),
    )
    .orderBy('complaint.receivedAt', 'desc')
    .limit(50),
)

export type Related = Awaited<ReturnType<typeof readRelated>>[number]

/** Cases that belong together with this one, as far as the actor may see them. */
export const readLinked = (read: Read, complaintId: string) => linked(read, { complaintId })

const linked = builtOnceForActors(({ sql: from, organizationId, complaintId, actor }: OfCase) =>
  from
    .selectFrom('complaint')
    .select([
      'complaint.id',
      'complaint.reference',
      'complaint.title',
      'complaint.status',
      sql<boolean>`(select bool_or(l.is_systemic) from complaint_link l where l.organization_id = complaint.organization_id
        and l.complaint_id = least(complaint.id, ${complaintId}::uuid) and l.other_id = greatest(complaint.id, ${complaintId}::uuid))`.as(
        'isSystemic',
      ),
    ])
    .where('complaint.organizationId', '=', organizationId)
    .where(
      'complaint.id',
      'in',
      sql<string>`(select other_id from complaint_link where organization_id = ${organizationId} and complaint_id = ${complaintId}
        union all select complaint_id from complaint_link where organization_id = ${organizationId} and other_id = ${complaintId})`,
    )
    .where(visibleTo(actor))
    .orderBy('complaint.receivedAt', 'desc')
    .limit(50),
)

export type Linked = Awaited<ReturnType<typeof readLinked>>[number]
