import { minuteMs, type Calendar } from '../server/modules/deadlines/calendar.rules.ts'

/**
 * The same arithmetic done the slow way, minute by minute over the wall clock, sharing no code with the
 * rules: what the property tests compare with.
 */
export function slowReference(calendar: Calendar, fromMs: number, untilMs: number) {
  const wall = wallOf(calendar.timeZone, fromMs, untilMs)
  const covers = coverage(calendar)
  const isWorking = (index: number) => {
    const shown = wall[index]
    return (
      shown !== undefined && (covers(shown.on, shown.minute) || covers(shown.dayBefore, shown.minute + 1440))
    )
  }
  const indexAt = (at: Date) => (at.getTime() - fromMs) / minuteMs
  const instantAt = (index: number) => new Date(fromMs + index * minuteMs)
  return {
    minutesBetween(startAt: Date, endAt: Date): number {
      const [from, until] = [indexAt(startAt), indexAt(endAt)]
      let count = 0
      for (let index = Math.min(from, until); index < Math.max(from, until); index++)
        if (isWorking(index)) count++
      return from <= until ? count : 0 - count
    },
    add(startAt: Date, amount: number): Date {
      let index = indexAt(startAt)
      for (let left = amount; left > 0; index++) if (isWorking(index)) left--
      for (let left = amount; left < 0; index--) if (isWorking(index - 1)) left++
      return instantAt(index)
    },
    next(startAt: Date): Date | null {
      for (let index = indexAt(startAt); index < wall.length; index++)
        if (isWorking(index)) return instantAt(index)
      return null
    },
    /** The close of each date on which somebody works. */
    closes(): Map<string, number> {
      const closes = new Map<string, number>()
      for (const [index, { on, dayBefore, minute }] of wall.entries()) {
        const end = fromMs + (index + 1) * minuteMs
        if (covers(on, minute)) closes.set(on, end)
        if (covers(dayBefore, minute + 1440)) closes.set(dayBefore, end)
      }
      return closes
    },
  }
}

type Shown = { on: string; dayBefore: string; minute: number }
const walls = new Map<string, Shown[]>()

/** What the wall clock shows at every minute. Zones change their offset on quarter-hours, so it is read once in each. */
function wallOf(timeZone: string, fromMs: number, untilMs: number): Shown[] {
  const key = `${timeZone} ${fromMs} ${untilMs}`
  const known = walls.get(key)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  })
  const shown: Shown[] = []
  for (let quarter = fromMs; quarter < untilMs; quarter += 15 * minuteMs) {
    const [on = '', time = ''] = clock.format(quarter).split(', ')
    const dayBefore = new Date(Date.parse(`${on}T12:00:00Z`) - 1440 * minuteMs).toISOString().slice(0, 10)
    for (let extra = 0; extra < 15; extra++) shown.push({ on, dayBefore, minute: minuteOf(time) + extra })
  }
  walls.set(key, shown)
  return shown
}

const dayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** Whether the hours of a date cover a minute, counted from its midnight and on into the next day. */
function coverage({ workingHours, holidays }: Calendar) {
  const dates = new Map<string, Uint8Array>()
  return (on: string, minute: number): boolean => {
    let covered = dates.get(on)
    if (!covered) {
      covered = new Uint8Array(2880)
      const exception = holidays.findLast((holiday) => holiday.on === on)
      const usual = workingHours[dayNames[new Date(`${on}T12:00:00Z`).getUTCDay()] ?? 'sun']
      for (const [from, until] of exception ? (exception.hours ?? []) : (usual ?? [])) {
        const [start, end] = [minuteOf(from), minuteOf(until)]
        covered.fill(1, start, end > start ? end : end + 1440)
      }
      dates.set(on, covered)
    }
    return covered[minute] === 1
  }
}

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
