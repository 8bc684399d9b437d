import type { Language } from '../../../shared/languages.ts'
import { systemActor } from '../../kernel/auth/actor.ts'
import { inTransaction, makeCtx, type Ctx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { newId } from '../../kernel/ids.ts'
import type { Machine } from '../../kernel/machine.ts'
import { isCountry, isTimeZone, slugOf } from './organization.rules.ts'
import { forgetAddresses } from './organization.queries.ts'
import { insertOrganization } from './organization.store.ts'

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
}

/** The context in which an organization that does not exist yet is set up, with its new id. */
export const setUpCtx = (machine: Machine): Ctx =>
  makeCtx({ machine, organizationId: newId(), actor: systemActor('setUp') })

/**
 * Makes the organization whose id `ctx` carries, with what every organization begins with.
 * @throws Refusal `organization.countryUnknown`, `organization.timeZoneUnknown`, `organization.slugTaken`
 */
export function setUpOrganization(ctx: Ctx, given: NewOrganization): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const [firstLanguage] = given.languages
    if (!isCountry(given.country))
      throw new Refusal('organization.countryUnknown', { country: given.country })
    if (!isTimeZone(given.timeZone))
      throw new Refusal('organization.timeZoneUnknown', { timeZone: given.timeZone })
    if (!firstLanguage) throw new Refusal('organization.languagesMissing')
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
      currency: 'EUR',
      approvalLimits: {},
      version: 1,
    })
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
