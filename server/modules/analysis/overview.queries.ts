import type { Expression, SqlBool } from 'kysely'
import type { AnswerGiven, QueryOf } from '../../../shared/api/endpoint.ts'
import type { readOverview } from '../../../shared/api/overview.ts'
import type { DeskLanguage } from '../../../shared/languages.ts'
import { permissionsOf, type Permission } from '../../../shared/permissions.ts'
import { statusesOf, type Channel } from '../../../shared/statuses.ts'
import { allDone } from '../../kernel/all-done.ts'
import type { Actor } from '../../kernel/auth/actor.ts'
import type { Read } from '../../kernel/ctx.ts'
import { hasCustomerType } from '../complaints/register.queries.ts'
import { organizationOf } from '../organization/organization.queries.ts'
import { mergedInto } from '../organization/catalogue.queries.ts'
import { categoryName } from '../organization/taxonomy.rules.ts'
import {
  agesAt,
  everywhere,
  noSite,
  partsOf,
  percentileOf,
  sumOf,
  totalOf,
  weeksOf,
  type DayFigures,
  type Sum,
} from './analysis.rules.ts'
import { countDays } from './day-facts.queries.ts'
import { askedPeriods } from './periods.rules.ts'
import { openFigures } from './open-figures.queries.ts'
import { totalLoad } from './open-figures.rules.ts'
import { countedUntil } from './sheets.queries.ts'

type Overview = AnswerGiven<typeof readOverview>
type Asked = QueryOf<typeof readOverview> & { language: DeskLanguage }

/** What happened to complaints in a period, and how the open ones stand now; of all, or of customers of one type. */
export async function overviewOf(
  read: Read,
  { site, language, customerType, customerTypeAt, ...asked }: Asked,
): Promise<Overview> {
  const { timeZone } = await organizationOf(read)
  const today = new Intl.DateTimeFormat('en-CA', { timeZone }).format(read.now)
  const { period, before } = askedPeriods(asked, today)
  const among = customerType && hasCustomerType(read, customerType, customerTypeAt)
  const days = { from: before.from, to: period.to, site }
  const [sheets, open, countedAt, names] = await allDone([
    among
      ? countDays(read, { ...days, places: placesOf(read.actor), among, timeZone })
      : sheetsOf(read, days),
    openNow(read, { today, site, among }),
    among ? Promise.resolve(null) : countedUntil(read),
    categoryNames(read, language),
  ])
  const now = sumOf(sheets.filter(({ onDay }) => onDay >= period.from).map(({ figures }) => figures))
  const earlier = sumOf(sheets.filter(({ onDay }) => onDay <= before.to).map(({ figures }) => figures))
  const compared = <T>(figure: (sum: Sum) => T) => ({ now: figure(now), before: figure(earlier) })
  return {
    period,
    before,
    countedAt,
    received: compared((sum) => totalOf(sum, 'received')),
    closed: compared((sum) => totalOf(sum, 'closed')),
    old: compared((sum) => totalOf(sum, 'old')),
    // Nobody could settle at once what came with an old register.
    firstContact: compared((sum) => ({
      n: totalOf(sum, 'firstContact'),
      of: totalOf(sum, 'received') - totalOf(sum, 'old'),
    })),
    answered: compared((sum) => ({ n: totalOf(sum, 'hoursToAnswer'), late: totalOf(sum, 'answeredLate') })),
    toRestatement: compared((sum) => timesOf(sum, 'hoursToRestatement')),
    toAnswer: compared((sum) => timesOf(sum, 'hoursToAnswer')),
    weeks: weeksOf(period).map((week) => {
      const sum = sumOf(
        sheets.filter(({ onDay }) => onDay >= week.from && onDay <= week.to).map(({ figures }) => figures),
      )
      return { ...week, received: totalOf(sum, 'received'), closed: totalOf(sum, 'closed') }
    }),
    categories: underOne(partsOf(now, 'category'), names.mergedInto).map(({ part, count }) => ({
      id: part || null,
      name: names.nameOf.get(part) ?? null,
      count,
    })),
    channels: partsOf(now, 'channel').map(({ part, count }) => ({ channel: part as Channel, count })),
    open,
  }
}

const timesOf = (sum: Sum, measure: 'hoursToRestatement' | 'hoursToAnswer') => ({
  n: totalOf(sum, measure),
  median: percentileOf(sum, measure, 0.5),
  p90: percentileOf(sum, measure, 0.9),
})

/** The places whose figures someone may see: those of their sites and of cases without a site; null for all. */
function placesOf(actor: Actor): string[] | null {
  if (actor.kind !== 'staff' && actor.kind !== 'apiKey') return []
  const grants = actor.grants.filter(({ role }) =>
    (permissionsOf[role] as readonly Permission[]).includes('overview.read'),
  )
  if (grants.some(({ siteId }) => siteId === null)) return null
  return [noSite, ...grants.flatMap(({ siteId }) => siteId ?? [])]
}

async function sheetsOf(
  read: Read,
  { from, to, site }: { from: string; to: string; site: string | undefined },
): Promise<{ onDay: string; figures: DayFigures }[]> {
  const places = placesOf(read.actor)
  let statement = read.sql
    .selectFrom('daySheet')
    .select(['onDay', 'figures'])
    .where('organizationId', '=', read.organizationId)
    .where('kind', '=', 'complaint')
    .where('onDay', '>=', from)
    .where('onDay', '<=', to)
  if (places) statement = statement.where('place', 'in', places)
  if (site) statement = statement.where('place', '=', site)
  else if (!places) statement = statement.where('place', '=', everywhere)
  return statement.execute()
}

/** As the register shows them to this person. */
async function openNow(
  read: Read,
  { today, ...asked }: { today: string; site: string | undefined; among: Expression<SqlBool> | undefined },
): Promise<Overview['open']> {
  const { figures, countedAt } = await openFigures(read, { kinds: ['complaint'], ...asked })
  const { open: total, late } = totalLoad(figures)
  return {
    total,
    late,
    countedAt,
    ages: agesAt(today).map((each, index) => ({
      ...each,
      count: Object.values(figures.stages).reduce((sum, counts) => sum + (counts[index] ?? 0), 0),
    })),
    stages: statusesOf('complaint').flatMap((status) => {
      const counts = figures.stages[status]
      return counts ? [{ status, counts: [...counts] }] : []
    }),
  }
}

/** Categories that were merged count as one, also for the time before. */
function underOne(
  parts: readonly { readonly part: string; readonly count: number }[],
  merged: ReadonlyMap<string, string>,
) {
  const counts = new Map<string, number>()
  for (const { part, count } of parts) {
    const end = merged.get(part) ?? part
    counts.set(end, (counts.get(end) ?? 0) + count)
  }
  return [...counts].map(([part, count]) => ({ part, count })).sort((a, b) => b.count - a.count)
}

async function categoryNames(read: Read, language: DeskLanguage) {
  const rows = await read.sql
    .selectFrom('category')
    .select(['id', 'key', 'names', 'mergedIntoId'])
    .where('organizationId', '=', read.organizationId)
    .execute()
  return {
    nameOf: new Map(rows.map((row) => [row.id, categoryName(row, language)])),
    mergedInto: mergedInto(rows),
  }
}
