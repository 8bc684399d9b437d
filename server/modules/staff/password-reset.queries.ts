import type { Read } from '../../kernel/ctx.ts'

/** Which account a try was about, as a keyed hash. */
export const attemptAt = (read: Read, attemptId: string) =>
  read.sql
    .selectFrom('signInAttempt')
    .select('accountHash')
    .where('organizationId', '=', read.organizationId)
    .where('id', '=', attemptId)
    .executeTakeFirst()

/** Everybody who may sign in. Who was invited only has a link already. */
export const accountsByEmail = (read: Read) =>
  read.sql
    .selectFrom('staffMember')
    .select(['id', 'email'])
    .where('organizationId', '=', read.organizationId)
    .where('isActive', '=', true)
    .where('passwordHash', 'is not', null)
    .execute()

/** How many links to a new password a person was mailed since. */
export async function resetsSince(
  read: Read,
  { staffId, since }: { staffId: string; since: Date },
): Promise<number> {
  const rows = await read.sql
    .selectFrom('event')
    .select('id')
    .where('organizationId', '=', read.organizationId)
    .where('subjectId', '=', staffId)
    .where('type', '=', 'staff.passwordResetAsked')
    .where('occurredAt', '>', since)
    .execute()
  return rows.length
}
