import type { Kind, Status } from '../../../shared/statuses.ts'
import { ageLimits } from './analysis.rules.ts'

/** Open cases; `dueThisWeek` within seven days, late ones apart. */
export type Load = { readonly open: number; readonly late: number; readonly dueThisWeek: number }

/** How open cases stand: loads by owner (empty for nobody), counts by stage and age, late ones by the date they missed. */
export type OpenFigures = {
  readonly owners: Readonly<Record<string, Load>>
  /** As many counts as there are ages, youngest first. */
  readonly stages: Readonly<Partial<Record<Status, readonly number[]>>>
  readonly late: Readonly<Record<string, number>>
}

/** Open cases that have all of this in common. */
export type OpenGroup = Load & {
  readonly place: string
  readonly kind: Kind
  readonly ownerId: string | null
  readonly status: Status
  /** Which of the ages, from 0. */
  readonly age: number
  /** The date that the late ones of them have missed. */
  readonly clockKey: string | null
}

/** The figures of groups that were counted. */
export const openFiguresOf = (groups: readonly OpenGroup[]): OpenFigures =>
  addedUp(
    groups.map(({ ownerId, status, age, clockKey, open, late, dueThisWeek }) => ({
      owners: { [ownerId ?? '']: { open, late, dueThisWeek } },
      stages: { [status]: ages.map((_, index) => (index === age ? open : 0)) },
      late: clockKey !== null && late > 0 ? { [clockKey]: late } : {},
    })),
  )

const ages = [...ageLimits, null]

/** Figures of several places or kinds as one. */
export function addedUp(all: readonly OpenFigures[]): OpenFigures {
  const owners: Record<string, Load> = {}
  const stages: Partial<Record<Status, readonly number[]>> = {}
  const late: Record<string, number> = {}
  for (const figures of all) {
    for (const [owner, load] of Object.entries(figures.owners)) owners[owner] = plus(owners[owner], load)
    for (const [status, counts] of Object.entries(figures.stages) as [Status, readonly number[]][])
      stages[status] = counts.map((count, index) => count + (stages[status]?.[index] ?? 0))
    for (const [clock, count] of Object.entries(figures.late)) late[clock] = count + (late[clock] ?? 0)
  }
  return { owners, stages, late }
}

const plus = (a: Load = { open: 0, late: 0, dueThisWeek: 0 }, b: Load): Load => ({
  open: a.open + b.open,
  late: a.late + b.late,
  dueThisWeek: a.dueThisWeek + b.dueThisWeek,
})

/** All of them, whoever has them. */
export const totalLoad = ({ owners }: OpenFigures): Load =>
  Object.values(owners).reduce<Load>(plus, { open: 0, late: 0, dueThisWeek: 0 })
