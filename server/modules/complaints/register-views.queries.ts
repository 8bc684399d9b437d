import type { Actor } from '../../kernel/auth/actor.ts'
import type { Read } from '../../kernel/ctx.ts'
import { mayChangeView } from './register-views.policy.ts'

/** One's own views and the shared ones, by name. */
export async function viewsFor(read: Read, person: Actor & { kind: 'staff' }) {
  const rows = await read.sql
    .selectFrom('registerView')
    .innerJoin('staffMember', (join) =>
      join
        .onRef('staffMember.id', '=', 'registerView.ownerId')
        .onRef('staffMember.organizationId', '=', 'registerView.organizationId'),
    )
    .select([
      'registerView.id',
      'registerView.ownerId',
      'registerView.name',
      'registerView.isShared',
      'registerView.search',
      'registerView.version',
      'staffMember.name as ownerName',
    ])
    .where('registerView.organizationId', '=', read.organizationId)
    .where((eb) =>
      eb.or([eb('registerView.ownerId', '=', person.id), eb('registerView.isShared', '=', true)]),
    )
    .orderBy('registerView.name')
    .orderBy('registerView.id')
    .execute()
  return rows.map(({ ownerId, ...view }) => ({
    ...view,
    isMine: ownerId === person.id,
    mayChange: mayChangeView(person, { ownerId, isShared: view.isShared }).allowed,
  }))
}
