import { wilson } from '../../../shared/interval.ts'
import { surveyQuestions, surveyScores, type SurveyQuestion } from '../../../shared/surveys.ts'

/** Fewer answers than so many are not shown apart: somebody could tell whose they are. */
export const leastGroup = 5

/** Answers that have something in common; `scores` counts each score of each question, the best first. */
export type Group = {
  readonly key: string | null
  readonly asked: number
  readonly askedAnswered: number
  readonly answered: number
  readonly scores: Readonly<Record<SurveyQuestion, readonly number[]>>
}

/** Small groups together; were they alone still too few, the smallest of the others with them, so that none can be worked out. */
export const few = 'few'

export function withoutSmall(groups: readonly Group[]): readonly Group[] {
  const isSmall = ({ answered }: Group) => answered > 0 && answered < leastGroup
  const small = groups.filter(isSmall)
  if (small.length === 0) return groups
  const others = groups.filter((group) => !isSmall(group))
  const bySize = others.filter(({ answered }) => answered > 0).toSorted((a, b) => a.answered - b.answered)
  const [next] = bySize
  if (next && totalOf(small).answered < leastGroup) small.push(next)
  return [...others.filter((group) => !small.includes(group)), { ...totalOf(small), key: few }]
}

export const totalOf = (groups: readonly Group[]): Group => ({
  key: null,
  asked: sum(groups.map(({ asked }) => asked)),
  askedAnswered: sum(groups.map(({ askedAnswered }) => askedAnswered)),
  answered: sum(groups.map(({ answered }) => answered)),
  scores: byQuestion((question) =>
    surveyScores.map((_, place) => sum(groups.map(({ scores }) => scores[question][place] ?? 0))),
  ),
})

/** Something for each question. */
export const byQuestion = <T>(of: (question: SurveyQuestion) => T): Readonly<Record<SurveyQuestion, T>> => ({
  reach: of('reach'),
  quality: of('quality'),
  effort: of('effort'),
  benefit: of('benefit'),
  followUp: of('followUp'),
})

/** What a group says to each question; nothing but their number where they are too few. */
export const answersOf = ({ scores }: Group) =>
  surveyQuestions.map((question) => {
    const counts = scores[question]
    const n = sum(counts)
    if (n < leastGroup) return { question, n, counts: null, met: null }
    return { question, n, counts: [...counts], met: shareOf(sum(counts.slice(0, asExpected + 1)), n) }
  })

/** The place of "as expected": it and what is better stand before the rest. */
const asExpected = surveyScores.indexOf(3)

export function shareOf(n: number, of: number) {
  const interval = wilson(n, of)
  return interval && { n, of, low: interval.low, high: interval.high }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
