import { sql } from 'kysely'
import type { Read } from '../../kernel/ctx.ts'
import { builtOnceForActors, type ForActor } from '../../kernel/db/built-once.ts'
import { visibleCases, visibleTo } from '../complaints/complaints.queries.ts'
import { mergedIds } from '../complaints/merges.queries.ts'
import { messagesOf } from '../correspondence/correspondence.queries.ts'
import { attachmentsOf } from '../documents/documents.queries.ts'
import { draftsOf } from './drafts.queries.ts'

type OfCase = ForActor<{ complaintId: string }>

/** The merge by which a case goes on in another; that case is named only to those who may see it. */
export async function readOwnMerge(read: Read, complaintId: string) {
  const [merge] = await ownMerge(read, { complaintId })
  return merge ?? null
}

const ownMerge = builtOnceForActors(
  ({ organizationId, complaintId, actor }: OfCase) => sql<{
    leadId: string | null
    leadReference: string | null
    mergedAt: Date
    byName: string | null
    isOtherPerson: boolean
  }>`
    select complaint.id as lead_id, complaint.reference as lead_reference, m.merged_at, s.name as by_name, m.is_other_person
    from complaint_merge m
    left join complaint on complaint.organization_id = m.organization_id and complaint.id = m.lead_id
      and ${visibleCases(actor)}
    left join staff_member s on s.organization_id = m.organization_id and s.id = m.merged_by
    where m.organization_id = ${organizationId} and m.merged_id = ${complaintId} and m.undone_at is null`,
)

/** Cases split off from this one, and the one of which it was a part, as far as the actor may see them. */
export const readSplits = (read: Read, complaintId: string) => splits(read, { complaintId })

const splits = builtOnceForActors(({ sql: from, organizationId, complaintId, actor }: OfCase) =>
  from
    .selectFrom('complaint')
    .innerJoin('complaintSplit as s', (join) =>
      join
        .onRef('s.organizationId', '=', 'complaint.organizationId')
        .on((eb) =>
          eb.or([
            eb.and([eb('s.complaintId', '=', eb.ref('complaint.id')), eb('s.originId', '=', complaintId)]),
            eb.and([eb('s.originId', '=', eb.ref('complaint.id')), eb('s.complaintId', '=', complaintId)]),
          ]),
        ),
    )
    .select(['complaint.id', 'complaint.reference', 'complaint.title', 'complaint.status', 's.originId'])
    .where('complaint.organizationId', '=', organizationId)
    .where(visibleTo(actor))
    .orderBy('s.splitAt'),
)

export type Split = Awaited<ReturnType<typeof readSplits>>[number]

/** Everything of the cases that go on in this one, as far as the actor may see them. */
export async function readMerged(read: Read, complaintId: string) {
  const ids = await mergedIds(read, complaintId)
  if (ids.length === 0) return []
  const rows = await read.kept
    .selectFrom('complaint')
    .innerJoin('complaintMerge as m', (join) =>
      join
        .onRef('m.organizationId', '=', 'complaint.organizationId')
        .onRef('m.mergedId', '=', 'complaint.id')
        .on('m.undoneAt', 'is', null),
    )
    .select([
      'complaint.id',
      'complaint.version',
      'complaint.reference',
      'complaint.title',
      'complaint.narrative',
      'complaint.receivedAt',
      'm.mergedAt',
      'm.isOtherPerson',
    ])
    .where('complaint.organizationId', '=', read.organizationId)
    .where('complaint.id', 'in', ids)
    .where(visibleTo(read.actor))
    .orderBy('m.mergedAt')
    .execute()
  return Promise.all(rows.map(async (row) => ({ ...row, ...(await contentOf(read, row.id)) })))
}

async function contentOf(read: Read, complaintId: string) {
  const [messages, attachments, notes, drafts] = await Promise.all([
    messagesOf(read, complaintId),
    attachmentsOf(read, complaintId),
    notesOf(read, complaintId),
    draftsOf(read, complaintId),
  ])
  return { messages, attachments, notes, hasDraft: drafts.length > 0 }
}

const notesOf = (read: Read, complaintId: string) =>
  read.kept
    .selectFrom('complaintNote as n')
    .leftJoin('staffMember as s', (join) =>
      join.onRef('s.organizationId', '=', 'n.organizationId').onRef('s.id', '=', 'n.writtenBy'),
    )
    .select(['n.id', 'n.writtenAt as at', 's.name as actorName', 'n.body'])
    .where('n.organizationId', '=', read.organizationId)
    .where('n.complaintId', '=', complaintId)
    .execute()

export type MergedCase = Awaited<ReturnType<typeof readMerged>>[number]
export type OwnMerge = Awaited<ReturnType<typeof readOwnMerge>>
