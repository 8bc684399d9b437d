import { staffIdOf } from '../../kernel/auth/actor.ts'
import type { Read } from '../../kernel/ctx.ts'
import { builtOnce, type For } from '../../kernel/db/built-once.ts'

/** What the actor has begun to write on a case; nobody reads the drafts of another. */
export async function draftsOf(read: Read, complaintId: string) {
  const staffId = staffIdOf(read.actor)
  if (!staffId) return []
  return drafts(read, { complaintId, staffId })
}

const drafts = builtOnce((by: For<{ complaintId: string; staffId: string }>) =>
  by.sql
    .selectFrom('caseDraft')
    .select(['form', 'typed', 'savedAt'])
    .where('organizationId', '=', by.organizationId)
    .where('complaintId', '=', by.complaintId)
    .where('staffId', '=', by.staffId),
)
