import { z } from 'zod'
import { lateReasons } from './rule-packs.ts'
import { languages } from '../languages.ts'
import {
  assessmentDoubts,
  channels,
  contactChannels,
  kinds,
  lifeCycleStages,
  outcomes,
  pointResults,
  reopeningReasons,
  severities,
  statuses,
} from '../statuses.ts'
import { steps } from '../steps.ts'
import { draft } from './case-work.ts'
import { closableChannels, recipientChoices } from './conduct.ts'
import { complaintParams, version } from './complaints.ts'
import { messageStates } from './correspondence.ts'
import { mergedCase, mergedFrom, ownMerge } from './merging.ts'
import { date, defineEndpoint, id, instant } from './endpoint.ts'
import { depths } from './investigations.ts'
import { translation } from './translations.ts'

const person = z.object({ id, name: z.string() })
const named = z.object({ id, name: z.string() })
const caseLink = z.object({ id, reference: z.string(), title: z.string(), status: z.enum(statuses) })

/** Whether the person at the desk may do something now, and if not, the key of the reason. */
const verdict = z.object({ allowed: z.boolean(), reason: z.string().nullable() })

export const caseActions = [
  'restate',
  'assess',
  'assign',
  'investigate',
  'decide',
  'approve',
  'withdrawDecision',
  'send',
  'recordAnswer',
  'carryOut',
  'startReview',
  'refer',
  'recordReferralOutcome',
  'close',
  'reopen',
  'convert',
  'setConfidential',
  'edit',
  'note',
  'message',
  'passOn',
  'consider',
  'answerEnquiry',
  'reissueAccessCode',
  'settle',
  'merge',
  'unmerge',
  'split',
] as const
export type CaseAction = (typeof caseActions)[number]

const clock = z.object({
  id,
  key: z.string(),
  dueAt: instant,
  startedAt: instant,
  metAt: instant.nullable(),
  isPaused: z.boolean(),
  isLate: z.boolean(),
  /** It says how long something is open; nobody has to act by it. */
  isWindow: z.boolean(),
  /** Whether its date may still be put off with a notice, and how often it was. */
  mayExtend: z.boolean(),
  extensions: z.array(z.object({ untilOn: z.iso.date(), reason: z.enum(lateReasons) })),
  lateReason: z.enum(lateReasons).nullable(),
  /** Sentences for "why this date": keys of texts with their values, in order. */
  why: z.array(
    z.object({ key: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
})

/** One line of the timeline, oldest first. */
const timelineEntry = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('event'),
    id,
    at: instant,
    actorName: z.string().nullable(),
    actorKind: z.string(),
    event: z.string(),
    values: z.record(z.string(), z.unknown()),
  }),
  z.object({
    type: z.literal('note'),
    id,
    at: instant,
    actorName: z.string().nullable(),
    body: z.string(),
    mergedFrom,
  }),
  z.object({
    type: z.literal('message'),
    id,
    at: instant,
    direction: z.enum(['in', 'out']),
    channel: z.string(),
    purpose: z.string(),
    subject: z.string(),
    body: z.string(),
    to: z.string().nullable(),
    state: z.enum(messageStates),
    lastError: z.string().nullable(),
    actorName: z.string().nullable(),
    attachments: z.array(z.object({ id, name: z.string() })),
    mergedFrom,
  }),
])

const decision = z.object({
  id,
  level: z.number().int(),
  decidedAt: instant,
  deciderName: z.string().nullable(),
  isApologyEnough: z.boolean(),
  apologyReason: z.string(),
  isApprovalMissing: z.boolean(),
  approvedAt: instant.nullable(),
  approverName: z.string().nullable(),
  points: z.array(
    z.object({ pointId: id, matter: z.string(), result: z.enum(pointResults), grounds: z.string() }),
  ),
  remedies: z.array(
    z.object({
      id,
      remedyId: id,
      name: z.string(),
      description: z.string(),
      cost: z.number(),
      dueOn: date.nullable(),
      carriedOutOn: date.nullable(),
      note: z.string().nullable(),
    }),
  ),
  sentAt: instant.nullable(),
})

