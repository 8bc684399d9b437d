import type { BodyOf } from '../../../../shared/api/endpoint.ts'
import type * as contract from '../../../../shared/api/investigations.ts'
import { staffIdOf } from '../../../kernel/auth/actor.ts'
import { inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { addNote } from '../../complaints/commands/add-note.ts'
import { advanceComplaint, lockComplaint } from '../../complaints/commands/lock-complaint.ts'
import { mayEndReview, mayGive, mayHandle, mayManage, mayReview } from '../../complaints/complaints.policy.ts'
import { requirePermission } from '../../../kernel/auth/permit.ts'
import { requireNext } from '../../complaints/complaints.rules.ts'
import { cancelClocks, meetClock, startClocks, startClocksAfter } from '../../deadlines/clocks.commands.ts'
import { staffWithPermission } from '../../staff/staff.queries.ts'
import { openReferral } from '../investigations.queries.ts'
import { endReferral, insertReferral, type ReferralResult } from '../investigations.store.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'complaint.reviewStarted': { reviewerId: string | null }
    'complaint.referred': { referralId: string; outsideRouteId: string | null }
    'complaint.referralEnded': { referralId: string; result: ReferralResult }
  }
}

const startAfter = (tx: Tx, subjectId: string, event: 'escalated' | 'referred') =>
  startClocksAfter(tx, { subjectId, kind: 'complaint', event, at: tx.now })

type Target = { complaintId: string; version: number }

/**
 * Gives a refused decision to a reviewer who had no part in it (7.9). Without
 * one the review waits for a manager to name them; where one person does
 * everything there is no review, only the outside route.
 */
export function startReview(
  ctx: Ctx,
  { complaintId, version, reviewerId = null, reason }: Target & BodyOf<typeof contract.startReview>,
) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, version })
    const { complaint, facts } = locked
    requirePermission(mayGive(tx.actor, facts))
    if (facts.isOnePerson) throw new Refusal('policy.nobodyElseReviews', {}, 409)
    if (complaint.status !== 'underReview') requireNext(complaint, 'underReview')
    if (complaint.status === 'closed') throw new Refusal('complaint.alreadyClosed', {}, 409)
    if (reviewerId) {
      requirePermission(mayReview(reviewerId, facts))
      const able = await staffWithPermission(tx, 'complaint.review', complaint.siteId)
      if (!able.some((person) => person.id === reviewerId)) throw new Refusal('policy.notReviewer', {}, 422)
    }
    if (complaint.status !== 'underReview') {
      await startClocks(tx, { subjectId: complaintId, kind: 'complaint', receivedAt: tx.now })
      await startAfter(tx, complaintId, 'escalated')
    }
    if (reason) await addNote(tx, { complaintId, body: reason, mentions: [] })
    const changed = await advanceComplaint(tx, locked, { status: 'underReview', reviewerId })
    await recordEvent(tx, {
      type: 'complaint.reviewStarted',
      subjectId: complaintId,
      payload: { reviewerId },
    })
    return changed
  })
}

/**
 * Records that the matter went to an outside body (ISO 10003); also for a case that was reopened because one asks.
 * A running review ends with it, which needs a reason.
 */
export function referOutside(
  ctx: Ctx,
  {
    complaintId,
    version,
    outsideRouteId = null,
    body,
    referredOn,
    fileNumber,
    reason,
  }: Target & BodyOf<typeof contract.refer>,
) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, version })
    const { status } = locked.complaint
    requirePermission((status === 'underReview' ? mayEndReview : mayHandle)(tx.actor, locked.facts))
    if (status === 'closed') throw new Refusal('complaint.alreadyClosed', {}, 409)
    if (status !== 'referred' || (await openReferral(tx, complaintId)))
      requireNext(locked.complaint, 'referred')
    if (status === 'underReview') {
      if (!reason) throw new Refusal('invalidInput', { fields: { reason: 'field.required' } }, 400)
      await cancelClocks(tx, { subjectId: complaintId })
    }
    if (reason) await addNote(tx, { complaintId, body: reason, mentions: [] })
    await meetClock(tx, { subjectId: complaintId, clockKey: 'referral', at: tx.now })
    await startAfter(tx, complaintId, 'referred')
    const id = tx.newId()
    await insertReferral(tx, {
      id,
      complaintId,
      outsideRouteId,
      body,
      referredOn,
      fileNumber,
      recordedAt: tx.now,
      recordedBy: staffIdOf(tx.actor),
      result: null,
      endedOn: null,
      note: null,
    })
    const changed = await advanceComplaint(tx, locked, { status: 'referred' })
    await recordEvent(tx, {
      type: 'complaint.referred',
      subjectId: complaintId,
      payload: { referralId: id, outsideRouteId },
    })
    return changed
  })
}

/**
 * Records how the outside body ended it. The case stays open: what it awards is
 * carried out (`accepted` follows), or a manager closes it.
 */
export function recordReferralOutcome(
  ctx: Ctx,
  { complaintId, version, result, endedOn, note }: Target & BodyOf<typeof contract.recordReferralOutcome>,
) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, version })
    requirePermission(mayManage(tx.actor, locked.facts))
    const referral = await openReferral(tx, complaintId)
    if (!referral || locked.complaint.status !== 'referred')
      throw new Refusal('complaint.notReferred', {}, 409)
    await endReferral(tx, referral.id, { result, endedOn, note })
    const changed = await advanceComplaint(tx, locked, {})
    await recordEvent(tx, {
      type: 'complaint.referralEnded',
      subjectId: complaintId,
      payload: { referralId: referral.id, result },
    })
    return changed
  })
}
