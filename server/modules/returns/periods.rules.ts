import { addBusinessDays, addCalendarTime } from '../deadlines/business-time.rules.ts'
import type { Calendar } from '../deadlines/calendar.rules.ts'
import type { ReturnDefinition } from './return-definition.rules.ts'

/** A quarter or half of a year; both days belong to it. */
export type Period = { readonly key: string; readonly from: string; readonly to: string }

const lengths = { quarter: { months: 3, letter: 'Q' }, halfYear: { months: 6, letter: 'H' } } as const

/** The period that a key such as `2026-H2` names, or null where there is none. */
export function periodOf(every: ReturnDefinition['every'], key: string): Period | null {
  const { months, letter } = lengths[every]
  const [, year = '', sign, number = ''] = /^(\d{4})-([QH])(\d)$/.exec(key) ?? []
  const index = Number(number)
  if (sign !== letter || index < 1 || index > 12 / months) return null
  const from = `${year}-${String((index - 1) * months + 1).padStart(2, '0')}-01`
  return { key, from, to: addCalendarTime(addCalendarTime(from, { months }), { days: -1 }) }
}

/** The periods that have begun and for which a definition holds, the newest first. */
export function periodsUntil(
  { every, validFrom, validTo }: Pick<ReturnDefinition, 'every' | 'validFrom' | 'validTo'>,
  { today, count }: { today: string; count: number },
): Period[] {
  const { months, letter } = lengths[every]
  const perYear = 12 / months
  const year = Number(today.slice(0, 4))
  const years = [...Array(Math.ceil(count / perYear) + 1).keys()].map((back) => year - back)
  return years
    .flatMap((each) =>
      [...Array(perYear).keys()]
        .toReversed()
        .flatMap((index) => periodOf(every, `${each}-${letter}${index + 1}`) ?? []),
    )
    .filter(({ from, to }) => from <= today && holdsFor({ validFrom, validTo }, to))
    .slice(0, count)
}

/** Whether a definition holds for a period that ends on a day. */
export const holdsFor = (
  { validFrom, validTo }: Pick<ReturnDefinition, 'validFrom' | 'validTo'>,
  endsOn: string,
): boolean => validFrom <= endsOn && (validTo === null || endsOn < validTo)

/** The last day for filing, or null where it is not known. */
export function dueOnOf(
  calendar: Calendar,
  { due }: Pick<ReturnDefinition, 'due'>,
  { to }: Period,
): string | null {
  if (!due) return null
  return due.unit === 'businessDays'
    ? addBusinessDays(calendar, { on: to, days: due.amount })
    : addCalendarTime(to, { days: due.amount })
}
