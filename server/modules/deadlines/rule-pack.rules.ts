import { z } from 'zod'
import type { Channel, Kind } from '../../../shared/statuses.ts'
import {
  answerParts,
  clockKeys,
  packContent,
  startEvents,
  type AnswerPart,
  type ClockKey,
  type PackClock,
  type StartEvent,
} from '../../../shared/api/rule-packs.ts'
import { date } from '../../../shared/api/endpoint.ts'
import type { Calendar } from './calendar.rules.ts'
import { dueOf, lastInstantOf, type Due, type Pause, type Term } from './due.rules.ts'
import { dateAt, dayFacts, type DayFact } from './business-time.rules.ts'

/**
 * Deadlines and duties as dated data: a file of `packs/rules/`, or what an organization wrote in a form. A version
 * is never edited once it has shipped; a change is a new file, so that old cases keep the rules they began under.
 */
export const rulePackSchema = z
  .strictObject({
    key: z.string().regex(/^[a-z][a-z0-9-]+$/),
    version: z.string().min(1),
    nameKey: z.string().startsWith('deadlines.pack.').nullable(),
    /** Of a pack of one's own. */
    name: z.string().nullable().default(null),
    ...packContent,
    validFrom: date,
    /** The first day on which the version no longer holds; null = open. */
    validTo: date.nullable(),
    /** When we compared its figures with the source; null = not yet. */
    checkedOn: date.nullable(),
    /** Seen only second-hand. */
    isSecondHand: z.boolean().default(false),
  })
  .refine(({ isStatutory, clocks }) => !isStatutory || clocks.every(({ pausable }) => !pausable), {
    message: 'rulePack.statutoryNeverPauses',
  })
  .refine(({ clocks }) => clocks.every(({ repeats, startsAt }) => !repeats || startsAt !== 'closed'), {
    message: 'rulePack.nothingToRepeat',
  })
  .refine(({ clocks }) => new Set(clocks.map(startKey)).size === clocks.length, {
    message: 'rulePack.twoOfAKind',
  })
  .refine(({ nameKey, name }) => (nameKey === null) !== (name === null), { message: 'rulePack.oneName' })
/** Two clocks of a kind may not run at once: those counted from receipt and from registration start together. */
const startKey = ({ key, startsAt }: PackClock) =>
  `${key} ${startsAt === 'registered' ? 'received' : startsAt}`
export type RulePack = z.output<typeof rulePackSchema>

export type ScopeFacts = {
  readonly kind: Kind
  readonly country: string
  readonly receivedOn: string
  readonly channel?: Channel | undefined
  readonly categoryId?: string | null | undefined
}

/** Whether a pack's rules hold for a record received on a date. */
export const packApplies = (
  { scope, validFrom, validTo }: RulePack,
  { kind, country, receivedOn, channel, categoryId }: ScopeFacts,
) =>
  (scope.channels === null || (channel !== undefined && scope.channels.includes(channel))) &&
  (scope.categories === null || (!!categoryId && scope.categories.includes(categoryId))) &&
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
    nameKey: string | null
    /** Of a pack of one's own; absent from clocks that were counted before there were any. */
    name?: string | null
    source: string
    checkedOn: string | null
    isStatutory: boolean
  }
  term: Term
  startsAt: StartEvent
  repeats: boolean
  rounds: 'first' | 'every'
  pausable: boolean
  /** How far the date may be put off; absent from clocks that were counted before extensions were. */
  extension?: PackClock['extension']
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
  const { key, version, nameKey, name, source, checkedOn, isStatutory } = pack
  const { startsAt, repeats, rounds, pausable, extension, amount, unit } = clock
  return recounted(calendar, {
    clockKey: clock.key,
    startedAt: at,
    rule: {
      whyKey: `deadlines.why.${clock.key}`,
      pack: { key, version, nameKey, name, source, checkedOn, isStatutory },
      term: { amount, unit },
      startsAt,
      repeats,
      rounds,
      pausable,
      extension,
    },
  })
}

/** A clock counted (again) from its own rule: after a pause, a new start or a change of the calendar. */
export function recounted(
  calendar: Calendar,
  { clockKey, startedAt, rule, pauses = [], extendedToOn = null }: RecountInput,
): StartedClock {
  const counted = dueOf(calendar, { startAt: startedAt, term: rule.term, pauses })
  const { name, timeZone } = calendar
  const isExtended = extendedToOn !== null && extendedToOn > counted.dueOn
  const { dueAt, dueOn, days } = isExtended ? extendedDue(calendar, extendedToOn, counted) : counted
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
  /** The date that an extension gave; the later of it and the counted one holds. */
  extendedToOn?: string | null
}

/** By the close of the date that was promised, or by its end where nobody works then. */
const extendedDue = (calendar: Calendar, untilOn: string, { dueOn, days }: Due): Due => ({
  dueAt: lastInstantOf(calendar, untilOn),
  dueOn: untilOn,
  days: days.length > 0 ? [...days, ...dayFacts(calendar, { fromOn: dueOn, untilOn })] : [],
})

export const byDueAt = (a: { dueAt: Date }, b: { dueAt: Date }) => a.dueAt.getTime() - b.dueAt.getTime()

/** The parts that the packs require of a final answer and that are not there. */
export function missingAnswerParts(packs: readonly RulePack[], present: readonly AnswerPart[]): AnswerPart[] {
  return answerParts.filter(
    (part) => !present.includes(part) && packs.some(({ finalAnswer }) => finalAnswer.requires.includes(part)),
  )
}
