import type { Kind } from '../../../shared/statuses.ts'
import { clocksOf, timeLimitsOf } from '../deadlines/deadlines.queries.ts'
import type { ClockKey } from '../../../shared/api/rule-packs.ts'
import type { HomeView, TimeLimit } from './pages/home.ts'
import type { Language } from '../../../shared/languages.ts'
import type { Read } from '../../kernel/ctx.ts'
import type { OutsideRoute } from '../../kernel/html/outside-routes.ts'
import { remedyName } from '../organization/taxonomy.rules.ts'
import { dayIn } from '../deadlines/calendar.rules.ts'

export type Choices = {
  readonly products: { id: string; name: string }[]
  readonly sites: { id: string; name: string }[]
  readonly remedies: { id: string; name: string }[]
}

/** What the form lets people choose, in the page's language. */
export async function formChoices(read: Read, language: Language): Promise<Choices> {
  const products = await read.sql
    .selectFrom('product')
    .select(['id', 'name'])
    .where('organizationId', '=', read.organizationId)
    .where('isActive', '=', true)
    .orderBy('name')
    .limit(300)
    .execute()
  const sites = await read.sql
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('organizationId', '=', read.organizationId)
    .where('kind', '=', 'site')
    .where('isActive', '=', true)
    .orderBy('name')
    .limit(300)
    .execute()
  const remedies = await read.sql
    .selectFrom('remedy')
    .select(['id', 'key', 'names'])
    .where('organizationId', '=', read.organizationId)
    .where('isActive', '=', true)
    .orderBy('position')
    .execute()
  return {
    products,
    sites,
    remedies: remedies.map((remedy) => ({ id: remedy.id, name: remedyName(remedy, language) })),
  }
}

/** The bodies outside that can be asked, as the organization names them. */
export async function outsideRoutes(
  read: Read,
  { language, untilOn }: { language: Language; untilOn: string | null },
): Promise<OutsideRoute[]> {
  const routes = await read.sql
    .selectFrom('outsideRoute')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .where('isActive', '=', true)
    .orderBy('position')
    .execute()
  return routes.map((route) => ({
    name: route.name,
    address: route.address,
    phone: route.phone,
    url: route.website,
    window: route.notes[language] ?? null,
    untilOn: untilOn && route.windowDays ? plusDays(untilOn, route.windowDays) : null,
    cost: null,
  }))
}

const plusDays = (on: string, days: number): string =>
  new Date(Date.parse(on) + days * 86_400_000).toISOString().slice(0, 10)

export type ReceiptFacts = {
  readonly kind: Kind
  readonly reference: string
  readonly receivedAt: Date
  /** Where a message with the link goes; null while no mail can leave, for then nobody should wait for it. */
  readonly emailToConfirm: string | null
  readonly isAnonymous: boolean
  readonly dates: {
    readonly restatementOn: string | null
    readonly decisionOn: string | null
    readonly answerOn: string | null
  }
}

/** What the receipt says of a case; null once it is gone. */
export async function receiptFacts(
  read: Read,
  { complaintId, timeZone }: { complaintId: string; timeZone: string },
): Promise<ReceiptFacts | null> {
  const row = await read.sql
    .selectFrom('complaint')
    .select(['kind', 'reference', 'receivedAt', 'complainantEmail', 'emailConfirmedAt', 'isAnonymous'])
    .where('organizationId', '=', read.organizationId)
    .where('id', '=', complaintId)
    .executeTakeFirst()
  if (!row) return null
  const clocks = await clocksOf(read, complaintId)
  const dueOn = (clockKey: string) => {
    const clock = clocks.find((each) => each.clockKey === clockKey)
    return clock ? dayIn(timeZone, clock.dueAt) : null
  }
  const isComplaint = row.kind === 'complaint'
  return {
    kind: row.kind,
    reference: row.reference,
    receivedAt: row.receivedAt,
    emailToConfirm: row.emailConfirmedAt || !read.machine.mailer ? null : row.complainantEmail,
    isAnonymous: row.isAnonymous,
    dates: {
      restatementOn: isComplaint ? dueOn('restatement') : null,
      decisionOn: isComplaint ? dueOn('finalAnswer') : null,
      answerOn: isComplaint || row.kind === 'compliment' ? null : dueOn('finalAnswer'),
    },
  }
}

/** The time limits that the page promises, by the rules in force for complaints. */
export async function publicTimeLimits(read: Read): Promise<HomeView['timeLimits']> {
  const limits = await timeLimitsOf(read, { kind: 'complaint' })
  const limitOf = (clockKey: ClockKey): TimeLimit => {
    const term = limits.find((limit) => limit.clockKey === clockKey)?.term
    if (!term) throw new Error(`no rule pack says when ${clockKey} is due`)
    // The page speaks of hours and longer; nothing it promises is counted in minutes.
    return term.unit === 'minutes'
      ? { unit: 'hours', count: Math.ceil(term.amount / 60) }
      : { unit: term.unit, count: term.amount }
  }
  return { restatement: limitOf('restatement'), update: limitOf('update'), decision: limitOf('finalAnswer') }
}
