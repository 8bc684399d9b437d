import { sql } from 'kysely'
import type { AnswerGiven, QueryOf } from '../../../shared/api/endpoint.ts'
import type { readOnTime } from '../../../shared/api/on-time.ts'
import { windowKeys, type ClockKey, type LateReason } from '../../../shared/api/rule-packs.ts'
import type { Read } from '../../kernel/ctx.ts'
import { visibleTo } from '../complaints/complaints.queries.ts'
import { hasCustomerType } from '../complaints/register.queries.ts'
import { organizationOf } from '../organization/organization.queries.ts'
import { periodsOf } from './analysis.rules.ts'

const mostShown = 200

/**
 * The dates of a period that were met or have passed: kept or not, and why not. Both figures and list hold the cases
 * that the actor may see. What nobody here has to do (windows) and what waits for the complainant is left out.
 */
export async function onTimeOf(
  read: Read,
  { weeks, clock, reason, customerType, customerTypeAt }: QueryOf<typeof readOnTime>,
): Promise<AnswerGiven<typeof readOnTime>> {
  const { timeZone } = await organizationOf(read)
  const today = new Intl.DateTimeFormat('en-CA', { timeZone }).format(read.now)
  const { period } = periodsOf(today, Number(weeks))
  const isLate = sql<boolean>`coalesce(clock.met_at, ${read.now}) > clock.due_at`
  let dated = read.sql
    .selectFrom('clock')
    .innerJoin('complaint', (on) =>
      on
        .onRef('complaint.organizationId', '=', 'clock.organizationId')
        .onRef('complaint.id', '=', 'clock.subjectId'),
    )
    .where('clock.organizationId', '=', read.organizationId)
    .where('clock.clockKey', 'not in', [...windowKeys, 'reminder', 'noResponse'])
    .where('clock.cancelledAt', 'is', null)
    .where('clock.pausedAt', 'is', null)
    .where('clock.dueAt', '>=', sql<Date>`(${period.from}::date::timestamp at time zone ${timeZone})`)
    .where('clock.dueAt', '<', sql<Date>`((${period.to}::date + 1)::timestamp at time zone ${timeZone})`)
    .where((row) => row.or([row('clock.metAt', 'is not', null), row('clock.dueAt', '<', read.now)]))
    .where(visibleTo(read.actor))
  if (customerType) dated = dated.where(hasCustomerType(read, customerType, customerTypeAt))
  const groups = await dated
    .select((row) => [
      'clock.clockKey',
      'clock.lateReason',
      row.fn.countAll<string>().as('due'),
      sql<string>`count(*) filter (where ${isLate})`.as('late'),
    ])
    .groupBy(['clock.clockKey', 'clock.lateReason'])
    .execute()
  let listed = dated.where(isLate)
  if (clock) listed = listed.where('clock.clockKey', '=', clock)
  if (reason)
    listed = listed.where(
      'clock.lateReason',
      reason === 'none' ? 'is' : '=',
      reason === 'none' ? null : reason,
    )
  const late = await listed
    .select([
      'clock.id as clockId',
      'complaint.id as complaintId',
      'complaint.reference',
      'complaint.title',
      'clock.clockKey',
      'clock.dueAt',
      'clock.metAt',
      'clock.lateReason',
    ])
    .orderBy('clock.dueAt', 'desc')
    .orderBy('clock.id')
    .limit(mostShown + 1)
    .execute()
  return {
    period,
    items: itemsOf(
      groups.map(({ due, late, ...group }) => ({ ...group, due: Number(due), late: Number(late) })),
    ),
    late: late
      .slice(0, mostShown)
      .map(({ lateReason, ...each }) => ({ ...each, reason: lateReason ?? 'none' })),
    isCut: late.length > mostShown,
  }
}

type Group = { clockKey: ClockKey; lateReason: LateReason | null; due: number; late: number }

function itemsOf(groups: readonly Group[]): AnswerGiven<typeof readOnTime>['items'] {
  const sum = (some: readonly Group[], figure: 'due' | 'late') =>
    some.reduce((total, each) => total + each[figure], 0)
  return [...Map.groupBy(groups, ({ clockKey }) => clockKey)]
    .map(([clockKey, all]) => ({
      clockKey,
      due: sum(all, 'due'),
      late: sum(all, 'late'),
      reasons: all
        .filter(({ late }) => late > 0)
        .map(({ lateReason, late }) => ({ reason: lateReason ?? ('none' as const), count: late }))
        .toSorted((a, b) => b.count - a.count),
    }))
    .toSorted((a, b) => b.due - a.due)
}
