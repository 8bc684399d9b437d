import { sql } from 'kysely'
import { usualSurveyRules } from '../../../shared/surveys.ts'
import { findAccess, type FoundAccess } from '../complaints/access.queries.ts'
import type { Read } from '../../kernel/ctx.ts'
import { askingDays, isToBeAsked, lateDays } from './surveys.rules.ts'

export type SurveyRules = {
  readonly isOn: boolean
  readonly afterDays: number
  readonly quietDays: number
  readonly version: number
}

/** Whether and when people are asked; ours until the organization sets its own. */
export async function surveyRulesOf(read: Read): Promise<SurveyRules> {
  const own = await read.sql
    .selectFrom('surveyRules')
    .select(['isOn', 'afterDays', 'quietDays', 'version'])
    .where('organizationId', '=', read.organizationId)
    .executeTakeFirst()
  return own ?? { ...usualSurveyRules, version: 0 }
}

/**
 * Closed cases whose complainant is to be asked by mail now: reached by confirmed mail, not anonymous, not restricted,
 * not against news or other uses of their data, and not asked lately about another case.
 */
export async function casesToAsk(
  read: Read,
  { afterDays, quietDays, complaintId }: SurveyRules & { complaintId?: string },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select c.id from complaint c
    where c.organization_id = ${read.organizationId} and c.status = 'closed' and c.kind = 'complaint'
      and ${complaintId ? sql`c.id = ${complaintId}` : sql`true`}
      and c.closed_at <= ${daysBefore(read.now, afterDays)} and c.closed_at > ${daysBefore(read.now, afterDays + lateDays)}
      and c.outcome is distinct from 'duplicate' and c.import_id is null and c.channel <> 'import'
      and not c.is_set_aside and not c.is_anonymous and c.recipients <> 'representative'
      and c.complainant_email is not null and c.email_confirmed_at is not null and c.preferred_channel = 'email'
      and c.restricted_channels = '{}'
      and not exists (select from survey s where s.organization_id = c.organization_id and s.complaint_id = c.id)
      and not exists (select from mail_optout o
        where o.organization_id = c.organization_id and o.address_key = lower(c.complainant_email))
      and not exists (select from customer p
        where p.organization_id = c.organization_id and p.id = c.customer_id and p.consent = 'refused')
      and not exists (select from survey s join complaint o on o.organization_id = s.organization_id and o.id = s.complaint_id
        where s.organization_id = c.organization_id and s.asked_at > ${daysBefore(read.now, quietDays)}
          and (o.customer_id = c.customer_id or lower(o.complainant_email) = lower(c.complainant_email)))
    order by c.closed_at, c.id limit 200`.execute(read.sql)
  return rows.map(({ id }) => id)
}

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000)

/** What stands about the handling of a case: who may still answer, has answered, or is not asked. */
export type Asking =
  | { readonly state: 'open'; readonly surveyId: string | null }
  | { readonly state: 'kept'; readonly answeredAt: Date }
  | { readonly state: 'none' }

export async function askingOf(read: Read, complaintId: string): Promise<Asking> {
  const row = await read.sql
    .selectFrom('complaint as c')
    .leftJoin('survey as s', (join) =>
      join.onRef('s.organizationId', '=', 'c.organizationId').onRef('s.complaintId', '=', 'c.id'),
    )
    .select(['c.kind', 'c.status', 'c.outcome', 'c.closedAt', 's.id', 's.askedAt', 's.answeredAt'])
    .where('c.organizationId', '=', read.organizationId)
    .where('c.id', '=', complaintId)
    .executeTakeFirst()
  if (!row) return { state: 'none' }
  if (row.answeredAt) return { state: 'kept', answeredAt: row.answeredAt }
  // Whoever was asked may answer, also when the case was opened again or asking was turned off since.
  const wasAsked = row.askedAt && read.now.getTime() - row.askedAt.getTime() < askingDays * 86_400_000
  if (wasAsked || (isToBeAsked(row, read.now) && (await surveyRulesOf(read)).isOn))
    return { state: 'open', surveyId: row.id }
  return { state: 'none' }
}

/** The case about whose handling the personal link of a mail asks; null when the link is no longer good. */
export const surveyAccess = (read: Read, secret: string): Promise<FoundAccess | null> =>
  findAccess(read, { secret, kinds: ['survey'] })
