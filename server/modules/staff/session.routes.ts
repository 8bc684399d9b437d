import type { FastifyRequest } from 'fastify'
import * as contract from '../../../shared/api/session.ts'
import { requireStaff } from '../../kernel/auth/permit.ts'
import { inRead, type Ctx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { readCookie } from '../../kernel/http/cookies.ts'
import { api, type Cookie, type Route } from '../../kernel/http/route.ts'
import { changeAccount, changeLanguage, changePassword, endSessions } from './account.commands.ts'
import { acceptInvitation } from './invitation.commands.ts'
import { askForPasswordReset, resetPassword } from './password-reset.commands.ts'
import { meOf, sessionsOf } from './session.queries.ts'
import { deviceCookieName, isLoopback, longestMs, sessionCookieName } from './session.rules.ts'
import { signIn } from './sign-in.commands.ts'

const passwordLimit = { limit: { max: 30, seconds: 60 } }

export const sessionRoutes: readonly Route[] = [
  api(contract.getSession, 'signedIn', (ctx) => me(ctx, requireStaff(ctx.actor).id)),
  api(
    contract.signIn,
    'public',
    async (ctx, { body, request, setCookie }) => {
      requireSafeWay(ctx, request)
      const userAgent = request.headers['user-agent']
      const opened = await signIn(ctx, { ...body, ...originOf(ctx, request), userAgent })
      setCookie(sessionCookie(opened.token))
      setCookie({ name: deviceCookieName, value: opened.device, maxAgeSeconds: 365 * 86_400 })
      return me(ctx, opened.staffId)
    },
    passwordLimit,
  ),
  api(contract.signOut, 'signedIn', async (ctx, { setCookie }) => {
    await endSessions(ctx, { sessionId: requireStaff(ctx.actor).sessionId })
    setCookie(sessionCookie(null))
  }),
  api(contract.saveMyLanguage, 'signedIn', (ctx, { body }) => changeLanguage(ctx, body)),
  api(contract.saveMe, 'signedIn', async (ctx, { body }) => {
    await changeAccount(ctx, body)
    return me(ctx, requireStaff(ctx.actor).id)
  }),
  api(contract.changePassword, 'signedIn', (ctx, { body }) => changePassword(ctx, body), passwordLimit),
  api(contract.listSessions, 'signedIn', async (ctx) => {
    const { id, sessionId } = requireStaff(ctx.actor)
    const sessions = await inRead(ctx, (read) => sessionsOf(read, id))
    return { items: sessions.map((session) => ({ ...session, isThis: session.id === sessionId })) }
  }),
  api(contract.endSession, 'signedIn', (ctx, { params }) => endSessions(ctx, params)),
  api(contract.endOtherSessions, 'signedIn', (ctx) =>
    endSessions(ctx, { except: requireStaff(ctx.actor).sessionId }),
  ),
  api(
    contract.acceptInvitation,
    'public',
    async (ctx, { body, request, setCookie }) => {
      requireSafeWay(ctx, request)
      const opened = await acceptInvitation(ctx, { ...body, userAgent: request.headers['user-agent'] })
      setCookie(sessionCookie(opened.token))
      return me(ctx, opened.staffId)
    },
    passwordLimit,
  ),
  api(contract.getPasswordReset, 'public', async ({ machine }) => ({ isMailed: machine.mailer !== null })),
  api(
    contract.askForPasswordReset,
    'public',
    (ctx, { body, request }) => askForPasswordReset(ctx, { ...body, ...originOf(ctx, request) }),
    passwordLimit,
  ),
  api(
    contract.resetPassword,
    'public',
    async (ctx, { body, request }) => {
      requireSafeWay(ctx, request)
      await resetPassword(ctx, { ...body, ...originOf(ctx, request) })
    },
    passwordLimit,
  ),
]

const originOf = (ctx: Ctx, request: FastifyRequest) => ({
  address: request.ip,
  device: readCookie(ctx.machine.config, request, deviceCookieName),
})

const me = (ctx: Ctx, staffId: string) => inRead(ctx, (read) => meOf(read, staffId))

const sessionCookie = (value: string | null): Cookie => ({
  name: sessionCookieName,
  value,
  maxAgeSeconds: longestMs / 1000,
})

/** A password travels encrypted, or does not leave the machine. */
function requireSafeWay({ machine }: Ctx, request: FastifyRequest): void {
  if (machine.config.publicUrl.startsWith('https:')) return
  const { hostname } = new URL(machine.config.publicUrl)
  if (!isLoopback(hostname) || !isLoopback(request.ip)) throw new Refusal('auth.needsHttps', {}, 403)
}
