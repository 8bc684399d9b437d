import type { CalendarDay } from '../../../shared/api/deadlines.ts'
import { inRead, type Ctx } from '../../kernel/ctx.ts'
import { changedCalendar, movedClocks, type CalendarChange } from './calendar-change.rules.ts'
import { calendarOf, openClocksOfCalendar } from './deadlines.queries.ts'
import type { ClockKey } from '../../../shared/api/rule-packs.ts'

/** What a change of a calendar would do: how many open dates it moves, and the first of them. */
export type CalendarPreview = {
  movedClocks: number
  openClocks: number
  /** By clock: how many come earlier and how many later. */
  byClock: { clockKey: ClockKey; earlier: number; later: number }[]
  /** The first of them, by record; whoever shows them leaves out records that the asking person may not see. */
  moves: { subjectId: string; clockKey: ClockKey; fromAt: Date; toAt: Date }[]
  days: CalendarDay[]
}

const mostNamed = 1000

/** Computes a change without making it. */
export function previewCalendarChange(
  ctx: Ctx,
  { siteId = null, change }: { siteId?: string | null | undefined; change: CalendarChange },
): Promise<CalendarPreview> {
  return inRead(ctx, async (read) => {
    const calendar = await calendarOf(read, { siteId })
    const open = await openClocksOfCalendar(read, calendar.id, { lock: false })
    const moved = movedClocks(changedCalendar(calendar, change), open)
    const first = moved
      .toSorted((a, b) => a.counted.dueAt.getTime() - b.counted.dueAt.getTime())
      .slice(0, mostNamed)
    const byKey = Map.groupBy(moved, ({ clock }) => clock.clockKey)
    return {
      movedClocks: moved.length,
      openClocks: open.length,
      byClock: [...byKey].map(([clockKey, all]) => {
        const later = all.filter(({ clock, counted }) => counted.dueAt > clock.dueAt).length
        return { clockKey, later, earlier: all.length - later }
      }),
      moves: first.map(({ clock, counted }) => ({
        subjectId: clock.subjectId,
        clockKey: clock.clockKey,
        fromAt: clock.dueAt,
        toAt: counted.dueAt,
      })),
      days: 'putDays' in change ? [...change.putDays] : [],
    }
  })
}
