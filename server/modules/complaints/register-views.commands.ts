import type { ViewSearch } from '../../../shared/api/register.ts'
import { requirePermission, requireStaff, requireVersion } from '../../kernel/auth/permit.ts'
import { inTransaction, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { mayChangeView, maySeeView } from './register-views.policy.ts'
import { deleteView, insertView, lockView, updateView, type RegisterViewRow } from './register-views.store.ts'

declare module '../../kernel/events/events.ts' {
  interface Events {
    'registerView.saved': { isShared: boolean }
    'registerView.changed': { isShared: boolean }
    'registerView.removed': Record<string, never>
  }
}

type View = { readonly name: string; readonly isShared: boolean; readonly search: ViewSearch }
type Target = { readonly viewId: string; readonly version: number }

/** Keeps a way to look at the register for oneself or for everybody. @returns its id */
export function saveView(ctx: Ctx, { name, isShared, search }: View): Promise<string> {
  return inTransaction(ctx, async (tx) => {
    const id = tx.newId()
    await insertView(tx, { id, ownerId: requireStaff(tx.actor).id, name, isShared, search })
    await recordEvent(tx, { type: 'registerView.saved', subjectId: id, payload: { isShared } })
    return id
  })
}

/** @throws Refusal `notFound`, `registerView.ofSomeoneElse`, `edit.conflict`; @returns the new version */
export function changeView(
  ctx: Ctx,
  { viewId, version, name, isShared, search }: View & Target,
): Promise<{ version: number }> {
  return inTransaction(ctx, async (tx) => {
    const before = await lockForChange(tx, { viewId, version })
    const changed = { version: before.version + 1 }
    await updateView(tx, viewId, {
      name,
      isShared,
      search,
      updatedBy: requireStaff(tx.actor).id,
      ...changed,
    })
    await recordEvent(tx, { type: 'registerView.changed', subjectId: viewId, payload: { isShared } })
    return changed
  })
}

/** Takes a view away; the cases that it showed stay as they are. @throws as `changeView` */
export function removeView(ctx: Ctx, { viewId, version }: Target): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    await lockForChange(tx, { viewId, version })
    await deleteView(tx, viewId)
    await recordEvent(tx, { type: 'registerView.removed', subjectId: viewId, payload: {} })
  })
}

async function lockForChange(tx: Tx, { viewId, version }: Target): Promise<RegisterViewRow> {
  const person = requireStaff(tx.actor)
  const view = await lockView(tx, viewId)
  if (!view || !maySeeView(person, view)) throw new Refusal('notFound', {}, 404)
  requirePermission(mayChangeView(person, view))
  requireVersion(view.version, version)
  return view
}
