/** What a page keeps in its address: texts, and lists of texts as repeated names. */
export type SearchParams = { readonly [name: string]: string | readonly string[] | undefined }

/** Reads `?status=received&status=decided&q=lift` as written by {@link toSearch}. */
export function fromSearch(search: string): Record<string, string | string[]> {
  const params = new URLSearchParams(search)
  const found: Record<string, string | string[]> = {}
  for (const name of new Set(params.keys())) {
    const [first = '', ...others] = params.getAll(name)
    found[name] = others.length > 0 ? [first, ...others] : first
  }
  return found
}

/** Writes a readable query string; what is undefined, empty or an empty list is left out. */
export function toSearch(values: SearchParams): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    for (const one of typeof value === 'string' ? [value] : (value ?? [])) if (one) params.append(name, one)
  }
  const text = params.toString()
  return text && `?${text}`
}

/** One text out of an address; absent when missing or empty. */
export const oneOf = (value: unknown): string | undefined => {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first !== '' ? first : undefined
}

/** A list out of an address, whether the name stands there never, once or often. */
export const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (one): one is string => typeof one === 'string' && one !== '',
  )

/** One of the known words out of an address; anything else is as if it were not there. */
export const knownOf = <Word extends string>(words: readonly Word[], value: unknown): Word | undefined =>
  words.find((word) => word === oneOf(value))
