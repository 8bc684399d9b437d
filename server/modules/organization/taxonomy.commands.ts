import { may, requirePermission, requireVersion } from '../../kernel/auth/permit.ts'
import { inTransaction, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { insertRows, lockRow, updateRow, type CategoryRow } from './catalogue.store.ts'
import { mergedInto, mergesOf, partsOf } from './catalogue.queries.ts'
import type { Words } from './taxonomy.rules.ts'

declare module '../../kernel/events/events.ts' {
  interface Events {
    'category.merged': { intoId: string }
    'category.split': { partIds: string[] }
    /** Merging or splitting was undone. */
    'category.restored': Record<string, never>
  }
}

type Target = { readonly id: string; readonly version: number }

/**
 * Counts a category's cases under another from now on. They keep their category and its name, so that
 * {@link restoreCategory} takes it back whole.
 * @throws Refusal `notFound`, `edit.conflict`, `category.mergedAlready`, `category.intoItself`
 */
export function mergeCategory(ctx: Ctx, { intoId, ...target }: Target & { intoId: string }): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const category = await lockCategory(tx, target)
    if (category.mergedIntoId) throw new Refusal('category.mergedAlready', {}, 409)
    const into = await lockRow(tx, 'category', intoId)
    if (!into) throw new Refusal('notFound', {}, 404)
    // A circle of merged categories would count its cases nowhere.
    const end = mergedInto(await mergesOf(tx)).get(intoId) ?? intoId
    if (end === category.id || into.mergedIntoId) throw new Refusal('category.intoItself', {}, 409)
    await change(tx, category, { mergedIntoId: intoId, isActive: false })
    await recordEvent(tx, { type: 'category.merged', subjectId: category.id, payload: { intoId } })
  })
}

/** Puts several new categories in the place of one, which its cases keep. @returns the ids of the parts */
export function splitCategory(ctx: Ctx, { parts, ...target }: Target & { parts: readonly Words[] }) {
  return inTransaction(ctx, async (tx) => {
    const category = await lockCategory(tx, target)
    if (category.mergedIntoId) throw new Refusal('category.mergedAlready', {}, 409)
    const partIds = await insertRows(
      tx,
      'category',
      parts.map((names) => ({
        key: null,
        names,
        parentId: category.parentId,
        mandatorySteps: category.mandatorySteps,
        defaultOwnerId: category.defaultOwnerId,
        severityFloor: category.severityFloor,
        needsApproval: category.needsApproval,
        position: category.position,
        isActive: true,
        mergedIntoId: null,
        splitFromId: category.id,
      })),
    )
    await change(tx, category, { isActive: false })
    await recordEvent(tx, { type: 'category.split', subjectId: category.id, payload: { partIds } })
    return { partIds }
  })
}

/** Takes merging or splitting back. Parts that have cases by now are counted under it again. */
export function restoreCategory(ctx: Ctx, target: Target): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const category = await lockCategory(tx, target)
    await change(tx, category, { mergedIntoId: null, isActive: true })
    // What is taken back is the merging alone: an older splitting stands.
    const parts = category.mergedIntoId === null ? await partsOf(tx, category.id) : []
    for (const id of parts) {
      const part = await lockRow(tx, 'category', id)
      if (part) await change(tx, part, { mergedIntoId: category.id, isActive: false })
    }
    await recordEvent(tx, { type: 'category.restored', subjectId: category.id, payload: {} })
  })
}

async function lockCategory(tx: Tx, { id, version }: Target): Promise<CategoryRow> {
  const category = await lockRow(tx, 'category', id)
  requirePermission(may(tx.actor, 'settings.edit'))
  if (!category) throw new Refusal('notFound', {}, 404)
  requireVersion(category.version, version)
  return category
}

const change = (
  tx: Tx,
  { id, version }: CategoryRow,
  changes: Partial<Pick<CategoryRow, 'mergedIntoId' | 'isActive'>>,
) => updateRow(tx, 'category', { id, changes, version: version + 1 })
