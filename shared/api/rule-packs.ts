import { z } from 'zod'
import { channels, kinds } from '../statuses.ts'
import { changed, version } from './complaints.ts'
import { date, defineEndpoint, id, instant, text } from './endpoint.ts'

/** What a clock waits for. */
export const clockKeys = [
  /** An automatic receipt. */
  'receipt',
  /** A person acknowledges and says what we understood. */
  'restatement',
  'update',
  /** A holding or first answer that says how it stands and by when the final one comes. */
  'interim',
  'finalAnswer',
  /** Until then a short answer is enough. */
  'shortAnswer',
  /** A report to an authority. */
  'report',
  /** These wait for the complainant. */
  'reminder',
  'noResponse',
  /** The complainant may go to an outside body. */
  'referral',
  /** The outside body decides. */
  'outsideDecision',
  /** The record is kept. */
  'retention',
] as const
export type ClockKey = (typeof clockKeys)[number]

/** Clocks on which nobody here has to act: they say how long something is open, and are never late. */
export const windowKeys = ['shortAnswer', 'referral', 'outsideDecision', 'retention'] as const
const windows: ReadonlySet<string> = new Set(windowKeys)
export const isWindow = (clockKey: string): boolean => windows.has(clockKey)

/** What starts a clock. */
export const startEvents = [
  /** Receipt anywhere in the organization. */
  'received',
  /** Put on record here. */
  'registered',
  /** A person acknowledged it. */
  'acknowledged',
  /** Somebody marked it as a matter of safety. */
  'aware',
  /** The decision was communicated. */
  'answered',
  /** The second stage began. */
  'escalated',
  /** It went to an outside body. */
  'referred',
  'closed',
] as const
export type StartEvent = (typeof startEvents)[number]

/** What a final answer may have to contain. */
export const answerParts = [
  'resultOfEveryPoint',
  'reasonsOnEveryPoint',
  'remedy',
  'reviewRoute',
  'outsideRoute',
  'outsideAddress',
  'outsideWindow',
] as const
export type AnswerPart = (typeof answerParts)[number]

/**
 * What a term is counted in. Minutes and hours are real time, by day and night. Business days end at the
 * close of the n-th business day after the start; days, weeks and months at the end of their last day.
 */
export const termUnits = ['minutes', 'hours', 'businessDays', 'days', 'weeks', 'months'] as const

export const lateReasons = [
  'waitedForComplainant',
  'waitedForOthers',
  'complexity',
  'capacity',
  'foundLate',
  'ownMistake',
  'other',
] as const
export type LateReason = (typeof lateReasons)[number]

/** Most of a unit that a pack may ask for: ten years, so that no date lies beyond every calendar. */
const mostAmount = 4000
/** How long a clock runs. */
export const packTerm = { amount: z.int().positive().max(mostAmount), unit: z.enum(termUnits) }

export const packClock = z.strictObject({
  key: z.enum(clockKeys),
  kinds: z.array(z.enum(kinds)).min(1),
  startsAt: z.enum(startEvents),
  ...packTerm,
  /** A clock that starts anew each time it is met. */
  repeats: z.boolean().default(false),
  /** Owed once, or again in every round: after reopening and in a review. */
  rounds: z.enum(['first', 'every']).default('first'),
  pausable: z.boolean().default(false),
  /**
   * How far the date may be put off, with a notice that gives the reason: so much after the start, or after
   * the date as it was; `times` how often. null = not at all.
   */
  extension: z
    .strictObject({
      ...packTerm,
      from: z.enum(['start', 'due']),
      times: z.int().positive().max(9).default(1),
    })
    .nullable()
    .default(null),
})
export type PackClock = z.output<typeof packClock>

