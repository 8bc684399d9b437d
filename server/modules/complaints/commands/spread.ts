import { groupReference } from '../../../../shared/reference.ts'
import type { BodyOf } from '../../../../shared/api/endpoint.ts'
import type { addExposure as addContract } from '../../../../shared/api/spread.ts'
import { requirePermission } from '../../../kernel/auth/permit.ts'
import { inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { todayOf } from '../../customers/types.queries.ts'
import { activeStaffMembers, staffWithPermission } from '../../staff/staff.queries.ts'
import { notifyStaff } from '../../tasks/tasks.commands.ts'
import { mayHandle } from '../complaints.policy.ts'
import type { Complaint } from '../complaints.store.ts'
import { standingOf } from '../spread.queries.ts'
import { flagOf, isLoud } from '../spread.rules.ts'
import {
  deleteMember,
  insertExposure,
  insertMember,
  lockExposure,
  markExposureRemoved,
  type NewExposure,
} from '../spread.store.ts'
import { advanceComplaint, lockComplaint } from './lock-complaint.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'complaint.exposed': { exposureId: string; kind: NewExposure['kind']; reach: number | null }
    'complaint.exposureRemoved': { exposureId: string }
    'complaint.groupJoined': { otherId: string }
    'complaint.groupLeft': { otherId: string }
  }
}

/**
 * Notes where a matter became public. The case is marked, whoever works on it and those who answer for the handling hear
 * of it at once, and top management where many may have seen it. @returns its id
 */
export function addExposure(
  ctx: Ctx,
  { complaintId, seenOn, ...given }: { complaintId: string } & BodyOf<typeof addContract>,
): Promise<string> {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId })
    requirePermission(mayHandle(tx.actor, locked.facts))
    const exposure = { ...given, id: tx.newId(), complaintId, seenOn: seenOn ?? (await todayOf(tx)) }
    await insertExposure(tx, exposure)
    await advanceComplaint(tx, locked, flagOf(given.kind))
    const { id, kind, reach } = exposure
    await recordEvent(tx, {
      type: 'complaint.exposed',
      subjectId: complaintId,
      payload: { exposureId: id, kind, reach },
    })
    await tellOfExposure(tx, locked.complaint, exposure)
    return id
  })
}

async function tellOfExposure(tx: Tx, complaint: Complaint, exposure: NewExposure): Promise<void> {
  const { id, reference, ownerId, siteId, isConfidential } = complaint
  // Who may read a confidential case is decided there; its owner may.
  const managers = isConfidential ? [] : await staffWithPermission(tx, 'complaint.manage', siteId)
  const top =
    isConfidential || !isLoud(exposure)
      ? []
      : (await activeStaffMembers(tx)).filter(({ grants }) =>
          grants.some(({ role }) => role === 'topManagement'),
        )
  const people = [...(ownerId ? [ownerId] : []), ...[...managers, ...top].map((person) => person.id)]
  const own = tx.actor.kind === 'staff' ? tx.actor.id : null
  await notifyStaff(tx, {
    staffIds: [...new Set(people)].filter((staffId) => staffId !== own),
    notice: {
      occasionId: exposure.id,
      subjectId: id,
      titleKey: 'notice.exposed',
      titleValues: { reference: groupReference(reference) },
      link: `/register/${id}`,
    },
  })
}

/** What was noted by mistake goes; the mark of the case is taken off by hand. @throws Refusal `notFound` */
export function removeExposure(ctx: Ctx, { exposureId }: { exposureId: string }): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const exposure = await lockExposure(tx, exposureId)
    if (!exposure) throw new Refusal('notFound', {}, 404)
    const { complaintId } = exposure
    const { facts } = await lockComplaint(tx, { complaintId })
    requirePermission(mayHandle(tx.actor, facts))
    await markExposureRemoved(tx, exposureId)
    await recordEvent(tx, {
      type: 'complaint.exposureRemoved',
      subjectId: complaintId,
      payload: { exposureId },
    })
  })
}

/**
 * Takes another complaint into the group that a case leads. Each stays a case of its own, with its own dates and answer.
 * @throws Refusal `group.itself`, `group.notAComplaint`, `group.memberLeads`, `group.leadIsMember`, `group.alreadyIn`
 */
export function joinGroup(
  ctx: Ctx,
  { complaintId: leadId, otherId }: { complaintId: string; otherId: string },
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    if (leadId === otherId) throw new Refusal('group.itself', {}, 409)
    const lead = await lockComplaint(tx, { complaintId: leadId })
    requirePermission(mayHandle(tx.actor, lead.facts))
    const other = await lockComplaint(tx, { complaintId: otherId })
    for (const { facts, complaint } of [lead, other]) {
      requirePermission(mayHandle(tx.actor, facts))
      if (complaint.kind !== 'complaint') throw new Refusal('group.notAComplaint', {}, 409)
    }
    if ((await standingOf(tx, leadId)).isMember) throw new Refusal('group.leadIsMember', {}, 409)
    if ((await standingOf(tx, otherId)).leads) throw new Refusal('group.memberLeads', {}, 409)
    if (!(await insertMember(tx, otherId, leadId))) throw new Refusal('group.alreadyIn', {}, 409)
    for (const locked of [lead, other])
      if (!locked.complaint.isGroup) await advanceComplaint(tx, locked, { isGroup: true })
    await tellBoth(tx, 'complaint.groupJoined', leadId, otherId)
  })
}

/** Takes a complaint out of its group. @throws Refusal `group.notIn` */
export function leaveGroup(ctx: Ctx, { complaintId }: { complaintId: string }): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const { facts } = await lockComplaint(tx, { complaintId })
    requirePermission(mayHandle(tx.actor, facts))
    const leadId = await deleteMember(tx, complaintId)
    if (leadId === undefined) throw new Refusal('group.notIn', {}, 409)
    await tellBoth(tx, 'complaint.groupLeft', leadId, complaintId)
  })
}

async function tellBoth(
  tx: Tx,
  type: 'complaint.groupJoined' | 'complaint.groupLeft',
  leadId: string,
  otherId: string,
): Promise<void> {
  await recordEvent(tx, { type, subjectId: leadId, payload: { otherId } })
  await recordEvent(tx, { type, subjectId: otherId, payload: { otherId: leadId } })
}
