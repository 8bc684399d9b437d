import {
  mayCloseAs,
  mayFollow,
  type Kind,
  type Outcome,
  type Severity,
  type Status,
} from '../../../shared/statuses.ts'
import { groupReference } from '../../../shared/reference.ts'
import { toTsVectorText } from '../../../shared/search/tokens.ts'
import { Refusal } from '../../kernel/errors.ts'

/** Refuses a step that the status table of the kind does not have. */
export function requireNext(complaint: { kind: Kind; status: Status }, to: Status): void {
  if (!mayFollow(complaint.kind, complaint.status, to)) {
    throw new Refusal(
      'complaint.stepNotPossible',
      { kind: complaint.kind, status: complaint.status, to },
      409,
    )
  }
}

/** What closing a record depends on. */
export type ClosingFacts = {
  readonly kind: Kind
  readonly status: Status
  readonly suggestionResult: 'adopted' | 'declined' | null
  /** Remedies promised by the decision that counts and not carried out yet. */
  readonly openRemedies: number
  /** An outside body has not ended the matter yet. */
  readonly isReferralOpen: boolean
}

/** Why a record cannot be closed with an outcome now: a code, or null when it can (ISO 10002, 7.9). */
export function obstacleToClosing(facts: ClosingFacts, outcome: Outcome): string | null {
  if (!mayCloseAs(facts.kind, facts.status, outcome)) return 'complaint.cannotClose'
  if (outcome === 'accepted' && facts.openRemedies > 0) return 'complaint.remediesOpen'
  if (facts.kind === 'suggestion' && outcome !== 'withdrawn' && outcome !== 'duplicate')
    return outcome === facts.suggestionResult ? null : 'complaint.cannotClose'
  if (facts.status === 'referred' && outcome !== 'withdrawn' && facts.isReferralOpen)
    return 'complaint.cannotClose'
  return null
}

/** Refuses an outcome that does not fit what has happened so far. */
export function requireClosable(facts: ClosingFacts, outcome: Outcome): void {
  const obstacle = obstacleToClosing(facts, outcome)
  if (obstacle) {
    const { kind, status } = facts
    throw new Refusal(obstacle, { kind, status, outcome }, 409)
  }
}

const titleLength = 100

/** The matter in one line, until a person writes a better one: the first sentence, cut at a word. */
export function titleOf(narrative: string): string {
  const line = narrative.replace(/\s+/gu, ' ').trim()
  const sentence = /^.{12,}?[.!?。！？؟](?=\s|$|[^\s\d])/u.exec(line)?.[0] ?? line
  const characters = Array.from(sentence)
  if (characters.length <= titleLength) return sentence
  const cut = characters.slice(0, titleLength).join('')
  const atWord = cut.replace(/\s+\S*$/u, '')
  return `${atWord.length > titleLength / 2 ? atWord : cut}…`
}

/** Version of the formula below; stored with every score, so that old scores stay explainable. */
export const scoreVersion = 1

const severityPoints = { low: 1, medium: 2, high: 4, critical: 8 } as const satisfies Record<Severity, number>
const impactPoints = { one: 1, several: 2, many: 3 } as const
const complexityPoints = { simple: 0, normal: 1, complex: 2 } as const

/** Priority of a case, 1 to 45: severity times impact, plus complexity, plus 19 where safety is at stake. */
export const assessmentScore = (facts: {
  severity: Severity
  impact: keyof typeof impactPoints
  complexity: keyof typeof complexityPoints
  isSafety: boolean
}): number =>
  severityPoints[facts.severity] * impactPoints[facts.impact] +
  complexityPoints[facts.complexity] +
  (facts.isSafety ? 19 : 0)

export type SearchFacts = {
  readonly reference: string
  readonly title: string
  readonly narrative: string
  readonly complainantName: string | null
  readonly complainantEmail: string | null
  readonly complainantPhone: string | null
  readonly orderNumber: string | null
  readonly productText: string | null
  readonly remedySought: string | null
  /** That it had in an old register. */
  readonly oldNumber?: string | null
}

/** The tsvector literal under which a case is found. */
export function searchWords(organizationId: string, facts: SearchFacts): string {
  const organizationLexeme = organizationLexemeOf(organizationId)
  const known = (...texts: (string | null)[]) => texts.filter((text) => text !== null).join(' \n ')
  return [
    toTsVectorText(
      known(groupReference(facts.reference), facts.title, facts.orderNumber, facts.oldNumber ?? null),
      {
        organizationLexeme,
        weight: 'A',
      },
    ),
    toTsVectorText(
      known(facts.complainantName, facts.complainantEmail, facts.complainantPhone, facts.productText),
      { organizationLexeme, weight: 'B' },
    ),
    toTsVectorText(known(facts.narrative, facts.remedySought), { organizationLexeme, weight: 'D' }),
  ].join(' ')
}

/** A lexeme that no text can hold by chance; it keeps every search within one organization. */
export const organizationLexemeOf = (organizationId: string): string =>
  `o${organizationId.replaceAll('-', '')}`
