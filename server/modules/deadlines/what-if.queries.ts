import { Temporal } from 'temporal-polyfill'
import type { BodyOf } from '../../../shared/api/endpoint.ts'
import type { tryChange } from '../../../shared/api/what-if.ts'
import { inRead, type Ctx, type Read } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { dateAt } from './business-time.rules.ts'
import { calendarFrom } from './calendar-day.rules.ts'
import {
  calendarOf,
  clockRowsOfAll,
  freshCalendar,
  reckoningCalendar,
  type Reckoning,
} from './deadlines.queries.ts'
import { packPeriods, packsAt } from './pack-periods.queries.ts'
import { packApplies, type RulePack } from './rule-pack.rules.ts'
import { lastCases, packAsItStands } from './rule-packs.queries.ts'
import {
  broughtDates,
  changedPack,
  datesOfNewCase,
  triedClock,
  type Calendars,
  type TriedDate,
} from './what-if.rules.ts'

type Question = BodyOf<typeof tryChange>
type Tried = {
  readonly read: Read
  readonly reckoning: Reckoning
  readonly calendarId: string
  readonly calendars: Calendars
  /** As it would be; null = no pack is tried. */
  readonly pack: RulePack | null
}

/**
 * Which dates would come out if a calendar and a pack were changed, beside those that the rules give now; nothing is
 * written. Whoever shows them leaves out cases that the asking person may not see.
 * @throws Refusal `calendar.notMade`, `calendar.noWorkingTime`, `rulePack.unknown`, `deadlines.beyondHorizon`
 */
export function whatIf(ctx: Ctx, question: Question): Promise<{ cases: number; dates: TriedDate[] }> {
  return inRead(ctx, async (read) => {
    const { siteId = null } = question.calendar
    const reckoning = await reckoningCalendar(read, siteId)
    if (!reckoning) throw new Refusal('calendar.notMade', {}, 404)
    const entered = await calendarOf(read, { siteId })
    const calendars = calendarsTried(entered, question.calendar)
    const asItStands = question.pack ? await packAsItStands(read, reckoning, question.pack.key) : null
    const pack = asItStands && changedPack(asItStands, question.pack?.clocks ?? [])
    const tried = { read, reckoning, calendarId: entered.id, calendars, pack }
    return question.cases.from === 'last' ? ofLastCases(tried) : ofNewCase(tried, question.cases)
  })
}

function calendarsTried(
  entered: Awaited<ReturnType<typeof calendarOf>>,
  { workingHours, putDays, ordinaryDays }: Question['calendar'],
): Calendars {
  const days = entered.days.map(({ day }) => day)
  const gone = new Set([...ordinaryDays, ...putDays.map(({ on }) => on)])
  const hours = workingHours ?? entered.workingHours
  if (!Object.values(hours).some((intervals) => (intervals ?? []).length > 0))
    throw new Refusal('calendar.noWorkingTime', {}, 422)
  const { name, timeZone } = entered
  return {
    now: calendarFrom({ name, timeZone, workingHours: entered.workingHours, days }),
    tried: calendarFrom({
      name,
      timeZone,
      workingHours: hours,
      days: [...days.filter(({ on }) => !gone.has(on)), ...putDays],
    }),
  }
}

async function ofLastCases({ read, reckoning, calendarId, calendars, pack }: Tried) {
  const cases = await lastCases(read, reckoning)
  const rows = await clockRowsOfAll(
    read,
    cases.map(({ id }) => id),
  )
  const others = new Map<string, Calendars>([[calendarId, calendars]])
  for (const id of new Set(rows.map((row) => row.calendarId))) {
    if (others.has(id)) continue
    const other = await freshCalendar(read, id)
    others.set(id, { now: other, tried: other })
  }
  // A case with clocks of the pack runs by it; to the others in its scope it would bring them.
  const byPack = new Set(
    rows.filter(({ packKey }) => packKey === pack?.key).map(({ subjectId }) => subjectId),
  )
  const counted = rows
    .filter(({ cancelledAt, pausedAt }) => cancelledAt === null && pausedAt === null)
    .map((row) => triedClock(others.get(row.calendarId) ?? calendars, row, pack))
  const brought = cases
    .filter((past) => pack !== null && !byPack.has(past.id))
    .filter((past) => pack !== null && holds(pack, { ...past, receivedOn: '' }))
    .flatMap((past) => (pack ? broughtDates(calendars.tried, pack, past) : []))
  return { cases: cases.length, dates: [...counted, ...brought] }
}

async function ofNewCase(
  { read, reckoning, calendars, pack }: Tried,
  {
    receivedOn,
    receivedAt,
    country,
    channel,
    kind,
    categoryId = null,
  }: Question['cases'] & { from: 'madeUp' },
) {
  const local = Temporal.PlainDateTime.from(`${receivedOn}T${receivedAt}`)
  const at = new Date(local.toZonedDateTime(calendars.now.timeZone).epochMilliseconds)
  const facts = { kind, channel, categoryId }
  const before = packsAt(await packPeriods(read), { calendar: reckoning.calendar, country }, { ...facts, at })
  const applies = pack !== null && holds(pack, { ...facts, country, receivedOn: dateAt(calendars.now, at) })
  const after = [...before.filter(({ key }) => key !== pack?.key), ...(pack && applies ? [pack] : [])]
  return { cases: 1, dates: datesOfNewCase(calendars, { before, after }, { kind, at }) }
}

/** Whether a pack would hold for a case whenever that came in: what is tried need not be in force yet. */
const holds = (pack: RulePack, facts: Parameters<typeof packApplies>[1]): boolean =>
  packApplies({ ...pack, validFrom: '', validTo: null }, facts)
