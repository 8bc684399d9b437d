import type { ClockKey, LateReason } from '../../../shared/api/rule-packs.ts'
import { actorKey } from '../../kernel/auth/actor.ts'
import { inTransaction, type Ctx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { recounted } from './rule-pack.rules.ts'
import { isOpen } from './clock.rules.ts'
import { clockRowsOf, freshCalendar } from './deadlines.queries.ts'
import { updateClock } from './deadlines.store.ts'
import { isLater, latestDate } from './extension.rules.ts'

declare module '../../kernel/events/events.ts' {
  interface Events {
    'clock.extended': { clockKey: ClockKey; fromAt: string; toAt: string; packKey: string }
    'clock.lateExplained': { clockKey: ClockKey; lateReason: LateReason }
  }
}

// The record's own module has locked the record and checked who acts.

/**
 * Puts the date of a clock off because the complainant was told so, with the reason. Where several packs run the
 * same clock, those that allow it move; the others stay as they are, so that the case shows what is really owed.
 * @returns how many clocks moved
 * @throws Refusal `deadlines.beyondCap` with `capOn`, the last date that a pack allows
 */
export function extendClock(
  ctx: Ctx,
  {
    subjectId,
    clockKey,
    untilOn,
    reason,
  }: { subjectId: string; clockKey: ClockKey; untilOn: string; reason: LateReason },
): Promise<number> {
  return inTransaction(ctx, async (tx) => {
    let moved = 0
    for (const clock of await clockRowsOf(tx, subjectId, { lock: true })) {
      if (clock.clockKey !== clockKey || !isOpen(clock)) continue
      const calendar = await freshCalendar(tx, clock.calendarId)
      const latest = latestDate(calendar, clock)
      if (latest === null || !isLater(calendar, clock, untilOn)) continue
      if (untilOn > latest) throw new Refusal('deadlines.beyondCap', { capOn: latest })
      const extension = { untilOn, reason, at: tx.now.toISOString(), by: actorKey(tx.actor) }
      const { dueAt, explanation } = recounted(calendar, {
        clockKey,
        startedAt: clock.startedAt,
        rule: clock.explanation,
        pauses: clock.pauses,
        extendedToOn: untilOn,
      })
      await updateClock(tx, clock.id, { dueAt, explanation, extensions: [...clock.extensions, extension] })
      const [fromAt, toAt] = [clock.dueAt.toISOString(), dueAt.toISOString()]
      const payload = { clockKey, fromAt, toAt, packKey: clock.packKey }
      await recordEvent(tx, { type: 'clock.extended', subjectId, payload })
      moved++
    }
    return moved
  })
}

/**
 * Says why a clock was met late or is overdue, for the rates by reason.
 * @throws Refusal `notFound`, `deadlines.notLate`
 */
export function explainLate(
  ctx: Ctx,
  { subjectId, clockId, lateReason }: { subjectId: string; clockId: string; lateReason: LateReason },
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const clock = (await clockRowsOf(tx, subjectId, { lock: true })).find(({ id }) => id === clockId)
    if (!clock) throw new Refusal('notFound', {}, 404)
    if (clock.cancelledAt || (clock.metAt ?? tx.now) <= clock.dueAt)
      throw new Refusal('deadlines.notLate', {}, 409)
    await updateClock(tx, clock.id, { lateReason })
    const payload = { clockKey: clock.clockKey, lateReason }
    await recordEvent(tx, { type: 'clock.lateExplained', subjectId, payload })
  })
}
