import type { CaseView } from '../../../../../shared/api/case.ts'

/** The stations of a complaint (ISO 10002, Annex E), in the order in which they come. */
export const stations = [
  'received',
  'restated',
  'assessed',
  'investigated',
  'decided',
  'answered',
  'accepted',
  'reviewed',
  'referred',
  'closed',
] as const
export type Station = (typeof stations)[number]

export type FlowState = 'done' | 'now' | 'ahead' | 'notTaken'

export type FlowStep = {
  readonly station: Station
  readonly state: FlowState
  /** When it was done. */
  readonly at: string | null
  /** A way that only some complaints take: internal review, then an outside body. */
  readonly isAside: boolean
}

type Flowing = Pick<
  CaseView,
  | 'kind'
  | 'status'
  | 'outcome'
  | 'receivedAt'
  | 'closedAt'
  | 'restatement'
  | 'assessment'
  | 'investigation'
  | 'decisions'
  | 'complainantAnswer'
  | 'referral'
  | 'timeline'
>

const asides: readonly Station[] = ['reviewed', 'referred']

/** Feedback of another kind is received, dealt with and closed. */
const ofOtherKinds: readonly Station[] = ['received', 'answered', 'closed']

/** Where the case is on its way, what lies behind it and what ahead. */
export function flowOf(view: Flowing): readonly FlowStep[] {
  const done = datesOf(view)
  const isOver = view.status === 'closed'
  const chosen = view.kind === 'complaint' ? stations : ofOtherKinds
  const now = isOver ? null : (stationNow(view) ?? chosen.find((station) => !done[station]) ?? null)
  return chosen.map((station) => {
    const at = done[station] ?? null
    const state: FlowState = station === now ? 'now' : at !== null ? 'done' : isOver ? 'notTaken' : 'ahead'
    return { station, state, at, isAside: asides.includes(station) }
  })
}

/** Where the stage alone says what is being done; otherwise it is the first station that is open. */
function stationNow({ kind, status, restatement }: Flowing): Station | null {
  if (kind !== 'complaint') return null
  switch (status) {
    case 'received':
      return 'restated'
    case 'acknowledged':
      return 'assessed'
    case 'assessed':
      return restatement ? 'investigated' : 'restated'
    case 'investigating':
      return restatement ? 'decided' : 'restated'
    case 'decided':
      return 'answered'
    case 'answered':
      return 'accepted'
    case 'accepted':
      return 'closed'
    case 'refused':
    case 'underReview':
      return 'reviewed'
    case 'referred':
      return 'referred'
    default:
      return null
  }
}

function datesOf(view: Flowing): Partial<Record<Station, string>> {
  const [first] = view.decisions
  const review = view.decisions.find(({ level }) => level > 1)
  const dates: Partial<Record<Station, string | null | undefined>> = {
    received: view.receivedAt,
    restated: view.restatement?.at,
    assessed: view.assessment?.at,
    investigated: view.investigation ? (first?.decidedAt ?? null) : null,
    decided: first?.decidedAt,
    answered:
      first?.sentAt ??
      whenOf(view, 'complaint.enquiryAnswered', 'complaint.considered', 'complaint.passedOn'),
    accepted: view.complainantAnswer?.answer === 'accepted' ? view.complainantAnswer.at : null,
    reviewed: review?.sentAt,
    referred: view.referral?.endedOn,
    closed: view.closedAt,
  }
  return Object.fromEntries(Object.entries(dates).filter(([, at]) => Boolean(at))) as Partial<
    Record<Station, string>
  >
}

const whenOf = ({ timeline }: Flowing, ...events: readonly string[]): string | undefined =>
  timeline.findLast((entry) => entry.type === 'event' && events.includes(entry.event))?.at
