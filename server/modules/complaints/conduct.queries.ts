import { sql } from 'kysely'
import type { Read } from '../../kernel/ctx.ts'

/** Restrictions whose day of review has come, with the reference of their case. */
export const restrictionsToReview = async (
  read: Read,
  { today, limit }: { today: string; limit: number },
): Promise<{ id: string; complaintId: string; reference: string; siteId: string | null }[]> => {
  const { rows } = await sql<{ id: string; complaintId: string; reference: string; siteId: string | null }>`
    select r.id, r.complaint_id, c.reference, c.site_id
    from contact_restriction r
    join complaint c on c.organization_id = r.organization_id and c.id = r.complaint_id
    where r.organization_id = ${read.organizationId} and r.lifted_at is null and r.review_on <= ${today}
    order by r.review_on limit ${limit}`.execute(read.sql)
  return rows
}
