import { Refusal } from '../errors.ts'

/**
 * `required`: TLS with a checked certificate or nothing. `optional`: encrypt when the server can, as mail
 * servers do among themselves. `unchecked`: TLS with any certificate. `off`: plain text.
 */
export type SmtpTls = 'required' | 'optional' | 'unchecked' | 'off'

export type SmtpSettings = {
  host: string
  port: number
  /** TLS from the first byte (smtps) instead of STARTTLS. */
  isTlsFromStart: boolean
  tls: SmtpTls
  auth: { user: string; pass: string } | undefined
}

const tlsModes: readonly string[] = ['required', 'optional', 'unchecked', 'off'] satisfies SmtpTls[]
const isTlsMode = (text: string): text is SmtpTls => tlsModes.includes(text)

/**
 * Reads `smtp://user:password@host:587?tls=required` or `smtps://…`. Ports default to 587 and 465. Without
 * `tls=`, TLS is required for smtps and where a password would travel over a network, else optional.
 *
 * @throws Refusal `mail.smtpUrlInvalid` with the part that is wrong, never with the password
 */
export function parseSmtpUrl(text: string): SmtpSettings {
  const url = URL.parse(text)
  if (url === null || (url.protocol !== 'smtp:' && url.protocol !== 'smtps:')) throw invalid('protocol')
  if (url.hostname === '' || !['', '/'].includes(url.pathname)) throw invalid('host')
  const host = decodeURIComponent(url.hostname).replace(/^\[(.*)\]$/, '$1')
  const isTlsFromStart = url.protocol === 'smtps:'
  const auth = credentials(url)
  const isTlsNeeded = isTlsFromStart || (auth !== undefined && !isLoopback(host))
  const tls = url.searchParams.get('tls') ?? (isTlsNeeded ? 'required' : 'optional')
  if (!isTlsMode(tls) || (isTlsFromStart && tls === 'off')) throw invalid('tls')
  const port = url.port === '' ? (isTlsFromStart ? 465 : 587) : Number(url.port)
  return { host, port, isTlsFromStart, tls, auth }
}

function credentials(url: URL): SmtpSettings['auth'] {
  if (url.username === '') return undefined
  try {
    return { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
  } catch {
    throw invalid('password')
  }
}

const isLoopback = (host: string) => host === 'localhost' || host === '::1' || host.startsWith('127.')

const invalid = (part: string) => new Refusal('mail.smtpUrlInvalid', { part })
