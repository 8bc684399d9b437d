import type { EndingOf } from '../../../shared/i18n/text.ts'
import type { Kind, Outcome, Status } from '../../../shared/statuses.ts'
import { complaintStatuses, type CaseStatus } from '../complaints/status-words.rules.ts'

/** A station of the complainant's timeline, the text `step.…`. */
export type CaseStep = EndingOf<'step'>

export type TimelineStep = {
  readonly step: CaseStep
  readonly state: 'done' | 'current' | 'ahead'
  /** When it was done: 'YYYY-MM-DD' or an instant. */
  readonly on: Date | string | null
  /** The last day for it, 'YYYY-MM-DD'. */
  readonly byOn: string | null
}

/** The facts of a case that a complainant's timeline shows; whatever has not happened is null. */
export type CaseFacts = {
  readonly kind: Kind
  readonly status: Status
  readonly outcome: Outcome | null
  readonly isReopened: boolean
  /** For a duplicate: whether the case that goes on is this person's too. */
  readonly hasOwnOriginal: boolean
  /** Remedies promised and not yet carried out. */
  readonly openRemedies: number
  readonly suggestionResult: 'adopted' | 'declined' | null
  readonly receivedAt: Date
  readonly restatedAt: Date | null
  /** The first answer that reached the complainant. */
  readonly answeredAt: Date | null
  /** When the complainant accepted or refused. */
  readonly replyAt: Date | null
  readonly reviewStartedAt: Date | null
  readonly reviewAnsweredAt: Date | null
  readonly referredOn: string | null
  readonly closedAt: Date | null
  /** 'YYYY-MM-DD' */
  readonly dueOn: {
    readonly restatement: string | null
    readonly answer: string | null
    readonly reply: string | null
    readonly review: string | null
    readonly remedy: string | null
  }
}

const closedComplaint = {
  accepted: 'complaint.closed.accepted',
  noResponse: 'complaint.closed.noResponse',
  exhausted: 'complaint.closed.exhausted',
  settledOutside: 'complaint.closed.settledOutside',
} as const satisfies Partial<Record<Outcome, CaseStatus>>

/** Ends that mean the same for every kind. */
const closedAny = {
  withdrawn: 'withdrawn',
  duplicate: 'complaint.closed.knownMatter',
  endedBefore: 'complaint.closed.endedBefore',
  outOfScope: 'complaint.closed.outOfScope',
} as const satisfies Partial<Record<Outcome, CaseStatus>>

/** The case in the words of a complainant; nothing internal shows (ISO 10002, 7.3). */
export function caseStatusOf(facts: CaseFacts): CaseStatus {
  const { kind, status, outcome, isReopened } = facts
  if (status === 'closed') return closedStatus(facts)
  switch (kind) {
    case 'complaint':
      if (isReopened && status === 'investigating') return 'complaint.reopened'
      return get(complaintStatuses, status) ?? 'complaint.received'
    case 'compliment':
      return status === 'passedOn' ? 'compliment.passedOn' : 'compliment.received'
    case 'suggestion':
      if (status !== 'considered') return 'suggestion.received'
      return facts.suggestionResult ? `suggestion.${facts.suggestionResult}` : 'suggestion.considering'
    case 'enquiry':
      return status === 'answered' || outcome === 'answered' ? 'enquiry.answered' : 'enquiry.received'
  }
}

function closedStatus({ kind, outcome, hasOwnOriginal }: CaseFacts): CaseStatus {
  if (outcome === 'duplicate' && hasOwnOriginal) return 'complaint.closed.duplicate'
  const shared = get(closedAny, outcome)
  if (shared) return shared
  switch (kind) {
    case 'complaint':
      return get(closedComplaint, outcome) ?? 'complaint.closed.exhausted'
    case 'compliment':
      return 'compliment.closed'
    case 'suggestion':
      return outcome === 'adopted' || outcome === 'declined' ? `suggestion.${outcome}` : 'suggestion.closed'
    case 'enquiry':
      return 'enquiry.closed'
  }
}

