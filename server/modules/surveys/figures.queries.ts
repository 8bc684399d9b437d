import { sql, type RawBuilder } from 'kysely'
import type { AnswerGiven, QueryOf } from '../../../shared/api/endpoint.ts'
import type { readLastSurvey, readSurveyFigures } from '../../../shared/api/surveys.ts'
import type { DeskLanguage, Language } from '../../../shared/languages.ts'
import { surveyQuestions, surveyScores } from '../../../shared/surveys.ts'
import { staffIdOf } from '../../kernel/auth/actor.ts'
import type { Read } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { visibleComplaint, visibleCases } from '../complaints/complaints.queries.ts'
import { organizationOf } from '../organization/organization.queries.ts'
import { categoryName } from '../organization/taxonomy.rules.ts'
import {
  answersOf,
  byQuestion,
  few,
  leastGroup,
  shareOf,
  totalOf,
  withoutSmall,
  type Group,
} from './figures.rules.ts'
import { mayReadAnswer } from './surveys.policy.ts'
import type { SurveyRow } from './surveys.store.ts'

type Figures = AnswerGiven<typeof readSurveyFigures>
type Asked = QueryOf<typeof readSurveyFigures> & { readonly language: DeskLanguage }
type Period = { readonly from: string; readonly to: string }

/** What complainants say about the handling in cases that the actor may see; nobody is named. */
export async function surveyFigures(read: Read, asked: Asked): Promise<Figures> {
  const { timeZone } = await organizationOf(read)
  const today = new Intl.DateTimeFormat('en-CA', { timeZone }).format(read.now)
  const first = new Date(`${today}T00:00:00Z`)
  first.setUTCDate(first.getUTCDate() + 1 - 7 * Number(asked.weeks))
  const period = { from: first.toISOString().slice(0, 10), to: today }
  const all = await groupsOf(read, { ...asked, period, timeZone })
  const total = totalOf(all)
  const { asked: of, askedAnswered: n } = total
  return {
    period,
    leastGroup,
    response: { n, of, low: null, high: null, ...shareOf(n, of) },
    answered: total.answered,
    unasked: await unaskedIn(read, period, timeZone),
    questions: answersOf(total),
    groups: await named(read, asked, withoutSmall(all)),
    comments: total.answered < leastGroup ? [] : await commentsIn(read, period, timeZone),
  }
}

const within = (column: RawBuilder<unknown>, { from, to }: Period, timeZone: string) =>
  sql<boolean>`${column} >= (${from}::date::timestamp at time zone ${timeZone})
    and ${column} < ((${to}::date + 1)::timestamp at time zone ${timeZone})`

const columnOf = {
  reach: 'reach',
  quality: 'quality',
  effort: 'effort',
  benefit: 'benefit',
  followUp: 'follow_up',
}

type Cut = Asked & { readonly period: Period; readonly timeZone: string }

async function groupsOf(read: Read, cut: Cut): Promise<Group[]> {
  const { period, timeZone } = cut
  const counts = surveyQuestions.map((question) => {
    const column = sql.ref(`s.${columnOf[question]}`)
    const each = surveyScores.map((score) => sql`count(*) filter (where ${column} = ${score})::int`)
    return sql`array[${sql.join(each)}] as ${sql.ref(question)}`
  })
  const answered = await sql<{ key: string | null; answered: number } & Group['scores']>`
    select ${keyOf(cut, sql`s.answered_at`)} as key, count(*)::int as answered, ${sql.join(counts)}
    from survey s join complaint on complaint.organization_id = s.organization_id and complaint.id = s.complaint_id
    where s.organization_id = ${read.organizationId} and ${within(sql`s.answered_at`, period, timeZone)} and ${visibleCases(read.actor)}
    group by 1`.execute(read.sql)
  const asked = await sql<{ key: string | null; asked: number; askedAnswered: number }>`
    select ${keyOf(cut, sql`s.asked_at`)} as key, count(*)::int as asked, count(s.answered_at)::int as asked_answered
    from survey s join complaint on complaint.organization_id = s.organization_id and complaint.id = s.complaint_id
    where s.organization_id = ${read.organizationId} and ${within(sql`s.asked_at`, period, timeZone)} and ${visibleCases(read.actor)}
    group by 1`.execute(read.sql)
  const keys = new Set([...answered.rows, ...asked.rows].map(({ key }) => key))
  const none = surveyScores.map(() => 0)
  return [...keys]
    .toSorted((a, b) => (a ?? '~').localeCompare(b ?? '~'))
    .map((key) => {
      const said = answered.rows.find((row) => row.key === key)
      const was = asked.rows.find((row) => row.key === key)
      return {
        key,
        asked: was?.asked ?? 0,
        askedAnswered: was?.askedAnswered ?? 0,
        answered: said?.answered ?? 0,
        scores: byQuestion((question) => said?.[question] ?? none),
      }
    })
}

function keyOf({ by, types, timeZone }: Cut, at: RawBuilder<unknown>): RawBuilder<string | null> {
  switch (by) {
    case 'month':
      return sql`to_char(${at} at time zone ${timeZone}, 'YYYY-MM')`
    case 'category':
      return sql`complaint.category_id::text`
    case 'channel':
      return sql`complaint.channel`
    case 'type':
      return types === 'now'
        ? sql`(select p.type from customer p where p.organization_id = s.organization_id and p.id = complaint.customer_id)`
        : sql`(select h.type from customer_type_change h where h.organization_id = s.organization_id
            and h.customer_id = complaint.customer_id and h.since <= coalesce(complaint.closed_at, ${at}) order by h.since desc limit 1)`
  }
}

