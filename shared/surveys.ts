/**
 * What is asked about the handling: the five elements of satisfaction, said of how a complaint was dealt with and not
 * of the product. The order is that of the page.
 */
export const surveyQuestions = ['reach', 'quality', 'effort', 'benefit', 'followUp'] as const
export type SurveyQuestion = (typeof surveyQuestions)[number]

/** Much better than expected to much worse; what was expected is the middle, so that nobody withholds the best out of habit. */
export const surveyScores = [5, 4, 3, 2, 1] as const
export type SurveyScore = (typeof surveyScores)[number]

/** One answer to each question; null = no opinion. */
export type SurveyScores = Readonly<Record<SurveyQuestion, SurveyScore | null>>

/** Most letters of the comment. */
export const surveyCommentLength = 5_000

/** What holds until an organization sets its own. */
export const usualSurveyRules = { isOn: true, afterDays: 3, quietDays: 90 } as const
