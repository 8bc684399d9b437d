import type { CalendarDay, Hours, Weekday, WorkingHours } from '../../../shared/api/deadlines.ts'

type Interval = readonly [from: string, until: string]

/** The hours of a day; none on a day off. */
export const hoursOn = (hours: WorkingHours, day: Weekday): readonly Interval[] => hours[day] ?? []

/** The week with other hours on one day; a day without any is a day off. */
export function withHours(hours: WorkingHours, day: Weekday, intervals: readonly Interval[]): WorkingHours {
  const { [day]: _, ...others } = hours
  return intervals.length === 0 ? others : { ...others, [day]: intervals }
}

/** Hours to begin with where there are none yet: the day's last, an hour later, or an office day. */
export function nextInterval(intervals: readonly Interval[]): Interval {
  const last = intervals.at(-1)
  if (!last) return ['09:00', '17:00']
  const hour = Number(last[1].slice(0, 2))
  return hour < 22 ? [`${twoDigits(hour + 1)}:00`, `${twoDigits(hour + 2)}:00`] : ['22:00', '24:00']
}

const twoDigits = (hour: number) => String(hour).padStart(2, '0')

const isTime = (text: string, isEnd = false): boolean =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(text) || (isEnd && text === '24:00')

/** Whether the server could read these hours; while somebody types it could not yet. */
export const areReadable = (hours: Hours): boolean =>
  hours.every(([from, until]) => isTime(from) && isTime(until, true) && from !== until)

/** Whether a week, a day at a time, could be read. */
export const isReadableWeek = (week: WorkingHours): boolean =>
  Object.values(week).every((hours) => hours === undefined || areReadable(hours))

/** Whether the day is complete enough to ask what it would move. */
export function isReadableDay(day: CalendarDay): boolean {
  if (!day.on || !day.name.trim()) return false
  if (day.kind === 'halfDay') return isTime(day.closesAt)
  return day.kind === 'holiday' || !day.hours || (day.hours.length > 0 && areReadable(day.hours))
}

/** The name of a weekday in a language, Monday first. */
export const weekdayName = (language: string, index: number): string =>
  // 1 January 2024 was a Monday.
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, 1 + index)),
  )
