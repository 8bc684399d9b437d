import type { Selectable } from 'kysely'
import type { Channel, Kind } from '../../../shared/statuses.ts'
import type { Read } from '../../kernel/ctx.ts'
import type { Database } from '../../kernel/db/database.ts'
import { dateAt } from './business-time.rules.ts'
import type { Calendar } from './calendar.rules.ts'
import type { ClockRow } from './clock.rules.ts'
import { shippedRulePack } from './packs.queries.ts'
import { packApplies, rulePackSchema, type RulePack } from './rule-pack.rules.ts'

/** From when until when which version of which pack is in force. */
export type PackPeriod = Pick<
  Selectable<Database['rulePack']>,
  'packKey' | 'packVersion' | 'inForceFrom' | 'inForceUntil' | 'content'
>

export const packPeriods = (read: Read): Promise<PackPeriod[]> =>
  read.kept
    .selectFrom('rulePack')
    .select(['packKey', 'packVersion', 'inForceFrom', 'inForceUntil', 'content'])
    .where('organizationId', '=', read.organizationId)
    .orderBy('packKey')
    .execute()

/** Of these the packs whose rules hold for a record of a kind received at an instant. */
export function packsAt(
  periods: readonly PackPeriod[],
  { calendar, country }: { calendar: Calendar; country: string },
  {
    kind,
    at,
    ...facts
  }: { kind: Kind; at: Date; channel?: Channel | undefined; categoryId?: string | null | undefined },
): RulePack[] {
  const receivedOn = dateAt(calendar, at)
  return periods
    .filter(
      ({ inForceFrom, inForceUntil }) => inForceFrom <= at && (inForceUntil === null || inForceUntil > at),
    )
    .map(packOfPeriod)
    .filter((pack) => packApplies(pack, { ...facts, kind, country, receivedOn }))
}

/** The pack of a time in force: its own content, or the shipped file. */
export const packOfPeriod = ({ packKey, packVersion, content }: PackPeriod): RulePack =>
  content ? rulePackSchema.parse(content) : shippedRulePack({ key: packKey, version: packVersion })

/** The packs that a record's clocks run by: those in force when it began. */
export function packsOf(clocks: readonly ClockRow[], periods: readonly PackPeriod[]): RulePack[] {
  const versions = new Map(clocks.map(({ packKey, packVersion }) => [packKey, packVersion]))
  return [...versions].map(([key, version]) => {
    const own = periods.find(
      ({ packKey, packVersion, content }) => content && packKey === key && packVersion === version,
    )
    return own ? packOfPeriod(own) : shippedRulePack({ key, version })
  })
}

/** Packs that start no clock leave no trace on the case: those in force when it began count too. */
export function packsWithoutClocks(periods: readonly PackPeriod[], rows: readonly ClockRow[]): RulePack[] {
  const beganAt = Math.min(...rows.map(({ startedAt }) => startedAt.getTime()))
  return periods
    .filter(
      ({ inForceFrom, inForceUntil }) =>
        inForceFrom.getTime() <= beganAt && (inForceUntil === null || inForceUntil.getTime() > beganAt),
    )
    .map(packOfPeriod)
    .filter(({ clocks }) => clocks.length === 0)
}
