import type { CalendarDay } from '../../../shared/api/deadlines.ts'
import { dateOfDay, dayNumberOf } from './calendar.rules.ts'

/** One entry of an iCalendar file (RFC 5545): a whole day, or an instant. */
export type IcsEvent = {
  readonly uid: string
  readonly title: string
  readonly description?: string
  readonly url?: string
  /** Further properties, already in the form of the file. */
  readonly extra?: readonly string[]
} & ({ readonly on: string } | { readonly at: Date })

/** An iCalendar file, lines folded at 75 octets and ended by CRLF as RFC 5545 has it. */
export function icsOf(name: string, events: readonly IcsEvent[], now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Redress//Redress//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => linesOf(event, now)),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

/** The unusual days of a calendar. Half-days and extra working days carry a mark by which Redress knows them again. */
export const dayEvents = (days: readonly CalendarDay[]): IcsEvent[] =>
  days.map((day) => ({ uid: `${day.on}@redress`, title: day.name, on: day.on, extra: [markOf(day)] }))

/**
 * The days that an iCalendar file names: every date of its whole-day events. Timed events are no days, and those
 * of calendars that repeat are given once, at the date they start on.
 * @returns null when the text is no iCalendar file
 */
export function daysInIcs(text: string): CalendarDay[] | null {
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)
  if (lines[0]?.trim().toUpperCase() !== 'BEGIN:VCALENDAR') return null
  const days = new Map<string, CalendarDay>()
  let event: Map<string, string> | null = null
  for (const line of lines) {
    if (/^BEGIN:VEVENT/i.test(line)) event = new Map()
    else if (/^END:VEVENT/i.test(line)) {
      for (const day of event ? daysOf(event) : []) days.set(day.on, day)
      event = null
    } else if (event) {
      const [, name = '', parameters = '', value = ''] = /^([\w-]+)((?:;[^:]*)?):(.*)$/.exec(line) ?? []
      if (!/VALUE=DATE-TIME/i.test(parameters)) event.set(name.toUpperCase(), value.trim())
    }
  }
  return [...days.values()].toSorted((a, b) => a.on.localeCompare(b.on))
}

function daysOf(event: ReadonlyMap<string, string>): CalendarDay[] {
  const first = dateIn(event.get('DTSTART'))
  if (!first) return []
  const end = dateIn(event.get('DTEND'))
  // The end is the day after the last; a feast of more than a month is a mistake.
  const count = end ? Math.min(31, Math.max(1, dayNumberOf(end) - dayNumberOf(first))) : 1
  const name = unescaped(event.get('SUMMARY') ?? '').slice(0, 200) || first
  const mark = event.get('X-REDRESS-DAY') ?? ''
  return Array.from({ length: count }, (_, index) =>
    marked(mark, dateOfDay(dayNumberOf(first) + index), name),
  )
}

function marked(mark: string, on: string, name: string): CalendarDay {
  const [kind, value = ''] = mark.split(' ')
  if (kind === 'halfDay' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value))
    return { kind, on, name, closesAt: value }
  if (kind !== 'working') return { kind: 'holiday', on, name }
  const hours = [...value.matchAll(/(\d\d:\d\d)-(\d\d:\d\d)/g)].map(
    ([, from = '', until = '']) => [from, until] as const,
  )
  return hours.length > 0 ? { kind, on, name, hours } : { kind, on, name }
}

function markOf(day: CalendarDay): string {
  switch (day.kind) {
    case 'holiday':
      return 'X-REDRESS-DAY:holiday'
    case 'halfDay':
      return `X-REDRESS-DAY:halfDay ${day.closesAt}`
    case 'working':
      return `X-REDRESS-DAY:working ${(day.hours ?? []).map(([from, until]) => `${from}-${until}`).join(',')}`
  }
}

function linesOf(event: IcsEvent, now: Date): string[] {
  const { uid, title, description, url, extra = [] } = event
  const time =
    'on' in event
      ? [
          `DTSTART;VALUE=DATE:${compact(event.on)}`,
          `DTEND;VALUE=DATE:${compact(dateOfDay(dayNumberOf(event.on) + 1))}`,
        ]
      : [`DTSTART:${inUtc(event.at)}`, 'DURATION:PT0S']
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${inUtc(now)}`,
    ...time,
    `SUMMARY:${escaped(title)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    ...extra,
    'END:VEVENT',
  ]
}

const compact = (on: string) => on.replaceAll('-', '')
const inUtc = (at: Date) => at.toISOString().replace(/[-:]|\.\d+/g, '')

function dateIn(value = ''): string | null {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(value) ?? []
  const on = `${year}-${month}-${day}`
  return year && !Number.isNaN(Date.parse(on)) ? on : null
}

const escaped = (text: string) => text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r?\n/g, String.raw`\n`)
const unescaped = (text: string) =>
  text.replace(/\\([\\;,nN])/g, (_whole, char: string) => (/n/i.test(char) ? '\n' : char))

/** Lines of at most 75 octets, cut between characters; the rest goes on after a space. */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const char of line) {
    const size = Buffer.byteLength(char)
    if (octets + size > 74) {
      pieces.push(piece)
      piece = ''
      octets = 0
    }
    piece += char
    octets += size
  }
  return [...pieces, piece].join('\r\n ')
}
