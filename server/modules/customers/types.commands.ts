import type { CustomerType } from '../../../shared/api/customer-type-names.ts'
import type { PurchaseGiven, TalkGiven } from '../../../shared/api/customer-types.ts'
import { may, requirePermission, requireVersion } from '../../kernel/auth/permit.ts'
import { inTransaction, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { Refusal } from '../../kernel/errors.ts'
import { numberKey } from './likeness.rules.ts'
import { familyOf, shownCustomer } from './profiles.queries.ts'
import { lockCustomer, lockFact, updateProfile } from './profiles.store.ts'
import { rulesOf, shownAfter, todayOf, typeFactsOf, typesDue } from './types.queries.ts'
import { typeOn, type TypeRules } from './types.rules.ts'
import {
  insertFactUse,
  insertPurchases,
  insertTalks,
  putRules,
  holdProfiles,
  writeTypes,
} from './types.store.ts'

declare module '../../kernel/events/events.ts' {
  interface Events {
    'customer.purchaseAdded': { purchaseId: string }
    'customer.talkAdded': { talkId: string; kind: string }
    'customer.typeSet': { type: CustomerType | null }
    'customer.factUsed': { factId: string; complaintId: string; place: string }
    'customerRules.changed': TypeRules
  }
}

/** Notes what a customer bought; their type follows. @returns its id */
export function addPurchase(
  ctx: Ctx,
  { customerId, ...given }: PurchaseGiven & { customerId: string },
): Promise<string> {
  requirePermission(may(ctx.actor, 'customer.edit'))
  return inTransaction(ctx, async (tx) => {
    const root = await shownCustomer(tx, customerId)
    const id = tx.newId()
    const orderKey = given.orderNumber ? numberKey(given.orderNumber) : null
    await insertPurchases(tx, [{ ...given, id, orderKey, customerId: root.id, importId: null }])
    await deriveTypes(tx, [root.id])
    await recordEvent(tx, { type: 'customer.purchaseAdded', subjectId: root.id, payload: { purchaseId: id } })
    return id
  })
}

/** Notes a contact, a visit or an offer; the type follows. @returns its id */
export function addTalk(
  ctx: Ctx,
  { customerId, ...given }: TalkGiven & { customerId: string },
): Promise<string> {
  requirePermission(may(ctx.actor, 'customer.edit'))
  return inTransaction(ctx, async (tx) => {
    const root = await shownCustomer(tx, customerId)
    const id = tx.newId()
    await insertTalks(tx, [{ ...given, id, customerId: root.id, importId: null }])
    await deriveTypes(tx, [root.id])
    const payload = { talkId: id, kind: given.kind }
    await recordEvent(tx, { type: 'customer.talkAdded', subjectId: root.id, payload })
    return id
  })
}

/** Sets a type by hand, with the reason; without a type the rules decide again. */
export function setType(
  ctx: Ctx,
  { customerId, type, reason }: { customerId: string; type: CustomerType | null; reason: string | null },
): Promise<void> {
  requirePermission(may(ctx.actor, 'customer.edit'))
  return inTransaction(ctx, async (tx) => {
    const root = await shownCustomer(tx, customerId)
    await lockCustomer(tx, root.id)
    if (type === null) {
      await updateProfile(tx, root.id, { typeReason: null })
      await deriveTypes(tx, [root.id])
    } else {
      if (!reason) throw new Refusal('customer.typeNeedsReason', {}, 422)
      const [facts] = await typeFactsOf(tx, [root.id])
      if (!facts) throw new Refusal('notFound', {}, 404)
      await updateProfile(tx, root.id, { typeReason: reason })
      await writeTypes(
        tx,
        [{ ...figuresOf(facts), type, typeDueOn: null }],
        [{ customerId: root.id, type, reason }],
      )
    }
    await recordEvent(tx, { type: 'customer.typeSet', subjectId: root.id, payload: { type } })
  })
}

/** Types by the rules, of these profiles with all that are shown with them; what was set by hand stays. */
export async function deriveTypes(tx: Tx, rootIds: readonly string[]): Promise<void> {
  // Two who add a purchase at once would each count without the other's.
  await holdProfiles(tx, rootIds)
  const [all, rules, today] = [await typeFactsOf(tx, rootIds), await rulesOf(tx), await todayOf(tx)]
  const derived = all.map((facts) => {
    const { type, dueOn } =
      facts.typeReason === null ? typeOn(today, facts, rules) : { type: facts.type, dueOn: null }
    return { before: facts.type, row: { ...figuresOf(facts), type, typeDueOn: dueOn } }
  })
  const changes = derived
    .filter(({ before, row }) => before !== row.type)
    .map(({ row }) => ({ customerId: row.id, type: row.type, reason: null }))
  await writeTypes(
    tx,
    derived.map(({ row }) => row),
    changes,
  )
}

const figuresOf = ({
  id,
  firstPurchaseOn,
  lastPurchaseOn,
  purchaseCount,
  purchaseValue,
  lastTalkOn,
}: Awaited<ReturnType<typeof typeFactsOf>>[number]) => ({
  id,
  firstPurchaseOn,
  lastPurchaseOn,
  purchaseCount,
  purchaseValue,
  lastTalkOn,
})

const batch = 500

/** Every night: those whose type time alone has changed. */
export async function deriveDueTypes(ctx: Ctx): Promise<void> {
  for (let before = ''; ;) {
    const ids = await inTransaction(ctx, async (tx) => {
      const due = await typesDue(tx, await todayOf(tx), batch)
      await deriveTypes(tx, due)
      return due
    })
    // Nobody stays due once derived; the same ones again would be a fault to stop at.
    if (ids.length < batch || ids.join() === before) return
    before = ids.join()
  }
}

/** @throws Refusal `edit.conflict`; all types follow within the night, those that change by time the same minute */
export function saveRules(ctx: Ctx, { version, ...rules }: TypeRules & { version: number }) {
  requirePermission(may(ctx.actor, 'settings.edit'))
  return inTransaction(ctx, async (tx) => {
    const before = await rulesOf(tx)
    requireVersion(before.version, version)
    const changed = { version: version + 1 }
    await putRules(tx, { ...rules, ...changed })
    await recordEvent(tx, { type: 'customerRules.changed', subjectId: tx.organizationId, payload: rules })
    return changed
  })
}

/** All types anew, after the rules were changed. */
export async function deriveAllTypes(ctx: Ctx): Promise<void> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const ids = await inTransaction(ctx, async (tx) => {
      const found = await shownAfter(tx, after, batch)
      await deriveTypes(tx, found)
      return found
    })
    const last = ids.at(-1)
    if (!last || ids.length < batch) return
    after = last
  }
}

