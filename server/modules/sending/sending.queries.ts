import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import type { listLater, listOutgoing } from '../../../shared/api/sending.ts'
import { staffIdOf } from '../../kernel/auth/actor.ts'
import type { Read } from '../../kernel/ctx.ts'
import { mayHandle } from '../complaints/complaints.policy.ts'
import { complaintFacts, visibleComplaint, visibleTo } from '../complaints/complaints.queries.ts'
import { reckoningCalendar } from '../deadlines/deadlines.queries.ts'
import { organizationOf } from '../organization/organization.queries.ts'
import { isHeld, speakersOfMany } from './speakers.queries.ts'

/** What is on its way from a case, oldest first. @throws Refusal `complaint.notFound` */
export async function outgoingOf(
  read: Read,
  complaintId: string,
): Promise<AnswerGiven<typeof listOutgoing>['items']> {
  const complaint = await visibleComplaint(read, complaintId)
  const mayHandleIt = mayHandle(read.actor, await complaintFacts(read, complaint)).allowed
  const timeZone = await zoneOf(read, complaint)
  const rows = await read.sql
    .selectFrom('outgoingStep as o')
    .innerJoin('staffMember as m', (join) =>
      join.onRef('m.organizationId', '=', 'o.organizationId').onRef('m.id', '=', 'o.writerId'),
    )
    .select([
      'o.id',
      'o.action',
      'o.dueAt',
      'o.isLater',
      'o.refusal',
      'o.needsSpeaker',
      'o.speakerWord',
      'o.writerId',
      'm.name',
    ])
    .where('o.organizationId', '=', read.organizationId)
    .where('o.complaintId', '=', complaintId)
    .orderBy('o.startedAt')
    .execute()
  const speakers = await speakersOfMany(
    read,
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, action, dueAt, isLater, refusal, needsSpeaker, speakerWord, writerId, name }) => ({
    id,
    action,
    writer: { id: writerId, name },
    isMine: writerId === staffIdOf(read.actor),
    later: isLater ? { dueAt, timeZone } : null,
    // Whoever handles the case need not wait for a colleague who is away.
    mayTakeBack: writerId === staffIdOf(read.actor) || ((isLater || needsSpeaker) && mayHandleIt),
    speakers: (speakers.get(id) ?? []).map(({ staffId, ...speaker }) => ({ ...speaker, id: staffId })),
    speakerWord,
    secondsLeft: Math.max(0, Math.ceil((dueAt.getTime() - read.now.getTime()) / 1000)),
    refusal,
  }))
}

/** Case and number of what is on its way; undefined once it went out. */
export const outgoingAt = (read: Read, id: string) =>
  read.sql
    .selectFrom('outgoingStep as o')
    .innerJoin('complaint as c', (join) =>
      join.onRef('c.organizationId', '=', 'o.organizationId').onRef('c.id', '=', 'o.complaintId'),
    )
    .select((eb) => [
      isHeld(eb).as('isHeld'),
      'o.writerId',
      'o.refusal',
      'o.complaintId',
      'o.dueAt',
      'o.isLater',
      'c.reference',
      'c.ownerId',
      'c.siteId',
      'c.isSetAside',
    ])
    .where('o.organizationId', '=', read.organizationId)
    .where('o.id', '=', id)
    .executeTakeFirst()

/** The zone in which the site of a case lives. */
export async function zoneOf(read: Read, { siteId }: { siteId: string | null }): Promise<string> {
  const reckoning = await reckoningCalendar(read, siteId)
  return reckoning?.calendar.timeZone ?? (await organizationOf(read)).timeZone
}

const mostListed = 200

/** What waits for a chosen time or a colleague, or could not go out then, of the cases that the actor may see. */
export async function laterSendings(read: Read): Promise<AnswerGiven<typeof listLater>['items']> {
  const rows = await read.sql
    .selectFrom('complaint')
    .innerJoin('outgoingStep as o', (join) =>
      join
        .onRef('o.organizationId', '=', 'complaint.organizationId')
        .onRef('o.complaintId', '=', 'complaint.id')
        .on((eb) => eb.or([eb('o.isLater', '=', true), eb('o.needsSpeaker', '=', true)])),
    )
    .innerJoin('staffMember as m', (join) =>
      join.onRef('m.organizationId', '=', 'o.organizationId').onRef('m.id', '=', 'o.writerId'),
    )
    .select([
      'o.id',
      'o.complaintId',
      'complaint.reference',
      'o.action',
      'o.input',
      'o.writerId',
      'm.name',
      'o.dueAt',
      'o.isLater',
      'o.refusal',
    ])
    .where('complaint.organizationId', '=', read.organizationId)
    .where(visibleTo(read.actor))
    .orderBy('o.dueAt')
    .orderBy('o.id')
    .limit(mostListed)
    .execute()
  const speakers = await speakersOfMany(
    read,
    rows.map(({ id }) => id),
  )
  return rows.map(({ input, writerId, name, isLater, dueAt, ...row }) => ({
    ...row,
    dueAt: isLater ? dueAt : null,
    waitsFor: (speakers.get(row.id) ?? [])
      .filter(({ confirmedAt }) => confirmedAt === null)
      .map((speaker) => speaker.name),
    subject: (JSON.parse(input) as { subject?: string }).subject ?? '',
    writer: { id: writerId, name },
  }))
}

/** What waited for a chosen time that has come, and for no colleague any more. */
export async function dueLater(read: Read): Promise<string[]> {
  const rows = await read.sql
    .selectFrom('outgoingStep as o')
    .select('o.id')
    .where('o.organizationId', '=', read.organizationId)
    .where('o.isLater', '=', true)
    .where('o.refusal', 'is', null)
    .where('o.dueAt', '<=', read.now)
    .where((eb) => eb.not(isHeld(eb)))
    .orderBy('o.dueAt')
    .limit(500)
    .execute()
  return rows.map(({ id }) => id)
}