export const caseView = z.object({
  id,
  version,
  reference: z.string(),
  kind: z.enum(kinds),
  status: z.enum(statuses),
  outcome: z.enum(outcomes).nullable(),
  step: z.enum(steps),
  title: z.string(),
  channel: z.enum(channels),
  language: z.enum(languages),
  receivedAt: instant,
  closedAt: instant.nullable(),
  registeredBy: person.nullable(),
  narrative: z.string(),
  remedySought: z.string().nullable(),
  happenedWhen: z.string().nullable(),
  happenedWhere: z.string().nullable(),
  product: named.nullable(),
  productText: z.string().nullable(),
  orderNumber: z.string().nullable(),
  /** Of a case that came with an old register: the number that it had there, and in which words it ended. */
  old: z.object({ number: z.string(), outcome: z.string().nullable() }).nullable(),
  site: named.nullable(),
  department: z.string().nullable(),
  lifeCycleStage: z.enum(lifeCycleStages).nullable(),
  brokenPromise: z.string().nullable(),
  category: named.nullable(),
  affectedParties: z.string().nullable(),
  preferredRemedy: named.nullable(),
  complainant: z.object({
    customerId: id.nullable(),
    isAnonymous: z.boolean(),
    name: z.string().nullable(),
    email: z.string().nullable(),
    isEmailConfirmed: z.boolean(),
    /** Since when they want no news by mail. */
    noNewsSince: instant.nullable(),
    phone: z.string().nullable(),
    address: z.string().nullable(),
    preferredChannel: z.enum(contactChannels),
    accessibilityNeeds: z.string().nullable(),
    representative: z
      .object({
        name: z.string(),
        role: z.string().nullable(),
        authority: z.string().nullable(),
        email: z.string().nullable(),
        phone: z.string().nullable(),
        address: z.string().nullable(),
        /** The file that shows the authority, or why none was asked for; neither while it is not evident. */
        evidence: z
          .object({
            attachmentId: id.nullable(),
            exception: z.string().nullable(),
            at: instant,
            byName: z.string().nullable(),
          })
          .nullable(),
      })
      .nullable(),
  }),
  /** Who receives what is written about the matter. */
  recipients: z.enum(recipientChoices),
  /** Channels that are closed to them after abusive conduct, while they are. */
  restriction: z
    .object({
      channels: z.array(z.enum(closableChannels)),
      reason: z.string(),
      imposedAt: instant,
      imposedByName: z.string().nullable(),
      isMine: z.boolean(),
      reviewOn: date,
      /** What they say against it, until it is decided. */
      appeal: z.object({ words: z.string(), at: instant }).nullable(),
    })
    .nullable(),
  /** Other cases of the same customer, newest first. */
  history: z.array(caseLink.extend({ receivedAt: instant, outcome: z.enum(outcomes).nullable() })),
  /** Beside the originals, which stay. */
  translations: z.array(translation),
  /** In the order of the alphabet. */
  tags: z.array(z.string()),
  flags: z.object({
    isSafety: z.boolean(),
    isVulnerable: z.boolean(),
    isConfidential: z.boolean(),
    isPublic: z.boolean(),
    isGroup: z.boolean(),
  }),
  owner: person.nullable(),
  reviewer: person.nullable(),
  subjects: z.array(person.extend({ heardAt: instant.nullable(), statement: z.string().nullable() })),
  readers: z.array(person),
  restatement: z
    .object({
      text: z.string(),
      at: instant,
      byName: z.string().nullable(),
      answer: z.enum(['confirmed', 'corrected']).nullable(),
      correction: z.string().nullable(),
      answeredAt: instant.nullable(),
    })
    .nullable(),
  points: z.array(z.object({ id, matter: z.string() })),
  assessment: z
    .object({
      severity: z.enum(severities),
      complexity: z.string(),
      impact: z.string(),
      isSafety: z.boolean(),
      immediateAction: z.string().nullable(),
      note: z.string().nullable(),
      score: z.number().int(),
      scoreVersion: z.number().int(),
      at: instant,
      byName: z.string().nullable(),
      /** What has come up since that may make it too low. */
      doubts: z.array(z.enum(assessmentDoubts)),
    })
    .nullable(),
  investigation: z
    .object({
      depth: z.enum(depths),
      plan: z.string(),
      findings: z.string().nullable(),
      cause: z.string().nullable(),
      questions: z.array(
        z.object({ id, question: z.string(), askedOf: z.string().nullable(), answer: z.string().nullable() }),
      ),
      evidence: z.array(
        z.object({
          id,
          description: z.string(),
          source: z.string(),
          attachmentId: id.nullable(),
          sha256: z.string().nullable(),
          addedAt: instant,
          byName: z.string().nullable(),
        }),
      ),
    })
    .nullable(),
  decisions: z.array(decision),
  complainantAnswer: z
    .object({ answer: z.enum(['accepted', 'refused']), reason: z.string().nullable(), at: instant })
    .nullable(),
  referral: z
    .object({
      body: z.string(),
      referredOn: date,
      fileNumber: z.string().nullable(),
      result: z.string().nullable(),
      endedOn: date.nullable(),
      note: z.string().nullable(),
    })
    .nullable(),
  consideration: z.object({ result: z.enum(['adopted', 'declined']), reason: z.string() }).nullable(),
  links: z.array(
    caseLink.extend({
      relation: z.enum([
        'duplicateOf',
        'hasDuplicate',
        'follows',
        'followedBy',
        'aboutHandlingOf',
        'handlingComplaint',
        'related',
        'systemic',
        'partOf',
        'hasPart',
      ]),
    }),
  ),
  /** The case in which this one goes on, since the two were merged. */
  merge: ownMerge.nullable(),
  /** Cases that go on in this one; their messages, notes and files are among those of this case. */
  merged: z.array(mergedCase),
  files: z.array(
    z.object({
      id,
      name: z.string(),
      contentType: z.string(),
      byteSize: z.number(),
      sha256: z.string(),
      at: instant,
      from: z.enum(['complainant', 'staff']),
      isImage: z.boolean(),
    }),
  ),
  /** Files of one mail that are larger together go out as a link. */
  attachedBytes: z.number(),
  clocks: z.array(clock),
  /** How regular news reaches the complainant; `stopped`: they asked for none. */
  news: z.enum(['byPerson', 'byItself', 'stopped']),
  timeline: z.array(timelineEntry),
  /** Steps that the category makes obligatory and that are still open. */
  missingSteps: z.array(z.string()),
  reopeningReasons: z.array(z.enum(reopeningReasons)),
  closingOutcomes: z.array(z.enum(outcomes)),
  may: z.record(z.enum(caseActions), verdict),
  /** What the person who asks has begun to write here and not sent yet. */
  drafts: z.array(draft),
})
export type CaseView = z.output<typeof caseView>

