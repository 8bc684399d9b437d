import { sql } from 'kysely'
import type { Tx } from '../../kernel/ctx.ts'

/**
 * Removes a case of an old register with what the import wrote for it, unless anything has happened to it since.
 * @returns whether it is gone
 */
export async function deleteOldCase(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    select c.id from complaint c
    where c.organization_id = ${tx.organizationId} and c.id = ${id} and c.version = 1
      and not exists (select from event e where e.organization_id = c.organization_id and e.subject_id = c.id
        and e.type <> 'complaint.imported')
      and not exists (select from complaint o where o.organization_id = c.organization_id
        and (o.follows = c.id or o.duplicate_of = c.id or o.about_handling_of = c.id))
      and not exists (select from complaint_link l where l.organization_id = c.organization_id
        and (l.complaint_id = c.id or l.other_id = c.id))
      and not exists (select from complaint_group_member g where g.organization_id = c.organization_id
        and (g.complaint_id = c.id or g.lead_id = c.id))
      and not exists (select from complaint_tag t where t.organization_id = c.organization_id and t.complaint_id = c.id)
      and not exists (select from message m where m.organization_id = c.organization_id and m.complaint_id = c.id)
      and not exists (select from task t where t.organization_id = c.organization_id and t.subject_id = c.id)
    for update`.execute(tx.sql)
  if (rows.length === 0) return false
  await tx.sql
    .deleteFrom('complaint')
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', id)
    .execute()
  return true
}
