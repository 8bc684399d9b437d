import { z } from 'zod'
import { surveyQuestions } from '../surveys.ts'
import { kinds } from '../statuses.ts'
import { changed, complaintParams } from './complaints.ts'
import { date, defineEndpoint, id, instant } from './endpoint.ts'

const rules = z.object({
  /** Whether complainants are asked how their complaint was handled. */
  isOn: z.boolean(),
  /** Days from closing to the mail. */
  afterDays: z.int().min(0).max(60),
  /** The same person is not asked again within so many days. */
  quietDays: z.int().min(0).max(730),
})

const path = '/api/v1/survey-rules'

export const readSurveyRules = defineEndpoint({
  method: 'GET',
  path,
  summary: 'Whether and when complainants are asked about the handling of their complaint',
  answer: rules.extend({ version: z.int() }),
})

export const saveSurveyRules = defineEndpoint({
  method: 'PUT',
  path,
  summary: 'Change whether and when complainants are asked about the handling of their complaint',
  body: rules.extend({ version: z.int().min(0) }),
  answer: changed,
})

const count = z.int()
/** A share of opinions with the range in which it lies with 95 % certainty; null where there are too few to say. */
const share = z.object({ n: count, of: count, low: z.number(), high: z.number() })

const answers = z.object({
  question: z.enum(surveyQuestions),
  /** Opinions; whoever had none is not among them. */
  n: count,
  /** How many gave each score, the best first; null where fewer answered than the least group. */
  counts: z.array(count).nullable(),
  /** At least as good as expected. */
  met: share.nullable(),
})

export const surveyCuts = ['month', 'category', 'channel', 'type'] as const

export const readSurveyFigures = defineEndpoint({
  method: 'GET',
  path: '/api/v1/survey-figures',
  summary:
    'What complainants say about the handling, without names; groups of fewer than five are put together',
  query: z.object({
    weeks: z.enum(['4', '13', '26', '52']).default('13'),
    by: z.enum(surveyCuts).default('month'),
    /** For the types of customers: as they were when the case was closed, or as they are now. */
    types: z.enum(['then', 'now']).default('then'),
  }),
  answer: z.object({
    period: z.object({ from: date, to: date }),
    /** Fewer answers than so many are not shown apart. */
    leastGroup: count,
    /** Asked by mail in the period, and how many of them answered since. */
    response: share.extend({ low: z.number().nullable(), high: z.number().nullable() }),
    /** Answers given in the period, with those of the page of the case that no mail asked for. */
    answered: count,
    unasked: count,
    questions: z.array(answers),
    groups: z.array(
      z.object({
        /** 'YYYY-MM', the id of a category, a channel or a type; null = none; 'few' = small groups together. */
        key: z.string().nullable(),
        name: z.string().nullable(),
        asked: count,
        askedAnswered: count,
        answered: count,
        questions: z.array(answers),
      }),
    ),
    /** In their own words, newest first; without those of cases that the reader worked on. */
    comments: z.array(z.object({ id, text: z.string(), answeredOn: date, language: z.string() })),
  }),
})

export const readLastSurvey = defineEndpoint({
  method: 'GET',
  path: '/api/v1/complaints/:complaintId/last-survey',
  summary:
    'When the customer of a case was last asked about the handling, and for those who may read it, the answer',
  params: z.object({ complaintId: id }),
  answer: z.object({
    askedAt: instant.nullable(),
    /** Whether the reader learns if and how it was answered. */
    mayReadAnswer: z.boolean(),
    answer: z
      .object({
        complaintId: id,
        reference: z.string(),
        answeredAt: instant,
        scores: z.array(z.object({ question: z.enum(surveyQuestions), score: z.int().nullable() })),
        comment: z.string().nullable(),
        /** Whether somebody took the comment up; what it became is named only to who may see it. */
        isTakenUp: z.boolean(),
        takenUpAs: id.nullable(),
      })
      .nullable(),
  }),
})

export const takeUpComment = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/survey/taking-up',
  summary:
    'Make the words of a survey feedback of their own, with all that is known of the person; a complaint is about the handling of the case',
  params: complaintParams,
  status: 201,
  body: z.object({ kind: z.enum(kinds) }),
  answer: z.object({ id, reference: z.string() }),
})
