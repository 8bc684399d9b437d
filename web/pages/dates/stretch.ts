import { knownOf, oneOf } from '../../search-params.ts'

export const views = ['week', 'month'] as const
export type View = (typeof views)[number]
export type DatesSearch = {
  readonly view: View | undefined
  readonly on: string | undefined
  readonly owner: string | undefined
}

/** What the page keeps in its address: week or month, a day in it, and whose. */
export const readDatesSearch = (search: Record<string, unknown>): DatesSearch => {
  const on = oneOf(search.on)
  return {
    view: knownOf(views, search.view),
    on: on && /^\d{4}-\d\d-\d\d$/.test(on) ? on : undefined,
    owner: oneOf(search.owner),
  }
}

/** Whole weeks from Monday to Sunday, as rows of dates: one, or those that a month touches. */
export function weeksOf(view: View, on: string): string[][] {
  const first = view === 'week' ? on : `${on.slice(0, 7)}-01`
  const last = view === 'week' ? on : plusDays(plusMonths(first, 1), -1)
  const weeks: string[][] = []
  for (let monday = mondayOf(first); monday <= last; monday = plusDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => plusDays(monday, index)))
  return weeks
}

/** A day in the stretch before or after. */
export const neighbour = (view: View, on: string, by: 1 | -1): string =>
  view === 'week' ? plusDays(on, 7 * by) : plusMonths(`${on.slice(0, 7)}-01`, by)

export const utc = (on: string): Date => new Date(`${on}T00:00:00Z`)

const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 10)
const plusDays = (on: string, days: number): string => dateOf(utc(on).getTime() + days * 86_400_000)
const plusMonths = (on: string, months: number): string =>
  dateOf(Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5, 7)) - 1 + months, 1))
const mondayOf = (on: string): string => plusDays(on, -((utc(on).getUTCDay() + 6) % 7))
