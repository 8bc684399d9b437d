import { sql } from 'kysely'
import type { AnswerGiven, QueryOf } from '../../../shared/api/endpoint.ts'
import { mostDays, mostLateBefore, type listDueDates } from '../../../shared/api/due-dates.ts'
import type { Read } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { addCalendarTime, dateAt } from '../deadlines/business-time.rules.ts'
import { calendarOf, reckoningCalendar } from '../deadlines/deadlines.queries.ts'
import { visibleTo } from './complaints.queries.ts'

const mostShown = 500

/** The next dates of open cases in a stretch of days, those that the actor may see. @throws Refusal `dates.tooLong` */
export async function dueDates(
  read: Read,
  { from, to, owner }: QueryOf<typeof listDueDates>,
): Promise<AnswerGiven<typeof listDueDates>> {
  if (to < from || to >= addCalendarTime(from, { days: mostDays })) throw new Refusal('dates.tooLong')
  const reckoning = await reckoningCalendar(read)
  if (!reckoning) throw new Refusal('calendar.notMade', {}, 404)
  const { calendar } = reckoning
  const start = (on: string) => sql<Date>`(${on}::date::timestamp at time zone ${calendar.timeZone})`
  const open = read.sql
    .selectFrom('complaint')
    .where('organizationId', '=', read.organizationId)
    .where('status', '!=', 'closed')
    .where(visibleTo(read.actor))
  const within = open
    .where('nextDueAt', '>=', start(from))
    .where('nextDueAt', '<', start(addCalendarTime(to, { days: 1 })))
  const wanted =
    owner === undefined
      ? within
      : owner === 'nobody'
        ? within.where('ownerId', 'is', null)
        : within.where('ownerId', '=', owner)
  const rows = await wanted
    .select(['id', 'reference', 'title', 'ownerId', 'nextClockKey', 'nextDueAt'])
    .orderBy('nextDueAt')
    .orderBy('id')
    .limit(mostShown + 1)
    .execute()
  // A count ends where nobody reads the exact figure any more.
  const { lateBefore } = await read.sql
    .selectFrom(
      open
        .where('nextDueAt', '<', start(from))
        .where('nextDueAt', '<', read.now)
        .select('id')
        .limit(mostLateBefore + 1)
        .as('late'),
    )
    .select((row) => row.fn.countAll<string>().as('lateBefore'))
    .executeTakeFirstOrThrow()
  const owners = await read.sql
    .selectFrom('staffMember')
    .select(['id', 'name'])
    .where('organizationId', '=', read.organizationId)
    .where((row) =>
      row.exists(within.select('id').whereRef('complaint.ownerId', '=', row.ref('staffMember.id'))),
    )
    .orderBy('name')
    .execute()
  const names = new Map(owners.map(({ id, name }) => [id, name]))
  return {
    items: rows.slice(0, mostShown).flatMap(({ nextDueAt, nextClockKey, ownerId, ...row }) =>
      nextDueAt
        ? [
            {
              ...row,
              ownerId,
              ownerName: ownerId ? (names.get(ownerId) ?? null) : null,
              clockKey: nextClockKey ?? '',
              dueAt: nextDueAt,
              dueOn: dateAt(calendar, nextDueAt),
              isLate: nextDueAt < read.now,
            },
          ]
        : [],
    ),
    isCut: rows.length > mostShown,
    lateBefore: Number(lateBefore),
    today: dateAt(calendar, read.now),
    daysOff: (await calendarOf(read)).days.flatMap(({ day }) =>
      day.kind === 'holiday' && day.on >= from && day.on <= to ? [{ on: day.on, name: day.name }] : [],
    ),
    owners: owners.toSorted((a, b) => a.name.localeCompare(b.name)),
  }
}
