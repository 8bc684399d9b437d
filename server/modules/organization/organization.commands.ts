import type { Language } from '../../../shared/languages.ts'
import { no, yes } from '../../../shared/permissions.ts'
import { systemActor } from '../../kernel/auth/actor.ts'
import { may, requirePermission, requireVersion } from '../../kernel/auth/permit.ts'
import { inTransaction, makeCtx, type Ctx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { newId } from '../../kernel/ids.ts'
import type { Machine } from '../../kernel/machine.ts'
import { seedCatalogues } from './catalogue.commands.ts'
import { changedFields, currencyOf, isCountry, isTimeZone, slugOf } from './organization.rules.ts'
import { forgetAddresses } from './organization.queries.ts'
import {
  insertOrganization,
  lockOrganization,
  requireFirst,
  updateOrganization,
  type OrganizationRow,
} from './organization.store.ts'

declare module '../../kernel/events/events.ts' {
  interface Events {
    'organization.changed': { fields: string[] }
    'organization.setUp': { country: string; timeZone: string; languages: Language[]; isOnePerson: boolean }
  }
}

export type NewOrganization = {
  readonly name: string
  /** In its address; made from the name unless given. */
  readonly slug?: string | undefined
  readonly country: string
  readonly timeZone: string
  readonly languages: readonly Language[]
  readonly defaultLanguage?: Language | undefined
  readonly isOnePerson: boolean
  /** Refused when an organization exists already, also one that is set up at the same moment. */
  readonly isFirst?: boolean | undefined
}

/** The context in which an organization that does not exist yet is set up, with its new id. */
export const setUpCtx = (machine: Machine): Ctx =>
  makeCtx({ machine, organizationId: newId(), actor: systemActor('setUp') })

/**
 * Makes the organization whose id `ctx` carries, with what every organization begins with.
 * @throws Refusal `setup.alreadyDone`, `organization.countryUnknown`, `organization.timeZoneUnknown`, `organization.slugTaken`
 */
export function setUpOrganization(ctx: Ctx, given: NewOrganization): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const [firstLanguage] = given.languages
    if (!isCountry(given.country))
      throw new Refusal('organization.countryUnknown', { country: given.country })
    if (!isTimeZone(given.timeZone))
      throw new Refusal('organization.timeZoneUnknown', { timeZone: given.timeZone })
    if (!firstLanguage) throw new Refusal('organization.languagesMissing')
    if (given.isFirst) await requireFirst(tx)
    const slug = given.slug ?? (slugOf(given.name) || 'main')
    const taken = await tx.sql
      .selectFrom('organization')
      .select('id')
      .where('slug', '=', slug)
      .executeTakeFirst()
    if (taken) throw new Refusal('organization.slugTaken', { slug }, 409)
    await insertOrganization(tx, {
      id: tx.organizationId,
      slug,
      hosts: [],
      name: given.name,
      createdAt: tx.now,
      country: given.country,
      timeZone: given.timeZone,
      languages: [...given.languages],
      defaultLanguage: given.defaultLanguage ?? firstLanguage,
      isOnePerson: given.isOnePerson,
      wordSet: 'customer',
      address: null,
      phone: null,
      email: null,
      website: null,
      accentColor: null,
      logoFileKey: null,
      privacyContact: null,
      currency: currencyOf(given.country),
      approvalLimits: {},
      version: 1,
    })
    await seedCatalogues(tx, given.country)
    tx.afterCommit(() => forgetAddresses(tx.machine))
    await recordEvent(tx, {
      type: 'organization.setUp',
      subjectId: tx.organizationId,
      payload: {
        country: given.country,
        timeZone: given.timeZone,
        languages: [...given.languages],
        isOnePerson: given.isOnePerson,
      },
    })
  })
}

export type OrganizationChange = {
  readonly changes: Omit<OrganizationRow, 'id' | 'slug' | 'hosts' | 'createdAt' | 'logoFileKey' | 'version'>
  readonly version: number
}

/**
 * Saves what the organization says of itself. The event names the fields that differ.
 * @throws Refusal `edit.conflict`, `organization.countryUnknown`, `organization.timeZoneUnknown`, `organization.defaultLanguageMissing`
 */
export function changeOrganization(ctx: Ctx, { changes, version }: OrganizationChange): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const before = await lockOrganization(tx)
    requirePermission(may(tx.actor, 'settings.edit'))
    requireVersion(before.version, version)
    requireRight(changes)
    const fields = changedFields(before, changes)
    if (fields.length === 0) return
    await updateOrganization(tx, { ...changes, version: version + 1 })
    tx.afterCommit(() => forgetAddresses(tx.machine))
    await recordEvent(tx, { type: 'organization.changed', subjectId: tx.organizationId, payload: { fields } })
  })
}

/**
 * The host names under which the organization is reached without `/o/{slug}`. The operator's to say, since
 * they lead everybody who comes to them here.
 * @throws Refusal `organization.hostTaken`
 */
export function setHosts(ctx: Ctx, { hosts }: { hosts: readonly string[] }): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const { version } = await lockOrganization(tx)
    requirePermission(tx.actor.kind === 'system' ? yes : no('auth.notPermitted'))
    const others = await tx.sql
      .selectFrom('organization')
      .select(['id', 'hosts'])
      .where('id', '!=', tx.organizationId)
      .execute()
    const taken = hosts.find((host) => others.some((other) => other.hosts.includes(host)))
    if (taken) throw new Refusal('organization.hostTaken', { host: taken }, 409)
    await updateOrganization(tx, { hosts: [...hosts], version: version + 1 })
    tx.afterCommit(() => forgetAddresses(tx.machine))
    await recordEvent(tx, {
      type: 'organization.changed',
      subjectId: tx.organizationId,
      payload: { fields: ['hosts'] },
    })
  })
}

/** Sets or removes the logo; the old file is swept later. */
export function setLogo(ctx: Ctx, { fileKey }: { fileKey: string | null }): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const { version } = await lockOrganization(tx)
    requirePermission(may(tx.actor, 'settings.edit'))
    await updateOrganization(tx, { logoFileKey: fileKey, version: version + 1 })
    await recordEvent(tx, {
      type: 'organization.changed',
      subjectId: tx.organizationId,
      payload: { fields: ['logo'] },
    })
  })
}

function requireRight({
  country,
  timeZone,
  languages,
  defaultLanguage,
}: OrganizationChange['changes']): void {
  const wrong = (field: string, code: string) => new Refusal(code, { fields: { [field]: code } })
  if (!isCountry(country)) throw wrong('country', 'organization.countryUnknown')
  if (!isTimeZone(timeZone)) throw wrong('timeZone', 'organization.timeZoneUnknown')
  if (!languages.includes(defaultLanguage))
    throw wrong('defaultLanguage', 'organization.defaultLanguageMissing')
}
