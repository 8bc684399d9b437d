import { z } from 'zod'
import { kinds, type Kind } from '../../../shared/statuses.ts'
import { date } from '../../../shared/api/endpoint.ts'
import type { Calendar } from './calendar.rules.ts'
import { dueOf, termUnits, type Pause, type Term } from './due.rules.ts'
import { dateAt, type DayFact } from './business-time.rules.ts'

/** What a clock waits for. `reminder` and `noResponse` wait for the complainant, the others for us. */
export const clockKeys = [
  'receipt',
  'restatement',
  'update',
  'finalAnswer',
  'reminder',
  'noResponse',
] as const
export type ClockKey = (typeof clockKeys)[number]

/** What starts a clock: `received` anywhere in the organization, `registered` here, `answered` = decision communicated. */
export const startEvents = ['received', 'registered', 'answered'] as const
export type StartEvent = (typeof startEvents)[number]

/** What a final answer may have to contain. */
export const answerParts = [
  'resultOfEveryPoint',
  'reasonsOnEveryPoint',
  'remedy',
  'reviewRoute',
  'outsideRoute',
] as const
export type AnswerPart = (typeof answerParts)[number]

const clockSchema = z.strictObject({
  key: z.enum(clockKeys),
  kinds: z.array(z.enum(kinds)).min(1),
  startsAt: z.enum(startEvents),
  amount: z.int().positive(),
  unit: z.enum(termUnits),
  /** A clock that starts anew each time it is met. */
  repeats: z.boolean(),
  /** Owed once, or again in every round: after reopening and in a review. */
  rounds: z.enum(['first', 'every']),
  pausable: z.boolean(),
  /** Key of the text that says what the clock is for. */
  whyKey: z.string().startsWith('deadlines.why.'),
})

/**
 * Deadlines and duties as dated data: a file of `packs/rules/`. A version is never edited once it has
 * shipped; a change is a new file, so that old cases keep the rules they began under.
 */
export const rulePackSchema = z
  .strictObject({
    key: z.string().regex(/^[a-z][a-z0-9-]+$/),
    version: z.string().min(1),
    nameKey: z.string().startsWith('deadlines.pack.'),
    /** Law or licence: its clocks never pause. */
    isStatutory: z.boolean(),
    scope: z.strictObject({
      /** ISO 3166 codes; null = everywhere. */
      countries: z.array(z.string().regex(/^[A-Z]{2}$/)).nullable(),
      kinds: z.array(z.enum(kinds)).min(1),
    }),
    clocks: z.array(clockSchema),
    finalAnswer: z.strictObject({ requires: z.array(z.enum(answerParts)) }),
    source: z.string().min(1),
    validFrom: date,
    /** The first day on which the version no longer holds; null = open. */
    validTo: date.nullable(),
    checkedOn: date,
  })
  .refine(({ isStatutory, clocks }) => !isStatutory || clocks.every(({ pausable }) => !pausable), {
    message: 'rulePack.statutoryNeverPauses',
  })
export type RulePack = z.output<typeof rulePackSchema>
export type PackClock = RulePack['clocks'][number]

export type ScopeFacts = { readonly kind: Kind; readonly country: string; readonly receivedOn: string }

/** Whether a pack's rules hold for a record received on a date. */
export const packApplies = (
  { scope, validFrom, validTo }: RulePack,
  { kind, country, receivedOn }: ScopeFacts,
) =>
  scope.kinds.includes(kind) &&
  (scope.countries === null || scope.countries.includes(country)) &&
  validFrom <= receivedOn &&
  (validTo === null || receivedOn < validTo)

/** Everything behind a date, kept with the clock so that it can still be explained when the pack has changed. */
export type ClockExplanation = {
  whyKey: string
  pack: {
    key: string
    version: string
    nameKey: string
    source: string
    checkedOn: string
    isStatutory: boolean
  }
  term: Term
  startsAt: StartEvent
  repeats: boolean
  rounds: 'first' | 'every'
  pausable: boolean
  startedOn: string
  dueOn: string
  calendar: { name: string; timeZone: string }
  days: readonly DayFact[]
}
export type StartedClock = { clockKey: ClockKey; startedAt: Date; dueAt: Date; explanation: ClockExplanation }

/** The clocks that an event starts, the strictest first. */
export function clocksStartedBy(
  calendar: Calendar,
  { packs, kind, event, at }: { packs: readonly RulePack[]; kind: Kind; event: StartEvent; at: Date },
): StartedClock[] {
  return packs
    .flatMap((pack) =>
      pack.clocks
        .filter((clock) => clock.startsAt === event && clock.kinds.includes(kind))
        .map((clock) => startedClock(calendar, { pack, clock, at })),
    )
    .toSorted(byDueAt)
}

/** What is promised for a kind of feedback that comes in now: for every clock its strictest term. */
export function strictestTerms(
  calendar: Calendar,
  { packs, kind, at }: { packs: readonly RulePack[]; kind: Kind; at: Date },
): { clockKey: ClockKey; term: Term; whyKey: string }[] {
  const strictest = new Map<ClockKey, StartedClock>()
  for (const clock of startEvents.flatMap((event) => clocksStartedBy(calendar, { packs, kind, event, at }))) {
    const known = strictest.get(clock.clockKey)
    if (!known || clock.dueAt < known.dueAt) strictest.set(clock.clockKey, clock)
  }
  return clockKeys.flatMap((clockKey) => {
    const explanation = strictest.get(clockKey)?.explanation
    return explanation ? [{ clockKey, term: explanation.term, whyKey: explanation.whyKey }] : []
  })
}

/** One clock of a pack, started at an instant. */
export function startedClock(
  calendar: Calendar,
  { pack, clock, at }: { pack: RulePack; clock: PackClock; at: Date },
): StartedClock {
  const { key, version, nameKey, source, checkedOn, isStatutory } = pack
  const { whyKey, startsAt, repeats, rounds, pausable, amount, unit } = clock
  return recounted(calendar, {
    clockKey: clock.key,
    startedAt: at,
    rule: {
      whyKey,
      pack: { key, version, nameKey, source, checkedOn, isStatutory },
      term: { amount, unit },
      startsAt,
      repeats,
      rounds,
      pausable,
    },
  })
}

/** A clock counted (again) from its own rule: after a pause, a new start or a change of the calendar. */
export function recounted(
  calendar: Calendar,
  { clockKey, startedAt, rule, pauses = [] }: RecountInput,
): StartedClock {
  const { dueAt, dueOn, days } = dueOf(calendar, { startAt: startedAt, term: rule.term, pauses })
  const { name, timeZone } = calendar
  return {
    clockKey,
    startedAt,
    dueAt,
    explanation: {
      ...rule,
      startedOn: dateAt(calendar, startedAt),
      dueOn,
      calendar: { name, timeZone },
      days,
    },
  }
}
export type ClockRule = Omit<ClockExplanation, 'startedOn' | 'dueOn' | 'calendar' | 'days'>
export type RecountInput = {
  clockKey: ClockKey
  startedAt: Date
  rule: ClockRule
  pauses?: readonly Pause[]
}

export const byDueAt = (a: { dueAt: Date }, b: { dueAt: Date }) => a.dueAt.getTime() - b.dueAt.getTime()

/** The parts that the packs require of a final answer and that are not there. */
export function missingAnswerParts(packs: readonly RulePack[], present: readonly AnswerPart[]): AnswerPart[] {
  return answerParts.filter(
    (part) => !present.includes(part) && packs.some(({ finalAnswer }) => finalAnswer.requires.includes(part)),
  )
}
