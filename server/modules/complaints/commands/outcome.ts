import type { Channel } from '../../../../shared/statuses.ts'
import { inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { cancelClocks, meetClock } from '../../deadlines/clocks.commands.ts'
import { mayHandle, requirePermission } from '../complaints.policy.ts'
import { requireNext } from '../complaints.rules.ts'
import { advanceComplaint, lockComplaint } from './lock-complaint.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'complaint.answerAccepted': { channel: Channel }
    'complaint.answerRefused': { channel: Channel; wantsReview: boolean }
    'complaint.remedyPreferred': { remedyId: string }
    'complaint.reminded': Record<string, never>
  }
}

export type ComplainantAnswer = {
  complaintId: string
  /** Absent when the complainant answers on their own page. */
  version?: number
  answer: 'accepted' | 'refused'
  reason: string | null
  wantsReview: boolean
  channel: Channel
}

/**
 * The complainant accepts or refuses the answer (7.9), on their page or by
 * telling a person. Whoever accepted may still refuse while the remedy is open.
 */
export function recordComplainantAnswer(
  ctx: Ctx,
  { complaintId, version, answer, reason, wantsReview, channel }: ComplainantAnswer,
) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, ...(version ? { version } : {}) })
    if (tx.actor.kind !== 'party') requirePermission(mayHandle(tx.actor, locked.facts))
    if (locked.complaint.kind !== 'complaint')
      throw new Refusal('complaint.otherKind', { kind: locked.complaint.kind }, 409)
    requireNext(locked.complaint, answer)
    await cancelClocks(tx, { subjectId: complaintId, clockKeys: ['reminder', 'noResponse'] })
    const changed = await advanceComplaint(tx, locked, {
      status: answer,
      complainantAnswer: answer,
      complainantAnswerReason: reason,
      complainantAnsweredAt: tx.now,
    })
    await (answer === 'accepted'
      ? recordEvent(tx, { type: 'complaint.answerAccepted', subjectId: complaintId, payload: { channel } })
      : recordEvent(tx, {
          type: 'complaint.answerRefused',
          subjectId: complaintId,
          payload: { channel, wantsReview },
        }))
    return changed
  })
}

/** The complainant says which remedy they would like best; possible until the decision is out. */
export function preferRemedy(ctx: Ctx, { complaintId, remedyId }: { complaintId: string; remedyId: string }) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId })
    if (!['received', 'acknowledged', 'assessed', 'investigating'].includes(locked.complaint.status)) {
      throw new Refusal('complaint.tooLateToChoose', {}, 409)
    }
    const changed = await advanceComplaint(tx, locked, { preferredRemedyId: remedyId })
    await recordEvent(tx, {
      type: 'complaint.remedyPreferred',
      subjectId: complaintId,
      payload: { remedyId },
    })
    return changed
  })
}

/** Notes that the one reminder of an unanswered decision went out. */
export function recordReminder(ctx: Ctx, { complaintId }: { complaintId: string }) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId })
    const { status, remindedAt } = locked.complaint
    if (status !== 'answered' || remindedAt) return
    await meetClock(tx, { subjectId: complaintId, clockKey: 'reminder', at: tx.now })
    await advanceComplaint(tx, locked, { remindedAt: tx.now })
    await recordEvent(tx, { type: 'complaint.reminded', subjectId: complaintId, payload: {} })
  })
}
