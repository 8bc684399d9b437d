import { sql } from 'kysely'
import type { listAlike } from '../../../shared/api/case-links.ts'
import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import type { Read } from '../../kernel/ctx.ts'
import { visibleCases } from './complaints.queries.ts'
import { likenessOf, nearlySame, sharedShare, type Likeness } from './likeness.rules.ts'

type Alike = AnswerGiven<typeof listAlike>['items'][number]

/** A form letter that a thousand people sent shows its newest; of each band so many are looked at. */
const mostPerBand = 30
const mostCompared = 40
/** Some of the likest may be hidden from the reader. */
const mostNear = 20
const mostShown = 10

/** Cases that nearly tell what this text tells, the likest first, as far as the reader may see them. */
export const alikeTo = (read: Read, text: string): Promise<Alike[]> => alike(read, likenessOf(text), null)

/** The same for a case that is on record. */
export async function alikeOf(read: Read, complaintId: string): Promise<Alike[]> {
  const row = await read.sql
    .selectFrom('complaint')
    .select('narrative')
    .where('organizationId', '=', read.organizationId)
    .where('id', '=', complaintId)
    .executeTakeFirst()
  return row ? alike(read, likenessOf(row.narrative), complaintId) : []
}

async function alike(read: Read, { signature, bands }: Likeness, own: string | null): Promise<Alike[]> {
  const near = await nearBy(read, { signature, bands, own })
  if (near.size === 0) return []
  const { rows } = await sql<Omit<Alike, 'share'>>`
    select complaint.id, complaint.reference, complaint.title, complaint.language, complaint.status, complaint.outcome, complaint.received_at,
      complaint.customer_id is not null and complaint.customer_id = this.customer_id as is_same_customer,
      complaint.product_id is not null and complaint.product_id = this.product_id as is_same_product,
      complaint.site_id is not null and complaint.site_id = this.site_id as is_same_site,
      (select case when l.is_systemic then 'systemic' else 'related' end from complaint_link l where l.organization_id = complaint.organization_id
        and l.complaint_id = least(complaint.id, this.id) and l.other_id = greatest(complaint.id, this.id)) as linked
    from complaint
    left join complaint this on this.organization_id = complaint.organization_id and this.id = ${own}::uuid
    where complaint.organization_id = ${read.organizationId} and complaint.id = any(${[...near.keys()]}::uuid[])
      and ${visibleCases(read.actor)}`.execute(read.sql)
  return rows
    .map((row) => ({
      ...row,
      isSameCustomer: row.isSameCustomer ?? false,
      isSameProduct: row.isSameProduct ?? false,
      isSameSite: row.isSameSite ?? false,
      share: near.get(row.id) ?? 0,
    }))
    .toSorted((a, b) => b.share - a.share || (a.id < b.id ? 1 : -1))
    .slice(0, mostShown)
}

/** Ids of cases that meet the signature in a band and agree with it in enough places, each with its share. */
async function nearBy(
  read: Read,
  { signature, bands, own }: Likeness & { readonly own: string | null },
): Promise<Map<string, number>> {
  if (bands.length === 0) return new Map()
  const { rows } = await sql<{ complaintId: string; signature: Buffer }>`
    select l.complaint_id, l.signature from (
      select m.complaint_id, count(*) as met from unnest(${[...bands]}::integer[]) wanted(band)
      cross join lateral (
        select b.complaint_id from complaint_band b
        where b.organization_id = ${read.organizationId} and b.band = wanted.band
        order by b.complaint_id desc limit ${sql.lit(mostPerBand)}
      ) m
      group by m.complaint_id order by met desc limit ${sql.lit(mostCompared)}
    ) n join complaint_likeness l on l.organization_id = ${read.organizationId} and l.complaint_id = n.complaint_id`.execute(
    read.sql,
  )
  const near = rows.flatMap((row) => {
    const share = sharedShare(signature, row.signature)
    return row.complaintId !== own && share >= nearlySame ? [[row.complaintId, share] as const] : []
  })
  return new Map(near.toSorted(([, a], [, b]) => b - a).slice(0, mostNear))
}

/** Cases whose words are not yet known to be looked for, by id after one. */
export async function unlearned(
  read: Read,
  after: string,
  most: number,
): Promise<{ id: string; narrative: string }[]> {
  const { rows } = await sql<{ id: string; narrative: string }>`
    select c.id, c.narrative from complaint c
    where c.organization_id = ${read.organizationId} and c.id > ${after}::uuid
      and not exists (select from complaint_likeness l where l.organization_id = c.organization_id and l.complaint_id = c.id)
    order by c.id limit ${sql.lit(most)}`.execute(read.sql)
  return rows
}

/** The newest case that is learned; null while none is. */
export async function lastLearned(read: Read): Promise<string | null> {
  const row = await read.sql
    .selectFrom('complaintLikeness')
    .select('complaintId')
    .where('organizationId', '=', read.organizationId)
    .orderBy('complaintId', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.complaintId ?? null
}
