import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../config.ts'
import type { Cookie } from './route.ts'

/**
 * Behind TLS every cookie carries the `__Host-` prefix, so that no other host or
 * path can set it. Plain HTTP serves loopback only, where the prefix would make
 * browsers refuse the cookie.
 */
export const cookieName = (config: Pick<Config, 'publicUrl'>, name: string): string =>
  config.publicUrl.startsWith('https:') ? `__Host-${name}` : name

/** Puts one of our cookies on an answer. */
export function setCookie(config: Pick<Config, 'publicUrl'>, reply: FastifyReply, cookie: Cookie): void {
  reply.setCookie(cookieName(config, cookie.name), cookie.value ?? '', {
    path: '/',
    httpOnly: true,
    secure: config.publicUrl.startsWith('https:'),
    sameSite: cookie.sameSite === 'Lax' ? 'lax' : 'strict',
    ...(cookie.value === null ? { maxAge: 0 } : cookie.maxAgeSeconds ? { maxAge: cookie.maxAgeSeconds } : {}),
  })
}

/** The value of one of our cookies, or null. */
export const readCookie = (
  config: Pick<Config, 'publicUrl'>,
  request: FastifyRequest,
  name: string,
): string | null => request.cookies[cookieName(config, name)] ?? null
