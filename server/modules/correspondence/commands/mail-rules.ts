import { may, requirePermission, requireVersion } from '../../../kernel/auth/permit.ts'
import { inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { mailRulesOf } from '../mail-rules.queries.ts'
import { saveMailRules } from '../mail-rules.store.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'mailRules.changed': { fields: string[] }
  }
}

/** From which size on files go out as a link. @throws Refusal `edit.conflict` */
export function changeMailRules(
  ctx: Ctx,
  { attachedBytes, version }: { attachedBytes: number; version: number },
): Promise<{ version: number }> {
  return inTransaction(ctx, async (tx) => {
    requirePermission(may(tx.actor, 'settings.edit'))
    const before = await mailRulesOf(tx)
    requireVersion(before.version, version)
    if (!(await saveMailRules(tx, { attachedBytes, version: version + 1 })))
      throw new Refusal('edit.conflict', {}, 409)
    await recordEvent(tx, {
      type: 'mailRules.changed',
      subjectId: tx.organizationId,
      payload: { fields: ['attachedBytes'] },
    })
    return { version: version + 1 }
  })
}
