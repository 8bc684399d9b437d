import { isIP } from 'node:net'

/** What kind of place an IP address is. Only `public` may be reached on behalf of a user. */
export type AddressClass =
  | 'public'
  | 'unspecified'
  | 'loopback'
  | 'private'
  | 'linkLocal'
  | 'carrierGradeNat'
  | 'uniqueLocal'
  | 'multicast'
  | 'reserved'

/** An address as a number, so that ranges compare without text tricks. */
export type IpAddress = { family: 4 | 6; value: bigint }

/** A range such as 10.0.0.0/8. */
export type IpRange = { family: 4 | 6; value: bigint; prefixLength: number }

// IANA special-purpose registries for IPv4 and IPv6. The first match wins.
const specialRanges: readonly (readonly [string, AddressClass])[] = [
  ['0.0.0.0/8', 'unspecified'],
  ['10.0.0.0/8', 'private'],
  ['100.64.0.0/10', 'carrierGradeNat'],
  ['127.0.0.0/8', 'loopback'],
  ['169.254.0.0/16', 'linkLocal'],
  ['172.16.0.0/12', 'private'],
  ['192.0.0.0/24', 'reserved'],
  ['192.0.2.0/24', 'reserved'],
  ['192.88.99.0/24', 'reserved'],
  ['192.168.0.0/16', 'private'],
  ['198.18.0.0/15', 'reserved'],
  ['198.51.100.0/24', 'reserved'],
  ['203.0.113.0/24', 'reserved'],
  ['224.0.0.0/4', 'multicast'],
  ['240.0.0.0/4', 'reserved'],
  ['::/128', 'unspecified'],
  ['::1/128', 'loopback'],
  ['fc00::/7', 'uniqueLocal'],
  ['fe80::/10', 'linkLocal'],
  ['fec0::/10', 'private'],
  ['ff00::/8', 'multicast'],
  ['2001::/23', 'reserved'],
  ['2001:db8::/32', 'reserved'],
  ['3fff::/20', 'reserved'],
]

// IPv6 forms that carry an IPv4 address: the shift says where in the 128 bits it sits.
const carriersOfIpv4: readonly (readonly [string, bigint])[] = [
  ['::ffff:0:0/96', 0n], // v4-mapped
  ['64:ff9b::/96', 0n], // NAT64
  ['2002::/16', 80n], // 6to4
]

const specials = specialRanges.map(([text, kind]) => ({ range: knownRange(text), kind }))
const carriers = carriersOfIpv4.map(([text, shift]) => ({ range: knownRange(text), shift }))
const globalUnicast = knownRange('2000::/3')

/** The class of an IP address in text form; anything that is not an IP address counts as `reserved`. */
export function classifyAddress(text: string): AddressClass {
  const parsed = parseIp(text)
  if (parsed === undefined) return 'reserved'
  const address = unwrapIpv4(parsed)
  const special = specials.find(({ range }) => isInRange(range, address))
  if (special !== undefined) return special.kind
  // IPv6 outside global unicast is unassigned or special: refuse what nobody has defined yet.
  if (address.family === 6 && !isInRange(globalUnicast, address)) return 'reserved'
  return 'public'
}

/** Parses an IPv4 or IPv6 address; a zone (`%eth0`) is dropped. Undefined when it is neither. */
export function parseIp(text: string): IpAddress | undefined {
  const bare = text.split('%', 1)[0] ?? ''
  const family = isIP(bare)
  if (family === 4) return { family, value: ipv4Value(bare) }
  if (family === 6) return { family, value: ipv6Value(bare) }
  return undefined
}

/** Parses `10.0.0.0/8`, `fd00::/8` or a single address. Undefined when it is none of these. */
export function parseRange(text: string): IpRange | undefined {
  const [base = '', length, ...rest] = text.split('/')
  const address = parseIp(base)
  if (address === undefined || rest.length > 0) return undefined
  const bits = address.family === 4 ? 32 : 128
  if (length === undefined) return { ...address, prefixLength: bits }
  if (!/^\d{1,3}$/.test(length) || Number(length) > bits) return undefined
  return { ...address, prefixLength: Number(length) }
}

export function isInRange(range: IpRange, address: IpAddress): boolean {
  if (range.family !== address.family) return false
  const shift = BigInt((range.family === 4 ? 32 : 128) - range.prefixLength)
  return range.value >> shift === address.value >> shift
}

/** The IPv4 address that a v4-mapped, NAT64 or 6to4 address leads to; other addresses stay as they are. */
export function unwrapIpv4(address: IpAddress): IpAddress {
  const carrier = carriers.find(({ range }) => isInRange(range, address))
  if (carrier === undefined) return address
  return { family: 4, value: (address.value >> carrier.shift) & 0xffffffffn }
}

function knownRange(text: string): IpRange {
  const range = parseRange(text)
  if (range === undefined) throw new Error(`not a range: ${text}`)
  return range
}

function ipv4Value(text: string): bigint {
  return text.split('.').reduce((value, part) => value * 256n + BigInt(part), 0n)
}

function ipv6Value(text: string): bigint {
  const [head = '', tail] = withHexTail(text).split('::')
  const left = groups(head)
  const right = tail === undefined ? [] : groups(tail)
  const gap = Array.from({ length: 8 - left.length - right.length }, () => 0n)
  return [...left, ...gap, ...right].reduce((value, group) => value * 65536n + group, 0n)
}

function groups(text: string): bigint[] {
  return text === '' ? [] : text.split(':').map((group) => BigInt(`0x${group}`))
}

/** Rewrites the dotted end of `::ffff:10.0.0.1` into two hexadecimal groups. */
function withHexTail(text: string): string {
  const at = text.lastIndexOf(':') + 1
  const tail = text.slice(at)
  if (!tail.includes('.')) return text
  const value = ipv4Value(tail)
  return `${text.slice(0, at)}${(value >> 16n).toString(16)}:${(value & 0xffffn).toString(16)}`
}
