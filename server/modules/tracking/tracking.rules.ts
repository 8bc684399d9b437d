import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import { formatsIn } from '../../../shared/i18n/formats.ts'
import { textIn } from '../../../shared/i18n/text.ts'
import type { track } from '../../../shared/api/intake.ts'
import { portalPaths } from '../../../shared/portal-paths.ts'
import { isOpen } from '../../../shared/statuses.ts'
import type { FormState } from '../../kernel/html/form.ts'
import type { OutsideRoute } from '../../kernel/html/outside-routes.ts'
import type { Frame } from '../../kernel/html/page.ts'
import { parseMarkdown } from '../../kernel/markdown/parse.ts'
import { markdownToText } from '../../kernel/markdown/render.ts'
import { dayIn } from '../deadlines/calendar.rules.ts'
import { reopeningDays } from '../correspondence/correspondence.rules.ts'
import type { ClockView } from '../deadlines/deadlines.queries.ts'
import { remedyName } from '../organization/taxonomy.rules.ts'
import { caseStatusOf, timelineOf, type CaseFacts } from './case-status.rules.ts'
import type { CaseFile, CaseMessage, CaseView, Saved } from './pages/case.ts'
import type { DecisionView } from './pages/decision.ts'
import type { Question } from './pages/question.ts'
import type { RemedyRow, TrackedCase } from './tracking.queries.ts'

export type PageParts = {
  readonly frame: Frame
  readonly isOnePerson: boolean
  readonly remedies: readonly RemedyRow[]
  readonly outsideRoutes: readonly OutsideRoute[]
  readonly entry: CaseView['entry']
  readonly survey: CaseView['survey']
  readonly saved: Saved | null
  readonly form: FormState
}

/** The complainant's page from what the case holds. */
export function caseViewOf(tracked: TrackedCase, parts: PageParts): CaseView {
  const { complaint, decisions } = tracked
  const { frame } = parts
  const facts = caseFactsOf(tracked, frame.organization.timeZone)
  const steps = timelineOf(facts)
  const running = isOpen(complaint.status)
  return {
    kind: complaint.kind,
    reference: complaint.reference,
    receivedAt: complaint.receivedAt,
    status: caseStatusOf(facts),
    statusValues: {
      ...(tracked.referral ? { body: tracked.referral.body } : {}),
      ...(tracked.duplicateReference ? { reference: tracked.duplicateReference } : {}),
    },
    next: nextOf(tracked, steps, frame),
    steps,
    question: questionOf(tracked, parts),
    decisions: decisions.map((decision) => decisionViewOf(decision, frame)),
    outsideRoutes: decisions.length > 0 ? parts.outsideRoutes : [],
    messages: messagesOf(tracked, frame),
    restriction: tracked.restriction,
    submitted: {
      narrative: complaint.narrative,
      files: filesOf(tracked, frame, ownFileIds(tracked)),
      remedy: complaint.remedySought,
      product: tracked.productName ?? complaint.productText,
      orderNumber: complaint.orderNumber,
      occurred: complaint.happenedWhen,
      site: tracked.siteName ?? complaint.happenedWhere,
    },
    may: {
      write: running || complaint.outcome === 'noResponse',
      withdraw: running,
      complainAboutHandling: complaint.kind === 'complaint' && complaint.aboutHandlingOf === null,
    },
    entry: parts.entry,
    survey: parts.survey,
    version: pageVersion(tracked),
    saved: parts.saved,
    form: parts.form,
  }
}

/** Changes whenever what we ask changes, and only then: an internal edit never refuses a complainant's answer. */
export const pageVersion = ({
  complaint,
  decisions,
  request,
}: Pick<TrackedCase, 'complaint' | 'decisions' | 'request'>): string =>
  [
    complaint.restatedAt?.getTime() ?? 0,
    decisions.length,
    complaint.complainantAnsweredAt?.getTime() ?? 0,
    isOpen(complaint.status) ? 1 : 0,
    ...(request ? [request.id] : []),
  ].join('-')

