const dayMs = 86_400_000

/** How much each network address may upload in a day; kept in memory, by this process. */
export type AddressQuota = {
  /** Counts an upload about to be read; false when it would be too much for the address today. */
  take(address: string, bytes: number, now: Date): boolean
}

/** @param maxBytes per address and day of UTC */
export function createAddressQuota({ maxBytes }: { maxBytes: number }): AddressQuota {
  let day = 0
  let taken = new Map<string, number>()
  return {
    take(address, bytes, now) {
      const today = Math.floor(now.getTime() / dayMs)
      if (today !== day) {
        day = today
        taken = new Map()
      }
      const sum = (taken.get(address) ?? 0) + bytes
      if (sum > maxBytes) return false
      taken.set(address, sum)
      return true
    },
  }
}
