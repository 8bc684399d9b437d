import { stringify } from 'csv-stringify/sync'
import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import type { readSurveyFigures } from '../../../shared/api/surveys.ts'
import { surveyScores } from '../../../shared/surveys.ts'

const head = [
  'group',
  'asked',
  'askedAnswered',
  'answered',
  'question',
  'opinions',
  ...surveyScores.map((score) => `score${score}`),
  'atLeastAsExpected',
  'low',
  'high',
]

/** Names of fields as the API has them, so that programs read it in any language; empty = too few to say. */
export function csvOf({ groups }: AnswerGiven<typeof readSurveyFigures>): string {
  const lines = groups.flatMap(({ key, name, asked, askedAnswered, answered, questions }) =>
    questions.map(({ question, n, counts, met }) => [
      name ?? key ?? '',
      asked,
      askedAnswered,
      answered,
      question,
      n,
      ...(counts ?? surveyScores.map(() => '')),
      met ? (met.n / met.of).toFixed(4) : '',
      met?.low.toFixed(4) ?? '',
      met?.high.toFixed(4) ?? '',
    ]),
  )
  return `\uFEFF${stringify([head, ...lines], { escape_formulas: true, record_delimiter: '\r\n' })}`
}