export function caseFactsOf(tracked: TrackedCase, timeZone: string): CaseFacts {
  const { complaint, decisions, clocks } = tracked
  const newest = decisions.at(-1)
  const review = decisions.find((decision) => decision.level === 2)
  const open = newest?.remedies.filter((remedy) => remedy.carriedOutOn === null) ?? []
  const isInReview = tracked.reviewStartedAt !== null
  const finalAnswer = answerDueOn(tracked, timeZone)
  return {
    kind: complaint.kind,
    status: complaint.status,
    outcome: complaint.outcome,
    isReopened: tracked.isReopened,
    hasOwnOriginal: tracked.duplicateReference !== null,
    openRemedies: open.length,
    suggestionResult: complaint.suggestionResult,
    receivedAt: complaint.receivedAt,
    restatedAt: complaint.restatedAt,
    answeredAt: decisions[0]?.sentAt ?? complaint.answeredAt,
    replyAt: complaint.complainantAnsweredAt,
    reviewStartedAt: tracked.reviewStartedAt,
    reviewAnsweredAt: review?.sentAt ?? null,
    referredOn: tracked.referral?.referredOn ?? null,
    closedAt: complaint.closedAt,
    dueOn: {
      restatement: dueOn(clocks, 'restatement', timeZone),
      answer: isInReview ? null : finalAnswer,
      reply: dueOn(clocks, 'noResponse', timeZone),
      review: isInReview ? finalAnswer : null,
      remedy:
        open
          .map((remedy) => remedy.dueOn)
          .filter((on) => on !== null)
          .sort()[0] ?? null,
    },
  }
}

const dueOn = (clocks: readonly ClockView[], key: ClockView['clockKey'], timeZone: string): string | null => {
  const clock =
    clocks.find((each) => each.clockKey === key && each.metAt === null) ??
    clocks.find((each) => each.clockKey === key)
  return clock ? dayIn(timeZone, clock.dueAt) : null
}

/** By when we answer: what we promised when it took longer, unless the rules say a later day by now. */
function answerDueOn({ clocks, newDueOn }: TrackedCase, timeZone: string): string | null {
  const ruled = dueOn(clocks, 'finalAnswer', timeZone)
  return ruled && newDueOn && newDueOn > ruled ? newDueOn : ruled
}

function nextOf({ clocks }: TrackedCase, steps: CaseView['steps'], frame: Frame): CaseView['next'] {
  const { organization, now } = frame
  const current = steps.find((step) => step.state === 'current')
  // What the complainant does next has no date of ours.
  if (!current || current.step === 'yourAnswer') return null
  const waiting = steps.slice(steps.indexOf(current)).find((step) => step.byOn !== null)
  if (!waiting?.byOn) return null
  const clock = clocks.find(
    (each) => each.metAt === null && dayIn(organization.timeZone, each.dueAt) === waiting.byOn,
  )
  return {
    step: waiting.step,
    byOn: waiting.byOn,
    isLate: dayIn(organization.timeZone, now) > waiting.byOn,
    why: clock ? promiseOf(clock, frame) : null,
  }
}

/** Why this date, in one sentence: what was promised, and from which day it counts. */
function promiseOf({ term, startedAt }: ClockView, frame: Frame): string | null {
  const t = textIn(frame.language, frame.wordSet)
  const formats = formatsIn(frame.language, { timeZone: frame.organization.timeZone, now: frame.now })
  // Nothing that a complainant waits for is counted in minutes.
  if (term.unit === 'minutes') return null
  const within = t(`within.${term.unit}`, { count: term.amount })
  return t('track.next.promise', { within, date: formats.day(startedAt) })
}

/** Until when the complainant can open a case again that was closed because they did not answer. */
export const reopenableUntil = ({
  outcome,
  closedAt,
}: Pick<TrackedCase['complaint'], 'outcome' | 'closedAt'>): Date | null =>
  outcome === 'noResponse' && closedAt ? new Date(closedAt.getTime() + reopeningDays * 86_400_000) : null

/** The one thing we ask now. */
export function questionOf(
  { complaint, clocks, request }: TrackedCase,
  { frame, isOnePerson, remedies }: Pick<PageParts, 'frame' | 'isOnePerson' | 'remedies'>,
): Question | null {
  if (request && isOpen(complaint.status)) return informationOf(request)
  if (complaint.kind !== 'complaint') return null
  const { timeZone } = frame.organization
  switch (complaint.status) {
    case 'acknowledged':
    case 'assessed':
    case 'investigating':
      if (complaint.restatedAt && !complaint.restatementAnswer)
        return { kind: 'restatement', text: complaint.restatement ?? '' }
      if (!complaint.restatedAt || complaint.preferredRemedyId || remedies.length === 0) return null
      return {
        kind: 'remedy',
        sought: complaint.remedySought,
        options: remedies.map((remedy) => ({ id: remedy.id, name: remedyName(remedy, frame.language) })),
      }
    case 'answered':
      return {
        kind: 'answer',
        mayAskForReview: !isOnePerson,
        untilOn: null,
        closesOn: dueOn(clocks, 'noResponse', timeZone),
      }
    case 'closed': {
      const until = reopenableUntil(complaint)
      return until && until > frame.now ? { kind: 'reopen', untilOn: dayIn(timeZone, until) } : null
    }
    default:
      return null
  }
}

