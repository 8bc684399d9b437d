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
  { kind, at, ...facts }: RecordFacts & { at: Date },
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
function packsOf(clocks: readonly ClockRow[], periods: readonly PackPeriod[]): RulePack[] {
  const versions = new Map(clocks.map(({ packKey, packVersion }) => [packKey, packVersion]))
  return [...versions].map(([key, version]) => {
    const own = periods.find(
      ({ packKey, packVersion, content }) => content && packKey === key && packVersion === version,
    )
    return own ? packOfPeriod(own) : shippedRulePack({ key, version })
  })
}

/** What is known of a record when the rules that hold for it are sought. */
export type RecordFacts = {
  readonly kind: Kind
  readonly channel?: Channel | undefined
  readonly categoryId?: string | null | undefined
}

/**
 * The packs of a record: those its clocks run by, in the version that they began with, and those in force when it
 * began that have started none yet, because they count from something later or from another kind.
 */
export function packsOfRecord(
  clocks: readonly [ClockRow, ...ClockRow[]],
  periods: readonly PackPeriod[],
  { reckoning, facts }: { reckoning: Parameters<typeof packsAt>[1]; facts: RecordFacts },
): RulePack[] {
  const own = packsOf(clocks, periods)
  const known = new Set(own.map(({ key }) => key))
  const at = new Date(Math.min(...clocks.map(({ startedAt }) => startedAt.getTime())))
  return [...own, ...packsAt(periods, reckoning, { ...facts, at }).filter(({ key }) => !known.has(key))]
}
