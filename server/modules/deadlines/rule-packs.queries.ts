import { sql } from 'kysely'
import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import type { listRulePacks, OwnPack } from '../../../shared/api/rule-packs.ts'
import { lastCases as mostCases } from '../../../shared/api/what-if.ts'
import type { Channel, Kind } from '../../../shared/statuses.ts'
import { inRead, type Ctx, type Read } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { dateAt } from './business-time.rules.ts'
import { reckoningCalendar, type Reckoning } from './deadlines.queries.ts'
import { effectOn, type PackEffect, type PastCase } from './pack-effect.rules.ts'
import { shippedRulePacks, shippedVersions } from './packs.queries.ts'
import { rulePackSchema, type RulePack } from './rule-pack.rules.ts'

export type Draft = { id: string; packKey: string; content: OwnPack; version: number }

const drafts = (read: Read): Promise<Draft[]> =>
  read.sql
    .selectFrom('rulePackDraft')
    .select(['id', 'packKey', 'content', 'version'])
    .where('organizationId', '=', read.organizationId)
    .orderBy('id')
    .execute()

export const draftOf = async (read: Read, packKey: string): Promise<Draft | undefined> =>
  (await drafts(read)).find((draft) => draft.packKey === packKey)

/** How many versions of a pack of one's own were ever in force. */
export async function versionsUsed(read: Read, packKey: string): Promise<number> {
  const { count } = await read.sql
    .selectFrom('rulePack')
    .select((row) => row.fn.count<string>('packVersion').distinct().as('count'))
    .where('organizationId', '=', read.organizationId)
    .where('packKey', '=', packKey)
    .executeTakeFirstOrThrow()
  return Number(count)
}

type PackList = AnswerGiven<typeof listRulePacks>

/** All packs: the default, those for the organization's country, the others, then one's own. */
export function rulePackList(ctx: Ctx): Promise<PackList> {
  return inRead(ctx, async (read) => {
    const reckoning = await reckoningCalendar(read)
    if (!reckoning) throw new Refusal('calendar.notMade', {}, 404)
    const periods = await read.sql
      .selectFrom('rulePack')
      .select(['packKey', 'packVersion', 'inForceFrom', 'inForceUntil', 'reason', 'content'])
      .where('organizationId', '=', read.organizationId)
      .where((row) => row.or([row('inForceUntil', 'is', null), row('inForceUntil', '>', read.now)]))
      .orderBy('inForceFrom')
      .execute()
    // Of two versions the one that holds now stands first.
    const inForce = new Map(periods.toReversed().map((period) => [period.packKey, period]))
    const today = dateAt(reckoning.calendar, read.now)
    const shipped = newestOf(shippedRulePacks(), today).map((pack) => ({ pack, draft: null }))
    const own = (await drafts(read)).map((draft) => ({ pack: packOfDraft(draft), draft }))
    return {
      items: [...shipped, ...own].map(({ pack, draft }) => {
        const period = inForce.get(pack.key)
        return {
          ...pack,
          draft: draft ? { id: draft.id, version: draft.version } : null,
          inForce: period
            ? { from: period.inForceFrom, until: period.inForceUntil, reason: period.reason }
            : null,
          isForCountry: pack.scope.countries?.includes(reckoning.country) ?? false,
        }
      }),
    }
  })
}

/** Of each shipped pack the version that holds today, or its newest. */
function newestOf(packs: readonly RulePack[], today: string): RulePack[] {
  const keys = [...new Set(packs.map(({ key }) => key))]
  return keys
    .flatMap((key) => {
      const versions = shippedVersions(key)
      const holds = versions.find(
        ({ validFrom, validTo }) => validFrom <= today && (validTo === null || today < validTo),
      )
      return holds ?? versions.at(-1) ?? []
    })
    .toSorted((a, b) => a.key.localeCompare(b.key))
}

const packOfDraft = ({ packKey, content }: Draft): RulePack =>
  rulePackSchema.parse({
    ...content,
    key: packKey,
    version: '–',
    nameKey: null,
    validFrom: '2000-01-01',
    validTo: null,
    checkedOn: null,
  })

/** A pack as it would come into force now: one's own as written, a shipped one in the version that holds. @throws Refusal `rulePack.unknown` */
export async function packAsItStands(read: Read, { calendar }: Reckoning, key: string): Promise<RulePack> {
  const draft = await draftOf(read, key)
  const pack = draft ? packOfDraft(draft) : newestOf(shippedVersions(key), dateAt(calendar, read.now))[0]
  if (!pack) throw new Refusal('rulePack.unknown', {}, 404)
  return pack
}

/**
 * What a pack would have meant for the last cases: which of its clocks they would have kept, and which not.
 * Whoever shows the late ones leaves out records that the asking person may not see.
 */
export function packPreview(
  ctx: Ctx,
  { key }: { key: string },
): Promise<PackEffect & { readonly cases: number }> {
  return inRead(ctx, async (read) => {
    const reckoning = await reckoningCalendar(read)
    if (!reckoning) throw new Refusal('calendar.notMade', {}, 404)
    const pack = await packAsItStands(read, reckoning, key)
    const cases = await lastCases(read, reckoning)
    return { cases: cases.length, ...effectOn(reckoning, pack, cases, read.now) }
  })
}

/** The newest cases with what happened when, and the clocks that they have. What came by letter is registered later. */
export async function lastCases(read: Read, { country }: Reckoning): Promise<PastCase[]> {
  const { rows } = await sql<{
    id: string
    kind: Kind
    channel: Channel
    categoryId: string | null
    receivedAt: Date
    registeredAt: Date
    restatedAt: Date | null
    answeredAt: Date | null
    closedAt: Date | null
    dues: Record<string, string> | null
  }>`
    select c.id, c.kind, c.channel, c.category_id as "categoryId", c.received_at as "receivedAt",
      coalesce((select min(e.occurred_at) from event e where e.organization_id = c.organization_id
        and e.subject_id = c.id and e.type = 'complaint.received'), c.received_at) as "registeredAt", c.restated_at as "restatedAt", c.answered_at as "answeredAt", c.closed_at as "closedAt",
      (select json_object_agg(k.clock_key, k.due_at) from
        (select clock_key, min(due_at) as due_at from clock
          where organization_id = c.organization_id and subject_id = c.id group by clock_key) k) as dues
    from (select * from complaint where organization_id = ${read.organizationId} and import_id is null and not is_set_aside
      order by received_at desc, id desc limit ${mostCases}) c`.execute(read.sql)
  return rows.map(({ dues, registeredAt, restatedAt, answeredAt, closedAt, ...row }) => ({
    ...row,
    country,
    at: {
      received: row.receivedAt,
      registered: registeredAt,
      acknowledged: restatedAt,
      answered: answeredAt ?? closedAt,
      closed: closedAt,
      aware: null,
      escalated: null,
      referred: null,
    },
    dues: Object.fromEntries(Object.entries(dues ?? {}).map(([clockKey, at]) => [clockKey, new Date(at)])),
  }))
}
