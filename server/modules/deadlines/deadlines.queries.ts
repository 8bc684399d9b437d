import { sql } from 'kysely'
import type { Kind } from '../../../shared/statuses.ts'
import type { CalendarDay, Hours, WorkingHours } from '../../../shared/api/deadlines.ts'
import { inStep } from '../../kernel/db/in-step.ts'
import { Refusal } from '../../kernel/errors.ts'
import { inRead, type Ctx, type Read } from '../../kernel/ctx.ts'
import { builtOnce, type For } from '../../kernel/db/built-once.ts'
import { calendarFrom, type SourcedDay } from './calendar-day.rules.ts'
import type { Calendar } from './calendar.rules.ts'
import type { AnswerPart, ClockKey, LateReason } from '../../../shared/api/rule-packs.ts'
import { clockState, type ClockRow, type ClockState, type Extension } from './clock.rules.ts'
import { mayExtend } from './extension.rules.ts'
import type { Term } from './due.rules.ts'
import { packPeriods, packsAt, packsOfRecord, type RecordFacts } from './pack-periods.queries.ts'
import { missingAnswerParts, strictestTerms, type RulePack } from './rule-pack.rules.ts'
import { whyLines, type WhyLine } from './why.rules.ts'

/** A calendar as people see and edit it. */
export type CalendarView = {
  id: string
  name: string
  country: string
  timeZone: string
  workingHours: WorkingHours
  siteId: string | null
  version: number
  days: SourcedDay[]
}

/**
 * The calendar of a site or, where it has none of its own, the organization's.
 * @throws Refusal `calendar.notMade` in the first second of an organization
 */
export function calendarOf(
  ctx: Ctx,
  { siteId = null }: { siteId?: string | null | undefined } = {},
): Promise<CalendarView> {
  return inRead(ctx, async (read) => {
    const calendar = calendarFor(await calendarRows(read), siteId)
    if (!calendar) throw new Refusal('calendar.notMade', {}, 404)
    return { ...calendar, days: await daysOf(read, calendar.id) }
  })
}

/** The calendars in use, each with the last date that anything is entered for. */
export async function calendarEnds(
  read: Read,
): Promise<{ id: string; name: string; siteId: string | null; lastOn: string }[]> {
  const rows = await calendarRows(read)
  const ends = await read.sql
    .selectFrom('calendarDay')
    .select((row) => ['calendarId', row.fn.max('dayOn').as('lastOn')])
    .where('organizationId', '=', read.organizationId)
    .groupBy('calendarId')
    .execute()
  const lastOf = new Map(ends.map(({ calendarId, lastOn }) => [calendarId, lastOn]))
  return rows.map(({ id, name, siteId }) => ({
    id,
    name,
    siteId,
    lastOn: lastOf.get(id) ?? `${read.now.getUTCFullYear() - 1}-12-31`,
  }))
}

/** A site by its id. */
export const siteOf = (
  read: Read,
  siteId: string,
): Promise<{ name: string; timeZone: string | null } | undefined> =>
  read.sql
    .selectFrom('unit')
    .select(['name', 'timeZone'])
    .where('organizationId', '=', read.organizationId)
    .where('id', '=', siteId)
    .where('kind', '=', 'site')
    .executeTakeFirst()

/** The sites, each with whether it has a calendar of its own. */
export function calendarSites(ctx: Ctx): Promise<{ id: string; name: string; hasOwn: boolean }[]> {
  return inRead(ctx, async (read) => {
    const sites = await read.sql
      .selectFrom('unit')
      .select(['id', 'name'])
      .where('organizationId', '=', read.organizationId)
      .where('kind', '=', 'site')
      .where('isActive', '=', true)
      .orderBy('name')
      .execute()
    const own = new Set((await calendarRows(read)).map(({ siteId }) => siteId))
    return sites.map((site) => ({ ...site, hasOwn: own.has(site.id) }))
  })
}

export type Reckoning = { calendarId: string; country: string; calendar: Calendar }

/** The calendar for reckoning of a site, or the organization's; null before that is made. */
export async function reckoningCalendar(read: Read, siteId: string | null = null): Promise<Reckoning | null> {
  return (await reckoningCalendars(read))(siteId)
}

/** The calendars of the organization, each kept in memory for each version of it. */
export async function reckoningCalendars(
  read: Read,
): Promise<(siteId: string | null) => Promise<Reckoning | null>> {
  const rows = await calendarRows(read)
  return async (siteId) => {
    const row = calendarFor(rows, siteId)
    return row ? reckoningOf(read, row) : null
  }
}

async function reckoningOf(read: Read, row: CalendarRow): Promise<Reckoning> {
  // A transaction that edits the calendar reckons with `freshCalendar`: its version may be rolled back.
  const key = `${row.id} ${row.version}`
  const calendar = known.get(key) ?? calendarFrom({ ...row, days: await plainDaysOf(read, row.id) })
  known.delete(key)
  known.set(key, calendar)
  for (const oldest of known.keys()) {
    if (known.size <= mostKnown) break
    known.delete(oldest)
  }
  return { calendarId: row.id, country: row.country, calendar }
}
const known = new Map<string, Calendar>()
const mostKnown = 200

