import type { CustomerGiven, FactGiven } from '../../../shared/api/customers.ts'
import type { BodyOf } from '../../../shared/api/endpoint.ts'
import type { findLikely } from '../../../shared/api/customers.ts'
import { may, requirePermission, requireVersion } from '../../kernel/auth/permit.ts'
import { inTransaction, type Ctx, type Read, type Tx } from '../../kernel/ctx.ts'
import { quietMoment } from '../../kernel/together.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { homeOf } from '../organization/organization.queries.ts'
import { profileWith } from './customers.queries.ts'
import { customerKeys } from './customers.rules.ts'
import { contactChanges, contactKey, differences, traitsOf, wordsOf } from './profile.rules.ts'
import { familyOf, likelyCustomers, shownCustomer, textsOf } from './profiles.queries.ts'
import { deriveTypes } from './types.commands.ts'
import { rulesOf, todayOf, writersToDerive } from './types.queries.ts'
import {
  insertFact,
  insertProfile,
  keepChanges,
  lockCustomer,
  lockFact,
  lockUnindexed,
  replaceContacts,
  updateFact,
  updateProfile,
  writeWords,
  type CustomerRow,
  type FactRow,
} from './profiles.store.ts'

declare module '../../kernel/events/events.ts' {
  interface Events {
    'customer.added': { kind: 'person' | 'organization' }
    'customer.changed': { fields: string[] }
    'customer.factNoted': { factId: string; section: string; source: string }
    'customer.factChanged': { factId: string; section: string }
    'customer.factRemoved': { factId: string; section: string }
  }
}

/**
 * Makes a profile for somebody who has none.
 * @throws Refusal `customer.known` (409) with `customerId` where an e-mail address is taken
 */
export function addCustomer(ctx: Ctx, given: CustomerGiven): Promise<string> {
  requirePermission(may(ctx.actor, 'customer.edit'))
  return inTransaction(ctx, async (tx) => {
    const { contacts, ...profile } = given
    const { country } = await homeOf(tx)
    const keys = customerKeys(profile, country)
    await requireFree(tx, keys)
    await requireEmployer(tx, profile.employerId)
    const id = tx.newId()
    await insertProfile(tx, { id, ...keys, ...profile })
    await replaceContacts(tx, id, withKeys(contacts, country))
    await indexProfiles(tx, [id])
    await deriveTypes(tx, [id])
    await recordEvent(tx, { type: 'customer.added', subjectId: id, payload: { kind: profile.kind } })
    return id
  })
}

/** Changes a profile; the history keeps what stood there. @throws Refusal `notFound`, `edit.conflict`, `customer.known` */
export function saveCustomer(
  ctx: Ctx,
  { customerId, version, contacts, ...profile }: CustomerGiven & { customerId: string; version: number },
): Promise<{ version: number }> {
  requirePermission(may(ctx.actor, 'customer.edit'))
  return inTransaction(ctx, async (tx) => {
    const before = await lockShown(tx, customerId)
    requireVersion(before.version, version)
    const { country } = await homeOf(tx)
    const keys = customerKeys(profile, country)
    await requireFree(tx, keys, before.id)
    if (profile.employerId !== before.employerId) await requireEmployer(tx, profile.employerId, before.id)
    const changes = differences(before as unknown as Parameters<typeof differences>[0], profile)
    const changed = { version: before.version + 1 }
    await updateProfile(tx, before.id, { ...profile, ...keys, ...changed })
    const { added, gone } = await replaceContacts(tx, before.id, withKeys(contacts, country))
    await keepChanges(tx, before.id, [...changes, ...contactChanges({ added, gone })])
    await indexProfiles(tx, [before.id])
    if (profile.isTarget !== before.isTarget) await deriveTypes(tx, [before.id])
    const fields = [
      ...changes.map(({ field }) => field),
      ...(added.length + gone.length > 0 ? ['contacts'] : []),
    ]
    await recordEvent(tx, { type: 'customer.changed', subjectId: before.id, payload: { fields } })
    return changed
  })
}

/** Notes what was learnt about a customer, with source and date. @returns the id of the entry */
export function addFact(
  ctx: Ctx,
  { customerId, ...given }: FactGiven & { customerId: string },
): Promise<string> {
  requirePermission(may(ctx.actor, 'customer.edit'))
  return inTransaction(ctx, async (tx) => {
    const { id } = await shownCustomer(tx, customerId)
    const factId = tx.newId()
    await insertFact(tx, {
      ...(await factOf(tx, given)),
      id: factId,
      customerId: id,
      notedBy: tx.actor.kind === 'staff' ? tx.actor.id : null,
      removedAt: null,
      version: 1,
    })
    const { section, source } = given
    await recordEvent(tx, { type: 'customer.factNoted', subjectId: id, payload: { factId, section, source } })
    return factId
  })
}

type FactTarget = { readonly customerId: string; readonly factId: string; readonly version: number }

