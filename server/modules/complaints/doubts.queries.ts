import { sql, type RawBuilder } from 'kysely'
import { isBelow, type AssessmentDoubt, type Severity } from '../../../shared/statuses.ts'
import type { Read } from '../../kernel/ctx.ts'
import { builtOnce, type For } from '../../kernel/db/built-once.ts'

type Doubtful = {
  readonly id: string
  readonly reference: string
  readonly ownerId: string | null
  readonly siteId: string | null
  readonly severity: Severity
  readonly floor: Severity | null
  readonly isVulnerable: boolean
  readonly isExposed: boolean
}
export type WithDoubts = Pick<Doubtful, 'id' | 'reference' | 'ownerId' | 'siteId'> & {
  readonly doubts: readonly AssessmentDoubt[]
}

/**
 * What has come up since an assessment that may make it too low: the category allows no less than this, the person
 * was found vulnerable, the matter became public. What was found stays what was found until somebody looks again
 * (ISO 10002, 7.5); a case that can no longer be assessed has no doubts.
 */
export async function doubtsAbout(
  read: Read,
  which: { readonly complaintId: string } | { readonly categoryId: string },
): Promise<WithDoubts[]> {
  const rows = 'complaintId' in which ? await ofCase(read, which) : await ofCategory(read, which)
  return rows.map(({ id, reference, ownerId, siteId, severity, floor, isVulnerable, isExposed }) => ({
    id,
    reference,
    ownerId,
    siteId,
    doubts: [
      ...(isBelow(severity, floor) ? (['belowFloor'] as const) : []),
      ...(isVulnerable ? (['vulnerable'] as const) : []),
      ...(isExposed ? (['exposed'] as const) : []),
    ],
  }))
}

const doubtful = (organizationId: string, which: RawBuilder<unknown>) => sql<Doubtful>`
    select c.id, c.reference, c.owner_id, c.site_id, c.severity, k.severity_floor as floor,
      c.is_vulnerable and exists (select from event e where e.organization_id = c.organization_id and e.subject_id = c.id
        and e.type = 'complaint.detailsChanged' and e.occurred_at > a.assessed_at
        and e.payload::jsonb -> 'fields' ? 'isVulnerable') as is_vulnerable,
      exists (select from complaint_exposure x where x.organization_id = c.organization_id and x.complaint_id = c.id
        and x.removed_at is null and x.noted_at > a.assessed_at) as is_exposed
    from complaint c
    join lateral (select max(assessed_at) as assessed_at from assessment
      where organization_id = c.organization_id and complaint_id = c.id) a on a.assessed_at is not null
    left join category k on k.organization_id = c.organization_id and k.id = c.category_id
    where c.organization_id = ${organizationId} and ${which} and c.severity is not null and c.kind = 'complaint'
      and c.status in ('received', 'acknowledged', 'assessed', 'investigating')
    order by c.id limit 5000`
const ofCase = builtOnce((by: For<{ complaintId: string }>) =>
  doubtful(by.organizationId, sql`c.id = ${by.complaintId}`),
)
const ofCategory = async (read: Read, { categoryId }: { categoryId: string }) =>
  (await doubtful(read.organizationId, sql`c.category_id = ${categoryId}`).execute(read.sql)).rows
