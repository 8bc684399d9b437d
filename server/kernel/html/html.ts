import { compile, type Attribute, type Piece } from './template.ts'

const made = Symbol('made by html or trustedHtml')

/** Markup that is safe to show as it is. Only `html` and `trustedHtml` make it. */
export class SafeHtml {
  readonly #markup: string

  constructor(markup: string, by: typeof made) {
    if (by !== made) throw new TypeError('SafeHtml is made by html`…` or trustedHtml()')
    this.#markup = markup
  }

  toString(): string {
    return this.#markup
  }
}

/** What a hole between tags takes; an array shows its items one after the other. */
export type HtmlValue = SafeHtml | string | number | bigint | null | undefined | false | readonly HtmlValue[]

/** What a hole inside a quoted attribute takes; a boolean belongs to `?name="${…}"`. */
type AttributeValue = string | number | bigint | false | null | undefined

const compiled = new WeakMap<TemplateStringsArray, readonly Piece[]>()

/**
 * The template of every server-rendered page and mail. Values are escaped; they may stand
 * between tags and inside quoted attributes, and nowhere else: a hole in a tag name, an
 * unquoted attribute, an event handler, a style, a script or a comment throws.
 *
 * - `name="${value}"` is left out as a whole for null, undefined and false.
 * - `?name="${condition}"` becomes the bare attribute `name` or nothing.
 * - An address in href, src, action and the like that is neither relative nor http(s),
 *   mailto or tel (for src also an embedded bitmap) becomes `#unsafe-address`.
 * - Every template is complete in itself: it ends outside of tags.
 */
export function html(strings: TemplateStringsArray, ...values: readonly (HtmlValue | true)[]): SafeHtml {
  let pieces = compiled.get(strings)
  if (!pieces) {
    pieces = compile(strings)
    compiled.set(strings, pieces)
  }
  let markup = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') markup += piece
    else if (piece.kind === 'text') markup += textOf(values[piece.hole])
    else markup += attributeOf(piece, values)
  }
  return new SafeHtml(markup, made)
}

/** Declares markup from elsewhere as safe: only for markup that our own code made, such as a QR code's SVG. */
export const trustedHtml = (markup: string): SafeHtml => new SafeHtml(markup, made)

/** A text as it has to stand in HTML. */
export function escapeHtml(text: string): string {
  return /[&<>"'`]/.test(text) ? text.replace(/[&<>"'`]/g, (character) => entities[character] ?? '') : text
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return escapeHtml(value)
  if (value instanceof SafeHtml) return value.toString()
  if (value === null || value === undefined || value === false) return ''
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) return value.map(textOf).join('')
  throw new TypeError(`html: a ${typeof value} cannot stand in text`)
}

function attributeOf(attribute: Attribute, values: readonly unknown[]): string {
  const { name, parts } = attribute
  const only = parts.length === 1 && typeof parts[0] === 'number' ? values[parts[0]] : undefined
  if (attribute.kind === 'flag') return only ? ` ${name}` : ''
  const isWhole = parts.length === 1
  if (isWhole && (only === null || only === undefined || only === false)) return ''
  const value = parts
    .map((part) => (typeof part === 'string' ? part : attributeText(values[part], name)))
    .join('')
  const checked = attribute.kind === 'address' && !isSafeAddress(value, name) ? '#unsafe-address' : value
  return ` ${name}="${escapeHtml(checked)}"`
}

function attributeText(value: unknown, name: string): string {
  const plain = value as AttributeValue
  if (typeof plain === 'string') return plain
  if (typeof plain === 'number' || typeof plain === 'bigint') return String(plain)
  if (plain === null || plain === undefined || !plain) return ''
  throw new TypeError(`html: a ${typeof value} cannot stand in the attribute ${name}`)
}

/** Browsers drop these from an address before they read its scheme. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const ignoredInAddress = /[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202f\ufeff]/g

function isSafeAddress(address: string, attribute: string): boolean {
  const plain = address.replace(ignoredInAddress, '').toLowerCase()
  if (/^(https?|mailto|tel):/.test(plain)) return true
  if (attribute === 'src' && /^data:image\/(png|jpeg|gif|webp);base64,[a-z0-9+/=]*$/.test(plain)) return true
  // “//host” and “/\host” leave this server; whatever has a colon before a slash has a scheme.
  return !/^[/\\]{2}/.test(plain) && !/^[^/?#]*:/.test(plain)
}
