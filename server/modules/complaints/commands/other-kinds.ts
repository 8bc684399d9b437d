import { inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { meetClock } from '../../deadlines/clocks.commands.ts'
import { groupReference } from '../../../../shared/reference.ts'
import type { Kind, Status } from '../../../../shared/statuses.ts'
import { notifyStaff } from '../../tasks/tasks.commands.ts'
import { mayHandle } from '../complaints.policy.ts'
import { requirePermission } from '../../../kernel/auth/permit.ts'
import { requireNext } from '../complaints.rules.ts'
import type { Complaint, ComplaintChange } from '../complaints.store.ts'
import { requireSpeaker, type Speaker } from './languages.ts'
import { advanceComplaint, lockComplaint } from './lock-complaint.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'complaint.passedOn': { staffIds: readonly string[] }
    'complaint.considered': { result: 'adopted' | 'declined' }
    'complaint.enquiryAnswered': Record<string, never>
  }
}

type Target = { complaintId: string; version: number }
/** With the words goes who speaks their language, where the writer does not. */
type Said = { speaker?: Speaker }

/** Tells the people whom a compliment is about. */
export const passOnCompliment = (
  ctx: Ctx,
  { staffIds, words, ...target }: Target & { staffIds: readonly string[]; words: string | null },
) =>
  step(
    ctx,
    { ...target, kind: 'compliment', to: 'passedOn', change: { resolution: words } },
    async (tx, { reference }) => {
      const { complaintId } = target
      const occasionId = await recordEvent(tx, {
        type: 'complaint.passedOn',
        subjectId: complaintId,
        payload: { staffIds },
      })
      await notifyStaff(tx, {
        staffIds,
        notice: {
          occasionId,
          subjectId: complaintId,
          titleKey: 'notice.compliment',
          titleValues: { reference: groupReference(reference) },
          link: `/register/${complaintId}`,
        },
      })
    },
  )

/** Adopts or declines a suggestion; its author reads the reason. */
export const considerSuggestion = (
  ctx: Ctx,
  { result, reason, speaker, ...target }: Target & Said & { result: 'adopted' | 'declined'; reason: string },
) =>
  step(
    ctx,
    {
      ...target,
      kind: 'suggestion',
      to: 'considered',
      change: { suggestionResult: result, resolution: reason },
    },
    async (tx, complaint) => {
      await requireSpeaker(tx, complaint, speaker)
      await recordEvent(tx, {
        type: 'complaint.considered',
        subjectId: target.complaintId,
        payload: { result },
      })
    },
  )

/** Answers an enquiry; the person who asked reads the answer. */
export const answerEnquiry = (ctx: Ctx, { answer, speaker, ...target }: Target & Said & { answer: string }) =>
  step(
    ctx,
    { ...target, kind: 'enquiry', to: 'answered', change: { resolution: answer, answeredAt: ctx.now } },
    async (tx, complaint) => {
      await requireSpeaker(tx, complaint, speaker)
      await recordEvent(tx, { type: 'complaint.enquiryAnswered', subjectId: target.complaintId, payload: {} })
    },
  )

function step(
  ctx: Ctx,
  { complaintId, version, kind, to, change }: Target & { kind: Kind; to: Status; change: ComplaintChange },
  record: (tx: Tx, complaint: Complaint) => Promise<void>,
) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, version })
    requirePermission(mayHandle(tx.actor, locked.facts))
    if (locked.complaint.kind !== kind)
      throw new Refusal('complaint.otherKind', { kind: locked.complaint.kind }, 409)
    requireNext(locked.complaint, to)
    await meetClock(tx, { subjectId: complaintId, clockKey: 'finalAnswer', at: tx.now })
    const changed = await advanceComplaint(tx, locked, { status: to, ...change })
    await record(tx, locked.complaint)
    return changed
  })
}