/** @throws Refusal `notFound`, `edit.conflict`; @returns the new version */
export function saveFact(
  ctx: Ctx,
  { customerId, factId, version, ...given }: FactGiven & FactTarget,
): Promise<{ version: number }> {
  return inTransaction(ctx, async (tx) => {
    const before = await lockForChange(tx, { customerId, factId, version })
    const changed = { version: before.version + 1 }
    await updateFact(tx, factId, { ...(await factOf(tx, given)), ...changed })
    await keepChanges(tx, before.customerId, [
      { field: before.section, before: before.body, after: given.body },
    ])
    await recordEvent(tx, {
      type: 'customer.factChanged',
      subjectId: before.customerId,
      payload: { factId, section: given.section },
    })
    return changed
  })
}

/** What no longer holds is taken away; the history keeps its words. @throws as `saveFact` */
export function removeFact(ctx: Ctx, target: FactTarget): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const { id, customerId, section, body, version } = await lockForChange(tx, target)
    await updateFact(tx, id, { removedAt: tx.now, version: version + 1 })
    await keepChanges(tx, customerId, [{ field: section, before: body, after: null }])
    await recordEvent(tx, {
      type: 'customer.factRemoved',
      subjectId: customerId,
      payload: { factId: id, section },
    })
  })
}

/** Who somebody may be, before a profile is made of them. */
export async function likelyTo(read: Read, told: BodyOf<typeof findLikely>) {
  const { country, defaultLanguage } = await homeOf(read)
  const keys = customerKeys(told, country)
  return likelyCustomers(
    read,
    traitsOf({ id: '', language: defaultLanguage, contacts: [], ...told, ...keys }),
  )
}

const batch = 500
const mostBatches = 400

/** Words of new and changed profiles for search and recognition, so that intake need not wait for them. */
export async function indexCustomers(ctx: Ctx): Promise<void> {
  for (let round = 0; round < mostBatches; round++) {
    await quietMoment(ctx.machine)
    const done = await inTransaction(ctx, async (tx) => {
      const ids = await lockUnindexed(tx, batch)
      await indexProfiles(tx, ids)
      await deriveTypes(tx, ids)
      return ids.length
    })
    if (done < batch) break
  }
  await deriveWriters(ctx)
}

/** So long after a matter came in the type of its customer is looked at. */
const writingMs = 15 * 60_000

/** Whoever is known, bought nothing that we know of, and writes again may be a customer by that. */
function deriveWriters(ctx: Ctx): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const { hasWriters } = await rulesOf(tx)
    if (hasWriters)
      await deriveTypes(tx, await writersToDerive(tx, new Date(tx.now.getTime() - writingMs), batch))
  })
}

/** Search and recognition know these profiles as they are now. */
export async function indexProfiles(tx: Tx, ids: readonly string[]): Promise<void> {
  const texts = await textsOf(tx, ids)
  await writeWords(
    tx,
    texts.map((text) => wordsOf(tx.organizationId, text)),
  )
}

async function lockShown(tx: Tx, customerId: string): Promise<CustomerRow> {
  const { id } = await shownCustomer(tx, customerId)
  const row = await lockCustomer(tx, id)
  if (!row) throw new Refusal('notFound', {}, 404)
  return row
}

async function lockForChange(tx: Tx, { customerId, factId, version }: FactTarget): Promise<FactRow> {
  requirePermission(may(tx.actor, 'customer.edit'))
  const root = await shownCustomer(tx, customerId)
  const fact = await lockFact(tx, factId)
  if (!fact || !(await familyOf(tx, root.id)).includes(fact.customerId))
    throw new Refusal('notFound', {}, 404)
  requireVersion(fact.version, version)
  return fact
}

const factOf = async (tx: Tx, { section, body, source, sourceNote, notedOn, complaintId }: FactGiven) => ({
  section,
  body,
  source,
  sourceNote,
  notedOn: notedOn ?? (await todayOf(tx)),
  complaintId: complaintId ?? null,
})

const withKeys = (contacts: CustomerGiven['contacts'], country: string) =>
  contacts.map(({ kind, value, label }) => ({ kind, value, label, key: contactKey(kind, value, country) }))

/** An e-mail address belongs to one profile; so does a phone without an address. */
async function requireFree(
  tx: Tx,
  keys: ReturnType<typeof customerKeys>,
  own: string | null = null,
): Promise<void> {
  const customerId = await profileWith(tx, keys)
  if (customerId !== null && customerId !== own) throw new Refusal('customer.known', { customerId }, 409)
}

async function requireEmployer(tx: Tx, employerId: string | null, ownId?: string): Promise<void> {
  if (employerId === null) return
  const employer = await lockCustomer(tx, employerId)
  if (!employer || employer.kind !== 'organization' || employer.id === ownId)
    throw new Refusal('customer.notAnOrganization', {}, 422)
}
