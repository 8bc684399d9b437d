import type { LevelRules } from '../../../../shared/api/date-rules.ts'
import { may, requirePermission, requireVersion } from '../../../kernel/auth/permit.ts'
import { inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { dateRulesOf } from '../escalation.queries.ts'
import { putDateRules } from '../escalation.store.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'dateRules.changed': { fields: string[]; levels: LevelRules; sendsUpdates: boolean }
  }
}

/**
 * Changes who hears of dates and whether regular news goes out by itself; it holds from the next run on.
 * @throws Refusal `edit.conflict`
 */
export function changeDateRules(
  ctx: Ctx,
  { version, levels, sendsUpdates }: { version: number; levels: LevelRules; sendsUpdates: boolean },
): Promise<{ version: number }> {
  return inTransaction(ctx, async (tx) => {
    requirePermission(may(tx.actor, 'settings.edit'))
    const before = await dateRulesOf(tx)
    requireVersion(before.version, version)
    // Whoever works on the case is the first level, whatever their role.
    const rules = { levels: { ...levels, handler: { ...levels.handler, roles: [] } }, sendsUpdates }
    if (!(await putDateRules(tx, { ...rules, version: version + 1 })))
      throw new Refusal('edit.conflict', {}, 409)
    const fields = [
      ...(JSON.stringify(before.levels) === JSON.stringify(rules.levels) ? [] : ['levels']),
      ...(before.sendsUpdates === sendsUpdates ? [] : ['sendsUpdates']),
    ]
    await recordEvent(tx, {
      type: 'dateRules.changed',
      subjectId: tx.organizationId,
      payload: { fields, ...rules },
    })
    return { version: version + 1 }
  })
}
