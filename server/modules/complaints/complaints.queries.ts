import { expressionBuilder, sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import { permissionsOf, type Permission, type RoleGrant } from '../../../shared/permissions.ts'
import { staffIdOf, type Actor } from '../../kernel/auth/actor.ts'
import type { Read } from '../../kernel/ctx.ts'
import { builtOnce, builtOnceForActors, type For, type ForActor } from '../../kernel/db/built-once.ts'
import type { Database } from '../../kernel/db/database.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { ComplaintFacts } from './complaints.policy.ts'
import type { Complaint } from './complaints.store.ts'

type Eb = ExpressionBuilder<Database, 'complaint'>
type OfCase = For<{ complaintId: string }>

/**
 * The one condition on which complaints someone sees, for lists, counts, search
 * and exports. Its twin for a single case is `maySee` in complaints.policy.ts.
 */
export function visibleTo(actor: Actor) {
  return (eb: Eb): Expression<SqlBool> => {
    if (actor.kind === 'system') return sql<boolean>`true`
    if (actor.kind !== 'staff' && actor.kind !== 'apiKey') return sql<boolean>`false`
    const id = staffIdOf(actor)
    const isFrontLine = (grant: RoleGrant) => grant.role === 'frontLine'
    return eb.and([
      eb('complaint.isSetAside', '=', sql.lit(false)),
      openOrNamed(eb, id),
      eb.or([
        atSites(
          eb,
          actor.grants.filter((grant) => !isFrontLine(grant)),
        ),
        eb.and([atSites(eb, actor.grants.filter(isFrontLine)), ownOnly(eb, id)]),
      ]),
    ])
  }
}

/** The same within a query that is written as SQL and names the table `complaint`. */
export const visibleCases = (actor: Actor) =>
  sql<boolean>`(${visibleTo(actor)(expressionBuilder<Database, 'complaint'>())})`

function atSites(eb: Eb, grants: readonly RoleGrant[]): Expression<SqlBool> {
  const reading = grants.filter((grant) =>
    (permissionsOf[grant.role] as readonly Permission[]).includes('complaint.read'),
  )
  if (reading.length === 0) return sql<boolean>`false`
  if (reading.some((grant) => grant.siteId === null)) return sql<boolean>`true`
  return eb.or([
    eb('complaint.siteId', 'is', null),
    eb(
      'complaint.siteId',
      'in',
      reading.flatMap((grant) => grant.siteId ?? []),
    ),
  ])
}

/** Whether a case is open to all, or this person may read it while it is confidential. */
export function openOrNamed(eb: Eb, id: string | null): Expression<SqlBool> {
  const open = eb('complaint.isConfidential', '=', sql.lit(false))
  if (!id) return open
  return eb.or([
    open,
    eb('complaint.ownerId', '=', id),
    eb('complaint.reviewerId', '=', id),
    eb.exists(
      eb
        .selectFrom('complaintReader')
        .select(sql`1`.as('one'))
        .whereRef('complaintReader.organizationId', '=', 'complaint.organizationId')
        .whereRef('complaintReader.complaintId', '=', 'complaint.id')
        .where('complaintReader.staffId', '=', id),
    ),
  ])
}

const ownOnly = (eb: Eb, id: string | null): Expression<SqlBool> =>
  id ? eb.or([eb('complaint.registeredBy', '=', id), eb('complaint.ownerId', '=', id)]) : sql<boolean>`false`

type Involved = Pick<
  ComplaintFacts,
  'readerIds' | 'subjectIds' | 'handlerIds' | 'firstHandlerIds' | 'isOnePerson'
>

/** What permissions on a case depend on. */
export async function complaintFacts(read: Read, complaint: Complaint): Promise<ComplaintFacts> {
  return { ...(await involvedIn(read, complaint.id)), ...complaint }
}

/** Who has had to do with a case, with what was merged into it, also by way of others, or with the one whose handling it is about, in one query. */
export async function involvedIn(read: Read, complaintId: string): Promise<Involved> {
  const [involved] = await involvedRows(read, { complaintId })
  if (!involved) throw new Refusal('organization.unknown', {}, 404)
  return involved
}

const involvedRows = builtOnce(({ organizationId, complaintId }: OfCase) => {
  const about = sql`(select about_handling_of from complaint where organization_id = o.id and id = ${complaintId})`
  return sql<Involved>`
    select
      array(select staff_id from complaint_reader where organization_id = o.id and complaint_id = ${complaintId}) as reader_ids,
      array(select staff_id from complaint_subject where organization_id = o.id and complaint_id = ${complaintId}
        union (
          with recursive inwards as (
            select merged_id as id from complaint_merge
              where organization_id = ${organizationId} and lead_id = ${complaintId} and undone_at is null
            union
            select m.merged_id from inwards i
              join complaint_merge m on m.organization_id = ${organizationId} and m.lead_id = i.id and m.undone_at is null
          )
          select s.staff_id from inwards
            join complaint_subject s on s.organization_id = ${organizationId} and s.complaint_id = inwards.id
        )
      ) as subject_ids,
      array(select staff_id from complaint_handler where organization_id = o.id and complaint_id = ${complaintId}) as handler_ids,
      array(select staff_id from complaint_handler where organization_id = o.id and complaint_id = ${about}
        union select owner_id from complaint where organization_id = o.id and id = ${about} and owner_id is not null
      ) as first_handler_ids,
      o.is_one_person
    from organization o where o.id = ${organizationId}`
})

/** What closing waits for in the file of a case. */
export async function closingFacts(
  read: Read,
  complaintId: string,
): Promise<{ openRemedies: number; isReferralOpen: boolean }> {
  const { rows } = await sql<{ openRemedies: number; isReferralOpen: boolean }>`
    select
      (select count(*)::int from given_remedy g where g.organization_id = ${read.organizationId} and g.carried_out_on is null
        and g.decision_id = (select d.id from decision d
          where d.organization_id = ${read.organizationId} and d.complaint_id = ${complaintId} and d.withdrawn_at is null
          order by d.decided_at desc, d.id desc limit 1)) as open_remedies,
      exists (select from referral r
        where r.organization_id = ${read.organizationId} and r.complaint_id = ${complaintId} and r.result is null) as is_referral_open`.execute(
    read.sql,
  )
  return rows[0] ?? { openRemedies: 0, isReferralOpen: false }
}

/** The id of the case with a reference, or null. For use inside commands only: it does not ask who may see it. */
export async function findComplaintId(read: Read, reference: string): Promise<string | null> {
  const row = await read.sql
    .selectFrom('complaint')
    .select('id')
    .where('organizationId', '=', read.organizationId)
    .where('reference', '=', reference)
    .executeTakeFirst()
  return row?.id ?? null
}

/** A case, if the actor may see it. @throws Refusal `complaint.notFound` (404) */
export async function visibleComplaint(read: Read, complaintId: string): Promise<Complaint> {
  const [row] = await visibleRow(read, { complaintId })
  if (!row) throw new Refusal('complaint.notFound', {}, 404)
  return row
}

const ofVisible = ({ sql: from, organizationId, complaintId, actor }: ForActor<{ complaintId: string }>) =>
  from
    .selectFrom('complaint')
    .where('organizationId', '=', organizationId)
    .where('id', '=', complaintId)
    .where(visibleTo(actor))
const visibleRow = builtOnceForActors((by: ForActor<{ complaintId: string }>) => ofVisible(by).selectAll())
const visibleId = builtOnceForActors((by: ForActor<{ complaintId: string }>) => ofVisible(by).select('id'))

/** Refuses a case that the actor may not see as if it did not exist. @throws Refusal `complaint.notFound` (404) */
export async function requireVisible(read: Read, complaintId: string): Promise<void> {
  const [row] = await visibleId(read, { complaintId })
  if (!row) throw new Refusal('complaint.notFound', {}, 404)
}

/**
 * The reference of the case that goes on in place of a duplicate, as SQL, for the eyes of the duplicate's
 * complainant: only where both belong to one customer. An address that nobody has confirmed says nothing about
 * whose case it is.
 */
export const ownOriginalReference = (
  duplicate: Pick<
    Complaint,
    'organizationId' | 'duplicateOf' | 'customerId' | 'complainantEmail' | 'emailConfirmedAt'
  >,
) => {
  const isKnown = duplicate.complainantEmail === null || duplicate.emailConfirmedAt !== null
  const originalId = isKnown ? duplicate.duplicateOf : null
  return sql<string | null>`select reference from complaint
    where organization_id = ${duplicate.organizationId} and id = ${originalId} and customer_id = ${duplicate.customerId}`
}
