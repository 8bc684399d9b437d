import {
  weekdays,
  type CalendarDay,
  type Hours,
  type Weekday,
  type WorkingHours,
} from '../../../shared/api/deadlines.ts'

/** How a date stands out in the year: `weekend` is any day outside the working week. */
export type GlanceKind = 'open' | 'weekend' | CalendarDay['kind']
export type GlanceDay = { readonly on: string; readonly kind: GlanceKind; readonly name: string | null }
export type GlanceMonth = {
  readonly month: number
  readonly days: readonly GlanceDay[]
  readonly lead: number
}

/** The twelve months of a year; `lead` is how many weekdays stand empty before the first, weeks beginning on Monday. */
export function glanceOf(
  year: number,
  { workingHours, days }: { workingHours: WorkingHours; days: readonly CalendarDay[] },
): readonly GlanceMonth[] {
  const special = new Map(days.map((day) => [day.on, day]))
  return Array.from({ length: 12 }, (_, month) => {
    const count = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
    const all = Array.from({ length: count }, (_each, index): GlanceDay => {
      const on = new Date(Date.UTC(year, month, index + 1)).toISOString().slice(0, 10)
      const day = special.get(on)
      const usual = (workingHours[weekdayOf(on)] ?? []).length > 0
      return { on, kind: day?.kind ?? (usual ? 'open' : 'weekend'), name: day?.name ?? null }
    })
    return { month: month + 1, days: all, lead: weekdays.indexOf(weekdayOf(`${all[0]?.on}`)) }
  })
}

/** How many dates of the year somebody works on, and for how many hours by the clock on the wall. */
export function workOf(
  months: readonly GlanceMonth[],
  { workingHours, days }: { workingHours: WorkingHours; days: readonly CalendarDay[] },
): { days: number; hours: number } {
  const special = new Map(days.map((day) => [day.on, day]))
  const ordinary = weekdays.map((day) => workingHours[day] ?? []).find((hours) => hours.length > 0) ?? []
  let minutes = 0
  let worked = 0
  for (const { on } of months.flatMap((month) => month.days)) {
    const usual = workingHours[weekdayOf(on)] ?? []
    const length = minutesOf(hoursOn(special.get(on), usual, ordinary))
    minutes += length
    if (length > 0) worked++
  }
  return { days: worked, hours: Math.round(minutes / 6) / 10 }
}

function hoursOn(day: CalendarDay | undefined, usual: Hours, ordinary: Hours): Hours {
  switch (day?.kind) {
    case undefined:
      return usual
    case 'holiday':
      return []
    case 'working':
      return day.hours ?? ordinary
    case 'halfDay':
      return usual
        .filter(([from]) => from < day.closesAt)
        .map(([from, until]) => [from, until > from && until < day.closesAt ? until : day.closesAt])
  }
}

const minutesOf = (hours: Hours) =>
  hours.reduce((sum, [from, until]) => {
    const length = minuteOf(until) - minuteOf(from)
    return sum + (length > 0 ? length : length + 1440)
  }, 0)

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

const weekdayOf = (on: string): Weekday =>
  weekdays[(new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'mon'

/** Hours as people write them, "09:00-13:00, 14:00-18:00"; null when they are not written so, [] when nothing is. */
export function hoursIn(text: string): Hours | null {
  const pieces = text.split(/[,;]/).filter((piece) => piece.trim() !== '')
  const hours = pieces.map(
    (piece) => /^\s*(\d\d:\d\d)\s*[-–]\s*(\d\d:\d\d)\s*$/.exec(piece)?.slice(1, 3) ?? null,
  )
  return hours.every((pair) => pair !== null)
    ? hours.map(([from = '', until = '']) => [from, until] as const)
    : null
}