/**
 * The stations from receipt to the end, those that this case needs; the first one not done is the
 * current one, except that nobody is kept waiting for the mere closing.
 */
export function timelineOf(facts: CaseFacts): readonly TimelineStep[] {
  const isClosed = facts.status === 'closed'
  const stations = stationsOf(facts)
    // After an early end the stations that were never reached are not shown as if they still came.
    .filter(({ isDone, step }) => !isClosed || isDone || step === 'closed')
  const current = isClosed ? undefined : stations.find(({ isDone, step }) => !isDone && step !== 'closed')
  return stations.map((station) => ({
    step: station.step,
    state: station.isDone || isClosed ? 'done' : station === current ? 'current' : 'ahead',
    on: station.isDone ? station.on : null,
    byOn: station.isDone ? null : station.byOn,
  }))
}

type Station = {
  readonly step: CaseStep
  readonly isDone: boolean
  readonly on: Date | string | null
  readonly byOn: string | null
}

function stationsOf(facts: CaseFacts): readonly Station[] {
  const received: Station = { step: 'received', isDone: true, on: facts.receivedAt, byOn: null }
  const closed = station('closed', facts.closedAt)
  const answer = station('answer', facts.answeredAt, facts.dueOn.answer)
  switch (facts.kind) {
    case 'complaint':
      return [received, ...complaintStations(facts), closed]
    case 'compliment':
      return [received, station('passedOn', facts.answeredAt, facts.dueOn.answer), closed]
    case 'suggestion': {
      const isConsidered = facts.status === 'considered' || facts.answeredAt !== null
      return [received, { ...station('consideration', null), isDone: isConsidered }, answer, closed]
    }
    case 'enquiry':
      return [received, answer, closed]
  }
}

function complaintStations(facts: CaseFacts): readonly Station[] {
  const { status, dueOn, openRemedies, referredOn } = facts
  const isDecided = facts.answeredAt !== null || status === 'decided'
  const isAccepted = status === 'accepted' || facts.outcome === 'accepted'
  return [
    // The investigation may go on while the restatement is still owed (ISO 10002, 7.4).
    station('understanding', facts.restatedAt, dueOn.restatement),
    { ...station('investigation', null), isDone: isDecided },
    station('decision', facts.answeredAt, dueOn.answer),
    ...replyStations(facts),
    ...(referredOn ? [{ ...station('outside', referredOn), isDone: status !== 'referred' }] : []),
    ...(status === 'refused' ? [station('yourChoice', null)] : []),
    ...(isAccepted ? [{ ...station('remedy', null, dueOn.remedy), isDone: openRemedies === 0 }] : []),
  ]
}

/** The complainant's answer, and after a review the second one. A review that ended outside brought none. */
function replyStations(facts: CaseFacts): readonly Station[] {
  const { status, replyAt, reviewStartedAt, reviewAnsweredAt, dueOn } = facts
  const isReviewRunning = status === 'underReview' || status === 'decided'
  if (!reviewStartedAt || !(reviewAnsweredAt || isReviewRunning))
    return [station('yourAnswer', replyAt, dueOn.reply)]
  const isSecond = replyAt !== null && reviewAnsweredAt !== null && replyAt >= reviewAnsweredAt
  return [
    { ...station('yourAnswer', isSecond ? null : replyAt), isDone: true },
    station('review', reviewAnsweredAt, dueOn.review),
    station('yourAnswer', isSecond ? replyAt : null, dueOn.reply),
  ]
}

const station = (step: CaseStep, on: Date | string | null, byOn: string | null = null): Station => ({
  step,
  isDone: on !== null,
  on,
  byOn,
})

const get = <Value>(table: Readonly<Record<string, Value>>, key: string | null): Value | undefined =>
  key === null ? undefined : table[key]
