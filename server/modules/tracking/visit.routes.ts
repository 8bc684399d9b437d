import type { FastifyRequest } from 'fastify'
import { cleanText } from '../../../shared/api/endpoint.ts'
import { portalPaths } from '../../../shared/portal-paths.ts'
import type { Ctx } from '../../kernel/ctx.ts'
import { inRead } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { emptyForm, type FormState } from '../../kernel/html/form.ts'
import { readCookie } from '../../kernel/http/cookies.ts'
import { portalPath } from '../../kernel/http/portal-route.ts'
import { page, type Cookie, type PageAnswer, type Route } from '../../kernel/http/route.ts'
import { endVisit, reportLostCode } from '../complaints/commands/access.ts'
import { receiptCookieName } from '../intake/receipt.rules.ts'
import { portalVisit } from '../organization/frame.queries.ts'
import {
  confirmEmailPage,
  emailConfirmedPage,
  linkExpiredPage,
  lostCodePage,
  lostCodeSentPage,
  newCodeDonePage,
  newCodePage,
  signedOutPage,
  signInPage,
} from './pages/doors.ts'
import { confirmByLink, openLink, renewCode, signIn, visitorOf, type Visit } from './tracking.commands.ts'
import { addressOf, referenceOf } from './tracking.queries.ts'

/** Ten tries in ten minutes; a code has 68 random bits, so this is about load, not about guessing. */
const doorLimit = { max: 10, seconds: 600 }
const visitSeconds = 12 * 3600
const linkSeconds = 1800
const lostCodeHours = 2

export const visitCookie = (visit: Visit | null): Cookie => ({
  name: 'case',
  value: visit && visit.secret,
  maxAgeSeconds: visitSeconds,
  // A mailed link starts the visit and redirects: a strict cookie would not come along.
  sameSite: 'Lax',
})

const linkCookie = (secret: string | null): Cookie => ({
  name: 'link',
  value: secret,
  maxAgeSeconds: linkSeconds,
  sameSite: 'Lax',
})

/** The visitor's case, or null when there is no running visit. */
export async function visitor(
  ctx: Ctx,
  request: FastifyRequest,
): Promise<{ ctx: Ctx; complaintId: string } | null> {
  const secret = readCookie(ctx.machine.config, request, 'case')
  return secret ? visitorOf(ctx, secret) : null
}

/** The fields of a plain form, one value each. */
export function formFields(request: FastifyRequest): Record<string, string> {
  const body = (request.body ?? {}) as Record<string, string | string[] | undefined>
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, cleanText([value ?? ''].flat()[0] ?? '')]),
  )
}

const htmlOf = (html: { toString(): string }, status = 200): PageAnswer => ({ kind: 'html', html, status })

