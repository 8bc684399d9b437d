import type { ColumnType, Generated } from 'kysely'
import type { CalendarDay, Hours, WorkingHours } from '../../../shared/api/deadlines.ts'
import type { ClockKey, LateReason, OwnPack } from '../../../shared/api/rule-packs.ts'
import type { Tx } from '../../kernel/ctx.ts'
import { inStep } from '../../kernel/db/in-step.ts'
import { insertRows, updateRows } from '../../kernel/db/insert-rows.ts'
import type { Pause } from './due.rules.ts'
import type { SourcedDay } from './calendar-day.rules.ts'
import type { Extension } from './clock.rules.ts'
import type { ClockExplanation, RulePack, StartedClock } from './rule-pack.rules.ts'

type Json<T> = ColumnType<T, string, string>
/** A pause as jsonb keeps it: instants in ISO 8601. */
type StoredPause = { fromAt: string; untilAt: string }

declare module '../../kernel/db/database.ts' {
  interface Database {
    calendar: {
      organizationId: string
      id: string
      name: string
      country: string
      timeZone: string
      workingHours: Json<WorkingHours>
      isDefault: boolean
      /** The site whose cases it counts; null for the default. */
      siteId: string | null
      version: Generated<number>
    }
    calendarDay: {
      organizationId: string
      id: string
      calendarId: string
      dayOn: string
      name: string
      kind: CalendarDay['kind']
      closesAt: string | null
      hours: ColumnType<Hours | null, string | null, string | null>
      source: string
      checkedOn: string | null
    }
    rulePack: {
      organizationId: string
      id: string
      packKey: string
      packVersion: string
      inForceFrom: Date
      inForceUntil: Date | null
      activatedAt: Date
      activatedBy: string
      reason: string | null
      content: ColumnType<RulePack | null, string | null, string | null>
    }
    rulePackDraft: {
      organizationId: string
      id: string
      packKey: string
      content: Json<OwnPack>
      version: Generated<number>
    }
    clock: {
      organizationId: string
      id: string
      subjectId: string
      clockKey: ClockKey
      packKey: string
      packVersion: string
      calendarId: string
      startedAt: Date
      dueAt: Date
      pausedAt: Date | null
      pauses: ColumnType<StoredPause[], string | undefined, string>
      metAt: Date | null
      cancelledAt: Date | null
      extensions: ColumnType<Extension[], string | undefined, string>
      lateReason: LateReason | null
      explanation: Json<ClockExplanation>
    }
  }
}

/** A calendar, held until the transaction ends: the one of a site or, without one, the organization's. */
export async function lockCalendar(
  tx: Tx,
  siteId: string | null,
): Promise<{ id: string; version: number } | undefined> {
  return tx.sql
    .selectFrom('calendar')
    .select(['id', 'version'])
    .where('organizationId', '=', tx.organizationId)
    .where((row) => (siteId ? row('siteId', '=', siteId) : row('isDefault', '=', true)))
    .forUpdate()
    .executeTakeFirst()
}

