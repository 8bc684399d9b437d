import { z } from 'zod'
import { hours, workingHours, type Hours } from '../../../shared/api/deadlines.ts'
import { date } from '../../../shared/api/endpoint.ts'
import { Refusal } from '../../kernel/errors.ts'
import { addWorkingSeconds, nextWorkingInstant, workingSecondsBetween } from './business-time.rules.ts'
import { requireTimeZone, type Calendar } from './calendar.rules.ts'

/** ISO 8601 with an offset, seconds optional: '2026-03-27T16:00:00Z', '2026-03-27T16:00Z'. */
const instant = z.iso
  .datetime({ offset: true, error: 'is no instant in ISO 8601 such as 2026-03-27T16:00:00Z' })
  .refine((text) => !Number.isNaN(Date.parse(text)), 'is no instant that exists')

const common = {
  id: z.union([z.string(), z.number()]),
  tz: z.string().refine(isTimeZone, 'is no time zone that this runtime knows'),
  schedule: workingHours,
  holidays: z.array(date).default([]),
  /** Hours of single dates, in place of those of their weekday; none = closed. They win over `holidays`. */
  holidayHours: z.record(date, hours).default({}),
  start: instant,
}

/** One question to the arithmetic, as a file for `redress business-time` holds them. Other fields are left alone. */
const questionSchema = z.discriminatedUnion('op', [
  z.object({ ...common, op: z.literal('add'), amountSeconds: z.number() }),
  z.object({ ...common, op: z.literal('between'), end: instant }),
  z.object({ ...common, op: z.literal('next') }),
])
export type BusinessTimeQuestion = z.output<typeof questionSchema>

/**
 * `result` is an instant in UTC, or working seconds for `between`. A question that no instant answers, since
 * its calendar never has that much working time, has the result null and says so in `error`.
 */
export type BusinessTimeAnswer = {
  id: string | number
  result: string | number | null
  error?: string
}

/** @throws Refusal `cli.badBusinessTime` which names the first wrong field */
export function questionsIn(text: string): BusinessTimeQuestion[] {
  const parsed = z.array(questionSchema).safeParse(jsonIn(text))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue?.path.length ? issue.path.join('.') : 'the file'
  throw new Refusal('cli.badBusinessTime', { where, problem: issue?.message ?? '' })
}

/** Answers in the order of the questions; those that share a calendar lay it out once. */
export function answersTo(questions: readonly BusinessTimeQuestion[]): BusinessTimeAnswer[] {
  const calendars = new Map<string, Calendar>()
  return questions.map((question) => {
    const calendar = calendarOf(question)
    const key = JSON.stringify(calendar)
    const known = calendars.get(key) ?? calendar
    calendars.set(key, known)
    return answerTo(known, question)
  })
}

/** English, like all that the command line says; the code stands first for programs. */
const neverSo = 'deadlines.beyondHorizon: this calendar never has that much working time'

function answerTo(calendar: Calendar, question: BusinessTimeQuestion): BusinessTimeAnswer {
  try {
    return { id: question.id, result: resultOf(calendar, question) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.code !== 'deadlines.beyondHorizon') throw error
    return { id: question.id, result: null, error: neverSo }
  }
}

function resultOf(calendar: Calendar, question: BusinessTimeQuestion): string | number {
  const startAt = new Date(question.start)
  switch (question.op) {
    case 'add':
      return inUtc(addWorkingSeconds(calendar, { startAt, seconds: question.amountSeconds }))
    case 'between':
      return workingSecondsBetween(calendar, { startAt, endAt: new Date(question.end) })
    case 'next':
      return inUtc(nextWorkingInstant(calendar, startAt))
  }
}

function calendarOf({ tz, schedule, holidays, holidayHours }: BusinessTimeQuestion): Calendar {
  const closed = holidays.filter((on) => !Object.hasOwn(holidayHours, on)).map((on) => ({ on, name: '' }))
  const open = Object.entries(holidayHours).map(([on, hours]: [string, Hours]) => ({ on, name: '', hours }))
  return { name: '', timeZone: tz, workingHours: schedule, holidays: [...closed, ...open] }
}

/** Whole seconds without a fraction, as Temporal writes an instant. */
const inUtc = (at: Date) => at.toISOString().replace('.000Z', 'Z')

function isTimeZone(timeZone: string): boolean {
  try {
    return requireTimeZone(timeZone) === timeZone
  } catch {
    return false
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Refusal('cli.badBusinessTime', {
      where: 'the file',
      problem: error instanceof Error ? error.message : '',
    })
  }
}