export const visitRoutes: readonly Route[] = [
  page('GET', portalPath('track'), 'public', async (ctx, request) => {
    const { frame } = await portalVisit(ctx, request)
    const { reference = '', ended } = request.query as { reference?: string; ended?: string }
    return htmlOf(
      signInPage(frame, { form: { ...emptyForm, values: { reference } }, hasExpired: ended === '1' }),
    )
  }),
  page(
    'POST',
    portalPath('track'),
    'public',
    async (ctx, request) => {
      const { frame } = await portalVisit(ctx, request)
      const { reference = '', accessCode = '' } = formFields(request)
      const errors = [
        ...(reference ? [] : [{ field: 'reference', code: 'tracking.referenceMissing' }]),
        ...(accessCode ? [] : [{ field: 'accessCode', code: 'tracking.accessCodeMissing' }]),
      ]
      const again = (form: FormState) => htmlOf(signInPage(frame, { form, hasExpired: false }), 400)
      if (errors.length > 0) return again({ values: { reference }, errors })
      try {
        const visit = await signIn(ctx, { reference, accessCode })
        return {
          kind: 'redirect',
          to: portalPaths(frame.base, frame.language).case(),
          cookies: [visitCookie(visit)],
        }
      } catch (error) {
        if (!(error instanceof Refusal && error.code === 'tracking.wrongPair')) throw error
        return again({
          values: { reference, accessCode },
          errors: [{ field: 'reference', code: error.code }],
        })
      }
    },
    { limit: doorLimit },
  ),
  page(
    'GET',
    portalPath('track/link/:secret'),
    'public',
    async (ctx, request) => {
      const { frame } = await portalVisit(ctx, request)
      const paths = portalPaths(frame.base, frame.language)
      const { secret } = request.params as { secret: string }
      const link = await openLink(ctx, { secret })
      if (!link) return htmlOf(linkExpiredPage(frame), 404)
      switch (link.opens) {
        case 'case':
          return { kind: 'redirect', to: paths.case(), cookies: [visitCookie(link.visit)] }
        case 'confirmEmail':
          return { kind: 'redirect', to: paths.confirmEmail(), cookies: [linkCookie(secret)] }
        case 'newCode':
          return { kind: 'redirect', to: paths.newCode(), cookies: [linkCookie(secret)] }
      }
    },
    { limit: { max: 60, seconds: 600 } },
  ),
  page('GET', portalPath('track/confirm-email'), 'public', async (ctx, request) => {
    const { frame } = await portalVisit(ctx, request)
    const secret = readCookie(ctx.machine.config, request, 'link')
    const email = secret && (await inRead(ctx, (read) => addressOf(read, secret)))
    return email ? htmlOf(confirmEmailPage(frame, { email })) : htmlOf(linkExpiredPage(frame), 404)
  }),
  page(
    'POST',
    portalPath('track/confirm-email'),
    'public',
    async (ctx, request) => {
      const { frame } = await portalVisit(ctx, request)
      const secret = readCookie(ctx.machine.config, request, 'link')
      const confirmed = secret ? await confirmByLink(ctx, { secret }) : null
      if (!confirmed) return htmlOf(linkExpiredPage(frame), 404)
      const { reference, complaintId } = confirmed
      const hasVisit = (await visitor(ctx, request))?.complaintId === complaintId
      return htmlOf(emailConfirmedPage(frame, { reference, hasVisit }))
    },
    { limit: doorLimit },
  ),
  page('GET', portalPath('track/lost'), 'public', async (ctx, request) => {
    const { frame } = await portalVisit(ctx, request)
    return htmlOf(lostCodePage(frame, { form: emptyForm }))
  }),
  page(
    'POST',
    portalPath('track/lost'),
    'public',
    async (ctx, request) => {
      const { frame } = await portalVisit(ctx, request)
      const { reference = '', email = '' } = formFields(request)
      const errors = [
        ...(reference ? [] : [{ field: 'reference', code: 'tracking.referenceMissing' }]),
        ...(email.includes('@') ? [] : [{ field: 'email', code: 'intake.emailInvalid' }]),
      ]
      if (errors.length > 0)
        return htmlOf(lostCodePage(frame, { form: { values: { reference, email }, errors } }), 400)
      await reportLostCode(ctx, { reference, email })
      return htmlOf(lostCodeSentPage(frame, { validHours: lostCodeHours }))
    },
    { limit: doorLimit },
  ),
  page('GET', portalPath('track/new-code'), 'public', async (ctx, request) => {
    const { frame } = await portalVisit(ctx, request)
    const secret = readCookie(ctx.machine.config, request, 'link')
    const reference = secret && (await inRead(ctx, (read) => referenceOf(read, secret)))
    return reference ? htmlOf(newCodePage(frame, { reference })) : htmlOf(linkExpiredPage(frame), 404)
  }),
  page(
    'POST',
    portalPath('track/new-code'),
    'public',
    async (ctx, request) => {
      const { frame } = await portalVisit(ctx, request)
      const secret = readCookie(ctx.machine.config, request, 'link')
      const renewed = secret ? await renewCode(ctx, { secret }) : null
      if (!renewed) return htmlOf(linkExpiredPage(frame), 404)
      return {
        kind: 'html',
        html: newCodeDonePage(frame, renewed),
        cookies: [visitCookie(renewed.visit), linkCookie(null)],
      }
    },
    { limit: doorLimit },
  ),
  page('POST', portalPath('track/case/sign-out'), 'party', async (ctx, request) => {
    const { frame } = await portalVisit(ctx, request)
    const secret = readCookie(ctx.machine.config, request, 'case')
    if (secret) await endVisit(ctx, { secret })
    // The receipt of a filing an hour ago would start the next visit.
    const receiptGone = { name: receiptCookieName, value: null }
    return {
      kind: 'html',
      html: signedOutPage(frame),
      cookies: [visitCookie(null), linkCookie(null), receiptGone],
    }
  }),
]