/** What is held is shown only where we ask whether it is right; what is asked again begins empty. */
const informationOf = ({ fields, words, known }: NonNullable<TrackedCase['request']>): Question => ({
  kind: 'information',
  words,
  fields: fields.map(({ field, how }) => {
    const held = known.find((one) => one.field === field)
    return {
      field,
      isShown: how === 'confirm',
      value: how === 'confirm' && held?.mayShow ? held.value : null,
    }
  }),
})

const decisionViewOf = (
  decision: TrackedCase['decisions'][number],
  { base, language }: Frame,
): DecisionView => ({
  isReview: decision.level === 2,
  decidedAt: decision.sentAt,
  points: decision.points.map(({ matter, result, grounds }) => ({
    text: matter,
    outcome: result,
    reasons: grounds,
  })),
  remedies: decision.remedies.map(({ description, dueOn: byOn, carriedOutOn }) => ({
    text: description,
    byOn,
    doneOn: carriedOutOn,
  })),
  letterHref: decision.letterId && portalPaths(base, language).caseLetter(decision.letterId),
})

/** Messages both ways; what the author of a suggestion or question was told reads as one of ours. */
function messagesOf(tracked: TrackedCase, frame: Frame): CaseMessage[] {
  const { complaint } = tracked
  const messages: CaseMessage[] = tracked.messages.map((message) => ({
    from: message.direction === 'in' ? 'you' : 'us',
    sentAt: message.at,
    // Ours are limited Markdown; theirs are their words as they are.
    text: message.direction === 'in' ? message.body : markdownToText(parseMarkdown(message.body)),
    files: filesOf(tracked, frame, new Set(message.attachmentIds)),
  }))
  if (complaint.resolution)
    messages.push({
      from: 'us',
      sentAt: complaint.answeredAt ?? complaint.updatedAt,
      text: complaint.resolution,
      files: [],
    })
  return messages.sort((a, b) => a.sentAt.getTime() - b.sentAt.getTime())
}

const ownFileIds = ({ files, messages }: TrackedCase): ReadonlySet<string> => {
  const inMessages = new Set(messages.flatMap((message) => message.attachmentIds))
  return new Set(
    files.filter((file) => file.from === 'complainant' && !inMessages.has(file.id)).map((file) => file.id),
  )
}

const filesOf = ({ files }: TrackedCase, { base, language }: Frame, ids: ReadonlySet<string>): CaseFile[] =>
  files
    .filter((file) => ids.has(file.id))
    .map((file) => ({
      name: file.name,
      bytes: file.byteSize,
      href: portalPaths(base, language).caseFile(file.id),
    }))

/** The files that a complainant may download: their own, and those that came with our messages. */
export const shownFileIds = (tracked: TrackedCase): ReadonlySet<string> =>
  new Set([...ownFileIds(tracked), ...tracked.messages.flatMap((message) => message.attachmentIds)])

/** The same for scripts: `GET /api/v1/tracking/{reference}`. */
export function trackingAnswer(tracked: TrackedCase, frame: Frame): AnswerGiven<typeof track> {
  const { complaint, decisions } = tracked
  const steps = timelineOf(caseFactsOf(tracked, frame.organization.timeZone))
  const next = nextOf(tracked, steps, frame)
  return {
    reference: complaint.reference,
    kind: complaint.kind,
    status: complaint.status,
    outcome: complaint.outcome,
    language: complaint.language,
    receivedAt: complaint.receivedAt,
    next: next && { step: next.step, byOn: next.byOn },
    timeline: steps.flatMap(({ step, state, on }) =>
      state === 'done' && on ? [{ type: step, at: new Date(on) }] : [],
    ),
    decisions: decisions.map(({ sentAt, points }) => ({ decidedAt: sentAt, points: [...points] })),
  }
}
