import { sql } from 'kysely'
import { formatsIn } from '../../../shared/i18n/formats.ts'
import { isolate } from '../../../shared/i18n/isolate.ts'
import { textIn, type T } from '../../../shared/i18n/text.ts'
import type { Language } from '../../../shared/languages.ts'
import { portalPaths } from '../../../shared/portal-paths.ts'
import { groupReference } from '../../../shared/reference.ts'
import type { Read } from '../../kernel/ctx.ts'
import { inStep } from '../../kernel/db/in-step.ts'
import { Refusal } from '../../kernel/errors.ts'
import { ownOriginalReference } from '../complaints/complaints.queries.ts'
import type { ComplaintTable } from '../complaints/complaints.store.ts'
import { complaintStatuses } from '../complaints/status-words.rules.ts'
import { isOpen, nextRound } from '../deadlines/clock.rules.ts'
import {
  clockRowsOf,
  clocksOf,
  freshCalendar,
  reckoningCalendar,
  timeLimitsOf,
} from '../deadlines/deadlines.queries.ts'
import { dueOf } from '../deadlines/due.rules.ts'
import { organizationOf, organizationUrl } from '../organization/organization.queries.ts'
import { reopeningDays } from './correspondence.rules.ts'
import type { Template } from './texts.rules.ts'

/** How long the link for a new access code works. */
const lostCodeMs = 2 * 3_600_000

/** A case as its messages need it. */
export type Case = ComplaintTable & {
  /** To whom it is written, where that is not the complainant. */
  readonly party?: 'complainant' | 'representative'
  readonly ownerName: string | null
  readonly restatedByName: string | null
  /** Of the case that goes on, when this one is a duplicate and both are the same person's. */
  readonly otherReference: string | null
  /** The body to which the matter went last. */
  readonly outsideBody: string | null
}

/** @throws Refusal `complaint.notFound`; who may see the case is the caller's to check */
export async function caseOf(read: Read, complaintId: string): Promise<Case> {
  const row = await casesOf(read, complaintId)
  if (!row) throw new Refusal('complaint.notFound', {}, 404)
  return { ...row, otherReference: await originalOf(read, row) }
}

const casesOf = inStep(async (read: Read, ids: readonly string[]) => {
  const { rows } = await sql<Omit<Case, 'otherReference'>>`
    select c.*,
      (select name from staff_member m where m.organization_id = c.organization_id and m.id = c.owner_id) as owner_name,
      (select name from staff_member m where m.organization_id = c.organization_id and m.id = c.restated_by) as restated_by_name,
      (select body from referral r where r.organization_id = c.organization_id and r.complaint_id = c.id
        order by r.recorded_at desc, r.id desc limit 1) as outside_body
    from complaint c
    where c.organization_id = ${read.organizationId} and c.id = any(${ids}::uuid[])`.execute(read.sql)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id))
})

async function originalOf(read: Read, complaint: ComplaintTable): Promise<string | null> {
  if (!complaint.duplicateOf) return null
  const { rows } = await sql<{ reference: string }>`${ownOriginalReference(complaint)}`.execute(read.sql)
  return rows[0]?.reference ?? null
}

/** The page that asks for reference and access code, in an address short enough to type from paper. */
export const trackingPageOf = async (read: Read, language: Language): Promise<string> =>
  `${await organizationUrl(read)}${portalPaths('', language).track()}`

/** The same page with the reference filled in, for links. */
export async function trackingUrlOf(
  read: Read,
  { language, reference }: Pick<ComplaintTable, 'language' | 'reference'>,
): Promise<string> {
  const paths = portalPaths('', language)
  return `${await organizationUrl(read)}${paths.track({ reference: groupReference(reference) })}`
}

/**
 * The values of the placeholders that every case can fill, in its complainant's language; for one template those
 * that it names.
 */