/** @returns the new calendar's id, or null when the organization has one, perhaps made a moment ago elsewhere */
export async function insertFirstCalendar(
  tx: Tx,
  calendar: { name: string; country: string; timeZone: string; workingHours: WorkingHours },
): Promise<string | null> {
  const inserted = await tx.sql
    .insertInto('calendar')
    .values({
      ...calendar,
      organizationId: tx.organizationId,
      id: tx.newId(),
      workingHours: JSON.stringify(calendar.workingHours),
      isDefault: true,
      siteId: null,
    })
    .onConflict((conflict) => conflict.column('organizationId').where('isDefault', '=', true).doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted?.id ?? null
}

/** @returns the id of a site's own calendar, or null when the site has one */
export async function insertSiteCalendar(
  tx: Tx,
  calendar: { name: string; country: string; timeZone: string; workingHours: WorkingHours; siteId: string },
): Promise<string | null> {
  const inserted = await tx.sql
    .insertInto('calendar')
    .values({
      ...calendar,
      organizationId: tx.organizationId,
      id: tx.newId(),
      workingHours: JSON.stringify(calendar.workingHours),
      isDefault: false,
    })
    .onConflict((conflict) =>
      conflict.columns(['organizationId', 'siteId']).where('siteId', 'is not', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  return inserted?.id ?? null
}

/** The site follows the organization's calendar again; open cases keep the one they were counted by. */
export async function releaseCalendar(tx: Tx, calendarId: string): Promise<void> {
  await tx.sql
    .updateTable('calendar')
    .set({ siteId: null })
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', calendarId)
    .execute()
}

export async function updateWorkingHours(
  tx: Tx,
  { calendarId, workingHours }: { calendarId: string; workingHours: WorkingHours },
): Promise<void> {
  await tx.sql
    .updateTable('calendar')
    .set({ workingHours: JSON.stringify(workingHours) })
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', calendarId)
    .execute()
}

/** Every change of a calendar or its days makes a new version of it. */
export async function bumpCalendarVersion(tx: Tx, calendarId: string): Promise<void> {
  await tx.sql
    .updateTable('calendar')
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', calendarId)
    .execute()
}

/** Days replace what stood on their dates. */
export async function putCalendarDays(
  tx: Tx,
  { calendarId, days }: { calendarId: string; days: readonly SourcedDay[] },
): Promise<void> {
  if (days.length === 0) return
  const rows = days.map(({ day, source, checkedOn }) => ({
    organizationId: tx.organizationId,
    id: tx.newId(),
    calendarId,
    dayOn: day.on,
    name: day.name,
    kind: day.kind,
    closesAt: day.kind === 'halfDay' ? day.closesAt : null,
    hours: day.kind === 'working' && day.hours ? JSON.stringify(day.hours) : null,
    source,
    checkedOn,
  }))
  await tx.sql
    .insertInto('calendarDay')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['organizationId', 'calendarId', 'dayOn']).doUpdateSet((row) => ({
        name: row.ref('excluded.name'),
        kind: row.ref('excluded.kind'),
        closesAt: row.ref('excluded.closesAt'),
        hours: row.ref('excluded.hours'),
        source: row.ref('excluded.source'),
        checkedOn: row.ref('excluded.checkedOn'),
      })),
    )
    .execute()
}

export async function deleteCalendarDay(
  tx: Tx,
  { calendarId, on }: { calendarId: string; on: string },
): Promise<void> {
  await tx.sql
    .deleteFrom('calendarDay')
    .where('organizationId', '=', tx.organizationId)
    .where('calendarId', '=', calendarId)
    .where('dayOn', '=', on)
    .execute()
}

/**
 * Puts the versions of one pack in force from an instant on, each for as long as it is valid; what was in force of
 * it ends there. The content of a pack of one's own is kept with it.
 */
export async function putRulePackInForce(
  tx: Tx,
  {
    periods,
    fromAt,
    activatedBy,
    reason,
  }: { periods: readonly NewPeriod[]; fromAt: Date; activatedBy: string; reason: string | null },
): Promise<void> {
  const [first] = periods
  if (!first) return
  await endRulePack(tx, { packKey: first.pack.key, untilAt: fromAt })
  await tx.sql
    .insertInto('rulePack')
    .values(
      periods.map(({ pack, inForceFrom, inForceUntil }) => ({
        organizationId: tx.organizationId,
        id: tx.newId(),
        packKey: pack.key,
        packVersion: pack.version,
        inForceFrom,
        inForceUntil,
        activatedAt: tx.now,
        activatedBy,
        reason,
        content: pack.nameKey === null ? JSON.stringify(pack) : null,
      })),
    )
    .execute()
}
export type NewPeriod = {
  readonly pack: RulePack
  readonly inForceFrom: Date
  readonly inForceUntil: Date | null
}

/** Ends what is in force of a pack, and drops what was to come. */
export async function endRulePack(
  tx: Tx,
  { packKey, untilAt }: { packKey: string; untilAt: Date },
): Promise<void> {
  await tx.sql
    .deleteFrom('rulePack')
    .where('organizationId', '=', tx.organizationId)
    .where('packKey', '=', packKey)
    .where('inForceFrom', '>=', untilAt)
    .execute()
  await tx.sql
    .updateTable('rulePack')
    .set({ inForceUntil: untilAt })
    .where('organizationId', '=', tx.organizationId)
    .where('packKey', '=', packKey)
    .where((row) => row.or([row('inForceUntil', 'is', null), row('inForceUntil', '>', untilAt)]))
    .execute()
}

export async function insertDraft(
  tx: Tx,
  { id, packKey, content }: { id: string; packKey: string; content: OwnPack },
): Promise<void> {
  await tx.sql
    .insertInto('rulePackDraft')
    .values({ organizationId: tx.organizationId, id, packKey, content: JSON.stringify(content) })
    .execute()
}

export async function lockDraft(
  tx: Tx,
  id: string,
): Promise<{ packKey: string; version: number } | undefined> {
  return tx.sql
    .selectFrom('rulePackDraft')
    .select(['packKey', 'version'])
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function saveDraft(tx: Tx, { id, content }: { id: string; content: OwnPack }): Promise<void> {
  await tx.sql
    .updateTable('rulePackDraft')
    .set((row) => ({ content: JSON.stringify(content), version: row('version', '+', 1) }))
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', id)
    .execute()
}

/** A clock of a record, to be stored. */
export type NewClock = StartedClock & { readonly subjectId: string; readonly calendarId: string }

export async function insertClocks(tx: Tx, clocks: readonly NewClock[]): Promise<void> {
  await insertRows(
    tx,
    'clock',
    clocks.map(({ subjectId, clockKey, calendarId, startedAt, dueAt, explanation }) => ({
      id: tx.newId(),
      subjectId,
      clockKey,
      packKey: explanation.pack.key,
      packVersion: explanation.pack.version,
      calendarId,
      startedAt,
      dueAt,
      pausedAt: null,
      pauses: [],
      metAt: null,
      cancelledAt: null,
      extensions: [],
      lateReason: null,
      explanation,
    })),
  )
}

/** What may change of a clock; absent = leave. */
export type ClockChange = {
  dueAt?: Date
  explanation?: ClockExplanation
  pausedAt?: Date | null
  pauses?: readonly Pause[]
  metAt?: Date
  cancelledAt?: Date | null
  extensions?: readonly Extension[]
  lateReason?: LateReason | null
}

export const updateClock = (
  tx: Tx,
  id: string,
  { pauses, extensions, ...change }: ClockChange,
): Promise<void> =>
  updateClocks(tx, {
    id,
    ...change,
    ...(pauses ? { pauses: pauses.map(storedPause) } : {}),
    ...(extensions ? { extensions: [...extensions] } : {}),
  })

type StoredChange = Omit<ClockChange, 'pauses' | 'extensions'> & {
  readonly id: string
  readonly pauses?: StoredPause[]
  readonly extensions?: Extension[]
}

const updateClocks = inStep(async (tx: Tx, changes: readonly StoredChange[]) => {
  await updateRows(tx, 'clock', changes)
  return changes.map(() => undefined)
})

const storedPause = ({ fromAt, untilAt }: Pause): StoredPause => ({
  fromAt: fromAt.toISOString(),
  untilAt: untilAt.toISOString(),
})
