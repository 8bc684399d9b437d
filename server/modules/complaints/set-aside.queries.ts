import { sql } from 'kysely'
import { has } from '../../../shared/permissions.ts'
import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import type { casesSetAside } from '../../../shared/api/set-aside.ts'
import { staffIdOf } from '../../kernel/auth/actor.ts'
import { grantsOf } from '../../kernel/auth/permit.ts'
import type { Read } from '../../kernel/ctx.ts'
import { openOrNamed } from './complaints.queries.ts'

const mostListed = 200

/**
 * Cases set aside as spam at the sites that the reader manages. Confidential ones show nothing that was said of them to
 * who may not read them, the reason included.
 */
export async function setAsideCases(read: Read): Promise<AnswerGiven<typeof casesSetAside>> {
  const sites = grantsOf(read.actor).filter((grant) => has([grant], 'complaint.manage'))
  const named = sites.flatMap(({ siteId }) => siteId ?? [])
  const rows = await read.sql
    .selectFrom('complaintSetAside as s')
    .innerJoin('complaint', (join) =>
      join
        .onRef('complaint.organizationId', '=', 's.organizationId')
        .onRef('complaint.id', '=', 's.complaintId'),
    )
    .leftJoin('staffMember as m', (join) =>
      join.onRef('m.organizationId', '=', 's.organizationId').onRef('m.id', '=', 's.setAsideBy'),
    )
    .select((eb) => [
      'complaint.id',
      'complaint.reference',
      'complaint.complainantName',
      'complaint.complainantEmail',
      'complaint.narrative',
      sql<boolean>`(${openOrNamed(eb, staffIdOf(read.actor))})`.as('isOpen'),
      's.reason',
      's.setAsideAt as at',
      'm.name as byName',
    ])
    .where('s.organizationId', '=', read.organizationId)
    .$if(named.length === sites.length, (query) =>
      query.where((eb) =>
        named.length === 0
          ? eb.lit(false)
          : eb.or([eb('complaint.siteId', 'is', null), eb('complaint.siteId', 'in', named)]),
      ),
    )
    .orderBy('s.setAsideAt', 'desc')
    .limit(mostListed)
    .execute()
  return {
    items: rows.map(({ complainantName, complainantEmail, narrative, isOpen, reason, ...row }) => ({
      ...row,
      from: isOpen ? { name: complainantName, address: complainantEmail } : { name: null, address: null },
      excerpt: isOpen ? narrative.slice(0, 300) : '',
      reason: isOpen ? reason : '',
    })),
  }
}
