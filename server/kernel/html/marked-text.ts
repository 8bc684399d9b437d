import type { TextKey, T } from '../../../shared/i18n/text.ts'
import { escapeHtml, SafeHtml, trustedHtml } from './html.ts'

/** The values of a text, any of which may be markup, such as a date in bold or a link. */
type MarkedValues = Readonly<Record<string, string | number | SafeHtml>>

/** Private characters that stand for markup while the text is put together. */
const [opening, closing] = ['\uE000', '\uE001']
const standIn = /\uE000(\d+)\uE001/g

/**
 * A text with markup in some of its places: `markedText(t, 'track.next.by', { what, date: html`<b>…</b>` })`.
 * Everything else of the text is escaped.
 */
export function markedText(t: T, key: TextKey, values: MarkedValues): SafeHtml {
  const markup: SafeHtml[] = []
  const plain = Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (value instanceof SafeHtml) return [name, `${opening}${markup.push(value) - 1}${closing}`]
      return [name, typeof value === 'string' ? value.replace(/[\uE000\uE001]/g, '') : value]
    }),
  )
  // The compiler cannot follow a key through here; a test asks for every key with its values.
  const text = (t as (key: TextKey, values: MarkedValues) => string)(key, plain)
  return trustedHtml(escapeHtml(text).replace(standIn, (_, at: string) => String(markup[Number(at)] ?? '')))
}
