import { isIPv6 } from 'node:net'

/**
 * What limits per address count by: an IPv4 address, or the /64 network of an IPv6 address, since whoever has one
 * of its addresses has all of them.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  const [plain = ''] = address.split('%')
  if (!isIPv6(plain)) return address
  // The dotted end of an address lies behind its first 64 bits.
  const [before = '', after] = plain.replace(/\d+\.\d+\.\d+\.\d+$/, '0:0').split('::')
  const start = before === '' ? [] : before.split(':')
  const end = after ? after.split(':') : []
  const filled =
    after === undefined
      ? start
      : [...start, ...Array<string>(8 - start.length - end.length).fill('0'), ...end]
  const network = filled.slice(0, 4).map((part) => Number.parseInt(part, 16).toString(16))
  return `${network.join(':')}::/64`
}
