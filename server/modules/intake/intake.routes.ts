import type { FastifyRequest } from 'fastify'
import { intake } from '../../../shared/api/intake.ts'
import { feedbackSegments, portalPaths } from '../../../shared/portal-paths.ts'
import { kinds, type Kind } from '../../../shared/statuses.ts'
import { publicActor } from '../../kernel/auth/actor.ts'
import { actingAs, inRead, type Ctx } from '../../kernel/ctx.ts'
import { networkOf } from '../../kernel/http/network.rules.ts'
import { passingFailure } from '../../kernel/db/failure.ts'
import { Refusal } from '../../kernel/errors.ts'
import { readMultipart } from '../../kernel/files/multipart.ts'
import { brandStyle } from '../../kernel/html/brand.ts'
import { emptyForm, type FieldError, type FormState } from '../../kernel/html/form.ts'
import { portalAssets } from '../../kernel/html/assets.ts'
import { portalPath } from '../../kernel/http/portal-route.ts'
import { api, page, type PageAnswer, type Route } from '../../kernel/http/route.ts'
import { requireCalendar } from '../deadlines/calendar.commands.ts'
import { storedBytes } from '../documents/documents.queries.ts'
import { portalVisit, preferredLanguage, type PortalVisit } from '../organization/frame.queries.ts'
import { homeOf, organizationOf } from '../organization/organization.queries.ts'
import { signReceipt } from '../receipts/receipts.queries.ts'
import { submitFeedback } from './intake.commands.ts'
import { formChoices, outsideRoutes, publicTimeLimits, type Choices } from './intake.queries.ts'
import { readFeedbackForm } from './intake.rules.ts'
import { feedbackFormPage } from './pages/feedback-form.ts'
import { homePage } from './pages/home.ts'
import { accessibilityPage, privacyPage } from './pages/statements.ts'
import { receiptRoutes, receiptCookie } from './receipt.routes.ts'

const mostFiles = 5
const megabytes = 25
/** Twelve in ten minutes: a family behind one address can file, a flood cannot. */
const filingLimit = { max: 12, seconds: 600 }
const intakeLimit = { max: 60, seconds: 60 }

