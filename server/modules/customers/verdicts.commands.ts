import { may, requirePermission } from '../../kernel/auth/permit.ts'
import { inTransaction, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { rootsOf } from './profile.rules.ts'
import { familyOf, shownCustomer } from './profiles.queries.ts'
import { deriveTypes } from './types.commands.ts'
import { insertVerdict, lockCustomer, undoVerdictRow, updateProfile } from './profiles.store.ts'
import { standingVerdict, standingVerdicts } from './verdicts.queries.ts'

declare module '../../kernel/events/events.ts' {
  interface Events {
    'customer.merged': { verdictId: string; otherId: string }
    'customer.toldApart': { verdictId: string; otherId: string }
    'customer.verdictUndone': { verdictId: string; otherId: string; isSame: boolean }
  }
}

type Pair = { readonly customerId: string; readonly otherId: string; readonly note: string | null }

/**
 * Shows another profile with this one, with all that already are shown with it. Complaints and entries stay with the
 * profile to which they were given, so that {@link undoVerdict} loses nothing of what came before or after.
 * @throws Refusal `notFound`, `customer.sameProfile`; @returns the id of the verdict
 */
export function mergeCustomer(ctx: Ctx, { customerId, otherId, note }: Pair): Promise<string> {
  return inTransaction(ctx, async (tx) => {
    const [kept, other] = await lockBoth(tx, customerId, otherId)
    const id = tx.newId()
    await insertVerdict(tx, { id, keptId: kept, otherId: other, isSame: true, note })
    await showAnew(tx, [...(await familyOf(tx, kept)), ...(await familyOf(tx, other))])
    const payload = { verdictId: id, otherId: other }
    await recordEvent(tx, { type: 'customer.merged', subjectId: kept, payload })
    return id
  })
}

/** Says that two profiles are two people, so that they are not suggested again. @throws as `mergeCustomer` */
export function tellApart(ctx: Ctx, { customerId, otherId, note }: Pair): Promise<string> {
  return inTransaction(ctx, async (tx) => {
    const [kept, other] = await lockBoth(tx, customerId, otherId)
    const id = tx.newId()
    await insertVerdict(tx, { id, keptId: kept, otherId: other, isSame: false, note })
    const payload = { verdictId: id, otherId: other }
    await recordEvent(tx, { type: 'customer.toldApart', subjectId: kept, payload })
    return id
  })
}

/** Takes a verdict back; others that were given before or after it stand. @throws Refusal `notFound` */
export function undoVerdict(
  ctx: Ctx,
  { customerId, verdictId }: { customerId: string; verdictId: string },
): Promise<void> {
  requirePermission(may(ctx.actor, 'customer.edit'))
  return inTransaction(ctx, async (tx) => {
    const root = await shownCustomer(tx, customerId)
    const locked = await lockCustomer(tx, root.id)
    // Somebody merged it while we waited for the lock; its family is a larger one now.
    if (locked?.mergedInto !== null) throw new Refusal('edit.conflict', {}, 409)
    const family = await familyOf(tx, root.id)
    const verdict = await standingVerdict(tx, verdictId)
    const isOurs = verdict && (family.includes(verdict.keptId) || family.includes(verdict.otherId))
    if (!isOurs) throw new Refusal('notFound', {}, 404)
    await undoVerdictRow(tx, verdictId)
    if (verdict.isSame) await showAnew(tx, family)
    const { otherId, isSame } = verdict
    await recordEvent(tx, {
      type: 'customer.verdictUndone',
      subjectId: verdict.keptId,
      payload: { verdictId, otherId, isSame },
    })
  })
}

/** Both as they are shown, locked in one order so that two merges at once do not lock each other out. */
async function lockBoth(tx: Tx, customerId: string, otherId: string): Promise<[string, string]> {
  requirePermission(may(tx.actor, 'customer.edit'))
  const kept = await shownCustomer(tx, customerId)
  const other = await shownCustomer(tx, otherId)
  if (kept.id === other.id) throw new Refusal('customer.sameProfile', {}, 409)
  for (const id of [kept.id, other.id].toSorted()) {
    const row = await lockCustomer(tx, id)
    // Somebody merged it while we waited for the lock.
    if (row?.mergedInto !== null) throw new Refusal('edit.conflict', {}, 409)
  }
  return [kept.id, other.id]
}

/** Each profile of a family is shown with the top of its tree of verdicts. */
async function showAnew(tx: Tx, ids: readonly string[]): Promise<void> {
  const roots = rootsOf(ids, await standingVerdicts(tx, ids))
  for (const [id, root] of roots) await updateProfile(tx, id, { mergedInto: root === id ? null : root })
  // What each of them bought counts for whoever they are shown with.
  await deriveTypes(tx, [...new Set(roots.values())])
}
