import canonicalize from 'canonicalize'

/** What JSON can carry without loss. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/**
 * The one text of a JSON value (RFC 8785): the same value gives the same bytes everywhere, so it can be
 * hashed and sealed. Text is taken as it is, without Unicode normalization.
 *
 * @throws TypeError naming the place of a value that JSON would drop, change or not carry.
 */
export function canonicalJson(value: Json): string {
  requireJson(value)
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('Not JSON')
  return text
}

/**
 * Refuses everything that `JSON.stringify` would silently drop (undefined, functions, symbols), change
 * (NaN, dates, class instances, boxed values, holes) or that UTF-8 cannot carry (lone surrogates).
 *
 * @throws TypeError naming the place, such as `$.points[2].note`.
 */
export function requireJson(value: unknown): asserts value is Json {
  walk(value, '$', 0)
}

// Deeper nesting is never meant, and would exhaust the stack of some reader later on.
const deepest = 200

function walk(value: unknown, place: string, depth: number): void {
  if (value === null || typeof value === 'boolean') return
  if (typeof value === 'string') return requireText(value, place)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw notJson(place, String(value))
    return
  }
  if (typeof value !== 'object') throw notJson(place, typeof value)
  if (depth >= deepest) throw notJson(place, 'nested too deeply or in a circle')
  if (Array.isArray(value)) return walkArray(value, place, depth)
  walkObject(value, place, depth)
}

function walkArray(list: readonly unknown[], place: string, depth: number): void {
  if (Object.getPrototypeOf(list) !== Array.prototype || Reflect.ownKeys(list).length !== list.length + 1) {
    throw notJson(place, 'an array with holes, extra properties or of its own class')
  }
  list.forEach((entry, index) => walk(entry, `${place}[${index}]`, depth + 1))
}

function walkObject(value: object, place: string, depth: number): void {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) throw notJson(place, 'not a plain object')
  for (const name of Reflect.ownKeys(value)) {
    if (typeof name === 'symbol') throw notJson(place, 'a property named by a symbol')
    requireText(name, place)
    const property = Object.getOwnPropertyDescriptor(value, name)
    if (!property?.enumerable || !('value' in property)) {
      throw notJson(`${place}.${name}`, 'a hidden or computed property')
    }
    walk(property.value, `${place}.${name}`, depth + 1)
  }
}

function requireText(text: string, place: string): void {
  if (!text.isWellFormed()) throw notJson(place, 'text with half of a surrogate pair')
}

const notJson = (place: string, what: string): TypeError => new TypeError(`Not JSON at ${place}: ${what}`)
