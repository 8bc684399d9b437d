import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import { permissionsOf, type Permission } from '../../../shared/permissions.ts'
import { kinds, type Kind } from '../../../shared/statuses.ts'
import { staffIdOf, type Actor } from '../../kernel/auth/actor.ts'
import type { Read } from '../../kernel/ctx.ts'
import type { Database } from '../../kernel/db/database.ts'
import { visibleTo } from '../complaints/complaints.queries.ts'
import { organizationOf } from '../organization/organization.queries.ts'
import { ageLimits, everywhere, noSite } from './analysis.rules.ts'
import { addedUp, openFiguresOf, type OpenFigures, type OpenGroup } from './open-figures.rules.ts'
import { countedUntil } from './sheets.queries.ts'

type Eb = ExpressionBuilder<Database, 'complaint'>
type Asked = {
  readonly kinds?: readonly Kind[]
  readonly site?: string | undefined
  /** Only these cases, of which no job has counted how many there are. */
  readonly among?: Expression<SqlBool> | undefined
}

/** Up to so many open cases are counted at once; beyond, what a job counted within the last minute is added up. */
const mostToCount = 500

/**
 * How the open cases that someone may see stand.
 * @returns with the moment for which the figures hold; null for now
 */
export async function openFigures(
  read: Read,
  { kinds: asked = kinds, site, among }: Asked = {},
  { most = mostToCount }: { readonly most?: number } = {},
): Promise<{ figures: OpenFigures; countedAt: Date | null }> {
  const countedAt = !among && (await hasMoreOpen(read, most)) ? await countedUntil(read) : null
  const ofAsked = (eb: Eb) =>
    eb.and([
      eb('complaint.kind', 'in', [...asked]),
      ...(site ? [eb('complaint.siteId', '=', site)] : []),
      ...(among ? [among] : []),
    ])
  const seen = visibleTo(read.actor)
  if (countedAt === null) {
    const groups = await countOpen(read, (eb) => eb.and([ofAsked(eb), seen(eb)]))
    return { figures: openFiguresOf(groups), countedAt }
  }
  const places = placesSeen(read.actor)
  const sheets = await sheetsOf(read, { places, kinds: asked, site })
  const others = await countOpen(read, (eb) =>
    eb.and([ofAsked(eb), notOnSheets(eb, read.actor, places), seen(eb)]),
  )
  return { figures: addedUp([...sheets, openFiguresOf(others)]), countedAt }
}

async function hasMoreOpen(read: Read, most: number): Promise<boolean> {
  const { rows } = await sql`select from complaint
    where organization_id = ${read.organizationId} and status <> 'closed' order by received_at desc, id desc
    offset ${most} limit 1`.execute(read.sql)
  return rows.length > 0
}

/** Places of which all but confidential cases are seen; null for everywhere. */
export function placesSeen(actor: Actor): readonly string[] | null {
  if (actor.kind === 'system') return null
  if (actor.kind !== 'staff' && actor.kind !== 'apiKey') return []
  const grants = actor.grants.filter(
    ({ role }) =>
      role !== 'frontLine' && (permissionsOf[role] as readonly Permission[]).includes('complaint.read'),
  )
  if (grants.length === 0) return []
  if (grants.some(({ siteId }) => siteId === null)) return null
  return [noSite, ...grants.flatMap(({ siteId }) => siteId ?? [])]
}

/** Cases which the sheets of these places do not count and which somebody may see all the same. */
function notOnSheets(eb: Eb, actor: Actor, places: readonly string[] | null): Expression<SqlBool> {
  const confidential = eb('complaint.isConfidential', '=', true)
  const id = staffIdOf(actor)
  if (places === null || !id) return confidential
  return eb.or([
    confidential,
    eb.and([
      sql<boolean>`coalesce(complaint.site_id, ${noSite}) <> all (${places}::uuid[])`,
      eb.or([eb('complaint.registeredBy', '=', id), eb('complaint.ownerId', '=', id)]),
    ]),
  ])
}

async function sheetsOf(
  read: Read,
  asked: { places: readonly string[] | null; kinds: readonly Kind[]; site: string | undefined },
): Promise<OpenFigures[]> {
  let statement = read.sql
    .selectFrom('openSheet')
    .select('figures')
    .where('organizationId', '=', read.organizationId)
    .where('kind', 'in', [...asked.kinds])
  if (asked.places) statement = statement.where('place', 'in', [...asked.places])
  if (asked.site) statement = statement.where('place', '=', asked.site)
  else if (!asked.places) statement = statement.where('place', '=', everywhere)
  return (await statement.execute()).map(({ figures }) => figures)
}

/** Counts open cases themselves. */
export async function countOpen(
  read: Read,
  condition: (eb: Eb) => Expression<SqlBool>,
): Promise<OpenGroup[]> {
  const { timeZone } = await organizationOf(read)
  const isLate = sql<boolean>`complaint.next_due_at < ${read.now}`
  return read.sql
    .selectFrom('complaint')
    .select([
      sql<string>`coalesce(complaint.site_id, ${noSite})`.as('place'),
      'kind',
      'ownerId',
      'status',
      sql<number>`width_bucket(
        (${read.now}::timestamptz at time zone ${timeZone}::text)::date
          - (complaint.received_at at time zone ${timeZone}::text)::date,
        ${ageLimits.map((limit) => limit + 1)}::int[])`.as('age'),
      sql<string | null>`case when ${isLate} then complaint.next_clock_key end`.as('clockKey'),
      sql<number>`count(*)::int`.as('open'),
      sql<number>`(count(*) filter (where ${isLate}))::int`.as('late'),
      sql<number>`(count(*) filter (where complaint.next_due_at >= ${read.now}
        and complaint.next_due_at < ${new Date(read.now.getTime() + 7 * 86_400_000)}))::int`.as(
        'dueThisWeek',
      ),
    ])
    .where('organizationId', '=', read.organizationId)
    .where('status', '!=', 'closed')
    .where(condition)
    .groupBy(['place', 'kind', 'ownerId', 'status', 'age', 'clockKey'])
    .execute()
}
