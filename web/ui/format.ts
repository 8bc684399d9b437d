export type FormatSettings = { readonly language: string; readonly timeZone: string }

/** An instant as it comes from the API, or as a Date. */
export type Instant = string | Date

const aDay = 24 * 60

/** Units of time in minutes, and from how many minutes on each is used: ten days are ten days, not a week. */
const units = [
  { unit: 'year', size: 365 * aDay, from: 365 * aDay },
  { unit: 'month', size: 30 * aDay, from: 60 * aDay },
  { unit: 'week', size: 7 * aDay, from: 14 * aDay },
  { unit: 'day', size: aDay, from: aDay },
  { unit: 'hour', size: 60, from: 60 },
  { unit: 'minute', size: 1, from: 1 },
] as const

/**
 * Dates, times and numbers as a person reads them: in their language and time
 * zone. `now` is an input, so that the year is written only when it is not this one.
 */
export function createFormat({ language, timeZone }: FormatSettings) {
  const dateOf = memo(
    (withYear: boolean, zone: string) =>
      new Intl.DateTimeFormat(language, {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        ...(withYear && { year: 'numeric' }),
        timeZone: zone,
      }),
  )
  const timeOf = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', timeZone })
  const exactOf = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'long', timeZone })
  const yearOf = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone })
  const dayOf = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone })
  const relativeOf = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' })
  // In words, “last year” would be any day of it.
  const longAgoOf = new Intl.RelativeTimeFormat(language, { style: 'short' })
  const monthOf = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const listOf = new Intl.ListFormat(language, { type: 'conjunction' })
  const eitherOf = new Intl.ListFormat(language, { type: 'disjunction' })
  const numberOf = new Intl.NumberFormat(language)
  const percentOf = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })

  return {
    language,
    timeZone,
    /** A calendar day, `YYYY-MM-DD`: “Thu 26 Nov”, with the year when it is not this year. */
    day: (on: string, now: Date) =>
      dateOf(on.slice(0, 4) !== yearOf.format(now), 'UTC').format(new Date(`${on}T00:00Z`)),
    /** A month, `YYYY-MM`: “November 2026”. */
    month: (of: string) => monthOf.format(new Date(`${of}-01T00:00Z`)),
    /** An instant's day and time. */
    time(at: Instant, now: Date) {
      const instant = new Date(at)
      const day = dateOf(yearOf.format(instant) !== yearOf.format(now), timeZone).format(instant)
      return `${day}, ${timeOf.format(instant)}`
    },
    /** An instant in full, with seconds and zone: for hover. */
    exact: (at: Instant) => exactOf.format(new Date(at)),
    /** The calendar day, `YYYY-MM-DD`, on which an instant falls for this person. */
    dayOf: (at: Instant) => dayOf.format(new Date(at)),
    /** “in 2 days”, “3 hr ago”, in the largest unit that still tells it well. */
    relative(at: Instant, now: Date) {
      const minutes = Math.round((new Date(at).getTime() - now.getTime()) / 60_000)
      for (const { unit, size, from } of units) {
        const inWords = unit === 'year' ? longAgoOf : relativeOf
        if (Math.abs(minutes) >= from) return inWords.format(Math.trunc(minutes / size), unit)
      }
      return relativeOf.format(0, 'second')
    },
    number: (value: number) => numberOf.format(value),
    /** A share between 0 and 1. */
    percent: (share: number) => percentOf.format(share),
    /** An amount of money; `currency` is an ISO 4217 code. */
    money: (amount: number, currency: string) =>
      new Intl.NumberFormat(language, { style: 'currency', currency }).format(amount),
    /** A size in bytes, in the unit that keeps it short. */
    bytes(size: number) {
      const [value, unit] =
        size < 1e3 ? [size, 'byte'] : size < 1e6 ? [size / 1e3, 'kilobyte'] : [size / 1e6, 'megabyte']
      return new Intl.NumberFormat(language, {
        style: 'unit',
        unit,
        unitDisplay: unit === 'byte' ? 'long' : 'short',
        maximumFractionDigits: 1,
      }).format(value)
    },
    /** “Received, Decided or Answered”. */
    either: (items: readonly string[]) => eitherOf.format(items),
    list: (items: readonly string[]) => listOf.format(items),
  }
}

export type Format = ReturnType<typeof createFormat>

function memo<Value>(make: (flag: boolean, name: string) => Value): (flag: boolean, name: string) => Value {
  const made = new Map<string, Value>()
  return (flag, name) => {
    const key = `${flag} ${name}`
    const known = made.get(key) ?? make(flag, name)
    made.set(key, known)
    return known
  }
}
