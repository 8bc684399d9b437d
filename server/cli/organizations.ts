import { systemActor } from '../kernel/auth/actor.ts'
import { makeCtx, type Ctx } from '../kernel/ctx.ts'
import { Refusal } from '../kernel/errors.ts'
import type { Machine } from '../kernel/machine.ts'

export type ListedOrganization = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly hosts: readonly string[]
}

/** All organizations, or the one with the given slug. @throws Refusal `cli.slugUnknown` */
export async function organizations(machine: Machine, slug?: string): Promise<ListedOrganization[]> {
  const all = await machine.db.system
    .selectFrom('organization')
    .select(['id', 'slug', 'name', 'hosts'])
    .orderBy('slug')
    .execute()
  if (slug === undefined) return all
  const one = all.filter((each) => each.slug === slug)
  if (one.length === 0) throw new Refusal('cli.slugUnknown', { slug })
  return one
}

/** The context of whoever operates the installation, for one organization. */
export const operatorCtx = (machine: Machine, organizationId: string): Ctx =>
  makeCtx({ machine, organizationId, actor: systemActor('operator') })
