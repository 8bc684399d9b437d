import { isWindow } from '../../../shared/api/rule-packs.ts'
import type { CaseView } from '../../../shared/api/case.ts'
import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import type { readCase } from '../../../shared/api/case.ts'
import type { Language } from '../../../shared/languages.ts'
import {
  type AssessmentDoubt,
  isOpen,
  outcomes,
  reopeningReasons,
  reopensTo,
} from '../../../shared/statuses.ts'
import { stepAtHand } from '../../../shared/steps.ts'
import type { Actor } from '../../kernel/auth/actor.ts'
import type { ComplaintFacts } from '../complaints/complaints.policy.ts'
import { obstacleToClosing } from '../complaints/complaints.rules.ts'
import type { ClockView } from '../deadlines/deadlines.queries.ts'
import type { Attachment } from '../documents/documents.queries.ts'
import { openSteps } from '../investigations/investigations.rules.ts'
import { categoryName, remedyName } from '../organization/taxonomy.rules.ts'
import { caseVerdicts } from './case-actions.rules.ts'
import type { messagesOf } from '../correspondence/correspondence.queries.ts'
import type { CaseLists, CaseRow, Linked, Related } from './case.queries.ts'
import type { MergedCase, OwnMerge, Split } from './merges.queries.ts'

type CaseMessage = Awaited<ReturnType<typeof messagesOf>>[number]

export type CaseMaterial = {
  readonly row: CaseRow & CaseLists
  readonly doubts: readonly AssessmentDoubt[]
  readonly facts: ComplaintFacts
  readonly related: readonly Related[]
  readonly linked: readonly Linked[]
  readonly clocks: readonly ClockView[]
  readonly attachments: readonly Attachment[]
  readonly messages: readonly CaseMessage[]
  readonly ownMerge: OwnMerge
  readonly merged: readonly MergedCase[]
  readonly splits: readonly Split[]
}

type Given = Omit<AnswerGiven<typeof readCase>, 'drafts'>

/** The case as the desk shows it to one person, in their language. Pure: everything it says is in the material. */
export function caseViewOf(
  material: CaseMaterial,
  { actor, language }: { actor: Actor; language: Language },
): Given {
  const { row, facts, clocks } = material
  const decision = row.decisions.at(-1)
  const openRemedies = decision?.remedies.filter((remedy) => remedy.carriedOutOn === null).length ?? 0
  const [referral] = row.referral
  const isReferralOpen = referral !== undefined && referral.result === null
  const isApprovalMissing = decision?.isApprovalMissing ?? false
  const verdicts = caseVerdicts(actor, {
    ...facts,
    kind: row.kind,
    status: row.status,
    outcome: row.outcome,
    isRestated: row.restatedAt !== null,
    isApprovalMissing,
    decision: decision ?? null,
    approvalLimits: row.approvalLimits,
    openRemedies,
    isReferralOpen,
    severity: row.severity,
    isSafety: row.isSafety,
    aboutHandlingOf: row.aboutHandlingOf,
    mandatorySteps: row.mandatorySteps,
    needsApproval: row.needsApproval,
    severityFloor: row.severityFloor,
    isMerged: material.ownMerge !== null,
  })
  return {
    ...factsOf(row, language),
    step: stepAtHand({
      kind: row.kind,
      status: row.status,
      outcome: row.outcome,
      isRestated: row.restatedAt !== null,
      hasOwner: row.ownerId !== null,
      hasReviewer: row.reviewerId !== null,
      isApprovalMissing,
      openRemedies,
      isAnonymous: row.isAnonymous,
    }),
    history: historyOf(material),
    links: [
      ...linksOf(material),
      ...material.linked.map(({ isSystemic, ...other }) => ({
        ...other,
        relation: isSystemic ? ('systemic' as const) : ('related' as const),
      })),
      ...material.splits.map(({ originId, ...other }) => ({
        ...other,
        relation: originId === row.id ? ('hasPart' as const) : ('partOf' as const),
      })),
    ],
    subjects: row.subjects.map((subject) => ({ ...subject, heardAt: at(subject.heardAt) })),
    readers: row.readers,
    points: row.points,
    recipients: row.recipients,
    restriction: restrictionOf(row, actor),
    translations: row.translations,
    tags: row.tags.map(({ tag }) => tag),
    assessment: assessmentOf(row, material.doubts),
    investigation: investigationOf(row),
    decisions: decisionsOf(row, language),
    referral: referral ?? null,
    merge: material.ownMerge,
    merged: material.merged.map(({ messages: _m, attachments: _a, notes: _n, ...merged }) => merged),
    attachedBytes: row.attachedBytes,
    files: filesOf(material).map((file) => ({ ...file, at: file.addedAt })),
    // What a case no longer owes concerns nobody who works on it; the journal keeps it.
    clocks: clocks
      .filter((clock) => clock.cancelledAt === null)
      .map((clock) => ({
        ...clock,
        key: clock.clockKey,
        isWindow: isWindow(clock.clockKey),
        why: [...clock.why],
      })),
    news: row.updatesStoppedAt ? 'stopped' : row.sendsUpdates ? 'byItself' : 'byPerson',
    timeline: timelineOf(material),
    missingSteps: row.status === 'investigating' || row.status === 'underReview' ? missingSteps(row) : [],
    reopeningReasons: isOpen(row.status)
      ? []
      : reopeningReasons.filter((reason) => {
          const to = reopensTo(row.kind, row.outcome, reason)
          return to !== null && !(to === 'underReview' && row.isOnePerson)
        }),
    closingOutcomes: outcomes.filter(
      (outcome) =>
        // Only the daily job closes for silence.
        outcome !== 'noResponse' && !obstacleToClosing({ ...row, openRemedies, isReferralOpen }, outcome),
    ),
    may: Object.fromEntries(
      Object.entries(verdicts).map(([action, verdict]) => [
        action,
        { allowed: verdict.allowed, reason: verdict.allowed ? null : verdict.reason },
      ]),
    ) as Given['may'],
  }
}

