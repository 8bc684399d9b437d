import { has } from '../../../shared/permissions.ts'
import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import type { casesSetAside } from '../../../shared/api/set-aside.ts'
import { grantsOf } from '../../kernel/auth/permit.ts'
import type { Read } from '../../kernel/ctx.ts'

const mostListed = 200

/** Cases set aside as spam at the sites that the reader manages. Confidential ones show none of their words. */
export async function setAsideCases(read: Read): Promise<AnswerGiven<typeof casesSetAside>> {
  const sites = grantsOf(read.actor).filter((grant) => has([grant], 'complaint.manage'))
  const named = sites.flatMap(({ siteId }) => siteId ?? [])
  const rows = await read.sql
    .selectFrom('complaintSetAside as s')
    .innerJoin('complaint as c', (join) =>
      join.onRef('c.organizationId', '=', 's.organizationId').onRef('c.id', '=', 's.complaintId'),
    )
    .leftJoin('staffMember as m', (join) =>
      join.onRef('m.organizationId', '=', 's.organizationId').onRef('m.id', '=', 's.setAsideBy'),
    )
    .select([
      'c.id',
      'c.reference',
      'c.complainantName',
      'c.complainantEmail',
      'c.narrative',
      'c.isConfidential',
      's.reason',
      's.setAsideAt as at',
      'm.name as byName',
    ])
    .where('s.organizationId', '=', read.organizationId)
    .$if(named.length === sites.length, (query) =>
      query.where((eb) =>
        named.length === 0 ? eb.lit(false) : eb.or([eb('c.siteId', 'is', null), eb('c.siteId', 'in', named)]),
      ),
    )
    .orderBy('s.setAsideAt', 'desc')
    .limit(mostListed)
    .execute()
  return {
    items: rows.map(({ complainantName, complainantEmail, narrative, isConfidential, ...row }) => ({
      ...row,
      from: isConfidential
        ? { name: null, address: null }
        : { name: complainantName, address: complainantEmail },
      excerpt: isConfidential ? '' : narrative.slice(0, 300),
    })),
  }
}
