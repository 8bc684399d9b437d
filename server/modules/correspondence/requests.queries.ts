import { sql } from 'kysely'
import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import type { AskableField, AskedHow, readRequests } from '../../../shared/api/information-requests.ts'
import type { Read } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { shownCustomer } from '../customers/profiles.queries.ts'
import { columnOf, knownFields, type Known } from './requests.rules.ts'

type CaseValues = { readonly [Column in (typeof columnOf)[AskableField]]: string | null } & {
  readonly customerId: string | null
  readonly complainantEmail: string | null
  readonly emailConfirmedAt: Date | null
  readonly productName: string | null
}

/** What is held of the fields of a case, in the case or in the profile of its customer. @throws Refusal `complaint.notFound` */
export async function knownOf(read: Read, complaintId: string): Promise<Known[]> {
  const { rows } = await sql<CaseValues>`
    select c.customer_id, c.complainant_email, c.email_confirmed_at, c.complainant_name, c.complainant_phone, c.complainant_address,
      c.product_text, c.order_number, c.happened_when, c.happened_where, c.remedy_sought, c.affected_parties,
      (select name from product p where p.organization_id = c.organization_id and p.id = c.product_id) as product_name
    from complaint c where c.organization_id = ${read.organizationId} and c.id = ${complaintId}`.execute(
    read.sql,
  )
  const [row] = rows
  if (!row) throw new Refusal('complaint.notFound', {}, 404)
  const profile = row.customerId === null ? null : await shownCustomer(read, row.customerId)
  const own = Object.fromEntries(
    Object.entries(columnOf).map(([field, column]) => [field, row[column]]),
  ) as Record<AskableField, string | null>
  return knownFields({
    ofCase: { ...own, product: row.productName ?? row.productText },
    ofProfile: profile ? { name: profile.name, phone: profile.phone, address: profile.postalAddress } : {},
    isProven:
      row.emailConfirmedAt !== null &&
      profile?.emailKey != null &&
      profile.emailKey === row.complainantEmail?.trim().normalize('NFC').toLowerCase(),
  })
}

type Requests = AnswerGiven<typeof readRequests>['requests']

/** What was asked for on a case, the newest first. */
export async function requestsOf(read: Read, complaintId: string): Promise<Requests> {
  const { rows } = await sql<Requests[number]>`
    select r.id, r.asked_at, m.name as asked_by_name, r.words, r.ended_at, r.ended_how,
      (select json_agg(json_build_object('field', f.field, 'how', f.how, 'reason', f.reason, 'result', f.result) order by f.position)
        from information_request_field f where f.organization_id = r.organization_id and f.request_id = r.id) as fields
    from information_request r
    left join staff_member m on m.organization_id = r.organization_id and m.id = r.asked_by
    where r.organization_id = ${read.organizationId} and r.complaint_id = ${complaintId}
    order by r.asked_at desc limit 20`.execute(read.sql)
  return rows
}

export type OpenRequest = {
  readonly id: string
  readonly words: string | null
  readonly fields: readonly { readonly field: AskableField; readonly how: AskedHow }[]
}

/** The request that waits for the complainant. */
export async function openRequestOf(read: Read, complaintId: string): Promise<OpenRequest | null> {
  const { rows } = await sql<OpenRequest>`
    select r.id, r.words,
      (select json_agg(json_build_object('field', f.field, 'how', f.how) order by f.position)
        from information_request_field f where f.organization_id = r.organization_id and f.request_id = r.id) as fields
    from information_request r
    where r.organization_id = ${read.organizationId} and r.complaint_id = ${complaintId} and r.ended_at is null`.execute(
    read.sql,
  )
  return rows[0] ?? null
}
