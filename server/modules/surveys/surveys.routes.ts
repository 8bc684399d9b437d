import type { FastifyRequest } from 'fastify'
import { cleanText } from '../../../shared/api/endpoint.ts'
import {
  readLastSurvey,
  readSurveyFigures,
  readSurveyRules,
  saveSurveyRules,
  takeUpComment as takeUpCommentContract,
} from '../../../shared/api/surveys.ts'
import { portalPaths } from '../../../shared/portal-paths.ts'
import { deskLanguageOf } from '../../../shared/languages.ts'
import { inRead, type Ctx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { downloadHeaders } from '../../kernel/files/file-names.rules.ts'
import { emptyForm } from '../../kernel/html/form.ts'
import { portalPath } from '../../kernel/http/portal-route.ts'
import { invalidInput } from '../../kernel/http/problem.ts'
import { api, page, type PageAnswer, type Route } from '../../kernel/http/route.ts'
import { portalVisit } from '../organization/frame.queries.ts'
import { lastSurvey, surveyFigures } from './figures.queries.ts'
import { csvOf } from './figures-csv.rules.ts'
import { surveyPage, type SurveyView } from './pages/survey.ts'
import { answerSurvey, changeSurveyRules, takeUpComment } from './surveys.commands.ts'
import { askingOf, surveyAccess, surveyRulesOf } from './surveys.queries.ts'
import { readAnswers } from './surveys.rules.ts'

const secretOf = (request: FastifyRequest): string => (request.params as { secret: string }).secret

export const surveysRoutes: readonly Route[] = [
  // Programs that look at links beforehand answer nothing: it takes the button.
  page(
    'GET',
    portalPath('survey/:secret'),
    'public',
    async (ctx, request) => shown(ctx, request, await stepOf(ctx, request)),
    { limit: { max: 60, seconds: 600 } },
  ),
  page('POST', portalPath('survey/:secret'), 'public', answered, { limit: { max: 10, seconds: 600 } }),
  api(readSurveyFigures, 'survey.read', (ctx, { query, request }) =>
    inRead(ctx, (read) => surveyFigures(read, { ...query, language: languageOf(request) })),
  ),
  page('GET', '/api/v1/survey-figures.csv', 'survey.read', figuresCsv),
  api(readLastSurvey, 'complaint.read', (ctx, { params }) => inRead(ctx, (read) => lastSurvey(read, params))),
  api(takeUpCommentContract, 'survey.read', (ctx, { params, body }) =>
    takeUpComment(ctx, { ...params, ...body }),
  ),
  api(readSurveyRules, 'settings.read', (ctx) => inRead(ctx, surveyRulesOf)),
  api(saveSurveyRules, 'settings.edit', (ctx, { body }) => changeSurveyRules(ctx, body)),
]

const languageOf = (request: FastifyRequest) => deskLanguageOf(request.headers['accept-language'])

/** The figures of the page as a table, one line for each group and question; no names and no words of anybody. */
async function figuresCsv(ctx: Ctx, request: FastifyRequest): Promise<PageAnswer> {
  const asked = readSurveyFigures.query.safeParse(request.query)
  if (!asked.success) throw invalidInput(asked.error)
  const figures = await inRead(ctx, (read) =>
    surveyFigures(read, { ...asked.data, language: languageOf(request) }),
  )
  const { from, to } = figures.period
  return {
    kind: 'content',
    body: csvOf(figures),
    headers: {
      ...downloadHeaders({ fileName: `survey-${from}-${to}.csv`, contentType: 'text/csv' }),
      'content-type': 'text/csv; charset=utf-8',
    },
  }
}

/** What the link of a mail shows now. */
async function stepOf(ctx: Ctx, request: FastifyRequest): Promise<SurveyView> {
  const { frame } = await portalVisit(ctx, request)
  const secret = secretOf(request)
  const action = portalPaths(frame.base, frame.language).survey(secret)
  return inRead(ctx, async (read): Promise<SurveyView> => {
    const found = await surveyAccess(read, secret)
    const asking = found ? await askingOf(read, found.complaintId) : null
    if (asking?.state === 'kept') return { step: 'kept', answeredAt: asking.answeredAt }
    return asking?.state === 'open' ? { step: 'ask', action, form: emptyForm } : { step: 'gone' }
  })
}

/** Keeps the answer; what a person must correct comes back with all they typed. */
async function answered(ctx: Ctx, request: FastifyRequest): Promise<PageAnswer> {
  const { frame } = await portalVisit(ctx, request)
  const values = surveyFields(request)
  const given = readAnswers(values)
  const now = await stepOf(ctx, request)
  if (now.step !== 'ask') return shown(ctx, request, now, 409)
  if (!('scores' in given)) return shown(ctx, request, { ...now, form: { values, errors: given } }, 400)
  try {
    const isKept = await answerSurvey(ctx, { ...given, secret: secretOf(request), language: frame.language })
    return await shown(ctx, request, { step: isKept ? 'thanks' : 'gone' }, isKept ? 200 : 404)
  } catch (error) {
    // The same form was sent a second time while the first was being kept.
    if (!(error instanceof Refusal && error.status === 409)) throw error
    return shown(ctx, request, await stepOf(ctx, request), 409)
  }
}

async function shown(
  ctx: Ctx,
  request: FastifyRequest,
  view: SurveyView,
  status = view.step === 'gone' ? 404 : 200,
): Promise<PageAnswer> {
  const { frame } = await portalVisit(ctx, request)
  return {
    kind: 'html',
    status,
    html: surveyPage(frame, view),
    headers: { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
  }
}

/** The fields of the form, one value each. */
function surveyFields(request: FastifyRequest): Record<string, string> {
  const body = (request.body ?? {}) as Record<string, string | string[] | undefined>
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, cleanText([value ?? ''].flat()[0] ?? '')]),
  )
}
