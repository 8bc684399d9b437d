import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { Refusal } from '../errors.ts'
import { resolveOutbound, type OutboundGuard, type OutboundTarget } from './guard.ts'

export type GuardedRequest = {
  method?: string
  headers?: RequestInit['headers']
  body?: string | Uint8Array | URLSearchParams | null
  /** `follow` (default) rechecks every hop; `manual` returns the redirect itself, right for webhooks. */
  redirect?: 'follow' | 'manual'
  /** For the whole exchange, redirects and body included. Default 15,000 ms. */
  timeoutMs?: number
  /** Largest answer in bytes. Default 5 MB. */
  maxBytes?: number
  signal?: AbortSignal | null
}

const maxRedirects = 5
const secretHeaders = ['authorization', 'cookie', 'proxy-authorization']
const bodyHeaders = ['content-type', 'content-length', 'content-encoding', 'content-language']

/**
 * `fetch` for addresses that users set: http and https only, the host checked and its address pinned on
 * every hop, the answer limited in size and time. The answer is read whole before it is returned.
 *
 * @throws Refusal `outbound.urlInvalid`, `outbound.hostInvalid`, `outbound.hostNotFound`,
 * `outbound.addressNotAllowed`, `outbound.tooManyRedirects`, `outbound.answerTooLarge`, `outbound.timeout`
 * or `outbound.unreachable`
 */
export async function guardedFetch(
  guard: OutboundGuard,
  { url, ...request }: GuardedRequest & { url: string | URL },
): Promise<Response> {
  const timeout = AbortSignal.timeout(request.timeoutMs ?? 15_000)
  const signal = request.signal ? AbortSignal.any([timeout, request.signal]) : timeout
  let hop: Hop = firstHop(parseUrl(url), request)
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    const answer = await exchange(guard, { hop, signal, timeout, maxBytes: request.maxBytes ?? 5_000_000 })
    const location = answer.headers.get('location')
    const isRedirect = [301, 302, 303, 307, 308].includes(answer.status)
    if (request.redirect === 'manual' || !isRedirect || location === null) return answer
    hop = nextHop(hop, { status: answer.status, location })
  }
  throw new Refusal('outbound.tooManyRedirects', { host: hop.url.hostname })
}

type Hop = { url: URL; method: string; headers: Headers; body: Uint8Array | undefined }

function firstHop(url: URL, { method = 'GET', headers, body }: GuardedRequest): Hop {
  const sent = new Headers(headers)
  if (body instanceof URLSearchParams && !sent.has('content-type')) {
    sent.set('content-type', 'application/x-www-form-urlencoded;charset=UTF-8')
  }
  // Compressed answers could grow past the size limit after it was checked.
  sent.set('accept-encoding', 'identity')
  const bytes = body === null || body === undefined ? undefined : toBytes(body)
  return { url, method: method.toUpperCase(), headers: sent, body: bytes }
}

const toBytes = (body: string | Uint8Array | URLSearchParams) =>
  body instanceof Uint8Array ? body : Buffer.from(String(body))

/** What the Fetch standard says about following: 303 and a moved POST become GET, secrets stay at home. */
function nextHop(hop: Hop, { status, location }: { status: number; location: string }): Hop {
  const url = parseUrl(location, hop.url)
  if (hop.url.protocol === 'https:' && url.protocol === 'http:') {
    throw new Refusal('outbound.urlInvalid', { host: url.hostname })
  }
  const headers = new Headers(hop.headers)
  if (url.origin !== hop.url.origin) for (const name of secretHeaders) headers.delete(name)
  const becomesGet = (status === 303 && hop.method !== 'HEAD') || (status < 303 && hop.method === 'POST')
  if (!becomesGet) return { ...hop, url, headers }
  for (const name of bodyHeaders) headers.delete(name)
  return { url, headers, method: 'GET', body: undefined }
}

function parseUrl(text: string | URL, base?: URL): URL {
  const url = URL.parse(String(text), base?.href) ?? undefined
  const isHttp = url?.protocol === 'http:' || url?.protocol === 'https:'
  if (url === undefined || !isHttp || url.username !== '' || url.password !== '') {
    throw new Refusal('outbound.urlInvalid', { host: url?.hostname ?? '' })
  }
  return url
}

type Exchange = { hop: Hop; signal: AbortSignal; timeout: AbortSignal; maxBytes: number }

async function exchange(
  guard: OutboundGuard,
  { hop, signal, timeout, maxBytes }: Exchange,
): Promise<Response> {
  const host = hop.url.hostname
  try {
    const target = await resolveOutbound(guard, { host })
    const message = await send(hop, target, signal)
    const body = await readLimited(message, { host, maxBytes })
    const status = message.statusCode ?? 502
    const isBodiless = status === 204 || status === 205 || status === 304
    return new Response(isBodiless ? null : new Uint8Array(body), { status, headers: headersOf(message) })
  } catch (cause) {
    if (cause instanceof Refusal) throw cause
    const refusal = new Refusal(timeout.aborted ? 'outbound.timeout' : 'outbound.unreachable', { host })
    refusal.cause = cause
    throw refusal
  }
}

function send(hop: Hop, target: OutboundTarget, signal: AbortSignal): Promise<IncomingMessage> {
  const { url } = hop
  const options: RequestOptions & { servername?: string } = {
    method: hop.method,
    hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    path: url.pathname + url.search,
    headers: { ...Object.fromEntries(hop.headers), ...(hop.body && { 'content-length': hop.body.length }) },
    lookup: pinnedLookup(target),
    // A kept-alive connection of an agent could have been made under another answer.
    agent: false,
    signal,
    ...(url.port !== '' && { port: url.port }),
    ...(target.servername !== undefined && { servername: target.servername }),
  }
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? httpsRequest(options) : httpRequest(options)
    request.once('response', resolve).once('error', reject)
    request.end(hop.body)
  })
}

/** Answers the socket's question for the name with the checked addresses. */
function pinnedLookup(target: OutboundTarget): LookupFunction {
  return (_host, options, callback) => {
    if (options.all === true) callback(null, [...target.addresses])
    else callback(null, target.address, target.family)
  }
}

async function readLimited(
  message: IncomingMessage,
  { host, maxBytes }: { host: string; maxBytes: number },
): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) throw new Refusal('outbound.answerTooLarge', { host, maxBytes })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function headersOf(message: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, values = []] of Object.entries(message.headersDistinct)) {
    for (const value of values) headers.append(name, value)
  }
  return headers
}