export const intakeRoutes: readonly Route[] = [
  page('GET', '/', 'public', async (ctx, request) => {
    const organization = await inRead(ctx, organizationOf)
    const base = request.organizationSlug ? `/o/${request.organizationSlug}` : ''
    return { kind: 'redirect', to: portalPaths(base, preferredLanguage(organization, request)).home() }
  }),
  page('GET', portalPath(''), 'public', async (ctx, request) => {
    const visit = await portalVisit(ctx, request)
    const { organization, frame } = visit
    await requireCalendar(ctx)
    const [remedies, routes, timeLimits] = await inRead(
      ctx,
      async (read) =>
        [
          (await formChoices(read, frame.language)).remedies.map((remedy) => remedy.name),
          await outsideRoutes(read, { language: frame.language, untilOn: null }),
          await publicTimeLimits(read),
        ] as const,
    )
    const contact = {
      email: organization.email,
      phone: organization.phone,
      post: organization.address,
      inPerson: null,
    }
    return shown(visit, homePage(frame, { contact, timeLimits, remedies, outsideRoutes: routes }))
  }),
  ...kinds.flatMap((kind) => [
    page('GET', portalPath(feedbackSegments[kind]), 'public', async (ctx, request) => {
      const visit = await portalVisit(ctx, request)
      return shown(visit, await form(ctx, visit, { kind, query: request.query as Query, state: emptyForm }))
    }),
    page('POST', portalPath(feedbackSegments[kind]), 'public', (ctx, request) => file(ctx, request, kind), {
      limit: filingLimit,
      bodyLimit: mostFiles * megabytes * 1024 * 1024 + 2 * 1024 * 1024,
    }),
  ]),
  page('GET', portalPath('privacy'), 'public', async (ctx, request) => {
    const visit = await portalVisit(ctx, request)
    const view = {
      officer: visit.organization.privacyContact,
      retentionYears: null,
      authority: null,
      additions: [],
    }
    return shown(visit, privacyPage(visit.frame, view))
  }),
  page('GET', portalPath('accessibility'), 'public', async (ctx, request) => {
    const visit = await portalVisit(ctx, request)
    return shown(visit, accessibilityPage(visit.frame))
  }),
  page('GET', '/brand.css', 'public', async (ctx) => {
    const { accentColor } = await inRead(ctx, organizationOf)
    return {
      kind: 'content',
      body: brandStyle(accentColor),
      headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=86400' },
    }
  }),
  ...Object.values(portalAssets).map(({ path, type, body }) =>
    page(
      'GET',
      path,
      'public',
      async () => ({
        kind: 'content',
        body,
        headers: { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' },
      }),
      { isShared: true },
    ),
  ),
  ...receiptRoutes,
  api(
    intake,
    'public',
    async (ctx, { body, onceKey }) => {
      const { language, contact, isAnonymous, ...matter } = body
      if (!isAnonymous && !contact.email && !contact.phone && !contact.address) {
        throw new Refusal('invalidInput', { fields: { contact: 'intake.contactMissing' } }, 400)
      }
      const home = await homeOf(ctx)
      const spoken = language ?? home.defaultLanguage
      // Whoever stays anonymous leaves no way to be reached, whatever a script sends along.
      const nobody = { name: null, email: null, phone: null, address: null }
      const known = isAnonymous ? nobody : contact
      const feedback = { ...matter, language: spoken, contact: known, isAnonymous, channel: 'api' as const }
      const filing = ctx.actor.kind === 'apiKey' ? ctx : actingAs(ctx, publicActor)
      const receipt = await submitFeedback(filing, { feedback, earlier: null, files: [] }, onceKey)
      return {
        reference: receipt.reference,
        accessCode: receipt.accessCode,
        trackingUrl: `${home.url}${portalPaths('', spoken).track({ reference: receipt.reference })}`,
        receivedAt: receipt.receivedAt,
        promise: await signReceipt(ctx, receipt),
      }
    },
    { limit: intakeLimit, keepsOnce: true },
  ),
]

type Query = { site?: string; product?: string; about?: string }

/** A page, with the language of the visit kept for the next. */
const shown = ({ frame }: PortalVisit, html: { toString(): string }, status = 200): PageAnswer => ({
  kind: 'html',
  html,
  status,
  cookies: [{ name: 'language', value: frame.language, maxAgeSeconds: 31_536_000, sameSite: 'Lax' }],
})

type Shown = { kind: Kind; query: Query; state: FormState }

const form = async (ctx: Ctx, visit: PortalVisit, given: Shown) =>
  formWith(await inRead(ctx, (read) => formChoices(read, visit.frame.language)), visit, {
    ...given,
    token: ctx.newId(),
  })

function formWith(
  choices: Choices,
  { frame }: PortalVisit,
  { kind, query, state, token }: Shown & { token: string },
) {
  return feedbackFormPage(frame, {
    kind,
    token,
    ...choices,
    prefilled: {
      site: choices.sites.find((site) => site.id === query.site) ?? null,
      product: choices.products.find((product) => product.id === query.product) ?? null,
    },
    earlier: query.about ?? null,
    files: { most: mostFiles, megabytes },
    form: state,
  })
}

/** Files feedback from the form. Whatever is wrong, everything typed comes back; a double submit gives the same receipt. */
async function file(asked: Ctx, request: FastifyRequest, kind: Kind): Promise<PageAnswer> {
  // Whoever fills in the public form files as the public, also staff with a session in the same browser.
  const ctx = actingAs(asked, publicActor)
  const visit = await portalVisit(ctx, request)
  const { frame, organization } = visit
  const [choices, usedBytes] = await inRead(
    ctx,
    async (read) => [await formChoices(read, frame.language), await storedBytes(read)] as const,
  )
  const received = await readMultipart(ctx.machine.files, {
    request,
    organizationId: ctx.organizationId,
    usedBytes,
    mayUpload: (bytes) => ctx.machine.publicUploads.take(networkOf(request.ip), bytes, ctx.now),
  })
  const values = received.fields
  const again = (errors: readonly FieldError[], { token = ctx.newId(), status = 400 } = {}) => {
    const { about, earlier } = { about: undefined, earlier: values.earlier, ...values }
    const state = { values: { ...values, website: undefined }, errors }
    const query = { about: [earlier ?? about ?? ''].flat()[0] ?? '' }
    return shown(visit, formWith(choices, visit, { kind, query, state, token }), status)
  }
  const read = readFeedbackForm(values, {
    kind,
    language: frame.language,
    choices: { ...choices, country: organization.country },
  })
  const problems = received.problems.map(({ code, fieldName, details }) => ({
    field: fieldName,
    code,
    details,
  }))
  if (!read.isComplete) return again([...read.errors, ...problems])
  if (problems.length > 0) return again(problems)
  // Only machines fill the trap; should a person's browser do it, one more press of the button sends it.
  if (values.website) return again([{ field: 'narrative', code: 'intake.formExpired' }])
  const token = [values.token ?? ''].flat()[0] ?? ''
  const channel = values.origin === 'qr' ? ('qr' as const) : ('web' as const)
  const submission = { feedback: { ...read.feedback, channel }, earlier: read.earlier, files: received.files }
  const body = { ...values, files: received.files.map((each) => each.sha256) }
  try {
    const key = token ? { key: token, scope: 'portal form', body } : null
    const receipt = await submitFeedback(ctx, submission, key)
    const paths = portalPaths(frame.base, frame.language)
    return { kind: 'redirect', to: paths.receipt(), cookies: [receiptCookie(ctx, receipt)] }
  } catch (error) {
    // The person went back, changed something and sent the same form again: a fresh form with all of it.
    if (error instanceof Refusal && error.code === 'idempotency.otherBody')
      return again([{ field: 'narrative', code: 'intake.formExpired' }])
    // The database is gone since the request began. The form keeps its token: sent again it is recorded once.
    const isInDoubt = error instanceof Refusal && error.code === 'outcomeUnknown'
    if (!isInDoubt && passingFailure(error) === null) throw error
    const code = isInDoubt ? 'intake.perhapsSaved' : 'intake.notSaved'
    return again([{ field: 'main', code }], { token: token || ctx.newId(), status: 503 })
  }
}