/** A calendar as this transaction sees it. */
export async function freshCalendar(read: Read, calendarId: string): Promise<Calendar> {
  const row = await read.sql
    .selectFrom('calendar')
    .select(['name', 'timeZone', 'workingHours'])
    .where('organizationId', '=', read.organizationId)
    .where('id', '=', calendarId)
    .executeTakeFirstOrThrow()
  return calendarFrom({ ...row, days: await plainDaysOf(read, calendarId) })
}

/** A clock as people see it; the strictest open one stands first. */
export type ClockView = {
  id: string
  clockKey: ClockKey
  packKey: string
  startedAt: Date
  dueAt: Date
  dueOn: string
  /** What the rule gives, e.g. 3 business days. */
  term: Term
  metAt: Date | null
  cancelledAt: Date | null
  state: ClockState
  isPaused: boolean
  /** Overdue, or met after its time. */
  isLate: boolean
  /** null = it may pause; else the key of the reason why not. */
  neverPauses: 'deadlines.statutoryClock' | 'deadlines.clockNeverPauses' | null
  why: WhyLine[]
  extensions: Extension[]
  lateReason: LateReason | null
  /** Whether its date may be put off with a notice. */
  mayExtend: boolean
}

/** The clocks of a record: open ones by date, then those that were met, then the cancelled ones. */
export function clocksOf(ctx: Ctx, subjectId: string): Promise<ClockView[]> {
  return inRead(ctx, async (read) => {
    const rows = await clockRowsOf(read, subjectId)
    return rows.map((row) => viewOf(row, read.now)).toSorted((a, b) => rank(a) - rank(b))
  })
}

const rank = ({ metAt, cancelledAt }: ClockView) => (cancelledAt ? 2 : metAt ? 1 : 0)

function viewOf(row: ClockRow, now: Date): ClockView {
  const { id, clockKey, packKey, startedAt, dueAt, metAt, cancelledAt, pausedAt, explanation } = row
  const state = clockState(row, now)
  const reason = explanation.pack.isStatutory ? 'deadlines.statutoryClock' : 'deadlines.clockNeverPauses'
  return {
    id,
    clockKey,
    packKey,
    startedAt,
    dueAt,
    dueOn: explanation.dueOn,
    term: explanation.term,
    metAt,
    cancelledAt,
    state,
    isPaused: pausedAt !== null,
    isLate: state === 'overdue' || state === 'metLate',
    neverPauses: explanation.pausable ? null : reason,
    why: whyLines(explanation, row),
    extensions: row.extensions,
    lateReason: row.lateReason,
    mayExtend: mayExtend(row),
  }
}

/** The clock rows of a record by due date; `lock` holds them until the transaction ends. */
export const clockRowsOf = (
  read: Read,
  subjectId: string,
  { lock = false } = {},
): Promise<readonly ClockRow[]> => (lock ? lockedRows : plainRows)(read, subjectId)

const rowsInStep = (lock: boolean) =>
  inStep(async (read: Read, subjectIds: readonly string[]) => {
    const rows = Map.groupBy(await clockRowsOfAll(read, subjectIds, { lock }), (row) => row.subjectId)
    return subjectIds.map((id) => rows.get(id) ?? [])
  })
const lockedRows = rowsInStep(true)
const plainRows = rowsInStep(false)

/** The clock rows of records, each record's by due date. */
export async function clockRowsOfAll(
  read: Read,
  subjectIds: readonly string[],
  { lock = false } = {},
): Promise<ClockRow[]> {
  const rows = await (lock ? clocksToChange : clocksToRead)(read, { subjectIds })
  return rows.map(clockRow)
}

const clocks = (by: For<{ subjectIds: readonly string[] }>) =>
  by.sql
    .selectFrom('clock')
    .selectAll()
    .where('organizationId', '=', by.organizationId)
    .where(sql<boolean>`subject_id = any(${by.subjectIds}::uuid[])`)
    .orderBy('dueAt')
    .orderBy('id')
const clocksToRead = builtOnce(clocks)
const clocksToChange = builtOnce((by: For<{ subjectIds: readonly string[] }>) => clocks(by).forUpdate())

