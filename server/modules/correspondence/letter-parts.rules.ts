import type { Formats } from '../../../shared/i18n/formats.ts'
import type { T } from '../../../shared/i18n/text.ts'
import type { PointResult } from '../../../shared/statuses.ts'
import type { AnswerPart } from '../../../shared/api/rule-packs.ts'
import { escapeMarkdown } from './texts.rules.ts'

/** What a decision says, for the letter that communicates it. */
export type DecisionFacts = {
  readonly level: number
  readonly points: readonly {
    readonly matter: string
    readonly result: PointResult
    readonly grounds: string
  }[]
  readonly remedies: readonly {
    readonly name: string
    readonly description: string
    /** 'YYYY-MM-DD' */
    readonly dueOn: string | null
  }[]
}

export type OutsideRouteFacts = {
  readonly name: string
  readonly address: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly website: string | null
  /** 'YYYY-MM-DD', the last day to go there. */
  readonly untilOn: string | null
}

type Words = { readonly t: T; readonly formats: Formats }

/** Every point with its result and reasons, as limited Markdown. */
export const pointsPart = ({ t }: Words, { points }: DecisionFacts): string =>
  points
    .map(({ matter, result, grounds }, index) => {
      const title = `**${index + 1}. ${escapeMarkdown(matter)}**`
      const reasons = t('letter.point.reasons', { reasons: escapeMarkdown(grounds) })
      return [title, t(`letter.point.${result}`), reasons].join('\n\n')
    })
    .join('\n\n')

export function remediesPart({ t, formats }: Words, { remedies }: DecisionFacts): string {
  if (remedies.length === 0) return t('letter.remedies.none')
  return remedies
    .map(({ name, description, dueOn }) => {
      const remedy = escapeMarkdown(description ? `${name}: ${description}` : name)
      return `- ${dueOn ? t('letter.remedies.by', { remedy, date: formats.fullDay(dueOn) }) : remedy}`
    })
    .join('\n')
}

/** Whom outside the complainant can turn to, with address and window (10003). */
export function outsideRoutesPart({ t, formats }: Words, routes: readonly OutsideRouteFacts[]): string {
  if (routes.length === 0) return t('letter.outsideRoutes.none')
  return routes
    .map(({ name, address, phone, email, website, untilOn }) => {
      const ways = [address, phone, email, website].flatMap((way) => way?.replace(/\s*\n\s*/g, ', ') ?? [])
      const window = untilOn ? [t('letter.outsideRoute.window', { date: formats.fullDay(untilOn) })] : []
      return `- **${escapeMarkdown(name)}**: ${[...ways.map(escapeMarkdown), ...window].join('; ')}`
    })
    .join('\n')
}

export type LetterFacts = {
  readonly decision: DecisionFacts
  readonly outsideRoutes: readonly OutsideRouteFacts[]
  readonly trackingUrl: string
}

/**
 * The parts of a final answer that a letter has. People may rewrite a draft, so reasons and remedies count as
 * told when most of their words stand in one paragraph; a result counts by its sentence, once for every point that has it.
 */
export function presentParts({ t, formats }: Words, letter: string, facts: LetterFacts): AnswerPart[] {
  const { decision, outsideRoutes, trackingUrl } = facts
  const text = plain(letter)
  const paragraphs = paragraphsOf(letter).map((paragraph) => new Set(wordsOf(paragraph)))
  const isTold = (said: string) =>
    paragraphsOf(said).every((wanted) =>
      paragraphs.some((present) => share(wordsOf(wanted), present) >= toldShare),
    )
  const parts: Record<AnswerPart, boolean> = {
    resultOfEveryPoint: resultSentences(t, decision).every(
      ({ sentence, count }) => text.split(plain(sentence)).length > count,
    ),
    reasonsOnEveryPoint: decision.points.every(({ grounds }) => isTold(grounds)),
    remedy: decision.remedies.every(({ name, description }) => isTold(description || name)),
    // After a review there is no further review with us; the way leads outside.
    reviewRoute: decision.level > 1 || text.includes(plain(trackingUrl)),
    outsideRoute: outsideRoutes.every(
      ({ name, untilOn }) =>
        text.includes(plain(name)) && (untilOn === null || text.includes(plain(formats.fullDay(untilOn)))),
    ),
    // Where no body is named at all there is nothing to find: the pack that asks for it wants one.
    outsideAddress:
      outsideRoutes.length > 0 &&
      outsideRoutes.every((route) =>
        waysOf(route).some((way) => text.includes(plain(way.replace(/\s*\n\s*/g, ', ')))),
      ),
    outsideWindow:
      outsideRoutes.length > 0 &&
      outsideRoutes.every(
        ({ untilOn }) => untilOn !== null && text.includes(plain(formats.fullDay(untilOn))),
      ),
  }
  return (Object.keys(parts) as AnswerPart[]).filter((part) => parts[part])
}

const waysOf = ({ address, phone, email, website }: OutsideRouteFacts): string[] =>
  [address, phone, email, website].filter((way) => way !== null)

const toldShare = 0.6

/**
 * The sentence of one result may be a part of another's, as “We agree” is of “We agree in part”, so each counts
 * those that contain it as well.
 */
function resultSentences(t: T, { points }: DecisionFacts): { sentence: string; count: number }[] {
  const sentences = points.map(({ result }) => t(`letter.point.${result}`))
  return [...new Set(sentences)].map((sentence) => ({
    sentence,
    count: sentences.filter((other) => plain(other).includes(plain(sentence))).length,
  }))
}

/** Without Markdown's marks, case and differences of white space. */
const plain = (text: string): string =>
  text
    .replace(/\\(?=[\\*[\]{}()#+.•-])/g, '')
    .replace(/\*/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim()

const paragraphsOf = (text: string): string[] => text.split(/\n(?:[^\S\n]*\n|(?=[-#]|\d+[.)]))/)

const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? []

const share = (wanted: readonly string[], present: ReadonlySet<string>): number =>
  wanted.length === 0 ? 1 : wanted.filter((word) => present.has(word)).length / wanted.length
