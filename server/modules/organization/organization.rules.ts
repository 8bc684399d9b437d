/** A name in an address: Latin letters, figures and hyphens, at most 40; empty if the name has none of them. */
export const slugOf = (name: string): string =>
  name
    .replace(/[ıİ]/g, 'i')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')

export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** An ISO 3166 code of two letters that is in use. */
export const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) &&
  new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code) !== undefined

const currencies: Readonly<Record<string, string>> = {
  TR: 'TRY',
  RU: 'RUB',
  HU: 'HUF',
  IR: 'IRR',
  TW: 'TWD',
  GB: 'GBP',
  US: 'USD',
  CH: 'CHF',
  PL: 'PLN',
  CZ: 'CZK',
  RO: 'RON',
  SE: 'SEK',
  DK: 'DKK',
  NO: 'NOK',
  AE: 'AED',
  SA: 'SAR',
  EG: 'EGP',
  KZ: 'KZT',
  AZ: 'AZN',
  UA: 'UAH',
  CA: 'CAD',
  AU: 'AUD',
  MX: 'MXN',
}

/** The currency (ISO 4217) to begin with in a country; it can be changed. */
export const currencyOf = (country: string): string => currencies[country] ?? 'EUR'

type Window = { readonly count: number; readonly unit: 'days' | 'months' | 'years'; readonly from: string }
const daysIn = { days: 1, months: 30, years: 365 }

/** Days after the final answer in which an outside body can be asked; null if it counts from something else. */
export const windowDaysOf = (window: Window | null): number | null =>
  window?.from === 'finalAnswer' ? window.count * daysIn[window.unit] : null

/** The names of the fields in which `after` differs, in its order. */
export const changedFields = (before: object, after: object): string[] =>
  Object.entries(after)
    .filter(([field, value]) => !isSame((before as Record<string, unknown>)[field], value))
    .map(([field]) => field)

/** Equal as JSON, whatever the order of an object's keys. */
const isSame = (one: unknown, other: unknown): boolean => ordered(one) === ordered(other)
const ordered = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? 'null'

/** Whether a row under this parent would stand above itself. */
export function wouldCircle(
  parents: ReadonlyMap<string, string | null>,
  { id, parentId }: { id: string; parentId: string },
): boolean {
  for (let above: string | null = parentId; above !== null; above = parents.get(above) ?? null)
    if (above === id) return true
  return false
}
