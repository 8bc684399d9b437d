/**
 * The way of each kind of feedback: its statuses, and which may follow which.
 * One pure table, read by server and web. The only end is `closed`.
 */
export const kinds = ['complaint', 'compliment', 'suggestion', 'enquiry'] as const
export type Kind = (typeof kinds)[number]

export const statuses = [
  'received',
  'acknowledged', // a person has restated the matter to the complainant (7.4)
  'assessed', // initial assessment made (7.5)
  'investigating', // 7.6
  'decided', // decision written, not yet with the complainant (7.7)
  'answered', // decision communicated (7.8)
  'accepted', // the complainant accepts; the remedy is being carried out (7.9)
  'refused', // the complainant refuses; stays open (7.9)
  'underReview', // another person decides again
  'referred', // with an outside body (10003)
  'passedOn', // compliment: the people concerned were told
  'considered', // suggestion: adopted or declined
  'closed',
] as const
export type Status = (typeof statuses)[number]

export const nextStatuses = {
  complaint: {
    received: ['acknowledged', 'assessed', 'closed'],
    acknowledged: ['assessed', 'closed'],
    assessed: ['investigating', 'closed'],
    investigating: ['decided', 'closed'],
    decided: ['answered', 'investigating', 'closed'],
    answered: ['accepted', 'refused', 'closed'],
    accepted: ['closed', 'refused'],
    refused: ['underReview', 'referred', 'accepted', 'closed'],
    underReview: ['decided', 'referred', 'closed'],
    referred: ['accepted', 'closed'],
    closed: ['investigating', 'underReview', 'referred'],
  },
  compliment: { received: ['passedOn', 'closed'], passedOn: ['closed'], closed: ['received'] },
  suggestion: { received: ['considered', 'closed'], considered: ['closed'], closed: ['received'] },
  enquiry: { received: ['answered', 'closed'], answered: ['closed', 'received'], closed: ['received'] },
} as const satisfies Record<Kind, Partial<Record<Status, readonly Status[]>>>

/** Why a record was closed. Each has its rule below; none is free text. */
export const outcomes = [
  'accepted',
  'noResponse',
  'exhausted',
  'settledOutside',
  // It ended before it came to this register; what the old one said of it stands beside.
  'endedBefore',
  'withdrawn',
  'duplicate',
  'outOfScope',
  'passedOn',
  'adopted',
  'declined',
  'answered',
] as const
export type Outcome = (typeof outcomes)[number]

const open = ['received', 'acknowledged', 'assessed', 'investigating', 'decided'] as const

/** From which statuses a record may be closed with an outcome. */
export const closableFrom = {
  complaint: {
    accepted: ['accepted'],
    noResponse: ['answered'],
    exhausted: ['refused', 'referred'],
    settledOutside: ['referred'],
    withdrawn: [...open, 'answered', 'accepted', 'refused', 'underReview', 'referred'],
    duplicate: [...open],
    outOfScope: [...open],
  },
  compliment: { passedOn: ['passedOn'], withdrawn: ['received', 'passedOn'], duplicate: ['received'] },
  suggestion: {
    adopted: ['considered'],
    declined: ['considered'],
    withdrawn: ['received', 'considered'],
    duplicate: ['received'],
  },
  enquiry: {
    answered: ['answered'],
    withdrawn: ['received', 'answered'],
    duplicate: ['received'],
    outOfScope: ['received'],
  },
} as const satisfies Record<Kind, Partial<Record<Outcome, readonly Status[]>>>

/** The statuses that may follow, none for a status that the kind does not have. */
export const statusesAfter = (kind: Kind, status: Status): readonly Status[] =>
  (nextStatuses[kind] as Partial<Record<Status, readonly Status[]>>)[status] ?? []

export const mayFollow = (kind: Kind, from: Status, to: Status): boolean =>
  statusesAfter(kind, from).includes(to)

export const mayCloseAs = (kind: Kind, status: Status, outcome: Outcome): boolean =>
  ((closableFrom[kind] as Partial<Record<Outcome, readonly Status[]>>)[outcome] ?? []).includes(status)

/** The statuses that a kind has, in the order of its way. */
export const statusesOf = (kind: Kind): readonly Status[] =>
  statuses.filter((status) => status in nextStatuses[kind])

export const isOpen = (status: Status): boolean => status !== 'closed'

/** To which status a closed record returns when it is reopened for a reason. */
export const reopeningReasons = [
  'newFacts',
  'remedyFailed',
  'ourMistake',
  'complainantAsks',
  'reviewAsked',
  'outsideBody',
] as const
export type ReopeningReason = (typeof reopeningReasons)[number]

export function reopensTo(kind: Kind, outcome: Outcome | null, reason: ReopeningReason): Status | null {
  if (kind !== 'complaint') return reason === 'reviewAsked' || reason === 'outsideBody' ? null : 'received'
  if (outcome === 'duplicate' && reason !== 'ourMistake') return null
  switch (reason) {
    case 'reviewAsked':
      return outcome === 'noResponse' || outcome === 'exhausted' ? 'underReview' : null
    case 'outsideBody':
      return outcome === 'noResponse' || outcome === 'exhausted' ? 'referred' : null
    case 'newFacts':
    case 'remedyFailed':
    case 'ourMistake':
    case 'complainantAsks':
      return 'investigating'
  }
}

export const channels = [
  'web',
  'email',
  'phone',
  'counter',
  'letter',
  'qr',
  'import',
  'api',
  'social',
] as const
export type Channel = (typeof channels)[number]

/** How the complainant wants to hear from us. */
export const contactChannels = ['email', 'phone', 'letter', 'portal'] as const
export type ContactChannel = (typeof contactChannels)[number]

export const lifeCycleStages = ['design', 'production', 'sale', 'delivery', 'use', 'afterSales'] as const
export type LifeCycleStage = (typeof lifeCycleStages)[number]

export const severities = ['low', 'medium', 'high', 'critical'] as const
export type Severity = (typeof severities)[number]

/** Whether something is less serious than a category allows; null allows any. */
export const isBelow = (severity: Severity, floor: Severity | null): boolean =>
  floor !== null && severities.indexOf(severity) < severities.indexOf(floor)

/** What may make an assessment too low that was made before: the case wants to be looked at again. */
export const assessmentDoubts = ['belowFloor', 'vulnerable', 'exposed'] as const
export type AssessmentDoubt = (typeof assessmentDoubts)[number]

export const pointResults = ['upheld', 'partlyUpheld', 'notUpheld'] as const
export type PointResult = (typeof pointResults)[number]
