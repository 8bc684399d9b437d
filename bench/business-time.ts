import {
  addWorkingSeconds,
  closeOfBusinessDayAfter,
  workingSecondsBetween,
} from '../server/modules/deadlines/business-time.rules.ts'
import type { Calendar } from '../server/modules/deadlines/calendar.rules.ts'
import type { Row } from './row.ts'

const withLunch = [
  ['09:00', '12:30'],
  ['13:30', '17:00'],
] as const
const office: Calendar = {
  name: 'Bench',
  timeZone: 'Europe/London',
  workingHours: { mon: withLunch, tue: withLunch, wed: withLunch, thu: withLunch, fri: withLunch },
  holidays: [{ on: '2026-12-25', name: 'Christmas' }],
}
const firstMs = Date.UTC(2026, 0, 1)
const instants = Array.from({ length: 4096 }, (_, index) => new Date(firstMs + index * 7_654_321))
const questions: Readonly<Record<string, (startAt: Date, endAt: Date) => unknown>> = {
  addWorking: (startAt) => addWorkingSeconds(office, { startAt, seconds: 123_456 }),
  workingBetween: (startAt, endAt) => workingSecondsBetween(office, { startAt, endAt }),
  nthBusinessDay: (at) => closeOfBusinessDayAfter(office, { at, days: 15 }),
}

/** Working time by a calendar with breaks, on one core; the aim is a million answers a second. */
export const businessTime: Row = {
  name: 'businessTime',
  run({ isQuick, report }) {
    for (const [name, ask] of Object.entries(questions)) {
      const batches = batchesOf(ask, isQuick ? 60 : 400)
      const secondsOfBatch = batches.toSorted((a, b) => a - b)
      const at = (share: number) => (secondsOfBatch[Math.floor(share * secondsOfBatch.length)] ?? 0) * 1000
      const total = batches.reduce((sum, seconds) => sum + seconds, 0)
      const perSecond = (batches.length * instants.length) / total
      const each = (share: number) => at(share) / instants.length
      report({
        name,
        connections: 1,
        complaints: 0,
        perSecond,
        p50Ms: each(0.5),
        p95Ms: each(0.95),
        p99Ms: each(0.99),
      })
    }
    return Promise.resolve()
  },
}

/** How long each batch took, in seconds, after the calendar was laid out and the code was compiled. */
function batchesOf(ask: (startAt: Date, endAt: Date) => unknown, count: number): number[] {
  const batch = () => {
    const startedMs = performance.now()
    for (const [index, startAt] of instants.entries())
      ask(startAt, instants[(index * 31) % instants.length] ?? startAt)
    return (performance.now() - startedMs) / 1000
  }
  for (let warmUp = 0; warmUp < 20; warmUp++) batch()
  return Array.from({ length: count }, batch)
}