/** Open clocks that a calendar was counted for, in order of their ids; `lock` holds them. */
export async function openClocksOfCalendar(
  read: Read,
  calendarId: string,
  { lock = true } = {},
): Promise<ClockRow[]> {
  const query = read.sql
    .selectFrom('clock')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .where('calendarId', '=', calendarId)
    .where('metAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .orderBy('id')
  const rows = await (lock ? query.forUpdate() : query).execute()
  return rows.map(clockRow)
}

export type DueBy = {
  readonly clockKey: ClockKey
  readonly dueAfter?: Date
  readonly dueBefore: Date
  readonly withoutTask?: string
}
export type DueClock = { readonly id: string; readonly subjectId: string; readonly dueAt: Date }

/**
 * Clocks of one kind that are due, for the jobs that act on them; earliest first, at most `limit`.
 * @param after the last one of the page before
 * @param withoutTask leaves out records that have an open task of this kind
 */
export function dueClocks(
  ctx: Ctx,
  {
    clockKey,
    dueAfter = new Date(0),
    dueBefore,
    after,
    withoutTask,
    limit,
  }: DueBy & { limit: number; after?: DueClock | undefined },
): Promise<DueClock[]> {
  return inRead(ctx, (read) =>
    read.sql
      .selectFrom('clock')
      .select(['id', 'subjectId', 'dueAt'])
      .where('organizationId', '=', read.organizationId)
      .where('clockKey', '=', clockKey)
      .where('dueAt', '>', dueAfter)
      .$if(after !== undefined, (query) =>
        query.where(sql<boolean>`(due_at, id) > (${after?.dueAt}::timestamptz, ${after?.id}::uuid)`),
      )
      .$if(withoutTask !== undefined, (query) =>
        query.where(
          sql<boolean>`not exists (select from task t where t.organization_id = clock.organization_id
            and t.subject_id = clock.subject_id and t.kind = ${withoutTask} and t.done_at is null)`,
        ),
      )
      .where('dueAt', '<', dueBefore)
      .where('metAt', 'is', null)
      .where('cancelledAt', 'is', null)
      .where('pausedAt', 'is', null)
      .orderBy('dueAt')
      .orderBy('id')
      .limit(limit)
      .execute(),
  )
}

/** What the organization promises for a kind of feedback today, for every clock the strictest term: for the public pages. */
export function timeLimitsOf(
  ctx: Ctx,
  { kind }: { kind: Kind },
): Promise<{ clockKey: ClockKey; term: Term; whyKey: string }[]> {
  return inRead(ctx, async (read) => {
    const reckoning = await reckoningCalendar(read)
    if (!reckoning) return []
    const packs = await packsInForce(read, reckoning, { kind, at: read.now })
    return strictestTerms(reckoning.calendar, { packs, kind, at: read.now })
  })
}

/** The packs whose rules hold for a record of a kind received at an instant. */
export async function packsInForce(
  read: Read,
  reckoning: Reckoning,
  received: { kind: Kind; at: Date },
): Promise<RulePack[]> {
  return packsAt(await packPeriods(read), reckoning, received)
}

/** The parts that a record's packs require of its final answer and that are missing. */
export function missingFromAnswer(
  ctx: Ctx,
  { subjectId, present, ...facts }: RecordFacts & { subjectId: string; present: readonly AnswerPart[] },
): Promise<AnswerPart[]> {
  return inRead(ctx, async (read) => {
    const periods = await packPeriods(read)
    const [first, ...others] = await clockRowsOf(read, subjectId)
    const reckoning = await reckoningCalendar(read)
    if (!first || !reckoning) return []
    const packs = packsOfRecord([first, ...others], periods, { reckoning, facts })
    return missingAnswerParts(packs, present)
  })
}

type CalendarRow = Omit<CalendarView, 'days'> & { isDefault: boolean }

/** The calendars in use: the default and those of sites. */
const calendarRows = (read: Read): Promise<CalendarRow[]> =>
  read.kept
    .selectFrom('calendar')
    .select(['id', 'name', 'country', 'timeZone', 'workingHours', 'version', 'siteId', 'isDefault'])
    .where('organizationId', '=', read.organizationId)
    .where((row) => row.or([row('isDefault', '=', true), row('siteId', 'is not', null)]))
    .execute()

const calendarFor = (rows: readonly CalendarRow[], siteId: string | null): CalendarRow | undefined =>
  rows.find((row) => siteId !== null && row.siteId === siteId) ?? rows.find(({ isDefault }) => isDefault)

const plainDaysOf = async (read: Read, calendarId: string) =>
  (await daysOf(read, calendarId)).map(({ day }) => day)

async function daysOf(read: Read, calendarId: string): Promise<SourcedDay[]> {
  const rows = await read.sql
    .selectFrom('calendarDay')
    .select(['dayOn', 'name', 'kind', 'closesAt', 'hours', 'source', 'checkedOn'])
    .where('organizationId', '=', read.organizationId)
    .where('calendarId', '=', calendarId)
    .orderBy('dayOn')
    .execute()
  return rows.map(({ source, checkedOn, ...row }) => ({ day: dayOf(row), source, checkedOn }))
}

type DayRow = {
  dayOn: string
  name: string
  kind: CalendarDay['kind']
  closesAt: string | null
  hours: Hours | null
}

function dayOf({ dayOn: on, name, kind, closesAt, hours }: DayRow): CalendarDay {
  switch (kind) {
    case 'holiday':
      return { kind, on, name }
    case 'halfDay':
      return { kind, on, name, closesAt: closesAt ?? '' }
    case 'working':
      return { kind, on, name, ...(hours ? { hours } : {}) }
  }
}

type StoredClock = Omit<ClockRow, 'pauses'> & { pauses: { fromAt: string; untilAt: string }[] }

function clockRow({ pauses, ...row }: StoredClock): ClockRow {
  return {
    ...row,
    pauses: pauses.map(({ fromAt, untilAt }) => ({ fromAt: new Date(fromAt), untilAt: new Date(untilAt) })),
  }
}
