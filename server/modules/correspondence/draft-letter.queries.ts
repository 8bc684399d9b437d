import { sql } from 'kysely'
import type { AnswerGiven, QueryOf } from '../../../shared/api/endpoint.ts'
import type { draftLetter as contract } from '../../../shared/api/correspondence.ts'
import { formatsIn } from '../../../shared/i18n/formats.ts'
import { isTextKey, textIn, type T } from '../../../shared/i18n/text.ts'
import type { Language } from '../../../shared/languages.ts'
import type { Read } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { missingFromAnswer } from '../deadlines/deadlines.queries.ts'
import type { AnswerPart } from '../../../shared/api/rule-packs.ts'
import { organizationOf, type Organization } from '../organization/organization.queries.ts'
import { remedyName } from '../organization/taxonomy.rules.ts'
import { caseOf, caseValues, statusSentence, trackingPageOf, type Case } from './case-values.queries.ts'
import { templateOf } from './correspondence.queries.ts'
import { addresseesOf, wayTo } from './correspondence.rules.ts'
import {
  outsideRoutesPart,
  pointsPart,
  presentParts,
  remediesPart,
  type DecisionFacts,
  type LetterFacts,
  type OutsideRouteFacts,
} from './letter-parts.rules.ts'
import { asLetter } from './letters.rules.ts'
import { fillTemplate, type TemplateKey } from './texts.rules.ts'

type Draft = AnswerGiven<typeof contract>
type Purpose = QueryOf<typeof contract>['purpose']

/** Stands where only a person knows what to say. */
const gap = '…'

/** The letter that a template makes of a case as it stands, to be edited by a person. The caller checks who may see it. */
export async function draftLetter(
  read: Read,
  {
    complaintId,
    purpose,
    newDueOn,
  }: { complaintId: string; purpose: Purpose; newDueOn?: string | undefined },
): Promise<Draft> {
  const found = await caseOf(read, complaintId)
  // Where two receive it, it is written to the complainant and the other gets the same.
  const complaint = addresseesOf(found, purpose)[0] ?? found
  const organization = await organizationOf(read)
  const { language } = complaint
  const words = wordsFor(read, complaint, organization)
  const facts = await letterFacts(read, complaint)
  if (!facts && purpose === 'answer') throw new Refusal('letter.noDecision', {}, 409)
  const { channel } = wayTo(complaint)
  const key = keyFor(purpose, { level: facts?.decision.level ?? 1, isOnPaper: channel === 'letter' })
  const template = await templateOf(read, { key, language, wordSet: organization.wordSet })
  const { subject, body } = fillTemplate(template, {
    ...(await caseValues(read, complaint)),
    reason: gap,
    text: { markdown: draftedText(words.t, complaint, purpose) },
    ...(purpose === 'delay' ? delayedTo(newDueOn ? words.formats.day(newDueOn) : gap) : {}),
    closingReason: closingReason(words.t, complaint),
    points: { markdown: facts ? pointsPart(words, facts.decision) : gap },
    remedies: { markdown: facts ? remediesPart(words, facts.decision) : gap },
    outsideRoutes: {
      markdown: outsideRoutesPart(words, facts?.outsideRoutes ?? (await outsideRoutes(read))),
    },
  })
  const signature = 'name' in read.actor ? read.actor.name : organization.name
  // The answer goes out as it is written here; other messages get salutation and closing when they are sent.
  const letter = purpose === 'answer' ? asLetter(complaint, { organization, body, signature }) : body
  return {
    subject,
    body: letter,
    language,
    channel,
    missing: purpose === 'answer' ? await missingParts(read, { complaintId, body: letter }) : [],
  }
}

/** What the rules in force require of the answer to a case and the letter does not say (7.8). */
export async function missingParts(
  read: Read,
  { complaintId, body }: { complaintId: string; body: string },
): Promise<AnswerPart[]> {
  const complaint = await caseOf(read, complaintId)
  const facts = await letterFacts(read, complaint)
  if (!facts) throw new Refusal('letter.noDecision', {}, 409)
  const present = presentParts(wordsFor(read, complaint, await organizationOf(read)), body, facts)
  const { kind, channel, categoryId } = complaint
  return missingFromAnswer(read, { subjectId: complaintId, kind, channel, categoryId, present })
}