const at = (text: string | null): Date | null => (text === null ? null : new Date(text))

const person = (id: string | null, name: string | null) => (id ? { id, name: name ?? '' } : null)

function factsOf(row: CaseRow, language: Language) {
  return {
    id: row.id,
    version: row.version,
    reference: row.reference,
    kind: row.kind,
    status: row.status,
    outcome: row.outcome,
    title: row.title,
    channel: row.channel,
    language: row.language,
    receivedAt: row.receivedAt,
    closedAt: row.closedAt,
    registeredBy: person(row.registeredBy, row.registeredByName),
    narrative: row.narrative,
    remedySought: row.remedySought,
    happenedWhen: row.happenedWhen,
    happenedWhere: row.happenedWhere,
    product: person(row.productId, row.productName),
    productText: row.productText,
    orderNumber: row.orderNumber,
    old: row.oldNumber === null ? null : { number: row.oldNumber, outcome: row.resolution },
    site: person(row.siteId, row.siteName),
    department: row.department,
    lifeCycleStage: row.lifeCycleStage,
    brokenPromise: row.brokenPromise,
    affectedParties: row.affectedParties,
    category: person(
      row.categoryId,
      categoryName({ key: row.categoryKey, names: row.categoryNames }, language),
    ),
    preferredRemedy: person(
      row.preferredRemedyId,
      remedyName({ key: row.preferredRemedyKey, names: row.preferredRemedyNames }, language),
    ),
    complainant: {
      customerId: row.customerId,
      isAnonymous: row.isAnonymous,
      name: row.complainantName,
      email: row.complainantEmail,
      isEmailConfirmed: row.emailConfirmedAt !== null,
      noNewsSince: row.noNewsSince,
      phone: row.complainantPhone,
      address: row.complainantAddress,
      preferredChannel: row.preferredChannel,
      accessibilityNeeds: row.accessibilityNeeds,
      representative: row.representativeName
        ? {
            name: row.representativeName,
            role: row.representativeRole,
            authority: row.representativeAuthority,
            email: row.representativeEmail,
            phone: row.representativePhone,
            address: row.representativeAddress,
            evidence: row.authorityAt
              ? {
                  attachmentId: row.authorityAttachmentId,
                  exception: row.authorityException,
                  at: row.authorityAt,
                  byName: row.authorityByName,
                }
              : null,
          }
        : null,
    },
    flags: {
      isSafety: row.isSafety,
      isVulnerable: row.isVulnerable,
      isConfidential: row.isConfidential,
      isPublic: row.isPublic,
      isGroup: row.isGroup,
    },
    owner: person(row.ownerId, row.ownerName),
    reviewer: person(row.reviewerId, row.reviewerName),
    restatement: row.restatedAt
      ? {
          text: row.restatement ?? '',
          at: row.restatedAt,
          byName: row.restatedByName,
          answer: row.restatementAnswer,
          correction: row.restatementCorrection,
          answeredAt: row.restatementAnsweredAt,
        }
      : null,
    complainantAnswer:
      row.complainantAnswer && row.complainantAnsweredAt
        ? {
            answer: row.complainantAnswer,
            reason: row.complainantAnswerReason,
            at: row.complainantAnsweredAt,
          }
        : null,
    consideration: row.suggestionResult
      ? { result: row.suggestionResult, reason: row.resolution ?? '' }
      : null,
  }
}

const historyOf = ({ row, related }: CaseMaterial) =>
  related
    .filter((other) => row.customerId !== null && other.customerId === row.customerId)
    .map(({ id, reference, title, status, outcome, receivedAt }) => ({
      id,
      reference,
      title,
      status,
      outcome,
      receivedAt,
    }))