/** What a pack says, whoever wrote it. */
export const packContent = {
  /** Law or licence: its clocks never pause. */
  isStatutory: z.boolean(),
  scope: z.strictObject({
    /** ISO 3166 codes; null = everywhere. */
    countries: z.array(z.string().regex(/^[A-Z]{2}$/)).nullable(),
    kinds: z.array(z.enum(kinds)).min(1),
    channels: z.array(z.enum(channels)).min(1).nullable().default(null),
    /** Ids of categories; null = all. Judged by what is known at receipt. */
    categories: z.array(z.string()).min(1).nullable().default(null),
    /** For the person who looks for a pack; the organization decides by switching it on. */
    sector: z.string().max(80).nullable().default(null),
  }),
  clocks: z.array(packClock).max(20),
  finalAnswer: z.strictObject({ requires: z.array(z.enum(answerParts)) }),
  /** A second stage that another person handles. */
  secondStage: z.strictObject({ byAnotherPerson: z.boolean() }).nullable().default(null),
  /** The body outside that the answer has to name. */
  outsideBody: z.string().max(200).nullable().default(null),
  /** Periodic returns that the pack asks for. */
  returns: z.array(z.string()).default([]),
  /** What else it asks for, in one sentence each, for the person who switches it on. */
  duties: z.array(z.string().max(400)).default([]),
  source: z.string().min(1).max(1000),
}

/** A pack that an organization writes itself. */
export const ownPack = z.strictObject({ name: text(120), ...packContent })
export type OwnPack = z.output<typeof ownPack>

const path = '/api/v1/rule-packs'

const packView = z.object({
  key: z.string(),
  version: z.string(),
  /** The key of its name in the texts; null for a pack of one's own, which has a name. */
  nameKey: z.string().nullable(),
  name: z.string().nullable(),
  ...packContent,
  validFrom: date,
  validTo: date.nullable(),
  checkedOn: date.nullable(),
  /** Seen only second-hand: not for use before somebody checked it. */
  isSecondHand: z.boolean(),
  /** In force now, since when, by whose reason. */
  inForce: z.object({ from: instant, until: instant.nullable(), reason: z.string().nullable() }).nullable(),
  isForCountry: z.boolean(),
  /** Of a draft of one's own. */
  draft: z.object({ id, version }).nullable(),
})

export const listRulePacks = defineEndpoint({
  method: 'GET',
  path,
  summary:
    'The rule packs that ship and those of one’s own, each with what it asks for and whether it is in force',
  answer: z.object({ items: z.array(packView) }),
})

/** A shipped pack by its key, or a draft of one's own. */
const whichPack = z.object({ key: z.string().max(100) })

export const previewRulePack = defineEndpoint({
  method: 'GET',
  path: `${path}/:key/preview`,
  summary: 'What a pack would have meant for the last 500 cases',
  params: whichPack,
  answer: z.object({
    cases: z.int(),
    inScope: z.int(),
    clocks: z.array(
      z.object({
        clockKey: z.enum(clockKeys),
        started: z.int(),
        inTime: z.int(),
        late: z.int(),
        running: z.int(),
        /** Would be due before every clock of its kind that the case has. */
        stricter: z.int(),
      }),
    ),
    late: z.array(
      z.object({
        subjectId: id,
        reference: z.string(),
        clockKey: z.string(),
        dueAt: instant,
        doneAt: instant.nullable(),
      }),
    ),
  }),
})

export const switchRulePack = defineEndpoint({
  method: 'PUT',
  path: `${path}/:key`,
  summary: 'Switch a pack on or off, with a reason; it holds for what is received from then on',
  params: whichPack,
  body: z.object({ isOn: z.boolean(), reason: text(1000) }),
})

export const saveRulePack = defineEndpoint({
  method: 'PUT',
  path: `${path}/drafts/:id`,
  summary: 'Change a pack of one’s own; what is in force stays until it is switched on again',
  params: z.object({ id }),
  body: z.object({ version, pack: ownPack }),
  answer: changed,
})

export const addRulePack = defineEndpoint({
  method: 'POST',
  path,
  summary: 'Write a pack of one’s own',
  status: 201,
  body: z.object({ pack: ownPack }),
  answer: z.object({ id, key: z.string() }),
})

export const explainLate = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/complaints/:complaintId/clocks/:clockId/late-reason',
  summary: 'Say why a date was not kept',
  params: z.object({ complaintId: id, clockId: id }),
  body: z.object({ lateReason: z.enum(lateReasons) }),
})
