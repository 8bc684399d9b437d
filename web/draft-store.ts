/** The part of `localStorage` that drafts need. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const prefix = 'redress.draft.'
const keptDays = 30

/**
 * Half-written texts, kept on the person's device so that a closed tab, a lost
 * connection or an ended session loses nothing. Each belongs to one person and
 * one place (`case.<id>.reply`); signing out removes them all.
 */
export function createDrafts(storage: DraftStorage, now: () => number = Date.now) {
  const keyOf = (personId: string, place: string) => `${prefix}${personId}.${place}`

  return {
    read(personId: string, place: string): unknown {
      const entry = parsed(storage.getItem(keyOf(personId, place)))
      return entry && now() - entry.at < keptDays * 86_400_000 ? entry.values : undefined
    },
    /** Whether it could be kept: storage may be full or forbidden. */
    keep(personId: string, place: string, values: unknown): boolean {
      try {
        storage.setItem(keyOf(personId, place), JSON.stringify({ at: now(), values }))
        return true
      } catch {
        return false
      }
    },
    forget: (personId: string, place: string) => storage.removeItem(keyOf(personId, place)),
    forgetAll() {
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index))
      for (const key of keys) if (key?.startsWith(prefix)) storage.removeItem(key)
    },
  }
}

function parsed(text: string | null): { at: number; values: unknown } | undefined {
  try {
    const entry: unknown = JSON.parse(text ?? 'null')
    if (typeof entry !== 'object' || entry === null || !('at' in entry) || !('values' in entry))
      return undefined
    return typeof entry.at === 'number' ? { at: entry.at, values: entry.values } : undefined
  } catch {
    return undefined
  }
}