export const readCase = defineEndpoint({
  method: 'GET',
  path: '/api/v1/complaints/:complaintId',
  summary: 'Everything about one case that the person may see',
  params: complaintParams,
  answer: caseView,
})

/**
 * What can be chosen on a case: people with the reason why they cannot take it, and the
 * organization's lists in the language of the person who asks.
 */
export const caseChoices = defineEndpoint({
  method: 'GET',
  path: '/api/v1/complaints/:complaintId/choices',
  summary: 'People, categories, products, sites, remedies and outside routes to choose from on a case',
  params: complaintParams,
  answer: z.object({
    /** ISO 4217. */
    currency: z.string(),
    /** Active staff by name; conflicts of interest show as the reason of a verdict. */
    staff: z.array(
      person.extend({
        maySee: verdict,
        mayOwn: verdict,
        mayReview: verdict,
        /** The languages in which they may read and confirm what a writer sends who lacks them. */
        speaks: z.array(z.enum(languages)),
      }),
    ),
    /** With the lowest severity that a case of it may be given; null = any. */
    categories: z.array(named.extend({ severityFloor: z.enum(severities).nullable() })),
    products: z.array(named),
    sites: z.array(named),
    remedies: z.array(named.extend({ isMonetary: z.boolean() })),
    outsideRoutes: z.array(named),
  }),
})
