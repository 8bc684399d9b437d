import type { Channel, Kind } from '../../../../shared/statuses.ts'
import { inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { cancelClocks, meetClock, startAnswerClocks } from '../../deadlines/clocks.commands.ts'
import { clockRowsOf } from '../../deadlines/deadlines.queries.ts'
import { mayHandle } from '../complaints.policy.ts'
import { requirePermission } from '../../../kernel/auth/permit.ts'
import { requireNext } from '../complaints.rules.ts'
import { advanceComplaint, lockComplaint, refreshNextDate } from './lock-complaint.ts'

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
    // Whoever says yes or no has the answer, posted or not.
    await meetClock(tx, { subjectId: complaintId, clockKey: 'finalAnswer', at: tx.now })
    await cancelClocks(tx, { subjectId: complaintId, clockKeys: ['reminder', 'noResponse'] })
    const changed = await advanceComplaint(tx, locked, {
      status: answer,
      complainantAnswer: answer,
      complainantAnswerReason: reason,
      complainantAnsweredAt: tx.now,
      // What was settled on the spot and is refused after all was not.
      ...(answer === 'refused' ? { isFirstContact: false } : {}),
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

/**
 * The answer has reached the complainant, or is on its way without any more of our doing (7.8): the clocks of the
 * final answer, of an interim one and of updates are met, and those begin that wait for what they say to it.
 */
export async function answerArrives(
  tx: Tx,
  { complaintId: subjectId, kind, at }: { complaintId: string; kind: Kind; at: Date },
): Promise<void> {
  await meetClock(tx, { subjectId, clockKey: 'finalAnswer', at })
  for (const clockKey of ['update', 'interim'] as const) await meetClock(tx, { subjectId, clockKey, at })
  await startAnswerClocks(tx, { subjectId, kind, answeredAt: at })
}

/**
 * A person told the answer or posted it, at an instant that they name. One whose clocks began before stays as it
 * is: told twice is answered once.
 */
export function recordAnswerReached(ctx: Ctx, { complaintId, at }: { complaintId: string; at: Date }) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId })
    const { status, kind, answeredAt } = locked.complaint
    if (status !== 'answered' || kind !== 'complaint') {
      await meetClock(tx, { subjectId: complaintId, clockKey: 'finalAnswer', at })
      await refreshNextDate(tx, complaintId)
      return
    }
    const clocks = await clockRowsOf(tx, complaintId)
    if (
      clocks.some(
        ({ clockKey, startedAt }) =>
          clockKey === 'noResponse' && startedAt.getTime() === answeredAt?.getTime(),
      )
    )
      return
    await answerArrives(tx, { complaintId, kind, at })
    await advanceComplaint(tx, locked, { answeredAt: at })
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
