import type { Outcome, Kind, Status } from '../../../shared/statuses.ts'
import {
  surveyCommentLength,
  surveyQuestions,
  surveyScores,
  type SurveyQuestion,
  type SurveyScore,
  type SurveyScores,
} from '../../../shared/surveys.ts'
import type { FieldError } from '../../kernel/html/form.ts'

/** How long after closing the page of a case asks, in days; the link of a mail works as long. */
export const askingDays = 60

/** Mails for what was closed longer ago than their day and so many more are not caught up with. */
export const lateDays = 14

/** Whoever went on in another case is asked about that one. */
const goesOn: readonly Outcome[] = ['duplicate']

type Closed = {
  readonly kind: Kind
  readonly status: Status
  readonly outcome: Outcome | null
  readonly closedAt: Date | null
}

/** Whether the handling of a case is over, and not so long ago that nobody remembers. */
export const isToBeAsked = ({ kind, status, outcome, closedAt }: Closed, now: Date): boolean =>
  kind === 'complaint' &&
  status === 'closed' &&
  closedAt !== null &&
  now.getTime() - closedAt.getTime() < askingDays * 86_400_000 &&
  !(outcome && goesOn.includes(outcome))

type Given = { readonly scores: SurveyScores; readonly comment: string | null }

/** What a form says, or what to correct; a question that is left out counts as one without an opinion. */
export function readAnswers(fields: Readonly<Record<string, string>>): Given | readonly FieldError[] {
  const scores = Object.fromEntries(
    surveyQuestions.map((question) => [question, scoreOf(fields[question])]),
  ) as Record<SurveyQuestion, SurveyScore | null>
  const comment = fields['comment'] || null
  if (comment && comment.length > surveyCommentLength)
    return [{ field: 'comment', code: 'intake.fieldTooLong', details: { max: surveyCommentLength } }]
  if (!comment && surveyQuestions.every((question) => scores[question] === null))
    return [{ field: surveyQuestions[0], code: 'survey.nothingSaid' }]
  return { scores, comment }
}

const scoreOf = (value: string | undefined): SurveyScore | null =>
  surveyScores.find((score) => String(score) === value) ?? null
