import { timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { shortestPassword } from '../../../shared/api/session.ts'
import { deskLanguages, isLanguage, languages, type Language } from '../../../shared/languages.ts'
import type { Ctx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { FormState } from '../../kernel/html/form.ts'
import { page, type PageAnswer, type Route } from '../../kernel/http/route.ts'
import { preferredLanguage } from '../organization/frame.queries.ts'
import { setUp } from './setup.commands.ts'
import { setupDonePage, setupFields, setupPage } from './setup.pages.ts'
import { isUnused, setUpToken } from './setup.queries.ts'
import { readSetUp, type SetUpAnswers } from './setup.rules.ts'

const limit = { max: 30, seconds: 60 }

export const setupRoutes: readonly Route[] = [
  page(
    'GET',
    '/setup',
    'public',
    async (ctx, request) => {
      const token = await requireToken(ctx, (request.query as Given).token)
      return form(ctx, request, { token, state: untouched })
    },
    { limit },
  ),
  page(
    'POST',
    '/setup',
    'public',
    async (ctx, request) => {
      const given = (request.body ?? {}) as Given
      const token = await requireToken(ctx, given.token)
      const read = readSetUp(given)
      if ('problems' in read) return form(ctx, request, { token, state: stateOf(given, read.problems) })
      return done(ctx, request, read.answers)
    },
    { limit },
  ),
]

/** An organization whose only account sees no complaint would be stuck, so that is what one has to choose. */
const untouched: FormState = { values: { isComplaintsManager: 'yes' }, errors: [] }

type Given = Readonly<Record<string, unknown>>

/** @throws Refusal `setup.alreadyDone`, `setup.tokenWrong` */
async function requireToken({ machine }: Ctx, given: unknown): Promise<string> {
  if (!(await isUnused(machine))) throw new Refusal('setup.alreadyDone', {}, 404)
  const token = setUpToken(machine)
  const [wanted, got] = [Buffer.from(token), Buffer.from(typeof given === 'string' ? given : '')]
  if (wanted.length !== got.length || !timingSafeEqual(wanted, got))
    throw new Refusal('setup.tokenWrong', {}, 403)
  return token
}

async function done(ctx: Ctx, request: FastifyRequest, answers: SetUpAnswers): Promise<PageAnswer> {
  const language = languageOf(request)
  await setUp(ctx.machine, {
    organization: answers,
    administrator: {
      email: answers.email,
      name: answers.administratorName,
      password: answers.password,
      language: deskLanguages.find((each) => each === language) ?? 'en',
      isComplaintsManager: answers.isComplaintsManager,
    },
    isFirst: true,
  })
  const hasMail = ctx.machine.config.smtpUrl !== undefined
  const view = { language, organization: answers.name, portalHref: '/', deskHref: '/desk/', hasMail }
  return { kind: 'html', html: setupDonePage(view), status: 201 }
}

/** The page, with 422 when it comes back for correction. */
function form(
  ctx: Ctx,
  request: FastifyRequest,
  { token, state }: { token: string; state: FormState },
): PageAnswer {
  const language = languageOf(request)
  const html = setupPage({
    language,
    languageLinks: languages.map((each) => ({
      language: each,
      href: `/setup?language=${each}&token=${token}`,
    })),
    action: `/setup?language=${language}`,
    token,
    countries: countriesIn(language),
    timeZones: Intl.supportedValuesOf('timeZone'),
    passwordMin: shortestPassword,
    form: state,
  })
  return { kind: 'html', html, status: state.errors.length > 0 ? 422 : 200 }
}

/** Everything typed but the password, and what is to be corrected. */
function stateOf(given: Given, problems: readonly { field: string; code: string }[]): FormState {
  const typed = setupFields.filter((field) => field !== 'password' && field !== 'token')
  const values = typed.map((field) => {
    const value = given[field]
    return [field, Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value : undefined]
  })
  const errors = problems.map((problem) => ({ ...problem, details: { min: shortestPassword } }))
  return { values: Object.fromEntries(values) as FormState['values'], errors }
}

function languageOf(request: FastifyRequest): Language {
  const asked = (request.query as Given).language
  if (typeof asked === 'string' && isLanguage(asked)) return asked
  return preferredLanguage({ languages: [...languages], defaultLanguage: 'en' }, request)
}

/** All countries by their names in a language. ISO 3166 has no list in the runtime, so all pairs of letters are tried. */
function countriesIn(language: Language): { code: string; name: string }[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  const { compare } = new Intl.Collator(language)
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !notCountries.has(code))
    .flatMap((code) => {
      const name = names.of(code)
      return name === undefined ? [] : [{ code, name }]
    })
    .sort((one, other) => compare(one.name, other.name))
}

/** Codes that CLDR names though they are no countries, or no longer. */
const notCountries = new Set([
  'AC',
  'AN',
  'BU',
  'CP',
  'CQ',
  'CS',
  'CT',
  'DD',
  'DG',
  'DY',
  'EA',
  'EU',
  'EZ',
  'FQ',
  'FX',
  'HV',
  'IC',
  'JT',
  'MI',
  'NH',
  'NQ',
  'NT',
  'PC',
  'PU',
  'PZ',
  'QO',
  'RH',
  'SU',
  'TA',
  'TP',
  'UK',
  'UN',
  'VD',
  'WK',
  'XA',
  'XB',
  'YD',
  'YU',
  'ZR',
  'ZZ',
])
