import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import type { listOutgoing } from '../../../shared/api/sending.ts'
import { staffIdOf } from '../../kernel/auth/actor.ts'
import type { Read } from '../../kernel/ctx.ts'
import { requireVisible } from '../complaints/complaints.queries.ts'

/** What is on its way from a case, oldest first. @throws Refusal `complaint.notFound` */
export async function outgoingOf(
  read: Read,
  complaintId: string,
): Promise<AnswerGiven<typeof listOutgoing>['items']> {
  await requireVisible(read, complaintId)
  const rows = await read.sql
    .selectFrom('outgoingStep as o')
    .innerJoin('staffMember as m', (join) =>
      join.onRef('m.organizationId', '=', 'o.organizationId').onRef('m.id', '=', 'o.writerId'),
    )
    .select(['o.id', 'o.action', 'o.dueAt', 'o.refusal', 'o.writerId', 'm.name'])
    .where('o.organizationId', '=', read.organizationId)
    .where('o.complaintId', '=', complaintId)
    .orderBy('o.startedAt')
    .execute()
  return rows.map(({ id, action, dueAt, refusal, writerId, name }) => ({
    id,
    action,
    writer: { id: writerId, name },
    isMine: writerId === staffIdOf(read.actor),
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
    .select(['o.writerId', 'o.refusal', 'o.complaintId', 'c.reference'])
    .where('o.organizationId', '=', read.organizationId)
    .where('o.id', '=', id)
    .executeTakeFirst()
