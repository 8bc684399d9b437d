import { staffIdOf } from '../../kernel/auth/actor.ts'
import type { Read } from '../../kernel/ctx.ts'

/** What the actor has begun to write on a case; nobody reads the drafts of another. */
export async function draftsOf(read: Read, complaintId: string) {
  const staffId = staffIdOf(read.actor)
  if (!staffId) return []
  return read.kept
    .selectFrom('caseDraft')
    .select(['form', 'typed', 'savedAt'])
    .where('organizationId', '=', read.organizationId)
    .where('complaintId', '=', complaintId)
    .where('staffId', '=', staffId)
    .execute()
}