export async function caseValues(
  read: Read,
  complaint: Case,
  template?: Template,
): Promise<Record<string, string>> {
  const needs = (name: string) => !template || `${template.subject} ${template.body}`.includes(name)
  const organization = await organizationOf(read)
  const { language } = complaint
  const t = textIn(language, organization.wordSet)
  const formats = formatsIn(language, { timeZone: organization.timeZone, now: read.now })
  const clocks = dateNames.some(needs) ? await clocksOf(read, complaint.id) : []
  const dueOn = (key: string) => {
    const clock = clocks.find(({ clockKey }) => clockKey === key)
    return clock ? formats.day(clock.dueOn) : '–'
  }
  const nextNewsOn = needs('nextOn') ? await nextNews(read, complaint) : null
  const day = (at: Date | null) => (at ? formats.day(at) : '–')
  return {
    name: complaint.complainantName ?? '',
    organization: organization.name,
    reference: isolate(language, groupReference(complaint.reference)),
    otherReference: complaint.otherReference
      ? isolate(language, groupReference(complaint.otherReference))
      : '–',
    outsideBody: complaint.outsideBody ?? '–',
    trackingUrl: await trackingPageOf(read, language),
    receivedOn: day(complaint.receivedAt),
    answeredOn: day(complaint.answeredAt),
    decidedOn: day(complaint.answeredAt),
    restatementDueOn: dueOn('restatement'),
    decisionDueOn: dueOn('finalAnswer'),
    answerDueOn: dueOn('finalAnswer'),
    dueOn: dueOn('finalAnswer'),
    nextOn: nextNewsOn ? formats.day(nextNewsOn) : dueOn('finalAnswer'),
    closesOn: dueOn('noResponse'),
    answerBy: needs('answerBy') ? await answerBy(read, formats.day) : '–',
    validUntil: formats.dayAndTime(new Date(read.now.getTime() + lostCodeMs)),
    reopenUntil: formats.day(new Date(read.now.getTime() + reopeningDays * 86_400_000)),
    restatement: complaint.restatement ?? '',
    remedySought: complaint.remedySought ?? t('letter.remedySought.none'),
    text: complaint.resolution ?? statusSentence(t, complaint),
    reason: complaint.resolution ?? '',
  }
}

/** Placeholders that a clock fills. */
const dateNames = ['restatementDueOn', 'decisionDueOn', 'answerDueOn', 'dueOn', 'nextOn', 'closesOn']

/** How an open complaint stands, in the words of the person who made it; nothing for another kind. */
export function statusSentence(t: T, { kind, status, restatedAt }: Case): string {
  if (kind !== 'complaint' || !Object.hasOwn(complaintStatuses, status)) return ''
  if (status === 'referred') return ''
  const key = complaintStatuses[status as Exclude<keyof typeof complaintStatuses, 'referred'>]
  return t(`status.${key === 'complaint.restated' && !restatedAt ? 'complaint.received' : key}`)
}

/** The day by which they hear of the case again after news of today: the next news or the answer, whichever is first. */
async function nextNews(read: Read, { id }: Case): Promise<string | null> {
  const open = (await clockRowsOf(read, id)).filter(isOpen)
  const rounds = await Promise.all(
    open
      .filter(({ clockKey, explanation }) => clockKey === 'update' && explanation.repeats)
      .map(async (clock) => nextRound(await freshCalendar(read, clock.calendarId), clock, read.now)),
  )
  const answers = open.filter(({ clockKey, dueAt }) => clockKey === 'finalAnswer' && dueAt > read.now)
  const days = [...rounds, ...answers].map(({ explanation }) => explanation.dueOn)
  return days.toSorted()[0] ?? null
}

/** By when an answer that goes out today is to be accepted or refused before the case is closed for silence. */
async function answerBy(read: Read, day: (on: string) => string): Promise<string> {
  const limits = await timeLimitsOf(read, { kind: 'complaint' })
  const term = limits.find(({ clockKey }) => clockKey === 'noResponse')?.term
  if (!term) return '–'
  const reckoning = await reckoningCalendar(read)
  return reckoning ? day(dueOf(reckoning.calendar, { startAt: read.now, term }).dueOn) : '–'
}
