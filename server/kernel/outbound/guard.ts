import { lookup as systemLookup } from 'node:dns/promises'
import { domainToASCII } from 'node:url'
import { Refusal } from '../errors.ts'
import { classifyAddress, isInRange, parseIp, parseRange, unwrapIpv4, type IpRange } from './address.rules.ts'

export type ResolvedAddress = { address: string; family: 4 | 6 }

/** Finds all addresses of a host name. */
export type Lookup = (host: string) => Promise<readonly ResolvedAddress[]>

/** What the operator allows to be reached on behalf of users. */
export type OutboundGuard = {
  readonly allowedHosts: ReadonlySet<string>
  readonly allowedRanges: readonly IpRange[]
  readonly lookup: Lookup
}

/** Where to connect: by address, so that a second DNS answer cannot lead elsewhere. */
export type OutboundTarget = {
  /** Address to connect to; IPv4 first, because more networks have it. */
  readonly address: string
  readonly family: 4 | 6
  /** Every permitted address, in the order to try. */
  readonly addresses: readonly [ResolvedAddress, ...ResolvedAddress[]]
  /** Name for TLS (SNI and certificate); undefined when the host is an IP address. */
  readonly servername: string | undefined
}

const lookupTimeoutMs = 10_000

/**
 * Guards connections to hosts that users set (SMTP, IMAP, OIDC, webhooks, S3). Hosts from the
 * operator's own configuration are trusted and do not pass here.
 *
 * @param allowPrivate IP addresses, ranges (`10.0.0.0/8`) or exact host names that are not public and may be reached
 * @throws Refusal `outbound.allowPrivateInvalid` for an entry that is none of these
 */
export function createOutboundGuard({
  allowPrivate,
  lookup = lookupAll,
}: {
  allowPrivate: readonly string[]
  lookup?: Lookup
}): OutboundGuard {
  const allowedHosts = new Set<string>()
  const allowedRanges: IpRange[] = []
  for (const entry of allowPrivate) {
    const range = parseRange(entry)
    if (range !== undefined) allowedRanges.push(range)
    else if (entry.includes('/')) throw new Refusal('outbound.allowPrivateInvalid', { entry })
    else allowedHosts.add(normalizeHost(entry) ?? refuseEntry(entry))
  }
  return { allowedHosts, allowedRanges, lookup }
}

/**
 * Resolves a host that a user set and picks permitted addresses to connect to.
 *
 * @throws Refusal `outbound.hostInvalid`, `outbound.hostNotFound` or `outbound.addressNotAllowed`; none tells
 * the address, so that nobody can map the inner network by trying names
 */
export async function resolveOutbound(
  guard: OutboundGuard,
  { host }: { host: string },
): Promise<OutboundTarget> {
  const name = normalizeHost(host)
  if (name === undefined) throw new Refusal('outbound.hostInvalid', { host: host.slice(0, 253) })
  const found = await findAddresses(guard, name)
  const permitted = found
    .filter(({ address }) => guard.allowedHosts.has(name) || isPermitted(guard, address))
    .toSorted((a, b) => a.family - b.family)
  const [first, ...others] = permitted
  if (first === undefined) throw new Refusal('outbound.addressNotAllowed', { host: name })
  return { ...first, addresses: [first, ...others], servername: parseIp(name) ? undefined : name }
}

function isPermitted(guard: OutboundGuard, text: string): boolean {
  if (classifyAddress(text) === 'public') return true
  const address = parseIp(text)
  if (address === undefined) return false
  const inner = unwrapIpv4(address)
  return guard.allowedRanges.some((range) => isInRange(range, address) || isInRange(range, inner))
}

async function findAddresses(guard: OutboundGuard, name: string): Promise<readonly ResolvedAddress[]> {
  const literal = parseIp(name)
  if (literal !== undefined) return [{ address: name, family: literal.family }]
  try {
    return await guard.lookup(name)
  } catch (cause) {
    const refusal = new Refusal('outbound.hostNotFound', { host: name })
    refusal.cause = cause
    throw refusal
  }
}

/** The host in ASCII, lower case, without brackets or final dot; undefined when it cannot be a host. */
function normalizeHost(host: string): string | undefined {
  const bare = host.trim().replace(/^\[(.*)\]$/, '$1')
  // domainToASCII reads its argument like a URL and would drop what follows.
  if (/[\s\p{Cc}/\\@?#]/u.test(bare)) return undefined
  if (parseIp(bare) !== undefined) return bare.toLowerCase()
  const ascii = domainToASCII(bare).replace(/\.$/, '')
  return ascii.length <= 253 && /^[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?$/.test(ascii) ? ascii : undefined
}

function refuseEntry(entry: string): never {
  throw new Refusal('outbound.allowPrivateInvalid', { entry })
}

/** The system's resolver has no time limit of its own. */
async function lookupAll(host: string): Promise<readonly ResolvedAddress[]> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('lookup took too long')), lookupTimeoutMs)
  })
  try {
    const found = await Promise.race([systemLookup(host, { all: true }), tooLate])
    return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }))
  } finally {
    clearTimeout(timer)
  }
}
