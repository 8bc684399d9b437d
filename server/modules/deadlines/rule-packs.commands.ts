import type { OwnPack } from '../../../shared/api/rule-packs.ts'
import { actorKey } from '../../kernel/auth/actor.ts'
import { may, requirePermission, requireVersion } from '../../kernel/auth/permit.ts'
import { inTransaction, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { requireCalendar } from './calendar.commands.ts'
import { dateAt } from './business-time.rules.ts'
import type { Calendar } from './calendar.rules.ts'
import { reckoningCalendar } from './deadlines.queries.ts'
import {
  endRulePack,
  insertDraft,
  lockDraft,
  putRulePackInForce,
  saveDraft,
  type NewPeriod,
} from './deadlines.store.ts'
import { shippedVersions } from './packs.queries.ts'
import { rulePackSchema, type RulePack } from './rule-pack.rules.ts'
import { draftOf, versionsUsed } from './rule-packs.queries.ts'
import { startOfLocalDay } from './timeline.rules.ts'
import { dayNumberOf } from './calendar.rules.ts'

declare module '../../kernel/events/events.ts' {
  interface Events {
    'rulePack.switchedOn': { packKey: string; versions: string[] }
    'rulePack.switchedOff': { packKey: string }
    'rulePack.written': { packKey: string }
  }
}

/**
 * Switches a pack on or off from now on; cases that came in before keep their rules. A pack of one's own that is
 * switched on again comes into force as it stands now.
 * @throws Refusal `rulePack.unknown`, `rulePack.defaultStays`
 */
export async function switchRulePack(
  ctx: Ctx,
  { key, isOn, reason }: { key: string; isOn: boolean; reason: string },
): Promise<void> {
  await requireCalendar(ctx)
  await inTransaction(ctx, async (tx) => {
    requirePermission(may(tx.actor, 'settings.edit'))
    const versions = await versionsOf(tx, key)
    if (versions.length === 0) throw new Refusal('rulePack.unknown', {}, 404)
    // Its receipt, reminder and closing clocks are what the product itself works by.
    if (!isOn && key === 'redress-default') throw new Refusal('rulePack.defaultStays', {}, 409)
    if (!isOn) {
      await endRulePack(tx, { packKey: key, untilAt: tx.now })
      await recordEvent(tx, {
        type: 'rulePack.switchedOff',
        subjectId: tx.organizationId,
        payload: { packKey: key },
      })
      return
    }
    const reckoning = await reckoningCalendar(tx)
    if (!reckoning) throw new Error('the organization has no calendar')
    const periods = periodsFrom(reckoning.calendar, versions, tx.now)
    if (periods.length === 0) throw new Refusal('rulePack.notValidNow', {}, 409)
    const activatedBy = actorKey(tx.actor)
    await putRulePackInForce(tx, { periods, fromAt: tx.now, activatedBy, reason })
    const payload = { packKey: key, versions: periods.map(({ pack }) => pack.version) }
    await recordEvent(tx, { type: 'rulePack.switchedOn', subjectId: tx.organizationId, payload })
  })
}

/** The times for which versions of a pack hold from an instant on: each from when it is valid until it no longer is. */
export function periodsFrom(calendar: Calendar, versions: readonly RulePack[], fromAt: Date): NewPeriod[] {
  const today = dateAt(calendar, fromAt)
  const beginning = (on: string) => new Date(startOfLocalDay(calendar, dayNumberOf(on)))
  return versions
    .filter(({ validTo }) => validTo === null || validTo > today)
    .map((pack) => ({
      pack,
      inForceFrom: pack.validFrom > today ? beginning(pack.validFrom) : fromAt,
      inForceUntil: pack.validTo === null ? null : beginning(pack.validTo),
    }))
}

/** Writes a pack of one's own; it holds for nothing until it is switched on. @returns its id and key */
export function addRulePack(ctx: Ctx, { pack }: { pack: OwnPack }): Promise<{ id: string; key: string }> {
  return inTransaction(ctx, async (tx) => {
    requirePermission(may(tx.actor, 'settings.edit'))
    const id = tx.newId()
    const key = `own-${id}`
    requireSound(pack, key)
    await insertDraft(tx, { id, packKey: key, content: pack })
    await recordEvent(tx, { type: 'rulePack.written', subjectId: id, payload: { packKey: key } })
    return { id, key }
  })
}

/** Changes a pack of one's own; what is in force stays until it is switched on again. @throws Refusal `edit.conflict` */
export function saveRulePack(
  ctx: Ctx,
  { id, version, pack }: { id: string; version: number; pack: OwnPack },
): Promise<{ version: number }> {
  return inTransaction(ctx, async (tx) => {
    requirePermission(may(tx.actor, 'settings.edit'))
    const draft = await lockDraft(tx, id)
    if (!draft) throw new Refusal('notFound', {}, 404)
    requireVersion(draft.version, version)
    requireSound(pack, draft.packKey)
    await saveDraft(tx, { id, content: pack })
    await recordEvent(tx, { type: 'rulePack.written', subjectId: id, payload: { packKey: draft.packKey } })
    return { version: version + 1 }
  })
}

async function versionsOf(tx: Tx, key: string): Promise<RulePack[]> {
  const shipped = shippedVersions(key)
  if (shipped.length > 0) return shipped
  const draft = await draftOf(tx, key)
  if (!draft) return []
  return [
    asPack(draft.content, { key, version: String((await versionsUsed(tx, key)) + 1), fromOn: '2000-01-01' }),
  ]
}

/** A pack of one's own as the engine knows packs. */
export const asPack = (
  content: OwnPack,
  { key, version, fromOn }: { key: string; version: string; fromOn: string },
): RulePack =>
  rulePackSchema.parse({
    ...content,
    key,
    version,
    nameKey: null,
    validFrom: fromOn,
    validTo: null,
    checkedOn: null,
  })

/** @throws Refusal `rulePack.statutoryNeverPauses`, `rulePack.twoOfAKind` */
function requireSound(pack: OwnPack, key: string): void {
  const { name: _name, ...content } = pack
  const parsed = rulePackSchema.safeParse({
    ...content,
    name: pack.name,
    key,
    version: '1',
    nameKey: null,
    validFrom: '2000-01-01',
    validTo: null,
    checkedOn: null,
  })
  if (!parsed.success) throw new Refusal(parsed.error.issues[0]?.message ?? 'invalidInput', {}, 422)
}
