import type { Extension } from './clock.rules.ts'
import type { Pause } from './due.rules.ts'
import type { ClockExplanation } from './rule-pack.rules.ts'

/**
 * One sentence of "why this date": the key of its text and the values in it. A value whose name ends in
 * `On` is a date 'YYYY-MM-DD', in `At` an instant in ISO 8601, in `Key` the key of another text.
 */
export type WhyLine = { key: string; values: Record<string, string | number> }

/** "Why this date", in the order in which a person tells it: what for, how long, from when, what was skipped, who says so. */
export function whyLines(
  explanation: ClockExplanation,
  { pauses, extensions }: { pauses: readonly Pause[]; extensions: readonly Extension[] },
): WhyLine[] {
  const { whyKey, term, startsAt, startedOn, dueOn, calendar, days, pack } = explanation
  const weekendDays = days.filter((day) => day.why === 'weekend').length
  const dayLines = days.flatMap((day) =>
    day.why === 'weekend' ? [] : [line(`deadlines.why.day.${day.why}`, { dayOn: day.on, name: day.name })],
  )
  return [
    line(whyKey),
    line(`deadlines.why.term.${term.unit}`, { count: term.amount }),
    line(`deadlines.why.start.${startsAt}`, { startedOn }),
    ...(weekendDays > 0 ? [line('deadlines.why.weekendDays', { count: weekendDays })] : []),
    ...dayLines,
    ...pauses.map(({ fromAt, untilAt }) =>
      line('deadlines.why.paused', { fromAt: fromAt.toISOString(), untilAt: untilAt.toISOString() }),
    ),
    ...extensions.map(({ untilOn, reason, at }) =>
      line('deadlines.why.extended', { untilOn, noticeAt: at, reasonKey: `deadlines.late.${reason}` }),
    ),
    line('deadlines.why.due', { dueOn }),
    line('deadlines.why.calendar', { calendar: calendar.name, timeZone: calendar.timeZone }),
    packLine(pack),
    line('deadlines.why.source', { source: pack.source }),
    ...(pack.isStatutory ? [line('deadlines.why.statutory')] : []),
  ]
}

function packLine({ nameKey, name, version, checkedOn }: ClockExplanation['pack']): WhyLine {
  if (nameKey === null) return line('deadlines.why.ownPack', { pack: name ?? '', version })
  return checkedOn === null
    ? line('deadlines.why.packUnchecked', { packKey: nameKey, version })
    : line('deadlines.why.pack', { packKey: nameKey, version, checkedOn })
}

const line = (key: string, values: WhyLine['values'] = {}): WhyLine => ({ key, values })
