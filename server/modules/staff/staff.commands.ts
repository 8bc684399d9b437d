import type { DeskLanguage } from '../../../shared/languages.ts'
import type { RoleGrant } from '../../../shared/permissions.ts'
import { inTransaction, type Ctx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { insertStaffMember, saveGrants } from './staff.store.ts'

declare module '../../kernel/events/events.ts' {
  interface Events {
    'staff.added': { grants: { role: string; siteId: string | null }[] }
  }
}

export type NewStaffMember = {
  readonly email: string
  readonly name: string
  readonly language: DeskLanguage
  readonly grants: readonly RoleGrant[]
  readonly passwordHash?: string
}

/** @throws Refusal `staff.emailTaken` */
export function addStaffMember(ctx: Ctx, given: NewStaffMember): Promise<string> {
  return inTransaction(ctx, async (tx) => {
    const id = tx.newId()
    const isNew = await insertStaffMember(tx, {
      id,
      email: given.email.trim().toLowerCase(),
      name: given.name,
      language: given.language,
      passwordHash: given.passwordHash ?? null,
    })
    if (!isNew) throw new Refusal('staff.emailTaken', {}, 409)
    await saveGrants(tx, id, given.grants)
    await recordEvent(tx, {
      type: 'staff.added',
      subjectId: id,
      payload: { grants: given.grants.map(({ role, siteId }) => ({ role, siteId })) },
    })
    return id
  })
}
