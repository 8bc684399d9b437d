/** Wrong tries of one kind in one stretch of time. */
type Tries = { readonly count: number; readonly oldestAt: Date | null }

export type RecentTries = {
  /** At this account from this device or network address. */
  readonly here: Tries
  /** At any account from this device or network address. */
  readonly origin: Tries
  /** At this account from devices that never signed in to it. */
  readonly strangers: Tries
}

/**
 * After how many wrong tries the next has to wait, and over which time they
 * count, in seconds. A device that has signed in to the account before is
 * counted by itself, so no stranger can lock its person out.
 */
const limits = {
  here: { max: 5, seconds: 15 * 60 },
  origin: { max: 30, seconds: 15 * 60 },
  strangers: { max: 100, seconds: 60 * 60 },
} as const

export const countedFrom = (now: Date, kind: keyof RecentTries): Date =>
  new Date(now.getTime() - limits[kind].seconds * 1000)

/** Seconds that this try has to wait; 0 if it may be made. */
export function secondsToWait(
  tries: RecentTries,
  { isKnownDevice, now }: { isKnownDevice: boolean; now: Date },
): number {
  const kinds = isKnownDevice ? (['here'] as const) : (['here', 'origin', 'strangers'] as const)
  const waits = kinds.map((kind) => {
    const { count, oldestAt } = tries[kind]
    const { max, seconds } = limits[kind]
    if (count < max || !oldestAt) return 0
    return Math.max(1, Math.ceil((oldestAt.getTime() - now.getTime()) / 1000) + seconds)
  })
  return Math.max(...waits)
}

/** The part of a network address that one subscriber holds: an IPv4 address, or the first 64 bits of IPv6. */
export function subscriberOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  if (!address.includes(':')) return address
  const [head = '', tail = ''] = address.toLowerCase().replace(/%.*/, '').split('::')
  const first = head ? head.split(':') : []
  const last = tail ? tail.split(':') : []
  const zeros = address.includes('::') ? 8 - first.length - last.length : 0
  return [...first, ...Array<string>(Math.max(0, zeros)).fill('0'), ...last].slice(0, 4).join(':')
}
