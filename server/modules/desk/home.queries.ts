import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import type { readHome } from '../../../shared/api/desk.ts'
import type { DeskLanguage } from '../../../shared/languages.ts'
import { has } from '../../../shared/permissions.ts'
import { allDone } from '../../kernel/all-done.ts'
import type { Actor } from '../../kernel/auth/actor.ts'
import type { Read } from '../../kernel/ctx.ts'
import type { Database } from '../../kernel/db/database.ts'
import { openFigures } from '../analysis/open-figures.queries.ts'
import { totalLoad, type Load } from '../analysis/open-figures.rules.ts'
import { visibleTo } from '../complaints/complaints.queries.ts'
import { registerRows, type RegisterQuery } from '../complaints/register.queries.ts'
import { registerRowOf } from '../complaints/register.rules.ts'
import { notificationsFor, tasksFor } from '../tasks/tasks.queries.ts'

type Home = AnswerGiven<typeof readHome>
type Staff = Actor & { kind: 'staff' }
type Eb = ExpressionBuilder<Database, 'complaint'>

const day = 86_400_000

/** Everything that Home shows. Its statements follow each other on one connection without waiting. */
export async function homeOf(read: Read, staff: Staff, language: DeskLanguage): Promise<Home> {
  const seesCases = has(staff.grants, 'complaint.read')
  const may = (permission: Parameters<typeof has>[1]) => seesCases && has(staff.grants, permission)
  const list = listsOf(read, language)
  const [tasks, news, mine, unowned, loads, late] = await allDone([
    tasksFor(read, staff, { state: 'open', limit: 30 }),
    notificationsFor(read, staff, { limit: 20 }),
    seesCases ? mineOf(read, staff, list) : Promise.resolve(null),
    may('complaint.assign') ? list({ owner: 'none', sort: 'due', limit: 5 }) : Promise.resolve(null),
    may('complaint.manage') || may('overview.read') ? loadsOf(read) : Promise.resolve(null),
    may('complaint.manage') ? list({ due: 'late', sort: 'due', limit: 10 }) : Promise.resolve(null),
  ])
  return {
    tasks: tasks.items,
    news: news.items.filter(({ readAt }) => readAt === null),
    mine,
    unowned,
    house: loads && may('overview.read') ? houseOf(loads) : null,
    team: late && loads && { people: peopleOf(loads), late },
  }
}

type Lists = (
  query: Partial<RegisterQuery> & { limit: number },
  further?: (eb: Eb) => Expression<SqlBool>,
) => Promise<NonNullable<Home['unowned']>>

/** Reads some open cases as the register shows them. */
const listsOf =
  (read: Read, language: DeskLanguage): Lists =>
  async (query, further) => {
    const asked: RegisterQuery = { status: ['open'], sort: 'updated', ...query }
    const rows = await registerRows(read, asked, { further, by: 'keptList' }).execute()
    return {
      items: rows.slice(0, query.limit).map((row) => registerRowOf(row, language)),
      isMore: rows.length > query.limit,
    }
  }

async function mineOf(read: Read, staff: Staff, list: Lists): Promise<Home['mine']> {
  const handles = has(staff.grants, 'complaint.handle')
  const none = Promise.resolve({ items: [], isMore: false })
  const [figures, dated, undated, back, toReview, toApprove, takenIn] = await allDone([
    myLoad(read, staff),
    list({ owner: 'me', sort: 'due', limit: 50 }, (eb) =>
      eb('complaint.nextDueAt', '<', new Date(read.now.getTime() + 7 * day)),
    ),
    list({ owner: 'me', limit: 20 }, (eb) =>
      eb.and([
        eb('complaint.nextDueAt', 'is', null),
        // Somebody else has the word there.
        eb('complaint.status', 'not in', ['answered', 'referred']),
      ]),
    ),
    comebacksOf(read, staff),
    handles
      ? list({ status: ['underReview'], limit: 20 }, (eb) => eb('complaint.reviewerId', '=', staff.id))
      : none,
    has(staff.grants, 'complaint.manage')
      ? list({ status: ['decided'], limit: 20 }, () => approvalMissing(read, staff.id))
      : none,
    handles ? Promise.resolve(null) : list({ limit: 8 }, (eb) => eb('complaint.registeredBy', '=', staff.id)),
  ])
  const cameBack = await casesOf(list, back)
  const seen = new Set(cameBack.map((each) => each.case.id))
  return {
    ...figures,
    dated,
    cameBack,
    toReview: toReview.items,
    toApprove: toApprove.items,
    undated: { ...undated, items: undated.items.filter(({ id }) => !seen.has(id)) },
    takenIn: takenIn?.items ?? null,
  }
}

