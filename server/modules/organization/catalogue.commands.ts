import { may, requirePermission, requireVersion } from '../../kernel/auth/permit.ts'
import { inTransaction, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { violates } from '../../kernel/db/violation.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { readPack } from '../../kernel/packs.ts'
import { parentsOf } from './catalogue.queries.ts'
import {
  insertRows,
  keepName,
  lockRow,
  updateRow,
  type CatalogueName,
  type CategoryRow,
  type Given,
} from './catalogue.store.ts'
import { changedFields, isTimeZone, wouldCircle, windowDaysOf } from './organization.rules.ts'

declare module '../../kernel/events/events.ts' {
  interface Events {
    'catalogue.added': { catalogue: CatalogueName }
    'catalogue.changed': { catalogue: CatalogueName; fields: string[] }
  }
}

/** What a person may say of a new row; it is in use at once, and no row of a pack. */
export type NewRow<Name extends CatalogueName> = Omit<Given<Name>, 'isActive' | OurColumns>
export type ChangedRow<Name extends CatalogueName> = Omit<Given<Name>, OurColumns>
/** What no person types in: packs and the history of the list say it. */
type OurColumns = 'key' | 'mergedIntoId' | 'splitFromId'

/**
 * Adds a site, product, category, remedy or outside route. @returns its id
 * @throws Refusal `catalogue.codeTaken`, `catalogue.parentUnknown`, `catalogue.ownerUnknown`, `organization.timeZoneUnknown`
 */
export function addRow<Name extends CatalogueName>(
  ctx: Ctx,
  { name, row }: { name: Name; row: NewRow<Name> },
): Promise<string> {
  return inTransaction(ctx, async (tx) => {
    requirePermission(may(tx.actor, 'settings.edit'))
    await requireRight(tx, name, { id: null, row })
    const key = hasKey(name) ? { key: null } : {}
    const history = name === 'category' ? { mergedIntoId: null, splitFromId: null } : {}
    const whole = { ...row, ...key, ...history, isActive: true } as unknown as Given<Name>
    const [id = ''] = await saving(() => insertRows(tx, name, [whole]))
    await recordEvent(tx, { type: 'catalogue.added', subjectId: id, payload: { catalogue: name } })
    return id
  })
}

/**
 * Changes a row, or takes it out of use; rows are never deleted, since cases refer to them.
 * @throws Refusal `notFound`, `edit.conflict`, and those of `addRow`
 */
export function changeRow<Name extends CatalogueName>(
  ctx: Ctx,
  { name, id, row, version }: { name: Name; id: string; row: ChangedRow<Name>; version: number },
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const before = await lockRow(tx, name, id)
    requirePermission(may(tx.actor, 'settings.edit'))
    if (!before) throw new Refusal('notFound', {}, 404)
    requireVersion(before.version, version)
    await requireRight(tx, name, { id, row })
    const fields = changedFields(before, row)
    if (fields.length === 0) return
    const changes = row as unknown as Partial<Given<Name>>
    await saving(() => updateRow(tx, name, { id, changes, version: version + 1 }))
    if (name === 'category' && fields.includes('names')) await keepName(tx, before as CategoryRow)
    await recordEvent(tx, { type: 'catalogue.changed', subjectId: id, payload: { catalogue: name, fields } })
  })
}

const hasKey = (name: CatalogueName): boolean => name !== 'unit' && name !== 'product'

type Placed = { parentId?: string | null; timeZone?: string | null }

async function requireRight(
  tx: Tx,
  name: CatalogueName,
  { id, row }: { id: string | null; row: object },
): Promise<void> {
  const { parentId = null, timeZone = null } = row as Placed
  const wrong = (field: string, code: string) => new Refusal(code, { fields: { [field]: code } })
  if (timeZone !== null && !isTimeZone(timeZone)) throw wrong('timeZone', 'organization.timeZoneUnknown')
  if (parentId === null || (name !== 'unit' && name !== 'category')) return
  const parents = await parentsOf(tx, name)
  if (!parents.has(parentId)) throw wrong('parentId', 'catalogue.parentUnknown')
  if (id !== null && wouldCircle(parents, { id, parentId })) throw wrong('parentId', 'catalogue.parentCircle')
}

/** Another row with the same code, and staff, whom this module does not know, only the database can see. */
async function saving<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (violates(error, 'unit_code_key') || violates(error, 'product_code_key'))
      throw new Refusal('catalogue.codeTaken', { fields: { code: 'catalogue.codeTaken' } }, 409)
    if (violates(error, 'category_default_owner_fkey'))
      throw new Refusal('catalogue.ownerUnknown', { fields: { defaultOwnerId: 'catalogue.ownerUnknown' } })
    throw error
  }
}

/**
 * What an organization begins with: categories and remedies of the packs, and the outside routes of its
 * country. Of these only the general ones that were checked are shown until somebody looks at them.
 */
export async function seedCatalogues(tx: Tx, country: string): Promise<void> {
  const { categories } = await readPack('categories')
  const { remedies } = await readPack('remedies')
  const { routes } = await readPack('outside-routes')
  await insertRows(
    tx,
    'category',
    categories.map(({ key }, position) => ({
      key,
      names: {},
      parentId: null,
      mandatorySteps: [],
      defaultOwnerId: null,
      severityFloor: null,
      needsApproval: false,
      position,
      isActive: true,
      mergedIntoId: null,
      splitFromId: null,
    })),
  )
  await insertRows(
    tx,
    'remedy',
    remedies.map(({ key, isMonetary }, position) => ({
      key,
      names: {},
      isMonetary,
      position,
      isActive: true,
    })),
  )
  await insertRows(
    tx,
    'outsideRoute',
    routes
      .filter((route) => route.country === country)
      .map(({ key, name, phone, url, window, sector, checkedOn }, position) => ({
        key,
        name,
        address: null,
        phone,
        email: null,
        website: url,
        windowDays: windowDaysOf(window),
        notes: {},
        position,
        isActive: sector === 'general' && checkedOn !== null,
      })),
  )
}
