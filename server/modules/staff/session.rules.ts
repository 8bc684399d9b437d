/** A session ends 12 hours after it was last used, and after 30 days in any case. */
export const idleMs = 12 * 3_600_000
export const longestMs = 30 * 24 * 3_600_000
/** That a session is in use is written down at most this often. */
export const noteEveryMs = 5 * 60_000

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const sessionPattern = new RegExp(`^(${uuid})\\.([\\w-]{43})$`)
const keyPattern = new RegExp(`^Bearer rk_(${uuid})_([\\w-]{43})$`, 'i')

export type Credential = { readonly organizationId: string; readonly secret: string }

export const sessionCookieName = 'redress_session'
export const sessionToken = ({ organizationId, secret }: Credential): string => `${organizationId}.${secret}`
export const apiKeyToken = ({ organizationId, secret }: Credential): string =>
  `rk_${organizationId}_${secret}`

export const readSessionToken = (cookie: string | null): Credential | null =>
  credentialOf(sessionPattern.exec(cookie ?? ''))
export const readApiKeyToken = (authorization: string | undefined): Credential | null =>
  credentialOf(keyPattern.exec(authorization ?? ''))

function credentialOf(match: RegExpExecArray | null): Credential | null {
  const [, organizationId, secret] = match ?? []
  return organizationId && secret ? { organizationId, secret } : null
}

/** Browsers by what only they say; most also claim to be those further down. */
const browsers: readonly (readonly [name: string, mark: RegExp])[] = [
  ['Edge', /Edg\w*\/(\d+)/],
  ['Opera', /OPR\/(\d+)/],
  ['Samsung Internet', /SamsungBrowser\/(\d+)/],
  ['Firefox', /(?:Firefox|FxiOS)\/(\d+)/],
  ['Chrome', /(?:Chrome|CriOS)\/(\d+)/],
  ['Safari', /Version\/(\d+).*Safari/],
]

/** Android says Linux too. */
const systems = ['Windows', 'Android', 'iPhone', 'iPad', 'Mac OS X', 'CrOS', 'Linux']

/** Browser and system out of a user agent, for a person who looks at their own sessions. */
export function shortUserAgent(userAgent = ''): string {
  const found = browsers.find(([, mark]) => mark.test(userAgent))
  const browser = found && `${found[0]} ${found[1].exec(userAgent)?.[1]}`
  const system = systems.find((name) => userAgent.includes(name))
  return [browser, system].filter(Boolean).join(', ')
}

/** Left by a sign-in, so that strangers' wrong tries do not count against this device. */
export const deviceCookieName = 'redress_device'

/** Whether a host name or address stays on this machine. */
export const isLoopback = (host: string): boolean =>
  /^(localhost|127(\.\d+){3}|::1|\[::1\]|::ffff:127(\.\d+){3})$/i.test(host)