/** News begins with how the case stands; what is behind it only a person knows. */
const draftedText = (t: T, complaint: Case, purpose: Purpose): string =>
  purpose === 'update' ? [statusSentence(t, complaint), gap].filter(Boolean).join('\n\n') : gap

const wordsFor = (read: Read, { language }: Case, { wordSet, timeZone }: Organization) => ({
  t: textIn(language, wordSet),
  formats: formatsIn(language, { timeZone, now: read.now }),
})

/** The clock still says the first date; the letter says the one that a person promises. */
const delayedTo = (day: string) => ({ dueOn: day, decisionDueOn: day })

function keyFor(purpose: Purpose, { level, isOnPaper }: { level: number; isOnPaper: boolean }): TemplateKey {
  switch (purpose) {
    case 'restatement':
      return 'letter.restatement'
    case 'update':
      return 'mail.update'
    case 'delay':
      return isOnPaper ? 'letter.holding' : 'mail.delay'
    case 'answer':
      return level > 1 ? 'letter.reviewDecision' : 'letter.decision'
    case 'closing':
      return 'letter.closing'
  }
}

function closingReason(t: T, { outcome }: Case): string {
  const key = `status.complaint.closed.${outcome ?? ''}`
  if (!isTextKey(key) || /\{\{/.test((t as (key: string) => string)(key))) return gap
  return (t as (key: string) => string)(key)
}

/** The decision that counts now with the ways outside; null before there is one. */
async function letterFacts(read: Read, complaint: Case): Promise<LetterFacts | null> {
  const { rows } = await sql<{
    level: number
    points: DecisionFacts['points']
    remedies: {
      key: string | null
      names: Partial<Record<Language, string>> | null
      description: string
      dueOn: string | null
    }[]
  }>`
    select d.level,
      coalesce((select json_agg(json_build_object('matter', p.matter, 'result', p.result, 'grounds', p.grounds) order by p.position)
        from decision_point p where p.organization_id = d.organization_id and p.decision_id = d.id), '[]') as points,
      coalesce((select json_agg(json_build_object('key', r.key, 'names', r.names, 'description', g.description, 'dueOn', g.due_on) order by g.position)
        from given_remedy g left join remedy r on r.organization_id = g.organization_id and r.id = g.remedy_id
        where g.organization_id = d.organization_id and g.decision_id = d.id), '[]') as remedies
    from decision d
    where d.organization_id = ${read.organizationId} and d.complaint_id = ${complaint.id} and d.withdrawn_at is null
    order by d.decided_at desc, d.id desc
    limit 1`.execute(read.sql)
  const [row] = rows
  if (!row) return null
  const remedies = row.remedies.map(({ key, names, description, dueOn }) => ({
    name: remedyName({ key, names }, complaint.language),
    description,
    dueOn,
  }))
  return {
    decision: { level: row.level, points: row.points, remedies },
    outsideRoutes: await outsideRoutes(read),
    trackingUrl: await trackingPageOf(read, complaint.language),
  }
}

/** The active ways outside; their windows run from today, when the answer goes out. */
async function outsideRoutes(read: Read): Promise<OutsideRouteFacts[]> {
  const rows = await read.sql
    .selectFrom('outsideRoute')
    .select(['name', 'address', 'phone', 'email', 'website', 'windowDays'])
    .where('organizationId', '=', read.organizationId)
    .where('isActive', '=', true)
    .orderBy('position')
    .execute()
  return rows.map(({ windowDays, ...route }) => ({
    ...route,
    untilOn: windowDays
      ? new Date(read.now.getTime() + windowDays * 86_400_000).toISOString().slice(0, 10)
      : null,
  }))
}