async function named(
  read: Read,
  { by, language }: Asked,
  groups: readonly Group[],
): Promise<Figures['groups']> {
  const names = new Map<string, string>()
  if (by === 'category') {
    const rows = await read.sql
      .selectFrom('category')
      .select(['id', 'key', 'names'])
      .where('organizationId', '=', read.organizationId)
      .execute()
    for (const row of rows) names.set(row.id, categoryName(row, language))
  }
  return groups.map((group) => ({
    key: group.key,
    name: (group.key !== null && group.key !== few && names.get(group.key)) || null,
    asked: group.asked,
    askedAnswered: group.askedAnswered,
    answered: group.answered,
    questions: answersOf(group),
  }))
}

async function unaskedIn(read: Read, period: Period, timeZone: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n
    from survey s join complaint on complaint.organization_id = s.organization_id and complaint.id = s.complaint_id
    where s.organization_id = ${read.organizationId} and s.asked_at is null
      and ${within(sql`s.answered_at`, period, timeZone)} and ${visibleCases(read.actor)}`.execute(read.sql)
  return rows[0]?.n ?? 0
}

/** Whoever worked on a case, owns or reviews it, or whom it is about. */
const involvedIds = sql<string[]>`array(
  select h.staff_id from complaint_handler h where h.organization_id = complaint.organization_id and h.complaint_id = complaint.id
  union select b.staff_id from complaint_subject b where b.organization_id = complaint.organization_id and b.complaint_id = complaint.id
  union select one from unnest(array[complaint.owner_id, complaint.reviewer_id]) one where one is not null)`

async function commentsIn(read: Read, period: Period, timeZone: string): Promise<Figures['comments']> {
  const id = staffIdOf(read.actor)
  if (!id) return []
  const { rows } = await sql<Figures['comments'][number]>`
    select s.id, s.comment as text, s.language, to_char(s.answered_at at time zone ${timeZone}, 'YYYY-MM-DD') as answered_on
    from survey s join complaint on complaint.organization_id = s.organization_id and complaint.id = s.complaint_id
    where s.organization_id = ${read.organizationId} and s.comment is not null
      and ${within(sql`s.answered_at`, period, timeZone)} and ${visibleCases(read.actor)}
      and ${id}::uuid <> all(${involvedIds})
    order by s.answered_at desc, s.id limit 100`.execute(read.sql)
  return rows
}

/** The newest survey of the customer of a case, in what the actor may see and learn of it. */
export async function lastSurvey(
  read: Read,
  { complaintId }: { complaintId: string },
): Promise<AnswerGiven<typeof readLastSurvey>> {
  const { customerId } = await visibleComplaint(read, complaintId)
  const { rows } = await sql<SurveyRow & { reference: string; siteId: string | null; involvedIds: string[] }>`
    select s.*, complaint.reference, complaint.site_id, ${involvedIds} as involved_ids
    from survey s join complaint on complaint.organization_id = s.organization_id and complaint.id = s.complaint_id
    where s.organization_id = ${read.organizationId} and (complaint.id = ${complaintId} or complaint.customer_id = ${customerId})
      and ${visibleCases(read.actor)}
    order by coalesce(s.asked_at, s.answered_at) desc, s.id desc limit 20`.execute(read.sql)
  const askedAt = rows.find((row) => row.askedAt)?.askedAt ?? null
  const readable = rows.filter((row) => mayReadAnswer(read.actor, row).allowed)
  const last = readable.find((row) => row.answeredAt)
  const own = await read.sql
    .selectFrom('complaint')
    .select(['siteId', involvedIds.as('involvedIds')])
    .where('organizationId', '=', read.organizationId)
    .where('id', '=', complaintId)
    .executeTakeFirst()
  return {
    askedAt,
    mayReadAnswer: readable.length > 0 || (own !== undefined && mayReadAnswer(read.actor, own).allowed),
    answer: last?.answeredAt
      ? {
          complaintId: last.complaintId,
          reference: last.reference,
          answeredAt: last.answeredAt,
          scores: surveyQuestions.map((question) => ({ question, score: last[question] })),
          comment: last.comment,
          isTakenUp: last.takenUpAs !== null,
          takenUpAs: last.takenUpAs && (await isVisible(read, last.takenUpAs)) ? last.takenUpAs : null,
        }
      : null,
  }
}

async function isVisible(read: Read, complaintId: string): Promise<boolean> {
  const { rows } = await sql`select from complaint
    where complaint.organization_id = ${read.organizationId} and complaint.id = ${complaintId} and ${visibleCases(read.actor)}`.execute(
    read.sql,
  )
  return rows.length > 0
}

type ToTakeUp = {
  /** Null where nobody was asked and nobody answered. */
  readonly id: string | null
  readonly comment: string | null
  readonly answeredAt: Date | null
  readonly language: Language | null
  readonly takenUpAs: string | null
  readonly involvedIds: string[]
}

/** What was said about one case, with whom it is kept from. */
export async function answerToTakeUp(read: Read, complaintId: string): Promise<ToTakeUp> {
  const { rows } = await sql<ToTakeUp>`
    select s.id, s.comment, s.answered_at, s.language, s.taken_up_as, ${involvedIds} as involved_ids
    from complaint left join survey s on s.organization_id = complaint.organization_id and s.complaint_id = complaint.id
    where complaint.organization_id = ${read.organizationId} and complaint.id = ${complaintId}`.execute(
    read.sql,
  )
  const [row] = rows
  if (!row) throw new Refusal('complaint.notFound', {}, 404)
  return row
}
