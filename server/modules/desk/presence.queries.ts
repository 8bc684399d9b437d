import { sql } from 'kysely'
import type { Read } from '../../kernel/ctx.ts'

/** The newest event of a case, and how many there are: an event may be written later than one with a later time. */
export type Newest = {
  readonly complaintId: string
  readonly count: number
  readonly staffId: string | null
  readonly name: string | null
}

/** Somebody who has a case open (`form` is null) or has begun to write something on it. */
export type Sign = {
  readonly complaintId: string
  readonly staffId: string
  readonly name: string
  readonly form: string | null
  readonly at: Date
}

/** How far cases have come. */
export async function newestOf(read: Read, complaintIds: readonly string[]): Promise<Newest[]> {
  const { rows } = await sql<Newest>`
    select w.id as complaint_id, m.id as staff_id, m.name,
      (select count(*)::int from event e where e.organization_id = ${read.organizationId} and e.subject_id = w.id) as count
    from unnest(${[...complaintIds]}::uuid[]) w(id)
    left join lateral (
      select actor from event e where e.organization_id = ${read.organizationId} and e.subject_id = w.id
      order by occurred_at desc, id desc limit 1) e on true
    left join staff_member m on m.organization_id = ${read.organizationId} and e.actor = 'staff:' || m.id`.execute(
    read.sql,
  )
  return rows
}

type Since = { readonly complaintIds: readonly string[]; readonly seenSince: Date; readonly savedSince: Date }

/** Who is at these cases. */
export async function signsAt(read: Read, { complaintIds, seenSince, savedSince }: Since): Promise<Sign[]> {
  const { rows } = await sql<Sign>`
    select s.complaint_id, s.staff_id, m.name, s.form, s.at
    from (
      select complaint_id, staff_id, null as form, max(seen_at) as at from case_presence
      where organization_id = ${read.organizationId} and complaint_id = any(${[...complaintIds]}::uuid[]) and seen_at > ${seenSince}
      group by complaint_id, staff_id
      union all
      select complaint_id, staff_id, form, saved_at from case_draft
      where organization_id = ${read.organizationId} and complaint_id = any(${[...complaintIds]}::uuid[]) and saved_at > ${savedSince}
    ) s
    join staff_member m on m.organization_id = ${read.organizationId} and m.id = s.staff_id
    order by m.name, s.staff_id, s.at desc`.execute(read.sql)
  return rows
}
