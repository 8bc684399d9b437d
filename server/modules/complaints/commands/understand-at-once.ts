import type { Severity } from '../../../../shared/statuses.ts'
import { staffIdOf } from '../../../kernel/auth/actor.ts'
import type { Tx } from '../../../kernel/ctx.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { assessmentScore, scoreVersion } from '../complaints.rules.ts'
import { insertAssessment, replacePoints } from '../complaints.store.ts'
import type { LockedCase } from './lock-complaint.ts'

/** What a talk settles at most: a simple matter of one person. */
const smallMatter = { complexity: 'simple', impact: 'one' } as const

/** In the talk that settles a complaint it is said back as one point, and assessed. The caller permits and advances. */
export async function understandAtOnce(
  tx: Tx,
  { complaint }: LockedCase,
  { severity, isSafety, agreed }: { severity: Severity; isSafety: boolean; agreed: string },
): Promise<void> {
  const score = assessmentScore({ severity, isSafety, ...smallMatter })
  await insertAssessment(tx, {
    id: tx.newId(),
    complaintId: complaint.id,
    assessedAt: tx.now,
    assessedBy: staffIdOf(tx.actor),
    severity,
    isSafety,
    ...smallMatter,
    immediateAction: agreed,
    note: null,
    score,
    scoreVersion,
  })
  await replacePoints(tx, complaint.id, [complaint.title])
  await recordEvent(tx, {
    type: 'complaint.assessed',
    subjectId: complaint.id,
    payload: { severity, isSafety, score, scoreVersion },
  })
}
