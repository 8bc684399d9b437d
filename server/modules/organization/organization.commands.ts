import type { Language } from '../../../shared/languages.ts'
import { systemActor } from '../../kernel/auth/actor.ts'
import { inTransaction, makeCtx, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { newId } from '../../kernel/ids.ts'
import type { Machine } from '../../kernel/machine.ts'
import { readPack } from '../../kernel/packs.ts'
import { insertCategories, insertOutsideRoutes, insertRemedies } from './catalogue.store.ts'
import { currencyOf, isCountry, isTimeZone, slugOf, windowDaysOf } from './organization.rules.ts'
import { forgetAddresses } from './organization.queries.ts'
import { insertOrganization, requireFirst } from './organization.store.ts'

declare module '../../kernel/events/events.ts' {
  interface Events {
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

/**
 * What an organization begins with: categories and remedies of the packs, and the outside routes of its
 * country. Of these only the general ones that were checked are shown until somebody looks at them.
 */
async function seedCatalogues(tx: Tx, country: string): Promise<void> {
  const { categories } = await readPack('categories')
  const { remedies } = await readPack('remedies')
  const { routes } = await readPack('outside-routes')
  await insertCategories(
    tx,
    categories.map(({ key }, position) => ({
      key,
      names: {},
      parentId: null,
      mandatorySteps: [],
      position,
      isActive: true,
    })),
  )
  await insertRemedies(
    tx,
    remedies.map(({ key, isMonetary }, position) => ({
      key,
      names: {},
      isMonetary,
      position,
      isActive: true,
    })),
  )
  await insertOutsideRoutes(
    tx,
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
