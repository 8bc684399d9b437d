import { sql } from 'kysely'
import type { AnswerGiven, QueryOf } from '../../../shared/api/endpoint.ts'
import type { readKnowing } from '../../../shared/api/knowing.ts'
import type { Read } from '../../kernel/ctx.ts'
import { visibleCases } from '../complaints/complaints.queries.ts'
import { hasCustomerType } from '../complaints/register.queries.ts'
import { shownId } from '../customers/customers.queries.ts'
import { organizationOf } from '../organization/organization.queries.ts'

type Answer = AnswerGiven<typeof readKnowing>
type Asked = QueryOf<typeof readKnowing>

const mostShown = 200

/** Whether people are asked once and what is known of them is used, in cases that the reader may see. */
export async function knowingIn(read: Read, asked: Asked): Promise<Answer> {
  return { asking: await askingIn(read, asked), using: await usingIn(read, asked) }
}

/** Days of the organization's time zone, both included, and of which customers. */
async function within(read: Read, column: string, { from, to, customerType, customerTypeAt }: Asked) {
  const { timeZone } = await organizationOf(read)
  return sql`${sql.ref(column)} >= ${from}::date::timestamp at time zone ${timeZone}
    and ${sql.ref(column)} < (${to}::date + 1)::timestamp at time zone ${timeZone}
    and ${customerType ? hasCustomerType(read, customerType, customerTypeAt) : sql`true`}`
}

async function askingIn(read: Read, asked: Asked): Promise<Answer['asking']> {
  const askedFor = sql`
    select r.complaint_id, r.asked_at, r.asked_by, f.field, f.how, f.reason, complaint.reference, complaint.title
    from information_request r
    join information_request_field f on f.organization_id = r.organization_id and f.request_id = r.id
    join complaint on complaint.organization_id = r.organization_id and complaint.id = r.complaint_id
    where r.organization_id = ${read.organizationId} and ${visibleCases(read.actor)} and ${await within(read, 'r.asked_at', asked)}
      and r.ended_how is distinct from 'withdrawn'`
  const { rows } = await sql<Omit<Answer['asking'], 'items'>>`
    select count(*)::int as fields, (count(*) filter (where how = 'confirm'))::int as confirmed,
      (count(*) filter (where how = 'again'))::int as again from (${askedFor}) x`.execute(read.sql)
  const items = await sql<Answer['asking']['items'][number]>`
    select x.complaint_id, x.reference, x.title, x.field, x.reason, x.asked_at, m.name as asked_by_name
    from (${askedFor}) x left join staff_member m on m.organization_id = ${read.organizationId} and m.id = x.asked_by
    where x.how = 'again' order by x.asked_at desc limit ${sql.lit(mostShown)}`.execute(read.sql)
  return { ...(rows[0] ?? { fields: 0, confirmed: 0, again: 0 }), items: items.rows }
}

/** Only cases in which there was something to use: of the customer something was noted before the case was closed. */
async function usingIn(read: Read, asked: Asked): Promise<Answer['using']> {
  const { timeZone } = await organizationOf(read)
  const closed = sql`
    select complaint.id as complaint_id, complaint.reference, complaint.title, complaint.closed_at, root.name as customer_name, noted.facts,
      exists (select from customer_fact_use u where u.organization_id = complaint.organization_id and u.complaint_id = complaint.id) as is_used
    from complaint
    join customer own on own.organization_id = complaint.organization_id and own.id = complaint.customer_id
    join customer root on root.organization_id = own.organization_id and root.id = ${shownId('own')}
    cross join lateral (
      select count(*)::int as facts from customer_fact f
      where f.organization_id = complaint.organization_id
        and f.customer_id in (select p.id from customer p where p.organization_id = root.organization_id and (p.id = root.id or p.merged_into = root.id))
        and f.noted_on <= (complaint.closed_at at time zone ${timeZone})::date
        and (f.removed_at is null or f.removed_at > complaint.closed_at)
        and f.complaint_id is distinct from complaint.id
    ) noted
    where complaint.organization_id = ${read.organizationId} and complaint.kind = 'complaint' and complaint.status = 'closed'
      and complaint.import_id is null
      and noted.facts > 0 and ${visibleCases(read.actor)} and ${await within(read, 'complaint.closed_at', asked)}`
  const { rows } = await sql<Omit<Answer['using'], 'items'>>`
    select count(*)::int as closed, (count(*) filter (where is_used))::int as used from (${closed}) x`.execute(
    read.sql,
  )
  const items = await sql<Answer['using']['items'][number]>`
    select complaint_id, reference, title, customer_name, facts, closed_at from (${closed}) x
    where not is_used order by closed_at desc limit ${sql.lit(mostShown)}`.execute(read.sql)
  return { ...(rows[0] ?? { closed: 0, used: 0 }), items: items.rows }
}
