import { contentRoles, has, type Role } from '../../../shared/permissions.ts'
import { inRead, inTransaction, type Ctx, type Read } from '../../kernel/ctx.ts'
import { eventsOf, type RecordedEvent } from '../../kernel/events/events.ts'
import type { Job } from '../../kernel/jobs/jobs.ts'
import { staffMembers, staffNames } from '../staff/staff.queries.ts'
import { notifyStaff, type Notice } from './tasks.commands.ts'

export const tasksJobs: readonly Job[] = [
  {
    name: 'tasks.tellOfContentRoles',
    queue: 'quick',
    after: ['staff.contentRoleTaken', 'staff.contentRoleGiven', 'staff.wayBackGiven', 'apiKey.added'],
    run: (ctx, payload) => tell(ctx, payload as { eventId: string; subjectId: string }),
  },
]

const titleOf: Readonly<Record<string, string>> = {
  'staff.contentRoleTaken': 'notice.contentRoleTaken',
  'staff.contentRoleGiven': 'notice.contentRoleGiven',
  'staff.wayBackGiven': 'notice.wayBackGiven',
  'apiKey.added': 'notice.apiKeyAdded',
}

/** Who has sight of complaints is no secret among those who answer for it: everybody but the doer is told. */
async function tell(ctx: Ctx, { eventId, subjectId }: { eventId: string; subjectId: string }): Promise<void> {
  const told = await inRead(ctx, async (read) => {
    const event = (await eventsOf(read, subjectId)).find((each) => each.id === eventId)
    const roles = event ? rolesIn(event) : []
    const isOfContent =
      event?.type === 'staff.wayBackGiven' || roles.some((role) => contentRoles.includes(role))
    return event && isOfContent ? noticeOf(read, event, subjectId) : null
  })
  if (told) await inTransaction(ctx, (tx) => notifyStaff(tx, told))
}

async function noticeOf(
  read: Read,
  event: RecordedEvent,
  subjectId: string,
): Promise<{ staffIds: string[]; notice: Notice }> {
  const doerId = event.actor.startsWith('staff:') ? event.actor.slice('staff:'.length) : ''
  const names = await staffNames(read, [doerId, subjectId].filter(Boolean))
  const answerable = (await staffMembers(read)).filter(
    ({ id, isActive, grants }) =>
      isActive &&
      id !== doerId &&
      (id === subjectId || has(grants, 'staff.edit') || has(grants, 'complaint.manage')),
  )
  return {
    staffIds: answerable.map(({ id }) => id),
    notice: {
      occasionId: event.id,
      subjectId,
      titleKey: titleOf[event.type] ?? '',
      titleValues: { by: names.get(doerId) ?? '', to: names.get(subjectId) ?? '' },
      link: '/settings/staff',
    },
  }
}

function rolesIn({ payload }: RecordedEvent): Role[] {
  const roles = payload !== null && typeof payload === 'object' && 'roles' in payload ? payload.roles : []
  return Array.isArray(roles) ? (roles as Role[]) : []
}