function linksOf({ row, related }: CaseMaterial): CaseView['links'] {
  return related.flatMap(({ id, reference, title, status, ...other }) => {
    const relations = [
      row.duplicateOf === id && ('duplicateOf' as const),
      other.duplicateOf === row.id && ('hasDuplicate' as const),
      row.follows === id && ('follows' as const),
      other.follows === row.id && ('followedBy' as const),
      row.aboutHandlingOf === id && ('aboutHandlingOf' as const),
      other.aboutHandlingOf === row.id && ('handlingComplaint' as const),
    ].filter((relation) => relation !== false)
    return relations.map((relation) => ({ id, reference, title, status, relation }))
  })
}

function assessmentOf(
  { assessment: [newest] }: CaseLists,
  doubts: readonly AssessmentDoubt[],
): Given['assessment'] {
  return newest ? { ...newest, at: new Date(newest.at), doubts: [...doubts] } : null
}

function investigationOf({ investigation: [file], questions, evidence }: CaseLists): Given['investigation'] {
  if (!file) return null
  return {
    ...file,
    questions,
    evidence: evidence.map((piece) => ({ ...piece, addedAt: new Date(piece.addedAt) })),
  }
}

const decisionsOf = ({ decisions }: CaseLists, language: Language): Given['decisions'] =>
  decisions.map((decision) => ({
    ...decision,
    decidedAt: new Date(decision.decidedAt),
    approvedAt: at(decision.approvedAt),
    sentAt: at(decision.sentAt),
    remedies: decision.remedies.map((remedy) => ({ ...remedy, name: remedyName(remedy, language) })),
  }))

function restrictionOf({ restriction: [running] }: CaseLists, actor: Actor): Given['restriction'] {
  if (!running) return null
  const { imposedBy, appeal, appealedAt, decidedAt, imposedAt, ...said } = running
  const isOpen = appealedAt !== null && (decidedAt === null || appealedAt > decidedAt)
  return {
    ...said,
    imposedAt: new Date(imposedAt),
    isMine: actor.kind === 'staff' && actor.id === imposedBy,
    appeal: isOpen && appeal ? { words: appeal, at: new Date(appealedAt) } : null,
  }
}

const missingSteps = (row: CaseRow & CaseLists) =>
  openSteps(row.mandatorySteps, {
    answeredQuestions: row.questions.filter((question) => question.answer !== null).length,
    evidence: row.evidence.length,
    subjects: row.subjects.length,
    heardSubjects: row.subjects.filter((subject) => subject.heardAt !== null).length,
    hasFindings: Boolean(row.investigation[0]?.findings),
  })

/** Files of the case and of those that go on in it, each content once: a part that came back has copies. */
function filesOf({ attachments, merged }: CaseMaterial): Attachment[] {
  const known = new Set(attachments.map(({ sha256 }) => sha256))
  const others = merged.flatMap((other) => other.attachments).filter(({ sha256 }) => !known.has(sha256))
  return [...attachments, ...others]
}

/** What was written in the cases that go on in this one; without what a part had from here. */
function mergedEntries({ merged, messages }: CaseMaterial): Given['timeline'] {
  const own = new Set(messages.map(({ id }) => id))
  return merged.flatMap(({ reference, ...other }) => [
    ...other.notes.map((note) => ({ type: 'note' as const, ...note, mergedFrom: reference })),
    ...other.messages
      .filter(({ copyOf }) => copyOf === null || !own.has(copyOf))
      .map((message) => ({ ...messageEntry(message, other.attachments), mergedFrom: reference })),
  ])
}

const messageEntry = (
  { createdAt, toAddress, attachmentIds, ...message }: CaseMessage,
  attachments: readonly Attachment[],
) => ({
  ...message,
  type: 'message' as const,
  at: createdAt,
  to: toAddress,
  attachments: attachments
    .filter((file) => attachmentIds.includes(file.id))
    .map(({ id, name }) => ({ id, name })),
})

/** Events, notes and messages in one line of time, oldest first. */
function timelineOf(material: CaseMaterial): Given['timeline'] {
  const { row, messages, attachments } = material
  const entries: Given['timeline'] = [
    ...row.events.map((event) => ({
      type: 'event' as const,
      id: event.id,
      at: new Date(event.at),
      actorName: event.actorName,
      actorKind: event.actor.split(':')[0] ?? '',
      event: event.type,
      values: event.payload === null ? {} : (JSON.parse(event.payload) as Record<string, unknown>),
    })),
    ...row.notes.map((note) => ({ type: 'note' as const, ...note, at: new Date(note.at) })),
    ...messages.map((message) => messageEntry(message, attachments)),
    ...mergedEntries(material),
  ]
  return entries.sort((a, b) => Number(a.at) - Number(b.at) || (a.id < b.id ? -1 : 1))
}
