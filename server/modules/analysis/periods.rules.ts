import { Temporal } from 'temporal-polyfill'
import type { QueryOf } from '../../../shared/api/endpoint.ts'
import { longestPeriodDays, type readOverview } from '../../../shared/api/overview.ts'
import { Refusal } from '../../kernel/errors.ts'
import { periodsOf, type Period } from './analysis.rules.ts'

type Asked = Pick<QueryOf<typeof readOverview>, 'period' | 'from' | 'to' | 'weeks'>
type Compared = { readonly period: Period; readonly before: Period }

/**
 * The period that is asked for, and the one that it is compared with. A calendar period runs from its first day until
 * today (or the day given), and is compared with the same stretch of the one before, so that five days of a month
 * never stand against a whole one. Any other is compared with as many days right before it.
 * @throws Refusal `overview.badPeriod` for one that ends before it begins, or is longer than two years
 */
export function askedPeriods({ period, from, to, weeks }: Asked, today: string): Compared {
  if (from !== undefined) return freePeriod(from, to ?? today)
  if (period !== undefined) return calendarPeriod(period, to ?? today)
  return periodsOf(to ?? today, weeks)
}

function freePeriod(from: string, to: string): Compared {
  const first = Temporal.PlainDate.from(from)
  const days = first.until(Temporal.PlainDate.from(to)).days + 1
  if (days < 1 || days > longestPeriodDays)
    throw new Refusal('overview.badPeriod', { fields: { from: 'overview.badPeriod' } }, 400)
  return {
    period: { from, to },
    before: { from: first.subtract({ days }).toString(), to: first.subtract({ days: 1 }).toString() },
  }
}

const monthsOf = { month: 1, quarter: 3, year: 12 } as const

function calendarPeriod(period: NonNullable<Asked['period']>, to: string): Compared {
  const last = Temporal.PlainDate.from(to)
  if (period === 'today') return freePeriod(to, to)
  const months = monthsOf[period]
  const first = last.with({ day: 1, month: last.month - ((last.month - 1) % months) })
  const start = first.subtract({ months })
  // The 31st of a shorter month is its last day: the stretch ends before the period begins.
  const end = last.subtract({ months })
  return {
    period: { from: first.toString(), to },
    before: { from: start.toString(), to: end.toString() },
  }
}
