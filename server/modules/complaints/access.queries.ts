import { hashSecret } from '../../kernel/auth/tokens.ts'
import type { Read } from '../../kernel/ctx.ts'
import type { AccessKind } from './complaints.store.ts'

export type FoundAccess = {
  readonly accessId: string
  readonly complaintId: string
  readonly reference: string
  readonly kind: AccessKind
}

/** The case that a key opens now, or null. */
export async function findAccess(
  read: Read,
  { secret, kinds }: { secret: string; kinds: readonly AccessKind[] },
): Promise<FoundAccess | null> {
  const row = await read.sql
    .selectFrom('complaintAccess')
    .innerJoin('complaint', (join) =>
      join
        .onRef('complaint.organizationId', '=', 'complaintAccess.organizationId')
        .onRef('complaint.id', '=', 'complaintAccess.complaintId'),
    )
    .select([
      'complaintAccess.id as accessId',
      'complaintAccess.complaintId',
      'complaint.reference',
      'complaintAccess.kind',
    ])
    .where('complaintAccess.organizationId', '=', read.organizationId)
    .where('complaintAccess.secretHash', '=', hashSecret(secret))
    .where('complaintAccess.kind', 'in', kinds)
    .where('complaintAccess.revokedAt', 'is', null)
    .where((eb) =>
      eb.or([eb('complaintAccess.expiresAt', 'is', null), eb('complaintAccess.expiresAt', '>', read.now)]),
    )
    .executeTakeFirst()
  return row ?? null
}