/** The decision that counts is above its decider's limit and not approved yet. Nobody approves their own. */
const approvalMissing = (read: Read, staffId: string): Expression<SqlBool> =>
  // They are few: found by the index of those that wait, whatever else is decided.
  sql<boolean>`complaint.id = any (array(
    select d.complaint_id from decision d
    where d.organization_id = ${read.organizationId} and d.withdrawn_at is null and d.is_approval_needed
      and d.approved_at is null and d.sent_at is null and d.decided_by is distinct from ${staffId}))`

/** Counts over open cases: their number, those whose next date has passed, and those due within seven days. */
const counts = (now: Date) => ({
  open: sql<number>`count(*)::int`,
  late: sql<number>`(count(*) filter (where complaint.next_due_at < ${now}))::int`,
  dueThisWeek: sql<number>`(count(*) filter (where complaint.next_due_at >= ${now}
    and complaint.next_due_at < ${new Date(now.getTime() + 7 * day)}))::int`,
})

async function myLoad(read: Read, staff: Staff) {
  const { open, late, dueThisWeek } = counts(read.now)
  return read.sql
    .selectFrom('complaint')
    .select([open.as('open'), late.as('late'), dueThisWeek.as('dueThisWeek')])
    .where('organizationId', '=', read.organizationId)
    .where('ownerId', '=', staff.id)
    .where('status', '!=', 'closed')
    .where(visibleTo(read.actor))
    .executeTakeFirstOrThrow()
}

type Loads = {
  /** By owner; `id` is null for cases without one. */
  readonly owners: readonly (Load & { id: string | null; name: string | null })[]
  readonly all: Load
  readonly countedAt: Date | null
}

/** The open cases that one may see, by owner. */
async function loadsOf(read: Read): Promise<Loads> {
  const { figures, countedAt } = await openFigures(read)
  const ids = Object.keys(figures.owners).filter(Boolean)
  const people = await read.sql
    .selectFrom('staffMember')
    .select(['id', 'name'])
    .where('organizationId', '=', read.organizationId)
    .where(sql<boolean>`id = any (${ids}::uuid[])`)
    .execute()
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return {
    owners: Object.entries(figures.owners).map(([id, load]) => ({
      ...load,
      id: id || null,
      name: names.get(id) ?? null,
    })),
    all: totalLoad(figures),
    countedAt,
  }
}

const houseOf = ({ owners, all, countedAt }: Loads): NonNullable<Home['house']> => ({
  ...all,
  unowned: owners.find(({ id }) => id === null)?.open ?? 0,
  countedAt,
})

/** Who is late first, so that help goes there; it is no ranking of people. */
const peopleOf = ({ owners }: Loads) =>
  owners
    .flatMap(({ id, name, ...load }) => (id === null ? [] : [{ id, name: name ?? '', ...load }]))
    .toSorted((a, b) => b.late - a.late || b.open - a.open || (a.name < b.name ? -1 : 1))

const whyOf = {
  'complaint.restatementAnswered': 'corrected',
  'complaint.answerRefused': 'refused',
  'complaint.reopened': 'reopened',
  'complaint.messageReceived': 'message',
  'complaint.assigned': 'assigned',
} as const
type Comeback = { id: string; type: keyof typeof whyOf; at: Date }

/** My open cases on which somebody else had the last word: the newest of what counts, with nothing of mine after it. */
async function comebacksOf(read: Read, staff: Staff): Promise<Comeback[]> {
  const me = `staff:${staff.id}`
  const { rows } = await sql<Comeback>`
    select c.id, last.type, last.occurred_at as at
    from (select id, restatement_answer from complaint
      where organization_id = ${read.organizationId} and owner_id = ${staff.id} and status <> 'closed'
      order by received_at desc, id desc limit 300) c
    cross join lateral (
      select e.type, e.occurred_at, e.actor from event e
      where e.organization_id = ${read.organizationId} and e.subject_id = c.id
        and (e.actor = ${me} or e.type = any (${Object.keys(whyOf)})
          and (e.type <> 'complaint.restatementAnswered' or c.restatement_answer = 'corrected'))
      order by e.occurred_at desc, e.id desc limit 1) last
    where last.actor <> ${me}
    order by last.occurred_at desc limit 20`.execute(read.sql)
  return rows
}

async function casesOf(list: Lists, back: readonly Comeback[]) {
  if (back.length === 0) return []
  const ids = back.map(({ id }) => id)
  const { items } = await list({ limit: back.length }, (eb) => eb('complaint.id', 'in', ids))
  return back.flatMap(({ id, type, at }) => {
    const row = items.find((item) => item.id === id)
    return row ? [{ case: row, why: whyOf[type], at }] : []
  })
}