type Use = {
  readonly customerId: string
  readonly factId: string
  readonly complaintId: string
  readonly place: 'restatement' | 'decision' | 'letter' | 'talk'
}

/** Says the same of several entries at once, where somebody cited them in what they write; none without a profile. */
export async function useFacts(
  tx: Tx,
  {
    customerId,
    factIds = [],
    ...use
  }: { customerId: string | null; factIds?: readonly string[] | undefined } & Pick<
    Use,
    'complaintId' | 'place'
  >,
): Promise<void> {
  if (factIds.length === 0) return
  if (customerId === null) throw new Refusal('notFound', {}, 404)
  for (const factId of factIds) await useFact(tx, { customerId, factId, ...use })
}

/** Says that an entry was cited or confirmed on a case. Whether the case may be seen is the caller's to check. */
export function useFact(ctx: Ctx, { customerId, factId, complaintId, place }: Use): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const root = await shownCustomer(tx, customerId)
    const fact = await lockFact(tx, factId)
    if (!fact || !(await familyOf(tx, root.id)).includes(fact.customerId))
      throw new Refusal('notFound', {}, 404)
    await insertFactUse(tx, { factId, complaintId, place })
    await recordEvent(tx, {
      type: 'customer.factUsed',
      subjectId: root.id,
      payload: { factId, complaintId, place },
    })
  })
}
